import type { Seeded } from './elsewhere.ts';

const probe = (mistake: string, file: string, from: string, to: string, ...tests: string[]): Seeded => ({
  mistake,
  file: `actions/core/probe/${file}.ts`,
  from,
  to,
  tests,
});

const story = '../smoke/story';
const words = '../smoke/words';
const wrong = '../smoke/wrong';

/** What is asked of a site, and how its answers are judged. */
export const probes: readonly Seeded[] = [
  probe('names are not waited for', 'course', 'awaitsNames ? asked - nameless : asked', 'asked', words),
  probe(
    'all failures are waited for',
    'tally',
    "this.failures.get('no name')?.count ?? 0",
    'this.asked - this.good',
    words,
  ),
  probe('one server speaks for all', 'zone-said', 'all.every((said) => alike(first, said))', 'true', 'probe/names'),
  probe('a silent server agrees', 'zone-said', 'silent.length > 0', 'silent.length > 9', 'probe/names'),
  probe('any choice is one', 'zone-said', 'const CHOICE = 8;', 'const CHOICE = 1;', 'probe/names'),
  probe('there is no choice', 'zone-said', 'const CHOICE = 8;', 'const CHOICE = 99;', 'probe/names'),
  probe('NODATA is NXDOMAIN', 'no-name', "settled.code === 'NODATA'", 'false', 'probe/names'),
  probe(
    'what is remembered is missing',
    'no-name',
    'if (none !== undefined) return `${why}; ${none}:',
    'if (none === undefined) return `${why}; ${none}:',
    'probe/names',
  ),
  probe('one good answer is enough', 'course', 'inARow >= consecutive', 'inARow >= 1', story),
  probe('good answers need not be in a row', 'tally', '    this.inARow = 0;\n', '', story),
  probe('there is no pause after a failure', 'course', 'if (!afterFailure || rested)', 'if (asked >= 0)', story),
  probe('attempts never end', 'course', 'attempts >= maxAttempts || ', '', story),
  probe('old releases are not counted', 'judge', "check.releaseOf(got) ?? ''", "''", story),
  probe('another release is good', 'expectations', 'return seen === wanted', 'return seen !== undefined', story),
  probe('what must not be there may', 'expectations', '!== wanted.not', '!== false', words),
  probe('a path that selects nothing is good', 'expectations', "return 'nothing there'", 'return undefined', words),
  probe('certificates last', 'expectations', 'left > seconds', 'left > 0', words),
  probe('one failed sample is none', 'verdict', 'worst && !forgiving', 'false', story),
  probe('thresholds are not looked at', 'verdict', 'if (figure === undefined) continue;', 'continue;', story),
  probe('missing samples are good', 'verdict', 'tally.asked < samples', 'false', story),
  probe('the rank is one too high', 'percentile', '[rank - 1]', '[rank]', 'probe/figures'),
  probe('a product of floats is a rank', 'percentile', ' - 1e-9', '', 'probe/figures'),
  probe('a release is a pattern', 'expand', 'pattern === undefined', 'pattern !== null', story),
  probe('what is sent is a pattern', 'checks-of', 'expand(text, meanings)', 'expandWanted(text, meanings)', story),
  probe('paths begin at the host', 'address', "`${url.replace(/\\/$/, '')}${path}`).href", 'path, url).href', story),
  probe('credentials stay in an address', 'address', "url.password = '';", '', story),
  probe('an address that is wrong shows its credentials', 'address', "'//***@'", "'$&'", wrong),
  probe('expressions of JavaScript run', 'json-path', 'if (calls(parsed))', 'if (false)', 'probe/patterns'),
  probe('XML has control characters', 'junit', ".replaceAll(NONE, '')", '', 'probe/told'),
  probe(
    'secrets are cut before they are hidden',
    'judge',
    'plain(clean(text))',
    'clean(plain(text).slice(0, most))',
    'probe/told',
  ),
  probe('one line is a sign', 'rose', 'now.count < FLOOR || ', '', 'probe/watch'),
  probe('any growth is a sign', 'rose', 'now.count * of < RATIO * count * now.of', 'false', 'probe/watch'),
  probe('chance is a sign', 'rose', 'now.of / (now.of + of)) < LEVEL', 'now.of / (now.of + of)) < 1', 'probe/watch'),
  probe('of nothing known all is chance', 'rose', 'before.of > 0 ? before : UNKNOWN', 'before', 'probe/watch'),
  probe('a silent log is sound', 'signs', 'if (!any)', 'if (false)', 'probe/watch'),
  probe('bad answers need not be in a row', 'signs', 'badInARow >= consecutive', 'bad >= consecutive', 'probe/watch'),
  probe("the balancer's own 5xx don't count", 'signs', 'count: targets + own', 'count: targets', 'probe/watch'),
  probe('what can not be read is waited for', 'watch', "if (because === 'absent') return 'fail';", '', 'probe/watch'),
  probe('silence is good though nothing was served', 'watch', ' && served ?', ' ?', 'probe/watch'),
  probe('figures that are late are good', 'watch', " && because === 'quiet'", '', 'probe/watch'),
];
