import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { runWorkflow } from '../../dev/act/act.ts';
import { commitFiles } from '../../dev/act/repository.ts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';
import { type GitHub, startGitHub } from '../../dev/github/github.ts';

let cloud: Cloud;
let github: GitHub;
let folder: string;
before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'immutable-act-test-'));
  commitFiles(join(folder, 'orders'), { 'README.md': 'orders' });
  [cloud, github] = await Promise.all([startCloud({ docker: false, seed: true }), startGitHub()]);
});
after(async () => {
  await Promise.all([cloud?.close(), github?.close()]);
  rmSync(folder, { recursive: true, force: true });
});

function logIn(name: string, job: string) {
  const file = join(folder, `${name}.yml`);
  writeFileSync(
    file,
    `on: workflow_dispatch
permissions: {}
jobs:
  deploy:
    runs-on: ubuntu-latest
    ${job}
    steps:
      - uses: aws-actions/configure-aws-credentials@0123456789012345678901234567890123456789 # v6
        id: aws
        with: {role-to-assume: "\${{ vars.AWS_ROLE }}", aws-region: "\${{ vars.AWS_REGION }}"}
      - id: later
        run: echo "account=\${{ steps.aws.outputs.aws-account-id }} key=\${AWS_ACCESS_KEY_ID:0:4} secret=$AWS_SECRET_ACCESS_KEY"
`,
  );
  const vars = { AWS_ROLE: cloud.seed.role, AWS_REGION: 'eu-west-1' };
  return runWorkflow({ file, workspace: join(folder, 'orders'), github, cloud, runId: 1, vars });
}

test('the job of a trusted environment logs in with its own identity, and later steps have the credentials', async () => {
  const { code, log } = await logIn('trusted', 'environment: production\n    permissions: {id-token: write}');
  assert.equal(code, 0, log);
  assert.match(log, /Authenticated as arn:aws:sts::123456789012:assumed-role\/deploy\/GitHubActions/);
  assert.match(log, /^account=123456789012 key=ASIA secret=\*\*\*$/m);
});

test('the job of another environment is refused by the role', async () => {
  const { code, jobs } = await logIn('other', 'environment: staging\n    permissions: {id-token: write}');
  assert.equal(code, 1);
  assert.match(
    jobs[0]?.steps[0]?.annotations[0]?.text ?? '',
    /Not authorized to perform sts:AssumeRoleWithWebIdentity/,
  );
  assert.equal(jobs[0]?.steps[1]?.outcome, 'skipped');
});

test('without id-token: write a job has no identity', async () => {
  const { code, log, lines } = await logIn('none', 'environment: production\n    permissions: {contents: read}');
  assert.equal(code, 1);
  const all = lines.map(({ text }) => text).join('\n');
  assert.match(log, /the job has no identity; give it permissions: \{id-token: write\}/, all);
});
