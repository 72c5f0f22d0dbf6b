/** What a smoke test and a bake find out: the machine that runs another release, and the release that fails more often. */
import { measuredOn, writeSection } from './section.ts';
import { simulateCanaries } from './smoke-canaries.ts';
import { measureSmokeMachines, smokeMachinesRow } from './smoke-machines.ts';

export async function benchMachines(): Promise<void> {
  const row = smokeMachinesRow(await measureSmokeMachines());
  const on = `${measuredOn()}, by \`npm run bench -- machines\`: from the process' start to its end, at the local AWS.`;
  writeSection(
    'smoke-machines',
    `### Machines\n\n${on}\n\n| | measured | limit | ratio |\n|---|--:|--:|--:|\n${row}\n`,
  );
}

export function benchCanaries(): void {
  const rows = simulateCanaries().map(({ what, measured, limit }) => `| ${what} | ${measured} | ${limit} |`);
  const on = `${measuredOn()}, by \`npm run bench -- canaries\` (some minutes): rollouts simulated with the rules that judge a bake, three waves of
five minutes, an answer every two seconds; shares are of the old release's requests that fail.`;
  const table = ['| | measured | limit |', '|---|---|--:|', ...rows].join('\n');
  writeSection('smoke-compare', `### Canaries\n\n${on}\n\n${table}\n`);
}
