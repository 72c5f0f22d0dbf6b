// Rollouts as they are, on one stage: the bundle as a process, machines, balancer and load. Each track has an environment
// of its own, which the others don't see; they run side by side, since a rollout mostly waits.
import { after, suite } from 'node:test';
import { setStage } from '../../dev/stage/stage.ts';
import { accidents } from './tracks/accidents.ts';
import { adopted } from './tracks/adopted.ts';
import { branches } from './tracks/branches.ts';
import { machineFaults } from './tracks/machine-faults.ts';
import { mainLine } from './tracks/main-line.ts';
import { notices } from './tracks/notices.ts';
import { privateBranch } from './tracks/private.ts';
import { robustness } from './tracks/robustness.ts';
import { rollbacks } from './tracks/rollbacks.ts';
import { smoke } from './tracks/smoke.ts';
import { strategies } from './tracks/strategies.ts';
import { succession } from './tracks/succession.ts';

const stage = await setStage({ balancers: 17, targetGroups: 48 });
after(() => stage.close());

// Those that wait for silence cost nothing while they do.
suite('rollouts', { concurrency: 10 }, () => {
  succession(stage);
  accidents(stage);
  robustness(stage);
  mainLine(stage);
  rollbacks(stage);
  strategies(stage);
  machineFaults(stage);
  smoke(stage);
  branches(stage);
  privateBranch(stage);
  notices(stage);
  adopted(stage);
});
