// Deaths of a branch's runs: which, side by side, and what comes of all of them.
import assert from 'node:assert/strict';
import type { TestContext } from 'node:test';
import { inventory } from '../../dev/stage/inventory.ts';
import type { Stage } from '../../dev/stage/stage.ts';
import type { Which } from './interrupt.ts';
import { type BranchDeath, chapters, type Heir, Life, layGround } from './life.ts';
import { seeded } from './seeded.ts';

interface Planned {
  readonly name: string;
  /** By chapter. */
  readonly deaths: readonly (BranchDeath | undefined)[];
}

const LANES = 8;
/** Changes of AWS and of GitHub that each chapter has at least: beats and repeated questions make them vary by a few. */
const SURELY = { aws: [26, 30, 15], github: [5, 6, 2] } as const;

/** Killed at every change, before it is applied and after, with each kind of heir. */
export async function everyDeath(stage: Stage, t: Pick<TestContext, 'diagnostic'>): Promise<void> {
  const ground = await layGround(stage);
  const before = await inventory(stage);
  const undisturbed = await new Life(ground, 'undisturbed').live();
  const [aws, github] = [undisturbed.map(({ changes }) => changes), undisturbed.map(({ told }) => told)];
  t.diagnostic(`undisturbed: ${aws.join(', ')} changes of AWS and ${github.join(', ')} of GitHub`);
  const killed = new Map<string, Set<string>>();
  const failures: string[] = [];
  const waiting = lives(aws, github);
  const began = Date.now();
  const lane = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name, deaths } = next;
      try {
        const results = await new Life(ground, name).live(deaths);
        const ends = results.map(({ died, operation }) => (died ? operation : 'had ended'));
        t.diagnostic(`${name}: ${ends.join(', ')}`);
        for (const [index, { died }] of results.entries()) {
          const death = deaths[index];
          if (!died || death === undefined) continue;
          const kind = `${chapters[index]}, ${death.moment}, then ${death.heir}`;
          killed.set(kind, (killed.get(kind) ?? new Set()).add(spoken(death.k)));
        }
      } catch (error) {
        // The others are tried all the same: no branch can spoil another one.
        failures.push(`${name}: ${error instanceof Error ? error.message : error}`);
        // At once: what is told as a diagnostic is printed when all have been tried.
        console.error(failures.at(-1));
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  t.diagnostic(`${Math.round((Date.now() - began) / 1000)} s`);
  assert.deepEqual(failures, []);
  for (const [kind, ks] of killed) t.diagnostic(`${kind}: ${ks.size}`);
  for (const [index, chapter] of chapters.entries()) {
    const kinds = [...killed.keys()].filter((kind) => kind.startsWith(chapter));
    assert.equal(kinds.length, 4, `${chapter}: each kind of death`);
    const surely = ksUpTo(SURELY.aws[index] ?? 0, SURELY.github[index] ?? 0).map(spoken);
    for (const kind of kinds)
      assert.deepEqual(
        surely.filter((k) => !killed.get(kind)?.has(k)),
        [],
        `${kind}: none was left out`,
      );
  }
  assert.deepEqual(await inventory(stage), before, 'every listing is as before');
}

/** Ten of them: three runs each of three branches, and one that nobody comes after. */
export async function tenDeaths(stage: Stage, t: Pick<TestContext, 'diagnostic'>): Promise<void> {
  const ground = await layGround(stage);
  const random = seeded(20_251_128);
  const moment = () => (random(2) === 0 ? 'before' : 'after');
  const ofAws = SURELY.aws.map((most) => () => 1 + random(most));
  const ofGitHub = SURELY.github.map((most) => () => ({ github: 1 + random(most) }));
  const each = (ks: readonly (() => Which)[], heir: Heir) =>
    ks.map((k) => ({ k: k(), moment: moment(), heir }) as const);
  const deaths = {
    again: each(ofAws, 'again'),
    'again-told': each(ofGitHub, 'again'),
    next: each(ofAws, 'next'),
    nobody: each(ofAws.slice(0, 1), 'nobody'),
  };
  const lives = Object.entries(deaths).map(([name, planned]) => new Life(ground, name).live(planned));
  for (const { died, operation } of (await Promise.all(lives)).flat()) {
    t.diagnostic(`killed at ${operation}`);
    assert.ok(died, 'it was killed before its end');
  }
}

/** By the numbers of changes of each chapter. */
function lives(aws: readonly number[], github: readonly number[]): Planned[] {
  const all = (heir: Heir, moment: BranchDeath['moment']) =>
    ksUpTo(Math.max(...aws), Math.max(...github)).map((k): Planned => {
      return { name: `${heir}-${moment}-${spoken(k)}`, deaths: chapters.map(() => ({ k, moment, heir })) };
    });
  // What is there right before a change is what was there right after the one before it.
  const alone = chapters.flatMap((_, index) =>
    ksUpTo(aws[index] ?? 0, github[index] ?? 0).map((k): Planned => {
      const death = { k, moment: 'after', heir: 'nobody' } as const;
      return { name: `nobody-${index}-${spoken(k)}`, deaths: [...Array<undefined>(index), death] };
    }),
  );
  return [...alone, ...all('next', 'after'), ...all('again', 'before'), ...all('again', 'after')];
}

function ksUpTo(aws: number, github: number): Which[] {
  return [...upTo(aws), ...upTo(github).map((k) => ({ github: k }))];
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index + 1);
}

function spoken(k: Which): string {
  return typeof k === 'object' ? `github-${k.github}` : `${k}`;
}
