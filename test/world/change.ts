import type { Spec } from '../../actions/core/release/spec.ts';
import { Denied, type Doing, Later } from '../../actions/ports/rollout.ts';
import type { Group } from './group.ts';
import type { World } from './world.ts';

/** Makes a group; one of the same name is it only when it is of the same attempt and release. */
export function createGroup(world: World, { fleet, size, facts, like }: Doing<'create-fleet'>, spec: Spec): void {
  const known = world.groups.get(fleet);
  if (known) {
    if (known.deleted !== undefined) throw new Later(`${fleet} is being deleted`);
    if (known.release === spec.release && known.facts.attempt === facts.attempt) return;
    throw new Denied(`an Auto Scaling group ${fleet} exists but has not the tags of this attempt`);
  }
  const version = [...world.templates].find(([, release]) => release === spec.release)?.[0];
  if (version === undefined) throw new Later(`there is no template version of ${spec.release} yet`);
  world.groups.set(fleet, {
    name: fleet,
    release: spec.release,
    tags: { app: spec.app, environment: spec.environment, ...world.estate.options?.marks },
    templateVersion: version,
    zones: spec.place.subnets.map((_, index) => `eu-west-1${'abc'[index] ?? 'a'}`),
    visible: world.now + world.options.lag,
    min: size,
    max: Math.max(size, spec.size.max),
    desired: size,
    health: 'EC2',
    ...(spec.spot && { spot: true }),
    // What nobody is told of it is there from the beginning.
    facts: like !== undefined && !world.group(like).tells ? { ...facts, carried: true } : facts,
    retry: 0,
    suspended: new Set(),
    traffic: new Map(),
    schedules: new Map(),
    policies: new Set(),
    troubles: [],
    ended: [],
  });
}

/** As UpdateAutoScalingGroup: a bound that is given alone takes the desired capacity along. */
export function resizeGroup(group: Group, { min = group.min, max = group.max, desired }: Doing<'resize'>): void {
  const wanted = desired ?? Math.min(max, Math.max(min, group.desired));
  if (min > max || wanted < min || wanted > max) {
    throw new Denied(`ValidationError: ${min} <= ${wanted} <= ${max} does not hold for ${group.name}`);
  }
  Object.assign(group, { min, max, desired: wanted });
}
