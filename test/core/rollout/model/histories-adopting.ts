import { theirGroup, theirMachine } from '../../../world/theirs.ts';
import { four, type History, type Play } from './history.ts';

/** A balancer that serves already, by a group of two and by two machines of no group. */
function theirs(begin: Parameters<Play>[0]): History {
  const history = begin();
  theirGroup(history.world, 'blue', 2);
  theirMachine(history.world, 'a');
  theirMachine(history.world, 'b');
  history.world.advance(60);
  return history;
}

export const adopting: Readonly<Record<string, Play>> = {
  'a first release that takes over from what is adopted, and a rollback to it': async (begin) => {
    const history = theirs(begin);
    await history.run({ run: '1', spec: four('r1') });
    await history.run({ run: '2', spec: four('r1'), adopt: true });
    await history.run({ run: '3', kind: 'rollback' });
  },
  'a first release that is bad, where what was adopted served': async (begin) => {
    const history = theirs(begin);
    history.world.natures.set('r1', { sickens: 12 });
    await history.run({ run: '1', spec: four('r1'), adopt: true });
  },
  'what was adopted is gone': async (begin) => {
    const history = theirs(begin);
    await history.run({ run: '1', spec: four('r1'), adopt: true });
    for (const { id, release } of [...history.world.instances.values()])
      if (release === 'theirs') history.world.instances.delete(id);
    const group = history.world.groups.get('blue');
    if (group) group.desired = 0;
    await history.run({ run: '2', kind: 'rollback' });
  },
};
