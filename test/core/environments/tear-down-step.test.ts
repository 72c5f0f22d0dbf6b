// Each situation of a teardown by itself: what is done, waited for or said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Remains } from '../../../actions/core/environments/remains.ts';
import { tearDownStep } from '../../../actions/core/environments/tear-down.ts';
import { aLease, records } from '../rollout/build.ts';
import { aDeed, aSite } from './build.ts';
import { aGroupOf, aTearDown, GROUP_NAME, held, served, someRemains } from './remains.ts';

const other = aLease({
  n: 2,
  attempt: 2,
  nonce: 'other',
  run: '150',
  candidate: 'orders.review-feature-x.r2.2',
  at: 950,
});
const theirs = (over: object = {}, more: object = {}) =>
  someRemains({ records: records({ leases: [served, { ...other, ...over }], ...more }) });
const sweep = (expires = 5000) => aTearDown({ judged: { deed: aDeed({ expires, balancer: 'dev' }) } });
const free = someRemains({ records: records({ leases: [served], beats: [{ n: 1, at: 210, ended: true }] }) });
const { comment: _, ...untold } = someRemains({
  records: records(),
  groups: [],
  site: aSite({ deed: undefined, targetGroup: undefined, balancers: [] }),
  template: false,
  images: [],
  deployments: [],
});
const nothing: Remains = untold;

/** What is seen, and what is done, waited for or said. */
const rows: readonly (readonly [what: string, seen: Remains, said: RegExp, asked?: ReturnType<typeof aTearDown>])[] = [
  ['nothing is there', nothing, /^removed: nothing is left of review-feature-x/],
  ['a deploy died before it had the name, and GitHub shows it', { ...nothing, deployments: [8] }, /^claim 1/],
  ['likewise in the comment alone', { ...nothing, comment: 9 }, /^claim 1/],
  ['a beat alone is left', { ...nothing, records: records({ beats: [{ n: 5, at: 1 }] }) }, /^claim 1/],
  ['nobody has the lease', free, /^claim 2/],
  ['a rollout runs (11)', theirs(), /^decide: end the rollout of r1 that run 150 .* since review-feature-x is to go/],
  [
    'a rollout has its verdict',
    theirs({}, { verdicts: [{ attempt: 2, ruling: 'rollback', why: '', run: '150', at: 999 }] }),
    /^wait: run 150 .* is at its rollout: wait for its end/,
  ],
  ['a rollback runs', theirs({ kind: 'rollback' }), /^wait: .* is at its rollback/],
  ['another teardown runs', theirs({ kind: 'teardown' }), /^wait: .* is at its teardown/],
  ['a teardown died', { ...theirs({ kind: 'teardown', at: 100 }), holder: 'ended' }, /^claim 3/],
  [
    'the run died just now',
    { ...theirs({ kind: 'teardown' }), holder: 'ended' },
    /^wait: run 150 .* has ended: it is taken over after 3 min/,
  ],
  ['the same run was run again', theirs({ run: '200', runAttempt: 0, kind: 'teardown' }), /^claim 3/],
  ['a sweep meets a run', theirs(), /^superseded: run 150 .* is at review-feature-x, so it stays/, sweep()],
  ['a sweep comes as judged', free, /^claim 2/, sweep()],
  ['a push came after the judgement', free, /^superseded: review-feature-x was deployed or extended/, sweep(900)],
  [
    'a push came before its lease',
    someRemains(),
    /^let-go: give the lease up: review-feature-x was deployed/,
    sweep(900),
  ],
  [
    'a sweep judged that no name leads there, and one does',
    free,
    /^superseded: /,
    aTearDown({ judged: { deed: undefined } }),
  ],
  [
    'a sweep goes on after its own deed',
    someRemains({ site: aSite({ deed: undefined }) }),
    /^run-on-teardown/,
    sweep(),
  ],
  [
    'it was frozen, and a new environment is there (12)',
    theirs(),
    /^superseded: another run has gone past/,
    aTearDown({ held }),
  ],
  [
    'it was frozen, and a new one begins (12)',
    { ...free, records: records() },
    /^superseded: another run has gone past/,
    aTearDown({ held }),
  ],
  ['it was frozen, and everything was removed', nothing, /^removed/, aTearDown({ held })],
  [
    'likewise, and a push tells GitHub of itself',
    { ...nothing, deployments: [8], comment: 9 },
    /^removed/,
    aTearDown({ held }),
  ],
  [
    'it took over from a run that said no end',
    someRemains({ records: records({ leases: [{ ...other, n: 1 }, held] }) }),
    /^wait: let what run 150 .* had under way/,
  ],
  [
    'on-teardown was sent',
    someRemains({ site: ended(), farewell: { timeout: 60, runs: { 'i-1': 'asked' } } }),
    /^wait: on-teardown runs on i-1/,
  ],
  [
    'on-teardown hangs (17)',
    someRemains({ now: 1050, site: ended(), farewell: { timeout: 60, runs: { 'i-1': 'asked' } } }),
    /^end-deployments/,
  ],
  [
    'on-teardown is refused',
    someRemains({
      site: ended(),
      refusal: { effect: { do: 'run-on-teardown', machine: `${GROUP_NAME}-1` }, message: 'AccessDenied' },
    }),
    /^end-deployments/,
  ],
  [
    'a machine is protected',
    quiet({
      groups: [
        {
          ...aGroupOf(GROUP_NAME),
          min: 0,
          max: 0,
          desired: 0,
          machines: [{ id: 'i-1', zone: 'a', life: 'in-service', kept: 'protected from scale-in' }],
        },
      ],
    }),
    /^wait: AWS ends the 1 machine of .*, but not i-1 \(protected from scale-in\)$/,
  ],
  [
    'a machine is protected, to the end',
    quiet({
      now: 2000,
      groups: [
        {
          ...aGroupOf(GROUP_NAME),
          min: 0,
          max: 0,
          desired: 0,
          machines: [{ id: 'i-1', zone: 'a', life: 'in-service', kept: 'protected from scale-in' }],
        },
      ],
    }),
    /^failed: .* did not end within 900 s; left are .*the Auto Scaling group orders\.review-feature-x\.r1\.1, /,
  ],
  [
    'a group is being deleted',
    quiet({ groups: [{ ...aGroupOf(GROUP_NAME), deleting: true }] }),
    /^wait: .* is being deleted/,
  ],
  [
    'AWS refuses for good',
    quiet({
      groups: [],
      refusal: { effect: { do: 'delete-template' }, message: 'AccessDenied: x' },
      site: aSite({ deed: aDeed({ ending: true }), targetGroup: undefined, balancers: [] }),
    }),
    /^failed: AccessDenied: x/,
  ],
  [
    'a group that its lease names is not shown',
    bare({ absent: { [GROUP_NAME]: { since: 970, shown: false } } }),
    /^wait: AWS does not show orders\.review-feature-x\.r1\.1/,
  ],
  [
    "another's deed has the name",
    quiet({
      groups: [],
      template: false,
      images: [],
      site: aSite({ deed: aDeed({ repository: '9' }), targetGroup: undefined, balancers: [] }),
    }),
    /^forget/,
  ],
];
for (const [what, seen, said, asked = aTearDown()] of rows) {
  test(`a teardown where ${what}`, () => {
    const step = tearDownStep(asked, seen);
    const number = step.kind === 'effect' && step.effect.do === 'claim' ? ` ${step.effect.lease.n}` : '';
    const head = step.kind === 'effect' ? step.effect.do : step.kind === 'wait' ? 'wait' : step.outcome;
    assert.match(`${head}${number}: ${step.why}`.replace(/^(claim \d+).*/, '$1'), said);
  });
}

function ended() {
  return aSite({ deed: aDeed({ balancer: 'dev', ending: true }) });
}

/** GitHub and the site are done with. */
function quiet(over: Partial<Remains>): Remains {
  const {
    farewell: _,
    comment: __,
    ...rest
  } = someRemains({ deployments: [], site: aSite({ deed: aDeed({ ending: true }), balancers: [] }), ...over });
  return rest;
}

/** Only leases are left. */
function bare(over: Partial<Remains>): Remains {
  return quiet({
    groups: [],
    template: false,
    images: [],
    site: nothing.site,
    records: records({ leases: [served, held], beats: [{ n: 1, at: 210, ended: true }] }),
    ...over,
  });
}
