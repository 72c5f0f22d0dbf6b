import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  type AlarmType,
  CloudWatchClient,
  DescribeAlarmHistoryCommand,
  DescribeAlarmsCommand,
  GetMetricStatisticsCommand,
  ListMetricsCommand,
  PutCompositeAlarmCommand,
  PutMetricAlarmCommand,
  type PutMetricAlarmCommandInput,
  PutMetricDataCommand,
  SetAlarmStateCommand,
} from '@aws-sdk/client-cloudwatch';
import { DeregisterTargetsCommand } from '@aws-sdk/client-elastic-load-balancing-v2';
import { connect } from '../../actions/adapters/aws/connect.ts';
import { type App, balancerWorld, get, until } from './balancer-world.ts';
import { tellOfWatching } from './watched.ts';

/** Milliseconds of a minute of this cloud. */
const PERIOD = 1000;
let world: Awaited<ReturnType<typeof balancerWorld>>;
let cloudWatch: CloudWatchClient;
let group: string;
let app: App;
let dimensions: { Name: string; Value: string }[];
before(async () => {
  world = await balancerWorld({ scale: 60_000 / PERIOD });
  cloudWatch = new CloudWatchClient(world.client);
  group = await world.group('measured');
  await world.listen(group);
  app = await world.app(10);
  await world.register(group, app.address);
  await until('healthy', async () => (await world.health(group))[app.address] === 'healthy');
  dimensions = [
    { Name: 'TargetGroup', Value: String(group.split(':').at(-1)) },
    { Name: 'LoadBalancer', Value: String(world.balancerArn.split(':loadbalancer/').at(-1)) },
  ];
});
after(() => world.close());

async function sum(MetricName: string, Dimensions = dimensions): Promise<number | undefined> {
  const now = Date.now();
  const { Datapoints } = await cloudWatch.send(
    new GetMetricStatisticsCommand({
      Namespace: 'AWS/ApplicationELB',
      MetricName,
      Dimensions,
      StartTime: new Date(now - 3_600_000),
      EndTime: new Date(now + 60_000),
      Period: 7200,
      Statistics: ['Sum'],
    }),
  );
  return Datapoints?.[0]?.Sum;
}

const put = (AlarmName: string, more: Partial<PutMetricAlarmCommandInput> = {}) =>
  cloudWatch.send(
    new PutMetricAlarmCommand({
      AlarmName,
      Namespace: 'App',
      MetricName: AlarmName,
      Statistic: 'Sum',
      Period: 60,
      EvaluationPeriods: 1,
      Threshold: 1,
      ComparisonOperator: 'GreaterThanOrEqualToThreshold',
      ...more,
    }),
  );
const state = async (name: string) =>
  (await cloudWatch.send(new DescribeAlarmsCommand({ AlarmNames: [name] }))).MetricAlarms?.[0];
const becomes = (name: string, value: string) =>
  until(`${name} ${value}`, async () => ((await state(name))?.StateValue === value ? state(name) : undefined));
const report = (MetricName: string, Value: number) =>
  cloudWatch.send(new PutMetricDataCommand({ Namespace: 'App', MetricData: [{ MetricName, Value }] }));

test('only the types that are asked for are described: metric alarms when none is', async () => {
  await put('m');
  await cloudWatch.send(new PutCompositeAlarmCommand({ AlarmName: 'c', AlarmRule: 'ALARM(m)' }));
  const lists = async (AlarmTypes?: AlarmType[]) => {
    const asked = { AlarmNames: ['m', 'c'], ...(AlarmTypes && { AlarmTypes }) };
    const { MetricAlarms = [], CompositeAlarms = [] } = await cloudWatch.send(new DescribeAlarmsCommand(asked));
    return [...MetricAlarms, ...CompositeAlarms].map(({ AlarmName }) => AlarmName);
  };
  assert.deepEqual(await lists(), ['m']);
  assert.deepEqual(await lists(['CompositeAlarm']), ['c']);
  assert.deepEqual(await lists(['MetricAlarm', 'CompositeAlarm', 'LogAlarm']), ['m', 'c']);
  await assert.rejects(lists(['MetricAlarms' as AlarmType]), /must be one of: CompositeAlarm, MetricAlarm, LogAlarm/);
});

test("requests become the balancer's metrics; a minute without them has no datapoint", async () => {
  assert.equal(await sum('RequestCount'), undefined);
  for (let n = 0; n < 7; n++) await get(world.url());
  await until('7 requests', async () => (await sum('RequestCount')) === 7);
  assert.equal(await sum('HTTPCode_Target_2XX_Count'), 7);
  assert.equal(await sum('HTTPCode_Target_5XX_Count'), undefined);
  assert.equal(await sum('RequestCount', dimensions.slice(1)), 7, 'per load balancer too');
  await until('response time', async () => (await sum('TargetResponseTime')) !== undefined);
  await until('healthy hosts', async () => (await sum('HealthyHostCount')) ?? 0);
  const { Metrics } = await cloudWatch.send(new ListMetricsCommand({ Namespace: 'AWS/ApplicationELB' }));
  assert.ok(Metrics?.some(({ MetricName }) => MetricName === 'UnHealthyHostCount'));
});

test('a rollout can tell whether requests were served since', async () => {
  Object.assign(process.env, world.cloud.env);
  const me = { run: '1', runAttempt: 1, repository: 'acme/orders', nonce: 'n' };
  const { alarms, clock } = connect({ app: 'orders', environment: 'production', me });
  const other = await world.group('unused');
  assert.equal(await alarms.served([other, group], clock.now() - 60), true);
  assert.equal(await alarms.served([other], clock.now() - 60), false);
  assert.equal(await alarms.served([], clock.now() - 60), false);
  const since = clock.now();
  await until('a minute without requests', async () => Date.now() > (since + (3 * PERIOD) / 1000) * 1000);
  assert.equal(await alarms.served([group], since + PERIOD / 1000), false, 'those before it do not count');
  await get(world.url());
  await until('the next one is told of', () => alarms.served([group], since + PERIOD / 1000));
});

test("the balancer's own 5xx and a target's are told apart", async () => {
  const failing = get(new URL('/hold', world.url()));
  await until('held', () => app.held.length > 0);
  app.held.pop()?.writeHead(500).end();
  await failing;
  await until('a target 5xx', async () => (await sum('HTTPCode_Target_5XX_Count')) === 1);
  assert.equal(await sum('HTTPCode_ELB_5XX_Count', dimensions.slice(1)), undefined);
  const cut = get(new URL('/hold', world.url()));
  await until('held', () => app.held.length > 0);
  app.held.pop()?.destroy();
  assert.equal((await cut).status, 502);
  await until('a 5xx of the balancer', async () => (await sum('HTTPCode_ELB_5XX_Count', dimensions.slice(1))) === 1);
  assert.equal(await sum('HTTPCode_Target_5XX_Count'), 1);
});

test('an alarm on the figures goes to ALARM and back, with a reason and a history', async () => {
  const figure = { Namespace: 'AWS/ApplicationELB', MetricName: 'HTTPCode_Target_5XX_Count', Dimensions: dimensions };
  await put('5xx', { ...figure, Threshold: 3, TreatMissingData: 'notBreaching' });
  // It begins as INSUFFICIENT_DATA; the history below tells, since the first evaluation may be over by now.
  await becomes('5xx', 'OK');
  const failing = Array.from({ length: 8 }, () => get(new URL('/hold', world.url())));
  await until('held', () => app.held.length === failing.length);
  // They fail in one period, so that the last one with a figure is that of the alarm, which then lasts for three.
  await until('a period begins', () => Date.now() % PERIOD < PERIOD / 5);
  for (const response of app.held.splice(0)) response.writeHead(500).end();
  await Promise.all(failing);
  const alarm = await becomes('5xx', 'ALARM');
  assert.match(String(alarm.StateReason), /^Threshold Crossed: 1 out of the last 1 datapoints \[[\d.]+\] was greater/);
  const { MetricAlarms } = await cloudWatch.send(new DescribeAlarmsCommand({ StateValue: 'ALARM' }));
  assert.deepEqual(
    MetricAlarms?.map(({ AlarmName }) => AlarmName),
    ['5xx'],
  );
  await becomes('5xx', 'OK');
  const history = new DescribeAlarmHistoryCommand({ AlarmName: '5xx', HistoryItemType: 'StateUpdate' });
  const { AlarmHistoryItems } = await cloudWatch.send(history);
  assert.deepEqual(
    AlarmHistoryItems?.map(({ HistorySummary }) => HistorySummary),
    ['Alarm updated from ALARM to OK', 'Alarm updated from OK to ALARM', 'Alarm updated from INSUFFICIENT_DATA to OK'],
  );
});

tellOfWatching(() => world);

test('missing data means what TreatMissingData says', async () => {
  await put('default');
  await put('breaching', { TreatMissingData: 'breaching' });
  await put('good', { TreatMissingData: 'notBreaching' });
  await put('kept', { TreatMissingData: 'ignore' });
  await becomes('breaching', 'ALARM');
  await becomes('good', 'OK');
  assert.equal((await state('default'))?.StateValue, 'INSUFFICIENT_DATA');
  for (const name of ['default', 'kept']) {
    await report(name, 5);
    await becomes(name, 'ALARM');
  }
  await becomes('default', 'INSUFFICIENT_DATA');
  assert.equal((await state('kept'))?.StateValue, 'ALARM');
});

test('a state set by hand lasts until the next evaluation; an update keeps it; metric math is refused', async () => {
  await put('by-hand', { TreatMissingData: 'ignore' });
  const set = { AlarmName: 'by-hand', StateValue: 'ALARM' as const, StateReason: 'a drill' };
  await cloudWatch.send(new SetAlarmStateCommand(set));
  assert.equal((await state('by-hand'))?.StateReason, 'a drill');
  await put('by-hand', { TreatMissingData: 'ignore', Threshold: 2 });
  assert.equal((await state('by-hand'))?.StateValue, 'ALARM');
  await report('by-hand', 1);
  await becomes('by-hand', 'OK');
  const math = put('math', { Metrics: [{ Id: 'e', Expression: '1' }] });
  await assert.rejects(math, /evaluates alarms on one metric, not on metric math/);
});

test('an unhealthy host is counted as such until it is deregistered', async () => {
  app.health = 500;
  await until('unhealthy', async () => (await sum('UnHealthyHostCount')) ?? 0);
  await world.elb.send(new DeregisterTargetsCommand({ TargetGroupArn: group, Targets: [{ Id: app.address }] }));
  const { targetGroups } = await world.cloud.control('GET', 'balancer');
  assert.equal(targetGroups[0].targets[0].state, 'draining');
});
