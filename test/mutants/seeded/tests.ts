import type { Seeded } from './elsewhere.ts';

const tests = (mistake: string, file: string, from: string, to: string, found = file): Seeded => ({
  mistake,
  file: `actions/core/tests/${file}.ts`,
  from,
  to,
  tests: [`tests/${found}`],
});
const junit = (mistake: string, from: string, to: string) => tests(mistake, 'parse-junit', from, to, 'junit');
const dealt = (mistake: string, file: string, from: string, to: string) => tests(mistake, file, from, to, 'deal');

/** Tests in containers, what they say, and how they are split. */
export const testing: readonly Seeded[] = [
  junit('a DOCTYPE is read over', "throw new Error('has a DOCTYPE, which no report of tests needs');", ''),
  junit('elements may be in one another for ever', 'path.push(name) > DEEP', 'path.push(name) < 0'),
  junit('there may be any number of tests', 'cases.length === TESTS', 'false'),
  junit('a failure may be of any length', '.slice(0, TEXT);', ';'),
  junit('an error is no failure', "name !== 'failure' && name !== 'error'", "name !== 'failure'"),
  junit('time runs backwards', 'seconds > 0 && Number.isFinite(seconds)', 'seconds'),
  tests('an exit code alone says nothing', 'outcome', 'code === 0 || cases', 'code === 0 || cases.length > 0 || cases'),
  tests('a report that is none is passed over', 'outcome', 'problem !== undefined', 'false'),
  tests('a stop in time is an end', 'outcome', "code === 'late'", 'false'),
  tests(
    'a failed test behind an exit code of 0 passed',
    'told',
    '({ failure }) => failure !== undefined);\n  const each',
    '() => false);\n  const each',
    'outcome',
  ),
  tests('output is shown without an end', 'heard', 'this.#left -= line.length + 1;', '', 'outcome'),
  dealt('files go by turns', 'deal', 'b.weight - a.weight || ', ''),
  dealt('the machine says the order', 'deal', ' || order(a.path, b.path)', ''),
  dealt('what weighs nothing is one hand', 'deal', 'one.weight === other.weight ?', 'false ?'),
  dealt('a new file weighs nothing', 'weights', 'times.get(path) ?? average', 'times.get(path) ?? 0'),
  dealt('of two files one is guessed', 'weights', 'found.has(end) ? undefined : path', 'path'),
  dealt('shards begin at 0', 'shard', 'shard.index >= 1', 'shard.index >= 0'),
];
