// The one comment at a pull request, and that nothing fails where GitHub doesn't take it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectGitHub } from '../../actions/adapters/github/client.ts';
import { connectNotices } from '../../actions/adapters/github/notices.ts';
import type { GitHub } from '../../dev/github/github.ts';

const repository = 'acme/noticed';

export function testNotices(given: () => GitHub): void {
  const connected = (token = 'a-token') => {
    const lines: string[] = [];
    const client = connectGitHub({ token, api: given().url });
    return { lines, client, repository, warn: (line: string) => void lines.push(line) };
  };
  const notices = (pull?: number, more: { comment?: number; environment?: string } = {}, of = connected()) =>
    connectNotices({
      ...of,
      app: 'orders',
      environment: 'review-x',
      gone: 'It is gone.',
      ...(pull && { pull }),
      ...more,
    });
  const said = (pull: number) =>
    given().comments.all.filter(({ issue, repository: of }) => issue === pull && of === repository);
  const open = (pull: number) => given().pulls.set(pull, { branch: 'feature/x' }, repository);

  test('there is one comment, which every run finds again and changes, until it says that it is gone', async () => {
    const { comments } = given();
    open(11);
    for (let n = 0; n < 120; n++) comments.write(11, 'nice', 'somebody', repository);
    const id = await notices(11).write('on its way');
    assert.deepEqual(
      [await notices(11).write('ready'), await notices(undefined, { comment: id ?? 0 }).write('again')],
      [id, id],
    );
    assert.equal(await notices(undefined).write('nowhere to say it'), undefined);
    await notices(11, { environment: 'review-y' }).write('another app or branch');
    assert.deepEqual(
      said(11)
        .slice(120)
        .map(({ body }) => body.split('\n').slice(1).join('\n')),
      ['again', 'another app or branch'],
    );
    const down = notices(11);
    assert.equal(await down.look(), id);
    await down.end(id ?? 0);
    assert.deepEqual([await down.look(), await notices(11).look()], [undefined, undefined]);
    assert.match(said(11)[120]?.body ?? '', /It is gone\.$/);
    assert.equal(await notices(11).write('back'), id);
    comments.delete(id ?? 0);
    const anew = await notices(11, { comment: id ?? 0 }).write('again');
    assert.deepEqual([anew !== id, said(11).length], [true, 122]);
  });

  test('a comment is edited as it stands, and none is written for that, or after the end', async () => {
    open(16);
    const longer = (body: string) => body.replace('Ends today', 'Ends tomorrow');
    await notices(16).edit(longer);
    assert.deepEqual(said(16), []);
    const id = await notices(16).write('Ends today');
    const before = given().requests.length;
    await notices(16).edit((body) => body);
    assert.equal(given().requests.length - before, 1, 'what stays as it is is not written');
    await notices(16).edit(longer);
    const [comment] = said(16);
    assert.deepEqual([said(16).length, comment?.id], [1, id]);
    assert.match(comment?.body ?? '', /^<!-- immutable: orders review-x -->\nEnds tomorrow$/);
    await notices(16).end(id ?? 0);
    await notices(16).edit((body) => `${body} again`);
    assert.match(said(16)[0]?.body ?? '', /It is gone\.$/);
  });

  test("nobody else's comment is touched, whatever stands in it", async () => {
    open(12);
    const mark = '<!-- immutable: orders review-x -->\nThe site is https://evil.example';
    given().comments.write(12, mark, 'somebody', repository);
    const id = await notices(12).write('ready');
    assert.deepEqual(
      said(12).map(({ body, by, changedBy }) => [body === mark, by, changedBy]),
      [
        [true, 'somebody', 'somebody'],
        [false, 'github-actions[bot]', 'github-actions[bot]'],
      ],
    );
    assert.equal(await notices(12).look(), id);
  });

  test('of two runs that write the first comment at once one comment stays', async () => {
    open(13);
    const held = given().trouble.hold(/POST .*\/13\/comments$/);
    const slow = notices(13).write('slow');
    await held.met;
    const quick = await notices(13).write('quick');
    held.release();
    assert.equal(await slow, quick);
    assert.deepEqual(
      said(13).map(({ id, body }) => [id, body.endsWith('slow')]),
      [[quick, true]],
    );
  });

  test('a first comment whose answer is lost is not written twice', async () => {
    open(14);
    const of = connected();
    const held = given().trouble.hold(/POST .*\/14\/comments$/, true);
    const asked = notices(14, {}, of).write('ready');
    await held.met;
    given().fail(1);
    held.release();
    assert.deepEqual([typeof (await asked), said(14).length, of.lines], ['number', 1, []]);
  });

  test('a locked conversation is said to be one', async () => {
    given().pulls.set(15, { branch: 'feature/x', locked: true }, repository);
    const of = connected();
    assert.equal(await notices(15, {}, of).write('ready'), undefined);
    assert.match(of.lines.join('\n'), /403 Unable to create comment because issue is locked\.[^;]*; so its comment/);
  });
}
