import type { Seeded } from './elsewhere.ts';

const mutant = (mistake: string, file: string, from: string, to: string, ...tests: string[]): Seeded => ({
  mistake,
  file: `actions/${file}.ts`,
  from,
  to,
  tests,
});

const heard = (mistake: string, from: string, to: string) =>
  mutant(mistake, 'core/rollout/heard', from, to, 'rollout/heard');
const smoke = (mistake: string, from: string, to: string) =>
  mutant(mistake, 'core/rollout/smoke', from, to, 'rollout/smoke');
const model = 'rollout/model/smoke';

/** What the app answers while a release bakes, and what that means for it. */
export const smokes: readonly Seeded[] = [
  heard('bad answers of the old release count', 'release === old.release || judge(', 'judge('),
  heard(
    'what the old release must answer counts',
    'judge(old.check, got, hearing.now, hearing.clean).failure === undefined',
    'false',
  ),
  heard('what the old release can not know counts', 'hearing.mixed && canonical', 'false && canonical'),
  heard('what the new release does not know never counts', 'hearing.mixed && canonical', 'canonical'),
  heard('what a runner can not reach counts', '!arrived(got) && !reached && heard.good === 0', 'false'),
  heard('what was reached and is gone never counts', ' && !reached && heard.good === 0', ''),
  heard('a private balancer is slow', 'return got.timings.connect !== undefined;', 'return true;'),
  heard('a good answer forgets nothing', '...unheard(heard.check), good', '...heard, good'),
  smoke('one failure is enough', '({ failed }) => failed >= TIMES', '({ failed }) => failed > 0'),
  smoke('an earlier bake speaks', 'smoke.bakeSince !== progress?.bakeSince', 'false'),
  smoke('what failed before counts', '!progress?.failing?.includes(index)', 'index >= 0'),
  smoke('a bake ends at a failure', 'each.failed > 0 || each.good === 0', 'each.good === 0'),
  smoke('a bake ends unanswered', "return 'smoke is asked';", 'return undefined;'),
  smoke('a rollback asks', "lease.kind === 'rollback' || decided", 'decided'),
  smoke('traffic moves before the old release is known', '!smoke.heard.every(knownBefore)', 'false'),
  smoke('silence is good without a request', "'pass-if-served' && served === true", "'pass-if-served'"),
  smoke('a balancer that serves says nothing', "'pass-if-served' && served === true", "'pass'"),
  smoke('another release is no data', ' && silent.unreached > 0', ''),
  mutant('the next wave forgets what failed before', 'core/rollout/bake', '...(failing && { failing })', '', model),
  mutant('what failed before is not noted', 'core/rollout/launch', 'failing.length > 0 &&', 'false &&', model),
  mutant('the balancer is not asked for checks', 'core/rollout/alarms', ' || silentChecks(attempt, seen)', '', model),
  mutant('each look asks', 'rollout/smoke', 'clock.now() < (this.#next[index] ?? 0) || ', '', model),
  mutant('a late answer counts in the next bake', 'rollout/smoke', 'this.#key !== key || before', 'before', model),
  mutant(
    'whoever looks asks',
    'rollout/look',
    'lease.nonce === asked.me.nonce ? await',
    "lease.nonce !== '' ? await",
    model,
  ),
  mutant('a new header excuses itself', 'rollout/smoke-checks', '({ release: _, ...check })', '(check)', model),
  mutant(
    'a rollback from one release ends the rollout of another',
    'core/rollout/lease',
    "asked.from !== undefined && latest.kind === 'rollout'",
    "asked.from === '' && latest.kind === 'rollout'",
    'rollout/model/two-runs',
  ),
  mutant(
    'what was taken back already is gone back from once more',
    'core/rollout/begin-attempt',
    'serving && asked.from !== undefined &&',
    "serving && asked.from === '' &&",
    'rollout/model/two-runs',
  ),
  mutant(
    'checks that can not be asked pass',
    'immutable-rollout/spec',
    'if (more.url === undefined)',
    'if (false)',
    'release/smoke-file',
  ),
  mutant(
    'checks in a fleet file are not compiled',
    'rollout/smoke-file',
    'problems.length > 0 ?',
    'false ?',
    'release/smoke-file',
  ),
];
