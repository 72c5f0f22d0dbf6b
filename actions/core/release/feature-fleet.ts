import { DEFAULTS } from './defaults.ts';
import type { FeatureSpec } from './feature-spec.ts';
import type { FleetSpec } from './fleet-spec.ts';

/** The fleet of one environment in the words that production's is checked by. Its target group isn't there at first, and it has no alarms. */
export function asFleetSpec(feature: FeatureSpec): FleetSpec {
  const { size, smoke, bake } = feature;
  return {
    account: feature.account,
    region: feature.region,
    size: { min: size, max: size },
    subnets: feature.subnets,
    'instance-types': feature['instance-types'],
    ami: feature.ami,
    'instance-profile': feature['instance-profile'],
    'metadata-hop-limit': feature['metadata-hop-limit'],
    'security-groups': feature['security-groups'],
    'target-groups': [],
    services: feature.services,
    'live-check': feature['live-check'],
    'before-traffic': feature['before-traffic'],
    bake,
    alarms: [],
    tolerate: { machines: 0 },
    'no-data': DEFAULTS.noData,
    smoke,
    'keep-previous': 0,
    drop: [],
  };
}
