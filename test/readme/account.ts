// What was in the account when requests were made, as far as IAM's keys tell of it.
import type { Clients } from '../../dev/stage/clients.ts';
import { instances } from '../../dev/stage/instances.ts';
import type { Request } from '../../dev/stage/journal.ts';
import type { Context } from '../iam/policy.ts';

export interface Tag {
  readonly Key?: string | undefined;
  readonly Value?: string | undefined;
}

/** `aws:ResourceTag/immutable:app` and its like. */
export function tagsAs(kind: string, tags: readonly Tag[]): Context {
  return Object.fromEntries(tags.map(({ Key = '', Value = '' }) => [`${kind}/${Key}`, Value]));
}

export function tagKeys(tags: readonly Tag[]): string[] {
  return tags.map(({ Key = '' }) => Key);
}

/** Throws for what nobody made: a request for it would be about something of another's. */
export interface Account {
  arn(service: string, resource: string): string;
  group(name: string): string;
  profile(name: string): string;
  roleOf(profile: string): string;
  groupTags(name: string): readonly Tag[];
  machine(id: string): readonly Tag[];
  owner(image: string): string;
  /** Tags of the target group and rules that the runs made; none where they are the user's. */
  readonly site: readonly Tag[];
  /** Tags of the launch template, and what its versions hold, from 1 on. */
  readonly template: readonly Tag[];
  // biome-ignore lint/suspicious/noExplicitAny: what CreateLaunchTemplate takes
  version(number: number): any;
}

/** Of requests that were all made by the runs of one app in one environment; machines and AMIs as AWS tells of them now. */
export async function accountOf(id: string, { ec2 }: Clients, requests: readonly Request[]): Promise<Account> {
  const made = requests.filter(({ status }) => status === 200);
  const of = (operation: RegExp) => made.filter((request) => operation.test(request.operation));
  const [template] = of(/^CreateLaunchTemplate$/);
  const versions = of(/^CreateLaunchTemplate(Version)?$/);
  const groups = new Map<string, readonly Tag[]>(
    of(/^CreateAutoScalingGroup$/).map(({ parameters }) => [parameters.AutoScalingGroupName, parameters.Tags]),
  );
  const machines = await instances(ec2);
  const { Images = [] } = await ec2.describeImages({
    ImageIds: [...new Set(versions.map(({ parameters }) => parameters.LaunchTemplateData.ImageId))],
  });
  const arn = (service: string, resource: string) => `arn:aws:${service}:eu-west-1:${id}:${resource}`;
  return {
    arn,
    group: (name) => arn('autoscaling', `autoScalingGroup:x:autoScalingGroupName/${name}`),
    profile: (name) => `arn:aws:iam::${id}:instance-profile/${name}`,
    // The seed calls them alike.
    roleOf: (name) => `arn:aws:iam::${id}:role/${name}`,
    groupTags: (name) => there(name, groups.get(name)),
    machine: (name) => there(name, machines.find(({ InstanceId }) => InstanceId === name)?.Tags),
    owner: (name) => {
      const image = Images.find(({ ImageId }) => ImageId === name);
      // What `ec2:Owner` holds: the alias where there is one.
      return there(name, image?.ImageOwnerAlias ?? image?.OwnerId);
    },
    site: of(/^CreateTargetGroup$/)[0]?.parameters.Tags ?? [],
    template: there('a launch template', template?.parameters.TagSpecifications[0].Tags),
    version: (number) => there(`version ${number}`, versions[number - 1]?.parameters.LaunchTemplateData),
  };
}

function there<T>(what: string, found: T | undefined): T {
  if (found === undefined) throw new Error(`${what} was made by no request of these`);
  return found;
}
