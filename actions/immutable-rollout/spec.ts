import { about, wrong } from '../core/errors.ts';
import { userData } from '../core/machine/user-data.ts';
import { reserveOf, timeoutOf } from '../core/release/budget.ts';
import { credentialsLeft, credentialsNotes } from '../core/release/credentials.ts';
import type { FleetSpec } from '../core/release/fleet-spec.ts';
import { type Forecast, forecast } from '../core/release/forecast.ts';
import { machineOf } from '../core/release/machine-of.ts';
import { releaseId } from '../core/release/release-id.ts';
import { servicesOf } from '../core/release/services.ts';
import type { Spec } from '../core/release/spec.ts';
import { strategies } from '../core/release/waves.ts';
import type { Clock } from '../ports/clock.ts';
import type { Ports, Preflight, Resolved } from '../ports/rollout.ts';
import type { Workspace } from '../ports/runner.ts';
import type { RolloutInputs } from './inputs.ts';
import { readKept } from './kept.ts';

export interface PreparePorts {
  readonly preflight: Preflight;
  readonly ledger: Ports['ledger'];
  readonly workspace: Pick<Workspace, 'text'>;
  readonly credentialsEnd: Ports['credentialsEnd'];
  readonly clock: Pick<Clock, 'now'>;
  /** 64 hex digits of a text. */
  sha256(text: string): string;
}

export interface Prepared extends Omit<Resolved, 'place' | 'pace'> {
  readonly spec: Spec;
  readonly forecast: Forecast;
  /** Seconds that taking it back may take. */
  readonly reserve: number;
}

/** Everything that an attempt needs, from the inputs, the fleet file and what AWS says of them; nothing is changed. */
export async function prepare(inputs: RolloutInputs, ports: PreparePorts): Promise<Prepared> {
  const file = inputs.fleet ?? `.github/fleets/${inputs.environment}.yml`;
  // The schema takes longer to load than all the rest, and a rollback needs none.
  const { readFleetFile } = await import('../rollout/fleet-file.ts');
  const { fleet, smoke } = await readFleetFile(ports.workspace, file);
  checkTogether(inputs, fleet, file);
  const { app, environment, image, ami } = inputs;
  const adopt = inputs.adopt && { adopt: true };
  const request = { app, environment, ...(image && { image }), ...(ami && { ami }), ...adopt };
  const { kept, unreadable } = await readKept(ports.ledger);
  const left = credentialsLeft(inputs.role, ports.credentialsEnd()?.at, ports.clock.now());
  const { place, pace, ...more } = await ports.preflight.resolve(fleet, request, kept);
  if (more.url === undefined) checkBelow(smoke?.below ?? -1, file);
  const spec = {
    ...buildSpec(inputs, fleet, { place, pace }, ports.sha256, left),
    ...(smoke && { smoke: smoke.smoke }),
  };
  // Made here once, so that what AWS would not take is told before anything is changed.
  userData(spec);
  await ports.ledger.check(spec);
  const notes = [...more.notes, ...credentialsNotes(left, spec.timeout)];
  return {
    spec,
    forecast: forecast(spec, pace),
    reserve: reserveOf(pace),
    ...more,
    notes,
    warnings: [...more.warnings, ...unreadable, ...(smoke?.unused ?? [])],
  };
}

/** A check that can't be asked would let every release pass. */
function checkBelow(index: number, file: string): void {
  if (index < 0) return;
  throw about(
    'fleet-file',
    wrong(
      `reading the fleet spec ${file}: checks.${index} of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`,
    ),
  );
}

/** What neither the inputs nor the file can tell alone. */
function checkTogether(inputs: RolloutInputs, fleet: FleetSpec, file: string): void {
  const problems: string[] = [];
  if (inputs.ami === undefined && fleet.ami === undefined)
    problems.push('ami is required for a release that is an image');
  try {
    servicesOf(fleet, inputs.image);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  if (problems.length === 0) return;
  throw about('fleet-file', wrong(`reading the fleet spec ${file}: ${problems.join('; ')}`));
}

/** An input beats the file's key. */
export function buildSpec(
  inputs: RolloutInputs,
  fleet: FleetSpec,
  { place, pace }: Pick<Resolved, 'place' | 'pace'>,
  sha256: (text: string) => string,
  left?: number,
): Spec {
  const spec: Omit<Spec, 'release' | 'timeout'> = {
    app: inputs.app,
    environment: inputs.environment,
    ...(inputs.image && { image: inputs.image }),
    place,
    size: fleet.size,
    ...machineOf(fleet, inputs.image),
    waves: inputs.waves ?? strategies[inputs.strategy],
    bake: inputs.bake ?? fleet.bake,
    alarms: fleet.alarms,
    tolerate: fleet.tolerate,
    ...(fleet.drop.length > 0 && { drop: fleet.drop }),
    noData: fleet['no-data'],
    keepPrevious: inputs['keep-previous'] ?? fleet['keep-previous'],
    onFailure: inputs['on-failure'],
    ...(inputs['fix-forward'] && { fixForward: true }),
  };
  const timeout = timeoutOf(inputs.timeout, spec, pace, left);
  return { ...spec, timeout, release: inputs.release ?? releaseId(spec, sha256) };
}
