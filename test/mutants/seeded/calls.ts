import type { Seeded } from './elsewhere.ts';

const mutant = (mistake: string, file: string, from: string, to: string, test: string): Seeded => ({
  mistake,
  file: `actions/${file}.ts`,
  from,
  to,
  tests: [`rollout/${test}`],
});

/** What is asked of AWS how often, and what is decided on an answer that was had before. */
export const calls: readonly Seeded[] = [
  {
    mistake: 'a look that is tried again keeps what it was told for good',
    file: 'actions/rollout/answers.ts',
    from: 'Math.max(this.#from, this.#clock.now() - KEPT) - within',
    to: 'this.#from - within',
    tests: ['environments/model/everything'],
  },
  mutant(
    'who acts takes an old answer for a new one',
    'rollout/reconcile',
    "step.kind !== 'wait' && seen.since !== undefined",
    'false',
    'model/old',
  ),
  mutant('a bake asks as often as a boot', 'core/rollout/pace', 'bakes ? baking : slow', 'slow', 'pace'),
  mutant(
    'each target group is asked for as often as one',
    'core/rollout/pace',
    '* Math.max(1, targetGroups)',
    '* 1',
    'model/calls',
  ),
  mutant('signs are late from the first second on', 'core/rollout/pace', 'waited < QUICK ?', 'waited < 0 ?', 'pace'),
  mutant(
    'what we changed of a group is known from before',
    'rollout/known-details',
    'const what = touched(effect);',
    'const what = undefined as ReturnType<typeof touched>;',
    'model/calls',
  ),
  mutant(
    'what happens in a group is read once',
    'core/rollout/details',
    'at < unsettled + WRITTEN &&',
    'false &&',
    'details',
  ),
  mutant(
    'a group that is being attached is taken to stay so',
    'core/rollout/details',
    "detail === 'traffic' && age > 0",
    'false',
    'details',
  ),
];
