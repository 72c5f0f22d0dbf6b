// A watch while two releases answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Internet, type Machine } from './internet.ts';
import { smoke } from './told.ts';

test('while an old release answers too, who failed how often is told', async () => {
  const internet = new Internet();
  const site = (machines: readonly Machine[]) => internet.sites.set('orders.example.com', { machines });
  site([{ release: 'r2' }]);
  internet.later(20, () => site([{ release: 'r2' }, { release: 'r2', status: 500 }, { release: 'r1' }]));
  const url = 'https://orders.example.com/healthz';
  const { error, summary } = await smoke(internet, { url, release: 'r2', watch: '1m', consecutive: '2' });
  assert.match(error?.message ?? '', /GET .*: \d of \d+ answers not good/);
  assert.match(summary, /Watched[\s\S]*\| `r2` \| \d+ \| [12] \| .*\n\| {2}\| `r1` \| 1 \| 0 \| 0\.0 % \|/);
});
