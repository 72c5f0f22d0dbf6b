import assert from 'node:assert/strict';
import { test } from 'node:test';
import { storedFacts } from '../../actions/core/rollout/stored-facts.ts';
import { environmentPolicyTexts, policyText } from '../readme/policy.ts';
import { statementsOf } from './policy.ts';

test('every fact may be written as a tag, and nothing else', () => {
  const facts = {
    ...{ rank: 1, attempt: 1, short: 0, caughtUp: 1, carried: true as const, progress: { attempt: 1, wave: 0 } },
    beforeTraffic: { attempt: 1, machine: 'i-1' },
    originals: { min: 1, health: 'EC2' as const, suspended: [] },
  };
  const names = Object.keys(storedFacts(facts)).map((name) => `immutable:${name}`);
  const statements = [policyText, ...environmentPolicyTexts].flatMap(statementsOf);
  const [deploy, review, ...more] = statements.filter(({ Sid }) => Sid === 'FactsOfFleet');
  for (const statement of [deploy, review])
    assert.deepEqual(statement?.Condition?.['ForAllValues:StringEquals']?.['aws:TagKeys'], names.sort());
  assert.deepEqual(more, []);
});
