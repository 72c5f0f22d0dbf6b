// What happens to environments of branches in the wild: pushes that race, runs that are cut off, things that others made or
// deleted, AWS and GitHub when they are ill. The bundles as processes, on one stage; each case has a branch and a repository of its own.
import { after, suite } from 'node:test';
import { setStage } from '../../dev/stage/stage.ts';
import { cutOff } from './cut-off.ts';
import { foreign } from './foreign.ts';
import { github } from './github.ts';
import { machines } from './machines.ts';
import { names } from './names.ts';
import { races } from './races.ts';
import { teardowns } from './teardowns.ts';
import { Town } from './town.ts';
import { zones } from './zones.ts';

const stage = await setStage({ docker: false, scale: 20, balancers: 12, targetGroups: 160 });
after(() => stage.close());
const town = await Town.make(stage);

suite('environments of branches', { concurrency: 5 }, () => {
  races(town);
  cutOff(town);
  teardowns(town);
  foreign(town);
  github(town);
  // They share Route 53's name servers, which one of them cuts off.
  suite('names off the wildcard', { concurrency: 1 }, () => zones(town));
  machines(town);
  names(town);
});
