import type { Me } from '../core/plan.ts';
import type { Ports } from '../ports.ts';
import { AwsAlarms } from './alarms.ts';
import { AwsClock } from './clock.ts';
import { AwsFleets } from './fleets.ts';
import { AwsLedger } from './ledger.ts';
import { AwsMachines } from './machines.ts';
import type { Scope } from './scope.ts';
import { services } from './services.ts';
import { AwsTraffic } from './traffic.ts';

export type AwsPorts = Omit<Ports, 'runs'>;

export interface Connection extends Scope {
  /** Where, when AWS_REGION doesn't say so. */
  readonly region?: string;
  readonly me: Me;
}

/** AWS for one run. Nothing is asked of it yet, so nothing is loaded and nothing can fail. */
export function connect({ app, environment, region, me }: Connection): AwsPorts {
  const clock = new AwsClock();
  const aws = services({ region, clock });
  const scope = { app, environment };
  return {
    ledger: new AwsLedger(aws, scope),
    fleets: new AwsFleets(aws, scope, clock),
    traffic: new AwsTraffic(aws),
    machines: new AwsMachines(aws, clock, `run ${me.run} of ${me.repository}`),
    alarms: new AwsAlarms(aws),
    clock,
  };
}
