import { failed } from '../core/errors.ts';
import { patience, patiently } from '../core/patience.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import { type Decision, nextStep } from '../core/rollout/next-step.ts';
import { anew, paceOf } from '../core/rollout/pace.ts';
import { latestLease, letGo, type Records } from '../core/rollout/records.ts';
import { restAfter, timesAsked } from '../core/rollout/repetition.ts';
import type { Seen } from '../core/rollout/seen.ts';
import type { Effect, Step } from '../core/rollout/step.ts';
import { Denied, Later, type Ports } from '../ports/rollout.ts';
import { Answers } from './answers.ts';
import { carryOut } from './carry-out.ts';
import { KnownDetails } from './known-details.ts';
import { type Look, look, type Remembered } from './look.ts';
import { Smoke } from './smoke.ts';

/** Seconds until the first look of a wait, which doubles up to LOOK: most waits are short, and all of them are somebody's time. */
const GLANCE = 0.25;
/** Seconds between looks while waiting, and between beats. */
const LOOK = 2;
const BEAT = 15;
/** Seconds for which what a look says of the lease can be acted on: with a change's own five, less than a successor's grace. */
const FRESH = 10;
/** What AWS itself lets only one process do, once. */
const ONE_WINNER: readonly Effect['do'][] = ['claim', 'decide'];

export interface End extends Look {
  readonly step: Extract<Step, { kind: 'done' }>;
  /** Whether this process changed anything but its own records. */
  readonly changed: boolean;
}

/** How a process looks and what it decides from that: a rollout by default. */
export interface Decider {
  look(ports: Ports, asked: Asked, remembered: Remembered): Promise<Look>;
  decide(asked: Asked, look: Look): Decision;
}

const rollout: Decider = { look, decide: (asked, { spec, seen }) => nextStep(asked, spec, seen) };

/** Told of every look and what follows from it, for the log and the summary. */
export type Watcher = (step: Decision, look: Look) => void;

/** Looks, decides one step, carries it out and looks again, until there is nothing left to do. Nothing is remembered
 * that AWS doesn't know, but for what others were found at and what AWS refused. */
export async function reconcile(ports: Ports, question: Asked, watch: Watcher, by: Decider = rollout): Promise<End> {
  const smoke = new Smoke(ports);
  try {
    return await untilDone(ports, question, watch, by, smoke);
  } finally {
    smoke.close();
  }
}

/** One look and what follows from it, which is not done. */
export async function foresee(ports: Ports, question: Asked, by: Decider): Promise<Look & { readonly step: Decision }> {
  const smoke = new Smoke(ports);
  const asked = { ...question, began: ports.clock.now() - ports.clock.uptime() };
  const nothing = { refusal: undefined, repeated: undefined, absent: {}, shown: new Set<string>() };
  const pace = anew(false);
  try {
    const memory = {
      answers: new Answers(ports.clock),
      details: new KnownDetails(),
      others: new KnownDetails(),
      smoke,
      pace,
      acting: pace,
    };
    const seen = await lookUntilSeen(by, ports, asked, { ...nothing, ...memory });
    return { ...seen, step: by.decide(asked, seen) };
  } finally {
    smoke.close();
  }
}

async function untilDone(ports: Ports, question: Asked, watch: Watcher, by: Decider, smoke: Smoke): Promise<End> {
  let asked: Asked | undefined;
  let refusal: Seen['refusal'];
  let repeated: Seen['repeated'];
  let asking = 0;
  let absent: Remembered['absent'] = {};
  const shown = new Set<string>();
  const memory = {
    shown,
    smoke,
    answers: new Answers(ports.clock),
    details: new KnownDetails(),
    others: new KnownDetails(),
  };
  let acting = anew(false);
  let pace = acting;
  let waiting = { why: '', since: 0 };
  let changed = false;
  let beaten = 0;
  let waited = 0;
  for (;;) {
    const from = ports.clock.now();
    const seen = await lookUntilSeen(by, ports, asked ?? question, {
      ...memory,
      refusal,
      repeated,
      absent,
      pace,
      acting,
    });
    absent = seen.seen.absent ?? {};
    for (const { name } of seen.seen.fleets) shown.add(name);
    const known = asked ?? { ...question, began: ports.clock.now() - ports.clock.uptime() };
    asked = remembering(known, seen.seen);
    const step = by.decide(asked, seen);
    const held = latestLease(seen.seen.records);
    const ours = held?.nonce === asked.me.nonce && !letGo(seen.seen.records, held);
    acting = anew(ours);
    pace = acting;
    // What is old may say to wait, and nothing else.
    if (step.kind !== 'wait' && seen.since !== undefined) {
      memory.answers.forget();
      continue;
    }
    watch(step, seen);
    const effect = step.kind === 'effect' ? step.effect : undefined;
    const sure = effect === undefined || ours || ONE_WINNER.includes(effect.do);
    if (step.kind !== 'wait' && !(await stands(ports, from, seen.seen.records, sure))) continue;
    if (step.kind === 'done') return { ...seen, step, changed: changed && step.changed };
    if (held && ours && effect?.do !== 'let-go') {
      if (seen.seen.now - beaten >= BEAT) {
        await ignoringLater(() => ports.ledger.beat({ n: held.n }));
        beaten = seen.seen.now;
        if (step.kind !== 'wait' && !(await stands(ports, from, seen.seen.records))) continue;
      }
    }
    if (effect === undefined) {
      repeated = undefined;
      if (step.why !== waiting.why) waiting = { why: step.why, since: ports.clock.now() };
      pace = paceOf(step.phase, ports.clock.now() - waiting.since, seen.seen.targetGroups.length);
      const until = step.kind === 'wait' && step.until !== undefined ? step.until - ports.clock.now() : LOOK;
      await ports.clock.wait(Math.min(LOOK, GLANCE * 2 ** waited++, Math.max(0.05, until)));
      continue;
    }
    waited = 0;
    waiting = { why: '', since: 0 };
    const times = timesAsked(effect, seen.seen);
    const rest = asking + restAfter(times) - ports.clock.now();
    if (rest > 0) {
      memory.details.forget(effect);
      await ports.clock.wait(Math.min(LOOK, rest));
      continue;
    }
    try {
      asking = ports.clock.now();
      repeated = { effect, times: times + 1 };
      await carryOut(ports, asked, seen.spec, seen.seen, effect, step.why);
      if (!['claim', 'store-spec', 'decide', 'let-go'].includes(effect.do)) changed = true;
      refusal = undefined;
    } catch (error) {
      if (error instanceof Denied) refusal = { effect, message: error.message };
      else if (!(error instanceof Later)) throw error;
      // It may have been applied all the same: the next look tells.
      await ports.clock.wait(patience.rollout.afterEffect);
    }
    memory.answers.forget();
    memory.details.forget(effect);
    asked = { ...asked, acted: ports.clock.now() };
  }
}

/** What others were found at, since another run may get the lease a moment before this one asks for it; and that it got it. */
function remembering(asked: Asked, seen: Seen): Asked {
  const latest = latestLease(seen.records);
  if (latest?.nonce === asked.me.nonce) return { ...asked, held: latest };
  return latest === undefined || letGo(seen.records, latest) ? asked : { ...asked, found: latest.attempt };
}

/**
 * Whether what was decided may still be done or told. AWS may answer slowly, or this process was stopped: what a look that took
 * long says of the lease may be over, or younger than what it says of the rest. Slow is not dead: where nobody changed the
 * records since it began, it counts however long it took. `sure`: somebody else's change can't be in between. Without the lease it
 * can: a look reads the records first, so what it shows of the rest may be the work of a lease that it doesn't show.
 */
async function stands(ports: Ports, from: number, before: Records, sure = true): Promise<boolean> {
  if (sure && ports.clock.now() - from <= FRESH) return true;
  const again = ports.clock.now();
  try {
    const { leases, beats, verdicts } = await ports.ledger.read();
    const ended = beats.filter((beat) => beat.ended);
    const newest = Math.max(0, ...[...leases, ...ended, ...verdicts].map(({ at }) => at));
    // What was removed since says nothing of when.
    const same = leases.at(-1)?.nonce === latestLease(before)?.nonce;
    return newest < from && same && ports.clock.now() - again <= FRESH;
  } catch (error) {
    if (error instanceof Later) return false;
    throw error;
  }
}

/** Throttling and outages never fail a rollout before its deadline; only a long time without any look does. */
async function lookUntilSeen(by: Decider, ports: Ports, asked: Asked, remembered: Remembered): Promise<Look> {
  const { first, longest, blind } = patience.rollout;
  const doing = `looking at ${asked.app} in ${asked.environment}`;
  const start = ports.clock.now();
  remembered.answers.begin();
  const rest = (error: unknown, tries: number) => {
    if (error instanceof Denied) throw failed(`${doing}: ${error.message}`, 'failed', error);
    if (!(error instanceof Later)) throw error;
    if (ports.clock.now() - start <= blind) return Math.min(longest, first * 2 ** tries);
    throw failed(`${doing}: no answer for ${blind} s, lastly ${error.message}; run it again to continue`);
  };
  return await patiently(
    () => by.look(ports, asked, remembered),
    rest,
    (seconds) => ports.clock.wait(seconds),
  );
}

async function ignoringLater(work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof Denied) throw failed(`saying that this run is alive: ${error.message}`);
    if (!(error instanceof Later)) throw error;
  }
}
