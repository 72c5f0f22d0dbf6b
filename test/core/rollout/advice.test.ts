import assert from 'node:assert/strict';
import { test } from 'node:test';
import { advice, leadsBack } from '../../../actions/core/rollout/advice.ts';

const said = (...given: Parameters<typeof advice>) => advice(...given).join(' ');

test('after a release the way back is named, when there is one', () => {
  assert.match(
    said('released', 'rollout', true, true),
    /^If something is wrong with it: dispatch the rollback workflow/,
  );
  assert.equal(said('released', 'rollout', true, false), '');
});

test('after a rollback nobody is sent to repair what is whole', () => {
  assert.match(said('rolled-back', 'rollout', true, false), /^The release before it serves, and nothing is left/);
  assert.match(said('rolled-back', 'rollout', false, false), /^Nothing is in service, as before, and nothing is left/);
  assert.match(said('rolled-back', 'rollback', true, false), /^Find out what was wrong/);
});

test('halted names both ways out, refused says that nothing was changed', () => {
  assert.match(
    said('halted', 'rollout', true, true),
    /until a person decides.*Run this job again.*Dispatch the rollback/,
  );
  assert.match(said('refused', 'rollout', true, true), /^Nothing was changed\. See to what is named above/);
  assert.match(said('refused', 'rollback', false, false), /^Nothing was changed\. See to what is named above/);
});

test('after a failure a rollout is run again, a rollback dispatched again', () => {
  assert.match(said('failed', 'rollout', true, true), /^Run this job again/);
  assert.match(said('failed', 'rollback', true, true), /Dispatch the rollback once more, or roll out a fix/);
});

test('a rollback that found another release says that it took nothing back', () => {
  assert.match(
    said('superseded', 'rollback', true, true),
    /^Nothing was taken back\. .*dispatch the rollback workflow/,
  );
  assert.match(said('superseded', 'rollout', true, true), /start a new run/);
});

for (const [outcome, kind, leads] of [
  ['released', 'rollout', true],
  ['halted', 'rollout', true],
  ['failed', 'rollout', true],
  ['refused', 'rollout', true],
  ['rolled-back', 'rollout', false],
  ['superseded', 'rollout', false],
  ['rolled-back', 'rollback', false],
  ['halted', 'rollback', false],
  ['removed', 'teardown', false],
] as const) {
  test(`the way to a rollback is ${leads ? '' : 'not '}shown after a ${kind} that came to ${outcome}`, () =>
    assert.equal(leadsBack(outcome, kind), leads));
}
