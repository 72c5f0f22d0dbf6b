// What no teardown may ever do, whatever decided it: each sentence by a look and an effect that would break it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Remains } from '../../../actions/core/environments/remains.ts';
import { brokenTearDownRule } from '../../../actions/core/environments/tear-down-invariants.ts';
import type { Effect } from '../../../actions/core/rollout/step.ts';
import { records } from '../rollout/build.ts';
import { ARN, aBalancer, aDeed, aSite, HOST } from './build.ts';
import { aGroupOf, aTearDown, besideForeign, foreign, GROUP_NAME, held, served, someRemains } from './remains.ts';

const lease = (over: object) => ({ ...held, ...over });
const whose = (over: object, more: object = {}) =>
  someRemains({ records: records({ leases: [served, lease(over)], ...more }) });
const rollout = { kind: 'rollout', nonce: 'other' } as const;
const verdict = { attempt: 2, ruling: 'release', why: 'x', run: '1', at: 1 } as const;
const closed = aSite({ balancers: [aBalancer()] });
const dark = someRemains({ site: closed });
const empty = someRemains({ site: closed, groups: [aGroupOf(GROUP_NAME, { machines: [] })] });
const bare = someRemains({
  ...{ site: aSite({ balancers: [], targetGroup: undefined }), groups: [], template: false, images: [] },
});
const named = { ...bare, records: records({ leases: [served, held], beats: [{ n: 1, at: 210 }] }) };
const alone = { ...bare, site: aSite({ balancers: [], targetGroup: undefined, deed: undefined }) };
const last = { ...alone, records: records({ leases: [held], beats: [{ n: 2, at: 995 }] }) };
const halfTagged = besideForeign(someRemains());
const theirs = someRemains({ site: aSite({ deed: aDeed({ app: 'shop' }) }) });
const zero: Effect = { do: 'resize', fleet: GROUP_NAME, min: 0, desired: 0, max: 0 };
const forget = (...names: string[]): Effect => ({ do: 'forget', records: names });
const end: Effect = { do: 'write-deed', host: HOST, deed: aDeed({ balancer: 'dev', ending: true }) };
const claim = (over: object): Effect => {
  const { at: _, ...next } = { ...held, n: 3, ...over };
  return { do: 'claim', lease: next };
};
const decide = (ruling: 'release' | 'rollback'): Effect => ({ do: 'decide', attempt: 2, ruling });

/** What would be broken; undefined where nothing is. */
const rows: readonly (readonly [effect: Effect, seen: Remains, broken?: RegExp])[] = [
  [claim({}), someRemains()],
  [claim({ n: 4 }), someRemains(), /^take lease\/4/],
  [claim({ kind: 'rollout' }), someRemains(), /for a rollout/],
  [decide('rollback'), whose(rollout)],
  [decide('release'), whose(rollout), /decide release/],
  [decide('rollback'), whose(rollout, { verdicts: [verdict] }), /decide rollback/],
  [decide('rollback'), whose({ ...rollout, kind: 'rollback' }), /decide rollback/],
  [decide('rollback'), whose(rollout, { beats: [{ n: 2, at: 1, ended: true }] }), /decide rollback/],
  [end, someRemains()],
  [end, whose(rollout), /write-deed without the lease of review-feature-x/],
  [end, whose({ nonce: 'other' }), /without the lease/],
  [end, whose({ kind: 'rollout' }), /without the lease/],
  [end, whose({}, { beats: [{ n: 2, at: 1, ended: true }] }), /without the lease/],
  [end, theirs, /write-deed of feature-x.* which is not ours/],
  [{ ...end, deed: aDeed() } as Effect, someRemains(), /write down that .* stays/],
  [{ do: 'let-go', n: 1 }, someRemains(), /lease\/1, which is not ours/],
  [{ do: 'delete-rule', rule: 'arn:rule' }, someRemains()],
  [{ do: 'delete-rule', rule: foreign.rule.arn }, halfTagged, /arn:foreign, which is not ours/],
  [{ do: 'delete-records', host: HOST }, someRemains()],
  [{ do: 'delete-records', host: 'other.example.com' }, someRemains(), /not ours/],
  [zero, dark],
  [zero, someRemains(), /end machines of .*, to which a rule leads/],
  [{ ...zero, max: 1 } as Effect, dark, /let machines .* live/],
  [{ ...zero, fleet: foreign.group.name } as Effect, halfTagged, /r9\.9, which is not ours/],
  [{ do: 'delete-fleet', fleet: GROUP_NAME }, empty],
  [{ do: 'delete-fleet', fleet: GROUP_NAME }, dark, /which has machines/],
  [
    { do: 'delete-target-group', targetGroup: ARN },
    { ...dark, groups: [] },
  ],
  [{ do: 'delete-target-group', targetGroup: ARN }, empty, /while orders.review-feature-x.r1.1 is there/],
  [{ do: 'delete-target-group', targetGroup: ARN }, someRemains({ groups: [] }), /to which a rule leads/],
  [{ do: 'delete-target-group', targetGroup: 'arn:other' }, { ...dark, groups: [] }, /not ours/],
  [
    { do: 'delete-target-group', targetGroup: ARN },
    someRemains({ groups: [], site: aSite({ targetGroup: { arn: ARN, tags: foreign.rule.tags } }) }),
    /not ours/,
  ],
  [{ do: 'delete-template' }, { ...dark, groups: [] }],
  [{ do: 'delete-template' }, empty, /while orders/],
  [
    { do: 'delete-images', images: ['sha256:1'] },
    { ...dark, groups: [] },
  ],
  [{ do: 'delete-images', images: ['sha256:2'] }, { ...dark, groups: [] }, /sha256:2, which is not ours/],
  [{ do: 'run-on-teardown', machine: 'i-strange' }, someRemains(), /i-strange, which is not ours/],
  [{ do: 'end-deployments', deployments: [8] }, someRemains()],
  [{ do: 'end-deployments', deployments: [7] }, someRemains(), /7, which is not ours/],
  [{ do: 'end-comment', comment: 7 }, someRemains(), /comment 7, which is not ours/],
  [forget('verdict/1', 'spec/1'), bare],
  [forget('verdict/1'), someRemains(), /forget verdict\/1 before rule 1000/],
  [forget('verdict/1'), { ...bare, template: true }, /before the launch template/],
  [{ do: 'forget-name', host: HOST }, named],
  [{ do: 'forget-name', host: HOST }, bare, /before verdict\/1 is gone/],
  [{ do: 'forget-name', host: HOST }, { ...named, site: theirs.site }, /not ours/],
  [forget('lease/1', 'beat/1'), { ...named, site: alone.site }],
  [forget('lease/1'), named, /before the name feature-x/],
  [forget('lease/2'), { ...named, site: alone.site }, /before beat\/1 is gone/],
  [forget('beat/2', 'lease/2'), last],
  [{ do: 'make-target-group', name: 'x' }, someRemains(), /which no teardown does/],
  [{ do: 'register', targetGroup: ARN, machines: [] } as unknown as Effect, someRemains(), /which no teardown does/],
];

for (const [effect, seen, broken] of rows) {
  test(`${effect.do} ${broken === undefined ? 'may be done' : `is not done: ${broken.source}`}`, () => {
    const said = brokenTearDownRule(aTearDown(), seen, effect);
    if (broken === undefined) assert.equal(said, undefined);
    else assert.match(said ?? 'nothing', broken);
  });
}
