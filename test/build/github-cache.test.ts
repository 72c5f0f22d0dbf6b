// GitHub's cache: its runner tells an action where it is, and the action's builder keeps layers there from job to job.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runWorkflow, type WorkflowRun } from '../../dev/act/act.ts';
import { startBuilder } from '../../dev/builder/builder.ts';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';
import { type World, world } from './world.ts';

let all: World;
let github: GitHub;
before(async () => {
  [all, github] = await Promise.all([world(), startGitHub()]);
});
after(() => Promise.all([all.close(), github.close()]));

const workflow = `
on: push
jobs:
  build:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@0123456789012345678901234567890123456789 # v6
      - uses: org/immutable/build-image@v1
        with:
          cache-from: type=gha
          cache-to: type=gha,mode=max
          images: |
            - {name: web, target: web}
            - {name: worker, target: worker}
`;

test('what one job kept in it, the next job takes from it on a new builder, each of two images its own', async () => {
  const stage = (name: string) => `FROM ${all.base} AS ${name}\nRUN echo long work for ${name} > /done\n`;
  const repo = all.commit({ Dockerfile: `${stage('web')}${stage('worker')}` });
  const file = join(all.folder, 'build.yml');
  writeFileSync(file, workflow);
  const cache = join(all.folder, 'cache');
  mkdirSync(cache);
  /** As on GitHub, each job has a machine of its own, with an empty builder. */
  const job = async (runId: number): Promise<WorkflowRun> => {
    const builder = await startBuilder();
    try {
      const run = { file, workspace: repo.folder, event: 'push', env: builder.env, github, runId, cache };
      return await runWorkflow(run);
    } finally {
      await builder.close();
    }
  };
  const first = await job(1);
  assert.equal(first.code, 0, first.log);
  assert.doesNotMatch(first.log, /cached/);
  const second = await job(2);
  assert.equal(second.code, 0, second.log);
  assert.match(second.log, /web \| .*RUN echo long work for web > \/done: cached/);
  assert.match(second.log, /worker \| .*RUN echo long work for worker > \/done: cached/);
  assert.equal(digests(second), digests(first));
});

function digests({ jobs }: WorkflowRun): string {
  const images = JSON.parse(jobs[0]?.steps.at(-1)?.outputs['images'] ?? '{}');
  return JSON.stringify([images.web.digest, images.worker.digest]);
}
