// Releases whose machines are healthy in every way: only the answers that `smoke` asks for tell what is wrong with them.
import assert from 'node:assert/strict';
import { afterEach, before, suite, test } from 'node:test';
import type { Environment } from '../../../dev/stage/environment.ts';
import { type Request, writes } from '../../../dev/stage/journal.ts';
import type { Stage } from '../../../dev/stage/stage.ts';
import { ended, lossless } from '../expect.ts';

interface Row {
  readonly strategy: 'canary' | 'halving' | 'all-at-once';
  readonly behaviour: 'errors' | 'lags';
  /** Of `smoke`: what `/search` must answer. */
  readonly check: object;
  /** What is told of it, for the address and the release. */
  readonly told: string;
  /** What the summary shows of the answer itself. */
  readonly came: RegExp;
  /** How many of two machines were launched first, and got traffic before it was found out. */
  readonly launched: number;
  readonly registered: number;
}

const release = 'header:x-release';
const rows: readonly Row[] = [
  {
    strategy: 'canary',
    behaviour: 'errors',
    check: { release },
    told: 'wrong status: asked for status 2xx, got 500; what came: 500 from',
    came: /canary rcanary is broken/,
    launched: 1,
    registered: 1,
  },
  {
    strategy: 'halving',
    behaviour: 'lags',
    check: { release, timeout: '2s' },
    told: 'too slow: ',
    came: /too slow/,
    launched: 2,
    registered: 1,
  },
  {
    strategy: 'all-at-once',
    behaviour: 'errors',
    check: { status: '200-500', body: ['works'] },
    told: 'body: ',
    came: /all-at-once rall-at-once is broken/,
    launched: 2,
    registered: 2,
  },
];

export function smoke(stage: Stage): void {
  suite('healthy machines that answer badly', { concurrency: 1 }, () => {
    let env: Environment;
    before(async () => {
      env = await stage.environment('smoke', { from: 'ami' });
      ended(await env.rollout({ version: '1', inputs: { strategy: 'all-at-once' } }), 'released');
    });
    afterEach(() => env.tidy());

    for (const { strategy, behaviour, check, told, came, launched, registered } of rows) {
      test(`${strategy}: ${behaviour}: smoke alone notices, what came is told, and the old machines serve as before`, async () => {
        const before = await env.inService();
        const load = env.load({ badReleases: [strategy], rate: 20 });
        const runId = stage.nextRun();
        const fleet = { smoke: { checks: [{ url: '/search', ...check }] } };
        const run = await env.rollout({ version: strategy, behaviour, runId, fleet, inputs: { strategy } });
        lossless(await load.stop(), [strategy]);
        ended(run, 'rolled-back', 1);
        // Whichever is more than chance first; with a balancer that takes turns only half of the answers are the new release's.
        const said = run.log
          .split(`smoke: GET ${env.url}/search `)
          .filter((after) => /^(failed \d+ times in a row:|fails more often than by chance: .*;) /.test(after));
        assert.ok(said.length > 0 && said.every((after) => after.slice(0, 1000).includes(told)), run.log.slice(-3000));
        assert.match(run.summary, new RegExp(`Smoke check GET .*/search[\\s\\S]*${came.source}`));
        assert.doesNotMatch(run.log, /unhealthy/, 'the balancer found nothing');
        assert.deepEqual(await env.inService(), before);
        const made = writes(await env.requests(runId));
        assert.deepEqual(
          [sizes(made, 'CreateAutoScalingGroup'), sizes(made, 'RegisterTargets')[0]],
          [[launched], registered],
        );
      });
    }
  });
}

/** Of how many machines each request of this kind was. */
function sizes(requests: readonly Request[], kind: string): number[] {
  return requests.flatMap(({ operation, parameters }) =>
    operation === kind ? [parameters.DesiredCapacity ?? parameters.Targets.length] : [],
  );
}
