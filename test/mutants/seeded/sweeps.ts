import type { Seeded } from './elsewhere.ts';

const mutant = (mistake: string, file: string, from: string, to: string, ...tests: string[]): Seeded => ({
  mistake,
  file: `actions/${file}.ts`,
  from,
  to,
  tests: tests.map((test) => `environments/${test}`),
});
const core = (mistake: string, file: string, ...rest: [from: string, to: string, test: string]): Seeded =>
  mutant(mistake, `core/environments/${file}`, ...rest);

/** What teardown takes away besides the environment of a branch, and feature-env besides its deploy. */
export const sweeps: readonly Seeded[] = [
  mutant(
    'an environment goes without its name said twice',
    'teardown/inputs',
    'confirm !== environment',
    'confirm === undefined',
    'actions/plain',
  ),
  core(
    'the launch template of a group of others goes',
    'tear-down',
    'isPlain(marks) && held === undefined ?',
    'false ?',
    'actions/plain',
  ),
  mutant(
    'old releases of what a run is at are forgotten',
    'core/rollout/prune-step',
    'const free = beat?.ended ||',
    'const free = true ||',
    'actions/releases',
  ),
  mutant(
    'a rollout waits for whoever forgot old releases',
    'core/rollout/succession',
    'beatOf({ beats }, before.n)?.ended !== true',
    'true',
    'actions/releases',
  ),
  mutant(
    'the way back is forgotten',
    'core/rollout/prune',
    'previousOf(seen, candidate)?.rank,',
    '',
    'actions/releases',
  ),
  core(
    'some of our tags are all of them',
    'existing',
    "said.length === Object.keys(wanted).length ? 'all'",
    "said.length > 0 ? 'all'",
    'actions/sweep-marks',
  ),
  core(
    "another repository's leftovers go",
    'existing',
    'said.some(([key, value]) => tags[key] !== value)',
    'false',
    'actions/sweep-marks',
  ),
  core(
    "another repository's environments are swept by a push",
    'site',
    'each.deed.repository === repository &&',
    '',
    'actions/sweep-expired',
  ),
  mutant(
    'a late deed ends what serves, after a push',
    'feature-env/sweep-expired',
    'byDeed: true',
    'byDeed: false',
    'actions/sweep-expired',
  ),
  mutant(
    'a late deed ends what serves, in a sweep',
    'teardown/sweep',
    'judged: { deed, byDeed }',
    'judged: { deed, byDeed: false }',
    'actions/sweep-expired',
  ),
  mutant(
    'a push sweeps without an end',
    'rollout/sweep-away',
    'look.seen.now < end ||',
    'true ||',
    'actions/sweep-expired',
  ),
  mutant(
    'a push is refused though what has expired takes the room',
    'feature-env/course',
    'if (full && !inputs.plan) await sweep(FOR_ROOM);',
    '',
    'actions/sweep-expired',
  ),
  mutant('a plan deploys', 'feature-env/course', 'if (inputs.plan) return', 'if (false) return', 'actions/plan'),
  mutant(
    'one good answer is enough without a bake',
    'core/rollout/smoke',
    'attempt.spec.bake === 0 ? TIMES : 1',
    '1',
    'actions/smoke',
  ),
  core('what is left is not told', 'fates', "those('left')", 'those()', 'fates'),
  core('what stays is told as gone', 'fates', "those('removed', 'goes')", "those('removed', 'stays')", 'fates'),
  core('a target group drains as AWS makes it', 'site-step', 'drain === DRAIN', 'true', 'site'),
  mutant(
    'a group that this process deleted is looked for',
    'rollout/tear-down',
    'if (deleting) deleted.add(name);',
    '',
    'actions/teardown',
  ),
  core(
    'what GitHub shows of a deploy that died before it had the name stays for ever',
    'tear-down-lease',
    'seen.deployments.length > 0 || seen.comment !== undefined',
    'false',
    'tear-down-step',
  ),
  core(
    'a teardown that is done takes what a push tells GitHub meanwhile for its own',
    'tear-down-lease',
    'const shown = held === undefined && (',
    'const shown = (',
    'tear-down-step',
  ),
  mutant(
    'a deed is written before GitHub has been told',
    'rollout/deploy',
    'const early = open &&',
    'const early = false &&',
    'actions/announced',
  ),
];
