import { type Address, below, parseAddress } from './address.ts';
import type { Question } from './answer.ts';
import type { Check, Expectation } from './check.ts';
import { eachText, expand, expandWanted, type Meanings, placesIn } from './expand.ts';
import { goodBody, goodCertificate, goodHeader, goodJson, goodRelease, goodStatus } from './expectations.ts';
import type { Languages } from './languages.ts';
import type { Where } from './release-in.ts';
import type { CheckSpec, SmokeSpec } from './spec.ts';
import { parseStatuses } from './status.ts';
import { toldRelease } from './told-release.ts';

/** What is the same for every check. */
export interface Common {
  readonly addresses: readonly Address[];
  readonly release?: string | undefined;
  /** Sent along, names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly redirects: number;
}

/** Seconds that an answer may take where nothing else is said. */
const TIMEOUT = 10;

/** Each address as a check by itself: any 2xx, and the release where one is asked for. */
export function plainChecks(common: Common, where: Where, path: Languages['path']): readonly Check[] {
  const statuses = parseStatuses('2xx');
  return common.addresses.map((address) => {
    const question = { ...ask(common, address, 'GET'), timeout: TIMEOUT, redirects: common.redirects };
    return made(question, [goodStatus(statuses)], released(common.release, where, path));
  });
}

/** The checks of a spec, each below every address that it names no other than, or one Error with all problems. */
export function checksOf(spec: SmokeSpec, common: Common, languages: Languages): readonly Check[] {
  const problems = placesMissing(spec.checks, common);
  if (problems.length > 0) throw new Error(problems.join('; '));
  return checksAt(spec, common, languages);
}

/** The same of a spec whose places all have a meaning. */
export function checksAt({ checks, certificate }: SmokeSpec, common: Common, languages: Languages): readonly Check[] {
  const lasting = certificate ? [goodCertificate(certificate['expires-after'])] : [];
  return checks.flatMap((check) => {
    const sites = placed(check) ? common.addresses : [common.addresses[0]];
    return sites.map((site) => specified(check, site, common, languages, lasting));
  });
}

/** Whether a check is another one at each address. */
export function placed(check: CheckSpec): boolean {
  const places = placesIn(check);
  return check.url.startsWith('/') || places.has('url') || places.has('name');
}

function placesMissing(checks: readonly CheckSpec[], { addresses, release }: Common): readonly string[] {
  const problems: string[] = [];
  const found = (what: (check: CheckSpec) => boolean) => checks.findIndex(what);
  const based = found(placed);
  if (based >= 0 && addresses.length === 0) {
    problems.push(`checks.${based} is asked below the input url, which is empty; give it, or write a whole address`);
  }
  if (based < 0 && addresses.length > 0) problems.push('the input url is given, and no check is asked below it');
  const telling = found((check) => check.release !== undefined || placesIn(check).has('release'));
  if (telling >= 0 && release === undefined) {
    problems.push(`checks.${telling} asks for the release, and the input release is empty; give it`);
  }
  if (telling < 0 && release !== undefined) {
    problems.push('the input release is given, and no check asks for it; add release: header:x-release to one');
  }
  return problems;
}

function specified(
  given: CheckSpec,
  site: Address | undefined,
  common: Common,
  languages: Languages,
  lasting: readonly Expectation[],
): Check {
  const root = site?.url.replace(/\/$/, '');
  const meanings: Meanings = { release: common.release, url: root, name: site && new URL(site.url).hostname };
  const { headers, body: texts, json, ...sent } = given;
  const check = eachText(sent, (text) => expand(text, meanings));
  const wanted = eachText({ headers, texts, json }, (text) => expandWanted(text, meanings));
  const relative = check.url.startsWith('/') && site !== undefined;
  const address = relative ? below(site, check.url) : parseAddress(check.url);
  const asked = ask({ ...common, headers: { ...common.headers, ...check['headers-send'] } }, address, check.method);
  const body = check['body-send'];
  const { family, 'connect-to': connectTo } = check;
  const question: Question = {
    ...asked,
    ...(body !== undefined && { body }),
    ...(connectTo !== undefined && { connectTo }),
    ...(family !== undefined && { family }),
    timeout: check.timeout,
    redirects: check.redirects ?? common.redirects,
  };
  const expect = [
    ...lasting,
    goodStatus(check.status),
    ...Object.entries(wanted.headers).map(([name, said]) => goodHeader(name, said, languages.pattern)),
    ...wanted.texts.map((said) => goodBody(said, languages.pattern)),
    ...Object.entries(wanted.json).map(([path, value]) => goodJson(path, value, languages)),
  ];
  const release = check.release && released(common.release, check.release, languages.path);
  return { ...made(question, expect, release), samples: check.samples ?? 0, thresholds: check.thresholds };
}

function ask({ headers }: Pick<Common, 'headers'>, { url, login }: Address, method: string) {
  const basic = login === undefined || 'authorization' in headers ? {} : { authorization: basicOf(login) };
  return { url, method, headers: { ...basic, ...headers } };
}

/** `user:password` as a header has it. */
export function basicOf(login: string): string {
  return `Basic ${btoa(String.fromCharCode(...new TextEncoder().encode(login)))}`;
}

type Release = Pick<Check, 'releaseOf'> & { readonly expect: readonly Expectation[] };

function released(wanted: string | undefined, where: Where, path: Languages['path']): Release | undefined {
  if (wanted === undefined) return undefined;
  const releaseOf = toldRelease(where, path);
  return { releaseOf, expect: [goodRelease(wanted, releaseOf)] };
}

function made(question: Question, expect: readonly Expectation[], release: Release | undefined): Check {
  return {
    name: `${question.method} ${question.url}${question.family ? ` by IPv${question.family}` : ''}`,
    question,
    expect: [...expect, ...(release?.expect ?? [])],
    ...(release && { releaseOf: release.releaseOf }),
    samples: 0,
    thresholds: [],
  };
}

/** Reports know a test by its name: of several checks with one name, the second becomes `… (2)`. */
export function toldApart(checks: readonly Check[]): readonly Check[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const nth = (seen.get(check.name) ?? 0) + 1;
    seen.set(check.name, nth);
    return nth === 1 ? check : { ...check, name: `${check.name} (${nth})` };
  });
}
