// What no step may ever do to a name, whatever decided it: each sentence by a look and an effect that would break it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenSiteRule } from '../../../actions/core/environments/site-invariants.ts';
import type { Effect } from '../../../actions/core/rollout/step.ts';
import { ARN, aBalancer, aDeed, aRule, aSite, HOST, MARKS, type Otherwise, OWNER } from './build.ts';

const at = { host: HOST, domain: MARKS.domain, owner: OWNER };
const NOW = 1000;
const shop = aDeed({ app: 'shop' });
const { 'repository-id': _, ...half } = MARKS;
const foreign = aRule({ arn: 'arn:foreign', priority: 1001, tags: half });
const theirs: Otherwise = { deed: shop };
const two: Otherwise = { balancers: [aBalancer({ rules: [aRule(), aRule({ arn: 'arn:two', priority: 1005 })] })] };
const none: Otherwise = { balancers: [aBalancer({ rules: [foreign] })] };
const record = { name: HOST, type: 'CAA', value: 'x' };
const make: Effect = { do: 'make-rule', balancer: 'dev', priority: 1000, host: HOST, allow: [], targetGroup: ARN };
const change: Effect = { do: 'change-rule', rule: 'arn:rule', host: HOST, allow: [], targetGroup: ARN };
const write = (over: object): Effect => ({ do: 'write-deed', host: HOST, deed: aDeed(over) });

/** What would be broken; undefined where nothing is. */
const rows: readonly (readonly [effect: Effect, seen: Otherwise, broken?: RegExp])[] = [
  [{ do: 'claim-name', host: HOST, deed: aDeed() }, { deed: undefined }],
  [{ do: 'claim-name', host: HOST, deed: aDeed() }, theirs, /^take feature-x.* which has a deed/],
  [{ do: 'claim-name', host: HOST, deed: shop }, { deed: undefined }, /down as another's/],
  [
    { do: 'claim-name', host: 'www.example.com', deed: aDeed() },
    { deed: undefined },
    /change the name www.example.com/,
  ],
  [write({ expires: 5000 }), {}],
  [write({ expires: 4999 }), {}, /bring the end of .* nearer/],
  [write({ expires: 2000 }), { deed: aDeed({ ending: true }) }],
  [write({ expires: 2000 }), { deed: aDeed({ expires: 1000 }) }],
  [write({}), theirs, /write over the deed .* not this environment's/],
  [write({}), { deed: undefined }, /write over the deed/],
  [write({ branch: 'feature-y' }), {}, /give .* to another/],
  [write({ ending: true }), {}, /which a teardown does/],
  [{ do: 'forget-name', host: 'old.example.com' }, { holders: [{ host: 'old.example.com', deed: aDeed() }] }],
  [{ do: 'forget-name', host: HOST }, { holders: [{ host: HOST, deed: aDeed() }] }, /give up .* no former name/],
  [{ do: 'forget-name', host: 'x' }, { holders: [{ host: 'x', deed: shop }] }, /give up x, which is no former name/],
  [{ do: 'make-target-group', name: 'orders-0123456789' }, { targetGroup: undefined }],
  [{ do: 'make-target-group', name: 'orders-0123456789' }, {}, /which is there/],
  [{ do: 'make-target-group', name: 'x' }, { ...theirs, targetGroup: undefined }, /whose deed is not/],
  [make, none],
  [make, {}, /a second rule/],
  [{ ...make, priority: 999 }, none, /rule 999, which is the user's/],
  [{ ...make, targetGroup: 'arn:other' }, none, /lead .* to arn:other, which is not its own/],
  [make, { ...none, targetGroup: { arn: ARN, tags: half } }, /which is not its own/],
  [make, { ...none, deed: undefined }, /whose deed is not/],
  [change, {}],
  [{ ...change, rule: 'arn:foreign' }, none, /change-rule arn:foreign, which has not all our marks/],
  [{ do: 'delete-rule', rule: 'arn:two' }, two],
  [{ do: 'delete-rule', rule: 'arn:rule' }, {}, /the only rule/],
  [{ do: 'delete-rule', rule: 'arn:foreign' }, none, /not all our marks/],
  [{ do: 'write-records', host: HOST, balancer: 'dev-2' }, {}],
  [{ do: 'write-records', host: HOST, balancer: 'dev-2' }, { records: [record] }, /where CAA is another's/],
  [{ do: 'delete-records', host: HOST }, { records: [record] }, /where CAA is another's/],
  [{ do: 'delete-target-group', targetGroup: ARN }, {}, /which only a teardown does/],
  [{ do: 'delete-template' }, {}, /which only a teardown does/],
  [{ do: 'delete-images', images: [] }, {}, /which only a teardown does/],
];

for (const [effect, seen, broken] of rows) {
  test(`${effect.do} ${broken === undefined ? 'may be done' : `is not done: ${broken.source}`}`, () => {
    const said = brokenSiteRule(at, aSite(seen), NOW, effect);
    if (broken === undefined) assert.equal(said, undefined);
    else assert.match(said ?? 'nothing', broken);
  });
}
