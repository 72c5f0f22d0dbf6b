import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { matchesHost } from '../../../actions/core/environments/host-pattern.ts';
import type { Rule, SiteWanted } from '../../../actions/core/environments/site.ts';
import { ownershipOf } from '../../../actions/core/environments/site.ts';
import { siteStep } from '../../../actions/core/environments/site-step.ts';
import { ARN, aBalancer, aDeed, aRule, aSite, HOST, MARKS, type Otherwise, ready, wantedSite } from './build.ts';

const step = (seen: Otherwise, wanted: Partial<SiteWanted> = {}) => siteStep(wantedSite(wanted), aSite(seen), 1000);
const wildcard = (rules: readonly Rule[], over = {}) => ({ balancers: [aBalancer({ rules, ...over })] });
const txt = { name: HOST, type: 'TXT', value: ownershipOf(aDeed()) };
const alias = { name: HOST, type: 'A', value: 'dev-2' };
const second = [aBalancer({ targetGroups: 100 }), aBalancer({ name: 'dev-2', wildcard: false })];
const onSecond = [aBalancer({ targetGroups: 100 }), aBalancer({ name: 'dev-2', wildcard: false, rules: [aRule()] })];
const both = { balancers: ['dev', 'dev-2'] };
const holders = (count: number, over: (index: number) => object = () => ({})) =>
  Array.from({ length: count }, (_, index) => {
    const branch = `b${index}`;
    const deed = aDeed({ branch, environment: `review-${branch}`, expires: 2000 + index, ...over(index) });
    return { host: `${branch}.dev.example.com`, deed };
  });

/** From nothing to ready: what each look lacks, and what is done. */
const made: readonly (readonly [what: string, seen: Otherwise, effect: object, wanted?: Partial<SiteWanted>])[] = [
  ['no deed', { deed: undefined }, { do: 'claim-name', host: HOST, deed: aDeed({ balancer: 'dev' }) }],
  [
    'a deed that ends earlier',
    { deed: aDeed({ balancer: 'dev', expires: 4000 }) },
    { do: 'write-deed', host: HOST, deed: aDeed({ balancer: 'dev' }) },
  ],
  [
    'a deed that a teardown began on, with what GitHub knows it by',
    { deed: aDeed({ balancer: 'dev', ending: true, deployment: 8, comment: 9 }) },
    { do: 'write-deed', host: HOST, deed: aDeed({ balancer: 'dev', deployment: 8, comment: 9 }) },
  ],
  ['no target group', { targetGroup: undefined }, { do: 'make-target-group', name: 'orders-R0123456789' }],
  [
    'a target group whose maker died before it drained as it should',
    { targetGroup: { arn: ARN, tags: MARKS, drain: 300 } },
    { do: 'set-drain', targetGroup: ARN, seconds: 30 },
  ],
  [
    'a deed that a person put off since this run looked first',
    { deed: aDeed({ balancer: 'dev-2', expires: 9000 }) },
    { do: 'write-deed', host: HOST, deed: aDeed({ balancer: 'dev', expires: 9000 }) },
  ],
  [
    'no rule',
    wildcard([]),
    { do: 'make-rule', balancer: 'dev', priority: 1000, host: HOST, allow: [], targetGroup: ARN },
  ],
  [
    'no rule, and numbers taken',
    wildcard([1000, 1001, 1003, 3].map((priority) => aRule({ priority, hosts: ['other.dev.example.com'], tags: {} }))),
    { do: 'make-rule', balancer: 'dev', priority: 1002, host: HOST, allow: ['10.0.0.0/8'], targetGroup: ARN },
    { allow: ['10.0.0.0/8'] },
  ],
  [
    'a rule to a target group that is gone',
    wildcard([aRule({ targetGroup: 'arn:old' })]),
    { do: 'change-rule', rule: 'arn:rule', host: HOST, allow: [], targetGroup: ARN },
  ],
  [
    'a rule that lets all in',
    wildcard([aRule()]),
    { do: 'change-rule', rule: 'arn:rule', host: HOST, allow: ['10.0.0.0/8'], targetGroup: ARN },
    { allow: ['10.0.0.0/8'] },
  ],
  [
    'a second rule',
    wildcard([aRule({ arn: 'arn:late', priority: 1005 }), aRule()]),
    { do: 'delete-rule', rule: 'arn:late' },
  ],
  [
    'a full first balancer',
    { deed: undefined, balancers: second },
    { do: 'claim-name', host: HOST, deed: aDeed({ balancer: 'dev-2' }) },
    both,
  ],
  [
    'a balancer that got full before the rule',
    { balancers: second },
    { do: 'write-deed', host: HOST, deed: aDeed({ balancer: 'dev-2' }) },
    both,
  ],
  [
    'no records off the wildcard',
    { deed: aDeed({ balancer: 'dev-2' }), balancers: onSecond },
    { do: 'write-records', host: HOST, balancer: 'dev-2' },
    both,
  ],
  [
    'an ownership text alone',
    { deed: aDeed({ balancer: 'dev-2' }), balancers: onSecond, records: [txt] },
    { do: 'write-records', host: HOST, balancer: 'dev-2' },
    both,
  ],
  ['records of its own on the wildcard', { records: [txt, alias] }, { do: 'delete-records', host: HOST }],
  [
    'another name of before',
    { holders: [{ host: 'old.dev.example.com', deed: aDeed() }] },
    { do: 'forget-name', host: 'old.dev.example.com' },
  ],
];
for (const [what, seen, effect, wanted] of made) {
  test(`a site with ${what}`, () => {
    const next = step(seen, wanted);
    assert.deepEqual(next.kind === 'effect' ? next.effect : next, effect);
  });
}

test('a site that leads there is ready, with its target group', () => {
  assert.deepEqual(step({}), ready);
  assert.deepEqual(
    step({ deed: aDeed({ balancer: 'dev-2' }), balancers: onSecond, records: [txt, alias] }, both),
    ready,
  );
  assert.deepEqual(step(wildcard([aRule()], { targetGroups: 100 })), ready, 'a full balancer keeps what it has');
  assert.equal(step({ pending: true }).kind, 'wait');
});

const foreign = (over: Partial<Rule>) => aRule({ arn: 'arn:foreign', priority: 900, tags: {}, ...over });
const refusals: readonly (readonly [
  what: string,
  seen: Otherwise,
  why: RegExp | undefined,
  wanted?: Partial<SiteWanted>,
])[] = [
  ["another app's deed", { deed: aDeed({ app: 'shop' }) }, /belongs to the app shop/],
  ["another repository's deed", { deed: aDeed({ repository: '9' }) }, /of the repository with GitHub's id 9/],
  [
    'a record below the name',
    { records: [{ name: `_acme.${HOST}`, type: 'TXT', value: 'x' }] },
    /^_acme\.feature-x\.dev\.example\.com has a record TXT of another's \(x\)/,
  ],
  [
    "another's text at the name",
    { records: [{ ...txt, value: 'immutable/9/orders/x' }, alias] },
    /has a record TXT of another's/,
  ],
  ['an address that nobody owns', { records: [alias] }, /has a record A of another's/],
  ['a record of ours and one more', { records: [txt, alias, { ...txt, type: 'CAA' }] }, /has a record CAA/],
  ['a target group of others', { targetGroup: { arn: ARN, tags: {} } }, /has not the tags of review-feature-x/],
  [
    'half of our tags on the target group',
    { targetGroup: { arn: ARN, tags: { app: 'orders', environment: 'review-feature-x' } } },
    /has not the tags/,
  ],
  [
    'a rule *.dev… in front',
    wildcard([foreign({ hosts: ['*.dev.example.com'] }), aRule()]),
    /^rule 900 of the balancer dev \(\*\.dev\.example\.com\) stands in front .*; give it a number above 1000/,
  ],
  ['one in capitals', wildcard([foreign({ hosts: ['FEATURE-?.DEV.EXAMPLE.COM'] }), aRule()]), /stands in front/],
  ['one for all names', wildcard([foreign({ hosts: [] }), aRule()]), /\(all names\) stands in front/],
  [
    'one that compares by regular expression',
    wildcard([foreign({ hosts: [], regex: true }), aRule()]),
    /\(a regular expression\)/,
  ],
  ['one for other names', wildcard([foreign({ hosts: ['*.prod.example.com'] }), aRule()]), undefined],
  ['one for the names below', wildcard([foreign({ hosts: [`*.${HOST}`] }), aRule()]), undefined],
  ['one behind', wildcard([foreign({ hosts: ['*'], priority: 1001 }), aRule()]), undefined],
  [
    'one behind, for this very name',
    wildcard([foreign({ hosts: [HOST], priority: 2000 }), aRule()]),
    /is for feature-x\.dev\.example\.com and another's/,
  ],
  ['one in front, before ours is made', wildcard([foreign({ hosts: ['*'] })]), /give it a number above 1000/],
  ['half of our tags on a rule', wildcard([aRule({ tags: { ...MARKS, domain: 'x' } })]), /is for .* and another's/],
  [
    'a rule in front at a balancer that it is not behind',
    { balancers: [aBalancer({ rules: [aRule()] }), aBalancer({ name: 'dev-2', rules: [foreign({ hosts: ['*'] })] })] },
    undefined,
    both,
  ],
  [
    'a rule behind a balancer that the file dropped',
    { balancers: [aBalancer({ name: 'dev-3', rules: [aRule()] }), aBalancer()] },
    /behind the balancer dev-3, which the fleet file doesn't name/,
  ],
  ['a balancer that is not there', { deed: undefined, balancers: [] }, /there is no balancer dev in this account/],
  [
    'max-environments',
    { deed: undefined, holders: holders(3) },
    /^orders has 3 environments, and max-environments is 3; tear one down: the oldest are b0\.dev\.example\.com, b1/,
    { most: 3 },
  ],
  [
    'max-environments of another app',
    { deed: undefined, holders: holders(3, () => ({ app: 'shop' })) },
    undefined,
    { most: 3 },
  ],
  [
    'max-environments, its own among them',
    { deed: undefined, holders: [...holders(2), { host: HOST, deed: aDeed() }] },
    undefined,
    { most: 3 },
  ],
];
for (const [what, seen, why, wanted] of refusals) {
  test(`a site meets ${what}`, () => {
    const next = step(seen, wanted);
    if (why === undefined) assert.notEqual(next.kind, 'refused', JSON.stringify(next));
    else assert.match(next.kind === 'refused' ? next.why : JSON.stringify(next), why);
  });
}

test('where all balancers are full, the five oldest of the app are named, and what has expired may go', () => {
  const full = [aBalancer({ targetGroups: 100 }), aBalancer({ name: 'dev-2', targetGroups: 100, wildcard: false })];
  const all = holders(9, (index) => ({ expires: index % 2 === 0 ? 900 + index : 5000 + index }));
  const next = step({ deed: undefined, balancers: full, holders: all.toReversed() }, both);
  assert.ok(next.kind === 'refused');
  assert.match(
    next.why,
    /^each of dev, dev-2 leads to 100 target groups, .*; add a balancer to `balancers`, or tear one down: /,
  );
  assert.deepEqual(next.why.match(/b\d(?=\.)/g), ['b0', 'b2', 'b4', 'b6', 'b8']);
  assert.deepEqual(
    next.expired?.map(({ deed }) => deed.branch),
    ['b0', 'b2', 'b4', 'b6', 'b8'],
  );
});

test('a name is compared as the balancer does', () => {
  const escaped = (pattern: string) => pattern.replaceAll('.', '\\.').replaceAll('*', '.*').replaceAll('?', '.');
  const text = (letters: string) =>
    fc.array(fc.constantFrom(...letters), { maxLength: 8 }).map((each) => each.join(''));
  fc.assert(
    fc.property(text('aB.*?'), text('ab.'), (pattern, host) => {
      assert.equal(matchesHost(pattern, host), new RegExp(`^${escaped(pattern)}$`, 'i').test(host));
    }),
    { numRuns: 2000 },
  );
  assert.ok(!matchesHost(`${'*a'.repeat(60)}b`, 'a'.repeat(128)), 'in no more time than it takes to read');
});
