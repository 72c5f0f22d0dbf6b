// The machines' role lets them do what they do; test/cloud/user-data.test.ts shows that this is all that they ask.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actionsOf, keyStatement, machineMay, machinePolicy, whyOf } from './machine-role.ts';

test("the machines' policy and its table name the same actions", () => {
  const granted = [...machinePolicy.Statement, keyStatement].flatMap(actionsOf);
  assert.deepEqual(granted.toSorted(), [...whyOf.keys()].toSorted());
  for (const [action, why] of whyOf) assert.ok(why, action);
});

const here = 'eu-west-1:111122223333';
const others: readonly (readonly [action: string, arn: string])[] = [
  ['ssm:GetParameter', `arn:aws:ssm:${here}:parameter/orders/staging/database-url`],
  ['ssm:GetParameter', `arn:aws:ssm:${here}:parameter/billing/production/database-url`],
  ['ssm:GetParameter', `arn:aws:ssm:${here}:parameter/immutable/orders/production/spec/1`],
  ['ssm:GetParameters', `arn:aws:ssm:${here}:parameter/orders/production/database-url`],
  ['ssm:GetParametersByPath', `arn:aws:ssm:${here}:parameter/orders/production`],
  ['ssm:PutParameter', `arn:aws:ssm:${here}:parameter/orders/production/database-url`],
  ['ssm:SendCommand', '*'],
  ['ecr:BatchGetImage', `arn:aws:ecr:${here}:repository/billing`],
  ['ecr:PutImage', `arn:aws:ecr:${here}:repository/orders`],
  ['kms:Decrypt', '*'],
];

test("with its role a machine can't read what is another's, or write anything", () => {
  for (const [action, arn] of others) assert.equal(machineMay(action, arn), false, `${action} ${arn}`);
});

test('only what AWS knows no resource for is allowed on everything', () => {
  const all = machinePolicy.Statement.filter(({ Resource }) => Resource === '*').map(({ Sid }) => Sid);
  assert.deepEqual(all, ['Agent', 'LogInToPull']);
  assert.doesNotMatch(keyStatement.Resource, /\*/);
});
