// What the guide's policies allow, statement by statement, and what each of their limits keeps out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import {
  askActions,
  askPolicyText,
  environmentPolicyTexts,
  policyText,
  pushPolicyText,
  watchActions,
  watchPolicyText,
} from '../readme/policy.ts';
import { type Case, deployCases, pushCases } from './cases.ts';
import { askCases } from './cases-ask.ts';
import { casesOf } from './cases-environments.ts';
import { watchCases } from './cases-watch.ts';
import { allows } from './evaluate.ts';
import { mutants } from './mutants.ts';
import { type Asked, many, type Statement, statementsOf } from './policy.ts';
import { OURS, policyOf, REVIEW, type Scope } from './world.ts';

/** Pairs of which neither may do anything with what is the other's; names hold single dashes. */
const strangers: readonly (readonly [Scope, Scope])[] = (
  [
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
  ] as const
).flatMap(([one, other]) => [
  [one, other],
  [other, one],
]);

/** Environments of one app are one another's; of others, and of what is no branch's, their role can do nothing. */
const outsiders: readonly (readonly [Scope, Scope])[] = [
  OURS,
  { app: 'orders', environment: 'review' },
  { app: 'orders', environment: 'reviews' },
  { app: 'billing', environment: 'review-feature-x' },
  { app: 'orders-eu', environment: 'review-feature-x' },
  { app: 'orders-review', environment: 'feature-x' },
].map((other) => [REVIEW, other]);

const environments = environmentPolicyTexts.flatMap(statementsOf);
const environmentCases = casesOf(environments);

for (const [role, texts, cases, ours, apart] of [
  ['deploy', [policyText], deployCases, OURS, strangers],
  ['push', [pushPolicyText], pushCases, OURS, strangers],
  ['watch', [watchPolicyText], watchCases, OURS, strangers],
  ['asking', [askPolicyText], askCases, OURS, strangers],
  ['environments', environmentPolicyTexts, environmentCases, REVIEW, outsiders],
] as const) {
  const statements = texts.flatMap((text) => statementsOf(policyOf(ours, text)));
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
    const not = apart.filter(([one]) => one === ours).map(([, other]) => other);
    const denied = own.flatMap((each) => [...forbidden(each, ours), ...others(each, ours, not)]);

    test(`${statement.Sid} of the ${role} role allows what it is for, and no other does`, () => {
      for (const { can } of own) {
        assert.ok(allows(statements, can(ours)), JSON.stringify(can(ours)));
        assert.ok(!allows(without(statement.Sid), can(ours)), `another statement allows ${JSON.stringify(can(ours))}`);
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
          own.some(({ can }) => !allows(without(statement.Sid, less), can(ours))),
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

  for (const [a, b] of apart) {
    test(`the ${role} role of ${a.app} in ${a.environment} can do nothing with what is ${b.app}'s in ${b.environment}`, () => {
      const theirs = cases.flatMap((each) => others(each, a, [b]));
      assert.ok(theirs.length > 0 || a.app === b.app);
      const policy = texts.flatMap((text) => statementsOf(policyOf(a, text)));
      for (const [, asked] of theirs) assert.ok(!allows(policy, asked), JSON.stringify(asked));
    });
  }
}

/** What is allowed, changed in one thing. */
function forbidden({ can, cannot }: Case, scope: Scope): [string, Asked][] {
  return Object.entries(cannot(can(scope), scope));
}

/** What is another's, where that differs: an AMI, or the repository of an app, is one environment's as much as the other's. */
function others({ can }: Case, ours: Scope, theirs: readonly Scope[]): [string, Asked][] {
  const found = theirs.map((scope): [string, Asked] => [`${scope.app} in ${scope.environment}`, can(scope)]);
  return found.filter(([, asked]) => !isDeepStrictEqual(asked, can(ours)));
}

test("the role of environments can do nothing that production's deploy role is for, nor that one anything with environments", () => {
  const deploy = statementsOf(policyOf(OURS, policyText));
  const roles = [
    [[...deployCases, ...pushCases], OURS, environments],
    [environmentCases, REVIEW, deploy],
  ] as const;
  for (const [cases, theirs, policy] of roles) {
    const asked = cases.map(({ can }) => [can(theirs), can(theirs === OURS ? REVIEW : OURS)] as const);
    // What is nobody's of the two, such as a subnet or the AMI, either may name.
    const only = asked.filter(([one, other]) => !isDeepStrictEqual(one, other)).map(([one]) => one);
    assert.ok(only.length > 20, `${only.length} requests`);
    for (const each of only) assert.ok(!allows(policy, each), JSON.stringify(each));
  }
});

test('both policies fit a role together', () => {
  // "Role policy size cannot exceed 10,240 characters", of all inline policies; "IAM does not count white space when
  // calculating the size of a policy against these quotas" (IAM and AWS STS quotas). 250 are for longer names.
  const size = sizeOf(`${policyText}${pushPolicyText}`);
  assert.ok(size <= 10_240 - 250, `${size} characters`);
});

test('each policy of environments fits a managed one', () => {
  // "The size of each managed policy cannot exceed 6,144 characters" (likewise); 1,000 are for longer names.
  for (const text of environmentPolicyTexts) assert.ok(sizeOf(text) <= 6144 - 1000, `${sizeOf(text)} characters`);
});

function sizeOf(text: string): number {
  return text.replaceAll(/\s/g, '').length;
}

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
