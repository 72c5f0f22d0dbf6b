// The workflows that users copy, unmodified: two deploys and a rollback under load, with the credentials of an ID token.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import type { Environment } from '../../dev/stage/environment.ts';
import { requestsOf, writes } from '../../dev/stage/journal.ts';
import { REPOSITORY, type Stage, setStage } from '../../dev/stage/stage.ts';
import { lossless, serving } from '../rollout/expect.ts';
import { type Example, Repository } from './repository.ts';

suite('the example workflows', { concurrency: 1 }, () => {
  let stage: Stage;
  let production: Environment;
  let repository: Repository;
  let folder: string;
  const releases: string[] = [];
  before(async () => {
    stage = await setStage({ scale: 20 });
    folder = mkdtempSync(join(tmpdir(), 'immutable-examples-'));
    production = await stage.environment('production');
    repository = new Repository(production, join(folder, 'orders'));
  });
  after(async () => {
    await stage.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** The workflow is green, and says by its outputs, its summary and to GitHub what it came to. */
  function green({ run, runId, step }: Example, outcome: string): void {
    assert.equal(run.code, 0, run.log);
    assert.equal(step.outputs['outcome'], outcome);
    assert.equal(step.outputs['changed'], 'true');
    assert.equal(step.outputs['url'], production.url);
    assert.match(run.summary, new RegExp(step.outputs['release'] ?? 'no release'));
    assert.equal(stage.github.runs.get(runId, REPOSITORY)?.conclusion, 'success');
    assert.ok(run.jobs.every(({ steps }) => steps.every((each) => each.outcome === 'success')));
  }

  const answering = async () => (await fetch(production.url)).headers.get('x-release');

  test('deploy.yml puts a first image in service', async () => {
    const example = await repository.dispatch('deploy.yml', { image: await stage.image('1') });
    green(example, 'released');
    releases.push(example.step.outputs['release'] ?? '');
    await serving(production, { [`${releases[0]}`]: 2 });
    assert.equal(await answering(), '1');
    const asked: { accessKey: string }[] = await stage.cloud.control('GET', 'requests?userAgent=app/immutable');
    assert.ok(asked.length > 0);
    const keys = [...new Set(asked.map(({ accessKey }) => accessKey))];
    assert.ok(keys.length === 1 && keys[0]?.startsWith('ASIA'), `temporary credentials of one session, not ${keys}`);
  });

  test('deploy.yml replaces it without losing a request', async () => {
    const image = await stage.image('2');
    const load = production.load();
    const example = await repository.dispatch('deploy.yml', { image });
    const report = await load.stop();
    green(example, 'released');
    lossless(report);
    assert.ok(report.byRelease['1'] && report.byRelease['2'], 'both releases answered');
    assert.equal(example.step.outputs['previous-release'], releases[0]);
    releases.push(example.step.outputs['release'] ?? '');
    assert.notEqual(releases[1], releases[0]);
    await serving(production, { [`${releases[1]}`]: 2 });
  });

  test('rollback.yml, without a checkout, puts the first one back without losing a request', async () => {
    const load = production.load();
    const example = await repository.dispatch('rollback.yml');
    const report = await load.stop();
    green(example, 'rolled-back');
    lossless(report);
    assert.equal(example.step.outputs['release'], releases[0]);
    await serving(production, { [`${releases[0]}`]: 2 });
    assert.equal(await answering(), '1');
  });

  test('deploy.yml is red about an image that may become another one, and changes nothing', async () => {
    const { n: last } = (await requestsOf(stage.cloud)).at(-1) ?? { n: 0 };
    const { run, step } = await repository.dispatch('deploy.yml', { image: `${production.seed.repository}:latest` });
    assert.equal(run.code, 1, run.log);
    assert.equal(step.outcome, 'failure');
    assert.match(step.annotations.map(({ text }) => text).join('\n'), /image.*digest/s);
    const since = (await requestsOf(stage.cloud)).filter(({ n, service }) => n > last && service !== 'sts');
    assert.deepEqual(writes(since), []);
    await serving(production, { [`${releases[0]}`]: 2 });
  });
});
