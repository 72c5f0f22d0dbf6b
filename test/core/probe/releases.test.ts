// Several releases that answer in the same time: how badly each of them does.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { byRelease, type OfRelease } from '../../../actions/core/probe/by-release.ts';
import { releasesTold } from '../../../actions/core/probe/releases-told.ts';

const failure = (word: 'wrong status' | 'release') => ({ word, why: '', came: '' });

test('each answer counts for the release that it tells, and another release is no failure of its own', () => {
  const answers = [
    [{ release: 'r2' }, ''],
    [{ release: 'r2', failure: failure('wrong status') }, 'wrong status (500)'],
    [{ release: 'r2', failure: failure('wrong status') }, 'wrong status (500)'],
    [{ release: 'r1', failure: failure('release') }, 'release (200)'],
    [{ release: '', failure: failure('wrong status') }, 'wrong status (502)'],
    [{ failure: failure('wrong status') }, 'wrong status (500)'],
  ] as const;
  const all = answers.reduce<readonly OfRelease[]>((before, [judged, kind]) => byRelease(before, judged, kind), []);
  assert.deepEqual(all, [
    { release: 'r2', count: 2, of: 3, kinds: ['wrong status (500)'] },
    { release: 'r1', count: 0, of: 1, kinds: [] },
    { release: '', count: 1, of: 1, kinds: ['wrong status (502)'] },
  ]);
});

test('a site that names a new release each time fills no report', () => {
  const names = Array.from({ length: 100 }, (_, n) => `r${n}`);
  const all = names.reduce<readonly OfRelease[]>((before, release) => byRelease(before, { release }, ''), []);
  assert.deepEqual([all.length, all.at(-1)], [21, { release: 'others', count: 0, of: 80, kinds: [] }]);
  const table = releasesTold([{ check: 'GET /', releases: all }], 'r2');
  assert.equal(table.match(/^\| /gm)?.length, 6);
});

const of = (release: string, count: number, all: number, ...kinds: string[]) => ({ release, count, of: all, kinds });

test('what is more than chance is told apart from what may be chance', () => {
  const told = (...releases: readonly OfRelease[]) => releasesTold([{ check: 'GET /', releases }], 'r2');
  assert.equal(
    told(of('r1', 1, 75, 'wrong status (502)'), of('r2', 9, 20, 'wrong status (502)', 'wrong status (500): lost')),
    `| check | release | asked | failed | share |
|---|---|--:|--:|--:|
| \`GET /\` | \`r1\` | 75 | 1 | 1.3 % |
|  | \`r2\` | 20 | 9 | 45.0 % |

- \`GET /\`: 23.6 % to 64.5 % more failures of the new release (95 % sure), more than chance
- \`GET /\`: a kind of error that the others did not have: wrong status (500): lost`,
  );
  assert.match(told(of('r1', 0, 3), of('r2', 1, 3)), /-29\.1 % to 79\.2 % more .*, no more than chance may give$/);
  assert.match(told(of('r1', 0, 900), of('r2', 4, 4)), /no more than chance may give$/);
  assert.match(told(of('r1', 20, 40), of('r2', 20, 40)), /no more than chance may give$/);
  assert.doesNotMatch(told(of('r1', 0, 40), of('r2', 0, 40)), /more failures/);
  assert.doesNotMatch(told(of('r1', 5, 40), of('r3', 5, 40)), /more failures/);
  assert.equal(told(of('r2', 5, 40)), '');
});
