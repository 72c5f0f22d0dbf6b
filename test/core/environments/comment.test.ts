import assert from 'node:assert/strict';
import { test } from 'node:test';
import { marked } from 'marked';
import { comment, goneComment, type Told, withCut, withEnd } from '../../../actions/core/environments/comment.ts';
import { noticeOf } from '../../../actions/core/environments/notice.ts';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const told: Told = {
  app: 'orders',
  url: 'https://feature-x.dev.example.com',
  state: 'ready',
  commit: { sha: SHA, message: 'Add a basket\n\nIt holds orders.', author: 'Ada' },
  run: 'https://github.com/acme/orders/actions/runs/7',
  expires: 1_800_000_000,
  shell: { region: 'eu-west-1', fleet: 'orders.review-feature-x.0123456789ab.3' },
};

test('it says where the environment is, what runs there, until when, and how to go on', () => {
  const text = comment(told);
  for (const said of [
    '**orders** of this branch: https://feature-x.dev.example.com\n',
    '| State | ready ([run](https://github.com/acme/orders/actions/runs/7)) |\n',
    `| Commit | ${SHA} |\n`,
    '| Message | `Add a basket` |\n',
    '| Author | `Ada` |\n',
    '| Ends | 2027-01-15 08:00 UTC |\n',
    '`extend`',
    'close the pull request',
    'aws ssm start-session --region eu-west-1 ',
    '--auto-scaling-group-names orders.review-feature-x.0123456789ab.3 ',
  ]) {
    assert.ok(text.includes(said), `${said} in:\n${text}`);
  }
});

for (const [state, said] of [
  ['building', /on its way; what was there before serves until/],
  ['ready', /State \| ready/],
  ['failed', /failed; what was there before, if anything, serves on/],
] as const) {
  test(`it says that the environment is ${state}`, () => assert.match(comment({ ...told, state }), said));
}

test('what is not known yet is left out', () => {
  const { expires: _, shell: __, ...early } = told;
  const text = comment({ ...early, state: 'building', commit: { ...told.commit, message: ' \n ', author: '' } });
  assert.doesNotMatch(text, /Ends|start-session|Message|Author|undefined|``/);
});

test('another end takes the place of the one that was told, or gets one, and all else stays', () => {
  const later = told.expires === undefined ? 0 : told.expires + 86_400;
  const { expires: _, ...endless } = told;
  const message = '| Ends | never |\n| Ends | never |';
  for (const before of [told, endless, { ...told, commit: { ...told.commit, message } }])
    assert.equal(withEnd(comment(before), later), comment({ ...before, expires: later }));
  assert.equal(withEnd('somebody has emptied it', later), 'somebody has emptied it');
});

test('a run that was cut off while it built says so, and nothing where another has said something since', () => {
  const building = comment({ ...told, state: 'building' });
  assert.equal(
    withCut(building, told.run),
    building.replace(
      /on its way; .* ready/,
      'cut off; what was there before, if anything, serves on, and the next push or run goes on',
    ),
  );
  for (const other of [comment(told), comment({ ...told, state: 'building', run: `${told.run}1` })])
    assert.equal(withCut(other, told.run), other);
});

const hostile = [
  'thanks @octocat and @acme/admins',
  '`@octocat`',
  '``` @octocat ```',
  '\\`@octocat\\`',
  '\\|`@octocat',
  'a\\|@octocat',
  '| @octocat | @hubot |',
  '\n\n@octocat',
  'fixes #12, acme/orders#3, GH-4',
  '<img src=x onerror=alert(1)>@octocat',
  '<!-- --> </code></td></table>@octocat',
  '--> @octocat <!--',
  '[@octocat](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '\u202e@octocat\u2028# @octocat\r@octocat',
  '@octocat'.repeat(1000),
];

/** HTML without the elements in which GitHub looks for nobody, and without our own address. */
const open = (markdown: string) =>
  (marked.parse(markdown, { async: false, gfm: true }) as string)
    .replaceAll(/<(code|pre)[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<a [^>]*>.*?<\/a>/gs, (link) => (link.includes('evil') ? link : ''));

for (const text of hostile) {
  test(`whoever writes ${JSON.stringify(text).slice(0, 40)} calls nobody, links nothing and leaves its cell`, () => {
    const usual = open(comment(told));
    for (const commit of [
      { ...told.commit, message: text },
      { ...told.commit, author: text },
    ]) {
      assert.equal(open(comment({ ...told, commit })), usual);
    }
    const sha = open(comment({ ...told, commit: { ...told.commit, sha: text } }));
    assert.doesNotMatch(sha, /@|#\d|<img|evil/);
  });
}

test('the mark tells an environment from any other, and one that is gone from one that is there', () => {
  const [mine, other] = [noticeOf('orders', 'review-x'), noticeOf('orders', 'review-x-2')];
  const [here, gone] = [mine.text(comment(told)), mine.ending(goneComment(told))];
  const seen = [mine.marks(here), mine.ended(here), mine.marks(gone), mine.ended(gone)];
  assert.deepEqual(seen, [true, false, true, true]);
  assert.deepEqual(
    [other.marks(here), other.marks(gone), mine.marks(`> ${here}`), mine.marks(undefined)],
    [...[false, false, false, false]],
  );
  assert.match(gone, /is gone, and `https:\/\/feature-x\.dev\.example\.com` leads nowhere/);
});
