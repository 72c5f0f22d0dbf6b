import type { Seeded } from './elsewhere.ts';

const guide = (mistake: string, file: string, from: string, to: string, test = 'ending/guides'): Seeded => ({
  ...{ mistake, file: `actions/core/${file}.ts`, from, to },
  tests: [test],
});

/** What a person is told of an error, and where more is. */
export const told: readonly Seeded[] = [
  guide('what wraps an error loses what it is about', 'errors', ': topicOf(error.cause);', ': undefined;'),
  guide("all actions' permissions are one page", 'ending/guides', ': found[action];', ": found['immutable-rollout'];"),
  guide('a page of no release is an address', 'ending/guides', 'repository && ref', 'true'),
  guide(
    'a ref with signs ends the address',
    'ending/guides',
    'encodeURI(ref).replaceAll(/[?#]/g, encodeURIComponent)',
    'ref',
  ),
  guide('a path is a link', 'text/link', '/^https?:/.test(page)', 'true'),
  guide('what others say calls people', 'ending/stopped-summary', 'quiet(message, REASON)', 'message'),
  guide(
    'where the release before serves a rollback is the first link',
    'rollout/advice',
    "['released', 'halted', 'failed', 'refused'].includes(outcome)",
    "outcome !== 'superseded'",
    'rollout/advice',
  ),
  guide(
    'what others serve leads nowhere',
    'rollout/begin-attempt',
    ", false, 'others-serve')",
    ', false)',
    'rollout/begin-attempt',
  ),
];
