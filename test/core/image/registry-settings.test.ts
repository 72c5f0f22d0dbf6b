// What an account's registry has its own way, and ours comes after.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruling } from '../../../actions/core/image/creation-template.ts';
import { isSpent } from '../../../actions/core/image/ecr-password.ts';
import { joined, movableTags, withOthers } from '../../../actions/core/image/ecr-repository.ts';
import { judgeScan } from '../../../actions/core/image/scan-verdict.ts';

const push = (prefix: string) => ({ prefix, onPush: true });
const cache = (prefix: string) => ({ prefix, onPush: false });
for (const [name, templates, expected] of [
  ['acme/orders', [], undefined],
  ['acme/orders', [push('acme')], 'acme'],
  ['acme/orders', [push('acme/')], 'acme/'],
  ['acme', [push('acme')], undefined],
  ['acme-two/orders', [push('acme')], undefined],
  ['acme/team/orders', [push('acme'), push('acme/team')], 'acme/team'],
  ['acme/orders', [push('ROOT')], 'ROOT'],
  ['acme/orders', [push('ROOT'), push('acme')], 'acme'],
  ['acme/orders', [cache('acme')], undefined],
  ['acme/orders', [cache('acme'), push('ROOT')], 'ROOT'],
  ['ROOT/orders', [push('ROOT')], 'ROOT'],
  ['orders', [push('acme')], undefined],
] as const) {
  const given = templates.map(({ prefix, onPush }) => `${prefix}${onPush ? '' : ' (pull-through)'}`);
  test(`of templates ${given.join(', ') || 'none'} a push to ${name} goes by ${expected ?? 'none'}`, () => {
    assert.equal(ruling(templates, name)?.prefix, expected);
  });
}

for (const [moving, expected] of [
  [[], ['branch-*', '*buildcache*', 'cache*', 'sha256-*']],
  [['latest'], ['branch-*', 'latest', '*buildcache*', 'cache*', 'sha256-*']],
  [
    ['latest', '1'],
    ['branch-*', 'latest', '1', '*buildcache*', 'cache*'],
  ],
  [
    ['latest', '1', '1.2'],
    ['branch-*', 'latest', '1', '1.2', '*buildcache*'],
  ],
  [
    ['latest', '1', '1.2', 'edge'],
    ['branch-*', 'latest', '1', '1.2', 'edge'],
  ],
  [
    ['sha256-*', 'latest'],
    ['branch-*', 'sha256-*', 'latest', '*buildcache*', 'cache*'],
  ],
] as const) {
  test(`where ${moving.join(', ') || 'nothing'} is to move, ${expected.join(', ')} may`, () => {
    assert.deepEqual(withOthers(movableTags(moving)), expected);
  });
}

for (const [seen, ours, expected] of [
  [
    ['branch-*', '1', '1.2', 'latest'],
    ['1', '1.3'],
    ['branch-*', '1', '1.2', 'latest', '1.3'],
  ],
  [
    ['branch-*', '1', '1.2', '1.3', 'latest'],
    ['1', '1.4'],
    ['branch-*', '1', '1.3', 'latest', '1.4'],
  ],
  [['branch-*', '1.10', '1.9', '1', 'latest'], ['1.11'], ['branch-*', '1.10', '1.9', 'latest', '1.11']],
  [
    ['branch-*', 'v1', 'v1.2', 'v2', 'latest'],
    ['v2', 'v2.1', 'latest'],
    ['branch-*', 'v1.2', 'v2', 'latest', 'v2.1'],
  ],
  [['branch-*', '*buildcache*', 'cache*', 'sha256-*', 'a'], ['b'], ['branch-*', '*buildcache*', 'cache*', 'a', 'b']],
  [['a', 'b', 'c', 'd', 'e'], ['f'], ['a', 'b', 'c', 'd', 'e', 'f']],
] as const) {
  test(`where ${seen.join(', ')} may move, ${ours.join(', ')} joins ${expected.length > 5 ? 'in vain' : 'and the idle give way'}`, () => {
    assert.deepEqual(joined({ mutability: 'IMMUTABLE_WITH_EXCLUSION', movable: [...seen] }, ours), expected);
  });
}

const password = (said: object) => Buffer.from(JSON.stringify(said)).toString('base64');
for (const [what, text, expected] of [
  ['of an hour ago', password({ expiration: 1000 }), true],
  ['of now', password({ expiration: 4600 }), true],
  ['to come', password({ expiration: 9000 }), false],
  ['without a time', password({ payload: 'x' }), false],
  ['with a text for a time', password({ expiration: '1000' }), false],
  ['of anybody', 'sesame', false],
  ['that is nothing', '', false],
] as const) {
  test(`a password ${what} is ${expected ? '' : 'not '}spent`, () => assert.equal(isSpent(text, 4600), expected));
}

const finding = (id: string, unfixed = false) => ({ id, severity: 'high', ...(unfixed && { unfixed }) });
for (const [what, findings, ignore, failing, unfixed] of [
  ['one with a fix', [finding('a')], true, ['a'], []],
  ['one without a fix', [finding('a', true)], true, [], ['a']],
  ['one without a fix, which counts', [finding('a', true)], false, ['a'], []],
  ['one that is fixed in one of two packages', [finding('a', true), finding('a')], true, ['a'], []],
  ['one that is fixed in the other of two packages', [finding('a'), finding('a', true)], true, ['a'], []],
  ['both kinds', [finding('a', true), finding('b')], true, ['b'], ['a']],
] as const) {
  test(`of findings, ${what}`, () => {
    const verdict = judgeScan(findings, 'high', [], '2026-11-28', ignore);
    assert.deepEqual(
      [verdict.failing, verdict.unfixed].map((all) => all.map(({ id }) => id)),
      [failing, unfixed],
    );
  });
}
