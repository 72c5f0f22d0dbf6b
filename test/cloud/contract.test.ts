import assert from 'node:assert/strict';
import { after } from 'node:test';
import { contract } from '../world/contract.ts';
import { CloudSubject } from './contract-ground.ts';

const subject = await CloudSubject.start();
after(async () => {
  const violations = await subject.cloud.control('GET', 'violations');
  await subject.close();
  assert.deepEqual(violations, []);
});

contract('the local AWS', subject);
