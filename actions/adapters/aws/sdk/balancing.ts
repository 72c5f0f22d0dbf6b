import {
  CreateRuleCommand,
  CreateTargetGroupCommand,
  DeleteRuleCommand,
  DeleteTargetGroupCommand,
  DeregisterTargetsCommand,
  DescribeListenersCommand,
  DescribeLoadBalancersCommand,
  DescribeRulesCommand,
  DescribeTagsCommand,
  DescribeTargetGroupAttributesCommand,
  DescribeTargetGroupsCommand,
  DescribeTargetHealthCommand,
  type ElasticLoadBalancingV2,
  ElasticLoadBalancingV2Client,
  ModifyRuleCommand,
  ModifyTargetGroupAttributesCommand,
  RegisterTargetsCommand,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import type { ClientOptions } from '../client.ts';
import { withCalls } from './calls.ts';

const commands = {
  createRule: CreateRuleCommand,
  createTargetGroup: CreateTargetGroupCommand,
  deleteRule: DeleteRuleCommand,
  deleteTargetGroup: DeleteTargetGroupCommand,
  deregisterTargets: DeregisterTargetsCommand,
  describeListeners: DescribeListenersCommand,
  describeLoadBalancers: DescribeLoadBalancersCommand,
  describeRules: DescribeRulesCommand,
  describeTags: DescribeTagsCommand,
  describeTargetGroupAttributes: DescribeTargetGroupAttributesCommand,
  describeTargetGroups: DescribeTargetGroupsCommand,
  describeTargetHealth: DescribeTargetHealthCommand,
  modifyRule: ModifyRuleCommand,
  modifyTargetGroupAttributes: ModifyTargetGroupAttributesCommand,
  registerTargets: RegisterTargetsCommand,
};

export type Balancing = ElasticLoadBalancingV2Client & Pick<ElasticLoadBalancingV2, keyof typeof commands>;

export function make(options: ClientOptions): Balancing {
  return withCalls<Balancing>(new ElasticLoadBalancingV2Client(options), commands);
}
