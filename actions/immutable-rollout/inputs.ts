import { parseImage } from '../core/release/image-name.ts';
import { parseAmi, parseEnvironment, parseName } from '../core/release/names.ts';
import { parseWaves } from '../core/release/waves.ts';
import { parseDuration, parseSomeTime } from '../core/text/duration.ts';
import { yesOrNo } from '../core/text/lists.ts';
import type { Values } from '../shell/action.ts';
import { defaulted, fromRunner, oneOf, optional, required, secret, text } from '../shell/input.ts';
import { role } from '../shell/role.ts';

export const inputs = {
  app: required('Name of the app, such as orders', parseName),
  environment: required(
    'Where it goes, such as production; names the fleet file, the fleets and the lease',
    parseEnvironment,
  ),
  fleet: optional('Path of the fleet spec; .github/fleets/<environment>.yml when empty', text),
  image: optional('Image to release, by digest: <registry>/orders@sha256:…', parseImage),
  ami: optional('AMI to release, in place of an image: ami-…', parseAmi),
  release: optional('Id of the release; derived from image or AMI, fleet spec and config when empty', parseName),
  strategy: defaulted(
    'halving (50 %, then all), canary (one machine, 50 %, then all) or all-at-once',
    'halving',
    oneOf('halving', 'canary', 'all-at-once'),
  ),
  waves: optional('Waves of your own in place of a strategy, such as 1, 25%, 100%', parseWaves),
  bake: optional(
    "How long each wave must stay good before the next, such as 5m; the fleet spec's when empty",
    parseDuration,
  ),
  'on-failure': defaulted(
    'What happens when a wave fails: rollback, or halt for a human to look',
    'rollback',
    oneOf('rollback', 'halt'),
  ),
  'fix-forward': defaulted(
    'true for a release that mends what an alarm rings for: alarms that ring already count once they have stopped',
    'false',
    yesOrNo,
  ),
  adopt: defaulted(
    'true for a first release behind a balancer that serves already: machines of others are taken over from, parked, and gone back to by a rollback; they are never ended',
    'false',
    yesOrNo,
  ),
  timeout: optional(
    'How long the rollout may take before it counts as failed; twice what its parts add up to, 30m at least, when empty',
    parseSomeTime,
  ),
  rollback: optional(
    'previous puts the release before this one back in service; it needs no image and no fleet file',
    oneOf('previous'),
  ),
  'if-in-service': optional(
    'Id of a release, with rollback: that one alone is taken back; where another is in service or on its way, nothing is changed',
    parseName,
  ),
  'keep-previous': optional(
    "How long the old fleet stays warm for a rollback, such as 1h; the fleet spec's when empty",
    parseDuration,
  ),
  'github-token': secret(
    fromRunner(
      'Reads whether the run that holds the lease has ended (permission actions: read)',
      '${{ github.token }}',
    ),
    (token) => [token],
  ),
  role,
};

export type RolloutInputs = Values<typeof inputs>;

/** What no input can tell alone. */
export function check(values: Partial<RolloutInputs>, bad: ReadonlySet<string>): readonly string[] {
  const { rollback, image, ami, release, strategy, waves, 'if-in-service': from } = values;
  const problems: string[] = [];
  const missing = image === undefined && ami === undefined && rollback === undefined;
  if (missing && !['image', 'ami', 'rollback'].some((name) => bad.has(name))) problems.push('image or ami is required');
  if (rollback !== undefined) {
    const given = Object.entries({ image, ami, release }).filter(([, value]) => value !== undefined);
    for (const [name] of given) problems.push(`${name} cannot be given with rollback: previous, which decides it`);
  }
  if (from !== undefined && rollback === undefined) problems.push('if-in-service is for rollback: previous alone');
  if (image !== undefined && ami !== undefined) problems.push('image and ami are both given; give one');
  if (waves !== undefined && strategy !== undefined && strategy !== 'halving') {
    problems.push(`strategy ${strategy} and waves are both given; give one`);
  }
  return problems;
}

export const outputs = {
  outcome: 'released, rolled-back, halted, superseded, refused or failed',
  changed: 'true when this run changed what is in service',
  release: 'Id of the release in service at the end',
  'previous-release': 'Id of the release that a rollback would bring back, or empty',
  'auto-scaling-group': 'Name of the Auto Scaling group in service at the end',
  url: 'Where the app answers, when the balancer tells',
  result: 'All of this and more as JSON',
};
