import { parseBranch } from '../core/environments/event-branch.ts';
import { parseImage } from '../core/release/image-name.ts';
import { parseAmi, parseName } from '../core/release/names.ts';
import { parseSomeTime } from '../core/text/duration.ts';
import { yesOrNo } from '../core/text/lists.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, fromRunner, optional, required, secret, text } from '../shell/input.ts';
import { role } from '../shell/role.ts';

export const inputs = {
  app: required('Name of the app, such as orders', parseName),
  image: optional('Image to deploy, by digest: <registry>/orders@sha256:…', parseImage),
  ami: optional('AMI to deploy, in place of an image: ami-…', parseAmi),
  branch: optional(
    "Branch whose environment it is; the pull request's, else the one that was pushed to, when empty",
    parseBranch,
  ),
  fleet: defaulted('Path of the feature spec', '.github/fleets/feature.yml', text),
  ttl: optional("How long it lives from this deploy, such as 72h; the feature spec's when empty", parseSomeTime),
  extend: optional(
    'Only lets what is deployed live for so long from now, such as 24h; needs no image. Refused when it has expired, or while a deploy runs, which renews it anyway',
    parseSomeTime,
  ),
  plan: defaulted('true only says what a deploy would do, and changes nothing', 'false', yesOrNo),
  label: optional('Deploy only while an open pull request of the branch has this label; skipped otherwise', text),
  comment: defaulted('Whether a comment at the pull request says where it is', 'true', yesOrNo),
  deployment: defaulted('Whether GitHub is told of a deployment', 'true', yesOrNo),
  'github-environment': defaulted("GitHub's environment of the deployments of all branches", 'review', text),
  timeout: defaulted('How long the deploy may take before it counts as failed', '15m', parseSomeTime),
  'github-token': secret(
    fromRunner(
      'Reads whether the branch has a newer commit and whether other runs have ended, and tells where it is (contents: read, actions: read, deployments: write, pull-requests: write)',
      '${{ github.token }}',
    ),
    (token) => [token],
  ),
  role,
};

export type FeatureInputs = Values<typeof inputs>;

/** What no input can tell alone. */
export function check(values: Partial<FeatureInputs>, bad: ReadonlySet<string>): readonly string[] {
  const { image, ami, ttl, extend, plan } = values;
  const known = !['image', 'ami', 'extend'].some((name) => bad.has(name));
  if (extend === undefined) {
    if (image !== undefined && ami !== undefined) return ['image and ami are both given; give one'];
    return known && image === undefined && ami === undefined ? ['image or ami is required'] : [];
  }
  const given = Object.entries({ image, ami, ttl, plan: plan || undefined }).filter(([, value]) => value !== undefined);
  return given.map(([name]) => `${name} cannot be given with extend, which deploys nothing`);
}

export const outputs = {
  url: 'Where it answers',
  name: 'Its host, such as feature-x.dev.example.com',
  slug: 'What the branch is called in names, such as feature-x',
  environment: 'review- and the slug: what it is called in AWS',
  release: 'Id of the release in service at the end',
  'expires-at': 'When it ends unless it is deployed again, such as 2026-11-30T12:00:00.000Z',
  'deployment-id': "Id of GitHub's deployment, or empty",
  'auto-scaling-group': 'Name of the Auto Scaling group in service at the end',
  outcome: 'released, rolled-back, superseded, skipped (a plan too), halted, refused or failed',
  changed: 'true when this run changed what is there',
  result: 'All of this and more as JSON',
};
