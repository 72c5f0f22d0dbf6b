// What is interrupted: a halving rollout, a rollout that is rolled back, and a rollback by hand; and how each must end.
import assert from 'node:assert/strict';
import type { Dispatch, Environment } from '../../dev/stage/environment.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import { ended } from '../rollout/expect.ts';
import type { End, FleetEnd } from './end.ts';

export interface Scenario {
  readonly name: string;
  run(environment: Environment, dispatch: Dispatch): Promise<ActionRun>;
  /** Asserts the one end that there is, however often the runner died. */
  check(run: ActionRun, before: End, after: End): void;
}

const inService: FleetEnd = {
  sizes: [2, 2, 8],
  health: 'ELB',
  suspended: [],
  attached: 1,
  machines: 2,
  healthy: 2,
  retires: false,
  originals: false,
};

/** One pass through the three, which leaves the environment as the next pass wants it: `old` in service. */
export function scenarios(old: string, next: string, bad: string): readonly Scenario[] {
  return [
    {
      name: 'a halving rollout',
      run: (environment, dispatch) => environment.rollout({ version: next, ...dispatch }),
      check(run, before, after) {
        ended(run, 'released');
        assert.deepEqual(after.fleets[`r${next}`], inService);
        const { attached, healthy, retires, machines } = after.fleets[`r${old}`] ?? {};
        assert.deepEqual(
          { attached, healthy, retires, machines },
          { attached: 0, healthy: 0, retires: true, machines: 2 },
        );
        made(after, `r${next}`, 2);
        assert.equal(
          after.launched[`r${old}`],
          before.launched[`r${old}`],
          'no machine of the old release was replaced',
        );
        assert.equal(after.ruling, 'release');
      },
    },
    {
      name: 'a rollout that is rolled back',
      run: (environment, dispatch) =>
        environment.rollout({ version: bad, behaviour: 'sickens', fleet: { bake: '30s' }, ...dispatch }),
      check(run, before, after) {
        ended(run, 'rolled-back', 1);
        assert.deepEqual(after.fleets[`r${next}`], inService);
        assert.deepEqual(after.serving, before.serving, 'the same machines serve');
        const { attached, healthy, retires, machines } = after.fleets[`r${bad}`] ?? {};
        assert.deepEqual({ attached, healthy }, { attached: 0, healthy: 0 });
        assert.ok(retires || machines === 0, 'AWS ends it by itself, or has');
        made(after, `r${bad}`, 2);
        assert.equal(after.ruling, 'rollback');
      },
    },
    {
      name: 'a rollback',
      run: (environment, dispatch) => environment.rollback(dispatch),
      check(run, before, after) {
        ended(run, 'rolled-back');
        assert.deepEqual(after.fleets[`r${old}`], inService);
        const { attached, healthy, retires } = after.fleets[`r${next}`] ?? {};
        assert.deepEqual({ attached, healthy, retires }, { attached: 0, healthy: 0, retires: true });
        assert.deepEqual(after.launched, before.launched, 'no machine was launched');
        // Pruning may have taken one away meanwhile.
        for (const [release, count] of Object.entries(after.versions)) assert.equal(count, before.versions[release]);
        assert.equal(after.ruling, 'release');
      },
    },
  ];
}

/** One group, one template version, exactly so many machines: nothing twice. */
function made(end: End, release: string, machines: number): void {
  assert.deepEqual(end.twice, []);
  assert.equal(end.versions[release], 1);
  assert.equal(end.launched[release], machines);
  assert.equal(end.letGo, true);
}
