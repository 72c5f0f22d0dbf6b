/** The section that tells what was measured of smoke tests. */
import type { Pair } from './pairs.ts';
import { measuredOn } from './section.ts';
import type { SmokeFigures } from './smoke.ts';

export function smokePage({ checks, many, latencies, one, sizes }: SmokeFigures): string {
  const ms = (seconds: number) => `${(seconds * 1000).toFixed(0)} ms`;
  const times = many.flatMap(({ takes, autocannon, plain }) => {
    const site = takes === 0 ? 'answers at once' : `takes ${takes} ms`;
    const row = (other: string, { ours, plain, ratio }: Pair) =>
      `| ${site} | ${ms(ours)} | ${ms(plain)} of ${other} | x ${ratio.toFixed(2)} |`;
    return [row('autocannon', autocannon), row("a loop of Node's own client", plain)];
  });
  const starts = Object.entries(one).map(
    ([name, { ours, plain, more }]) => `| ${name} | ${ms(ours)} | ${ms(plain)} of a bare Node | + ${ms(more)} |`,
  );
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const loads = Object.entries(sizes).map(
    ([name, { loaded, whole }]) =>
      `| ${name} | ${kilobytes(loaded)} | ${kilobytes(whole)} in dist/ | x ${(loaded / whole).toFixed(2)} |`,
  );
  const ranks = latencies.map(
    ({ atOnce, samples, rank, told, seen }) =>
      `| p(${rank}) of ${samples} answers, ${atOnce} at once | ${told.toFixed(1)} ms | ${seen.toFixed(1)} ms | x ${(told / seen).toFixed(3)} |`,
  );
  const [{ turns } = { turns: 0 }] = Object.values(one);
  return `## Smoke tests

${measuredOn()}, by \`npm run bench -- smoke\` (about a minute), at a site on the same machine.

| ${checks} checks of an answer each, 50 at once; the site | smoke-test | against | ratio |
|---|--:|--:|--:|
${times.join('\n')}

| latencies of answers that take the site 100 ms | smoke-test says | the site saw | ratio |
|---|--:|--:|--:|
${ranks.join('\n')}

| one check of three answers, from the process' start to its end | smoke-test | against | more |
|---|--:|--:|--:|
${starts.join('\n')}

| JavaScript loaded for | | against | ratio |
|---|--:|--:|--:|
${loads.join('\n')}

- Wall times of whole processes, medians of ${many[0]?.autocannon.turns} turns and of ${turns}; the ratio, and what is more, is the median of the turns' own.
- Autocannon and the loop look at nothing that comes; the loop is the least that Node's own client takes for as many requests. smoke-test
  judges each answer, tells of each check in the log, and writes outputs and a summary. Most of it is code that runs for the first time.
- Where 50 answers come in one moment, the last of them wait for those before within the client, and that is in the latencies.
- No compile cache: GitHub's runners have none.
- What the site saw is from the request's head to the answer's end; a client's also has the way there and back, and the connection of the first.
`;
}
