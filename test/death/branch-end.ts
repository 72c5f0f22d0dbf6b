// What there has to be of a branch once a run has ended, however often one died on the way: at its name, in AWS and at GitHub.
import assert from 'node:assert/strict';
import type { ScheduledUpdateGroupAction } from '@aws-sdk/client-auto-scaling';
import { type Deployment, stateOf } from '../../dev/github/deployments.ts';
import type { Preview } from '../../dev/stage/preview.ts';
import { environmentOf, estate, hostOf, recordsOf, whole } from '../environments/expect.ts';
import { runOn } from '../environments/run-on.ts';
import { poll } from '../rollout/poll.ts';
import { launched, versions } from './end.ts';

export interface Serves {
  readonly version: string;
  readonly balancer: string;
  /** Number of the pull request. */
  readonly pull: number;
  /** A file on its machine, with a line for each time that something of the user's was run there. */
  readonly turns: string;
}

/** It serves this version, and nothing was made twice. */
export async function serves(branch: Preview, { version, balancer, pull, turns }: Serves): Promise<void> {
  const found = await whole(branch, version, balancer);
  assert.deepEqual(
    found.records.map(({ Type }) => Type),
    ['A', 'TXT'],
  );
  const releases = found.groups.map(({ Tags = [] }) => Tags.find(({ Key }) => Key === 'immutable:release')?.Value);
  assert.equal(new Set(releases).size, releases.length, 'a group for each release');
  const where = { stage: branch.domain.stage, name: environmentOf(branch) };
  for (const [what, counted] of Object.entries({ machines: await launched(where), versions: await versions(where) }))
    for (const [release, count] of Object.entries(counted)) assert.equal(count, 1, `${what} of ${release}`);
  const records = recordsOf(branch, found);
  const newest = Math.max(...Object.keys(records).map((name) => Number(/^lease\/(\d+)$/.exec(name)?.[1] ?? 0)));
  assert.equal(JSON.parse(records[`beat/${newest}`] ?? '{}').ended, true, 'the lease was given up');
  await endsByItself(branch);
  const serving = found.groups.find(
    ({ DesiredCapacity, TrafficSources = [] }) => DesiredCapacity === 1 && TrafficSources.length > 0,
  );
  const [machine] = serving?.Instances ?? [];
  assert.equal(await runOn(branch.domain.stage, machine?.InstanceId ?? '', `cat ${turns}`), 'before-traffic\n');
  await told(branch, pull);
}

/** Of the newest release GitHub tells once, in one comment, and whoever waits for it hears of it once at the most. */
async function told(branch: Preview, pull: number): Promise<void> {
  const all = deploymentsOf(branch);
  const latest = all.at(-1) ?? assert.fail('a deployment is shown');
  assert.equal(stateOf(latest), 'success');
  assert.deepEqual(all.slice(0, -1).map(stateOf).filter(isActive), [], 'no other is shown as active');
  for (const [index, { payload, statuses }] of all.entries()) {
    // Run again, a run goes on with the one that it began.
    const later = all.slice(index + 1).some((each) => JSON.stringify(each.payload) === JSON.stringify(payload));
    assert.ok(!later || statuses.some(({ state }) => state === 'success'), 'a deployment for each run');
  }
  const comment = commentOf(branch, pull);
  assert.match(comment, /\| State \| ready /);
  const sha = latest.sha.slice(0, 7);
  assert.ok(comment.includes(sha), comment);
  const messages: { Message: string }[] = await branch.domain.stage.cloud.control('GET', 'notices/messages');
  const own = messages.filter(({ Message }) => Message.includes(hostOf(branch)) && Message.includes(sha));
  assert.ok(own.length <= 1, `told ${own.length} times`);
}

/** Whatever is at work has an end that needs nobody. */
export async function endsByItself(branch: Preview): Promise<void> {
  for (const { AutoScalingGroupName: name = '', MaxSize = 0 } of (await estate(branch)).groups)
    assert.ok(MaxSize === 0 || (await endsOf(branch, name)).length > 0, `${name} ends by itself`);
}

/** As if its time were over: AWS ends what it is to end, and the deed says so. */
export async function expire(branch: Preview): Promise<void> {
  const { scaling, ssm } = branch.domain.stage.aws;
  const { groups, parameters } = await estate(branch);
  const ending: string[] = [];
  for (const { AutoScalingGroupName = '', Status } of groups) {
    // One that is being deleted takes none any more.
    if (Status !== undefined) continue;
    // Start times in a group are unique.
    for (const [index, { ScheduledActionName }] of (await endsOf(branch, AutoScalingGroupName)).entries()) {
      const StartTime = new Date(Date.now() + 1000 * (2 + index));
      const none = { MinSize: 0, MaxSize: 0, DesiredCapacity: 0 };
      await scaling.putScheduledUpdateGroupAction({ AutoScalingGroupName, ScheduledActionName, StartTime, ...none });
      ending.push(AutoScalingGroupName);
    }
  }
  await poll(`AWS has ended the machines of ${branch.branch}`, async () => {
    const now = (await estate(branch)).groups.filter(({ AutoScalingGroupName = '' }) =>
      ending.includes(AutoScalingGroupName),
    );
    return now.every(({ MaxSize, Instances = [] }) => MaxSize === 0 && Instances.length === 0);
  });
  for (const [Name, Value] of Object.entries(parameters)) {
    if (!Name.startsWith(`/immutable/${branch.domain.name}/`)) continue;
    const deed = { ...JSON.parse(Value), expires: Math.floor(Date.now() / 1000) - 1 };
    await ssm.putParameter({ Name, Value: JSON.stringify(deed), Type: 'String', Overwrite: true });
  }
}

async function endsOf({ domain }: Preview, AutoScalingGroupName: string): Promise<ScheduledUpdateGroupAction[]> {
  const { scaling } = domain.stage.aws;
  const { ScheduledUpdateGroupActions: all = [] } = await scaling.describeScheduledActions({ AutoScalingGroupName });
  return all.filter(({ MaxSize }) => MaxSize === 0);
}

/** Whether its deed is written. */
export async function isClaimed(branch: Preview): Promise<boolean> {
  return recordsOf(branch, await estate(branch))['deed'] !== undefined;
}

/** GitHub shows nothing as deployed, and what was said of it at the pull request is that it is gone. */
export function showsNothing(branch: Preview, pull: number): void {
  assert.deepEqual(deploymentsOf(branch).map(stateOf).filter(isActive), []);
  for (const body of commentsOf(branch, pull)) assert.match(body, / is gone, /);
}

/** Likewise, and it was said there. */
export function saysGone(branch: Preview, pull: number): void {
  showsNothing(branch, pull);
  commentOf(branch, pull);
}

function deploymentsOf({ branch, repository, domain }: Preview): Deployment[] {
  const { all } = domain.stage.github.deployments;
  return all.filter((each) => each.repository === repository.name && each.ref === branch);
}

function commentOf(branch: Preview, pull: number): string {
  const [one = '', ...more] = commentsOf(branch, pull);
  assert.ok(one !== '' && more.length === 0, 'one comment');
  return one;
}

function commentsOf({ repository, domain }: Preview, pull: number): string[] {
  const { all } = domain.stage.github.comments;
  return all.filter((each) => each.repository === repository.name && each.issue === pull).map(({ body }) => body);
}

function isActive(state: string): boolean {
  return !['inactive', 'failure', 'error'].includes(state);
}
