import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { runWorkflow } from '../../dev/act/act.ts';
import { commitFiles } from '../../dev/act/repository.ts';
import { startGitHub } from '../../dev/github/github.ts';

test('an action of the suite runs as org/immutable/…@v1, from what is published alone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'immutable-act-test-'));
  const github = await startGitHub();
  try {
    const workspace = join(folder, 'orders');
    const step = '{id: rollout, uses: org/immutable/immutable-rollout@v1, with: {environment: production, bake: soon}}';
    commitFiles(workspace, { 'README.md': 'orders' });
    writeFileSync(
      join(folder, 'w.yml'),
      `on: workflow_dispatch\njobs: {deploy: {runs-on: ubuntu-latest, steps: [${step}]}}\n`,
    );
    const { code, jobs } = await runWorkflow({ file: join(folder, 'w.yml'), workspace, github, runId: 1 });
    const rollout = jobs[0]?.steps[0];
    assert.deepEqual([code, rollout?.outcome, rollout?.outputs['outcome']], [1, 'failure', 'failed']);
    assert.match(
      rollout?.annotations[0]?.text ?? '',
      /^invalid inputs: app is required; bake: "soon" is not a duration/,
    );
  } finally {
    await github.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
