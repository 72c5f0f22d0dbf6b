// What the suite asks GitHub of branches and pull requests, and what it makes of an answer that isn't there.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectBranch } from '../../actions/adapters/github/branch.ts';
import { connectBranches } from '../../actions/adapters/github/branches.ts';
import { connectGitHub } from '../../actions/adapters/github/client.ts';
import type { GitHub } from '../../dev/github/github.ts';

const repository = 'acme/asked';
const [old, mine, newer] = ['1', '2', '3'].map((digit) => digit.repeat(40)) as [string, string, string];

export function testBranch(given: () => GitHub): void {
  const connected = (token = 'a-token', api = given().url) => {
    const lines: string[] = [];
    return { lines, client: connectGitHub({ token, api }), repository, warn: (line: string) => void lines.push(line) };
  };
  const state = async (of: ReturnType<typeof connected>, pull?: number, branch = 'feature/x #%') =>
    await connectBranch({ ...of, branch, commit: mine, ...(pull !== undefined && { pull }) }).commit();

  test('a commit is the newest of its branch, or there is a newer one, or the branch is gone', async () => {
    const { branches, pulls } = given();
    const of = connected();
    branches.push('feature/x #%', { sha: mine }, repository);
    pulls.set(1, { branch: 'feature/x #%', sha: old }, repository);
    assert.deepEqual([await state(of), await state(of, 1)], ['newest', 'newest'], 'a pull request knows later');
    branches.push('feature/x #%', { sha: newer }, repository);
    assert.deepEqual([await state(of), await state(of, 1)], ['older', 'older']);
    pulls.set(1, { state: 'closed' }, repository);
    assert.deepEqual([await state(of), await state(of, 1)], ['older', 'gone']);
    branches.delete('feature/x #%', repository);
    assert.deepEqual([await state(of), await state(of, 1)], ['gone', 'gone']);
    branches.push('before', { sha: mine }, repository);
    branches.rename('before', 'after', repository);
    const renamed = [await state(of, undefined, 'before'), await state(of, undefined, 'after')];
    assert.deepEqual(renamed, ['gone', 'newest'], 'renamed');
    branches.delete('after', repository);
    assert.deepEqual(of.lines, []);
  });

  test('a branch is asked for only after a while', async () => {
    const branch = connectBranch({ ...connected(), branch: 'main', commit: mine });
    const before = given().requests.length;
    for (let look = 0; look < 5; look++) await branch.commit();
    assert.equal(given().requests.length - before, 1);
  });

  test('a token that sees no branches does not see that one is gone, and that is said once', async () => {
    given().permissions.grant('blind', { 'pull-requests': 'read' });
    const of = connected('blind');
    assert.deepEqual([await state(of), await state(of, undefined, 'main')], ['unknown', 'unknown']);
    assert.match(
      of.lines.join('\n'),
      /^asking GitHub for the branch "feature\/x #%": 404 .*grant the job contents: read; so /,
    );
    assert.deepEqual(await connectBranches(of).wanted(), { branches: undefined, defaultBranch: '' });
    assert.match(of.lines.at(-1) ?? '', /branches of acme\/asked: 404 .*contents: read; so nothing is removed$/);
    given().permissions.grant('lame', { contents: 'read' });
    const lame = connected('lame');
    assert.equal(await state(lame, 1), 'gone', 'the branch says so, whatever the pull request');
    assert.match(lame.lines.join('\n'), /pull request 1: 403 .*grant the job pull-requests: read/);
  });

  test('a GitHub that is down says nothing of a commit', async () => {
    given().trouble.fail(Number.POSITIVE_INFINITY, 503);
    const of = connected();
    assert.equal(await state(of, 1), 'unknown');
    given().trouble.fail(0);
    assert.match(of.lines[0] ?? '', /503 Service unavailable; so the commit is taken for the newest/);
  });

  test('all branches are listed, one that moves to a page that was read included', async () => {
    const { branches, trouble } = given();
    for (let n = 0; n < 100; n++) branches.push(`b${String(n).padStart(3, '0')}`, { sha: old }, repository);
    const held = trouble.hold(/GET .*\/branches$/, true);
    const asked = connectBranches(connected()).wanted();
    await held.met;
    branches.delete('b000', repository);
    held.release();
    const { branches: found, defaultBranch } = await asked;
    assert.equal(defaultBranch, 'main');
    assert.deepEqual([found?.includes('main'), found?.includes('b099'), found?.includes('b098')], [true, true, true]);
    assert.equal(found?.length, 101, 'the one that was deleted is on the first page');
  });

  test('labels are those of open pull requests of the repository itself', async () => {
    const { pulls } = given();
    pulls.set(2, { branch: 'b001', labels: ['preview', 'big'] }, repository);
    pulls.set(3, { branch: 'b002', labels: ['preview'], state: 'closed' }, repository);
    pulls.set(4, { branch: 'b003', labels: ['preview'], owner: 'stranger' }, repository);
    pulls.set(5, { branch: 'b004', labels: ['big'] }, repository);
    const branches = connectBranches(connected());
    assert.deepEqual((await branches.wanted('preview')).labelled, { label: 'preview', branches: ['b001'] });
    assert.deepEqual(await branches.pulls('b001'), [{ number: 2, labels: ['preview', 'big'] }]);
    assert.deepEqual([await branches.pulls('b002'), await branches.pulls('b003')], [[], []]);
    const whole = [await branches.pulls('b002', 'all'), await branches.pulls('b003', 'all')];
    assert.deepEqual(whole, [[{ number: 3, labels: ['preview'] }], []]);
    given().permissions.grant('no-pulls', { contents: 'read' });
    const blind = connected('no-pulls');
    const wanted = await connectBranches(blind).wanted('preview');
    assert.deepEqual([wanted.branches?.length, wanted.labelled], [100, { label: 'preview', branches: undefined }]);
    assert.match(blind.lines.join('\n'), /pull-requests: read; so no environment is removed for a label/);
  });

  test('a rate limit is kept to: nothing more is asked', async () => {
    const { quota, requests } = given();
    const of = connected();
    quota.limitSecondary(1, 60);
    assert.equal(await state(of), 'unknown');
    const before = requests.length;
    assert.equal(await state(of), 'unknown');
    assert.equal(requests.length, before);
    assert.match(of.lines[0] ?? '', /403 You have exceeded a secondary rate limit/);
    assert.doesNotMatch(of.lines[0] ?? '', /grant/);
    assert.match(of.lines[1] ?? '', /secondary rate limit.*; it is not asked again before 20/);
  });
}
