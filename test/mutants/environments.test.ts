// Mistakes in what is decided for environments of branches: stopped before anything is done, with what would have been done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type * as Model from '../core/environments/model/process.ts';
import { type Edit, mutated } from './mutated.ts';

const edit = (file: string, from: string, to: string): Edit => ({
  file: `actions/core/environments/${file}.ts`,
  from,
  to,
});

const mutants: readonly (readonly [mistake: string, edits: readonly Edit[], stopped: RegExp])[] = [
  [
    "a rule of another's is deleted",
    [
      edit('tear-down', 'const [rule] = ownRules(marks, site.balancers);', 'const rule = anyRule(site);'),
      edit(
        'tear-down',
        'function closeSite(',
        "const anyRule = ({ balancers }) => balancers.flatMap(({ rules }) => rules).find(({ arn }) => arn === 'arn:theirs');\nfunction closeSite(",
      ),
    ],
    /"delete rule 1000 .*what holds of teardowns: it would delete-rule of arn:theirs, which is not ours/,
  ],
  [
    'machines end while a rule leads to them',
    [edit('tear-down', 'closeSite(asked, seen) ??', '')],
    /"let AWS end .*it would end machines of orders\.review-feature-x\.r1\.1, to which a rule leads/,
  ],
  [
    'records go before machines',
    [edit('tear-down', 'endGroups(asked, seen) ??\n    clear(asked, seen) ??', '')],
    /"forget what was written down .*forget verdict\/1, spec\/1 before the Auto Scaling group/,
  ],
  [
    'the name goes before what is written down',
    [edit('tear-down', 'if (told.length > 0)', 'if (false)')],
    /"give up the name .*before verdict\/1 is gone/,
  ],
  [
    'the own lease goes first',
    [
      edit(
        'tear-down',
        '.filter(({ n }) => n !== lease.n).map(({ n }) => `lease/${n}`)',
        '.map(({ n }) => `lease/${n}`)',
      ),
    ],
    /"forget the leases before this one.*forget lease\/1, lease\/2, beat\/1 before beat\/2 is gone/,
  ],
  [
    'a target group comes before its deed',
    [edit('site-step', 'if (own) return own;', '')],
    /"make the target group .*what holds of names: it would make-target-group for feature-x.*whose deed is not/,
  ],
  [
    'a rule leads elsewhere',
    [
      edit(
        'site-step',
        'priority, host, allow, targetGroup: arn }',
        "priority, host, allow, targetGroup: 'arn:other' }",
      ),
    ],
    /"lead feature-x.*it would lead feature-x\.dev\.example\.com to arn:other, which is not its own/,
  ],
];

for (const [mistake, edits, stopped] of mutants) {
  test(`${mistake}: stopped`, async () => {
    const model = await mutated<typeof Model>('test/core/environments/model/process.ts', edits);
    const world = model.worldOf();
    const theirs = {
      arn: 'arn:theirs',
      balancer: 'dev',
      priority: 1000,
      hosts: ['other.example.com'],
      allow: [],
      tags: {},
    };
    world.estate.rules.set(theirs.arn, theirs);
    const ends = [await model.deploy(world, { run: '1' }), await model.tearDown(world, { run: '2' })];
    const halted = ends.flatMap((end) => (end !== 'killed' && end.step.outcome === 'halted' ? [end.step.why] : []));
    assert.match(halted.join('\n'), stopped);
    assert.deepEqual(world.estate.rules.get(theirs.arn), theirs);
  });
}
