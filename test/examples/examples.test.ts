// The workflows that users copy, unmodified, as GitHub would run them, while the app is being used.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runWorkflow, type WorkflowRun } from '../../dev/act/act.ts';
import { commitFiles } from '../../dev/act/repository.ts';
import type { Load } from '../../dev/load/load.ts';
import type { Environment } from '../../dev/stage/environment.ts';
import { requestsOf, writes } from '../../dev/stage/journal.ts';
import { type Stage, setStage } from '../../dev/stage/stage.ts';
import { lossless, serving } from '../rollout/expect.ts';
import { featureWorkflow } from './feature.ts';
import { jobRole } from './job-role.ts';

suite('the example workflows', () => {
  const workspace = mkdtempSync(join(tmpdir(), 'immutable-examples-'));
  let stage: Stage;
  let production: Environment;
  let watchRole: string;
  let load: Load;
  let second: string | undefined;

  before(async () => {
    stage = await setStage();
    production = await stage.environment('production');
    watchRole = await jobRole(production, 'watch');
    commitFiles(workspace, { '.github/fleets/production.yml': production.fleetFile() });
  });
  after(async () => {
    await stage?.close();
    rmSync(workspace, { recursive: true, force: true });
  });

  async function run(example: string, inputs: Record<string, string> = {}): Promise<WorkflowRun> {
    const { cloud, github } = stage;
    const file = fileURLToPath(new URL(`../../workflows-examples/${example}`, import.meta.url));
    const { role, region } = production.seed;
    const vars = { AWS_ROLE: role, AWS_REGION: region, SITE_URL: production.url, WATCH_ROLE: watchRole };
    return await runWorkflow({ file, workspace, inputs, vars, cloud, github, runId: Number(stage.nextRun()) });
  }

  const outputsOf = ({ jobs }: WorkflowRun, step: string) =>
    jobs[0]?.steps.find(({ id }) => id === step)?.outputs ?? {};

  /** The outputs of a green run's step. */
  function outputs(run: WorkflowRun, step: string): Record<string, string> {
    assert.equal(run.code, 0, run.log);
    return outputsOf(run, step);
  }

  const deploy = (image: string) =>
    run('release.yml', { image, environment: 'production', role: production.seed.role });

  test('release.yml puts a first release in service', async () => {
    const first = await stage.image('1');
    // Made while the first one is deployed.
    stage.image('2').catch(() => {});
    const { outcome, changed } = outputs(await deploy(first), 'rollout');
    assert.deepEqual([outcome, changed], ['released', 'true']);
    load = production.load({ badReleases: ['3'] });
  });

  test('release.yml again halves the fleet over to the second', async () => {
    const image = await stage.image('2');
    const deployed = await deploy(image);
    const { outcome, release, 'previous-release': previous } = outputs(deployed, 'rollout');
    second = release;
    assert.equal(outcome, 'released');
    assert.notEqual(release, previous, 'release ids are derived from what is in them');
    assert.match(deployed.summary, new RegExp(`${release}`));
    const [{ releases }] = JSON.parse(outputs(deployed, 'smoke')['result'] ?? '').checks;
    assert.deepEqual(releases, { [release ?? '']: 3 }, 'and the site itself says so');
    await serving(production, { [release ?? '']: 2 });
    assert.match(await (await fetch(production.url)).text(), /^2 /);
  });

  test('smoke.yml says whether it works, and that the second answers', async () => {
    const { passed, result = '' } = outputs(await run('smoke.yml', { release: second ?? '', watch: '2s' }), 'smoke');
    const { checks, watched } = JSON.parse(result);
    const [{ good, releases }] = checks;
    assert.deepEqual([passed, good, releases], ['1', 3, { [second ?? '']: 3 }]);
    assert.deepEqual([watched.length, watched[1]?.name], [2, 'alarm orders-production-5xx']);
  });

  test('release.yml takes a release back that answers badly once all of it is in service, and is red', async () => {
    const deployed = await deploy(await stage.image('3', 'errors'));
    const [rollout, smoke, rollback] = ['rollout', 'smoke', 'rollback'].map((step) => outputsOf(deployed, step));
    const outcomes = [rollout, smoke, rollback].map((each) => each?.['outcome']);
    assert.deepEqual([deployed.code, outcomes], [1, ['released', 'failed', 'rolled-back']], deployed.log);
    const [{ word, releases }] = JSON.parse(smoke?.['result'] ?? '').checks;
    assert.deepEqual([word, Object.keys(releases)], ['wrong status', [rollout?.['release']]]);
    await serving(production, { [second ?? '']: 2 });
  });

  test('rollback.yml brings the first back, and no request was lost in all of it', async () => {
    const { outcome, release } = outputs(await run('rollback.yml'), 'rollback');
    assert.equal(outcome, 'rolled-back');
    await serving(production, { [release ?? '']: 2 });
    assert.match(await (await fetch(production.url)).text(), /^1 /);
    const report = await load.stop();
    lossless(report, ['3']);
    assert.ok((report.byRelease['1'] ?? 0) > 50 && (report.byRelease['2'] ?? 0) > 50, 'both were used');
  });

  test('release.yml is red about an image that may become another one, and changes nothing', async () => {
    const before = await production.inService();
    const { n: last } = (await requestsOf(stage.cloud)).at(-1) ?? { n: 0 };
    const { code, jobs, log } = await deploy(`${production.seed.repository}:latest`);
    const step = jobs[0]?.steps.find(({ outcome }) => outcome === 'failure');
    assert.deepEqual([code, step?.id], [1, 'push'], log);
    assert.match(step?.annotations.map(({ text }) => text).join('\n') ?? '', /image.*digest/);
    const changes = writes(await requestsOf(stage.cloud)).filter(({ n, service }) => n > last && service !== 'sts');
    assert.deepEqual(changes, []);
    assert.deepEqual(await production.inService(), before);
  });

  test('every request was made with the temporary credentials of a job, never with a stored key', async () => {
    const asked: { accessKey: string; operation: string }[] = await stage.cloud.control(
      'GET',
      'requests?userAgent=app/immutable',
    );
    // Whoever asks for credentials has none yet.
    const exchanges = asked.filter(({ accessKey }) => accessKey === '');
    assert.deepEqual([...new Set(exchanges.map(({ operation }) => operation))], ['AssumeRoleWithWebIdentity']);
    const keys = new Set(asked.flatMap(({ accessKey }) => accessKey || []));
    assert.deepEqual(
      [...keys].filter((key) => !key.startsWith('ASIA')),
      [],
    );
    assert.equal(keys.size, exchanges.length, 'each action that asked AWS had a session of its own');
  });

  featureWorkflow(() => ({ stage, production }));
});
