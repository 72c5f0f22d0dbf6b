import { type Address, parseAddress } from '../core/probe/address.ts';
import { parsePause } from '../core/probe/course.ts';
import { parseWhere } from '../core/probe/release-in.ts';
import { secretCookies, secretLogin, secretQuery } from '../core/probe/sensitive.ts';
import { NO_DATA } from '../core/probe/watch.ts';
import { parseWantedLog } from '../core/probe/watched-logs.ts';
import { parseName } from '../core/release/names.ts';
import { parseSomeTime } from '../core/text/duration.ts';
import { linesOf, yesOrNo } from '../core/text/lists.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, oneOf, optional, secret, text } from '../shell/input.ts';
import { role } from '../shell/role.ts';
import { checkTests, testInputs } from './test-inputs.ts';

const addresses = (given: string): readonly Address[] => {
  const all = new Map(linesOf(given).map((line) => [line, parseAddress(line)]));
  return [...all.values()];
};

const whole = (most: number) => (given: string) => {
  const count = /^\d{1,6}$/.test(given) ? Number(given) : 0;
  if (count < 1 || count > most) throw new Error(`"${given}" is not a whole number from 1 to ${most}`);
  return count;
};

const login = (given: string) => {
  if (given.includes(':')) return given;
  throw new Error('it must be user:password');
};

const cookie = (given: string) => {
  if (/^[^=;\s]+=[\x21-\x7e]*(;\s*[^=;\s]+=[\x21-\x7e]*)*$/.test(given)) return given;
  throw new Error('it must be name=value, or several with semicolons between');
};

/** A name is of "alphanumeric characters or hyphens", up to 32 (CreateLoadBalancer). */
const balancer = (given: string) => {
  if (/^[A-Za-z0-9-]{1,32}$/.test(given)) return given;
  if (/^arn:[\w-]+:elasticloadbalancing:[\w-]+:\d{12}:(loadbalancer\/app|targetgroup)\/[\w/-]+$/.test(given))
    return given;
  throw new Error(
    `"${given}" is no name of a load balancer, which has up to 32 letters, digits and dashes, nor the ARN of an Application Load Balancer or a target group`,
  );
};

const fleet = (given: string) => {
  const [app = '', environment = '', ...rest] = given.split('/');
  if (environment === '' || rest.length > 0)
    throw new Error(`"${given}" is not <app>/<environment>, such as orders/production`);
  return { app: parseName(app), environment: parseName(environment) };
};

const resolve = (given: string) => {
  if (given === 'system' || given === 'authoritative') return given;
  throw new Error(`"${given}" is neither system nor authoritative`);
};

export const inputs = {
  url: secret(
    optional('Where to ask: an address a line, such as https://orders.example.com/healthz', addresses),
    (all) => all.flatMap(({ url, login }) => [...secretQuery(url), ...(login ? secretLogin(login) : [])]),
  ),
  spec: optional(
    'Checks in YAML: a path such as .github/smoke.yml, or the checks themselves; paths in it are asked below each url',
    text,
  ),
  release: optional('Id of the release that must answer; the others that do are counted and named', text),
  'release-from': optional(
    'Where an answer tells its release when there is no spec: header:<name> or json:<path>; header:x-release when empty',
    parseWhere,
  ),
  machines: optional(
    'App and environment of a fleet that immutable-rollout released, such as orders/production: each of its machines in service is asked too, by a command through Systems Manager, and must run the release',
    fleet,
  ),
  'max-attempts': defaulted('How often a check is asked until it works', '30', whole(10_000)),
  'retry-delay': defaulted('Pause after an answer that was not good, such as 2s or 500ms', '2s', parsePause),
  consecutive: defaulted('How many good answers in a row a check must give to work', '3', whole(1000)),
  concurrency: defaulted('How many requests may run at once', '5', whole(1000)),
  timeout: defaulted('How long all of it may take', '5m', parseSomeTime),
  'follow-redirect': defaulted(
    'Whether redirects are followed, up to 10; otherwise a redirect is the answer',
    'false',
    yesOrNo,
  ),
  resolve: defaulted(
    "Who is asked for addresses: system, the resolver of this machine, or authoritative, the name servers of the name's own zone",
    'system',
    resolve,
  ),
  'basic-auth': secret(optional('user:password, sent with every request', login), secretLogin),
  cookie: secret(optional('Cookies as name=value, sent with every request', cookie), (given) => [
    given,
    ...secretCookies(given),
  ]),
  report: optional('Path of a JUnit file that is written', text),
  ...testInputs,
  watch: optional(
    'How long checks are asked on once they work, such as 2m, each every retry-delay, while alarms, logs and balancer are read',
    parseSomeTime,
  ),
  alarms: optional('CloudWatch alarms of any type, one a line; ALARM during the watch fails it', linesOf),
  logs: optional(
    'Log groups and filter patterns of CloudWatch Logs, such as /acme/orders: ?ERROR ?" 500 ", one a line; more of such lines than before fails it',
    (given) => linesOf(given).map(parseWantedLog),
  ),
  balancer: optional(
    'Name or ARN of the Application Load Balancer, or ARN of its target group, whose 5xx are read during the watch; more of them than before fails it',
    balancer,
  ),
  'no-data': defaulted(
    'What it means at the end of the watch that an alarm, log or balancer had no data: pass-if-served (silence is good when good answers came, else wait), wait (as long as timeout says), pass or fail; machines without an answer are good only with pass',
    'pass-if-served',
    oneOf(...NO_DATA),
  ),
  role,
};

export const outputs = {
  outcome: 'passed or failed',
  passed: 'How many checks passed, and tests where there are any',
  failed: 'How many of them failed',
  p95: 'Milliseconds that 95 % of all answers took at most',
  report: 'Path of the JUnit file, when one was asked for',
  result: 'All of this and each check and test as JSON; version says its form',
};

export type SmokeInputs = Values<typeof inputs>;

/** What no input can tell alone. */
export function check(values: Partial<SmokeInputs>, bad: ReadonlySet<string>): readonly string[] {
  const { url, spec, machines, consecutive, 'max-attempts': attempts, 'basic-auth': basic } = values;
  const problems: string[] = [];
  const sites = url !== undefined || spec !== undefined;
  const asks = sites || machines !== undefined;
  const tests = values.image !== undefined || values.reports !== undefined;
  if (!asks && !tests && !['url', 'machines', 'image', 'reports'].some((name) => bad.has(name))) {
    problems.push('url, spec or machines is required, or image or reports');
  }
  if (!sites && values.watch !== undefined && !bad.has('url')) {
    problems.push('watch: it asks checks on, and there are none; add url or spec');
  }
  if (consecutive !== undefined && attempts !== undefined && consecutive > attempts) {
    problems.push(`max-attempts: ${attempts} can't give ${consecutive} good answers in a row; lower consecutive`);
  }
  if (basic !== undefined && url?.some(({ login }) => login !== undefined)) {
    problems.push('basic-auth: url holds credentials as well; give one of them');
  }
  if (spec !== undefined && values['release-from'] !== undefined && machines === undefined) {
    problems.push('release-from: in a spec each check says so itself, such as release: header:x-release');
  }
  if (spec !== undefined && url?.some((each) => each.url.includes('?'))) {
    problems.push('url: paths of a spec are asked below it, so it can have no query (?…)');
  }
  for (const name of ['alarms', 'logs', 'balancer'] as const) {
    if (values[name] === undefined || values.watch !== undefined || bad.has('watch')) continue;
    problems.push(`${name}: it is read during a watch, and there is none; add watch, such as 2m`);
  }
  return [...problems, ...checkTests(values, bad)];
}
