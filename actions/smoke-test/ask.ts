import type { Check } from '../core/probe/check.ts';
import { type Patience, turn } from '../core/probe/course.ts';
import { type Judged, judge } from '../core/probe/judge.ts';
import { kindOf } from '../core/probe/kinds.ts';
import { Tally } from '../core/probe/tally.ts';
import { type CheckVerdict, verdictOf } from '../core/probe/verdict.ts';
import { formatDuration } from '../core/text/duration.ts';
import { Gate } from './gate.ts';
import type { SmokePorts } from './ports.ts';

export interface Course extends Patience {
  readonly concurrency: number;
  /** Seconds for all of it. */
  readonly timeout: number;
  readonly clean: (text: string) => string;
}

/** Told after every answer, and of each check when it is over. */
export interface Listener {
  heard(check: Check, judged: Judged): void;
  over(verdict: CheckVerdict): void;
}

export interface Asked {
  readonly verdicts: readonly CheckVerdict[];
  readonly tallies: readonly Tally[];
  /** Who answered each check: its samples, where there are any, else what it was asked until it worked. */
  readonly releases: readonly Tally['releases'][];
}

/** Asks every check until it works or may not be asked any more, then for its samples; at the deadline all are over. */
export async function askAll(
  checks: readonly Check[],
  course: Course,
  ports: Pick<SmokePorts, 'asker' | 'clock'>,
  listener: Listener,
): Promise<Asked> {
  const deadline = ports.clock.now() + course.timeout;
  const gate = new Gate(course.concurrency);
  const all = await Promise.all(checks.map((check) => follow(check, course, deadline, gate, ports, listener)));
  return {
    verdicts: all.map(({ verdict }) => verdict),
    tallies: all.flatMap(({ tallies }) => tallies),
    releases: all.map(({ releases }) => releases),
  };
}

async function follow(
  check: Check,
  course: Course,
  deadline: number,
  gate: Gate,
  { asker, clock }: Pick<SmokePorts, 'asker' | 'clock'>,
  listener: Listener,
) {
  const once = (tally: Tally) =>
    gate.through(async () => {
      const timeout = Math.min(check.question.timeout, deadline - clock.now());
      if (timeout <= 0) return;
      const got = await asker.ask({ ...check.question, timeout });
      // Our time was over, not theirs.
      if (got.kind === 'too slow' && timeout < check.question.timeout) return;
      const judged = judge(check, got, clock.now(), course.clean);
      tally.add(got, judged, clock.now(), judged.failure && kindOf(judged.failure, got, course.clean));
      listener.heard(check, judged);
    });
  const trial = new Tally();
  const works = await untilItWorks(trial, course, deadline, clock, () => once(trial));
  const samples = new Tally();
  if (works) await Promise.all(Array.from({ length: check.samples }, () => once(samples)));
  const verdict = verdictOf(check, works, trial, samples, formatDuration(course.timeout));
  listener.over(verdict);
  const { releases } = samples.asked > 0 ? samples : trial;
  return { verdict, tallies: [trial, samples], releases };
}

async function untilItWorks(
  trial: Tally,
  patience: Patience,
  deadline: number,
  clock: SmokePorts['clock'],
  ask: () => Promise<void>,
): Promise<boolean> {
  for (let rested = false; ; ) {
    const next = turn(trial, patience, clock.now(), deadline, rested);
    if (next.kind === 'works' || next.kind === 'failed') return next.kind === 'works';
    rested = next.kind === 'wait';
    if (next.kind === 'wait') await clock.wait(next.seconds);
    else await ask();
  }
}
