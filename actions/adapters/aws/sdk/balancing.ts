import {
  DeregisterTargetsCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2,
  ElasticLoadBalancingV2Client,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  deregisterTargets: DeregisterTargetsCommand,
  describeListeners: DescribeListenersCommand,
  describeLoadBalancers: DescribeLoadBalancersCommand,
  describeRules: DescribeRulesCommand,
  describeTargetGroupAttributes: DescribeTargetGroupAttributesCommand,
  describeTargetGroups: DescribeTargetGroupsCommand,
  describeTargetHealth: DescribeTargetHealthCommand,
  registerTargets: RegisterTargetsCommand,
};

export type Balancing = ElasticLoadBalancingV2Client & Pick<ElasticLoadBalancingV2, keyof typeof commands>;

export function make(options: ClientOptions): Balancing {
  return withCalls<Balancing>(new ElasticLoadBalancingV2Client(options), commands);
}
