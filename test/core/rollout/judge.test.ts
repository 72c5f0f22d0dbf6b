import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Spec } from '../../../actions/core/release/spec.ts';
import { attemptOf } from '../../../actions/core/rollout/attempt.ts';
import type { Fleet, Trouble } from '../../../actions/core/rollout/fleet.ts';
import { judge } from '../../../actions/core/rollout/judge.ts';
import type { Seen } from '../../../actions/core/rollout/seen.ts';
import { aFleet, aGroup, aLease, aSpec, machines, seen } from './build.ts';

const progress = { attempt: 2, wave: 0 };
const facts = { rank: 2, attempt: 2, short: 0 };
const stable = aFleet('old', 4);
const candidate = aFleet('new', 4, { release: 'r2', facts });
const passed = Object.fromEntries(candidate.machines.map(({ id }) => [id, { state: 'passed' as const, detail: '' }]));
const trouble = (what: Trouble['what'], over: Partial<Trouble> = {}): Trouble => ({
  at: 500,
  what,
  message: 'gone',
  fatal: false,
  ...over,
});

interface Case {
  fleet?: Partial<Fleet>;
  old?: Partial<Fleet>;
  world?: Partial<Seen>;
  spec?: Partial<Spec>;
  kind?: 'rollout' | 'rollback';
}

function reason({ fleet = {}, old = {}, world = {}, spec = {}, kind = 'rollout' }: Case): string | undefined {
  const look = seen({
    answers: passed,
    ...world,
    fleets: [
      { ...stable, ...old },
      { ...candidate, ...fleet },
    ],
  });
  const lease = aLease({ n: 2, attempt: 2, kind, candidate: 'new', stable: 'old', at: 400 });
  return judge(attemptOf(aSpec(spec), lease, look), look);
}

const run = { attempt: 2, machine: 'new-1' };
const unready = { id: 'late', zone: 'a', life: 'in-service' as const, launched: 600 };
const moving = { ...facts, progress };

const verdicts: [string, Case, RegExp | undefined][] = [
  ['nothing is wrong', {}, undefined],
  [
    'a machine failed its check',
    { world: { answers: { 'new-2': { state: 'failed', detail: 'port closed' } } } },
    /new-2 failed the live check: port closed/,
  ],
  [
    'the balancer does not use a machine',
    {
      world: {
        targetGroups: [
          {
            ...aGroup({}),
            targets: [{ machine: 'new-2', state: 'unused', reason: 'Target.NotInUse: its zone is not enabled' }],
          },
        ],
      },
    },
    /the balancer does not use new-2: Target.NotInUse: its zone is not enabled/,
  ],
  [
    'nor one of a rollback',
    { kind: 'rollback', world: { targetGroups: [aGroup({ 'new-2': 'unused' })] } },
    /the balancer does not use new-2: no reason given/,
  ],
  [
    'a machine is late',
    { fleet: { machines: [unready] }, world: { now: 901 } },
    /late did not pass the live check within 300 s .*no command/,
  ],
  [
    'a late machine can be reached: it is asked first',
    { fleet: { machines: [{ ...unready, reachable: true }] }, world: { now: 2000 } },
    undefined,
  ],
  [
    'a machine was asked and does not answer',
    {
      fleet: { machines: [{ ...unready, reachable: true }] },
      world: { now: 931, answers: { late: { state: 'asked', at: 700 } } },
    },
    /it was asked, but no answer came back/,
  ],
  [
    'a machine was asked and may answer yet',
    {
      fleet: { machines: [{ ...unready, reachable: true }] },
      world: { now: 930, answers: { late: { state: 'asked', at: 700 } } },
    },
    undefined,
  ],
  ['a machine still has a second', { fleet: { machines: [unready] }, world: { now: 900 } }, undefined],
  [
    'launching cannot work',
    { fleet: { troubles: [trouble('launch', { fatal: true, message: 'InvalidAMIID.NotFound' })] } },
    /cannot launch .*InvalidAMIID/,
  ],
  [
    'launching may work later',
    { fleet: { troubles: [trouble('launch'), trouble('launch'), trouble('launch')] } },
    undefined,
  ],
  ['one of two machines died', { fleet: { desired: 2, troubles: [trouble('end')] } }, undefined],
  [
    'two of two machines died',
    { fleet: { desired: 2, troubles: [trouble('end'), trouble('end')] } },
    /2 machines of new ended by themselves; the last one: gone/,
  ],
  ['two of four machines died', { fleet: { troubles: [trouble('end'), trouble('end')] } }, undefined],
  ['three of four machines died', { fleet: { troubles: [1, 2, 3].map(() => trouble('end')) } }, /3 machines/],
  [
    'machines died before the newest lease',
    { fleet: { troubles: [1, 2, 3].map(() => trouble('end', { at: 400, fatal: true })) } },
    undefined,
  ],
  ['stable outgrew the spec', { old: { desired: 9 } }, /9 machines serve now, more than size.max 8/],
  ['a rollback is not kept from it', { old: { desired: 9 }, kind: 'rollback' }, undefined],
  ['a stranger serves', { world: { strangers: ['i-9'] } }, /no fleet of ours: i-9/],
  [
    'before-traffic ended badly',
    { fleet: { facts: { ...facts, beforeTraffic: { ...run, code: 3 } } } },
    /before-traffic on new-1 ended with 3$/,
  ],
  [
    'before-traffic was killed',
    { fleet: { facts: { ...facts, beforeTraffic: { ...run, code: 137 } } } },
    /before-traffic on new-1 ended with 137, since it was killed, as a rule for want of memory$/,
  ],
  [
    'before-traffic just ended badly',
    {
      fleet: { facts: { ...facts, beforeTraffic: run } },
      world: { beforeTraffic: { state: 'ended', code: 4, output: '' } },
    },
    /ended with 4/,
  ],
  [
    'before-traffic of an earlier attempt ended badly',
    { fleet: { facts: { ...facts, beforeTraffic: { ...run, attempt: 1, code: 3 } } } },
    undefined,
  ],
  [
    'before-traffic runs',
    { fleet: { facts: { ...facts, beforeTraffic: run } }, world: { beforeTraffic: { state: 'asked' } } },
    undefined,
  ],
  [
    'the machine of before-traffic was lost',
    { fleet: { facts: { ...facts, beforeTraffic: run }, machines: machines('new-', 4).slice(1) } },
    /new-1 was lost before before-traffic's/,
  ],
  [
    'it was lost after its code was read',
    { fleet: { facts: { ...facts, beforeTraffic: { ...run, code: 0 } }, machines: machines('new-', 4).slice(1) } },
    undefined,
  ],
  [
    'the old release broke',
    {
      fleet: { facts: { ...facts, beforeTraffic: { ...run, code: 0 } } },
      world: { targetGroups: [aGroup({ 'old-1': 'unhealthy' })] },
    },
    /old-1 of the old release became unhealthy/,
  ],
  [
    'it was broken before',
    {
      fleet: { facts: { ...facts, short: 1, beforeTraffic: { ...run, code: 0 } } },
      world: { targetGroups: [aGroup({ 'old-1': 'unhealthy' })] },
    },
    undefined,
  ],
  [
    'the balancer calls a machine unhealthy',
    { fleet: { facts: moving }, world: { targetGroups: [aGroup({ 'new-1': 'unhealthy' })] } },
    /the balancer calls new-1 unhealthy/,
  ],
  [
    'a rollback waits for it instead',
    { kind: 'rollback', fleet: { facts: moving }, world: { targetGroups: [aGroup({ 'new-1': 'unhealthy' })] } },
    undefined,
  ],
  [
    'an alarm while traffic moves',
    { fleet: { facts: moving }, world: { alarms: [{ name: '5xx', state: 'ALARM', reason: 'over 1' }] } },
    /alarm 5xx is in ALARM: over 1/,
  ],
  [
    'an alarm that rings since before the attempt, which is to mend it',
    {
      fleet: { facts: moving },
      spec: { fixForward: true },
      world: { alarms: [{ name: '5xx', state: 'ALARM', since: 399, reason: 'over 1' }] },
    },
    undefined,
  ],
  [
    'an alarm before any traffic',
    { world: { alarms: [{ name: '5xx', state: 'ALARM', reason: 'over 1' }] } },
    undefined,
  ],
  [
    'an alarm that must speak is silent at the end of the bake',
    {
      fleet: { facts: { ...facts, progress: { ...progress, bakeSince: 940 } } },
      spec: { noData: 'fail' },
      world: { alarms: [{ name: 'a', state: 'INSUFFICIENT_DATA', reason: '' }] },
    },
    /alarm a has INSUFFICIENT_DATA at the end of the bake \(no-data: fail\)/,
  ],
  [
    'it may be silent until then',
    {
      fleet: { facts: { ...facts, progress: { ...progress, bakeSince: 941 } } },
      spec: { noData: 'fail' },
      world: { alarms: [{ name: 'a', state: 'INSUFFICIENT_DATA', reason: '' }] },
    },
    undefined,
  ],
  [
    'without an agent a booting machine may be unhealthy',
    {
      fleet: { facts: moving, machines: [{ ...unready, id: 'new-1' }] },
      spec: { liveCheck: { ...aSpec().liveCheck, via: 'balancer' } },
      world: { now: 900, targetGroups: [aGroup({ 'new-1': 'unhealthy' })] },
    },
    undefined,
  ],
];

for (const [what, given, expected] of verdicts) {
  test(`judge: ${what}`, () => {
    const said = reason(given);
    if (expected === undefined) assert.equal(said, undefined);
    else assert.match(said ?? '', expected);
  });
}
