import type { Me } from '../../core/rollout/attempt.ts';
import type { Neighbours } from '../../ports/neighbours.ts';
import type { Ports, Preflight } from '../../ports/rollout.ts';
import { AwsAlarms } from './alarms.ts';
import { AwsClock } from './clock.ts';
import { AwsFleets } from './fleets/fleets.ts';
import { AwsLedger } from './ledger/ledger.ts';
import type { GetParameters } from './ledger/parameters.ts';
import { AwsMachines } from './machines/machines.ts';
import { AwsNeighbours } from './neighbours.ts';
import type { Reading } from './preflight/elsewhere.ts';
import { AwsPreflight } from './preflight/preflight.ts';
import type { Scope } from './scope.ts';
import { type Services, services } from './services.ts';
import { credentialsEnd } from './signer.ts';
import { AwsTraffic } from './traffic.ts';

export interface AwsPorts extends Omit<Ports, 'runs' | 'probe'> {
  readonly preflight: Preflight;
  readonly neighbours: Neighbours;
}

export interface Connection extends Scope {
  /** Where, when AWS_REGION doesn't say so. */
  readonly region?: string;
  readonly me: Me;
  /** Other registries than ECR, which a preflight reads where they let it. */
  readonly registries?: Reading;
}

interface Shared {
  readonly parameters?: GetParameters;
  readonly groups?: ConstructorParameters<typeof AwsFleets>[3];
}

/** AWS for one run. Nothing is asked of it yet, so nothing is loaded and nothing can fail. */
export function connect(connection: Connection): AwsPorts {
  const clock = new AwsClock();
  return rolloutPorts(services({ region: connection.region, clock }), clock, connection);
}

export function rolloutPorts(
  aws: Services,
  clock: AwsClock,
  { me, registries, ...scope }: Omit<Connection, 'region'>,
  /** What it asks together with others; by itself otherwise. */
  { parameters, groups }: Shared = {},
): AwsPorts {
  const look = {
    ledger: new AwsLedger(aws, scope, parameters),
    fleets: new AwsFleets(aws, scope, clock, groups),
    traffic: new AwsTraffic(aws),
    alarms: new AwsAlarms(aws),
  };
  const machines = new AwsMachines(aws, clock, `run ${me.run} of ${me.repository}`);
  return {
    ...look,
    machines,
    credentialsEnd,
    clock,
    preflight: new AwsPreflight(aws, look, clock, registries),
    neighbours: new AwsNeighbours(aws),
  };
}
