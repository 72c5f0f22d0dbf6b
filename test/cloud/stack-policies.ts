// Policies of a stack that dev.cfn.yml made, and the guide's with what a reader replaces.
import type { IAM } from '@aws-sdk/client-iam';

/** What the guide calls it → what it is here. */
export type Here = Readonly<Record<string, string>>;

interface Document {
  readonly Statement: readonly object[];
}

/** Statements of all policies of a role, managed ones first. */
export async function policiesOf(iam: IAM, RoleName: string): Promise<object[]> {
  const { AttachedPolicies = [] } = await iam.listAttachedRolePolicies({ RoleName });
  const managed = AttachedPolicies.map(async ({ PolicyArn }) => {
    const { Policy } = await iam.getPolicy({ PolicyArn });
    const { PolicyVersion } = await iam.getPolicyVersion({ PolicyArn, VersionId: Policy?.DefaultVersionId });
    return read(PolicyVersion?.Document);
  });
  const { PolicyNames = [] } = await iam.listRolePolicies({ RoleName });
  const inline = PolicyNames.map(async (PolicyName) =>
    read((await iam.getRolePolicy({ RoleName, PolicyName })).PolicyDocument),
  );
  return (await Promise.all([...managed, ...inline])).flat();
}

/** "policies returned by this operation are URL-encoded compliant with RFC 3986" (GetRolePolicy, GetPolicyVersion). */
function read(document = ''): readonly object[] {
  return (JSON.parse(decodeURIComponent(document)) as Document).Statement;
}

/** Statements of a policy of the guide, as they are here. */
export function guides(text: string, here: Here): readonly object[] {
  const replaced = Object.entries(here).reduce((all, [from, to]) => all.replaceAll(from, to), text);
  return (JSON.parse(replaced) as Document).Statement;
}

/** In one order, as are the actions of each. */
export function bySid(statements: readonly object[]): object[] {
  const sorted = (statements as { Sid: string; Action: string | string[] }[]).map((each) => ({
    ...each,
    Action: [each.Action].flat().sort(),
  }));
  return sorted.sort((one, other) => (one.Sid < other.Sid ? -1 : 1));
}

/** A template can't make an ARN of each subnet that it is given: it names them by a condition. */
export function withoutSubnets(statement: object, subnets: readonly string[]): object[] {
  const { Sid, Resource } = statement as { Sid: string; Resource: string[] };
  if (Sid !== 'MachineWithin') return [statement];
  const [one = ''] = Resource.filter((arn) => arn.includes(':subnet/'));
  const within = {
    ...{ ...statement, Sid: 'MachineInSubnets', Resource: one.replace(/subnet-.*/, '*') },
    Condition: { StringEquals: { 'ec2:SubnetID': subnets } },
  };
  return [{ ...statement, Resource: Resource.filter((arn) => !arn.includes(':subnet/')) }, within];
}

/** The push policy for images of branches. Their repository is set up already: whoever may change that could let another's images in, or keep those that are to go. */
export function reviewPush(text: string): string {
  const settings = /\s*"ecr:(CreateRepository|PutLifecyclePolicy|TagResource|DescribeRepositoryCreationTemplates)",/g;
  return text
    .replaceAll(settings, '')
    .replace('"ecr:BatchGet*"', '"ecr:BatchGetImage", "ecr:BatchGetRepositoryScanningConfiguration"')
    .replace('"ecr:PutImage*"', '"ecr:PutImage"')
    .replace('"ecr:GetDownload*"', '"ecr:GetDownloadUrlForLayer"')
    .replace('repository/orders', 'repository/orders-review');
}
