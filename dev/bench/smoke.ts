/** What smoke-test costs at a site within this process, by turns with whatever it is compared with. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { percentile } from '../../actions/core/probe/percentile.ts';
import { startSite } from '../site/site.ts';
import { bundle } from '../stage/bundle.ts';
import { type Pair, pairs } from './pairs.ts';
import { writeSection } from './section.ts';
import { measureSize, type Size } from './size.ts';
import { SmokeClients } from './smoke-clients.ts';
import { smokePage } from './smoke-page.ts';

const CHECKS = 1000;
/** Milliseconds that the site takes for an answer: none, and as an app might. */
const ANSWERS = [0, 20];
/** Of the answers whose latencies are compared, which take 100 ms each: as many as come in ten seconds, or in four. */
const SAMPLES = [
  { atOnce: 5, samples: 500 },
  { atOnce: 50, samples: 2000 },
];
/** Of many checks, and of one. */
const TURNS = 15;
const STARTS = 31;

/** A latency in milliseconds, as it is reported and as the site saw it. */
export interface Latency {
  readonly atOnce: number;
  readonly samples: number;
  readonly rank: number;
  readonly told: number;
  readonly seen: number;
}

export interface SmokeFigures {
  readonly checks: number;
  /** So many checks at a site that takes so many milliseconds, against autocannon and against Node's own client. */
  readonly many: readonly { readonly takes: number; readonly autocannon: Pair; readonly plain: Pair }[];
  readonly latencies: readonly Latency[];
  /** One check, against a Node that does nothing. */
  readonly one: Readonly<Record<string, Pair>>;
  readonly sizes: Readonly<Record<string, Size>>;
}

export async function benchSmoke(): Promise<void> {
  const [dist, site] = await Promise.all([bundle(), startSite()]);
  const folder = mkdtempSync(join(tmpdir(), 'immutable-bench-'));
  const ca = join(folder, 'ca.pem');
  writeFileSync(ca, site.ca);
  const clients = new SmokeClients(dist, site, ca);
  try {
    const many = [];
    for (const takes of ANSWERS) {
      console.log(
        `${TURNS} turns of ${CHECKS} checks whose answers take ${takes} ms, with autocannon and Node's own client`,
      );
      const against = (other: () => Promise<number>) =>
        pairs(TURNS, async () => ({ ours: await clients.many(CHECKS, takes), plain: await other() }));
      const autocannon = await against(() => clients.autocannon(CHECKS, takes));
      many.push({ takes, autocannon, plain: await against(() => clients.plain(CHECKS, takes)) });
    }
    const latencies: Latency[] = [];
    for (const { atOnce, samples } of SAMPLES) {
      console.log(`${samples} answers that take the site 100 ms, ${atOnce} at once`);
      const told = await clients.ranks(samples, atOnce);
      const seen = site.took.slice(-samples);
      for (const [rank, each] of told) {
        latencies.push({ atOnce, samples, rank, told: each, seen: percentile(seen, rank) ?? 0 });
      }
    }
    const { http, https } = site.urls;
    const runs = {
      'one address, http': { url: `${http}/say` },
      'one address, https': { url: `${https}/say` },
      'a spec with a pattern and a JSON path': {
        url: http,
        spec: 'checks: [{url: /release, body: /rel.ase/, json: {$.release: v1}}]',
      },
    };
    const one: Record<string, Pair> = {};
    const sizes: Record<string, Size> = {};
    for (const [name, inputs] of Object.entries(runs)) {
      console.log(`${STARTS} turns of ${name}, and of a bare Node`);
      one[name] = await pairs(STARTS, async () => ({
        ours: (await clients.run(inputs)).took,
        plain: await clients.bare(),
      }));
      sizes[name] = await measureSize(dist, (env) => clients.run(inputs, env));
    }
    writeSection('smoke', smokePage({ checks: CHECKS, many, latencies, one, sizes }));
  } finally {
    await site.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
