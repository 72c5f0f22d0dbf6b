/** `npm run demo -- branch`: a branch's life under its own name, from its first push to nothing, on this machine alone. */
import type { Load } from '../load/load.ts';
import { makeDomain } from '../stage/domain.ts';
import { setStage } from '../stage/stage.ts';
import { type BranchFigures, tellOfBranch } from './branch-story.ts';
import { type House, openHouse } from './house.ts';
import { nothing, told } from './left.ts';
import { Progress } from './progress.ts';
import { startWatch } from './watch.ts';

/** How much faster than AWS the local AWS keeps its own durations; a drain is longer than the slowest request all the same. */
const SCALE = 10;
const RATE = 120;

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort(signal));

console.log(
  `Clock: the local AWS keeps its own durations (health checks, drains, propagation of names) ${SCALE} times faster than AWS;` +
    ' the life of an environment, boots, commands and requests take their real time.',
);
const house = await openHouse().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
let end: BranchFigures | undefined;
try {
  end = await demonstrate(house);
} catch (error) {
  console.log(stop.signal.aborted ? `\nstopped by ${stop.signal.reason}` : error);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}
const left = await house.close();
console.log(`\n${told(left)}`);
for (const [what, names] of Object.entries(left)) if (names.length > 0) console.log(`${what}: ${names.join(', ')}`);
if (end) {
  for (const line of end.left) console.log(`left of the branch: ${line}`);
  for (const each of end.flip.failures) console.log(`failed: ${JSON.stringify(each)}`);
  const { requests, byRelease, p50, p99 } = end.flip;
  const shares = Object.entries(byRelease).map(([version, count]) => `${count} by version ${version}`);
  console.log(`requests during the flip ${requests} (${shares.join(', ')}), p50 ${p50} ms, p99 ${p99} ms`);
  console.log(lastLine(end));
}
const good = end?.flip.failed === 0 && end.left.length === 0 && Object.keys(end.flip.byRelease).length === 2;
if (process.exitCode === undefined && !(good && nothing(left))) process.exitCode = 1;

function lastLine({ ready, flip, second, expired, left }: BranchFigures): string {
  const seconds = (value: number) => `${value.toFixed(1)} s`;
  const figures = [`ready ${seconds(ready)}`, `flip failed ${flip.failed}`, `second ${seconds(second)}`];
  return [...figures, `expired ${seconds(expired)}`, `left ${left.length}`].join(', ');
}

async function demonstrate({ know }: House): Promise<BranchFigures> {
  stop.signal.throwIfAborted();
  const stage = await setStage({ scale: SCALE });
  const { folder, endpoint } = stage.cloud;
  let load: Load | undefined;
  const progress = new Progress(() => load?.snapshot());
  const watch = startWatch(stage.cloud, stage.aws, (machines, releases) => progress.show(machines, releases));
  try {
    const domain = await makeDomain(stage);
    know({ folder, endpoint, repository: domain.repository });
    const on = { stage, domain, watch, progress, signal: stop.signal, rate: RATE };
    return await tellOfBranch(on, (begun) => {
      load = begun;
    });
  } finally {
    progress.end();
    await watch.stop();
    await stage.close();
  }
}
