/** `npm run cloud`: the local AWS alone, seeded, until Ctrl-C. */
import { parseArgs } from 'node:util';
import { startCloud } from './cloud.ts';

const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '1' },
    'no-docker': { type: 'boolean', default: false },
  },
});
const scale = Number(values.scale);
if (!(scale > 0)) {
  console.error(`starting the local AWS: --scale is "${values.scale}"; give a number above 0, such as 10`);
  process.exit(1);
}

const ended = new Promise<void>((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => resolve());
});
const cloud = await startCloud({ scale, docker: !values['no-docker'], seed: true });
console.log(
  `export ${Object.entries(cloud.env)
    .map((pair) => pair.join('='))
    .join(' ')}`,
);
console.log(`# balancer ${cloud.seed.url}, registry ${cloud.seed.repository.split('/')[0]}; Ctrl-C ends it all`);
// Without a timer or a socket of our own, nothing else would keep us here.
const staying = setInterval(() => {}, 60_000);
await ended;
clearInterval(staying);
await cloud.close();
