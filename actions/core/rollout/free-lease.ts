import type { Spec } from '../release/spec.ts';
import { awaitReleased } from './absence.ts';
import { inWords } from './adopted.ts';
import { adoptedServe } from './adoption.ts';
import { serveAsBefore } from './after-release.ts';
import type { Asked } from './attempt.ts';
import { beginAttempt } from './begin-attempt.ts';
import { alive, attached, type Fleet } from './fleet.ts';
import { overtaken, superseded } from './overtaken.ts';
import { parkAll } from './park.ts';
import { begun, inService, type Lease, type Verdict } from './records.ts';
import { attachable } from './router.ts';
import type { Seen } from './seen.ts';
import { registerAll } from './shift-traffic.ts';
import { done, type Step, wait } from './step.ts';
import { sameRun } from './succession.ts';
import { healthy, stateOf } from './traffic.ts';

/** Nobody holds the lease: report the end of what this run was for, or begin. */
export function freeLease(asked: Asked, seen: Seen, latest: Lease, verdict: Verdict | undefined, spec?: Spec): Step {
  const mend = () => inTime(asked, seen, repair(seen, spec));
  if (concerns(asked, seen, latest, verdict) && !triedAgain(asked, seen, latest, verdict)) {
    return mend() ?? report(asked, latest, verdict);
  }
  const newer = overtaken(asked, seen.records);
  return newer
    ? (mend() ?? superseded(asked, newer))
    : (awaitReleased(asked.kind, seen, spec) ?? beginAttempt(asked, seen, latest.n + 1, spec));
}

/** Whether the newest attempt is the one that this run was for. */
export function concerns(asked: Asked, seen: Seen, latest: Lease, verdict: Verdict | undefined): boolean {
  const { me } = asked;
  const first = begun(seen.records, latest.attempt) ?? latest;
  const same = first.kind === asked.kind && (asked.kind === 'rollback' || first.release === asked.spec?.release);
  if (sameRun(first, me) && same) return true;
  // It continued another run's attempt at the same release.
  const continued = seen.records.leases.some(({ nonce, attempt }) => nonce === me.nonce && attempt === latest.attempt);
  if (asked.kind === 'rollout') return continued && latest.kind === 'rollout' && latest.release === asked.spec?.release;
  // A rollback that found a rollout without a verdict, or another rollback, only ends it: two dispatches don't toggle.
  const ended = verdict?.run === me.run && verdict.ruling === 'rollback';
  return ended || (asked.found === latest.attempt && (latest.kind === 'rollback' || verdict?.ruling === 'rollback'));
}

/**
 * Of a commit of a branch there is one run: who has it run again wants it tried again. Elsewhere that might bring back what a person
 * took out of service, so there a run of its own is needed.
 */
function triedAgain({ me }: Asked, { commit }: Seen, latest: Lease, verdict: Verdict | undefined): boolean {
  const failed = verdict?.ruling !== 'release' && verdict?.newer !== true;
  return commit !== undefined && failed && sameRun(latest, me) && me.runAttempt > latest.runAttempt;
}

/** Seconds from the start of this process, or its last change, for which it waits for what AWS has to end of a late effect. */
const PATIENCE = 900;

function inTime({ began = Infinity, acted = began }: Asked, { now }: Seen, step: Step | undefined): Step | undefined {
  return step?.kind === 'wait' && now > acted + PATIENCE ? undefined : step;
}

/**
 * AWS' calls carry no fencing token: a process that was frozen can land one more effect after its successor has ended
 * everything. Before an end is reported the fleet in service is whole and serves, and every other has its end. `spec` is the
 * newest attempt's.
 */
function repair(seen: Seen, spec: Spec | undefined): Step | undefined {
  const serving = inService(seen.records);
  if (seen.adopted && adoptedServe(seen.records)) {
    const ids = alive(seen.adopted).map(({ id }) => id);
    const back = serveAsBefore(seen, seen.adopted) ?? awaitFirst(seen, seen.adopted, ids);
    return back ?? (spec && parkAll(spec, seen, []));
  }
  const fleet = seen.fleets.find(({ name }) => name === serving);
  const routers = seen.targetGroups.map(({ arn }) => arn);
  const there = fleet && (attached(fleet).length > 0 || attachable(routers).length < routers.length);
  const ids = there ? alive(fleet).map(({ id }) => id) : [];
  const whole = fleet && registerAll(seen.targetGroups, ids, fleet);
  return whole ?? (fleet && awaitFirst(seen, fleet, ids)) ?? (spec && parkAll(spec, seen, [serving]));
}

/** While nobody answers, what was put back is waited for: at its first healthy machine the balancer has somebody to ask. */
function awaitFirst({ targetGroups }: Seen, fleet: Fleet, ids: readonly string[]): Step | undefined {
  if (healthy(targetGroups, fleet).length > 0) return undefined;
  if (Object.values(fleet.traffic).includes('adding')) return wait(`${fleet.name} is being attached`);
  // What has no rule or listener yet, or had none a moment ago, is unused.
  const coming = ids.filter((id) => ['initial', 'unused'].includes(stateOf(targetGroups, id))).length;
  return coming === 0
    ? undefined
    : wait(`none of ${fleet.name} is healthy behind the balancer, ${coming} may become so`);
}

/** The same where what serves was put behind something new, before it is called in service. */
export function awaitServing(asked: Asked, seen: Seen): Step | undefined {
  const fleet = seen.fleets.find(({ name, max }) => name === inService(seen.records) && max > 0);
  const ids = fleet ? alive(fleet).map(({ id }) => id) : [];
  return fleet && inTime(asked, seen, awaitFirst(seen, fleet, ids));
}

function report(asked: Asked, latest: Lease, verdict: Verdict | undefined): Step {
  const released = verdict?.ruling === 'release';
  const adopted = latest.adopted && `what was adopted (${inWords(latest.adopted)})`;
  if (latest.kind === 'rollback') {
    return released
      ? done('rolled-back', adopted ? `${adopted} serves again` : `${latest.release} is in service again`)
      : done(
          'failed',
          `${latest.release} could not be put back in service: ${verdict?.why ?? 'no verdict'}; ${latest.stable} still serves`,
        );
  }
  if (released) return done('released', `${latest.release} is in service`);
  if (verdict?.newer) return done('superseded', `${latest.release} was not put in service: ${verdict.why}`);
  const stable = adopted ?? latest.stable;
  const back = stable === undefined ? 'nothing is in service, as before' : `${stable} serves as before`;
  const why = asked.kind === 'rollback' ? '' : `${verdict?.why ?? 'no verdict'}; `;
  return done('rolled-back', `${latest.release} was rolled back: ${why}${back}`);
}
