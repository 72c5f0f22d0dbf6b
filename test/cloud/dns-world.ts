// A cloud with one zone, dev.example.com, and the servers that answer for it.
import assert from 'node:assert/strict';
import { type Change, type ResourceRecordSet, Route53, type RRType } from '@aws-sdk/client-route-53';
import { startCloud } from '../../dev/cloud/cloud.ts';
import { until } from './autoscaling-world.ts';

export const record = (Name: string, Type: RRType, ...values: string[]): ResourceRecordSet => ({
  ...{ Name, Type, TTL: 60 },
  ResourceRecords: values.map((Value) => ({ Value })),
});
export const change = (Action: Change['Action'], ResourceRecordSet: ResourceRecordSet): Change => ({
  ...{ Action, ResourceRecordSet },
});

export async function startZone() {
  const cloud = await startCloud({ docker: false, scale: 5, propagation: 1 });
  const client = (accessKeyId: string) =>
    new Route53({
      ...{ endpoint: cloud.endpoint, region: 'us-east-1', maxAttempts: 1 },
      credentials: { accessKeyId, secretAccessKey: 'x' },
    });
  const [maker, route53] = [client('AKIAX'), client('AKIAX')];
  const { HostedZone, ChangeInfo, DelegationSet } = await maker.createHostedZone({
    ...{ Name: 'dev.example.com', CallerReference: '1' },
  });
  // Its connection ends here: what that has started must not.
  maker.destroy();
  assert.equal(ChangeInfo?.Status, 'PENDING');
  const zone = HostedZone?.Id ?? '';
  const inSync = async (Id = ''): Promise<void> => {
    await until('INSYNC', async () => (await route53.getChange({ Id })).ChangeInfo?.Status === 'INSYNC');
  };
  const submit = async (...Changes: Change[]) =>
    (await route53.changeResourceRecordSets({ HostedZoneId: zone, ChangeBatch: { Changes } })).ChangeInfo;
  await inSync(ChangeInfo?.Id);
  return {
    ...{ cloud, client, route53, zone, inSync, submit },
    /** Addresses, one after the other, as a change gets to them. */
    servers: DelegationSet?.NameServers ?? [],
    make: async (...all: ResourceRecordSet[]) =>
      await inSync((await submit(...all.map((each) => change('CREATE', each))))?.Id),
  };
}

export type Zone = Awaited<ReturnType<typeof startZone>>;
