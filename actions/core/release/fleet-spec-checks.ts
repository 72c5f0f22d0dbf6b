import { nearest } from '../text/nearest.ts';
import { circleIn, type Needs } from './depends-on.ts';

export type Keys = Readonly<Record<string, unknown>>;
type Say = (message: string, ...path: string[]) => void;

export interface Problems {
  addIssue(issue: { code: 'custom'; message: string; path: string[] }): void;
}

export const saying =
  (problems: Problems): Say =>
  (message, ...path) =>
    problems.addIssue({ code: 'custom', message, path });

/** What no key can tell alone. Anything may be missing or misshapen here: that is told apart. */
export function crossCheck(given: unknown, problems: Problems): void {
  const say = saying(problems);
  const { min, max } = map(map(given)['size']);
  if (typeof min === 'number' && typeof max === 'number' && min > max)
    say(`min ${min} is more than max ${max}`, 'size');
  checkCommon(map(given), say, ['IMMUTABLE_RELEASE'], 'immutable-rollout');
}

/** Of a fleet spec of any kind: `own` are the variables that its action gives itself. */
export function checkCommon(spec: Keys, say: Say, own: readonly string[], action: string): void {
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
      for (const variable of own.filter((each) => Object.hasOwn(map(variables), each)))
        say(`is given by ${action} itself`, 'services', name, key, variable);
    }
    if (Object.keys(map(secrets)).length > 0 && spec['instance-profile'] === undefined) {
      say('need an instance-profile, whose role reads them', 'services', name, 'secrets');
    }
  }
  checkOrder(map(spec['services']), say);
}

/** What a service depends on is there, and nothing needs itself in the end. */
function checkOrder(services: Keys, say: Say): void {
  const needs: Needs = Object.fromEntries(
    Object.entries(services).map(([name, service]) => {
      const on = map(service)['depends-on'];
      return [name, Array.isArray(on) ? on.map(String) : []];
    }),
  );
  const names = Object.keys(needs);
  for (const [name, others] of Object.entries(needs)) {
    for (const other of others.filter((each) => !names.includes(each))) {
      const rest = names.filter((each) => each !== name);
      const meant = nearest(other, rest);
      const remedy = meant ? `did you mean ${meant}?` : rest.length > 0 ? `there are ${rest.join(', ')}` : 'add it';
      say(`there is no service ${JSON.stringify(other)}; ${remedy}`, 'services', name, 'depends-on');
    }
  }
  const circle = circleIn(needs);
  if (circle === undefined) return;
  const [first = ''] = circle;
  const round = [...circle.slice(1), first].map((name) => `needs ${name}`).join(', which ');
  say(`${first} ${round}: none of them can start first`, 'services', first, 'depends-on');
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

export function map(given: unknown): Keys {
  return typeof given === 'object' && given !== null ? (given as Keys) : {};
}
