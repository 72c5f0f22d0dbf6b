// What the adapters make of an AWS that is slow, busy or unwilling.
import assert from 'node:assert/strict';
import { after, afterEach, test } from 'node:test';
import { connect } from '../../actions/adapters/aws/connect.ts';
import { Stopped } from '../../actions/core/errors.ts';
import { Denied, Later, RecordsDenied } from '../../actions/ports/rollout.ts';
import { facts, fleetOf, me } from '../world/contract/subject.ts';
import { CloudSubject } from './contract-ground.ts';

const subject = await CloudSubject.start();
const { cloud } = subject;
after(() => subject.close());
afterEach(async () => {
  await cloud.control('DELETE', 'faults');
  await cloud.control('POST', 'deny', { actions: [] });
});

const fault = (body: object) => cloud.control('POST', 'faults', body);
const ports = async (environment: string) => {
  const ground = await subject.open();
  return { ...connect({ app: 'orders', environment, me: me('1') }), ground };
};
const lease = (n: number) =>
  ({ ...me('1'), n, attempt: n, kind: 'rollout', release: 'r1', candidate: 'orders.errors.r1.1' }) as const;

test('a change that is throttled is for later and tried once; a read is repeated', async () => {
  const { ledger } = await ports('throttled');
  const since = (await cloud.control('GET', 'requests')).length;
  await fault({ do: 'throttle', match: { operation: 'PutParameter' } });
  await assert.rejects(
    ledger.claim(lease(1)),
    (error) => error instanceof Later && /ThrottlingException/.test(error.message),
  );
  const asked = await cloud.control('GET', `requests?since=${since}&userAgent=app/immutable`);
  assert.deepEqual(
    asked.map(({ operation }: { operation: string }) => operation),
    ['PutParameter'],
  );
  await fault({ do: 'throttle', match: { operation: 'GetParametersByPath' }, times: 2 });
  assert.deepEqual((await ledger.read()).leases, []);
});

test("AWS' own failure is for later", async () => {
  const { fleets } = await ports('failing');
  await fault({ do: 'error', code: 'InternalFailure', status: 500, match: { operation: 'DeleteTags' } });
  await assert.rejects(fleets.forgetOriginals('orders.failing.r1.1'), Later);
});

test('a change whose answer was lost is for later, and was applied', async () => {
  const { ledger } = await ports('lost');
  await fault({ do: 'lose-answer', match: { operation: 'PutParameter' } });
  await assert.rejects(ledger.claim(lease(1)), Later);
  await ledger.claim(lease(1));
  assert.deepEqual(
    (await ledger.read()).leases.map(({ n, nonce }) => [n, nonce]),
    [[1, me('1').nonce]],
  );
});

test('a template version and a group whose answers were lost are made once', async () => {
  const { ground } = await ports('once');
  const spec = ground.spec();
  const { fleets } = ground.ports(me('1'));
  const fleet = `orders.${spec.environment}.r1.1`;
  const effect = { do: 'create-fleet', fleet, size: 1, facts } as const;
  await fleets.makeTemplate(ground.spec({ release: 'r0' }), 'one');
  for (const operation of ['CreateLaunchTemplateVersion', 'CreateAutoScalingGroup']) {
    await fault({ do: 'lose-answer', match: { operation } });
  }
  await assert.rejects(fleets.makeTemplate(spec, 'one'), Later);
  const version = await fleets.template('r1');
  assert.equal(version, '2');
  await assert.rejects(fleets.create(effect, spec), Later);
  await fleets.create(effect, spec);
  assert.equal((await fleets.look()).length, 1);
  assert.equal((await fleetOf({ ...ground.ports(me('2')) }, fleet))?.templateVersion, '2');
});

test('a request that nobody answers is given up after 5 s, for later', async () => {
  const { ledger } = await ports('held');
  await fault({ do: 'hold', match: { operation: 'PutParameter' } });
  await assert.rejects(
    ledger.claim(lease(1)),
    (error) => error instanceof Later && /lease\/1.*ETIMEDOUT/.test(error.message),
  );
  assert.deepEqual((await ledger.read()).leases, []);
});

test('a missing permission is denied, with the action to grant', async () => {
  const { fleets, ledger, ground } = await ports('denied');
  const spec = ground.spec();
  const own = ground.ports(me('1')).fleets;
  await own.makeTemplate(spec, 'one');
  const actions = ['autoscaling:CreateAutoScalingGroup', 'autoscaling:DescribeAutoScalingGroups', 'ssm:PutParameter'];
  await cloud.control('POST', 'deny', { actions });
  const calls = [
    own.create({ do: 'create-fleet', fleet: `orders-${spec.environment}-1`, size: 1, facts }, spec),
    fleets.look(),
    ledger.claim(lease(1)),
  ];
  const ends = await Promise.allSettled(calls);
  for (const [index, end] of ends.entries()) {
    assert.ok(end.status === 'rejected' && end.reason instanceof Denied, JSON.stringify(end));
    assert.match(end.reason.message, new RegExp(`AccessDenied.*; grant ${actions[index]} to the role`));
  }
});

test('records that may not be read are told apart from all else that may not', async () => {
  const { fleets, ledger } = await ports('unread');
  await cloud.control('POST', 'deny', {
    actions: ['autoscaling:DescribeAutoScalingGroups', 'ssm:GetParametersByPath'],
  });
  await assert.rejects(
    ledger.read(),
    (error) => error instanceof RecordsDenied && /grant ssm:GetParametersByPath to the role/.test(error.message),
  );
  await assert.rejects(fleets.look(), (error) => error instanceof Denied && !(error instanceof RecordsDenied));
});

test('a template that AWS cannot launch is denied, naming why', async () => {
  const { ground } = await ports('image');
  const spec = ground.spec({ place: { ...ground.spec().place, ami: 'ami-0fffffffffffffff0' } });
  const { fleets } = ground.ports(me('1'));
  await fleets.makeTemplate(spec, 'one');
  const effect = { do: 'create-fleet', fleet: `orders-${spec.environment}-1`, size: 1, facts } as const;
  await assert.rejects(
    fleets.create(effect, spec),
    (error) => error instanceof Denied && /ami-0fffffffffffffff0/.test(error.message),
  );
});

test('a release id that stands for something else already is denied', async () => {
  const { ground } = await ports('renamed');
  const { fleets } = ground.ports(me('1'));
  await fleets.makeTemplate(ground.spec({ release: 'r1' }), 'one');
  const spec = ground.spec({ release: 'r1', place: { ...ground.spec().place, ami: 'ami-0eeeeeeeeeeeeeee0' } });
  const effect = { do: 'create-fleet', fleet: `orders-${spec.environment}-1`, size: 1, facts } as const;
  await assert.rejects(fleets.create(effect, spec), (error) => {
    return error instanceof Denied && /r1 but was made from something else/.test(error.message);
  });
});

test('an expired token ends the run, which a re-run continues', async () => {
  const { ledger } = await ports('expired');
  await fault({ do: 'error', code: 'ExpiredTokenException', match: { service: 'ssm' } });
  await assert.rejects(ledger.read(), (error) => {
    return error instanceof Stopped && error.kind === 'failed' && /a re-run continues/.test(error.message);
  });
});

test('no credentials and no AWS are told at once', async () => {
  const before = { ...process.env };
  try {
    for (const name of ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']) delete process.env[name];
    Object.assign(process.env, { AWS_SHARED_CREDENTIALS_FILE: '/dev/null', AWS_CONFIG_FILE: '/dev/null' });
    await assert.rejects((await ports('nobody')).ledger.read(), (error) => {
      return error instanceof Stopped && error.kind === 'wrong' && /configure-aws-credentials/.test(error.message);
    });
    Object.assign(process.env, before, { AWS_ENDPOINT_URL: 'http://127.0.0.1:1' });
    await assert.rejects((await ports('nowhere')).ledger.read(), (error) => {
      return error instanceof Stopped && error.kind === 'wrong' && /region eu-west-1/.test(error.message);
    });
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
});
