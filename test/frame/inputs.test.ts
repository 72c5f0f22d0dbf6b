import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, inputs } from '../../actions/immutable-rollout/inputs.ts';
import { readInputs } from '../../actions/shell/read.ts';

const digest = `registry.example/orders@sha256:${'a'.repeat(64)}`;
const good = { GITHUB_ACTIONS: 'true', INPUT_APP: 'orders', INPUT_ENVIRONMENT: 'production', INPUT_IMAGE: digest };

function read(environment: Record<string, string>) {
  return readInputs(inputs, check, environment);
}

function problem(environment: Record<string, string>): string {
  try {
    read(environment);
  } catch (error) {
    return (error as Error).message;
  }
  return 'none';
}

test('what is not given has its default, or is undefined', () => {
  const values = read(good);
  assert.equal(values.app, 'orders');
  assert.equal(values.strategy, 'halving');
  assert.equal(values['on-failure'], 'rollback');
  assert.equal(values.timeout, undefined);
  assert.equal(values.bake, undefined);
  assert.equal(values.rollback, undefined);
});

test('somebody at a shell, where no variable has a dash, writes inputs with one less', () => {
  const { GITHUB_ACTIONS: _, ...shell } = good;
  const given = read({ ...shell, INPUT_ON_FAILURE: 'halt', INPUT_KEEP_PREVIOUS: '1h', 'INPUT_FIX-FORWARD': 'true' });
  assert.deepEqual([given['on-failure'], given['keep-previous'], given['fix-forward']], ['halt', 3600, true]);
});

test('an empty or blank text is not given', () => {
  assert.equal(read({ ...good, INPUT_STRATEGY: '', INPUT_BAKE: '  ' }).strategy, 'halving');
});

test('all problems come in one message, in the order of the inputs', () => {
  assert.equal(
    problem({ INPUT_ENVIRONMENT: 'Prod!', INPUT_BAKE: 'soon', INPUT_STRATEGY: 'halfing', INPUT_WAVES: '50%, 25%' }),
    'invalid inputs: app is required; environment: "Prod!" is not a name of at most 32 lower case letters, digits and ' +
      'single dashes; strategy: "halfing" is not halving, canary or all-at-once; waves: "50%, 25%" falls or stands still ' +
      'at 25%; each wave must be more than the one before it; bake: "soon" is not a duration such as 90s, 15m or 2h; ' +
      'image or ami is required',
  );
});

const cases: [string, Record<string, string>, RegExp][] = [
  [
    'a tag',
    { INPUT_IMAGE: 'orders:v2' },
    /^invalid inputs: image: "orders:v2" does not name an image by its digest; give orders@sha256:/,
  ],
  [
    'inputs nobody knows',
    { INPUT_ON_FAILURE: 'halt', INPUT_BAKES: '1m', INPUT_COLOUR: 'red' },
    /: on_failure is not an input, did you mean on-failure\?, bakes is not an input, did you mean bake\?, colour is not an input \(inputs are app, [a-z, -]+\)$/,
  ],
  ['two sources', { INPUT_AMI: 'ami-0abcdef1234567890' }, /image and ami are both given; give one/],
  [
    'a rollback that is told what to run',
    { INPUT_ROLLBACK: 'previous' },
    /image cannot be given with rollback: previous/,
  ],
  [
    'what is taken back, of a rollout',
    { 'INPUT_IF-IN-SERVICE': 'r1' },
    /if-in-service is for rollback: previous alone/,
  ],
  [
    'a strategy and waves',
    { INPUT_STRATEGY: 'canary', INPUT_WAVES: '100%' },
    /strategy canary and waves are both given/,
  ],
  ['waves over everything', { INPUT_WAVES: '50%, 120%' }, /120% is more than the whole fleet/],
  ['waves that stop short', { INPUT_WAVES: '1, 50%' }, /"1, 50%" does not end with 100%/],
  ['no time', { INPUT_TIMEOUT: '0s' }, /^invalid inputs: timeout: "0s" leaves no time at all$/],
  [
    'a bake without an end',
    { INPUT_BAKE: '999999999999999d' },
    /^invalid inputs: bake: "999999999999999d" is more than 365d, the longest that is taken$/,
  ],
  [
    'an old fleet that never ends',
    { 'INPUT_KEEP-PREVIOUS': '99999999d' },
    /^invalid inputs: keep-previous: "99999999d" is more than 365d, the longest that is taken$/,
  ],
  ['a rollback to anywhere else', { INPUT_ROLLBACK: 'v1' }, /rollback: "v1" is not previous/],
];
for (const [name, given, message] of cases) {
  test(`${name} is refused`, () => assert.match(problem({ ...good, ...given }), message));
}

test('a rollback needs neither image nor fleet file', () => {
  const { INPUT_IMAGE: _, ...rest } = good;
  assert.equal(read({ ...rest, INPUT_ROLLBACK: 'previous' }).rollback, 'previous');
});
