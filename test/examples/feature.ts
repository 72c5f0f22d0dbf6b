// feature.yml, unmodified, for each event that it is run by, against what dev.cfn.yml makes: names by a real DNS server, answers by HTTPS.
// act runs each workflow alone and knows no concurrency: which of two pushes wins is feature-env's own doing. Which refs and activities
// an event is for act leaves out of account, as what a job's token may do; the runner of these tests keeps to both (dev/act).
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { type RunOptions, runWorkflow, type WorkflowRun } from '../../dev/act/act.ts';
import { commitFiles, git } from '../../dev/act/repository.ts';
import { buildBase } from '../../dev/app/image.ts';
import { appFiles } from '../../dev/app/repository.ts';
import { type Builder, startBuilder } from '../../dev/builder/builder.ts';
import { stateOf } from '../../dev/github/deployments.ts';
import { agentOf, type Environment } from '../../dev/stage/environment.ts';
import { requestsOf, writes } from '../../dev/stage/journal.ts';
import type { Stage } from '../../dev/stage/stage.ts';
import { poll } from '../rollout/poll.ts';
import { type BranchAccount, branchAccount } from './branch-account.ts';
import { leftOf, type Named } from './left-of.ts';

const file = fileURLToPath(new URL('../../workflows-examples/feature.yml', import.meta.url));
const NOT_FOUND = { status: 404, release: '', body: 'There is no such environment.' };
const ALL = ['group', 'template', 'machine', 'record', 'name', 'target group', 'rule', 'image'];

export function featureWorkflow(world: () => { readonly stage: Stage; readonly production: Environment }): void {
  suite('feature.yml', () => {
    const folder = mkdtempSync(join(tmpdir(), 'immutable-feature-'));
    const [own, others] = [join(folder, 'own'), join(folder, 'others')];
    let stage: Stage;
    let builder: Builder;
    let account: BranchAccount;
    let base: string;
    let x: Named & { readonly release: string };
    let made: Named[];

    before(async () => {
      const { production } = world();
      stage = world().stage;
      [builder, account] = await Promise.all([startBuilder(), branchAccount(stage, production, folder)]);
      base = await buildBase(stage.cloud, production.seed.repository);
      for (const [workspace, version] of [
        [own, '1'],
        [others, '2'],
      ] as const) {
        commitFiles(workspace, { ...appFiles({ base, version }), '.github/fleets/feature.yml': account.fleet });
      }
    });
    after(async () => {
      await builder?.close();
      rmSync(folder, { recursive: true, force: true });
    });

    async function run(event: string, more: Partial<RunOptions> = {}): Promise<WorkflowRun & { runId: string }> {
      const { cloud, github } = stage;
      const runId = stage.nextRun();
      const run = await runWorkflow({
        ...{ file, workspace: own, event, cloud, github, runId: Number(runId), nameServer: account.nameServer },
        vars: { FEATURE_ROLE: account.role, AWS_REGION: cloud.env['AWS_REGION'] ?? '' },
        env: {
          ...builder.env,
          DOCKER_HOST: cloud.dockerHost ?? '',
          NODE_EXTRA_CA_CERTS: account.authority,
          AWS_EXECUTION_ENV: agentOf(runId, 1),
        },
        ...more,
      });
      return { ...run, runId };
    }

    /** A branch gets the commit that the workspace has, and GitHub runs what is in it. */
    async function push(branch: string, workspace = own) {
      stage.github.branches.push(branch, { sha: git(workspace, 'rev-parse', 'HEAD') });
      return await run('push', { ref: `refs/heads/${branch}`, workspace });
    }

    /** The outputs of a green run's step. */
    function outputs({ code, jobs, log }: WorkflowRun, step: string): Record<string, string> {
      assert.equal(code, 0, log);
      const ran = jobs.filter(({ outcome }) => outcome === 'success').flatMap(({ steps }) => steps);
      return ran.find(({ id }) => id === step)?.outputs ?? {};
    }

    function named(branch: string, run: WorkflowRun): Named & { readonly release: string } {
      const { outcome, environment = '', name = '', release = '' } = outputs(run, 'preview');
      assert.deepEqual([outcome, outputs(run, 'smoke')['outcome']], ['released', 'passed'], run.log);
      return { branch, environment, host: name, release };
    }

    test('a push deploys its branch, whose address answers with that release, and tells the pull request', async () => {
      stage.github.pulls.set(7, { branch: 'feature-x' });
      x = named('feature-x', await push('feature-x'));
      assert.equal(x.host, 'feature-x.dev.example.com');
      const { status, release, body } = await account.visit(x.host);
      assert.deepEqual([status, release, body.split(' ')[0]], [200, x.release, '1']);
      assert.deepEqual(await leftOf(stage, x), ALL);
      const [deployment, ...more] = stage.github.deployments.all;
      assert.deepEqual([deployment && stateOf(deployment), more], ['success', []]);
      assert.equal(deployment?.statuses.at(-1)?.environment_url, `https://${x.host}`);
      const [comment, ...rest] = stage.github.comments.all;
      assert.deepEqual([comment?.issue, rest], [7, []]);
      assert.match(
        comment?.body ?? '',
        /^\*\*orders\*\* of this branch: https:\/\/feature-x\.dev\.example\.com$[\s\S]*\| ready /m,
      );
    });

    test('the same content pushed again is built and launched no second time; other branches get places of their own', async () => {
      commitFiles(own, { 'README.md': '# orders, again\n' });
      const branches = ['feature/y', 'z', 'FEATURE-X'];
      const [again, ...runs] = await Promise.all([
        push('feature-x'),
        ...branches.map((branch) => push(branch, others)),
      ]);
      assert.equal(outputs(again, 'build')['cached'], 'true');
      assert.deepEqual(named('feature-x', again), x);
      const launches = writes(await requestsOf(stage.cloud, agentOf(again.runId, 1))).filter(({ operation }) =>
        /^(Create|Run)/.test(operation),
      );
      assert.deepEqual(launches, []);
      made = runs.map((run, n) => named(branches[n] ?? '', run));
      assert.equal(new Set([x, ...made].map(({ host }) => host)).size, 4);
      for (const { host } of made) assert.match((await account.visit(host)).body, /^2 /);
    });

    test('extend by hand puts the end off, in AWS too', async () => {
      const inputs = { do: 'extend', branch: 'feature-x', for: '200h' };
      const { 'expires-at': end = '', 'auto-scaling-group': group } = outputs(
        await run('workflow_dispatch', { inputs }),
        'extend',
      );
      assert.ok(Date.parse(end) > Date.now() + 199 * 3_600_000, end);
      const { ScheduledUpdateGroupActions = [] } = await stage.aws.scaling.describeScheduledActions({
        AutoScalingGroupName: group,
      });
      const [expire] = ScheduledUpdateGroupActions.filter((each) => each.ScheduledActionName === 'immutable-expire');
      assert.equal(
        Math.abs((expire?.StartTime?.getTime() ?? 0) - Date.parse(end)) < 60_000,
        true,
        `${expire?.StartTime}`,
      );
    });

    test('the schedule takes away what has expired, and leaves what lives', async () => {
      const [y, ...living] = made as [Named, ...Named[]];
      await expired(y);
      const swept = outputs(await run('schedule'), 'sweep');
      assert.deepEqual([swept['removed'], swept['left']], [y.environment, '']);
      assert.deepEqual(await leftOf(stage, y), ['image'], 'which the others have too');
      assert.deepEqual(await account.visit(y.host), NOT_FOUND);
      for (const { host } of [x, ...living]) assert.equal((await account.visit(host)).status, 200, host);
    });

    /** As if its days were over, for its deed and for AWS. */
    async function expired({ host, environment }: Named): Promise<void> {
      const { AutoScalingGroups = [] } = await stage.aws.scaling.describeAutoScalingGroups({});
      for (const { AutoScalingGroupName = '' } of AutoScalingGroups) {
        if (!AutoScalingGroupName.startsWith(`orders.${environment}.`)) continue;
        const none = { MinSize: 0, MaxSize: 0, DesiredCapacity: 0, StartTime: new Date(Date.now() + 3000) };
        const ScheduledActionName = 'immutable-expire';
        await stage.aws.scaling.putScheduledUpdateGroupAction({ AutoScalingGroupName, ScheduledActionName, ...none });
        await poll('AWS has ended it', async () => {
          const asked = { AutoScalingGroupNames: [AutoScalingGroupName] };
          const { AutoScalingGroups: [group] = [] } = await stage.aws.scaling.describeAutoScalingGroups(asked);
          return group?.MaxSize === 0;
        });
      }
      const [label, ...domain] = host.split('.');
      const Name = `/immutable/${domain.join('.')}/${label}`;
      const { Parameter } = await stage.aws.ssm.getParameter({ Name });
      const Value = JSON.stringify({ ...JSON.parse(Parameter?.Value ?? ''), expires: 1 });
      await stage.aws.ssm.putParameter({ Name, Value, Overwrite: true });
    }

    test('a closed pull request, a deleted branch and a hand with a name leave nothing of it', async () => {
      const [, z, big] = made as [Named, Named, Named];
      stage.github.pulls.set(7, { state: 'closed', merged: true });
      stage.github.branches.delete(z.branch);
      const downs = await Promise.all([
        run('pull_request', {
          ref: 'refs/pull/7/merge',
          pullRequest: { number: 7, branch: 'feature-x', activity: 'closed' },
        }),
        run('delete', { deleted: z.branch }),
        run('workflow_dispatch', { inputs: { do: 'down', name: big.host } }),
      ]);
      for (const [n, each] of [x, z, big].entries()) {
        const { outcome, removed } = outputs(downs[n] as WorkflowRun, 'down');
        assert.deepEqual([outcome, removed], ['removed', each.environment]);
        assert.deepEqual(await account.visit(each.host), NOT_FOUND);
      }
      assert.deepEqual(await leftOf(stage, x), [], 'its image was nobody else’s');
      for (const each of [z, big]) assert.deepEqual(await leftOf(stage, each), ['image']);
      assert.deepEqual(new Set(stage.github.deployments.all.map(stateOf)), new Set(['inactive']));
      const [comment, ...rest] = stage.github.comments.all;
      assert.match(`${comment?.body}${rest}`, /^\*\*orders\*\* of this branch is gone/m);
    });

    test('what is of no branch of people here runs not at all, or none of its jobs', async () => {
      for (const ref of ['heads/main', 'heads/dependabot/npm/x', 'heads/gh-readonly-queue/main/pr-7', 'tags/v1.2.3'])
        await assert.rejects(run('push', { ref: `refs/${ref}` }), /GitHub would not run it/, ref);
      const pullRequest = { number: 8, branch: 'patch-1', activity: 'closed' as const };
      const opened = { ref: 'refs/pull/8/merge', pullRequest: { ...pullRequest, activity: 'opened' as const } };
      await assert.rejects(run('pull_request', opened), /GitHub would not run it/);
      const none = await Promise.all([
        run('pull_request', { ref: 'refs/pull/8/merge', pullRequest: { ...pullRequest, fork: 'mallory/orders' } }),
        run('delete', { deleted: 'dependabot/npm/x' }),
      ]);
      for (const { code, jobs, log } of none) {
        const outcomes = jobs.flatMap(({ steps }) => steps.map(({ outcome }) => outcome));
        assert.deepEqual([code, new Set(outcomes)], [0, new Set(['skipped'])], log);
      }
    });
  });
}
