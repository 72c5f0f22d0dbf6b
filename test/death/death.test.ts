// A runner may die at any moment: a re-run as a later attempt of the same run comes to the same end, makes nothing twice and
// loses no request. Of a run's changes the first, the last and eight seeded ones are tried, and ten of a branch's runs; or with
// DEATH=all each of them, before it is applied and after.
import assert from 'node:assert/strict';
import { after, suite, test } from 'node:test';
import { setStage } from '../../dev/stage/stage.ts';
import { everyDeath, tenDeaths } from './branches.ts';
import { Cycle } from './cycle.ts';
import type { Death } from './interrupt.ts';
import { seeded } from './seeded.ts';

const stage = await setStage({ docker: false, scale: 20, balancers: 14, targetGroups: 64 });
after(() => stage.close());

if (process.env['DEATH'] === 'all') {
  test('of a branch: killed at every change, before and after it is applied', (t) => everyDeath(stage, t));

  test('killed at every change, before and after it is applied', async (t) => {
    const lanes = 5;
    const failures: string[] = [];
    /** By scenario, the changes at which its runner was killed. */
    const killedAt = [0, 1, 2].map(() => new Set<number>());
    await Promise.all(
      Array.from({ length: lanes }, async (_, lane) => {
        let cycle = await Cycle.begin(stage, `lane-${lane}`);
        let alive = true;
        for (let k = 1 + lane; alive; k += lanes) {
          alive = false;
          for (const moment of ['before', 'after'] as const) {
            const death = { k, moment };
            try {
              const results = await cycle.pass([death, death, death]);
              for (const [scenario, { died }] of results.entries()) if (died) killedAt[scenario]?.add(k);
              const operations = results.map(({ died, operation }) => (died ? operation : 'had ended'));
              t.diagnostic(`${moment} change ${k}: ${operations.join(', ')}`);
              alive ||= results.some(({ died }) => died);
            } catch (error) {
              // The others are tried all the same, in an environment that this one can't have spoiled.
              failures.push(`${moment} change ${k}: ${error instanceof Error ? error.message : error}`);
              // At once: what is told as a diagnostic is printed when all have been tried.
              console.error(failures.at(-1));
              cycle = await Cycle.begin(stage, `lane-${lane}-${moment}-${k}`);
              alive = true;
            }
          }
        }
      }),
    );
    assert.deepEqual(failures, []);
    for (const ks of killedAt) {
      // How many changes a run has varies by one or two.
      const surely = Math.max(...ks) - 2;
      const left = Array.from({ length: surely }, (_, index) => index + 1).filter((k) => !ks.has(k));
      assert.deepEqual(left, [], 'none was left out');
      assert.ok(surely > 12, `${surely} changes were met`);
    }
  });
} else {
  const random = seeded(20_251_121);
  const between = (low: number, high: number): Death => ({
    k: low + random(high - low + 1),
    moment: random(2) === 0 ? 'before' : 'after',
  });
  /** One death for each of the three scenarios. */
  const deaths = (choose: (scenario: number) => Death) => [0, 1, 2].map(choose);

  suite('deaths', { concurrency: 2 }, () => {
    test('of a branch: killed at ten seeded changes, of AWS and of GitHub', (t) => tenDeaths(stage, t));

    test('killed at the first, the last and seeded changes between them', async (t) => {
      const cycles = await Promise.all(['a', 'b', 'c'].map((lane) => Cycle.begin(stage, `lane-${lane}`)));
      const [one, two, three] = cycles as [Cycle, Cycle, Cycle];
      const early = [
        two.pass(deaths((scenario) => ({ k: 1, moment: scenario === 1 ? 'before' : 'after' }))),
        // There are more changes than this in each.
        three.pass(deaths(() => between(2, 12))),
      ];
      const changes = (await one.pass()).map((result) => result.changes);
      t.diagnostic(`undisturbed: ${changes.join(', ')} changes`);
      const first = await Promise.all(early);
      const last = deaths((scenario) => ({ k: 'last', moment: scenario === 1 ? 'after' : 'before' }));
      const late = [last, ...[1, 2].map(() => deaths((scenario) => between(2, (changes[scenario] ?? 0) - 3)))];
      const second = await Promise.all(cycles.map((cycle, lane) => cycle.pass(late[lane], lane < 2)));
      for (const result of [...first, ...second].flat()) {
        t.diagnostic(`killed at ${result.operation}`);
        assert.ok(result.died, 'the runner was killed before its end');
      }
    });
  });
}
