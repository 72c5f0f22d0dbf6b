import { parseBranch } from '../core/environments/event-branch.ts';
import { parseName } from '../core/release/names.ts';
import { parseSomeTime } from '../core/text/duration.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, fromRunner, optional, required, secret, text } from '../shell/input.ts';

export const inputs = {
  app: required('Name of the app, such as orders', parseName),
  branch: optional('Branch whose environment is removed', parseBranch),
  name: optional('Host of the environment that is removed, or its first label, such as feature-x', parseHost),
  fleet: defaulted('Path of the feature spec', '.github/fleets/feature.yml', text),
  timeout: defaulted('How long it may take before what is left is told, and the run is red', '15m', parseSomeTime),
  'github-token': secret(
    fromRunner(
      'Reads whether other runs have ended, and tells that it is gone (actions: read, deployments: write, pull-requests: write)',
      '${{ github.token }}',
    ),
    (token) => [token],
  ),
};

export type TeardownInputs = Values<typeof inputs>;

/** What no input can tell alone. */
export function check({ branch, name }: Partial<TeardownInputs>, bad: ReadonlySet<string>): readonly string[] {
  if (bad.has('branch') || bad.has('name')) return [];
  if (branch !== undefined && name !== undefined) return ['branch and name are both given; give one'];
  return branch === undefined && name === undefined ? ['branch or name is required: which environment is removed'] : [];
}

export const outputs = {
  removed: 'The environment that is gone, such as review-feature-x, or empty',
  left: 'The environment that is still there, or empty; why is in the summary',
  outcome: 'removed, superseded, skipped, refused or failed',
  changed: 'true when this run removed anything',
  result: 'All of this and more as JSON',
};

/** DNS knows no case. */
function parseHost(given: string): string {
  const host = given
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  if (/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/.test(host)) return host;
  throw new Error(`"${given}" is not a host such as feature-x.dev.example.com`);
}
