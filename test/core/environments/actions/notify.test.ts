// Who waits for an environment hears of it once, when a release of it begins to answer.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Denied, Later } from '../../../../actions/ports/rollout.ts';
import { BranchWorld, feature, green, imageOf } from './branch-world.ts';
import { WEBHOOK } from './people.ts';

const TOPIC = 'arn:aws:sns:eu-west-1:111122223333:previews';
const file = feature(
  `notify: {email: {from: ci@example.com, to: [qa@example.com]}, sns: ["${TOPIC}"], slack: ssm:/acme/slack-webhook}`,
);
const waited = () => Object.assign(new BranchWorld(), { file });
const counts = ({ people: { mails, messages, posts } }: BranchWorld) => [mails.length, messages.length, posts.length];
const push = (branch: BranchWorld, release = 'r1') => branch.push({ image: imageOf(release) });

test('whoever waits is told by mail, topic and Slack, once for each release that begins to answer', async () => {
  const branch = waited();
  const commit = { message: 'Add a basket\n\nIt holds orders.', author: 'Ada' };
  green(await branch.push({ image: imageOf('r1') }, { event: { name: 'push', commit } }), 'released');
  const [mail] = branch.people.mails;
  assert.deepEqual([mail?.from, mail?.to], ['ci@example.com', ['qa@example.com']]);
  assert.match(mail?.text ?? '', /feature-x\.dev\.example\.com\n.*Message: Add a basket\n.*Ends: 20/s);
  assert.equal(branch.people.messages[0]?.topic, TOPIC);
  assert.equal(branch.people.messages[0]?.text, mail?.text);
  const [post] = branch.people.posts;
  assert.deepEqual([post?.url, post?.method, post?.redirects], [WEBHOOK, 'POST', 0]);
  assert.match(JSON.parse(post?.body ?? '').text, /is up: <https:\/\/feature-x/);
  green(await push(branch), 'released');
  green(await branch.push({ extend: '240h' }), 'released');
  assert.deepEqual(counts(branch), [1, 1, 1], 'the same content again, and one that lives longer, is no news');
  green(await push(branch, 'r2'), 'released');
  green(await push(branch, 'r1'), 'released');
  assert.deepEqual(counts(branch), [3, 3, 3], 'another release is, one that comes back too');
});

test('of what does not come up, or makes way, nobody hears', async () => {
  const branch = waited();
  branch.world.newest = 'another run';
  green(await push(branch), 'superseded');
  const probe = new BranchWorld();
  const release = green(await push(probe, 'bad'), 'released').get('release') ?? '';
  const bad = waited();
  bad.world.natures.set(release, { ready: Infinity });
  assert.match((await push(bad, 'bad')).error?.message ?? '', /rolled-back/);
  assert.deepEqual([counts(branch), counts(bad)], [Array(3).fill(0), Array(3).fill(0)]);
});

test('a re-run that ends what a dead process began tells of it, and its own re-run does not', async () => {
  for (const method of ['storeSpec', 'decide']) {
    const branch = waited();
    let dead = false;
    branch.world.onCall = (_, called, when) => {
      if (dead || called !== method || when !== 'after') return;
      dead = true;
      throw new Error('the process ends here');
    };
    const died = await push(branch);
    assert.match(died.error?.message ?? '', /the process ends here/);
    assert.deepEqual(counts(branch), [0, 0, 0]);
    green(await push(branch), 'released');
    green(await push(branch), 'released');
    assert.deepEqual(counts(branch), [1, 1, 1], method);
  }
});

test('who cannot be told is a warning with what to do, and the run is as green as without', async () => {
  const branch = waited();
  const { trouble, answers } = branch.people;
  trouble.push(
    new Denied('ses:SendEmail: MessageRejected: no; verify it'),
    new Denied('sns:Publish: gone; correct sns'),
  );
  answers.push({ status: 404, body: 'no_service' });
  const { log, ...played } = await push(branch);
  green({ log, ...played }, 'released');
  const warnings = log.filter((line) => line.startsWith('warning: sending ')).join('\n');
  assert.match(
    warnings,
    /a mail to qa@example\.com: ses:SendEmail: MessageRejected: no; verify it; the environment is up/,
  );
  assert.match(warnings, /a message on arn:aws:sns:\S+: sns:Publish: gone; correct sns; /);
  assert.match(warnings, /Slack, by the webhook in \/acme\/slack-webhook: it answered 404 no_service; .*make another/);
  assert.deepEqual(counts(branch), [0, 0, 1], 'what is refused is not asked again');
});

test('what may pass is asked again, and not for ever', async () => {
  const branch = waited();
  branch.people.trouble.push(new Later('ses:SendEmail: TooManyRequestsException: Maximum sending rate exceeded.'));
  branch.people.answers.push({ status: 503, body: 'rollup_error' }, { why: 'it was refused' });
  green(await push(branch), 'released');
  assert.deepEqual(counts(branch), [1, 1, 3]);
  const down = waited();
  down.people.answers.push(...Array(9).fill({ status: 429, body: '' }));
  const { log } = await push(down);
  assert.equal(down.people.posts.length, 3);
  assert.match(log.join('\n'), /it answered 429; that passes by itself/);
});

test('the address of the webhook is hidden before it is used, and what is no address is not shown', async () => {
  const branch = waited();
  branch.people.answers.push({ status: 410, body: 'channel_is_archived' });
  const one = await push(branch);
  branch.people.webhook = 'http://hooks.slack.example/s3cr3t';
  const two = await push(branch, 'r2');
  assert.equal(branch.people.hidden.length, 2);
  const all = [...one.log, ...two.log, one.summary, two.summary].join('\n');
  assert.doesNotMatch(all, /s3cr3t|hooks/);
  assert.match(all, /holds no address that begins with https:\/\//);
  assert.equal(branch.people.posts.length, 1);
});
