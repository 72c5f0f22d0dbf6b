import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renewed, type Session } from '../../../actions/adapters/aws/role-session.ts';
import { Later } from '../../../actions/ports/rollout.ts';

const BEGIN = 1_000_000;

/** Whoever gives sessions of so many seconds, on a clock that only moves when it is told to; `offset`: AWS' clock against this machine's. */
function played(life: number, offset = 0) {
  let now = BEGIN;
  let broken: Error | undefined;
  const given: Session[] = [];
  const waits: number[] = [];
  const clock = {
    now: () => now,
    offset: () => offset,
    wait: async (seconds: number) => {
      waits.push(seconds);
      now += seconds;
    },
  };
  const exchange = async (): Promise<Session> => {
    if (broken) throw broken;
    const key = `key-${given.length + 1}`;
    const session = { accessKeyId: key, secretAccessKey: 's', sessionToken: 't', began: now, ends: now + life };
    given.push(session);
    return session;
  };
  const signer = renewed(exchange, clock);
  return {
    sign: signer.identity,
    end: signer.end,
    now: clock.now,
    waits,
    after: (seconds: number) => {
      now += seconds;
    },
    break: (error?: Error) => {
      broken = error;
    },
    /** Until what was asked for beside the work is there. */
    settled: () => new Promise((resolve) => setImmediate(resolve)),
  };
}

test('one session serves all who ask, the same moment too', async () => {
  const { sign, after } = played(3600);
  const both = await Promise.all([sign(), sign()]);
  assert.deepEqual(
    both.map(({ accessKeyId }) => accessKeyId),
    ['key-1', 'key-1'],
  );
  after(1799);
  assert.equal((await sign()).accessKeyId, 'key-1');
});

test('half-way through the next one is asked for, and nobody waits for it', async () => {
  const { sign, after, settled } = played(3600);
  await sign();
  after(1800);
  assert.equal((await sign()).accessKeyId, 'key-1');
  await settled();
  assert.equal((await sign()).accessKeyId, 'key-2');
});

for (const [life, last] of [
  [3600, 60],
  [900, 60],
  [60, 5],
] as const) {
  test(`in the last ${last} s of ${life} nothing is signed by it any more`, async () => {
    const { sign, after, break: breaks } = played(life);
    await sign();
    after(life - last - 0.1);
    breaks(new Error('gone'));
    assert.equal((await sign()).accessKeyId, 'key-1');
    after(0.2);
    await assert.rejects(sign(), /^Error: gone$/);
    breaks();
    assert.equal((await sign()).accessKeyId, 'key-2');
  });
}

test('whoever gives sessions may be away for half of one, and is asked four times a minute at most', async () => {
  const { sign, now, after, break: breaks, settled, waits } = played(3600);
  await sign();
  after(1800);
  breaks(new Later('503'));
  while (now() < BEGIN + 3500) {
    assert.equal((await sign()).accessKeyId, 'key-1');
    await settled();
    after(5);
  }
  assert.ok(waits.length / 3 < 1700 / 15, `${waits.length / 3} times`);
  breaks();
  await sign();
  await settled();
  assert.equal((await sign()).accessKeyId, 'key-2');
});

test('what may pass is asked again at once, and then it is the question of whoever asked; what will not pass is told at once', async () => {
  const { sign, break: breaks, waits } = played(3600);
  breaks(new Later('503'));
  await assert.rejects(sign(), (error) => error instanceof Later && error.message === '503');
  assert.deepEqual(waits, [0.5, 1.5, 4]);
  breaks(new Error('AccessDenied'));
  await assert.rejects(sign(), /^Error: AccessDenied$/);
  assert.deepEqual(waits, [0.5, 1.5, 4]);
});

test('a machine whose clock is two hours ahead signs by sessions for as long as they last', async () => {
  const { sign } = played(3600, -7200);
  assert.equal((await sign()).expiration.getTime() / 1000, BEGIN + 3600 + 7200);
});

test('that renewing fails says nothing for a moment, then until when what is there works, and nothing once it works again', async () => {
  const { sign, end, after, break: breaks, settled } = played(3600);
  const later = async (seconds: number) => {
    after(seconds);
    await sign();
    await settled();
    return end();
  };
  assert.equal(end(), undefined);
  await sign();
  breaks(new Later('503\n::error::no'));
  // 6 s of them are the pauses of the first question.
  assert.equal(await later(1800), undefined);
  assert.equal(await later(80), undefined);
  const told = { at: BEGIN + 3600 - 60, why: '503 ::error::no' };
  assert.deepEqual(await later(5), told);
  assert.deepEqual(await later(900), told);
  breaks();
  assert.equal(await later(16), undefined);
  assert.equal((await sign()).accessKeyId, 'key-2');
});
