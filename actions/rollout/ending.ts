import { about, failed, refused, type Stopped } from '../core/errors.ts';
import { bakeAdvice } from '../core/release/installed.ts';
import type { MachineRow } from '../core/rollout/account.ts';
import { allFleets } from '../core/rollout/adopted.ts';
import { adoptedTold } from '../core/rollout/adopted-told.ts';
import { adoptedServe } from '../core/rollout/adoption.ts';
import { advice } from '../core/rollout/advice.ts';
import { type Asked, attemptOf } from '../core/rollout/attempt.ts';
import type { Evidence } from '../core/rollout/evidence-told.ts';
import { alive, type Fleet } from '../core/rollout/fleet.ts';
import { adoptedBefore, previousOf, type Release, wasReleased } from '../core/rollout/history.ts';
import { inService, latestLease } from '../core/rollout/records.ts';
import { smokeAdvice, storyOf } from '../core/rollout/smoke.ts';
import { smokeTable } from '../core/rollout/smoke-told.ts';
import { stateOf } from '../core/rollout/traffic.ts';
import { withoutNoise } from '../core/text/engine-noise.ts';
import type { Ports } from '../ports/rollout.ts';
import type { LastLines } from './last-lines.ts';
import type { End } from './reconcile.ts';
import { plays } from './story.ts';

/** What is in service when a run ends, and what a rollback would bring back. */
export interface Standing {
  readonly serving: Fleet | undefined;
  readonly previous: Release | undefined;
  readonly next: readonly string[];
}

export function standing(end: End, asked: Asked): Standing {
  const { seen, step } = end;
  const serving = seen.fleets.find(({ name }) => name === inService(seen.records));
  const previous = previousOf(seen, serving);
  const { records, adopted } = seen;
  const rank = serving?.facts.rank;
  const home = adoptedBefore(records, rank) !== undefined && adopted !== undefined && alive(adopted).length > 0;
  const attested = Object.values(seen.answers).flatMap((answer) => (answer.state === 'passed' ? [answer.detail] : []));
  const next = [
    ...advice(step.outcome, asked.kind, serving !== undefined || adoptedServe(records), previous !== undefined || home),
    ...bakeAdvice(attested),
    ...(step.outcome === 'released' ? adoptedTold(seen) : []),
  ];
  return {
    serving,
    previous,
    next: end.changed && step.outcome !== 'released' ? [...next, ...smokeAdvice(seen)] : next,
  };
}

/** Each machine of the fleets that a person wants to know about now. */
export function machineRows(end: End): readonly MachineRow[] {
  const lease = latestLease(end.seen.records);
  return allFleets(end.seen)
    .filter((fleet) => plays(fleet, lease))
    .flatMap((fleet) => {
      const out = fleet.adopted || wasReleased(end.seen.records, fleet) ? 'parked' : 'never in service';
      return fleet.machines.map(({ id, zone, life }) => {
        const state = stateOf(end.seen.targetGroups, id);
        const answer = end.seen.answers[id];
        return {
          id,
          zone,
          release: fleet.release,
          fleet: fleet.name,
          state: life !== 'in-service' ? life : state === 'gone' ? out : state,
          attested:
            answer?.state === 'passed' ? answer.detail : answer?.state === 'failed' ? `failed: ${answer.detail}` : '',
        };
      });
    });
}

/** Who answered the checks of `smoke` how, for the summary; '' where nothing was asked. */
export function smokeAnswers({ seen, spec }: End): string {
  const lease = latestLease(seen.records);
  return spec && lease ? smokeTable(attemptOf(spec, lease, seen), seen) : '';
}

/** What AWS and the machines themselves say about a candidate that did not make it. */
export async function evidence(ports: Ports, end: End, lines?: LastLines): Promise<readonly Evidence[]> {
  if (['released', 'refused', 'superseded', 'skipped', 'removed'].includes(end.step.outcome) || !end.changed) return [];
  const lease = latestLease(end.seen.records);
  const candidate = end.seen.fleets.find(({ name }) => name === lease?.candidate);
  if (candidate === undefined || candidate.name === inService(end.seen.records)) return [];
  const found: Evidence[] = candidate.troubles
    .slice(0, 5)
    .map(({ message }) => ({ title: `AWS on ${candidate.name}`, text: message }));
  const { beforeTraffic } = end.seen;
  if (beforeTraffic?.state === 'ended')
    found.push({ title: `before-traffic ended with ${beforeTraffic.code}`, text: beforeTraffic.output });
  for (const heard of end.seen.smoke?.heard ?? []) {
    if (heard.failed > 0) found.push({ title: `Smoke check ${heard.check}`, text: storyOf(heard) });
  }
  for (const [id, answer] of Object.entries(end.seen.answers)) {
    if (answer.state === 'failed') found.push({ title: `Live check of ${id}`, text: answer.detail });
  }
  found.push(...((await lines?.said(end)) ?? []));
  // A machine that attested its release has a console that says nothing of the cause.
  const unproven = alive(candidate).filter(({ id }) => end.seen.answers[id]?.state !== 'passed');
  const suspects = [...unproven].sort((a, b) => rank(end, a.id) - rank(end, b.id)).slice(0, 2);
  for (const { id } of suspects) {
    // A console that can't be had must not hide the reason that brought us here.
    const text = await ports.machines.console(id).catch((error: Error) => `(not to be had: ${error.message})`);
    found.push({ title: `Console of ${id}`, text: withoutNoise(text) });
  }
  return found;
}

/** Machines that failed come first. */
function rank(end: End, id: string): number {
  const state = end.seen.answers[id]?.state;
  return state === 'failed' ? 0 : state === 'passed' ? 2 : 1;
}

/** The error that makes the job red, or undefined when this end is what was asked for. */
export function redEnd(end: End, asked: Asked, next: readonly string[]): Stopped | undefined {
  const { outcome, why, topic } = end.step;
  const message = [`${asked.app} in ${asked.environment}: ${outcome}: ${why}.`, ...next.slice(0, 1)].join(' ');
  // Another run's end is this one's end too, and not its failure.
  if (outcome === 'superseded' || outcome === 'skipped' || outcome === 'removed') return undefined;
  if (outcome === 'released' || (outcome === 'rolled-back' && asked.kind === 'rollback')) return undefined;
  return about(
    topic ?? (asked.kind === 'teardown' ? 'teardown' : 'end'),
    outcome === 'refused' ? refused(message) : failed(message, outcome),
  );
}
