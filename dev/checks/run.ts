import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { startNursery } from '../cloud/nursery.ts';
import { bin, root } from './places.ts';
import { scratch } from './scratch.ts';

export interface Command {
  readonly run: readonly [string, ...string[]];
  readonly env?: Readonly<Record<string, string>>;
}

export interface Check {
  readonly name: string;
  /** Run one after the other; the first that fails ends the check. */
  readonly commands: () => readonly Command[];
  /** Starts many a local AWS. */
  readonly clouds?: boolean;
  /** Only runs when it is named. */
  readonly onRequest?: boolean;
}

/**
 * Minutes: what doesn't end by itself is a failure that must be told, not waited for. What runs on request is the whole of what
 * every run has a sample of: the model alone takes more than an hour.
 */
const LIMIT = 45;
const LIMIT_ON_REQUEST = 240;

const logs = join(root, '.cache/test');
const compiled = join(root, '.cache/compiled');
const children = new Set<ChildProcess>();
let shared: Readonly<Record<string, string>> = {};

/** Whoever ends `npm test` ends what it runs; each of those takes its own processes with it. */
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    for (const child of children) child.kill(signal);
    process.kill(process.pid, signal);
  });
}

/** Two at once, one from the front and one from the back of the list. */
export async function runChecks(checks: readonly Check[]): Promise<{ passed: number; failed: number }> {
  mkdirSync(logs, { recursive: true });
  const count = { passed: 0, failed: 0 };
  const running = new Map<string, number>();
  const beat = setInterval(() => {
    const now = [...running].map(([name, began]) => `${name} ${seconds(began)}`);
    if (now.length > 0) console.log(`  … ${now.join(', ')}`);
  }, 8_000);
  const queue = [...checks];
  const work = async (next: () => Check | undefined) => {
    for (let check = next(); check !== undefined; check = next()) {
      running.set(check.name, Date.now());
      const ok = await runCheck(check);
      count[ok ? 'passed' : 'failed'] += 1;
      console.log(`${ok ? 'ok    ' : 'FAILED'} ${check.name} ${seconds(running.get(check.name) ?? 0)}`);
      if (!ok) console.log(tail(check.name));
      running.delete(check.name);
    }
  };
  Object.assign(process.env, scratch());
  const nursery = checks.some((check) => check.clouds) ? await startNursery() : undefined;
  shared = nursery?.env ?? {};
  await Promise.all([work(() => queue.shift()), work(() => queue.pop())]);
  clearInterval(beat);
  await nursery?.close();
  return count;
}

async function runCheck(check: Check): Promise<boolean> {
  const log = createWriteStream(join(logs, `${check.name}.log`));
  const closed = new Promise<void>((done) => log.on('close', () => done()));
  let ok = true;
  try {
    for (const command of check.commands()) {
      ok = await runCommand(command, log, check.onRequest ? LIMIT_ON_REQUEST : LIMIT);
      if (!ok) break;
    }
  } catch (error) {
    log.write(`${error instanceof Error ? error.message : error}\n`);
    ok = false;
  }
  log.end();
  await closed;
  return ok;
}

function runCommand(
  { run: [command, ...args], env }: Command,
  log: NodeJS.WritableStream,
  minutes: number,
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      // Dozens of processes load the same SDK; compiling it took each a third of a second.
      env: { ...process.env, PATH: `${bin}:${process.env['PATH']}`, NODE_COMPILE_CACHE: compiled, ...shared, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    children.add(child);
    const limit = setTimeout(() => {
      log.write(`${command} has not ended after ${minutes} minutes, and is ended\n`);
      child.kill('SIGTERM');
    }, minutes * 60_000);
    child.stdout.pipe(log, { end: false });
    child.stderr.pipe(log, { end: false });
    child.on('error', (error) => {
      log.write(`${command} cannot be run: ${error.message}\n`);
      done(false);
    });
    child.on('close', (code) => {
      children.delete(child);
      clearTimeout(limit);
      done(code === 0);
    });
  });
}

/** What failed and why, first thing; all else is in the log. */
function tail(name: string): string {
  const log = readFileSync(join(logs, `${name}.log`), 'utf8').trimEnd();
  const text = log.slice(Math.max(0, log.lastIndexOf('✖ failing tests:')));
  const shown = text.length > 12_000 ? `${text.slice(0, 6_000)}\n…\n${text.slice(-6_000)}` : text;
  return `${shown.replace(/^/gm, '       ')}\n       (.cache/test/${name}.log)`;
}

function seconds(began: number): string {
  return `${((Date.now() - began) / 1000).toFixed(1)} s`;
}
