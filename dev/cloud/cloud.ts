// Starts the local AWS for a test, the demo or `npm run cloud`, and ends it; whoever started it takes it along when it dies.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startEngine } from '../engine.ts';
import { hold, letGo } from '../kept.ts';
import { announcement } from './announcement.ts';
import { cloudCommand } from './nursery.ts';
import type { CloudOptions } from './options.ts';

export type { CloudOptions };

export interface Cloud {
  endpoint: string;
  /** Scratch folder of this run, gone after `close`. */
  folder: string;
  /** The engine that all machines share, as DOCKER_HOST takes it; none with `docker: false`. */
  dockerHost: string | undefined;
  /** Id of the local AWS' process. */
  pid: number;
  /** What points any AWS client at this cloud. */
  env: Record<string, string>;
  // biome-ignore lint/suspicious/noExplicitAny: control answers are what the route says they are
  seed: any;
  // biome-ignore lint/suspicious/noExplicitAny: control answers are what the route says they are
  control(method: string, path: string, body?: unknown): Promise<any>;
  /** What the local AWS printed to stderr so far. */
  log(): string;
  close(): Promise<void>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export async function startCloud({ docker = true, ...options }: CloudOptions = {}): Promise<Cloud> {
  const engine = docker ? await startEngine() : undefined;
  try {
    const config = JSON.stringify({
      ...options,
      ...(engine && { dockerHost: engine.host, engineKeeper: engine.keeper }),
    });
    const { command, words } = cloudCommand(config);
    const child = spawn(command, words, {
      env: { ...process.env, PYTHONPATH: `${root}dev`, PYTHONUNBUFFERED: '1' },
      stdio: ['pipe', 'pipe', 'pipe'],
      // Ctrl-C reaches us; we end the cloud in our own order.
      detached: true,
    });
    const ended = once(child, 'exit');
    // Its end is awaited in close(); a write after it died is not an error of its own.
    child.stdin.on('error', () => {});
    let errors = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      errors = (errors + text).slice(-100_000);
    });
    const said = await announcement(child, () => errors);
    letGo(child);
    return {
      ...said,
      dockerHost: engine?.host,
      env: {
        AWS_ENDPOINT_URL: said.endpoint,
        AWS_REGION: 'eu-west-1',
        // Python's clients read only this one.
        AWS_DEFAULT_REGION: 'eu-west-1',
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
      },
      control: (method, path, body) => control(said.endpoint, method, path, body),
      log: () => errors,
      async close() {
        hold(child);
        child.stdin.end();
        await ended;
        await engine?.stop();
      },
    };
  } catch (error) {
    await engine?.stop();
    throw error;
  }
}

async function control(endpoint: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const url = `${endpoint}/_cloud/${path.replace(/^\/?(_cloud\/)?/, '')}`;
  const response = await fetch(url, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
  const answer = (await response.json()) as { error?: string };
  if (!response.ok) throw new Error(`${method} ${path}: ${answer.error}`);
  return answer;
}
