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
  core('a target group drains as AWS makes it', 'site-step', 'drain === DRAIN', 'true', 'site'),
  mutant(
    'a group that this process deleted is looked for',
    'rollout/tear-down',
    'if (deleting) deleted.add(name);',
    '',
    'actions/teardown',
  ),
  core(
    'a deploy ends before what it put behind a new target group answers',
    'deploy-step',
    'awaitAnswers(asked, seen, at.targetGroup) ??',
    '',
    'model/usual',
  ),
  mutant(
    'a deed is written before GitHub has been told',
    'rollout/deploy',
    'const early = open &&',
    'const early = false &&',
    'actions/announced',
  ),
];
