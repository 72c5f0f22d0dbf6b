// What a rollout must have come to, as sentences of the tests.
import assert from 'node:assert/strict';
import type { Report } from '../../dev/load/report.ts';
import type { Environment } from '../../dev/stage/environment.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';

/** The run ended so; the end of its log is shown when it didn't. */
export function ended(run: ActionRun, outcome: string, code = 0): void {
  const seen = `${run.outputs['outcome']} with code ${run.code}${run.signal ? ` by ${run.signal}` : ''}`;
  const wanted = `${outcome} with code ${code}`;
  const last = run.log.trimEnd().split('\n').slice(-30).join('\n');
  assert.equal(seen, wanted, `${seen}, where ${wanted} was expected:\n${last}`);
  assert.equal(JSON.parse(run.outputs['result'] ?? '{}').outcome, outcome);
}

/** So many machines of each release are healthy behind the balancer, and no other target is registered but leaving ones. */
export async function serving(environment: Environment, wanted: Record<string, number>): Promise<void> {
  const healthy = await environment.inService();
  const count = Object.fromEntries(Object.entries(healthy).map(([release, ids]) => [release, ids.length]));
  assert.deepEqual(count, wanted);
  for (const state of ['initial', 'unhealthy', 'unused'])
    assert.deepEqual(await environment.inService(state), {}, state);
}

/** Not one request was lost; those that the bad release failed itself are counted apart. */
export function lossless(report: Report, badReleases: readonly string[] = []): void {
  assert.equal(report.failed, 0, JSON.stringify(report.failures, undefined, 1));
  assert.ok(report.requests > 100, `only ${report.requests} requests were made`);
  const answered = Object.entries(report.byRelease).reduce((sum, [, count]) => sum + count, 0);
  assert.equal(answered, report.requests, 'every request is answered by a release');
  if (badReleases.length === 0) assert.equal(report.badReleaseErrors, 0);
}

/** When AWS will retire the group, in seconds from now; undefined when it won't. */
export async function retiresIn(environment: Environment, group: string): Promise<number | undefined> {
  const { ScheduledUpdateGroupActions = [] } = await environment.stage.aws.scaling.describeScheduledActions({
    AutoScalingGroupName: group,
  });
  const action = ScheduledUpdateGroupActions.find(
    ({ ScheduledActionName }) => ScheduledActionName === 'immutable-retire',
  );
  if (action === undefined) return undefined;
  assert.deepEqual([action.MinSize, action.MaxSize, action.DesiredCapacity], [0, 0, 0]);
  return ((action.StartTime?.getTime() ?? 0) - Date.now()) / 1000;
}

/** About this many seconds: a rollout's own time is in it. */
export function about(seconds: number | undefined, wanted: number): void {
  assert.ok(seconds !== undefined && Math.abs(seconds - wanted) < 45, `${seconds} s is not about ${wanted} s`);
}

export function tagOf(
  group: { Tags?: { Key?: string | undefined; Value?: string | undefined }[] | undefined },
  name: string,
) {
  return group.Tags?.find(({ Key }) => Key === `immutable:${name}`)?.Value;
}
