import { parseBranch } from '../core/environments/event-branch.ts';
import { parseEnvironment, parseName } from '../core/release/names.ts';
import { parseSomeTime } from '../core/text/duration.ts';
import { yesOrNo } from '../core/text/lists.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, fromRunner, optional, required, secret, text } from '../shell/input.ts';
import { role } from '../shell/role.ts';

export const inputs = {
  app: required('Name of the app, such as orders', parseName),
  branch: optional('Branch whose environment is removed', parseBranch),
  name: optional('Host of the environment that is removed, or its first label, such as feature-x', parseHost),
  environment: optional(
    'Environment that is removed, such as staging: its machines, launch template and what is written down; needs confirm, and of immutable-rollout no fleet file',
    parseAny,
  ),
  confirm: optional('The name of the environment once more: without it nothing is removed', text),
  releases: defaulted(
    'true forgets the old releases of all environments of the app, as a rollout does at its end; what is in service and what it goes back to stays',
    'false',
    yesOrNo,
  ),
  keep: defaulted('Of releases: how many stay, 2 to 5', '5', parseKept),
  sweep: defaulted(
    'true removes all environments of the app that have expired or whose branch is gone; what does not go is told, and the run is green',
    'false',
    yesOrNo,
  ),
  label: optional('Of a sweep: those go too whose branch has no open pull request with this label', text),
  plan: defaulted('Of sweep and releases: true only lists what would go and stay, and why', 'false', yesOrNo),
  fleet: defaulted('Path of the feature spec', '.github/fleets/feature.yml', text),
  timeout: defaulted('How long it may take before what is left is told, and the run is red', '15m', parseSomeTime),
  'github-token': secret(
    fromRunner(
      'Reads whether other runs have ended and, for a sweep, which branches there are, and tells that it is gone (actions: read, contents: read, deployments: write, pull-requests: write)',
      '${{ github.token }}',
    ),
    (token) => [token],
  ),
  role,
};

export type TeardownInputs = Values<typeof inputs>;

/** What no input can tell alone. */
export function check(values: Partial<TeardownInputs>, bad: ReadonlySet<string>): readonly string[] {
  const { branch, name, environment, confirm, releases, sweep, label, plan } = values;
  const ways = Object.entries({
    branch,
    name,
    environment,
    releases: releases || undefined,
    sweep: sweep || undefined,
  });
  if (ways.some(([way]) => bad.has(way))) return [];
  const given = ways.filter(([, value]) => value !== undefined).map(([way]) => way);
  if (given.length > 1) return [`${given.join(' and ')} are given; give one`];
  const [way] = given;
  if (way === undefined)
    return ['branch, name, environment, releases: true or sweep: true is required: what is removed'];
  if (environment !== undefined && confirm !== environment) {
    return [`environment ${environment} goes with all its machines only where confirm says ${environment} too`];
  }
  const only = { label: label !== undefined && !sweep, plan: plan === true && !sweep && !releases };
  return [
    ...(only.label ? ['label is for sweep: true alone'] : []),
    ...(only.plan ? ['plan is for sweep: true or releases: true alone'] : []),
    ...(confirm !== undefined && environment === undefined ? ['confirm is for environment alone'] : []),
  ];
}

export const outputs = {
  removed:
    'Environments that are gone, such as review-feature-x, a line each, or whose old releases are; of a plan those that would go',
  left: 'What should be gone and is still there, a line each; why is in the summary',
  outcome: 'removed, superseded, skipped (of a plan), refused, halted or failed',
  changed: 'true when this run removed anything',
  result: 'All of this and more as JSON',
};

/** As few as leave a way back, as many as a rollout leaves. */
function parseKept(given: string): number {
  if (/^[2-5]$/.test(given)) return Number(given);
  throw new Error(
    `"${given}" is not a number from 2 to 5: what is in service and what it goes back to stays, and a rollout keeps 5`,
  );
}

function parseAny(given: string): string {
  return /^review-[a-z0-9]+(-[a-z0-9]+)*$/.test(given) ? given : parseEnvironment(given);
}

/** DNS knows no case. */
function parseHost(given: string): string {
  const host = given
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/$/, '');
  if (/^[a-z0-9-]{1,63}(\.[a-z0-9-]{1,63})*$/.test(host)) return host;
  throw new Error(`"${given}" is not a host such as feature-x.dev.example.com`);
}
