import type { End, Watcher } from '../../../../actions/rollout/reconcile.ts';
import { adopting } from './histories-adopting.ts';
import { brokenOff } from './histories-broken-off.ts';
import { failing } from './histories-failing.ts';
import { usual } from './histories-usual.ts';
import { History } from './history.ts';

const plays = { ...usual, ...failing, ...brokenOff, ...adopting };

/** The names of all histories; each is the same whenever it is played. */
export const histories: readonly string[] = Object.keys(plays);

/** Plays one, and gives how each of its processes ended. */
export async function play(name: string, tell: Watcher = () => {}): Promise<readonly (End | 'killed')[]> {
  const begun: History[] = [];
  await plays[name]?.((options) => {
    const history = new History(tell, options);
    begun.push(history);
    return history;
  });
  return begun.flatMap(({ ends }) => ends);
}
