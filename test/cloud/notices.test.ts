// Mail and messages are sent by AWS' rules, and kept.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SESv2 } from '@aws-sdk/client-sesv2';
import { SNS } from '@aws-sdk/client-sns';
import { SSM } from '@aws-sdk/client-ssm';
import { AwsClock } from '../../actions/adapters/aws/clock.ts';
import { AwsCourier } from '../../actions/adapters/aws/environments/courier.ts';
import { services } from '../../actions/adapters/aws/services.ts';
import { Denied, Later } from '../../actions/ports/rollout.ts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';

let cloud: Cloud;
let ses: SESv2;
let sns: SNS;
let courier: AwsCourier;
before(async () => {
  // A thousand times slower than AWS, so that a second is never over.
  cloud = await startCloud({ docker: false, scale: 0.001 });
  const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
  const settings = { ...{ endpoint: cloud.endpoint, region: 'eu-west-1', maxAttempts: 1 }, credentials };
  [ses, sns] = [new SESv2(settings), new SNS(settings)];
  Object.assign(process.env, cloud.env);
  const at = (region: string) => services({ region, clock: new AwsClock() });
  courier = new AwsCourier(at('eu-west-1'), at);
});
after(() => cloud?.close());

const verify = (identity: string) => cloud.control('POST', 'notices/verify', { identity });
const send = (from: string, ...to: string[]) =>
  ses.sendEmail({
    ...{ FromEmailAddress: from, Destination: { ToAddresses: to } },
    Content: { Simple: { Subject: { Data: 'g is up' }, Body: { Text: { Data: 'https://g.dev.example.com' } } } },
  });
const rejected = (message: RegExp) => ({ name: 'MessageRejected', message });

test('in the sandbox who sends and who gets mail is verified, by the owner and not by being asked for', async () => {
  await ses.createEmailIdentity({ EmailIdentity: 'ci@example.com' });
  const words = 'Email address is not verified. The following identities failed the check in region EU-WEST-1: ';
  const both = rejected(new RegExp(`^${words}ci@example.com, QA <qa@example.org>$`));
  await assert.rejects(send('ci@example.com', 'QA <qa@example.org>'), both);
  await verify('ci@example.com');
  await assert.rejects(send('CI <ci@example.com>', 'qa@mail.example.org'), rejected(/: qa@mail\.example\.org$/));
  await verify('example.org');
  const { MessageId } = await send('CI <ci@example.com>', 'qa@mail.Example.org', 'success@simulator.amazonses.com');
  assert.ok(MessageId);
  const kept = await cloud.control('GET', 'notices/mail');
  assert.deepEqual(
    kept.map(
      ({ Destination, Content }: { Destination: object; Content: { Simple: { Subject: { Data: string } } } }) => [
        Destination,
        Content.Simple.Subject.Data,
      ],
    ),
    [[{ ToAddresses: ['qa@mail.Example.org', 'success@simulator.amazonses.com'] }, 'g is up']],
  );
});

test('an account in the sandbox sends one message a second, and to 200 a day; one outside sends to anybody', async () => {
  const busy = (message: string) => ({ name: 'TooManyRequestsException', message });
  await assert.rejects(send('ci@example.com', 'a@example.org'), busy('Maximum sending rate exceeded.'));
  await cloud.control('POST', 'notices/account', { sent: 199 });
  await assert.rejects(send('ci@example.com', 'a@example.org', 'b@example.org'), busy('Daily message quota exceeded.'));
  await cloud.control('POST', 'notices/account', { production: true });
  await send('ci@example.com', 'anybody@example.net');
  await assert.rejects(send('nobody@example.net', 'anybody@example.net'), rejected(/: nobody@example\.net$/));
});

test('what is published on a topic is kept, and SNS refuses what it refuses', async () => {
  const { TopicArn = '' } = await sns.createTopic({ Name: 'previews' });
  await sns.publish({ TopicArn, Subject: 'g is up', Message: 'https://g.dev.example.com' });
  const kept = await cloud.control('GET', 'notices/messages');
  assert.deepEqual(kept, [{ TopicArn, Subject: 'g is up', Message: 'https://g.dev.example.com' }]);
  const invalid = (message: string) => ({
    name: 'InvalidParameterException',
    message: `Invalid parameter: ${message}`,
  });
  for (const Subject of ['a\nb', '', 'a'.repeat(101)])
    await assert.rejects(sns.publish({ TopicArn, Subject, Message: 'm' }), invalid('Subject'));
  await assert.rejects(sns.publish({ TopicArn, Message: 'ä'.repeat(131_073) }), invalid('Message too long'));
  const none = { name: 'NotFoundException', message: 'Topic does not exist' };
  await assert.rejects(sns.publish({ TopicArn: `${TopicArn}-none`, Message: 'm' }), none);
  assert.equal((await cloud.control('GET', 'notices/messages')).length, 1);
});

const message = { subject: 'g is up', text: 'https://g.dev.example.com\nÄ 🌊' };
const denied = (words: RegExp) => (error: Error) => {
  assert.ok(error instanceof Denied, error.message);
  assert.match(error.message, words);
  return true;
};

test('the courier sends a mail as SES takes it, and says of a refusal what to do', async () => {
  const before = (await cloud.control('GET', 'notices/mail')).length;
  await courier.mail('ci@example.com', ['anybody@example.net', 'qa@example.org'], message);
  const sent = (await cloud.control('GET', 'notices/mail')).slice(before);
  const [{ FromEmailAddress, Destination, Content }] = sent;
  assert.equal(sent.length, 1);
  assert.equal(FromEmailAddress, 'ci@example.com');
  assert.deepEqual(Destination, { ToAddresses: ['anybody@example.net', 'qa@example.org'] });
  assert.deepEqual(Content.Simple, {
    Subject: { Data: message.subject, Charset: 'UTF-8' },
    Body: { Text: { Data: message.text, Charset: 'UTF-8' } },
  });
  await cloud.control('POST', 'notices/account', { production: false, sent: 0 });
  const stranger = courier.mail('ci@example.com', ['stranger@example.net'], message);
  await assert.rejects(
    stranger,
    denied(/^ses:SendEmail: MessageRejected: .*stranger@example\.net; verify in SES, .*sandbox.* production access$/),
  );
  const soon = courier.mail('ci@example.com', ['a@example.org'], message);
  await assert.rejects(soon, (error) => error instanceof Later && /Maximum sending rate/.test(error.message));
  await cloud.control('POST', 'notices/account', { sent: 200 });
  await assert.rejects(
    courier.mail('ci@example.com', ['a@example.org'], message),
    denied(/Daily message quota exceeded\.; .*200 recipients a day; ask AWS for production access/),
  );
  await cloud.control('POST', 'deny', { actions: ['ses:SendEmail'] });
  await assert.rejects(
    courier.mail('ci@example.com', ['a@example.org'], message),
    denied(/ses:SendEmail.*; grant ses:SendEmail to the role$/),
  );
});

test('the courier publishes on a topic of any region, and names one that is not there', async () => {
  const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
  const elsewhere = new SNS({ endpoint: cloud.endpoint, region: 'us-east-1', credentials });
  const { TopicArn = '' } = await elsewhere.createTopic({ Name: 'previews' });
  await courier.publish(TopicArn, message);
  const kept = await cloud.control('GET', 'notices/messages');
  assert.deepEqual(kept.at(-1), { TopicArn, Subject: message.subject, Message: message.text });
  const none = courier.publish(`${TopicArn}-none`, message);
  await assert.rejects(
    none,
    denied(/^sns:Publish \(arn:aws:sns:us-east-1:\d+:previews-none\): .*; correct sns of notify/),
  );
});

test('the courier reads the secret, and says what to put where there is none', async () => {
  const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
  const ssm = new SSM({ endpoint: cloud.endpoint, region: 'eu-west-1', credentials });
  await ssm.putParameter({ Name: '/acme/slack-webhook', Value: 'https://hooks.example/s', Type: 'SecureString' });
  assert.equal(await courier.secret('/acme/slack-webhook'), 'https://hooks.example/s');
  await assert.rejects(
    courier.secret('/acme/none'),
    denied(/^ssm:GetParameter \(\/acme\/none\): .*as a SecureString$/),
  );
});
