// The workflow that bakes AMIs, unmodified, and a fleet that starts from what it made. On request: the waits of AWS' client are 15 s each.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runWorkflow } from '../../dev/act/act.ts';
import { commitFiles } from '../../dev/act/repository.ts';
import { venv } from '../../dev/checks/places.ts';
import { setStage } from '../../dev/stage/stage.ts';
import { jobRole } from '../examples/job-role.ts';
import { ended, serving } from '../rollout/expect.ts';

const PARAMETER = '/base-images/docker-amd64';
const workspace = mkdtempSync(join(tmpdir(), 'immutable-bake-'));
const programs = mkdtempSync(join(tmpdir(), 'immutable-bake-bin-'));
// GitHub's runners bring it.
symlinkSync(join(venv, 'aws'), join(programs, 'aws'));
const stage = await setStage();
after(async () => {
  await stage.close();
  for (const folder of [workspace, programs]) rmSync(folder, { recursive: true, force: true });
});

test('ami.yml leaves an AMI with Docker in it and nothing else, and a fleet boots from it', async () => {
  const { cloud, github, aws } = stage;
  const production = await stage.environment('production');
  commitFiles(workspace, { 'README.md': 'Base images\n' });
  const file = fileURLToPath(new URL('../../workflows-examples/aws/ami.yml', import.meta.url));
  const { region, subnets } = production.seed;
  const vars = { AWS_ROLE: await jobRole(production, 'base-images'), AWS_REGION: region, SUBNET: subnets[0] };
  const runId = Number(stage.nextRun());
  const env = { PATH: `${programs}:${process.env['PATH']}` };
  const baked = await runWorkflow({ file, workspace, vars, cloud, github, runId, env });
  assert.equal(baked.code, 0, baked.log);

  const mine = { Filters: [{ Name: 'tag:immutable:bake', Values: ['x86_64'] }] };
  const { Images = [] } = await aws.ec2.describeImages(mine);
  const { Parameter } = await aws.ssm.getParameter({ Name: PARAMETER });
  assert.deepEqual(
    Images.map(({ ImageId, State, Architecture, Name }) => [ImageId, State, Architecture, Name]),
    [[Parameter?.Value, 'available', 'x86_64', `docker-x86_64-${runId}-1`]],
  );
  assert.match(baked.summary, new RegExp(`${PARAMETER} is \`${Parameter?.Value}\` from now on`));
  const { Reservations = [] } = await aws.ec2.describeInstances(mine);
  const states = Reservations.flatMap(({ Instances = [] }) => Instances.map(({ State }) => State?.Name));
  assert.ok(states.length === 1 && /^(shutting-down|terminated)$/.test(states[0] ?? ''), states.join());
  const { Snapshots = [] } = await aws.ec2.describeSnapshots(mine);
  assert.equal(Snapshots.length, 1, "the AMI's own");

  const run = await production.rollout({
    version: '1',
    fleet: { ami: `ssm:${PARAMETER}`, 'instance-types': ['m7i.large'] },
  });
  ended(run, 'released');
  await serving(production, { r1: 2 });
  assert.doesNotMatch(run.summary, /Machines install/, 'its AMI brings all');
});
