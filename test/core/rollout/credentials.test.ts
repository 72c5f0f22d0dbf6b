import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Asked } from '../../../actions/core/rollout/attempt.ts';
import { attemptOf } from '../../../actions/core/rollout/attempt.ts';
import { expiring, renewalTold } from '../../../actions/core/rollout/credentials.ts';
import type { Decision } from '../../../actions/core/rollout/next-step.ts';
import { nextStep } from '../../../actions/core/rollout/next-step.ts';
import type { Kind } from '../../../actions/core/rollout/records.ts';
import type { CredentialsEnd } from '../../../actions/core/rollout/seen.ts';
import type { Look } from '../../../actions/rollout/look.ts';
import { specOf } from '../../world/spec.ts';
import { aLease, aSpec, records, seen } from './build.ts';
import { start } from './model/process.ts';
import { withReleases } from './model/releases.ts';

const END = 5000;
const me = { repository: 'org/orders', run: '100', runAttempt: 1, nonce: 'nonce-1' };
const known: CredentialsEnd = { at: END };
const failing: CredentialsEnd = { at: END, why: 'GitHub answers 503' };

function turned(now: number, credentials?: CredentialsEnd, kind: Kind = 'rollout', reserve: number | undefined = 200) {
  const asked: Asked = { me, app: 'orders', environment: 'production', kind, ...(reserve && { reserve }) };
  const lease = aLease({ kind, at: 2000 });
  const look = seen({ now, records: records({ leases: [lease] }), ...(credentials && { credentials }) });
  return expiring(attemptOf(aSpec(), lease, look), asked, look);
}

const ends =
  'the credentials of this run end at 1970-01-01T01:23:20.000Z, and taking it back may take the last 200 s of them';
const table: readonly [what: string, given: Parameters<typeof turned>, told: string | undefined][] = [
  ['as long as all is renewed', [4999], undefined],
  ['while more is left than a rollback takes', [4799, failing], undefined],
  ['once no more is left than that', [4800, failing], `${ends}; renewing them fails: GitHub answers 503`],
  ['when nobody renews them', [4800, known], ends],
  ['after their end as well', [5100, known], ends],
  ['which a rollback does not: it goes on', [4900, failing, 'rollback'], undefined],
  ['nor what does not know how long it takes', [4900, failing, 'rollout', 0], undefined],
];
for (const [what, given, told] of table) {
  test(`a rollout turns back before its credentials end: ${what}`, () => assert.equal(turned(...given), told));
}

test('what is under way turns back, and what has all that its verdict needs gets it', async () => {
  const world = await withReleases((release) => specOf({ release }), ['r1']);
  const looks: (Look & { readonly step: Decision })[] = [];
  await start(world, {
    run: '7',
    spec: specOf({ release: 'r2' }),
    tell: (step, look) => looks.push({ ...look, step }),
  });
  const steps = looks
    .filter(({ step }) => step.phase.name === 'wave')
    .map(({ seen: look, spec, step: { why } }) => {
      const nonce = look.records.leases.at(-1)?.nonce ?? '';
      const asked: Asked = {
        me: { ...me, run: '7', nonce },
        spec: specOf({ release: 'r2' }),
        app: 'orders',
        environment: 'production',
        kind: 'rollout',
        reserve: 200,
      };
      const step = nextStep(asked, spec, { ...look, credentials: { at: look.now + 200 } });
      return { why, turned: step.why.startsWith('the credentials of this run end') };
    });
  assert.deepEqual(
    steps.filter(({ turned }) => !turned).map(({ why }) => why),
    ['every machine in service runs r2, and the old release is absent'],
  );
  assert.ok(steps.length > 10);
});

test('that renewing fails is told with why and until when, and nothing of what nobody renews', () => {
  assert.equal(renewalTold(known), undefined);
  assert.equal(
    renewalTold(failing),
    'renewing the credentials of this run fails: GitHub answers 503; those that it has work until 1970-01-01T01:23:20.000Z, it goes on meanwhile, and a rollout turns back in time',
  );
});
