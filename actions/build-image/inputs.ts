import { compressionLevel } from '../core/builds/compression.ts';
import { imageContexts } from '../core/builds/image-contexts.ts';
import { outputsOf } from '../core/builds/outputs.ts';
import { parsePlatform } from '../core/image/platform.ts';
import { parseRepository } from '../core/image/reference.ts';
import { argumentsOf, attestation, linesOf, pairsOf, wordsBetweenCommas, yesOrNo } from '../core/text/lists.ts';
import { splitCommand } from '../core/text/split-command.ts';
import { attestationInputs, checkAttestation } from '../images/attestation.ts';
import { checkLogins, loginInputs } from '../images/logins.ts';
import { checkPush, pushInputs } from '../images/push-inputs.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, oneOf, optional, secret, text } from '../shell/input.ts';
import { role } from '../shell/role.ts';

const platforms = (given: string) => wordsBetweenCommas(given).map(parsePlatform);
const repository = (given: string) => {
  parseRepository(given);
  return given;
};
const command = (given: string) => {
  splitCommand(given);
  return given;
};

/** What each image of `images` can have of its own; names as docker/build-push-action has them. */
export const perImage = {
  context: defaulted('Folder that the image is built from, within a git repository', '.', text),
  file: optional('The Dockerfile; <context>/Dockerfile when empty', text),
  target: optional('Stage of the Dockerfile to build; the last when empty', text),
  platforms: optional("Such as linux/amd64, linux/arm64; the runner's own when empty", platforms),
  'build-args': optional('NAME=value a line, for ARG', argumentsOf),
  'build-contexts': optional(
    'name=docker-image://<image> a line: images by the names that the Dockerfile has for them; folders and addresses are refused',
    imageContexts,
  ),
  secrets: secret(
    optional('name=value a line, for RUN --mount=type=secret; never in the image, the key or the log', pairsOf),
    Object.values,
  ),
  'secret-envs': optional('name=VARIABLE a line: secrets that are in the environment', pairsOf),
  'secret-files': optional('name=path a line: secrets that are in files', pairsOf),
  ssh: optional('Agents or keys for RUN --mount=type=ssh, a line each, such as default', linesOf),
  labels: optional('name=value a line, on top of the OCI labels that every image gets', pairsOf),
  annotations: optional('name=value a line, on top of those that every image gets', pairsOf),
  'cache-from': optional('Where layers may be taken from, a line each, such as type=gha', linesOf),
  'cache-to': optional('Where layers are kept, a line each, such as type=gha,mode=max', linesOf),
  pull: defaulted(
    'true has the builder ask for each image anew, whatever it has under that tag; which base images a commit keeps is for refresh-base to say',
    'false',
    yesOrNo,
  ),
  'no-cache': defaulted('true builds without any cache', 'false', yesOrNo),
  'no-cache-filters': optional('Stages that are built without cache, by lines or commas', wordsBetweenCommas),
  network: optional('What RUN may reach: default, none or host', oneOf('default', 'none', 'host')),
  'add-hosts': optional('Names that RUN knows: name:address a line', linesOf),
  allow: optional('Entitlements, by lines or commas, such as network.host', wordsBetweenCommas),
  'shm-size': optional('Size of /dev/shm for RUN, such as 1g', text),
  ulimit: optional('Limits for RUN, a line each, such as nofile=1024:1024', linesOf),
  provenance: defaulted(
    'true, false or such as mode=max; with it no two builds have the same digest',
    'false',
    attestation,
  ),
  sbom: defaulted(
    'true, false or generator=<image>, a scanner of your own; with it no two builds have the same digest',
    'false',
    attestation,
  ),
  'file-times': defaulted(
    'commit, or content: a date of 1981 to 2004 by what is in each file, so that a builder that is kept is sent only what differs; some servers then tell clients that a changed file is the old one',
    'commit',
    oneOf('commit', 'content'),
  ),
  compression: defaulted(
    'How the layers are packed that the build makes: gzip, or zstd, which is quicker to unpack; a base image keeps its own',
    'gzip',
    oneOf('gzip', 'zstd'),
  ),
  'compression-level': optional("0 to 9 for gzip, 0 to 22 for zstd; BuildKit's own when empty", compressionLevel),
  outputs: optional(
    'Files that are written of the image, built or found, a line each: type=local or tar with dest=<path> for the files in it, type=oci or docker for the image itself',
    outputsOf,
  ),
  repository: optional(
    'Where the image is pushed, or will be, such as orders; asked for this content, and when it is there nothing is built',
    repository,
  ),
  'test-command': optional(
    'Words that the image is run with when it is built, such as npm test; unless it ends with 0 the job fails',
    command,
  ),
};

export const inputs = {
  ...perImage,
  images: optional(
    'Several images at once: a YAML list of name and any of the inputs above; they are built in parallel',
    text,
  ),
  builder: optional('Builder of buildx to use; the current one when empty, or one that is made for the job', text),
  'refresh-base': defaulted(
    'once: a commit keeps the base images of its first build in repository. true: always those of now. false: those of the last build of this commit, of this branch, of the one that a pull request goes to, or of the default branch',
    'once',
    oneOf('once', 'true', 'false'),
  ),
  dirty: defaulted(
    'refuse or allow changes that are not committed; allowed, they are built and the release says so',
    'refuse',
    oneOf('refuse', 'allow'),
  ),
  push: defaulted(
    'true: the builder pushes the image to repository, and it gets its tags there, as push-registry would do it',
    'false',
    yesOrNo,
  ),
  load: defaulted(
    "true: the image, built or found, is in the local Docker engine under its tags of repository, for the engine's own platform",
    'false',
    yesOrNo,
  ),
  ...pushInputs,
  ...loginInputs,
  ...attestationInputs,
  verify: defaulted(
    'true builds a second time, without cache, and fails unless every byte is the same',
    'false',
    yesOrNo,
  ),
  role,
};

export type PerImage = Values<typeof perImage>;
export type BuildInputs = Values<typeof inputs>;

/** What no input can tell alone. */
export function check(values: Partial<BuildInputs>): readonly string[] {
  // A secret that a run of a fork doesn't get is empty: what needs no push is asked for without a log-in then.
  const half = values.push === false && values.username !== undefined;
  const problems = [...(half ? [] : checkLogins(values)), ...checkAttestation(values), ...checkPush(values)];
  if (values.push === true && values.repository === undefined && values.images === undefined) {
    problems.push('push: needs repository, where the image goes');
  }
  if (values.load === true && values.repository === undefined && values.images === undefined) {
    problems.push('load: needs repository, which is what the image is called in the engine');
  }
  for (const name of ['tags', 'moving-tags', 'scan-allow'] as const) {
    const loaded = values.load === true && name !== 'scan-allow';
    if (values.push === false && values[name] !== undefined && !loaded)
      problems.push(`${name}: nothing is pushed here unless push is true`);
  }
  if (values['refresh-base'] === 'false' && values.repository === undefined && values.images === undefined) {
    problems.push('refresh-base: false needs repository, where the last build is found');
  }
  return problems;
}

export const outputs = {
  outcome: 'built, found, refused or failed',
  image: 'By digest: <registry>/<name>@sha256:… when it is there, else oci:<folder>@sha256:…, for push-registry',
  digest: 'Of the image, or of the index of several platforms',
  key: 'The content key, 64 hex digits; empty when the image is not to be found by it: of a dirty tree, or made of what no key can tell',
  cached: 'true when the image was found by its content and nothing was built',
  tags: 'Tags that it has in repository when it was pushed, with commas',
  release: 'Id of the release: the commit, shortened, and -dirty- when the tree was',
  size: 'Bytes of the layers, compressed, of the first platform',
  images: 'All of this for each image, as JSON by name',
  result: 'All of this and more as JSON',
};
