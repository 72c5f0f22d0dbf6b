import { parseEncryption, parseLifecycle, UNTAGGED } from '../core/image/ecr-repository.ts';
import { parsePushImages } from '../core/image/push-image.ts';
import { parseRepository } from '../core/image/reference.ts';
import { moves, parseTagRules, ruleText } from '../core/image/tag-rules.ts';
import { parseDuration } from '../core/text/duration.ts';
import { linesOf, pairsOf, yesOrNo } from '../core/text/lists.ts';
import { attestationInputs, checkAttestation } from '../images/attestation.ts';
import { checkLogins, loginInputs } from '../images/logins.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, oneOf, optional, required, text } from '../shell/input.ts';

const repositories = (given: string) => {
  const all = linesOf(given);
  for (const each of all) parseRepository(each);
  return [...new Set(all)];
};
const key = (given: string) => {
  if (/^[A-Za-z0-9][A-Za-z0-9._-]{0,119}$/.test(given)) return given;
  throw new Error(`"${given}" is not a content key as build-image gives it`);
};

export const inputs = {
  image: required(
    'oci:<path>@sha256:… as build-image gives it, an image by digest in any registry (it is promoted, with the same digest), or an image of the local Docker engine; several by digest, one a line, are joined to one index of all their platforms',
    parsePushImages,
  ),
  repository: required(
    'Where it goes: orders in the ECR of the AWS credentials, ghcr.io/acme/orders, or several, one a line',
    repositories,
  ),
  tags: optional(
    "Tags that never move, by lines or commas, or docker/metadata-action's rules such as type=semver,pattern={{version}}, a line each; none puts no other than the key's; commit and version when empty, for a promotion the commit that the image says",
    parseTagRules,
  ),
  'moving-tags': optional(
    'Tags that may move, likewise, such as latest or type=semver,pattern={{major}}.{{minor}}; none for none; branch-<name of the branch> when empty, none for a promotion',
    parseTagRules,
  ),
  key: optional("build-image's output key: adds the tag content-<key>, by which it finds this content again", key),
  ...loginInputs,
  ...attestationInputs,
  manage: defaulted('true changes an ECR repository that is set up otherwise; false only says so', 'false', yesOrNo),
  'scan-on-push': defaulted('Whether ECR repositories scan what is pushed', 'true', yesOrNo),
  encryption: optional(
    'Of an ECR repository: AES256, KMS or KMS:<arn of a key>; what ECR gives a new one when empty',
    parseEncryption,
  ),
  lifecycle: optional(
    `After how many days ECR deletes images without any tag, such as 30d; none, or a policy as JSON; when empty ${UNTAGGED}, unless a policy is there`,
    parseLifecycle,
  ),
  'repository-tags': optional('Tags of a new ECR repository: NAME=value a line', pairsOf),
  'scan-fail-on': defaulted(
    'Findings of private ECR, which alone scans, that fail the push, from this severity up: off, critical, high, medium or low',
    'off',
    oneOf('off', 'critical', 'high', 'medium', 'low'),
  ),
  'scan-ignore-unfixed': defaulted(
    'true lets findings pass that nobody has a fix for yet; only enhanced scanning tells',
    'false',
    yesOrNo,
  ),
  'scan-allow': optional(
    'Findings that may pass: a YAML list of id, reason and until (the last day, 2027-01-31)',
    text,
  ),
  'scan-timeout': defaulted("How long to wait for ECR's findings", '5m', parseDuration),
};

export const outputs = {
  outcome: 'pushed, already-there or failed',
  image: 'The image by digest in the first repository: <registry>/orders@sha256:…',
  images: 'JSON list of the image by digest in each repository',
  digest: 'Digest of the image',
  tags: 'Tags that it has in each repository, with commas',
  changed: 'true if anything was uploaded or tagged',
  result: 'All of this and more as JSON',
};

/** Both inputs' word for no tag. */
export const NONE = 'none';

export type PushInputs = Values<typeof inputs>;

/** What no input can tell alone. */
export function check(values: Partial<PushInputs>): readonly string[] {
  const { tags, 'moving-tags': moving = [] } = values;
  const problems = [...checkLogins(values), ...checkAttestation(values)];
  if (values.image?.kind === 'joined' && values.key !== undefined) {
    problems.push('key: each platform has its own, and what is joined has none; leave it out');
  }
  const told = moving.map(ruleText);
  const both = (tags ?? []).map(ruleText).filter((tag) => told.includes(tag) && tag !== NONE);
  if (both.length > 0) problems.push(`moving-tags: ${both.join(', ')} can't be in tags too`);
  const wander = (tags ?? []).filter(moves).map(ruleText);
  if (wander.length > 0) problems.push(`tags: ${wander.join(', ')} would move; put it into moving-tags`);
  if (values['scan-allow'] !== undefined && values['scan-fail-on'] === 'off') {
    problems.push('scan-allow: allows nothing unless scan-fail-on is set');
  }
  if (values['scan-ignore-unfixed'] && values['scan-fail-on'] === 'off') {
    problems.push('scan-ignore-unfixed: lets nothing pass unless scan-fail-on is set');
  }
  return problems;
}
