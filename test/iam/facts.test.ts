import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storedFacts } from '../../actions/core/rollout/stored-facts.ts';
import { policyText } from '../readme/policy.ts';
import { statementsOf } from './policy.ts';

test('every fact may be written as a tag, and nothing else', () => {
  const facts = {
    ...{ rank: 1, attempt: 1, short: 0, caughtUp: 1, progress: { attempt: 1, wave: 0 } },
    beforeTraffic: { attempt: 1, machine: 'i-1' },
    originals: { min: 1, health: 'EC2' as const, suspended: [] },
  };
  const statement = statementsOf(policyText).find(({ Sid }) => Sid === 'FactsOfFleet');
  const allowed = statement?.Condition?.['ForAllValues:StringEquals']?.['aws:TagKeys'];
  assert.deepEqual(
    allowed,
    Object.keys(storedFacts(facts))
      .map((name) => `immutable:${name}`)
      .sort(),
  );
});
