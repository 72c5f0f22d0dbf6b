// GitHub is down, or lets the token do nothing.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenOf } from '../../dev/stage/preview.ts';
import { came, whole } from './expect.ts';
import { rarely } from './rarely.ts';
import type { Town } from './town.ts';

export function github(town: Town): void {
  const { github, nextRun } = town.stage;
  const ways = {
    'is down': ['down', 503, /503/],
    'lets the token do nothing': ['forbidden', 403, /deployments: write/],
  } as const;
  for (const [what, [name, status, words]] of Object.entries(ways))
    (status === 503 ? test : rarely)(
      `18: while GitHub ${what} a deploy is ready, with warnings, and a sweep removes nothing`,
      async () => {
        const branch = town.branch(name);
        const ill = () => {
          const runId = nextRun();
          if (status === 503) github.trouble.down(branch.repository.name, status);
          else github.permissions.grant(tokenOf(runId), {});
          return runId;
        };
        const run = await branch.push({ version: '1', runId: ill() });
        came(run, 'released');
        assert.match(run.log, /^::warning title=GitHub::/m);
        assert.match(run.log, words);
        await whole(branch, '1');
        // A branch that is gone, which nobody can be asked of.
        github.branches.delete(branch.branch, branch.repository.name);
        const sweep = await branch.run('teardown', { inputs: { sweep: 'true' }, runId: ill() });
        came(sweep, 'removed');
        assert.deepEqual([sweep.outputs['removed'], sweep.outputs['changed']], ['', 'false'], sweep.log);
        assert.match(sweep.log, /review-\w+: stays, since the branches could not be read whole/);
        await whole(branch, '1');
        // Well again it goes.
        github.trouble.down(branch.repository.name, undefined);
        const well = await branch.run('teardown', { inputs: { sweep: 'true' } });
        assert.equal(well.outputs['removed'], `review-${name}`, well.log);
      },
    );
}
