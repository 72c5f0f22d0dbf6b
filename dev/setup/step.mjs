// A step of the set-up: done once for the same sources, never silent, and its log kept for whoever looks for a cause.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

export const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const notes = `${root}/.cache/setup`;

/** Told as one sentence, without a stack. */
export class SetupError extends Error {}

/** Does `work` unless it was done for the same `sources` (texts) and what it `makes` is still there. */
export async function once(name, sources, makes, work) {
  const hash = createHash('sha256').update(JSON.stringify(sources)).digest('hex');
  const stamp = `${notes}/${name}.done`;
  const known = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (known && makes.every((path) => existsSync(`${root}/${path}`))) return;
  mkdirSync(notes, { recursive: true });
  const began = Date.now();
  await work();
  writeFileSync(stamp, hash);
  console.log(`setup: ${name} ready after ${seconds(began)}`);
}

/** Runs a command with its output in `.cache/setup/<name>.log`; throws with its last lines and the remedy. */
export function run(name, what, remedy, command, args, options = {}) {
  mkdirSync(notes, { recursive: true });
  const log = `${notes}/${name}.log`;
  const out = createWriteStream(log);
  const began = Date.now();
  console.log(`setup: ${what}`);
  const beat = setInterval(() => console.log(`setup: ${what}, ${seconds(began)} so far`), 5_000);
  return new Promise((done, fail) => {
    const child = spawn(command, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], ...options });
    let tail = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        out.write(data);
        tail = (tail + data).slice(-1500);
      });
    }
    const end = (problem) => {
      clearInterval(beat);
      out.end();
      if (problem === undefined) return done();
      fail(
        new SetupError(`${what}: ${problem}; ${remedy} (all of its output: .cache/setup/${name}.log)\n${tail.trim()}`),
      );
    };
    child.on('error', (error) => end(`${command} cannot be run (${error.code})`));
    child.on('close', (code) => end(code === 0 ? undefined : `${command} ended with ${code}`));
  });
}

/** What a command prints, or undefined when it isn't there or fails. */
export function ask(command, ...args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 64 << 20, cwd: root });
  return status === 0 ? stdout : undefined;
}

function seconds(began) {
  return `${Math.round((Date.now() - began) / 1000)} s`;
}
