// Mail and messages are sent by AWS' rules, and kept.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { SESv2 } from '@aws-sdk/client-sesv2';
import { SNS } from '@aws-sdk/client-sns';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';

let cloud: Cloud;
let ses: SESv2;
let sns: SNS;
before(async () => {
  // A thousand times slower than AWS, so that a second is never over.
  cloud = await startCloud({ docker: false, scale: 0.001 });
  const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };
  const settings = { ...{ endpoint: cloud.endpoint, region: 'eu-west-1', maxAttempts: 1 }, credentials };
  [ses, sns] = [new SESv2(settings), new SNS(settings)];
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
  await assert.rejects(sns.publish({ TopicArn: `${TopicArn}-none`, Message: 'm' }), { name: 'NotFoundException' });
  assert.equal((await cloud.control('GET', 'notices/messages')).length, 1);
});
