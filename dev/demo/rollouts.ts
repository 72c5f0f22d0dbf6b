/** `npm run demo`, `npm run demo -- smoke`: rollouts and rollbacks of a small app under load, through the example workflows, on this machine alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Load } from '../load/load.ts';
import type { Report } from '../load/report.ts';
import { clients as clientsOf } from '../stage/clients.ts';
import { type House, openHouse } from './house.ts';
import { nothing, told } from './left.ts';
import { readOptions } from './options.ts';
import { Progress } from './progress.ts';
import { tellOfSmoke } from './smoke-story.ts';
import { type Told, tellStory } from './story.ts';
import { lastLine, table } from './table.ts';
import { rates, watchTraffic } from './traffic.ts';
import { trafficPicture } from './traffic-picture.ts';
import { startWatch } from './watch.ts';
import { makeWorld } from './world.ts';

interface End extends Told {
  readonly report: Report;
  readonly seconds: number;
}

const options = readOptions(process.argv.slice(2));
const summary = fileURLToPath(new URL('../../.cache/demo/summary.md', import.meta.url));
const picture = join(dirname(summary), 'traffic.svg');
mkdirSync(dirname(summary), { recursive: true });
writeFileSync(summary, '');

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort(signal));

console.log(
  `Clock: the local AWS keeps its own durations (health checks, drains, alarm periods) ${options.scale} times faster than AWS;` +
    ` bakes (${options.bake} s), boots, commands and requests take their real time.`,
);
const house = await openHouse().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
let end: End | undefined;
try {
  end = await demonstrate(house);
} catch (error) {
  // Ctrl-C reaches our children too, so that it may be one of them that complains first.
  console.log(stop.signal.aborted ? `\nstopped by ${stop.signal.reason}` : error);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}
const left = await house.close();
if (end) console.log(`\n${table(end.report, end.seconds, end.endings).join('\n')}\n`);
console.log(told(left));
for (const [what, names] of Object.entries(left)) if (names.length > 0) console.log(`${what}: ${names.join(', ')}`);
console.log(`summary: ${relative(process.cwd(), summary)}; traffic by release: ${relative(process.cwd(), picture)}`);
if (end) {
  for (const each of end.wrong) console.log(`not as expected: ${each}`);
  for (const each of end.report.failures) console.log(`failed: ${JSON.stringify(each)}`);
  console.log(lastLine(end.report, end.figures));
}
const good = end?.report.failed === 0 && end.wrong.length === 0;
if (process.exitCode === undefined && !(good && nothing(left))) process.exitCode = 1;

async function demonstrate({ folder, know }: House): Promise<End> {
  stop.signal.throwIfAborted();
  const world = await makeWorld(folder, options);
  const { endpoint, seed } = world.cloud;
  know({ folder: world.cloud.folder, endpoint, repository: seed.repository });
  let load: Load | undefined;
  let traffic: ReturnType<typeof watchTraffic> | undefined;
  let began = 0;
  const progress = new Progress(() => load?.snapshot());
  const clients = clientsOf(world.cloud);
  const watch = startWatch(world.cloud, clients, (machines, releases) => progress.show(machines, releases));
  try {
    const stage = { options, world, clients, watch, progress, signal: stop.signal, summary };
    const tell = options.smoke ? tellOfSmoke : tellStory;
    const told = await tell(stage, (begun) => {
      load = begun;
      traffic = watchTraffic(begun);
      began = performance.now();
    });
    const seconds = (performance.now() - began) / 1000;
    const report = await (load as unknown as Load).stop();
    writeFileSync(
      picture,
      trafficPicture(
        rates(traffic?.samples ?? []),
        told.endings.flatMap(({ began, title }) => (began === undefined ? [] : [{ at: began, title }])),
      ),
    );
    // Only the answers to smoke are slow there: users see nothing of it.
    if (report.badReleaseErrors > 0 !== (options.smoke === undefined))
      told.wrong.push(`release 3 answered its users ${report.badReleaseErrors} times with an error`);
    return { ...told, report, seconds };
  } finally {
    progress.end();
    traffic?.stop();
    await watch.stop();
    await load?.stop().catch(() => {});
    await world.close();
  }
}
