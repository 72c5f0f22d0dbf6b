/** What a rollout, one that failed, a rollback and a refusal come to: for the guide's pictures, and for tests of what they say. */
import type { RolloutAccount } from '../../actions/core/rollout/account.ts';
import type { Stretch } from '../../actions/core/rollout/course.ts';
import type { Part } from '../../actions/core/rollout/part.ts';

const BEGAN = Date.UTC(2026, 10, 28, 2, 0) / 1000;
const image = (digit: string) => `111122223333.dkr.ecr.eu-west-1.amazonaws.com/orders@sha256:${digit.repeat(64)}`;
const run = { name: 'this run', url: 'https://github.com/acme/orders/actions/runs/57' };
const back = { name: 'rollback workflow', url: 'https://github.com/acme/orders/actions/workflows/rollback.yml' };
const guide = {
  name: 'what the guide says',
  url: 'https://github.com/org/immutable/blob/v1/docs/guides/when-something-fails.md#what-happens-and-what-you-do',
};
const app = { name: 'the app', url: 'https://orders.example.com' };
const group = (release: string, n: number) => ({
  name: 'machines in service',
  url: `https://eu-west-1.console.aws.amazon.com/ec2/home?region=eu-west-1#AutoScalingGroupDetails:id=orders.production.${release}.${n}`,
});

const commits = {
  r1: {
    commit: '3f9c2a1b'.repeat(5),
    message: 'Round prices at the end (#28)',
    author: 'Grace Hopper',
    pull: 28,
    by: 'grace',
  },
  r2: {
    commit: '8be01d27'.repeat(5),
    message: 'Add a basket that outlives its session (#30)',
    author: 'Ada Lovelace',
    pull: 30,
    by: 'ada',
  },
  r3: {
    commit: 'c4d7e905'.repeat(5),
    message: 'Ask the new price list (#31)',
    author: 'Ada Lovelace',
    pull: 31,
    by: 'ada',
  },
};

function part(release: keyof typeof commits, hours?: number): Part {
  const since = hours === undefined ? {} : { since: BEGAN + 661 - hours * 3600 };
  return { release, origin: commits[release], repository: 'acme/orders', ...since };
}

/** Each with its seconds and its share. */
function course(
  ...parts: readonly (readonly [name: string, kind: Stretch['kind'], seconds: number, share: number])[]
): Stretch[] {
  let from = BEGAN;
  return parts.map(([name, kind, seconds, share]) => {
    from += seconds;
    return { name, kind, from: from - seconds, to: from, share };
  });
}

function machines(release: string, letter: string, state: string): RolloutAccount['machines'] {
  return ['a', 'b', 'c', 'a'].map((zone, n) => ({
    id: `i-0${letter}${n}4e8f2a9c1d7b3e60`.slice(0, 19),
    zone: `eu-west-1${zone}`,
    release,
    state,
    attested: `release ${release} at sha256:${letter.repeat(64)}, /healthz 200 in 4 ms`,
  }));
}

const place = { app: 'orders', environment: 'production', server: 'https://github.com', looked: true } as const;
const ids = (digit: string, release: string, n: number): RolloutAccount['ids'] => [
  ['account and region', '111122223333 eu-west-1'],
  ['image', image(digit)],
  ['AMI', 'ami-0c3f1a2b4d5e6f708'],
  ['group of the attempt', `orders.production.${release}.${n}`],
];

export const ordinary: RolloutAccount = {
  ...place,
  kind: 'rollout',
  outcome: 'released',
  changed: true,
  why: 'r2 is in service',
  serving: { ...part('r2', 0), machines: { healthy: 4, of: 4 } },
  to: part('r2'),
  from: part('r1', 50),
  previous: part('r1'),
  course: {
    stretches: course(
      ['Launch and prove', 'move', 118, 0],
      ['Wave 1 of 2', 'move', 150, 0.5],
      ['Wave 1 of 2 bakes', 'bake', 300, 0.5],
      ['Wave 2 of 2', 'move', 150, 1],
      ['Wave 2 of 2 bakes', 'bake', 300, 1],
      ['Takes over', 'bake', 5, 1],
    ),
    most: 1,
    exposed: 900,
  },
  now: BEGAN + 1023,
  took: 1023,
  next: [
    'If something is wrong with it: dispatch the rollback workflow (rollback: previous) to put the release before it back in service.',
  ],
  links: [back, app, group('r2', 2), run],
  evidence: [],
  machines: [...machines('r2', 'b', 'healthy'), ...machines('r1', 'a', 'parked')],
  timeline: [
    { at: 0, phase: 'Lease', what: 'begin attempt 2: rollout to r2 from r1' },
    {
      at: 1,
      phase: 'Launch and prove orders.production.r2.2',
      what: 'launch 4 machines of r2 as orders.production.r2.2',
    },
    { at: 118, phase: 'Wave 1 of 2', what: 'register 2 machines of orders.production.r2.2 with orders-production' },
    { at: 1018, phase: 'Released', what: 'every machine in service runs r2, and the old release is absent' },
  ],
  ids: ids('b', 'r2', 2),
};

export const failedDeploy: RolloutAccount = {
  ...ordinary,
  outcome: 'rolled-back',
  why: 'alarm orders-production-5xx is in ALARM: Threshold Crossed: 1 out of the last 1 datapoints [214.0 (28/11/26 02:08:00)] was greater than the threshold (10.0)',
  serving: { ...part('r2', 3), machines: { healthy: 4, of: 4 } },
  to: part('r3'),
  from: part('r2', 3),
  previous: part('r1'),
  course: {
    stretches: course(
      ['Launch and prove', 'move', 121, 0],
      ['Wave 1 of 2', 'move', 30, 0.5],
      ['Wave 1 of 2 bakes', 'bake', 38, 0.5],
      ['Taken back', 'back', 4, 0],
    ),
    most: 0.5,
    exposed: 42,
    alarm: { name: 'orders-production-5xx', seconds: 4 },
  },
  now: BEGAN + 661,
  took: 193,
  next: [
    'The release before it serves, and nothing is left to repair. Read the evidence, fix the release and push; the same release can be tried again by a new run.',
  ],
  links: [
    guide,
    app,
    {
      name: 'alarm orders-production-5xx',
      url: 'https://eu-west-1.console.aws.amazon.com/cloudwatch/home?region=eu-west-1#alarmsV2:alarm/orders-production-5xx',
    },
    group('r2', 2),
    run,
  ],
  evidence: [
    {
      title: 'Last lines of i-0c04e8f2a9c1d7b3e',
      text: '-- web:\norders r3 listens\norders: GET /basket answered 500: no such column: total\norders: GET / answered 500: no such column: total\norders: GET /search?q=tea answered 500: no such column: total',
    },
  ],
  machines: [...machines('r3', 'c', 'never in service'), ...machines('r2', 'b', 'healthy')],
  timeline: [
    ...ordinary.timeline.slice(0, 3).map((moment) => ({ ...moment, what: moment.what.replaceAll('r2', 'r3') })),
    { at: 189, phase: 'Wave 1 of 2', what: 'alarm orders-production-5xx is in ALARM' },
  ],
  ids: ids('c', 'r3', 3),
};

export const rollback: RolloutAccount = {
  ...ordinary,
  kind: 'rollback',
  outcome: 'rolled-back',
  why: 'r1 is in service again',
  serving: { ...part('r1', 0), machines: { healthy: 4, of: 4 } },
  to: part('r1'),
  from: part('r2', 3),
  course: {
    stretches: course(['Launch and prove', 'move', 1, 0], ['All at once', 'move', 26, 1], ['Takes over', 'bake', 4, 1]),
    most: 1,
    exposed: 31,
  },
  now: BEGAN + 661,
  took: 31,
  next: ['Find out what was wrong before the release that was taken back is rolled out again.'],
  links: [app, group('r1', 1), run],
  machines: [...machines('r1', 'a', 'healthy'), ...machines('r2', 'b', 'parked')],
  timeline: [
    { at: 0, phase: 'Lease', what: 'begin attempt 4: rollback to r1 from r2' },
    { at: 1, phase: 'Wave 1 of 1', what: 'register 4 machines of orders.production.r1.1 with orders-production' },
    { at: 3, phase: 'Wave 1 of 1', what: 'deregister 4 machines of orders.production.r2.2 from orders-production' },
  ],
  ids: ids('a', 'r1', 1),
};

export const refusedDeploy: RolloutAccount = {
  ...failedDeploy,
  outcome: 'refused',
  changed: false,
  why: 'run 56 (attempt 1) of acme/orders is at attempt 3 (rollout to r4); wait for it, cancel it, or dispatch a rollback to end it',
  course: { stretches: [], most: 0, exposed: 0 },
  next: ['Nothing was changed. See to what is named above, then run the job again.'],
  links: [back, guide, app, group('r2', 2), run],
  evidence: [],
  machines: machines('r2', 'b', 'healthy'),
  timeline: [],
  ids: ids('c', 'r3', 3),
};
