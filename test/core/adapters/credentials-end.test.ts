import assert from 'node:assert/strict';
import { test } from 'node:test';
import { credentialsEnd } from '../../../actions/adapters/aws/signer.ts';

const VARIABLE = 'AWS_CREDENTIAL_EXPIRATION';

test("credentials end when the job's environment says so", () => {
  for (const [said, at] of [
    [undefined, undefined],
    ['', undefined],
    ['soon', undefined],
    ['2026-11-28T12:00:00Z', { at: 1_795_867_200 }],
    ['2026-11-28T12:00:00+00:00', { at: 1_795_867_200 }],
  ] as const) {
    if (said === undefined) delete process.env[VARIABLE];
    else process.env[VARIABLE] = said;
    assert.deepEqual(credentialsEnd(), at, said);
  }
  delete process.env[VARIABLE];
});
