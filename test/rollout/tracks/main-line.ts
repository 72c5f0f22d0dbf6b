// Containers, secrets, alarms: what a user does first, in the order in which it happens to them.
import assert from 'node:assert/strict';
import { before, suite, test } from 'node:test';
import { roleInput } from '../../../dev/stage/deploy-role.ts';
import type { Environment } from '../../../dev/stage/environment.ts';
import { writes } from '../../../dev/stage/journal.ts';
import type { ActionRun } from '../../../dev/stage/run-action.ts';
import type { Stage } from '../../../dev/stage/stage.ts';
import { leaks } from '../../frame/leaks.ts';
import { actionOf } from '../../readme/asked.ts';
import { askActions } from '../../readme/policy.ts';
import { about, ended, lossless, retiresIn, serving, tagOf } from '../expect.ts';
import { noTokens, sessionsOf } from '../no-tokens.ts';
import { shares } from '../shares.ts';
import { commitOf, tellsOfFailure, unfound, unwritten } from '../told.ts';
import { traces } from '../traces.ts';

const SECRET = 'not-for-logs';
/** What each run of these is given and must keep to itself. */
const GIVEN = {
  inputs: { 'github-token': `ghs_${'kEpt'.repeat(9)}` },
  env: {
    AWS_SESSION_TOKEN: `FwoG/${'sEss+'.repeat(20)}==`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: `eyJh.${'iDtk'.repeat(10)}.x-y_`,
  },
};
const LIVE_CHECK = { path: '/healthz', timeout: '3m', release: 'header:x-release' };

export function mainLine(stage: Stage): void {
  suite('the main line, with containers', { concurrency: 1 }, () => {
    let production: Environment;
    const runs: ActionRun[] = [];

    before(async () => {
      production = await stage.environment('production', {
        // The alarm has no data as long as nothing fails, as AWS has it.
        fleet: {
          alarms: ['orders-production-5xx'],
          'live-check': LIVE_CHECK,
        },
      });
      await Promise.all([stage.image('1'), stage.image('2')]);
    });

    test('a first deploy puts the release in service', async () => {
      const run = await production.rollout({ version: '1', ...GIVEN });
      runs.push(run);
      ended(run, 'released');
      assert.equal(run.outputs['changed'], 'true');
      assert.equal(run.outputs['release'], 'r1');
      assert.equal(run.outputs['previous-release'], '');
      assert.equal(run.outputs['auto-scaling-group'], 'orders.production.r1.1');
      assert.equal(run.outputs['url'], production.url);
      await serving(production, { r1: 2 });
      const group = await production.fleet('r1');
      assert.deepEqual([group.MinSize, group.DesiredCapacity, group.MaxSize, group.HealthCheckType], [2, 2, 8, 'ELB']);
      assert.equal(tagOf(group, 'attempt'), '1');
      assert.equal(
        await retiresIn(production, 'orders.production.r1.1'),
        undefined,
        'a fleet in service never retires',
      );
      const records = await production.records();
      assert.deepEqual(Object.keys(records).toSorted(), ['beat/1', 'lease/1', 'spec/1', 'verdict/1']);
      assert.equal(JSON.parse(records['verdict/1'] ?? '').ruling, 'release');
      assert.match(run.log, /::group::Wave 1 of 2/);
      assert.match(run.summary, /r1/);
      assert.match(await (await fetch(production.url)).text(), /^1 r1 works/);
    });

    test('its machines give no container a token for their role, and answer nobody without one', async () => {
      const { Instances: members = [] } = await production.fleet('r1');
      const { Reservations = [] } = await stage.aws.ec2.describeInstances({
        InstanceIds: members.map(({ InstanceId = '' }) => InstanceId),
      });
      const machines = Reservations.flatMap(({ Instances = [] }) => Instances);
      assert.equal(machines.length, 2);
      for (const { MetadataOptions } of machines) {
        const { HttpTokens, HttpPutResponseHopLimit, HttpProtocolIpv6 } = MetadataOptions ?? {};
        assert.deepEqual([HttpTokens, HttpPutResponseHopLimit, HttpProtocolIpv6], ['required', 1, 'disabled']);
      }
    });

    test('each machine is asked by a smoke test, and the one that runs another release is named', async () => {
      const runId = stage.nextRun();
      const machines = 'orders/production';
      const good = await production.smoke(
        { machines, release: 'r1', url: `${production.url}/healthz`, 'release-from': 'header:x-release' },
        runId,
      );
      assert.equal(good.code, 0, good.log);
      assert.match(good.log, /^passed {2}machines of orders\/production: 2 of 2 answers were good$/m);
      const asked = await production.requests(runId);
      assert.deepEqual([...new Set(asked.map(actionOf))].toSorted(), askActions.toSorted());
      const [machine = ''] = (await production.inService())['r1'] ?? [];
      await production.saysRelease(machine, 'r0');
      const bad = await production.smoke({ machines });
      await production.saysRelease(machine, 'r1');
      assert.equal(bad.code, 1, bad.log);
      const why = `1 of 2 machines (${machine}): the release of this machine is r0, not r1; r1 once`;
      assert.ok(
        bad.log.includes(`::error::1 of 1 check failed: machines of orders/production: ${why} (release)`),
        bad.log,
      );
      assert.deepEqual(Object.keys(JSON.parse(bad.outputs['result'] ?? '').checks[0].machines), [machine]);
      const other = await production.smoke({ machines, 'release-from': 'header:x-version' });
      assert.match(
        other.log,
        /2 of 2 machines \(i-\w+, i-\w+\): \/healthz answers as release 1 \(header:x-version\), not r1; 1 2 times/,
      );
    });

    test('the same release again changes nothing and says so', async () => {
      const runId = stage.nextRun();
      const run = await production.rollout({ version: '1', runId });
      ended(run, 'released');
      assert.equal(run.outputs['changed'], 'false');
      assert.match(run.log, /r1 is in service already; nothing to do/);
      assert.deepEqual(writes(await production.requests(runId)), []);
    });

    test('what preflight does not find ends in a summary, which says what serves', () => unfound(production));

    test('where outputs or summary cannot be written, the log says what became of the release', () =>
      unwritten(production));

    test('halving moves the traffic without losing a request, and keeps the old fleet warm', async () => {
      const load = production.load();
      const runId = stage.nextRun();
      const run = await production.rollout({ version: '2', runId, ...GIVEN, env: { ...GIVEN.env, ...commitOf('2') } });
      const report = await load.stop();
      runs.push(run);
      ended(run, 'released');
      lossless(report);
      assert.ok(report.byRelease['1'] && report.byRelease['2'], 'both releases answered');
      assert.deepEqual([run.outputs['release'], run.outputs['previous-release']], ['r2', 'r1']);
      await serving(production, { r2: 2 });
      const old = await production.fleet('r1');
      assert.equal(old.Instances?.length, 2, 'parked machines run on');
      assert.deepEqual([old.TargetGroupARNs, old.TrafficSources, old.SuspendedProcesses], [[], [], []]);
      about(await retiresIn(production, 'orders.production.r1.1'), 3600);
      assert.equal(await retiresIn(production, 'orders.production.r2.2'), undefined);
      const changes = writes(await production.requests(runId)).filter(
        ({ parameters }) => !String(parameters.Name).includes('/beat/'),
      );
      // Machines that are reachable at different looks are asked by a command each.
      const asked = changes.filter(({ operation }) => operation === 'SendCommand');
      const machines = asked.flatMap(({ parameters }) => parameters.InstanceIds);
      assert.deepEqual([machines.length, new Set(machines).size], [2, 2], 'each new machine is asked once');
      const others = changes.filter((each) => !asked.includes(each)).map(({ operation }) => operation);
      assert.ok(others.length <= 27, `${others.length} writes besides: ${others.join(' ')}`);
      const steps = await shares(production, runId);
      assert.deepEqual(steps, ['+1 r2', '-1 r1', '+1 r2', '-1 r1'], 'half comes before half goes');
    });

    test('a release whose work fails while its health is green is rolled back by the alarm, by a role whose sessions end on the way', async () => {
      const load = production.load({ badReleases: ['3'] });
      const role = await roleInput(production);
      await stage.cloud.control('POST', 'sessions', { seconds: 3 });
      const runId = stage.nextRun();
      let away: Promise<void> | undefined;
      const run = await production.rollout({
        ...{ version: '3', behaviour: 'errors', runId },
        // The machines wait for as long as there are no tokens, which is two minutes of theirs.
        fleet: { bake: '20s', 'live-check': { ...LIVE_CHECK, timeout: '20m' } },
        inputs: { ...GIVEN.inputs, ...role.inputs },
        env: { ...GIVEN.env, ...role.env, ...commitOf('3') },
        onLine: (line) => {
          if (line.startsWith('::group::Launch')) away = noTokens(stage);
        },
      });
      runs.push(run);
      const report = await load.stop();
      await away;
      await stage.cloud.control('POST', 'sessions', { seconds: null });
      assert.ok((await sessionsOf(production, runId)) > 1);
      ended(run, 'rolled-back', 1);
      lossless(report, ['3']);
      assert.match(run.log, /alarm orders-production-5xx is in ALARM/);
      assert.ok(report.badReleaseErrors > 0, 'its own 500s were seen and counted apart');
      assert.match(run.summary, /orders-production-5xx/);
      tellsOfFailure(run, await production.requests(runId));
      assert.equal(run.outputs['release'], 'r2');
      await serving(production, { r2: 2 });
      const stable = await production.fleet('r2');
      assert.deepEqual(
        [stable.MinSize, stable.HealthCheckType, stable.SuspendedProcesses],
        [2, 'ELB', []],
        'as it was',
      );
      assert.equal(tagOf(stable, 'originals'), undefined);
      about(await retiresIn(production, 'orders.production.r3.3'), 60);
      const records = await production.records();
      assert.equal(JSON.parse(records['verdict/3'] ?? '').ruling, 'rollback');
    });

    test('a rollback by hand brings the warm release back without losing a request', async () => {
      const load = production.load();
      const runId = stage.nextRun();
      const run = await production.rollback({ runId, ...GIVEN });
      runs.push(run);
      const report = await load.stop();
      ended(run, 'rolled-back');
      lossless(report);
      assert.deepEqual([run.outputs['release'], run.outputs['previous-release']], ['r1', '']);
      assert.match(run.summary, /^## ↩️ orders in production: up with r1; rolled back from 2222222 \(r2\)\n/);
      assert.match(run.summary, /\*\*Taken back:\*\* \[`2222222`\].*, started by ada, served from /);
      await serving(production, { r1: 2 });
      const requests = writes(await production.requests(runId));
      const at = (operation: string) => requests.find((request) => request.operation === operation)?.at ?? Number.NaN;
      assert.ok(at('DeleteScheduledAction') < at('RegisterTargets'), 'what serves must not retire');
      assert.ok(at('RegisterTargets') < at('DeregisterTargets'), 'the old release comes back before the new one goes');
      const launching = /^Create(AutoScalingGroup|LaunchTemplate)/;
      assert.equal(
        requests.find(({ operation }) => launching.test(operation)),
        undefined,
        'nothing was launched',
      );
      const lease = requests.find(({ parameters }) => String(parameters.Name).includes('/lease/'));
      console.log(`# traffic was back ${(at('DeregisterTargets') - (lease?.at ?? 0)).toFixed(1)} s after the lease`);
      about(await retiresIn(production, 'orders.production.r2.2'), 3600);
    });

    test('no secret is in anything that a run leaves, green or red: logs, outputs, state, summaries, user data, tags, records', async () => {
      const { Parameter } = await stage.aws.ssm.getParameter({
        Name: '/orders/production/database-url',
        WithDecryption: true,
      });
      assert.match(Parameter?.Value ?? '', new RegExp(SECRET), 'the machines were given a secret');
      const told = runs.map(({ log, files }, i) => [`run ${i + 1}`, log + JSON.stringify(files)] as const);
      assert.deepEqual(
        runs.map(({ outputs }) => outputs['outcome']),
        ['released', 'released', 'rolled-back', 'rolled-back'],
      );
      const places = { ...(await traces(production)), ...Object.fromEntries(told) };
      const { AWS_SECRET_ACCESS_KEY: key = '' } = stage.cloud.env;
      const secrets = [SECRET, key, ...Object.values(GIVEN.inputs), ...Object.values(GIVEN.env)];
      for (const [name, text] of Object.entries(places))
        assert.ok(text.length > 100, `${name} holds something to search`);
      assert.deepEqual(leaks(places, secrets), []);
    });
  });
}
