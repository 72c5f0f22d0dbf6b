// Runs one action of a bundle the way the runner does: a process, inputs as INPUT_*, files for outputs and summary.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

export interface ActionRun {
  readonly code: number | null;
  readonly signal: string | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** What it kept for its `post`. */
  readonly kept: Readonly<Record<string, string>>;
  readonly summary: string;
  /** All that the step's folder held at its end, outputs, state and summary too, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** Milliseconds from the process' start to its end. */
  readonly took: number;
}

export interface ActionOptions {
  /** The bundle's folder: dist/, or what `bundle()` built. */
  readonly dist: string;
  readonly action: string;
  /** What another process of it kept: this one runs its `post`. */
  readonly postOf?: Readonly<Record<string, string>>;
  readonly inputs: Readonly<Record<string, string>>;
  /** On top of a bare environment: AWS_*, GITHUB_*. */
  readonly env: Readonly<Record<string, string>>;
  /** Given the process as it starts, to signal or kill it. */
  readonly onStart?: ((child: ChildProcess) => void) | undefined;
  readonly onLine?: ((line: string) => void) | undefined;
}

export async function runAction(options: ActionOptions): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-step-'));
  const file = (name: string) => join(folder, name);
  for (const name of ['output', 'state', 'summary']) writeFileSync(file(name), '');
  const began = performance.now();
  try {
    const inputs = Object.entries(options.inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]);
    const kept = Object.entries(options.postOf ?? {}).map(([name, value]) => [`STATE_${name}`, value]);
    const script = options.postOf ? 'post.js' : 'index.js';
    const child = spawn(process.execPath, [join(options.dist, options.action, script)], {
      cwd: folder,
      env: {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        // Compiled once for the many runs of a test: it saves each of them a third of a second.
        NODE_COMPILE_CACHE: join(options.dist, '.compiled'),
        GITHUB_ACTIONS: 'true',
        GITHUB_OUTPUT: file('output'),
        GITHUB_STATE: file('state'),
        GITHUB_STEP_SUMMARY: file('summary'),
        ...Object.fromEntries([...inputs, ...kept]),
        ...options.env,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    options.onStart?.(child);
    let log = '';
    let rest = '';
    const take = (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        // A command to the runner, which shows none of them.
        if (line.startsWith('::add-mask::')) continue;
        log += `${line}\n`;
        options.onLine?.(line);
      }
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    const [code, signal] = await once(child, 'close');
    log += rest;
    return {
      code,
      signal,
      log,
      outputs: parse(readFileSync(file('output'), 'utf8')),
      kept: parse(readFileSync(file('state'), 'utf8')),
      summary: readFileSync(file('summary'), 'utf8'),
      files: filesIn(folder),
      took: performance.now() - began,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function filesIn(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map(({ parentPath, name }) => join(parentPath, name));
  return Object.fromEntries(paths.map((path) => [relative(folder, path), readFileSync(path, 'latin1')]));
}

/** GITHUB_OUTPUT's `name<<delimiter` blocks. */
function parse(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const [, name = '', , value = ''] of text.matchAll(/^(\S+?)<<(\S+)\n([\s\S]*?)\n\2$/gm)) outputs[name] = value;
  return outputs;
}
