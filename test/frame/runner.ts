import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly log: string;
  /** What the runner was told to mask; it takes these commands out of the log, and here nothing else. */
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What stood in the output file, as it stood there. */
  readonly written: string;
}

export interface Asked {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Told once the log holds this text, or this has happened. */
  readonly signal?: { readonly after: string | Promise<unknown>; readonly name: NodeJS.Signals };
}

const root = join(import.meta.dirname, '../..');

/** Runs a program as GitHub's runner runs an action: inputs in the environment, answers in files. */
export function runAsRunner(program: readonly string[], { inputs = {}, env = {}, signal }: Asked): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-runner-'));
  const files = { GITHUB_OUTPUT: '', GITHUB_STATE: '', GITHUB_STEP_SUMMARY: '' };
  for (const name of Object.keys(files) as (keyof typeof files)[]) {
    files[name] = join(folder, name);
    writeFileSync(files[name], '');
  }
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
  return new Promise((done, fail) => {
    const child = spawn(join(root, 'node_modules/.bin/node'), program, {
      env: {
        PATH: process.env['PATH'],
        // Compiled once for the many runs of the tests: that was most of what a short one takes.
        NODE_COMPILE_CACHE: join(root, '.cache/compiled'),
        GITHUB_ACTIONS: 'true',
        GITHUB_REPOSITORY: 'acme/orders',
        ...files,
        ...Object.fromEntries(given),
        ...env,
      },
    });
    let log = '';
    let told = false;
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (data) => {
        log += data;
        if (told || typeof signal?.after !== 'string' || !log.includes(signal.after)) return;
        told = true; // as a runner does: a second one would find no handler
        child.kill(signal.name);
      });
    }
    if (signal && typeof signal.after !== 'string') signal.after.then(() => child.kill(signal.name), fail);
    child.on('error', fail);
    child.on('close', (code, killed) => {
      const read = (name: keyof typeof files) => readFileSync(files[name], 'utf8');
      const written = read('GITHUB_OUTPUT');
      const state = parse(read('GITHUB_STATE'));
      done({
        code,
        signal: killed,
        ...withoutMasks(log),
        outputs: parse(written),
        state,
        summary: read('GITHUB_STEP_SUMMARY'),
        written,
      });
      rmSync(folder, { recursive: true });
    });
  });
}

/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#masking-a-value-in-a-log */
export function withoutMasks(output: string): { readonly log: string; readonly masks: readonly string[] } {
  const masks = [...output.matchAll(/^::add-mask::(.*)$/gm)].map(([, value = '']) => value);
  return { log: output.replaceAll(/^::add-mask::.*\n/gm, ''), masks };
}

/** `name<<mark`, lines, `mark`: as the runner reads it; anything else is an error there and here. */
function parse(text: string): Record<string, string> {
  const rest = text.replace(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm, '');
  if (rest !== '') throw new Error(`the runner would not understand ${JSON.stringify(rest)}`);
  return Object.fromEntries([...text.matchAll(/^([^\n<]+)<<(\S+)\n([\s\S]*?)\n\2\n/gm)].map(([, n, , v]) => [n, v]));
}
