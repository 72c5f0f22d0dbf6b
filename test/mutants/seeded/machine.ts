import type { Seeded } from './elsewhere.ts';

const of = (mistake: string, file: string, from: string, to: string, ...tests: string[]): Seeded => ({
  mistake,
  file: `actions/core/${file}.ts`,
  from,
  to,
  tests,
});

/** What a machine does at its boot. */
export const machine: readonly Seeded[] = [
  of(
    'services start as they are written',
    'release/depends-on',
    'for (const other of needsOf(needs, name)) visit(other);',
    '',
    'release/services',
    'machine/user-data',
  ),
  of(
    'what needs itself in the end is taken',
    'release/fleet-spec-checks',
    'if (circle === undefined) return;',
    'if (circle === undefined || circle.length > 1) return;',
    'release/fleet-spec',
  ),
  of(
    'nobody waits for a healthcheck before what depends on it',
    'machine/user-data-services',
    '...wait(service.dependsOn ?? []), ',
    '',
    'machine/user-data',
  ),
  of(
    'the release is attested before its services are healthy',
    'machine/user-data-services',
    'return [...starts, ...wait(order)];',
    'return starts;',
    'machine/user-data',
  ),
  of(
    'an unhealthy container is waited for',
    'machine/health-script',
    '!= unhealthy ] || break',
    '!= unhealthy ] || :',
    'machine/user-data',
  ),
  of('a seed that failed is no matter', 'machine/seed-script', '  exit 1', '  :', 'machine/user-data'),
  of(
    'machines without depends-on get a network',
    'release/services',
    'dependsOn.length > 0',
    'dependsOn.length >= 0',
    'release/services',
  ),
  of(
    'the network is no part of a release',
    'release/release-id',
    'network, seed, spot };',
    'seed, spot };',
    'release/release-id',
  ),
  of(
    'a seed runs in the time of the live check',
    'release/feature-machine',
    'liveCheck.timeout + (seed?.timeout ?? 0)',
    'liveCheck.timeout',
    'release/feature-machine',
  ),
  of(
    'a variable of the fleet file hides where an environment is',
    'release/placed-services',
    '{ ...Object.fromEntries(expanded), ...own }',
    '{ ...own, ...Object.fromEntries(expanded) }',
    'release/feature-machine',
  ),
  of(
    'a seed is taken that nobody asks about',
    'release/feature-spec-checks',
    "['seed', 'on-teardown'].filter",
    "['on-teardown'].filter",
    'release/feature-spec',
  ),
  of(
    'a fleet leaves spot while AWS still looks elsewhere',
    'rollout/leave-spot',
    'now >= at + ELSEWHERE',
    'now >= at',
    'rollout/leave-spot',
  ),
  of(
    'a fleet that lacks nothing leaves spot',
    'rollout/leave-spot',
    ' || staying >= fleet.desired',
    '',
    'rollout/leave-spot',
  ),
  of(
    'a sick machine is asked for its data',
    'rollout/before-traffic',
    'healthy(targetGroups, stable)[0] ?? ',
    '',
    'rollout/before-traffic',
  ),
];
