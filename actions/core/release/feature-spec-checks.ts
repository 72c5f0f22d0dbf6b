import { checkCommon, type Keys, map, type Problems, saying } from './fleet-spec-checks.ts';
import { COMMAND } from './fleet-spec-values.ts';
import { VARIABLES } from './placed-services.ts';

/** What no key can tell alone. Anything may be missing or misshapen here: that is told apart. */
export function crossCheckFeature(given: unknown, problems: Problems): void {
  const say = saying(problems);
  const spec = map(given);
  checkCommon(spec, say, ['IMMUTABLE_RELEASE', ...VARIABLES], 'feature-env');
  const { via, timeout } = map(spec['live-check']);
  if (spec['address'] === 'private') {
    if (spec['balancers'] !== undefined) say('needs no balancers; take one of both out', 'address');
    if (spec['allow'] !== undefined)
      say('is of a balancer; with address: private the security groups decide who may ask', 'allow');
    if (via === 'balancer') say('has no balancer to leave the live check to', 'address');
  } else if (!answers(map(spec['services']))) {
    say('publish no TCP port that a balancer could lead to, such as "8080:8080"', 'services');
  }
  // Both are read already where they are right; whoever asks the machine waits for both.
  const { timeout: seeding } = map(spec['seed']);
  if (typeof timeout === 'number' && typeof seeding === 'number' && timeout + seeding > COMMAND)
    say(
      'and live-check.timeout are more than 47h59m together: Systems Manager ends every command after 48 h',
      'seed',
      'timeout',
    );
  for (const key of ['seed', 'on-teardown'].filter((each) => spec[each] !== undefined && via === 'balancer')) {
    say('cannot run with live-check.via: balancer, which asks no machine how a command ended', key);
  }
}

/** Of an AMI without services nobody can tell. */
function answers(services: Keys): boolean {
  const all = Object.values(services).map((service) => map(service)['ports']);
  const tcp = (ports: unknown) => Array.isArray(ports) && ports.some((port) => !String(port).endsWith('/udp'));
  return all.length === 0 || all.some(tcp);
}
