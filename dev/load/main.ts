// node dev/load/main.ts --url http://127.0.0.1/ --rate 100 --seconds 10
// Says {"progress": report} once a second and {"report": report} at the end, each a line of JSON. Ends after --seconds, or when its input ends.
import { parseArgs } from 'node:util';
import { startLoad } from './load.ts';

const { values } = parseArgs({
  options: {
    url: { type: 'string' },
    rate: { type: 'string', default: '100' },
    seconds: { type: 'string' },
    'slow-every': { type: 'string' },
    'slow-path': { type: 'string' },
    timeout: { type: 'string' },
    'bad-release': { type: 'string', multiple: true, default: [] },
    ca: { type: 'string' },
    'name-server': { type: 'string', multiple: true, default: [] },
  },
});
if (!values.url) {
  console.error(
    'starting the load: --url is missing; give the address that requests go to, such as http://127.0.0.1:8080/',
  );
  process.exit(1);
}

const load = startLoad({
  url: values.url,
  rate: Number(values.rate),
  badReleases: values['bad-release'],
  servers: values['name-server'],
  ...(values['slow-every'] && { slowEvery: Number(values['slow-every']) }),
  ...(values['slow-path'] && { slowPath: values['slow-path'] }),
  ...(values.ca && { ca: values.ca }),
  ...(values.timeout && { timeout: Number(values.timeout) }),
});
const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`);
const progress = setInterval(() => say({ progress: load.snapshot() }), 1000);

const done = Promise.withResolvers<void>();
if (values.seconds) setTimeout(done.resolve, Number(values.seconds) * 1000);
else process.stdin.on('end', done.resolve).on('error', done.resolve).resume();
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, done.resolve);
await done.promise;

clearInterval(progress);
say({ report: await load.stop() });
process.exit(0);
