// Everything at once at one environment of a branch: deploys, teardowns, sweeps and extensions that freeze, wake, die and meet one
// another, slow and stale reads, lost answers, hands that delete. One more run, and it is whole, or nothing is left of it.
import { test } from 'node:test';
import fc from 'fast-check';
import { examined } from '../../rollout/model/examined.ts';
import { once } from './once.ts';
import { play } from './play.ts';
import { type Setting, setting } from './setting.ts';

const examples = once.map((each): [Setting] => [each]);
const holds = await examined(fc.asyncProperty(setting, play), 15, 2000, examples);
test('whatever happens to an environment, one more run makes it whole or takes all of it away', holds);
