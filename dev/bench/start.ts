/** How long the bundle takes from its process' start to its first line, against a node that says one line. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Start {
  /** Milliseconds, medians. */
  readonly bundle: number;
  readonly node: number;
}

const stub = fileURLToPath(new URL('../../dist/immutable-rollout/index.js', import.meta.url));

export async function measureStart(times = 15): Promise<Start> {
  const bundle: number[] = [];
  const node: number[] = [];
  // By turns, so that whatever else the machine does meets both.
  for (let n = 0; n < times; n++) {
    node.push(await firstLine(['--eval', 'console.log(1)']));
    bundle.push(await firstLine([stub]));
  }
  return { bundle: median(bundle), node: median(node) };
}

async function firstLine(words: string[]): Promise<number> {
  const began = performance.now();
  // Without inputs it says at once what is missing.
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env['PATH'] ?? '' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  const took = performance.now() - began;
  await once(child.stdout.resume(), 'close');
  return took;
}

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
