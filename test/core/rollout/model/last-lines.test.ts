// What a release that fails wrote last: asked for while its machines still run.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../../actions/core/release/spec.ts';
import { latestLease } from '../../../../actions/core/rollout/records.ts';
import { LastLines } from '../../../../actions/rollout/last-lines.ts';
import type { Nature } from '../../../world/nature.ts';
import { specOf } from '../../../world/spec.ts';
import { start } from './process.ts';
import { withReleases } from './releases.ts';

const spec = (release: string) => specOf({ release, size: { min: 2, max: 10 } });
const alarm = { name: '5xx', state: 'ALARM', reason: 'too many answers failed' } as const;

interface Case {
  readonly nature?: Partial<Nature>;
  readonly over?: Partial<Spec>;
  readonly kind?: 'rollback';
  /** Rings once a wave bakes. */
  readonly rings?: boolean;
  readonly outcome: string;
  /** Titles and texts. */
  readonly said: RegExp;
}

const cases: Readonly<Record<string, Case>> = {
  'an alarm': { rings: true, outcome: 'rolled-back', said: /^Last lines of (\S+)\n-- web:\n\1 says why$/ },
  'a machine that the balancer calls unhealthy': {
    nature: { sickens: 12 },
    outcome: 'rolled-back',
    said: /^Last lines of (\S+)\n-- web:\n\1 says why$/,
  },
  'an alarm, and it halts': { rings: true, over: { onFailure: 'halt' }, outcome: 'halted', said: /says why$/ },
  'no machine ever answered, which its live check has told': {
    nature: { ready: Infinity },
    outcome: 'rolled-back',
    said: /^$/,
  },
  'nothing is wrong': { outcome: 'released', said: /^$/ },
  'there is no agent to ask': {
    rings: true,
    over: { liveCheck: { ...spec('r2').liveCheck, via: 'balancer' } },
    outcome: 'rolled-back',
    said: /^$/,
  },
  'it is an AMI without containers': { rings: true, over: { services: {} }, outcome: 'rolled-back', said: /^$/ },
  'a rollback that was asked for': { kind: 'rollback', outcome: 'rolled-back', said: /^$/ },
};

for (const [what, { nature = {}, over = {}, kind, rings, outcome, said }] of Object.entries(cases)) {
  test(`the last lines when ${what}`, async () => {
    const world = await withReleases(spec, ['r0', 'r1']);
    world.natures.set('r2', nature);
    world.alarms.set(alarm.name, { ...alarm, state: 'OK' });
    const { machines } = world.ports({ repository: 'org/orders', run: '7', runAttempt: 1, nonce: 'reader' });
    const asked: number[] = [];
    const noting = {
      ...machines,
      lastLines: async (id: string, of: Spec) => {
        asked.push(world.now);
        return await machines.lastLines(id, of);
      },
    };
    let lines: LastLines | undefined;
    let verdict = Infinity;
    const end = await start(world, {
      run: '7',
      ...(kind ? { kind } : { spec: { ...spec('r2'), alarms: [alarm.name], noData: 'pass', ...over } }),
      tell: (step, look) => {
        const lease = latestLease(look.seen.records);
        if (step.phase.name === 'lease' || lease === undefined) return;
        lines ??= new LastLines(noting, lease.nonce);
        lines.watch(look);
        if (rings && step.phase.name === 'wave' && step.phase.progress.bakeSince) world.alarms.set(alarm.name, alarm);
        if (step.phase.name === 'rolled-back') verdict = Math.min(verdict, look.seen.now);
      },
    });
    assert.ok(end !== 'killed');
    assert.equal(end.step.outcome, outcome, end.step.why);
    const found = outcome === 'released' ? [] : await lines?.said(end);
    assert.match((found ?? []).map(({ title, text }) => `${title}\n${text}`).join('\n'), said);
    if (found?.length && outcome === 'rolled-back')
      assert.deepEqual(asked, [verdict], 'once, at the first look that shows the verdict');
  });
}
