import { parseBranch } from '../core/environments/event-branch.ts';
import { parseName } from '../core/release/names.ts';
import { parseSomeTime } from '../core/text/duration.ts';
import { yesOrNo } from '../core/text/lists.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, fromRunner, optional, required, secret, text } from '../shell/input.ts';

export const inputs = {
  app: required('Name of the app, such as orders', parseName),
  branch: optional('Branch whose environment is removed', parseBranch),
  name: optional('Host of the environment that is removed, or its first label, such as feature-x', parseHost),
  sweep: defaulted(
    'true removes all environments of the app that have expired or whose branch is gone; what does not go is told, and the run is green',
    'false',
    yesOrNo,
  ),
  label: optional('Of a sweep: those go too whose branch has no open pull request with this label', text),
  plan: defaulted('Of a sweep: true only lists what would go and stay, and why', 'false', yesOrNo),
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
export function check(values: Partial<TeardownInputs>, bad: ReadonlySet<string>): readonly string[] {
  const { branch, name, sweep, label, plan } = values;
  const ways = Object.entries({ branch, name, sweep: sweep || undefined });
  if (ways.some(([way]) => bad.has(way))) return [];
  const given = ways.filter(([, value]) => value !== undefined).map(([way]) => way);
  if (given.length > 1) return [`${given.join(' and ')} are given; give one`];
  if (given.length === 0) return ['branch, name or sweep: true is required: what is removed'];
  const only = Object.entries({ label, plan: plan || undefined }).filter(([, value]) => value !== undefined);
  return sweep ? [] : only.map(([each]) => `${each} is for sweep: true alone`);
}

export const outputs = {
  removed: 'What is gone, such as review-feature-x, a line each; of a plan what would go',
  left: 'What should be gone and is still there, a line each; why is in the summary',
  outcome: 'removed, superseded, skipped (of a plan), refused or failed',
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
