// What the environment of a branch must have come to, in AWS and for whoever asks at its name.
import assert from 'node:assert/strict';
import { answerAt, type Estate, estateOf } from '../../dev/stage/estate.ts';
import type { Preview } from '../../dev/stage/preview.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import { poll } from '../rollout/poll.ts';

/** Where a branch whose name is a slug already is. */
export const hostOf = ({ branch, domain }: Preview) => `${branch}.${domain.name}`;
export const environmentOf = ({ branch }: Preview) => `review-${branch}`;

export async function estate(preview: Preview): Promise<Estate> {
  return await estateOf(preview.domain, environmentOf(preview), hostOf(preview));
}

/** One rule, one target group, one fleet that serves this version behind them, and nothing else that is at work. */
export async function whole(
  preview: Preview,
  version: string,
  balancer = preview.domain.made.balancer,
): Promise<Estate> {
  const found = await estate(preview);
  assert.deepEqual(
    found.rules.map((rule) => [rule.balancer, rule.Actions?.[0]?.TargetGroupArn]),
    [[balancer, found.targetGroups[0]?.TargetGroupArn]],
  );
  assert.equal(found.targetGroups.length, 1);
  assert.equal(found.templates.length, 1);
  const [TargetGroupArn] = found.targetGroups.map((group) => group.TargetGroupArn);
  const { balancing } = preview.domain.stage.aws;
  const { TargetHealthDescriptions = [] } = await balancing.describeTargetHealth({ TargetGroupArn });
  const healthy = TargetHealthDescriptions.filter(({ TargetHealth }) => TargetHealth?.State === 'healthy');
  const serving = found.groups.filter(({ Instances = [] }) =>
    Instances.some(({ InstanceId }) => healthy.some(({ Target }) => Target?.Id === InstanceId)),
  );
  assert.deepEqual(
    serving.map(({ MinSize, MaxSize, DesiredCapacity }) => [MinSize, MaxSize, DesiredCapacity, healthy.length]),
    [[1, 1, 1, 1]],
    'one fleet has the traffic',
  );
  const records = recordsOf(preview, found);
  const latest = Object.keys(records).filter((name) => name.startsWith('lease/')).length;
  assert.ok(latest >= 1, 'its leases are written down');
  const deed = JSON.parse(records['deed'] ?? '{}');
  assert.deepEqual([deed.branch, deed.repository, deed.ending], [preview.branch, preview.repository.id, undefined]);
  await answers(preview, version);
  return found;
}

/** lease/1, verdict/1, …, and the deed. */
export function recordsOf(preview: Preview, { parameters }: Estate): Record<string, string> {
  const path = `/immutable/orders/${environmentOf(preview)}/`;
  const named = Object.entries(parameters).map(([name, value]) => [
    name.startsWith(path) ? name.slice(path.length) : 'deed',
    value,
  ]);
  return Object.fromEntries(named);
}

/** At its name this version answers, for good. */
export async function answers(preview: Preview, version: string): Promise<void> {
  await poll(`${hostOf(preview)} answers as ${version}`, async () => {
    const answer = await answerAt(preview.domain, hostOf(preview));
    return answer.status === 200 && answer.version === version;
  });
}

/** Nothing that AWS bills or that keeps a name from others; whoever asks gets the balancer's own 404. */
export async function nothingLeft(preview: Preview): Promise<void> {
  assert.deepEqual(await estate(preview), {
    ...{ rules: [], targetGroups: [], groups: [], machines: [], templates: [], records: [], parameters: {} },
  });
}

/** The end of a run; the end of its log is shown when it was another. */
export function came(run: ActionRun, outcome: string, code = 0): void {
  if (process.env['SHOW']) console.log(run.log);
  const seen = [run.outputs['outcome'], run.code];
  const last = run.log.trimEnd().split('\n').slice(-40).join('\n');
  assert.deepEqual(seen, [outcome, code], `${seen.join(' with ')}, where ${outcome} was expected:\n${last}`);
}
