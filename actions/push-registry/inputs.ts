import { parsePushImages } from '../core/image/push-image.ts';
import { parseRepository } from '../core/image/reference.ts';
import { linesOf } from '../core/text/lists.ts';
import { attestationInputs, checkAttestation } from '../images/attestation.ts';
import { checkLogins, loginInputs } from '../images/logins.ts';
import { checkPush, pushInputs } from '../images/push-inputs.ts';
import type { Values } from '../shell/action.ts';
import { optional, required } from '../shell/input.ts';
import { role } from '../shell/role.ts';

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
  key: optional("build-image's output key: adds the tag content-<key>, by which it finds this content again", key),
  ...loginInputs,
  ...attestationInputs,
  ...pushInputs,
  role,
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

export type PushInputs = Values<typeof inputs>;

/** What no input can tell alone. */
export function check(values: Partial<PushInputs>): readonly string[] {
  const problems = [...checkLogins(values), ...checkAttestation(values), ...checkPush(values)];
  if (values.image?.kind === 'joined' && values.key !== undefined) {
    problems.push('key: each platform has its own, and what is joined has none; leave it out');
  }
  return problems;
}
