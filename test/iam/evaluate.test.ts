// The evaluator, by what IAM's user guide says of its own examples.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allows } from './evaluate.ts';
import { type Condition, type Context, type Statement, statementsOf } from './policy.ts';

/** Of what the guide says "matches" or "no match". */
const examples: readonly [Condition, Context, boolean][] = [
  // "If the key that you specify in a policy condition is not present in the request context, the values do not match"
  [{ StringEquals: { 'aws:PrincipalTag/job-category': 'iamuser-admin' } }, {}, false],
  [
    { StringEquals: { 'aws:PrincipalTag/job-category': 'iamuser-admin' } },
    { 'AWS:principaltag/Job-Category': 'iamuser-admin' },
    true,
  ],
  [
    { StringEquals: { 'aws:PrincipalTag/job-category': 'iamuser-admin' } },
    { 'aws:PrincipalTag/job-category': 'IAMUSER-ADMIN' },
    false,
  ],
  [{ StringNotEquals: { 'ec2:MetadataHttpTokens': 'required' } }, {}, true],
  [{ StringNotEquals: { 'ec2:MetadataHttpTokens': 'required' } }, { 'ec2:MetadataHttpTokens': 'optional' }, true],
  [{ StringNotEquals: { 'ec2:MetadataHttpTokens': 'required' } }, { 'ec2:MetadataHttpTokens': 'required' }, false],
  [{ ArnNotLike: { 'aws:SourceArn': 'arn:aws:sns:*:*:a' } }, {}, true],
  // Several values of a key: any. Several keys, several operators: all.
  [{ StringLike: { 's3:prefix': ['', 'home/', 'home/?b/*'] } }, { 's3:prefix': 'home/bb/x/y' }, true],
  [{ StringLike: { 's3:prefix': ['', 'home/', 'home/?b/*'] } }, { 's3:prefix': 'home/b/x' }, false],
  [{ StringEquals: { a: '1', b: '2' } }, { a: '1', b: '3' }, false],
  [{ StringEquals: { a: '1' }, Bool: { b: 'true' } }, { a: '1', b: 'false' }, false],
  [{ StringNotEquals: { a: ['1', '2'] } }, { a: '2' }, false],
  // "With a StringLike condition, the match succeeds. … With an ArnLike condition, … the match fails."
  ...(['StringLike', 'ArnLike', 'ArnEquals'] as const).map((operator): [Condition, Context, boolean] => [
    { [operator]: { key: 'arn:aws:someservice:*:111122223333:finance/*' } },
    { key: 'arn:aws:someservice:us-east-2:999999999999:store/abc:111122223333:finance/document.txt' },
    operator === 'StringLike',
  ]),
  [{ NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '10' }, true],
  [{ NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '9' }, true],
  [{ NumericLessThanEquals: { 's3:max-keys': '10' } }, { 's3:max-keys': '11' }, false],
  [{ NumericLessThanEquals: { 's3:max-keys': '10' } }, {}, false],
  [{ Bool: { 'aws:SecureTransport': 'false' } }, { 'aws:SecureTransport': 'false' }, true],
  [{ Bool: { 'aws:SecureTransport': 'false' } }, {}, false],
  [{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }, {}, true],
  [{ BoolIfExists: { 'aws:MultiFactorAuthPresent': 'false' } }, { 'aws:MultiFactorAuthPresent': 'true' }, false],
  [{ StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*'] } }, {}, true],
  [{ StringLikeIfExists: { 'ec2:InstanceType': ['t1.*', 't2.*'] } }, { 'ec2:InstanceType': 'm9.large' }, false],
  [{ Null: { 'aws:TokenIssueTime': 'true' } }, {}, true],
  [{ Null: { 'aws:TokenIssueTime': 'true' } }, { 'aws:TokenIssueTime': '2020-01-01T00:00:01Z' }, false],
  [{ Null: { 'aws:TagKeys': 'false' } }, { 'aws:TagKeys': [] }, false],
  // "Multivalued context key examples"
  [
    { 'ForAllValues:StringNotLike': { 'aws:TagKeys': 'key1*' } },
    { 'aws:TagKeys': ['key1:hr', 'key1:personnel'] },
    false,
  ],
  [{ 'ForAllValues:StringNotLike': { 'aws:TagKeys': 'key1*' } }, { 'aws:TagKeys': ['key2:audit'] }, true],
  [{ 'ForAllValues:StringNotLike': { 'aws:TagKeys': 'key1*' } }, {}, true],
  [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, { 'aws:TagKeys': ['a', 'b', 'c'] }, false],
  [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, { 'aws:TagKeys': ['b'] }, true],
  [{ 'ForAllValues:StringEquals': { 'aws:TagKeys': ['a', 'b'] } }, {}, true],
  [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['webserver'] } }, { 'aws:TagKeys': ['webserver', 'other'] }, true],
  [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['webserver'] } }, { 'aws:TagKeys': ['other'] }, false],
  [{ 'ForAnyValue:StringEquals': { 'aws:TagKeys': ['webserver'] } }, {}, false],
];

const allow = (more: Partial<Statement> = {}): Statement => ({ Effect: 'Allow', Action: '*', Resource: '*', ...more });

for (const [Condition, context, expected] of examples) {
  test(`${JSON.stringify(Condition)} ${expected ? 'holds' : 'does not hold'} for ${JSON.stringify(context)}`, () => {
    const asked = { action: 'ec2:RunInstances', arn: '*', context };
    assert.equal(allows([allow({ Condition })], asked), expected);
    assert.equal(allows([allow(), allow({ Effect: 'Deny', Condition })], asked), !expected);
  });
}

test('an action is matched in any case, a resource in its own', () => {
  const one = (Action: string, Resource: string) =>
    allows([allow({ Action, Resource })], {
      action: 'iam:ListAccessKeys',
      arn: 'arn:aws:iam::1:user/Bob',
      context: {},
    });
  assert.ok(one('IAM:listaccesskeys', 'arn:aws:iam::1:user/B?b'));
  assert.ok(one('iam:*AccessKey*', '*'));
  assert.ok(!one('iam:*AccessKey', '*'));
  assert.ok(!one('iam:ListAccessKeys', 'arn:aws:iam::1:user/bob'));
  assert.ok(!one('iam:ListAccessKeys', 'arn:aws:iam::1:user/B?'));
});

test('a request for several resources is allowed only when each is', () => {
  const statements = [allow({ Resource: 'arn:a:*' })];
  const asked = (arn: string) => ({ action: 'ec2:RunInstances', arn, context: {} });
  assert.ok(allows(statements, [asked('arn:a:1'), asked('arn:a:2')]));
  assert.ok(!allows(statements, [asked('arn:a:1'), asked('arn:b:2')]));
  assert.ok(!allows(statements, []));
});

test('what is not known is no answer', () => {
  const asked = (context: Context) => ({ action: 'a:b', arn: '*', context });
  const condition = (Condition: Condition, context: Context = {}) => allows([allow({ Condition })], asked(context));
  assert.throws(() => condition({ StringsEqual: { a: 'b' } }), /StringsEqual is not known/);
  assert.throws(() => condition({ DateLessThan: { a: 'b' } }), /DateLessThan is not known/);
  assert.throws(() => condition({ 'ForAllValues:StringLikeIfExists': { a: 'b' } }), /is not known/);
  assert.throws(() => condition({ StringEquals: { a: '${aws:username}' } }), /policy variable/);
  assert.throws(() => condition({ StringEquals: { a: 'b' } }, { a: ['b', 'c'] }), /2 values/);
  assert.throws(() => statementsOf('{"Statement": [{"Sid": "S", "NotAction": "a:b"}]}'), /S has NotAction/);
});
