import assert from 'node:assert/strict';
import { Stopped } from '../../../../actions/core/errors.ts';
import type { End } from '../../../../actions/rollout/reconcile.ts';
import type { World } from '../../../world/world.ts';
import type { Freeze } from '../../rollout/model/process.ts';
import { disturb, others } from './disturb.ts';
import { deploy, extend, type Process, sweep, tearDown, worldOf } from './process.ts';
import { gone, leadsTo, withAnEnd } from './promises.ts';
import type { Kind, Setting } from './setting.ts';

const TIMEOUT = 900;
const DAY = 86_400;

type Ended = End | 'killed' | 'blind' | undefined;

/** Begins processes, whose runs are numbered; the newest deploy is of the newest commit. */
class Runs {
  readonly #world: World;
  readonly #site: { balancers: string[] };
  readonly #tells: boolean;
  #count = 0;

  constructor(world: World, { balancers, tells }: Setting) {
    this.#world = world;
    this.#tells = tells;
    this.#site = { balancers: ['dev', 'dev-2'].slice(0, balancers) };
  }

  /** A process that was stopped for long and then finds no answer at all says so, and changes nothing either. */
  async begin(kind: Kind, process: Omit<Process, 'run'> = {}): Promise<Ended> {
    return await this.#start(kind, process).catch((error: Error) => {
      if (process.freeze && error instanceof Stopped && /no answer for 900 s/.test(error.message)) return 'blind';
      throw error;
    });
  }

  async #start(kind: Kind, process: Omit<Process, 'run'>): Promise<Ended> {
    this.#count += 1;
    const run = `${this.#count}`;
    const world = this.#world;
    if (kind === 'sweep') return await sweep(world, { ...process, run });
    if (kind === 'teardown') return await tearDown(world, { ...process, run });
    if (kind === 'extend') return await extend(world, { ...process, run }, 2 * DAY);
    if (this.#tells) world.newest = run;
    return await deploy(world, { ...process, run, release: `r${run}`, site: this.#site });
  }

  /** The release of the newest deploy. */
  get newest(): string {
    return `r${this.#count}`;
  }

  /** The release of the next one, should it be a deploy. */
  get next(): string {
    return `r${this.#count + 1}`;
  }

  allEnded(): void {
    for (let run = 1; run <= this.#count; run += 1) this.#world.runs.set(`${run}`, 'ended');
  }
}

/** Everything of one setting, and one more run: then the environment is whole, or nothing is left of it. Throws where it isn't. */
export async function play(given: Setting): Promise<void> {
  const { farewell } = given;
  const world = worldOf({
    balancers: ['dev', 'dev-2'].slice(0, given.balancers),
    ...(farewell !== undefined && { farewell }),
  });
  const theirs = others(world);
  const runs = new Runs(world, given);
  await prepare(world, runs, given);
  const stop = disturb(world, given);
  const began = world.now;
  const state: { frozen: number; meanwhile?: string } = { frozen: 0 };
  const freeze: Freeze | undefined = given.freeze && {
    ...given.freeze,
    meanwhile: async () => {
      runs.allEnded();
      const since = world.now;
      world.advance(given.freeze?.seconds ?? 0);
      for (const kind of given.freeze?.others ?? []) {
        const end = await runs.begin(kind);
        if (kind === 'deploy' && outcomeOf(end) === 'released') state.meanwhile = runs.newest;
        else if (outcomeOf(end) === 'removed') delete state.meanwhile;
      }
      state.frozen = world.now - since;
    },
  };
  const { reads, mishaps } = given;
  world.natures.set(runs.next, given.nature);
  const process = {
    // What lands a late effect and dies with it leaves nobody who looks next, until somebody runs anything.
    mishaps: freeze ? mishaps.filter(({ what }) => !what.startsWith('killed')) : mishaps,
    ...(reads.length > 0 && { slow: (n: number) => reads[n % reads.length] ?? 0 }),
    ...(freeze && { freeze }),
  };
  const all = [runs.begin(given.kind, process)];
  all[0]?.catch(() => {});
  const { clock } = world.ports({ repository: '', run: '', runAttempt: 1, nonce: '' });
  for (const { after, kind, mishaps } of given.more) {
    await clock.wait(after);
    const next = runs.begin(kind, { mishaps });
    next.catch(() => {});
    all.push(next);
  }
  const ends = await Promise.all(all);
  const took = world.now - began;
  assert.ok(took < 4 * TIMEOUT * all.length + 2 * state.frozen + 2 * 1200, `it took ${took} s`);
  stop();
  withAnEnd(world);
  // A process that wakes changes nothing of what was deployed while it was stopped.
  if (state.meanwhile !== undefined && given.freeze?.when === 'after' && all.length === 1 && given.hands.length === 0) {
    leadsTo(world, state.meanwhile);
    assert.ok(given.kind === 'deploy' || outcomeOf(ends[0]) !== 'removed');
  }

  // Whatever was left half-way, the next run finds its way from there.
  runs.allEnded();
  world.advance(1000);
  if (given.last === 'deploy') {
    const end = await runs.begin('deploy');
    assert.equal(outcomeOf(end), 'released', whyOf(end));
    leadsTo(world, runs.newest);
    withAnEnd(world);
    world.advance(DAY);
    assert.equal(await runs.begin('sweep'), undefined, 'a sweep lets it be');
  }
  const end = await runs.begin('teardown');
  assert.equal(outcomeOf(end), 'removed', whyOf(end));
  theirs.untouched();
  gone(world);
}

function outcomeOf(end: Ended): string | undefined {
  return typeof end === 'object' ? end.step.outcome : end;
}

function whyOf(end: Ended): string {
  return typeof end === 'object' ? end.step.why : String(end);
}

/** Run 1, and what became of it. */
async function prepare(world: World, runs: Runs, { first }: Setting): Promise<void> {
  const mishaps = first === 'half made' ? ([{ at: 7, what: 'killed-after' }] as const) : [];
  if (first === 'nothing') return;
  await runs.begin('deploy', { mishaps });
  world.estate.deployments.add(8);
  world.estate.comments.add(9);
  world.estate.images.add('sha256:1');
  if (first === 'half gone') await runs.begin('teardown', { mishaps: [{ at: 6, what: 'killed-after' }] });
  runs.allEnded();
  world.advance(first === 'expired' ? 3 * DAY + 60 : 1000);
}
