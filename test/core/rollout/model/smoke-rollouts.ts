// Whole rollouts in which only `smoke` notices: a release in service, then another.
import assert from 'node:assert/strict';
import type { Spec } from '../../../../actions/core/release/spec.ts';
import { type Strategy, strategies } from '../../../../actions/core/release/waves.ts';
import type { WorldOptions } from '../../../world/world.ts';
import { four, History } from './history.ts';
import { serving, settledWell, watcher } from './invariants.ts';

export const search = { checks: [{ url: '/search' }] };
export const telling = { checks: [{ url: '/search', release: 'header:x-release' }] };
export const bad = { answers: { status: 500, tells: false } };
export const told = { answers: { status: 200, tells: true } };

interface Given {
  readonly spec?: Partial<Spec>;
  readonly options?: Partial<WorldOptions>;
  /** In place of halving. */
  readonly strategy?: Strategy;
  readonly first?: object;
  readonly second?: object;
  readonly before?: (history: History) => void;
  /** At the first change of this name. */
  readonly at?: readonly [method: string, happens: (history: History) => void];
}

export const said = new Set<string>();

/** r1 in service, then r2. */
export async function rollout({ spec = {}, options, strategy = 'halving', first, second, before, at }: Given) {
  said.clear();
  const history = new History(({ why }) => said.add(why), options);
  const { world } = history;
  if (first) world.natures.set('r1', first);
  if (second) world.natures.set('r2', second);
  await history.withStable();
  before?.(history);
  const floor = watcher(world, () => 4);
  const happens = at && history.at(at[0], 1, () => at[1](history));
  const next = four('r2', {
    ...{ smoke: search, url: 'https://orders.test', noData: 'pass-if-served', waves: strategies[strategy] },
    ...spec,
  });
  await history.run({ run: '2', spec: next }, (...made) => {
    happens?.(...made);
    floor(...made);
  });
  return last(history);
}

export function last(history: History) {
  const end = history.ends.at(-1);
  assert.ok(end !== undefined && end !== 'killed');
  settledWell(history.world);
  assert.ok(serving(history.world).length >= 4, 'capacity was lost');
  return { ...end.step, history };
}
