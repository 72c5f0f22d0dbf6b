import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Arrived, messageOf } from '../../../actions/core/environments/message.ts';
import { remedyOf, slackRefusal, webhookIn } from '../../../actions/core/environments/undelivered.ts';

const arrived: Arrived = {
  app: 'orders',
  url: 'https://feature-x.dev.example.com',
  branch: 'feature/x',
  commit: {
    sha: '0123456789abcdef0123456789abcdef01234567',
    message: 'Add a basket\n\nIt holds orders.',
    author: 'Ada',
  },
  run: 'https://github.com/acme/orders/actions/runs/7',
  expires: 1_800_000_000,
};

test('a mail says where it is, what runs there, until when, and how to go on', () => {
  const { subject, text } = messageOf(arrived);
  assert.equal(subject, 'orders is up at feature-x.dev.example.com');
  assert.equal(
    text,
    `orders is up: https://feature-x.dev.example.com

Branch: feature/x
Commit: 0123456789abcdef0123456789abcdef01234567
Message: Add a basket
Author: Ada
Ends: 2027-01-15 08:00 UTC
Run: https://github.com/acme/orders/actions/runs/7

To keep it longer, push to the branch, or run its workflow with extend, such as 24h.
To stop it, close the pull request or delete the branch.
`,
  );
});

test("Slack's message has the same, in its own words", () => {
  const [first, branch, , message] = messageOf(arrived).slack.split('\n');
  assert.deepEqual(
    [first, branch, message],
    ['*orders* is up: <https://feature-x.dev.example.com>', '*Branch:* `feature/x`', '*Message:* `Add a basket`'],
  );
});

const hostile = [
  'one\nBcc: all@example.com',
  'one\r\nBcc: all@example.com\r\n\r\n<html>',
  'one\u2028\u2029Bcc: all@example.com',
  '@here @channel @everyone',
  '<!channel> <!here|here> <@U024BE7LH> <#C024BE7LR>',
  '<https://evil.example|https://feature-x.dev.example.com>',
  '`<!channel>` ``` *bold* _it_ ~no~',
  '&lt;!channel&gt;',
  '\u202egnp.exe\x1b[2J\0',
  '🌊🚀👩‍👩‍👧',
  '{"text":"x"}',
];

for (const text of hostile) {
  test(`${JSON.stringify(text).slice(0, 40)} stays in its line and commands nobody`, () => {
    const usual = messageOf(arrived);
    for (const over of [
      { branch: text },
      { commit: { ...arrived.commit, author: text } },
      { commit: { ...arrived.commit, sha: text } },
      { commit: { ...arrived.commit, message: text } },
    ]) {
      const told = messageOf({ ...arrived, ...over });
      assert.equal(told.subject, usual.subject);
      for (const way of ['text', 'slack'] as const) {
        assert.equal(told[way].split(/[\n\r\u2028\u2029]/).length, usual[way].split('\n').length, told[way]);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
        assert.doesNotMatch(told[way], /[\0-\x09\x0b-\x1f\x7f-\x9f\u202e]/);
      }
      const commands = [...told.slack.matchAll(/<([^>]*)>/g)].map(([, command]) => command);
      assert.deepEqual(commands, ['https://feature-x.dev.example.com', `${arrived.run}|Run`]);
      assert.doesNotMatch(told.slack.replaceAll(/`[^`\n]*`/g, ''), /here|channel|evil|\*bold|U024/);
    }
  });
}

test('what is long is cut, between characters, and a subject ends where SNS takes no more', () => {
  for (const part of ['x', '🌊', 'a🌊']) {
    const message = part.repeat(10_000);
    const { text, slack } = messageOf({ ...arrived, branch: message, commit: { ...arrived.commit, message } });
    for (const way of [text, slack]) {
      assert.ok(way.length < 1500, `${way.length}`);
      assert.equal(way, Buffer.from(way).toString(), 'no half of a character');
    }
    assert.match(text, / … \d+ characters more\n/);
  }
  const { subject } = messageOf({ ...arrived, url: `https://${'long.'.repeat(30)}example.com` });
  assert.equal(subject.length, 99);
});

test('of a message the first line is told, whichever way its lines end', () => {
  const { commit } = arrived;
  for (const message of ['Add a basket\r\n\r\nIt', '\n\nAdd a basket\nIt', 'Add a basket'])
    assert.equal(messageOf({ ...arrived, commit: { ...commit, message } }).text, messageOf(arrived).text);
});

test('what is not known is left out', () => {
  const { expires: _, ...rest } = arrived;
  const { text, slack } = messageOf({ ...rest, commit: { sha: '', message: ' \n', author: '' } });
  for (const way of [text, slack]) assert.doesNotMatch(way, /Ends|Commit|Message|Author|undefined|``/);
});

test("of AWS' refusals it is said what to do, where its words don't", () => {
  for (const [said, remedy] of [
    ['MessageRejected: Email address is not verified. The following identities failed the check', /sandbox.* verified/],
    ['TooManyRequestsException: Daily message quota exceeded.', /200 recipients a day; ask AWS for production access/],
    ['TooManyRequestsException: Maximum sending rate exceeded.', undefined],
    ['SendingPausedException: paused', /dashboard of SES/],
    ['NotFoundException: Topic does not exist', /correct sns of notify/],
    ['ParameterNotFound: UnknownError', /SecureString/],
    ['AccessDeniedException: User is not authorized', undefined],
  ] as const) {
    if (remedy === undefined) assert.equal(remedyOf(said), undefined, said);
    else assert.match(remedyOf(said) ?? '', remedy, said);
  }
});

test("Slack's refusals are told with what to do, and 200 alone is none", () => {
  assert.equal(slackRefusal({ status: 200, body: 'ok' }), undefined);
  for (const [status, body, told] of [
    [400, 'invalid_payload', /^it answered 400 invalid_payload; .*incoming webhook/],
    [403, 'action_prohibited', /an admin of the workspace/],
    [403, 'invalid_token', /taken back: make another/],
    [404, 'no_service', /taken back: make another/],
    [404, 'channel_not_found', /a channel that there is/],
    [410, 'channel_is_archived', /a channel that there is/],
    [429, '', /^it answered 429; that passes/],
    [500, 'rollup_error', /that passes/],
    [302, '<html>\n::error::x', /^it answered 302 <html> ::error::x; /],
    [404, 'x'.repeat(10_000), /^it answered 404 x{100} … 9900 characters more; /],
  ] as const)
    assert.match(slackRefusal({ status, body }) ?? '', told);
  assert.match(slackRefusal({ why: 'no name: it has no address' }) ?? '', /^no name: it has no address; see that/);
});

test('a parameter holds the address of a webhook, or none', () => {
  assert.equal(webhookIn(' https://hooks.slack.com/services/T/B/X\n'), 'https://hooks.slack.com/services/T/B/X');
  for (const value of ['', 'http://hooks.slack.com/x', 'https://', 'https://a b', 'xoxb-1', 'https://a\nhttps://b'])
    assert.equal(webhookIn(value), undefined, value);
});
