// What the guide grants to tell people of an environment: what the courier asks, and nothing beside.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { block } from '../readme/page.ts';
import { allows } from './evaluate.ts';
import { many, statementsOf } from './policy.ts';
import { faults } from './reference.ts';

const statements = statementsOf(block('docs/guides/feature-environments.md', 'ses:SendEmail'));
const at = (service: string, rest: string) => `arn:aws:${service}:eu-west-1:111122223333:${rest}`;
/** In the sandbox SES asks for the recipient's identity as well: github.com/aws/aws-sdk-js/issues/3641 */
const mail = (from: string, to: string) => ({
  action: 'ses:SendEmail',
  arn: at('ses', `identity/${to}`),
  context: { 'ses:FromAddress': from },
});
const publish = (topic: string) => ({ action: 'sns:Publish', arn: at('sns', topic), context: {} });
const read = (action: string, name: string) => ({ action, arn: at('ssm', `parameter/${name}`), context: {} });

test('it allows mail of the one sender, the topic and the parameter, and nobody else is written to or read', () => {
  for (const asked of [
    mail('ci@example.com', 'example.com'),
    mail('ci@example.com', 'qa@example.com'),
    publish('previews'),
    read('ssm:GetParameter', 'acme/slack-webhook'),
  ])
    assert.ok(allows(statements, asked), JSON.stringify(asked));
  for (const asked of [
    mail('boss@example.com', 'example.com'),
    publish('alarms'),
    read('ssm:GetParameter', 'acme/slack-webhook-2'),
    read('ssm:PutParameter', 'acme/slack-webhook'),
    { ...publish('previews'), action: 'sns:Subscribe' },
  ])
    assert.ok(!allows(statements, asked), JSON.stringify(asked));
});

test('AWS knows its actions, resources and conditions, and those of who goes back to an existing group', async () => {
  const held = statementsOf(block('docs/guides/existing-group.md', 'HoldAdopted'));
  for (const { Action, Resource = [], Condition = {} } of [...statements, ...held]) {
    const condition = Object.entries(Condition).flatMap(([operator, keys]) =>
      Object.keys(keys).map((key) => [operator, key] as const),
    );
    for (const action of many(Action)) assert.deepEqual(await faults(action, many(Resource), condition), []);
  }
});
