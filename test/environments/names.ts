// Branches whose names are meant for something else.
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { answerAt, estateOf } from '../../dev/stage/estate.ts';
import type { Preview } from '../../dev/stage/preview.ts';
import type { ActionRun } from '../../dev/stage/run-action.ts';
import { toldUnwritten } from '../frame/unwritable.ts';
import { answers, came, nothingLeft } from './expect.ts';
import { rarely } from './rarely.ts';
import type { Town } from './town.ts';

export function names(town: Town): void {
  rarely('1: a branch called production is review-production, and production is not touched', async () => {
    const production = await town.stage.environment('production', { from: 'ami' });
    came(await production.rollout({ version: '9', inputs: { strategy: 'all-at-once' } }), 'released');
    const before = [await production.inService(), await production.records()];
    const branch = town.branch('production');
    const run = await branch.push({ version: '1' });
    came(run, 'released');
    assert.equal(run.outputs['environment'], 'review-production');
    await answers(branch, '1');
    came(await branch.tearDown(), 'removed');
    await nothingLeft(branch);
    assert.deepEqual([await production.inService(), await production.records()], before);
  });

  test('2: feature/x, feature-x and FEATURE-X are three names, each of which leads to its own', async () => {
    const spelt = ['feature/x', 'feature-x', 'FEATURE-X'];
    const branches = spelt.map((name) => town.branch(name));
    const runs = await Promise.all(branches.map((branch, index) => branch.push({ version: `${index + 1}` })));
    for (const run of runs) came(run, 'released');
    const hosts = runs.map(({ outputs }) => outputs['name'] ?? '');
    assert.equal(new Set(hosts).size, 3);
    assert.equal(hosts[1], 'feature-x.dev.example.com');
    const answered = await Promise.all(hosts.map((host) => answerAt(town.domain, host)));
    assert.deepEqual(
      answered.map(({ version }) => version),
      ['1', '2', '3'],
    );
    // What can't be written hides neither what was deployed nor what was removed.
    const branch = branches[0] as Preview;
    const again = await branch.deploy({ version: '1', env: { GITHUB_OUTPUT: '/dev/full' } });
    toldUnwritten(again, 'released: .*; but ', 'outputs', 'ENOSPC.*');
    const down = await branch.tearDown({ env: { GITHUB_STEP_SUMMARY: join(tmpdir(), 'immutable-gone/summary') } });
    toldUnwritten(down, 'removed: .*; but ', 'summary', 'ENOENT.*');
  });

  const odd = {
    'a command for shells and one for the runner': '$(touch x)`touch x`;touch x\n::set-output name=slug::x\n::error::x',
    '300 characters': `feature/${'long-'.repeat(60)}`.slice(0, 300),
    emoji: '🚀/✨',
  };
  for (const [what, name] of Object.entries(odd))
    (name.startsWith('$') ? test : rarely)(
      `3: of a branch whose name is ${what} it is a valid name, and nothing of it is run`,
      async () => {
        const branch = town.branch(name);
        const run = await branch.push({ version: '1' });
        came(run, 'released');
        const { name: host = '', environment = '' } = run.outputs;
        assert.match(host, /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.dev\.example\.com$/);
        assert.equal((await answerAt(town.domain, host)).version, '1');
        harmless(run);
        const down = await branch.tearDown();
        came(down, 'removed');
        harmless(down);
        const { records, parameters, groups } = await estateOf(town.domain, environment, host);
        assert.deepEqual({ records, parameters, groups }, { records: [], parameters: {}, groups: [] });
      },
    );
}

function harmless({ log, files, outputs }: ActionRun): void {
  assert.doesNotMatch(log, /^::(?:set-output|error)/m);
  assert.deepEqual(
    Object.keys(files).filter((file) => /(?:^|\/)x$/.test(file)),
    [],
  );
  assert.notEqual(outputs['slug'], 'x');
}
