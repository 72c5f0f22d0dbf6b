import {
  ChangeResourceRecordSetsCommand,
  GetChangeCommand,
  ListHostedZonesByNameCommand,
  ListResourceRecordSetsCommand,
  type Route53,
  Route53Client,
} from '@aws-sdk/client-route-53';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  changeResourceRecordSets: ChangeResourceRecordSetsCommand,
  getChange: GetChangeCommand,
  listHostedZonesByName: ListHostedZonesByNameCommand,
  listResourceRecordSets: ListResourceRecordSetsCommand,
};

export type Dns = Route53Client & Pick<Route53, keyof typeof commands>;

export function make(options: ClientOptions): Dns {
  return withCalls<Dns>(new Route53Client(options), commands);
}
