type Keys = Readonly<Record<string, unknown>>;

interface Problems {
  addIssue(issue: { code: 'custom'; message: string; path: string[] }): void;
}

/** What no key can tell alone. Anything may be missing or misshapen here: that is told apart. */
export function crossCheck(given: unknown, problems: Problems): void {
  const say = (message: string, ...path: string[]) => problems.addIssue({ code: 'custom', message, path });
  const spec = map(given);
  const { min, max } = map(spec['size']);
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    say(`min ${min} is more than max ${max}`, 'size');
  if (spec['before-traffic'] !== undefined && map(spec['live-check'])['via'] === 'balancer') {
    say('cannot run with live-check.via: balancer, which has no way to run a command on a machine', 'before-traffic');
  }
  checkAsked(spec, say);
  const published = new Map<unknown, string>();
  for (const [name, service] of Object.entries(map(spec['services']))) {
    const { ports, environment, secrets } = map(service);
    for (const port of Array.isArray(ports) ? ports.map(String) : []) {
      const socket = port.replace(/:[^/]*/, '').replace(/\/tcp$/, '');
      const other = published.get(socket);
      if (other !== undefined) say(`port ${socket} is published by ${other} already`, 'services', name, 'ports');
      published.set(socket, name);
    }
    for (const variable of Object.keys(map(secrets))) {
      if (Object.hasOwn(map(environment), variable))
        say('is in environment as well', 'services', name, 'secrets', variable);
    }
    for (const [key, variables] of Object.entries({ environment, secrets })) {
      if (!Object.hasOwn(map(variables), 'IMMUTABLE_RELEASE')) continue;
      say('is given by immutable-rollout itself', 'services', name, key, 'IMMUTABLE_RELEASE');
    }
    if (Object.keys(map(secrets)).length > 0 && spec['instance-profile'] === undefined) {
      say('need an instance-profile, whose role reads them', 'services', name, 'secrets');
    }
  }
}

/** The release that the app tells is asked for on the machine, where the live check asks. */
function checkAsked(spec: Keys, say: (message: string, ...path: string[]) => void): void {
  const { release, via } = map(spec['live-check']);
  if (release === undefined) return;
  if (via === 'balancer') say('cannot be asked with via: balancer, which asks no machine', 'live-check', 'release');
  const ports = Object.values(map(spec['services'])).flatMap((service) => map(service)['ports'] ?? []);
  if (ports.some((port) => !String(port).endsWith('/udp'))) return;
  say('is asked on the first published port, and no service publishes one for TCP', 'live-check', 'release');
}

function map(given: unknown): Keys {
  return typeof given === 'object' && given !== null ? (given as Keys) : {};
}
