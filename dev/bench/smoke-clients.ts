/** Programs that ask the site, each as a process of its own whose time counts from its start to its end. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import type { Site } from '../site/site.ts';
import { type ActionRun, runAction } from '../stage/run-action.ts';

const AT_ONCE = 50;
const autocannon = createRequire(import.meta.url).resolve('autocannon/autocannon.js');

/** The least that Node's own client can do: as many requests at a time, with nothing looked at. */
const PLAIN = `import { Agent, request } from 'node:http';
const [url, count] = process.argv.slice(1);
const agent = new Agent({ keepAlive: true, maxSockets: ${AT_ONCE} });
let left = Number(count);
const ask = () => new Promise((done, fail) => {
  request(url, { agent }, (answer) => answer.resume().on('end', done)).on('error', fail).end();
});
await Promise.all(Array.from({ length: ${AT_ONCE} }, async () => { while (left-- > 0) await ask(); }));
agent.destroy();`;

export class SmokeClients {
  readonly #dist: string;
  readonly #site: Site;
  readonly #ca: string;

  /** `ca`: path of the site's authority. */
  constructor(dist: string, site: Site, ca: string) {
    this.#dist = dist;
    this.#site = site;
    this.#ca = ca;
  }

  /** One smoke test, which must be green. */
  async run(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    // GitHub's runners start each action without a compile cache.
    const all = { NODE_EXTRA_CA_CERTS: this.#ca, NODE_DISABLE_COMPILE_CACHE: '1', ...env };
    const run = await runAction({ dist: this.#dist, action: 'smoke-test', inputs, env: all });
    if (run.code !== 0) throw new Error(`measuring a smoke test: it ended with ${run.code}:\n${run.log.slice(-2000)}`);
    return run;
  }

  /** Milliseconds of so many checks, an address and an answer each; `takes`: milliseconds that the site takes for one. */
  async many(checks: number, takes: number): Promise<number> {
    const url = Array.from({ length: checks }, (_, index) => `${this.#where(takes)}&n=${index}`).join('\n');
    return await this.#asks(checks, async () => {
      return (await this.run({ url, concurrency: `${AT_ONCE}`, consecutive: '1' })).took;
    });
  }

  async autocannon(requests: number, takes: number): Promise<number> {
    // It looks only so often, in milliseconds, whether it is over; of itself once a second.
    const often = ['--sampleInt', '5'];
    const words = ['--amount', `${requests}`, '--connections', `${AT_ONCE}`, ...often, '--json', '--no-progress'];
    return await this.#asks(requests, () => node([autocannon, ...words, this.#where(takes)]));
  }

  async plain(requests: number, takes: number): Promise<number> {
    const words = ['--input-type=module', '--eval', PLAIN, this.#where(takes), `${requests}`];
    return await this.#asks(requests, () => node(words));
  }

  /** p(50) and p(95) in milliseconds of so many answers that take 100 ms, as the action reports them. */
  async ranks(samples: number, atOnce: number): Promise<readonly (readonly [rank: number, told: number])[]> {
    const spec = `checks: [{url: /say?after=0.1, samples: ${samples}}]`;
    const common = { url: this.#site.urls.http, concurrency: `${atOnce}`, consecutive: '1' };
    const { checks } = JSON.parse((await this.run({ ...common, spec })).outputs['result'] ?? '');
    return [50, 95].map((rank) => [rank, checks[0][`p${rank}`]]);
  }

  async bare(): Promise<number> {
    return await node(['--eval', '0']);
  }

  #where(takes: number): string {
    return `${this.#site.urls.http}/say?${takes === 0 ? '' : `after=${takes / 1000}`}`;
  }

  async #asks(requests: number, work: () => Promise<number>): Promise<number> {
    const before = this.#site.requests.length;
    const took = await work();
    const asked = this.#site.requests.length - before;
    if (asked !== requests) throw new Error(`measuring ${requests} requests: the site saw ${asked}`);
    return took;
  }
}

/** Milliseconds from its start to its end. */
async function node(words: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, words, { env: { PATH: process.env['PATH'] ?? '' }, stdio: 'ignore' });
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`measuring ${words[0]}: it ended with ${code}`);
  return performance.now() - began;
}
