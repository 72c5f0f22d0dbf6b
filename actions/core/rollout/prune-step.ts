import { type Asked, fleetName, holderOf } from './attempt.ts';
import { brokenRule } from './invariants.ts';
import type { Decision } from './next-step.ts';
import { prunings } from './prune.ts';
import { beatOf, inService, type Lease, latestLease, letGo, prunes, RELEASES, type Records, runOf } from './records.ts';
import type { Seen } from './seen.ts';
import { done, effect, type Step, sameChange, wait } from './step.ts';
import { freeToAct, maySucceed } from './succession.ts';

/** How an environment's old releases are forgotten, where no rollout does it. */
export interface Pruning {
  /** Releases that stay, the one in service among them; what it goes back to stays besides. */
  readonly keep: number;
  /** Seconds from its lease. */
  readonly timeout: number;
}

/**
 * What pruning does after a rollout, by a lease of its own: nothing of an attempt that is under way is ever over, so one that a
 * run is at, or left half-way, is left to rollouts. Without anything to do no lease is taken. Total and pure.
 */
export function pruneStep(asked: Asked, pruning: Pruning, seen: Seen): Decision {
  return { ...step(asked, pruning, seen), phase: { name: 'pruning', environment: asked.environment } };
}

/** All that may go now, as the next look would do it. */
export function prunable(keep: number, seen: Seen): readonly Step[] {
  const latest = latestLease(seen.records);
  if (latest === undefined) return [];
  const records = prunes(latest) ? without(latest, seen.records) : seen.records;
  const serving = seen.fleets.find(({ name }) => name === inService(records));
  const lease = { ...(latestLease(records) ?? latest), ...(serving && { candidate: serving.name }) };
  return prunings({ lease, candidate: serving, stable: undefined }, { ...seen, records }, keep);
}

function step(asked: Asked, { keep, timeout }: Pruning, seen: Seen): Step {
  const { me, environment, held } = asked;
  const { records, now, holder } = seen;
  const latest = latestLease(records);
  const [next] = prunable(keep, seen);
  const nothing = done('removed', `nothing is left of ${environment} that no rollback needs`);
  if (latest === undefined || (held && letGo(records, held) && next === undefined)) return nothing;
  if (held && letGo(records, held)) return done('failed', `${next?.why}, and that did not end within ${timeout} s`);
  if (held && latest.nonce !== me.nonce) {
    return done('superseded', `${runOf(latest)} has gone past this run, which has changed nothing since`);
  }
  if (latest.nonce === me.nonce) {
    const free = freeToAct(latest, records);
    if (now < free) return wait('let what the run before had under way come to its end', free);
    const over = next === undefined || now > latest.at + timeout;
    return over ? effect({ do: 'let-go', n: latest.n }, 'give the lease up') : unlessRefused(next, seen);
  }
  const beat = beatOf(records, latest.n);
  const free = beat?.ended || (prunes(latest) && maySucceed(latest, beat, undefined, holder, asked, now));
  if (!free) return done('superseded', `${runOf(latest)} is at ${environment}, or left it half-way: a rollout ends it`);
  return next === undefined ? nothing : claim(asked, latest.n + 1);
}

function claim(asked: Asked, n: number): Step {
  const candidate = fleetName(asked.app, asked.environment, RELEASES, n);
  const what = { kind: 'teardown', release: RELEASES, candidate } as const;
  return effect(
    { do: 'claim', lease: { n, attempt: n, ...holderOf(asked), ...what } },
    `begin to forget old releases of ${asked.environment}`,
  );
}

function without({ n }: Lease, records: Records): Records {
  const others = <R extends { readonly n: number }>(all: readonly R[]) => all.filter((each) => each.n !== n);
  return { ...records, leases: others(records.leases), beats: others(records.beats) };
}

/** A step that would break a promise, or that AWS won't do however often it is asked, is the end. */
function unlessRefused(next: Step, seen: Seen): Step {
  if (next.kind !== 'effect') return next;
  const broken = brokenRule(seen, undefined, next.effect);
  if (broken !== undefined) return done('halted', `"${next.why}" was not done, since it would break ${broken}`);
  const { refusal } = seen;
  return refusal && sameChange(next.effect, refusal.effect) ? done('failed', refusal.message) : next;
}
