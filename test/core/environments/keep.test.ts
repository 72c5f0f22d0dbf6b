import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type Existing, existing, type Thing } from '../../../actions/core/environments/existing.ts';
import { judgeEnvironment, type Wanted } from '../../../actions/core/environments/keep.ts';
import { aDeed, HOST, MARKS } from './build.ts';

const branches = ['main', 'feature-x', 'other'];
const github: Wanted = { branches, defaultBranch: 'main' };
const labelled = (of: readonly string[] | undefined): Wanted => ({
  ...github,
  labelled: { label: 'preview', branches: of },
});
const gone: Wanted = { ...github, branches: ['main'] };
const run = 'run 7 of org/orders';
const fleet = { what: 'Auto Scaling group orders.review-feature-x.r1.1', marks: 'all' } as const;
const env = (over: Partial<Existing> = {}): Existing => ({
  environment: 'review-feature-x',
  host: HOST,
  deed: aDeed(),
  things: [fleet],
  ...over,
});
const nameless: Existing = { environment: 'review-feature-x', things: [fleet] };

/** It is 1000, and the deed's end is 5000. */
const rows: readonly (readonly [
  what: string,
  environment: Existing,
  github: Wanted,
  keep: boolean,
  why: RegExp,
  now?: number,
])[] = [
  ['its branch is there', env(), github, true, /"feature-x" is there, and it ends at 1970/],
  ['its branch is gone', env(), gone, false, /its branch "feature-x" is gone/],
  ['it expired', env(), github, false, /it expired at/, 5000],
  ['it expires in a second', env(), github, true, /is there/, 4999],
  [
    'a run is at it (10: an older commit runs last)',
    env({ live: run }),
    github,
    true,
    /^run 7 of org\/orders is at it$/,
  ],
  ['branch deleted in mid-deploy (11)', env({ live: run }), gone, true, /is at it/],
  ['branch deleted, the deploy has ended (11)', env(), gone, false, /is gone/],
  ['expired in mid-deploy (14)', env({ live: run }), github, true, /is at it/, 9000],
  [
    'GitHub does not answer (18)',
    env(),
    { ...github, branches: undefined },
    true,
    /could not be read whole .*contents: read/,
    9000,
  ],
  ['GitHub shows no branch at all (18)', env(), { ...github, branches: [] }, true, /main is not among them/, 9000],
  [
    'GitHub shows some, not the default one (18)',
    env(),
    { ...github, branches: ['other'] },
    true,
    /nothing is removed/,
    9000,
  ],
  [
    'no name, and GitHub does not answer (18)',
    nameless,
    { ...github, branches: undefined },
    true,
    /nothing is removed/,
  ],
  ['its label is on a pull request', env(), labelled(['feature-x']), true, /is there/],
  [
    'its label was taken off',
    env(),
    labelled(['other']),
    false,
    /no open pull request of "feature-x" has the label preview/,
  ],
  ['labels can not be read (18)', env(), labelled(undefined), true, /is there/],
  ['labels can not be read, and it expired', env(), labelled(undefined), false, /expired/, 5000],
  ['a teardown died half-way (12)', env({ deed: aDeed({ ending: true }) }), github, false, /begun and not ended/],
  [
    'a push took over a dead teardown (12)',
    env({ deed: aDeed({ ending: true }), live: run }),
    github,
    true,
    /is at it/,
  ],
  ['no name any more', nameless, github, false, /all of it has our tags/],
  ['no name yet, and a run is at it (7)', { ...nameless, live: run }, github, true, /is at it/],
  [
    'no name, and something with half of our tags',
    { ...nameless, things: [fleet, { what: 'target group x', marks: 'some' }] },
    github,
    true,
    /target group x has only some of our tags/,
  ],
  ['a branch in another case', env({ deed: aDeed({ branch: 'Feature-X' }) }), github, false, /"Feature-X" is gone/],
  [
    'a branch whose name commands',
    env({ deed: aDeed({ branch: 'a\n::warning::b' }) }),
    github,
    false,
    /its branch "a\\n::warning::b" is gone/,
  ],
];
for (const [what, environment, wanted, keep, why, now = 1000] of rows) {
  test(`a sweep where ${what}`, () => {
    const judged = judgeEnvironment(environment, wanted, now);
    assert.equal(judged.keep, keep, judged.why);
    assert.match(judged.why, why);
  });
}

test('whatever else there is, a live run and a list without the default branch keep it', () => {
  const some = fc.subarray(branches);
  const deed = fc.record({ expires: fc.nat(2000), ending: fc.boolean(), branch: fc.constantFrom('feature-x', 'lost') });
  fc.assert(
    fc.property(fc.option(some), fc.option(deed), fc.option(some), fc.boolean(), (all, over, having, lives) => {
      const wanted = { ...labelled(having ?? undefined), branches: all ?? undefined };
      const { keep } = judgeEnvironment(
        { ...nameless, ...(over && { deed: aDeed(over) }), ...(lives && { live: run }) },
        wanted,
        1000,
      );
      if (lives || !all?.includes('main')) assert.ok(keep);
      else if (over === null) assert.ok(!keep);
    }),
  );
});

const scope = { app: 'orders', repository: '812', domain: 'dev.example.com' };
const thing = (what: string, over: object = {}): Thing => ({ what, tags: { ...MARKS, ...over } });

test('only what is ours is judged: by its deed, or by all of our marks', () => {
  const holders = [
    { host: HOST, deed: aDeed() },
    { host: 'x.dev.example.com', deed: aDeed({ repository: '9', environment: 'review-theirs' }) },
    { host: 'y.dev.example.com', deed: aDeed({ app: 'shop', environment: 'review-shop' }) },
  ];
  const { app: _, ...withoutApp } = MARKS;
  const things = [
    thing('tg 1'),
    thing('group 2', { environment: 'review-lost' }),
    thing('production', { environment: 'production' }),
    thing("another repository's", { environment: 'review-theirs', 'repository-id': '9' }),
    thing("another app's", { environment: 'review-shop', app: 'shop' }),
    thing("another domain's", { environment: 'review-far', domain: 'test.example.com' }),
    { what: 'rule 3', tags: withoutApp },
    { what: 'rule 4', tags: { environment: 'review-alien' } },
    { what: 'group 5', tags: { app: 'orders', environment: 'review-half' } },
  ];
  const found = existing(scope, holders, things, { 'review-lost': run });
  assert.deepEqual(found, [
    {
      environment: 'review-feature-x',
      host: HOST,
      deed: aDeed(),
      things: [
        { what: 'tg 1', marks: 'all' },
        { what: 'rule 3', marks: 'some' },
      ],
    },
    { environment: 'review-half', things: [{ what: 'group 5', marks: 'some' }] },
    { environment: 'review-lost', live: run, things: [{ what: 'group 2', marks: 'all' }] },
  ]);
  assert.deepEqual(
    found.map((each) => judgeEnvironment(each, gone, 1000).keep),
    [false, true, true],
  );
});
