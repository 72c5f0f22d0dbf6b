import { LABEL, markOf, SHORTEST, slugOf } from './slug.ts';

/** Letters of a host condition: "The maximum length of each string is 128 characters" (HostHeaderConditionConfig in the API reference of Elastic Load Balancing). */
const HOST = 128;
/** Letters of a target group's name: "a maximum of 32 characters, must contain only alphanumeric characters or hyphens, and must not begin or end with a hyphen" (CreateTargetGroup, likewise). */
const APP = 20;

/** How environments of features begin, and no other may (`parseEnvironment`). */
export const REVIEW = 'review-';

/** `review-<slug>`, at most 70 letters. */
export function environmentOf(branch: string, hash: (text: string) => string): string {
  return REVIEW + slugOf(branch, hash);
}

/** The key `name` of a fleet file: words of lower case letters and digits between single dashes, one of which is `{slug}`. Errors read on after the key's name. */
export function parseLabel(text: string): string {
  if (/^(?:[a-z0-9]+-)*\{slug\}(?:-[a-z0-9]+)*$/.test(text)) return text;
  throw new Error(
    `"${text}" is not one label with {slug} in it, such as {slug}-orders: lower case letters, digits and single dashes`,
  );
}

/**
 * The one label under `domain` that leads to a branch, from what `parseLabel` takes. It is a DNS label, and with the domain no
 * longer than a balancer's host condition may be; no two branches share one.
 */
export function labelOf(name: string, domain: string, branch: string, hash: (text: string) => string): string {
  const others = name.length - '{slug}'.length;
  const room = Math.min(LABEL, HOST - domain.length - 1) - others;
  if (room < SHORTEST) {
    throw new Error(
      `name "${name}" with domain "${domain}" leaves ${Math.max(0, room)} letters for the branch, and ${SHORTEST} are needed: a label has at most ${LABEL}, a whole name ${HOST}; shorten one`,
    );
  }
  return name.replace('{slug}', () => slugOf(branch, hash, room));
}

/**
 * The target group of an environment: a name that is one of a kind in its account and region, `<app>-R<mark>`. No app or
 * environment has a capital in its name, so a role that may attach machines to `<app>-R…` reaches no target group that is called
 * after those: AWS has no other limit for it (AttachTrafficSources has a key for ARNs, and none for tags).
 */
export function targetGroupOf(app: string, environment: string, hash: (text: string) => string): string {
  return `${app.slice(0, APP).replace(/-$/, '')}-R${markOf(`${app}.${environment}`, hash)}`;
}
