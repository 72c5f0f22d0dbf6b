import type { Seeded } from './elsewhere.ts';

const image = (mistake: string, file: string, from: string, to: string): Seeded => ({
  mistake,
  file: `actions/core/image/${file}.ts`,
  from,
  to,
  tests: ['image/lifecycle'],
});
const endangered = (mistake: string, from: string, to: string): Seeded => ({
  mistake,
  file: 'actions/core/rollout/endangered.ts',
  from,
  to,
  tests: ['rollout/endangered'],
});

const session = (mistake: string, from: string, to: string): Seeded => ({
  mistake,
  file: 'actions/adapters/aws/role-session.ts',
  from,
  to,
  tests: ['adapters/role-session'],
});
const expiring = (mistake: string, from: string, to: string, ...tests: string[]): Seeded => ({
  mistake,
  file: 'actions/core/rollout/credentials.ts',
  from,
  to,
  tests: tests.map((test) => `rollout/${test}`),
});
const budget = (mistake: string, from: string, to: string): Seeded => ({
  mistake,
  file: 'actions/core/release/budget.ts',
  from,
  to,
  tests: ['release/spec'],
});

/** How runs and fleets end. */
export const ends: readonly Seeded[] = [
  session('a session is renewed at its end', '(session.began + session.ends) / 2', 'session.ends'),
  session('requests are signed to the last moment', 'now < session.ends - reserve(session)', 'now < session.ends'),
  session('who gives no sessions is asked at each request', ' && now >= notBefore', ''),
  session('each who asks gets a session of its own', 'asked ??= patiently', 'asked = patiently'),
  session('a session ends by the wrong clock', 'ends - clock.offset()', 'ends'),
  session('what will not pass is asked again', ' || !(error instanceof Later)', ''),
  session('a moment without tokens is told', 'clock.now() < failing.since + moment', 'clock.now() < failing.since'),
  session('that renewing fails is never forgotten', 'failing = undefined;', ''),
  session('each failure is the first', 'failing?.since ?? clock.now()', 'clock.now()'),
  session(
    'credentials are told to work to their last moment',
    'at: session.ends - reserve(session)',
    'at: session.ends',
  ),
  expiring(
    'a rollout turns back at the end of its credentials',
    'credentials.at - reserve',
    'credentials.at',
    'credentials',
  ),
  expiring(
    'a rollout turns back as soon as renewing fails',
    'now < credentials.at - reserve',
    'now < 0',
    'model/credentials',
  ),
  expiring(
    'no rollout turns back by its credentials',
    'now < credentials.at - reserve',
    'now < Infinity',
    'model/credentials',
  ),
  expiring('a rollback turns back, too', " || lease.kind !== 'rollout'", '', 'credentials'),
  expiring('what nobody renews is told', 'if (why === undefined) return undefined;', '', 'credentials'),
  {
    mistake: 'what has all that a verdict needs is thrown away for its credentials',
    file: 'actions/core/rollout/next-step.ts',
    from: 'deciding ? undefined : (overdue(attempt, seen) ?? expiring(attempt, asked, seen))',
    to: 'expiring(attempt, asked, seen) ?? (deciding ? undefined : overdue(attempt, seen))',
    tests: ['rollout/credentials'],
  },
  budget('credentials may end before the rollout', 'Math.min(LONGEST, last, ', 'Math.min(LONGEST, '),
  budget('a rollback has no time left', ' - reserveOf(pace)', ''),
  budget('a rollback is never late', 'healthy + drain + SLOW', 'healthy + drain'),
  {
    mistake: 'what is gone back to keeps its maximum',
    file: 'actions/core/rollout/after-rollback.ts',
    from: 'max = Math.max(stable.max, needed)',
    to: 'max = stable.max',
    tests: ['rollout/give-way'],
  },
  {
    mistake: 'a late change is no beginning',
    file: 'actions/core/rollout/free-lease.ts',
    from: 'acted + PATIENCE',
    to: 'began + PATIENCE',
    tests: ['rollout/model/everything'],
  },
  {
    mistake: 'an end while nobody serves',
    file: 'actions/core/rollout/free-lease.ts',
    from: 'coming === 0',
    to: 'coming >= 0',
    tests: ['rollout/model/everything'],
  },
  {
    mistake: 'a fleet that has traffic again ends at its time',
    file: 'actions/core/rollout/park.ts',
    from: 'outlast(seen, previous) ?? withdraw',
    to: 'withdraw',
    tests: ['rollout/model/everything'],
  },
  {
    mistake: 'an end that comes nearer is no matter',
    file: 'actions/core/rollout/invariants.ts',
    from: '?.at ?? Infinity) < effect.at',
    to: '?.at ?? Infinity) < Infinity',
    tests: ['rollout/invariants-of-ends'],
  },
];

/** What of ECR's lifecycle policies ends which image, and which of it is worth a warning. */
export const lifecycle: readonly Seeded[] = [
  image('a later rule ends what an earlier one selects', 'lifecycle-end', 'rules.find(', 'rules.findLast('),
  image(
    'a rule that is not known keeps nothing',
    'lifecycle-end',
    'selects(each, image.tags)',
    'each.ends && selects(each, image.tags)',
  ),
  image('an archived image counts', 'lifecycle-end', "each.status === 'active' && ", ''),
  image('a restored image is as old as its push', 'lifecycle-end', 'return restored ?? pushed;', 'return pushed;'),
  image('a pull does not count', 'lifecycle-end', "by === 'pulled' ?", "by === 'images' ?"),
  image('rules for the archive count', 'lifecycle-rules', " && selection.storageClass !== 'archive'", ''),
  image('one of several tags is enough', 'lifecycle-rules', 'patterns.every(', 'patterns.some('),
  image('a tag may hold a pattern', 'lifecycle-rules', '`^${parts', '`${parts'),
  image('rules come as they are written', 'lifecycle-rules', '\n    .sort((a, b) => a.priority - b.priority)', ''),
  image('what is archived can be pulled', 'ecr-image', "status === 'active'", 'status !== undefined'),
  endangered('this rollout pulls nothing', '{ ...image, pulled: now }', 'image'),
  endangered('every end is worth a warning', '(end.at ?? 0) < now + far', 'true'),
  endangered('what ends by itself is wanted for as long as any', 'far = FAR,', '_ = 0,\n  far = FAR,'),
  endangered('each push is a release', 'return Math.max(1, Math.ceil(', 'return Math.min(1, Math.ceil('),
  endangered('an old release is wanted as long as a new one', '(KEPT - 1 - age)', '(KEPT - 1)'),
  endangered(
    'what is archived is ended once more',
    "digest, status }) => status === 'active' && digests",
    'digest }) => digests',
  ),
  {
    mistake: 'what is in service is one of the others',
    file: 'actions/core/rollout/kept-releases.ts',
    from: 'rank !== serving);',
    to: 'rank !== 0);',
    tests: ['release/spec'],
  },
];
