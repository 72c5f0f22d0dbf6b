import type { Spec } from '../core/release/spec.ts';
import type { Asked } from '../core/rollout/attempt.ts';
import { begun, latestLease } from '../core/rollout/records.ts';
import type { Seen } from '../core/rollout/seen.ts';
import type { Effect } from '../core/rollout/step.ts';
import { environmentPorts } from '../ports/environments.ts';
import type { Ports } from '../ports/rollout.ts';
import { carryOutEnvironment } from './carry-out-environment.ts';

/** Carries out one effect; `why` goes into the verdict. */
export async function carryOut(
  ports: Ports,
  asked: Asked,
  spec: Spec | undefined,
  seen: Seen,
  effect: Effect,
  why: string,
): Promise<void> {
  const { ledger, fleets, traffic, machines } = ports;
  switch (effect.do) {
    case 'claim':
      return ledger.claim(effect.lease);
    case 'store-spec': {
      const stored = effect.from === undefined ? asked.spec : await ledger.spec(effect.from);
      return ledger.storeSpec(effect.attempt, behind(known(stored), effect.targetGroups));
    }
    case 'make-template':
      return fleets.makeTemplate(known(spec), begun(seen.records, attemptOf(seen))?.nonce ?? '');
    case 'create-fleet':
      return fleets.create(effect, known(spec));
    case 'carry-over':
      await fleets.carryOver(effect, known(spec));
      return fleets.writeFacts({ do: 'write-facts', fleet: effect.to, facts: { carried: true } });
    case 'resize':
      return fleets.resize(effect);
    case 'leave-spot':
      return fleets.leaveSpot(effect.fleet);
    case 'write-facts':
      return fleets.writeFacts(effect);
    case 'forget-originals':
      return fleets.forgetOriginals(effect.fleet);
    case 'put-retire':
      return fleets.putRetire(effect.fleet, effect.at);
    case 'put-expire':
      return fleets.putExpire(effect.fleet, effect.at);
    case 'delete-retire':
      return fleets.deleteRetire(effect.fleet);
    case 'catch-up':
      return fleets.catchUp(effect);
    case 'ask':
      return machines.ask(effect.machines, known(spec), effect.until);
    case 'replace':
      return fleets.replace(effect.machine);
    case 'run-before-traffic':
      return machines.runBeforeTraffic(effect.machine, known(spec), attemptOf(seen), effect.previous);
    case 'register':
      return traffic.register(effect.targetGroup, effect.machines);
    case 'deregister':
      return traffic.deregister(effect.targetGroup, effect.machines);
    case 'attach':
      return fleets.attach(effect.fleet, effect.targetGroups);
    case 'detach':
      return fleets.detach(effect.fleet, effect.targetGroups);
    case 'judge-by':
      return fleets.judgeBy(effect);
    case 'suspend':
      return fleets.suspend(effect.fleet, effect.processes);
    case 'resume':
      return fleets.resume(effect.fleet, effect.processes);
    case 'copy-policies':
      return fleets.copyPolicies(effect.from, effect.to, effect.names);
    case 'copy-schedules':
      return fleets.copySchedules(effect.from, effect.to, effect.names);
    case 'drop-policies':
      return fleets.dropPolicies(effect.fleet, effect.names);
    case 'drop-schedules':
      return fleets.dropSchedules(effect.fleet, effect.names);
    case 'decide':
      return ledger.decide({
        attempt: effect.attempt,
        ruling: effect.ruling,
        why,
        run: asked.me.run,
        ...(effect.newer && { newer: true }),
      });
    case 'delete-fleet':
      return fleets.deleteFleet(effect);
    case 'forget':
      if (effect.template !== undefined) await fleets.deleteTemplate(effect.template);
      return ledger.forget(effect.records);
    case 'let-go':
      return ledger.beat({ n: effect.n, ended: true });
    default:
      return carryOutEnvironment(environmentPorts(ports), effect);
  }
}

function behind(spec: Spec, targetGroups: readonly string[] | undefined): Spec {
  return targetGroups === undefined ? spec : { ...spec, place: { ...spec.place, targetGroups } };
}

function attemptOf({ records }: Seen): number {
  return latestLease(records)?.attempt ?? 0;
}

function known(spec: Spec | undefined): Spec {
  if (spec === undefined) throw new Error('an effect that needs a spec was decided without one');
  return spec;
}
