// What users copy to come from a commit to machines that run it, unmodified, as GitHub would run it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Descriptor } from '../../actions/core/image/oci.ts';
import { type RunOptions, runWorkflow, type WorkflowRun } from '../../dev/act/act.ts';
import type { StepReport } from '../../dev/act/report.ts';
import { commitFiles, git } from '../../dev/act/repository.ts';
import { buildBase } from '../../dev/app/image.ts';
import { appFiles } from '../../dev/app/repository.ts';
import { type Builder, startBuilder } from '../../dev/builder/builder.ts';
import { type Registry, startRegistry } from '../../dev/registry/registry.ts';
import type { Environment } from '../../dev/stage/environment.ts';
import { type Stage, setStage } from '../../dev/stage/stage.ts';
import { jobRole } from './job-role.ts';

const example = (name: string) => fileURLToPath(new URL(`../../workflows-examples/${name}`, import.meta.url));

suite('the example workflows that begin with a commit', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'immutable-commit-'));
  let stage: Stage;
  let builder: Builder;
  let otherAccount: Registry;
  let production: Environment;
  let dev: Environment;
  let base: string;
  let reviewRole: string;
  let testsRole: string;

  before(async () => {
    [stage, builder, otherAccount] = await Promise.all([setStage(), startBuilder(), startRegistry()]);
    [production, dev] = await Promise.all([stage.environment('production'), stage.environment('dev')]);
    base = await buildBase(stage.cloud, production.seed.repository);
    reviewRole = await jobRole(dev, 'review');
    testsRole = await jobRole(dev, 'tests');
  });
  after(async () => {
    await Promise.all([stage?.close(), builder?.close(), otherAccount?.close()]);
    rmSync(workspace, { recursive: true, force: true });
  });

  /** One more commit of the app's team. */
  function commit(version: string, behaviour?: 'errors'): void {
    commitFiles(workspace, {
      ...appFiles({ base, version, ...(behaviour && { behaviour }) }),
      '.github/fleets/production.yml': production.fleetFile(),
      '.github/fleets/dev.yml': dev.fleetFile(),
      '.github/workflows/release.yml': readFileSync(example('release.yml'), 'utf8'),
    });
  }

  async function run(
    name: string,
    { event = 'push', ref = 'refs/heads/main', ...rest }: Partial<RunOptions> = {},
  ): Promise<WorkflowRun> {
    const { cloud, github } = stage;
    const vars = {
      AWS_ROLE: production.seed.role,
      DEV_ROLE: dev.seed.role,
      REVIEW_ROLE: reviewRole,
      TESTS_ROLE: testsRole,
      // A variable of an environment, which act doesn't know: of the one that this workflow's jobs run in.
      ...(name === 'tests.yml' && { SITE_URL: production.url }),
      PRODUCTION_ROLE: production.seed.role,
      PRODUCTION_REPOSITORY: `${otherAccount.host}/orders`,
      AWS_REGION: production.seed.region,
    };
    const env = { ...builder.env, DOCKER_HOST: cloud.dockerHost ?? '' };
    const more = { ...rest, event, ref, vars, env, cloud, github, runId: Number(stage.nextRun()) };
    return await runWorkflow({ file: example(name), workspace, ...more });
  }

  /** The outputs of a green run's step; the job is the only one, if none is named. */
  function outputs({ code, jobs, log }: WorkflowRun, step: string, job = jobs[0]?.id): Record<string, string> {
    assert.equal(code, 0, log);
    return stepOf({ jobs }, step, job).outputs;
  }

  function stepOf({ jobs }: Pick<WorkflowRun, 'jobs'>, step: string, job = jobs[0]?.id): StepReport {
    const found = jobs.find(({ id }) => id === job)?.steps.find(({ id }) => id === step);
    assert.ok(found, `${job} has a step ${step}`);
    return found;
  }

  const answer = async (from: Environment) => (await (await fetch(from.url)).text()).split(' ')[0];
  let tested: string | undefined;

  test('deploy.yml builds a commit, pushes its image and puts it in service', async () => {
    commit('1');
    const deployed = await run('deploy.yml', { event: 'workflow_dispatch', inputs: { strategy: 'all-at-once' } });
    const { cached } = outputs(deployed, 'build');
    assert.equal(cached, 'false');
    assert.match(outputs(deployed, 'build')['image'] ?? '', /^127\.[\d.:]+\/orders@sha256:[0-9a-f]{64}$/);
    assert.equal(outputs(deployed, 'rollout')['outcome'], 'released');
    assert.equal(outputs(deployed, 'smoke')['outcome'], 'passed');
    assert.equal(await answer(production), '1');
  });

  test("review.yml builds and tests a pull request's image for a repository of its own, and a fork's not at all", async () => {
    commit('2');
    const pullRequest = { number: 7, branch: 'cart' };
    const reviewed = await run('review.yml', { event: 'pull_request', ref: 'refs/pull/7/merge', pullRequest });
    assert.match(outputs(reviewed, 'build')['image'] ?? '', /^127\.[\d.:]+\/orders-review@sha256:[0-9a-f]{64}$/);
    const fork = { ...pullRequest, fork: 'mallory/orders' };
    const forked = await run('review.yml', { event: 'pull_request', ref: 'refs/pull/7/merge', pullRequest: fork });
    const outcomes = forked.jobs.flatMap(({ steps }) => steps.map(({ outcome }) => outcome));
    assert.deepEqual([forked.code, new Set(outcomes)], [0, new Set(['skipped'])], forked.log);
  });

  test('pipeline.yml tests an image once and brings that image to dev, and on to the registry of another account', async () => {
    const piped = await run('pipeline.yml');
    assert.equal(outputs(piped, 'build')['cached'], 'false', 'what a pull request pushed is not what main ships');
    const promoted = ['dev/release', 'production/release'].map((job) => outputs(piped, 'push', job));
    const images = [outputs(piped, 'build'), ...promoted].map(({ image = '' }) => image);
    tested = images[0];
    assert.match(stepOf(piped, 'build').log, /orders 2: all is well/);
    assert.deepEqual(new Set(images.map((image) => image.split('@')[1])).size, 1, images.join(' '));
    assert.equal(images[2]?.startsWith(`${otherAccount.host}/orders@`), true, images[2]);
    const smoked = ['dev/release', 'production/release'].map((job) => outputs(piped, 'smoke', job)['outcome']);
    assert.deepEqual(smoked, ['passed', 'passed']);
    assert.deepEqual(await Promise.all([answer(dev), answer(production)]), ['2', '2']);
  });

  test('a commit whose image fails its tests gets nowhere', async () => {
    commit('3', 'errors');
    const { code, jobs, log } = await run('pipeline.yml');
    assert.equal(code, 1, log);
    assert.match(
      stepOf({ jobs }, 'build')
        .annotations.map(({ text }) => text)
        .join(),
      /work answers 500/,
    );
    assert.equal(stepOf({ jobs }, 'build').outputs['image'], undefined);
    assert.deepEqual(await Promise.all([answer(dev), answer(production)]), ['2', '2']);
  });

  test('version.yml names what is there by its version: a revert brings back the very same image, and builds nothing', async () => {
    git(workspace, 'revert', '--no-edit', 'HEAD');
    const named = await run('version.yml', { ref: 'refs/tags/v1.2.3' });
    const { cached, image, tags = '' } = outputs(named, 'build');
    assert.deepEqual([cached, image], ['true', tested]);
    assert.match(tags, /(^|\W)1\.2\.3(\W|$)/);
  });

  test('platforms.yml builds two platforms in jobs of their own, and joins them to one image under the commit', async () => {
    commit('4');
    const joined = await run('platforms.yml');
    const [amd64, arm64, image] = ['amd64', 'arm64', 'join'].map((job) => outputs(joined, 'push', job)['image'] ?? '');
    assert.equal(outputs(joined, 'push', 'join')['tags'], `${git(workspace, 'rev-parse', 'HEAD').trim()},branch-main`);
    const imageIds = [{ imageDigest: image?.split('@')[1] }];
    const { images } = await stage.aws.ecr.batchGetImage({ repositoryName: 'orders', imageIds });
    const { manifests } = JSON.parse(images?.[0]?.imageManifest ?? '');
    const listed = manifests.map((each: Descriptor) => [each.platform?.architecture, each.digest]);
    assert.deepEqual(listed, [
      ['amd64', amd64?.split('@')[1]],
      ['arm64', arm64?.split('@')[1]],
    ]);
    assert.equal(outputs(await run('platforms.yml'), 'push', 'join')['changed'], 'false');
  });

  test('tests.yml splits the tests of an image over five machines, by the times of the last run, into one report', async () => {
    const named = (name: string, body: string) =>
      `import test from 'node:test';\nimport assert from 'node:assert';\ntest('${name}', async () => { ${body} });\n`;
    const answers = 'assert.equal((await fetch(process.env.BASE_URL)).status, 200);';
    const pages = [...Array(6).keys()].map((n) => `page ${n}`);
    commitFiles(workspace, {
      ...Object.fromEntries(pages.map((page) => [`tests/a/${page}.test.mjs`, named(page, answers)])),
      'tests/Dockerfile': `FROM ${base}\nWORKDIR /app\nCOPY . tests/\nENTRYPOINT ["/usr/bin/node"]\n`,
      'tests/slow.test.mjs': named('slow', answers),
      'tests/wrong.test.mjs': named('wrong', "assert.equal(1, 2, 'one is not two');"),
    });
    const stored = join(workspace, '..', `${basename(workspace)}-stored`);
    mkdirSync(join(stored, 'caches/times-1'), { recursive: true });
    const last =
      '<testsuite name="test"><testcase name="slow" time="60" file="/app/tests/slow.test.mjs"/><testcase name="wrong" time="1" file="/app/tests/wrong.test.mjs"/></testsuite>';
    writeFileSync(join(stored, 'caches/times-1/report.xml'), last);
    try {
      const tested = await run('tests.yml', { event: 'workflow_dispatch', stored });
      assert.equal(tested.code, 1);
      const { annotations, outputs: told, summary } = stepOf(tested, 'report', 'report');
      // Each machine's check of the site too.
      assert.deepEqual([told['passed'], told['failed']], ['12', '1'], tested.log);
      const names = JSON.parse(told['result'] ?? '').tests.map(({ name }: { readonly name: string }) => name);
      const ran = names.filter((name: string) => !name.startsWith('GET '));
      assert.deepEqual(ran.toSorted(), [...pages, 'slow', 'wrong'], 'each file once');
      assert.match(annotations.map(({ text }) => text).join(), /1 of 13 tests failed: wrong: one is not two/);
      assert.match(summary, /## ❌ Tests failed: 1 of 13/);
      const shards =
        tested.log.match(/^shard \d\/5 has \d of 8 files, dealt out by the times of 2 of them: .*/gm) ?? [];
      assert.deepEqual(
        [shards.length, shards.filter((line) => line.endsWith(': 1m')).length],
        [5, 1],
        'the slow one is alone',
      );
      assert.equal(readdirSync(join(stored, 'caches')).length, 2, 'the next run has the times of this one');
    } finally {
      rmSync(stored, { recursive: true });
    }
  });
});
