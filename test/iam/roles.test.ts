// What the guide's policies allow, statement by statement, and what each of their limits keeps out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import {
  askActions,
  askPolicyText,
  policyText,
  pushPolicyText,
  watchActions,
  watchPolicyText,
} from '../readme/policy.ts';
import { type Case, deployCases, pushCases } from './cases.ts';
import { askCases } from './cases-ask.ts';
import { watchCases } from './cases-watch.ts';
import { allows } from './evaluate.ts';
import { mutants } from './mutants.ts';
import { type Asked, many, type Statement, statementsOf } from './policy.ts';
import { OURS, policyOf, type Scope } from './world.ts';

/** Pairs of which neither may do anything with what is the other's; names hold single dashes. */
const strangers: readonly (readonly [Scope, Scope])[] = [
  [OURS, { app: 'billing', environment: 'production' }],
  [OURS, { app: 'orders', environment: 'staging' }],
  [OURS, { app: 'orders', environment: 'production-eu' }],
  [OURS, { app: 'orders-production', environment: 'eu' }],
  [OURS, { app: 'orders-eu', environment: 'production' }],
  [OURS, { app: 'orders-review', environment: 'review' }],
  [
    { app: 'a', environment: 'b-c' },
    { app: 'a-b', environment: 'c' },
  ],
];

for (const [role, text, cases] of [
  ['deploy', policyText, deployCases],
  ['push', pushPolicyText, pushCases],
  ['watch', watchPolicyText, watchCases],
  ['asking', askPolicyText, askCases],
] as const) {
  const statements = statementsOf(policyOf(OURS, text));
  const without = (sid: string | undefined, ...others: Statement[]) => [
    ...statements.filter(({ Sid }) => Sid !== sid),
    ...others,
  ];

  test(`the ${role} role's statements are told apart by their names, and each has rows`, () => {
    const sids = statements.map(({ Sid }) => Sid);
    assert.equal(new Set(sids).size, sids.length);
    assert.deepEqual(sids.toSorted(), [...new Set(cases.map(({ sid }) => sid))].toSorted());
    assert.ok(statements.every(({ Effect }) => Effect === 'Allow'));
  });

  for (const statement of statements) {
    const own = cases.filter(({ sid }) => sid === statement.Sid);
    const denied = own.flatMap((each) => [...forbidden(each), ...others(each, OURS)]);

    test(`${statement.Sid} of the ${role} role allows what it is for, and no other does`, () => {
      for (const { can } of own) {
        assert.ok(allows(statements, can(OURS)), JSON.stringify(can(OURS)));
        assert.ok(!allows(without(statement.Sid), can(OURS)), `another statement allows ${JSON.stringify(can(OURS))}`);
      }
    });

    test(`${statement.Sid} of the ${role} role allows nothing else`, () => {
      assert.ok(denied.length >= 3, `${denied.length} denials`);
      for (const [what, asked] of denied) assert.ok(!allows(statements, asked), `${what}: ${JSON.stringify(asked)}`);
    });

    test(`${statement.Sid} of the ${role} role has no resource that nothing needs`, () => {
      const resources = many(statement.Resource ?? []);
      for (const resource of resources) {
        const less = { ...statement, Resource: resources.filter((each) => each !== resource) };
        assert.ok(
          own.some(({ can }) => !allows(without(statement.Sid, less), can(OURS))),
          resource,
        );
      }
    });

    for (const { what, statement: mutant } of mutants(statement)) {
      test(`${statement.Sid} of the ${role} role allows more ${what}`, () => {
        assert.ok(denied.some(([, asked]) => allows(without(statement.Sid, mutant), asked)));
      });
    }
  }

  for (const [a, b] of strangers.flatMap(([one, other]) => [[one, other] as const, [other, one] as const])) {
    test(`the ${role} role of ${a.app} in ${a.environment} can do nothing with what is ${b.app}'s in ${b.environment}`, () => {
      const theirs = cases.flatMap((each) => others(each, a, b));
      assert.ok(theirs.length > 0 || a.app === b.app);
      const policy = statementsOf(policyOf(a, text));
      for (const [, asked] of theirs) assert.ok(!allows(policy, asked), JSON.stringify(asked));
    });
  }
}

/** What is allowed, changed in one thing. */
function forbidden({ can, cannot }: Case): [string, Asked][] {
  return Object.entries(cannot(can(OURS)));
}

/** What is another's, where that differs: an AMI, or the repository of an app, is one environment's as much as the other's. */
function others({ can }: Case, ours: Scope, theirs?: Scope): [string, Asked][] {
  const scopes = theirs ? [theirs] : strangers.filter(([one]) => one === ours).map(([, other]) => other);
  const found = scopes.map((scope): [string, Asked] => [`${scope.app} in ${scope.environment}`, can(scope)]);
  return found.filter(([, asked]) => !isDeepStrictEqual(asked, can(ours)));
}

test('both policies fit a role together', () => {
  // "Role policy size cannot exceed 10,240 characters", of all inline policies; "IAM does not count white space when
  // calculating the size of a policy against these quotas" (IAM and AWS STS quotas). 500 are for longer names.
  const size = `${policyText}${pushPolicyText}`.replaceAll(/\s/g, '').length;
  assert.ok(size <= 10_240 - 500, `${size} characters`);
});

for (const [role, text, explained] of [
  ['watch', watchPolicyText, watchActions],
  ['asking', askPolicyText, askActions],
] as const) {
  test(`the ${role} role grants what its table explains`, () => {
    const granted = new Set(statementsOf(text).flatMap(({ Action }) => many(Action)));
    assert.deepEqual([...granted].toSorted(), explained.toSorted());
  });
}

test('the deploy role can ask machines', () => {
  for (const { can } of askCases) assert.ok(allows(statementsOf(policyOf(OURS, policyText)), can(OURS)));
});
