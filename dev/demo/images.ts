/** `npm run demo -- build`: commits become images in two registries, by an example workflow's job, on this machine alone. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setUpBuilder } from '../builder/set-up.ts';
import { openHouse } from './house.ts';
import { type Figures, tellOfImages } from './images-story.ts';
import { makeWorkshop } from './images-world.ts';
import { nothing, told } from './left.ts';

setUpBuilder();
const summary = fileURLToPath(new URL('../../.cache/demo/images.md', import.meta.url));
mkdirSync(dirname(summary), { recursive: true });
writeFileSync(summary, '');

const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => stop.abort(signal));

const house = await openHouse().catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
let end: { figures: Figures; wrong: readonly string[] } | undefined;
try {
  stop.signal.throwIfAborted();
  const workshop = await makeWorkshop(house.folder, stop.signal, summary);
  const { folder, endpoint, seed } = workshop.cloud;
  house.know({ folder, endpoint, repository: seed.repository });
  try {
    end = await tellOfImages(workshop, (line) => console.log(line));
  } finally {
    await workshop.close();
  }
} catch (error) {
  console.log(stop.signal.aborted ? `\nstopped by ${stop.signal.reason}` : error);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}
const left = await house.close();
console.log(`\n${told(left)}`);
for (const [what, names] of Object.entries(left)) if (names.length > 0) console.log(`${what}: ${names.join(', ')}`);
console.log(`summary: ${relative(process.cwd(), summary)}`);
if (end) {
  for (const each of end.wrong) console.log(`not as expected: ${each}`);
  const seconds = Object.entries(end.figures).map(([name, value]) => `${name} ${value.toFixed(1)} s`);
  console.log(seconds.join(', '));
}
if (process.exitCode === undefined && !(end?.wrong.length === 0 && nothing(left))) process.exitCode = 1;
