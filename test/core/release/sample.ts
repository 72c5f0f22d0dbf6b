import type { FleetSpec } from '../../../actions/core/release/fleet-spec.ts';
import { parseFleetSpec } from '../../../actions/core/release/fleet-spec-parse.ts';

/** The least that a fleet spec holds, as YAML gives it. */
export const least = {
  account: '111122223333',
  region: 'eu-west-1',
  size: { min: 2, max: 8 },
  subnets: ['subnet-0a1b'],
  'instance-types': ['m7g.large'],
};

export function fleetOf(over: Readonly<Record<string, unknown>> = {}): FleetSpec {
  return parseFleetSpec({ ...least, ...over });
}

export const image = (digit: string) => `registry.example.com/orders@sha256:${digit.repeat(64)}`;
