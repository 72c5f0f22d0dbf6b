import type { Seeded } from './elsewhere.ts';

const mutant = (mistake: string, file: string, from: string, to: string, ...tests: string[]): Seeded => ({
  mistake,
  file: `actions/core/rollout/${file}.ts`,
  from,
  to,
  tests: tests.map((test) => `rollout/${test}`),
});

/** A place that ends by itself, and of whose branch the newest commit wins. */
export const branches: readonly Seeded[] = [
  mutant('machines before they have an end', 'launch', 'spec.ttl === undefined ? size : 0', 'size', 'model/expiry'),
  mutant('an end comes in mid-deploy', 'launch', 'if (later) return later;', '', 'launch'),
  mutant('a short life has no end', 'expiry', 'end !== undefined && (at < now', '(at < now', 'model/expiry'),
  mutant('an end is brought nearer', 'expiry', 'end >= at - SLACK', 'false', 'model/expiry'),
  mutant(
    'nothing holds that an end is brought nearer',
    'invariants',
    'effect.at <= Math.max(seen.now, end ?? 0)',
    'effect.at <= seen.now',
    'invariants-of-ends',
  ),
  mutant('an end is suspended', 'pin-stable', ' && !expires(stable)', '', 'pin-stable'),
  mutant('what expired is in service', 'begin-attempt', ' && serving.max > 0', '', 'model/expiry'),
  mutant('a newer commit waits for an older one', 'lease', "seen.commit === 'newest'", 'false', 'newest-commit'),
  mutant('an older commit goes on', 'lease', "commit === 'older'", 'false', 'newest-commit'),
  mutant('what a newer commit ended has failed', 'free-lease', 'if (verdict?.newer)', 'if (false)', 'newest-commit'),
  mutant(
    'what was taken back comes again',
    'free-lease',
    'commit !== undefined && failed',
    'failed',
    'free-lease-of-branches',
  ),
  mutant('what made way comes again', 'free-lease', ' && verdict?.newer !== true', '', 'free-lease-of-branches'),
  mutant(
    'a failed deploy begins anew for ever',
    'free-lease',
    'me.runAttempt > latest.',
    '1 > 0 * latest.',
    'free-lease-of-branches',
  ),
  mutant(
    'a failed deploy is never tried again',
    'free-lease',
    ' && !triedAgain(',
    ' || !triedAgain(',
    'free-lease-of-branches',
  ),
  {
    mistake: 'what was put behind a new target group serves before anybody answers',
    file: 'actions/core/environments/deploy-step.ts',
    from: 'awaitServing(asked, seen) ??',
    to: '',
    tests: ['environments/model/usual'],
  },
  mutant(
    'what is being attached answers',
    'free-lease',
    "if (Object.values(fleet.traffic).includes('adding')) return",
    'if (false) return',
    'free-lease-of-branches',
  ),
  mutant('removed records are begun anew', 'lease', 'if (removed)', 'if (false)', 'newest-commit'),
  mutant('nobody believes that a process is dead', 'succession', 'if (beat?.cut) return true;', '', 'succession'),
  mutant('a dead process is waited for', 'succession', 'beat.at + WIRE', 'beat.at + GRACE', 'succession'),
  mutant('what a dead process had on the wire is not waited for', 'succession', 'beat.at + WIRE', '0', 'succession'),
  mutant('a dead process is waited for anew', 'succession', 'beat.at + WIRE', 'lease.at + WIRE', 'succession'),
];
