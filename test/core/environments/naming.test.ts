import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { branchOf, parseBranch } from '../../../actions/core/environments/event-branch.ts';
import { heldAt, heldBy } from '../../../actions/core/environments/find.ts';
import { namingOf } from '../../../actions/core/environments/naming.ts';
import { nextSteps } from '../../../actions/core/environments/next-steps.ts';
import { withoutToken } from '../../../actions/core/environments/without-token.ts';
import { aDeed, HOST, OWNER } from './build.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

test('a branch gives all names of its environment', () => {
  const fleet = { name: '{slug}-orders', domain: 'dev.example.com' };
  const { targetGroup, ...rest } = namingOf('orders', fleet, 'feature-x', hash);
  assert.deepEqual(rest, {
    branch: 'feature-x',
    slug: 'feature-x',
    environment: 'review-feature-x',
    host: 'feature-x-orders.dev.example.com',
  });
  assert.match(targetGroup, /^orders-R[0-9a-f]{10}$/);
});

for (const [what, refs, branch] of [
  ['a push', { ref: 'refs/heads/feature/x', headRef: '' }, 'feature/x'],
  ['a pull request', { ref: 'refs/pull/7/merge', headRef: 'feature/x' }, 'feature/x'],
  ['a tag', { ref: 'refs/tags/v1', headRef: '' }, undefined],
  ['nothing', { ref: '', headRef: '' }, undefined],
  ['half a ref', { ref: 'refs/heads/', headRef: '' }, undefined],
] as const) {
  test(`the branch of ${what} is ${branch}`, () => assert.equal(branchOf(refs), branch));
}

test('a branch is given by its name or as a ref', () => {
  assert.deepEqual(['x/y', 'refs/heads/x/y'].map(parseBranch), ['x/y', 'x/y']);
  for (const wrong of ['refs/tags/v1', 'refs/heads/', 'refs/pull/7/merge'])
    assert.throws(() => parseBranch(wrong), /is not a branch/);
});

for (const [fork, actor, idToken, told] of [
  [true, 'octocat', false, /from a fork/],
  [false, 'dependabot[bot]', false, /Dependabot/],
  [true, 'octocat', true, undefined],
  [false, 'dependabot[bot]', true, undefined],
  [false, 'octocat', false, undefined],
] as const) {
  test(`${actor}${fork ? ' from a fork' : ''} with${idToken ? '' : 'out'} a token is ${told ? 'skipped' : 'not'}`, () => {
    const why = withoutToken({ fork, actor, idToken });
    if (told) assert.match(why ?? '', told);
    else assert.equal(why, undefined);
  });
}

const others = [
  { host: `shop.dev.example.com`, deed: aDeed({ app: 'shop', branch: 'shop' }) },
  { host: `theirs.dev.example.com`, deed: aDeed({ repository: '999' }) },
];
const holders = [...others, { host: HOST, deed: aDeed() }];

test('an environment is found by the branch of its deed, in the own app and repository alone', () => {
  assert.equal(heldBy(holders, OWNER)?.host, HOST);
  assert.equal(heldBy(others, OWNER), undefined);
  for (const other of [{ app: 'shop' }, { repository: '1' }, { branch: 'y' }])
    assert.equal(heldBy(holders, { ...OWNER, ...other }), undefined);
});

test('and by its host or first label; of any other it is told what there is', () => {
  for (const name of ['feature-x', HOST]) {
    const found = heldAt(holders, name, 'dev.example.com', OWNER);
    assert.equal(typeof found === 'string' ? found : found.host, HOST);
  }
  const told = (name: string, of = holders) => heldAt(of, name, 'dev.example.com', OWNER);
  assert.match(String(told('shop')), /shop\.dev\.example\.com belongs to shop, for the branch "shop"/);
  assert.match(String(told('theirs')), /belongs to orders of another repository/);
  assert.match(String(told('y')), /no environment is called y\.dev\.example\.com; orders has feature-x\.dev/);
  assert.match(String(told('y', others)), /orders has none/);
  const many = Array.from({ length: 12 }, (_, n) => ({ host: `b${n}.dev.example.com`, deed: aDeed() }));
  assert.match(String(told('y', many)), /b6\.dev\.example\.com.* and 2 more$/);
});

test('each end says what can be done next, and a shell only where something serves', () => {
  const at = { branch: 'feature-x', region: 'eu-west-1', serving: true, machine: 'i-1' };
  assert.match(
    nextSteps({ ...at, outcome: 'released' }).join(),
    /extend.*teardown with branch: feature-x.*--target i-1/,
  );
  assert.match(nextSteps({ ...at, outcome: 'rolled-back' }).join(), /serves on.*--target i-1/);
  const first = nextSteps({ branch: 'feature-x', region: 'eu-west-1', outcome: 'rolled-back', serving: false }).join();
  assert.match(first, /Nothing is deployed there/);
  assert.doesNotMatch(first, /start-session/);
  for (const outcome of ['failed', 'halted'] as const) assert.match(nextSteps({ ...at, outcome }).join(), /continues/);
  assert.match(nextSteps({ ...at, outcome: 'refused' }).join(), /named above/);
  assert.match(nextSteps({ ...at, outcome: 'superseded' }).join(), /went past/);
  for (const outcome of ['skipped', 'removed'] as const) assert.deepEqual(nextSteps({ ...at, outcome }), []);
});
