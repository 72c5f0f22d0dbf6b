import type { Thing } from '../../../core/environments/existing.ts';
import { targetGroupOf } from '../../../core/environments/label.ts';
import { AwsClock } from '../clock.ts';
import { pages } from '../pages.ts';
import { type Services, services } from '../services.ts';
import { Balancers } from './balancers.ts';
import { toTags } from './environment.ts';
import { HostedZone } from './hosted-zone.ts';
import { askPatiently } from './patient.ts';
import { rulesAt } from './rules.ts';
import { tagsOf } from './tags.ts';
import { ofRepository, writtenOf } from './written.ts';

/** Whose environments, and where they may be. */
export interface Whose {
  readonly region: string;
  readonly domain: string;
  readonly balancers?: readonly string[];
  readonly app: string;
  readonly repository: { readonly name: string; readonly id: string };
}

/** All that has a tag of ours with this app, or is written down of its branches: some ten calls, and one for twenty target groups or rules. */
export async function thingsOf(whose: Whose): Promise<readonly Thing[]> {
  const clock = new AwsClock();
  const aws = services({ region: whose.region, clock });
  return await askPatiently(clock, async () => {
    const { app, domain, repository } = whose;
    const [leases, ...others] = await Promise.all([
      writtenOf(aws, app),
      groupsOf(aws, app),
      templatesOf(aws, app),
      targetGroupsOf(aws, app),
      rulesOf(aws, whose),
    ]);
    const written = ofRepository(leases, repository.name);
    const named = new Set([...written.values()].flat().map((group) => `the Auto Scaling group ${group}`));
    // Records have no tags: whose they are, their leases tell, and so of the groups that these name.
    const records = [...written.keys()].map((environment) => ({
      what: `what is written down of ${environment}`,
      tags: { app, environment, domain, 'repository-id': repository.id },
    }));
    return [...records, ...others.flat().filter(({ what }) => !named.has(what))];
  });
}

async function groupsOf({ scaling }: Services, app: string): Promise<readonly Thing[]> {
  const read = await scaling.read();
  const Filters = [{ Name: 'tag:immutable:app', Values: [app] }];
  const found = await pages(
    (NextToken) => read.describeAutoScalingGroups({ Filters, NextToken, MaxRecords: 50 }),
    (page) => page.NextToken,
    (page) => page.AutoScalingGroups,
  );
  const there = found.filter(({ Status }) => Status === undefined);
  return there.map(({ AutoScalingGroupName, Tags }) => ({
    what: `the Auto Scaling group ${AutoScalingGroupName}`,
    tags: toTags(Tags),
  }));
}

/** Those of an earlier version lack marks, and say nothing: each goes with what else there is of its environment. */
async function templatesOf({ ec2 }: Services, app: string): Promise<readonly Thing[]> {
  const read = await ec2.read();
  const Filters = [
    { Name: 'tag:immutable:app', Values: [app] },
    { Name: 'tag-key', Values: ['immutable:repository-id'] },
  ];
  const found = await pages(
    (NextToken) => read.describeLaunchTemplates({ Filters, NextToken }),
    (page) => page.NextToken,
    (page) => page.LaunchTemplates,
  );
  return found.map(({ LaunchTemplateName, Tags }) => ({
    what: `the launch template ${LaunchTemplateName}`,
    tags: toTags(Tags),
  }));
}

async function targetGroupsOf({ balancing }: Services, app: string): Promise<readonly Thing[]> {
  const read = await balancing.read();
  const found = await pages(
    (Marker) => read.describeTargetGroups({ Marker }),
    (page) => page.NextMarker,
    (page) => page.TargetGroups,
  );
  const begins = targetGroupOf(app, '', () => '');
  const own = found.filter(
    ({ TargetGroupName: name = '' }) => name.startsWith(begins) && /^[0-9a-f]{10}$/.test(name.slice(begins.length)),
  );
  const tags = await tagsOf(
    read,
    own.flatMap(({ TargetGroupArn }) => TargetGroupArn ?? []),
  );
  return own.map(({ TargetGroupName, TargetGroupArn = '' }) => ({
    what: `the target group ${TargetGroupName}`,
    tags: tags[TargetGroupArn] ?? {},
  }));
}

async function rulesOf(aws: Services, { domain, balancers: names = [] }: Whose): Promise<readonly Thing[]> {
  const read = await aws.balancing.read();
  const balancers = new Balancers(aws, new HostedZone(aws, domain), domain);
  const front = names.length === 0 ? await balancers.wildcard() : undefined;
  const asked = front ? [front] : (await balancers.all()).filter(({ name }) => names.includes(name));
  const found = await Promise.all(
    asked.map(async (balancer) => await rulesAt(read, await balancers.listener(balancer))),
  );
  const below = found.flat().filter(({ hosts }) => hosts.some((host) => host.endsWith(`.${domain}`)));
  const tags = await tagsOf(
    read,
    below.map(({ arn }) => arn),
  );
  return below.map(({ arn, hosts: [host = ''], priority }) => ({
    what: `rule ${priority} for ${host}`,
    tags: tags[arn] ?? {},
    host,
  }));
}
