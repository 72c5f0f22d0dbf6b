import { sameOwner } from '../core/environments/deed.ts';
import type { SiteSeen, SiteWanted } from '../core/environments/site.ts';
import { urlOf } from '../core/environments/url.ts';
import { about, wrong } from '../core/errors.ts';
import { userData } from '../core/machine/user-data.ts';
import { type Pace, reserveOf, timeoutOf } from '../core/release/budget.ts';
import { credentialsLeft } from '../core/release/credentials.ts';
import { asFleetSpec } from '../core/release/feature-fleet.ts';
import { featureMachine } from '../core/release/feature-machine.ts';
import type { FeatureSpec } from '../core/release/feature-spec.ts';
import { releaseId } from '../core/release/release-id.ts';
import { servicesOf } from '../core/release/services.ts';
import type { Place, Spec } from '../core/release/spec.ts';
import { strategies } from '../core/release/waves.ts';
import type { Instant } from '../core/rollout/fleet.ts';
import type { EnvironmentPlace, PlacedPorts } from '../ports/environment-place.ts';
import type { FleetFile } from '../rollout/fleet-file.ts';
import type { FeatureInputs } from './inputs.ts';

/** Of a target group that feature-env makes, in seconds: healthy after 2 checks of 5, and 30 to drain. */
const PACE: Pace = { healthy: 10, drain: 30 };
/**
 * Of a record, twice: with the new addresses beside the old ones, then with them alone. "Changes generally propagate to all Route 53 name
 * servers managing the hosted zone within 60 seconds" (ChangeResourceRecordSets in the API reference of Route 53).
 */
const SPREAD: Pace = { healthy: 60, drain: 60, record: true };
/** Seconds for which what was deployed before stays, in which what it has under way comes to its end. */
const KEEP = 60;

export interface Prepared {
  readonly spec: Spec;
  /** Seconds that taking it back may take. */
  readonly reserve: number;
  readonly notes: readonly string[];
  readonly warnings: readonly string[];
}

/** Everything that a deploy needs, from the inputs, the feature spec and what AWS says of them; nothing is changed. */
export async function prepare(
  inputs: FeatureInputs,
  { fleet, smoke }: FleetFile<FeatureSpec>,
  place: EnvironmentPlace,
  wanted: SiteWanted,
  ports: PlacedPorts,
  hash: (text: string) => string,
): Promise<Prepared> {
  checkTogether(inputs, fleet);
  const { app, image, ami } = inputs;
  const { environment } = place.owner;
  const ttl = wanted.deed.expires - ports.clock.now();
  const request = { app, environment, ...(image && { image }), ...(ami && { ami }), ttl };
  const found = await ports.preflight.resolve(asFleetSpec(fleet), request, []);
  const left = credentialsLeft(inputs.role, ports.credentialsEnd()?.at, ports.clock.now());
  const pace = fleet.address === 'private' ? SPREAD : PACE;
  const spec = {
    ...buildSpec(inputs, fleet, place, found.place, hash, { pace, left }),
    ttl,
    ...(smoke && { smoke: smoke.smoke }),
    url: urlOf(place),
  };
  // Made here once, so that what AWS would not take is told before anything is changed.
  userData(spec);
  await ports.ledger.check(spec);
  return {
    spec,
    reserve: reserveOf(pace),
    notes: found.notes,
    warnings: [...found.warnings, ...(smoke?.unused ?? [])],
  };
}

/**
 * What the name is to lead to. Its end is so long from now, and never brought nearer: a person may have put it off by more.
 * `site`: as it is before.
 */
export function siteWanted(
  fleet: FeatureSpec,
  place: EnvironmentPlace,
  ttl: number,
  site: SiteSeen,
  now: Instant,
): SiteWanted {
  const { owner, host, domain, targetGroup, pull } = place;
  const { deed: before } = site;
  const own = before && before.ending !== true && before.expires > now && sameOwner(before, owner);
  const expires = Math.max(Math.floor(now + ttl), own ? before.expires : 0);
  return {
    ...{ host, domain, targetGroup },
    deed: { ...owner, ...(pull !== undefined && { pull }), expires },
    allow: fleet.allow ?? [],
    balancers: fleet.address === 'private' ? [] : (fleet.balancers ?? wildcards(domain, site)),
    most: fleet['max-environments'],
  };
}

function wildcards(domain: string, { balancers }: SiteSeen): readonly string[] {
  const found = balancers.filter(({ wildcard }) => wildcard).map(({ name }) => name);
  if (found.length > 0) return found;
  throw about(
    'balancer',
    wrong(
      `looking for the balancer: *.${domain} leads to none of this account and region; make it an alias of a balancer's, or name balancers in the feature spec`,
    ),
  );
}

/** What neither the inputs nor the file can tell alone. */
function checkTogether({ image, ami, fleet: file }: FeatureInputs, fleet: FeatureSpec): void {
  const problems: string[] = [];
  if (ami === undefined && fleet.ami === undefined) problems.push('ami is required for a release that is an image');
  try {
    servicesOf(fleet, image);
  } catch (error) {
    problems.push(error instanceof Error ? error.message : String(error));
  }
  if (problems.length > 0) throw about('fleet-file', wrong(`reading the feature spec ${file}: ${problems.join('; ')}`));
}

function buildSpec(
  inputs: FeatureInputs,
  fleet: FeatureSpec,
  at: EnvironmentPlace,
  place: Place,
  hash: (text: string) => string,
  { pace, left }: { readonly pace: Pace; readonly left: number | undefined },
): Spec {
  const { owner, host, slug } = at;
  const { app, environment, branch } = owner;
  const site = { url: urlOf(at), name: host, slug, branch };
  const own = fleet.address === 'private';
  const spec: Omit<Spec, 'release' | 'timeout'> = {
    app,
    environment,
    ...(inputs.image && { image: inputs.image }),
    // The site's own target group comes with the site.
    place: { ...place, targetGroups: [] },
    size: { min: fleet.size, max: fleet.size },
    ...featureMachine(fleet, inputs.image, site, environment),
    waves: strategies['all-at-once'],
    bake: fleet.bake,
    alarms: [],
    tolerate: { machines: 0 },
    // No balancer tells of requests; from where the job runs the machines may be out of reach.
    noData: own ? 'pass' : 'pass-if-served',
    keepPrevious: KEEP,
    onFailure: 'rollback',
  };
  const behindSite = { ...spec, place: { ...place, targetGroups: [host] } };
  return {
    ...spec,
    timeout: timeoutOf(inputs.timeout, behindSite, pace, left),
    release: releaseId(spec, hash),
  };
}
