// Everything at once at one environment of a branch: deploys, teardowns, sweeps and extensions that freeze, wake, die and meet one
// another, slow and stale reads, lost answers, hands that delete. One more run, and it is whole, or nothing is left of it.
import { test } from 'node:test';
import fc from 'fast-check';
import { examined } from '../../rollout/model/examined.ts';
import { play } from './play.ts';
import { setting } from './setting.ts';

const holds = await examined(fc.asyncProperty(setting, play), 20, 500);
test('whatever happens to an environment, one more run makes it whole or takes all of it away', holds);
