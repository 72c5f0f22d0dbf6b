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
const compared = (mistake: string, from: string, to: string) =>
  mutant(mistake, 'core/rollout/compared', from, to, 'rollout/compared');
const probe = (mistake: string, file: string, from: string, to: string, ...tests: string[]) =>
  mutant(mistake, `core/probe/${file}`, from, to, ...tests);
const model = 'rollout/model/smoke';

/** What the app answers while a release bakes, and what that means for it. */
export const smokes: readonly Seeded[] = [
  heard('bad answers of the old release count', 'judged.release === asked.release || (asOld', '(asOld'),
  heard('what the old release must answer counts', 'const asOld = old?.failure === undefined;', 'const asOld = false;'),
  heard('what the old release can not know counts', "? 'either' : undefined;", "? 'either' : 'fresh';"),
  heard('what the new release does not know never counts', 'if (!round.mixed || ', 'if ('),
  heard("errors before the first wave are the new one's", "if (round.bakeSince === undefined) return 'before';", ''),
  heard("an answer of either is the new one's", "? 'either' : undefined;", "? 'fresh' : undefined;"),
  heard('errors of the old release are not counted', 'return old?.failure;', 'return undefined;'),
  heard('an app that begins to tell its release fails', "failure?.word === 'release' && release === ''", 'false'),
  heard('what a runner can not reach counts', 'failure && !arrived(got) && !reached && heard.good === 0', 'false'),
  heard('what was reached and is gone never counts', ' && !reached && heard.good === 0', ''),
  heard('a private balancer is slow', 'return got.timings.connect !== undefined;', 'return true;'),
  heard('a good answer forgets nothing', '...unheard(heard.check, all), good', '...all, good'),
  heard('a new round forgets what is compared', '= before ?? {};', '= {} as Partial<Heard>;'),
  compared('one failure is enough', 'return inARow >= TIMES;', 'return inARow > 0;'),
  compared('four failures are enough', 'now.count >= FLOOR && ', ''),
  compared('chance is a sign', '< LEVEL / checks', '< 200 * LEVEL / checks'),
  compared('one check of many is as sure as one alone', '< LEVEL / checks', '< LEVEL'),
  compared('what was before counts at the same time too', 'mixed ? old : sum(before, old)', 'sum(before, old)'),
  compared('alone it is compared with nobody', 'mixed ? old : sum(before, old)', 'old'),
  compared(
    'a bad half is not looked for',
    'if (!differs(untold, before, checks)) return undefined;',
    'return undefined;',
  ),
  compared(
    'answers that nothing tells are compared among themselves',
    'of: sum(either, old, fresh).of',
    'of: either.of',
  ),
  compared('three in a row speak against what fails often', 'if (inARow < TIMES || known.of === 0)', 'if (true)'),
  compared('in a row a check must never have failed', 'runs(inARow, known) <= IN_A_ROW / checks', 'false'),
  compared('what failed in a row is what fails often', 'all.count - inARow', 'all.count'),
  probe('the test has two sides', 'fisher', 'now.count * other.of <= other.count * now.of', 'false', 'probe/exact'),
  probe(
    'the interval is wide at one end',
    'newcombe',
    'Math.hypot(p - pLow, qHigh - q)',
    'Math.hypot(pHigh - p, q - qLow)',
    'probe/exact',
  ),
  probe(
    'another release is a failure of its own',
    'by-release',
    " && failure.word !== 'release'",
    '',
    'probe/releases',
  ),
  probe('releases have no end', 'by-release', 'all.length < RELEASES ||', 'true ||', 'probe/releases'),
  probe('one of three is a third', 'releases-told', 'now.count >= FLOOR && ', '', 'probe/releases'),
  probe('every difference is more than chance', 'releases-told', '< LEVEL ?', '< 2 ?', 'probe/releases'),
  probe('what all have is new', 'releases-told', '!known.has(kind)', 'known.size >= 0', 'probe/releases'),
  probe('numbers make a kind', 'kinds', ".replaceAll(/\\d+/g, 'n')", '', 'probe/kinds'),
  probe('words of hex letters are ids', 'kinds', '(?=[a-f]*\\d)', '', 'probe/kinds'),
  mutant('kinds of errors have no end', 'core/rollout/kinds-seen', 'kinds.length < MOST ||', 'true ||', 'probe/kinds'),
  mutant(
    'errors that the old release has are new',
    'core/rollout/kinds-seen',
    "whose === 'before' || whose === 'old'",
    'false',
    'rollout/heard',
  ),
  smoke('what is compared decides nothing', 'if (found) return', 'if (found && heard.length > 99) return'),
  smoke('nobody waits to know the old release', 'now < (smoke.since ?? 0) +', 'now < 0 * (smoke.since ?? 0) +'),
  smoke('a short bake is waited for longer than it lasts', 'Math.min(BEFORE, attempt.spec.bake)', 'BEFORE'),
  mutant(
    'the old release is asked once',
    'rollout/smoke',
    'clock.now() < (this.#next[index] ?? 0)',
    'clock.now() < (this.#next[index] ?? 0) || (this.#round?.bakeSince === undefined && heard.good > 0)',
    'rollout/model/compared',
  ),
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
  mutant(
    'what was answered before is not written down',
    'core/rollout/launch',
    '...(before && { before })',
    '',
    'rollout/model/compared',
  ),
  mutant(
    'who goes on has what was answered before of another check',
    'core/rollout/answered-before',
    'index === check',
    'index !== check',
    'rollout/smoke',
  ),
  mutant('a tag has room for all', 'core/rollout/answered-before', '&& room <= ROOM', '', 'rollout/stored-facts'),
  mutant(
    'a first release has new kinds of errors',
    'core/rollout/smoke-told',
    'compared.before.of + compared.old.of === 0',
    'false',
    'rollout/smoke-told',
  ),
  mutant('what failed before is not noted', 'core/rollout/launch', 'failing.length > 0 &&', 'false &&', model),
  mutant('the balancer is not asked for checks', 'core/rollout/alarms', ' || silentChecks(attempt, seen)', '', model),
  mutant('each look asks', 'rollout/smoke', 'clock.now() < (this.#next[index] ?? 0)', 'false', model),
  mutant('a new header excuses itself', 'rollout/smoke-checks', '({ release: _, ...check })', '(check)', model),
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
