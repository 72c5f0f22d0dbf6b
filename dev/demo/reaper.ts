/** Waits for the demo's end, however that comes, and removes what it could not remove itself. Started with its input piped. */
import { rmSync } from 'node:fs';
import { startEngine } from '../engine.ts';
import { processesNaming, removeImages } from './left.ts';

const [folder = '', pid = ''] = process.argv.slice(2);
// The engine stays for as long as we have something to remove from it.
const engine = await startEngine();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {});
// The demo tells one line: the image repository, as soon as there is one.
let repository = '';
process.stdin.setEncoding('utf8').on('data', (text: string) => {
  repository += text;
});
process.stdout.write('ready\n');
await new Promise((resolve) => process.stdin.once('close', resolve).once('error', resolve));

// Each part ends by itself when its starter is gone, in its own order; we only see to the end of it.
const deadline = Date.now() + 60_000;
const others = () => processesNaming([folder], [process.pid, Number(pid)]);
while (others().length > 0 && Date.now() < deadline) await new Promise((resolve) => setTimeout(resolve, 100));
for (const other of others()) process.kill(Number(other), 'SIGKILL');
rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
if (repository) removeImages(engine.host, repository.trim());
await engine.stop();
