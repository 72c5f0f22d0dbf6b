// A runner whose clock is off: AWS refuses what is signed five minutes early or late.
import assert from 'node:assert/strict';
import { after, type TestContext, test } from 'node:test';
import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { EC2 } from '@aws-sdk/client-ec2';
import { SSM } from '@aws-sdk/client-ssm';
import { connect } from '../../actions/adapters/aws/connect.ts';
import { startCloud } from '../../dev/cloud/cloud.ts';
import { me } from '../world/contract/subject.ts';

const cloud = await startCloud({ docker: false, rates: false });
Object.assign(process.env, cloud.env);
after(() => cloud.close());

/** This machine's clock, so many seconds off from now on. */
function off(t: TestContext, seconds: number): void {
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() + seconds * 1000 });
}

for (const [seconds, refused] of [
  [0, false],
  [290, false],
  [-290, false],
  [320, true],
  [-320, true],
  [7200, true],
] as const) {
  test(`a request that is signed ${seconds} s off is ${refused ? 'refused' : 'answered'}, in each service's words`, async (t) => {
    off(t, seconds);
    const config = { maxAttempts: 1 };
    for (const [name, words, ask] of [
      [
        'InvalidSignatureException',
        /Signature (expired|not yet current): /,
        () => new SSM(config).describeParameters({}),
      ],
      ['SignatureDoesNotMatch', /Signature/, () => new AutoScaling(config).describeAutoScalingGroups({})],
      ['RequestExpired', /Signature/, () => new EC2(config).describeSubnets({})],
    ] as const) {
      if (refused) await assert.rejects(ask(), { name, message: words });
      else await ask();
    }
  });
}

for (const seconds of [7200, -7200, 86_400, 0]) {
  test(`a runner whose clock is ${seconds} s off reads and writes`, async (t) => {
    off(t, seconds);
    const environment = `off${seconds}`.replace('-', 'm');
    const { ledger, clock } = connect({ app: 'orders', environment, me: me('1') });
    assert.deepEqual((await ledger.read()).leases, []);
    assert.ok(Math.abs(clock.now() - (Date.now() / 1000 - seconds)) < 3);
    const lease = { ...me('1'), n: 1, attempt: 1, kind: 'rollout', release: 'r1', candidate: 'orders.x.r1.1' } as const;
    await ledger.claim(lease);
    await ledger.beat({ n: 1 });
    const { leases, beats } = await ledger.read();
    assert.deepEqual([leases.length, beats.length], [1, 1]);
  });
}
