import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST } from '../../../actions/core/probe/bake-checks.ts';
import { answeredBefore } from '../../../actions/core/rollout/answered-before.ts';
import { healthOf } from '../../../actions/core/rollout/health.ts';
import { storedFacts } from '../../../actions/core/rollout/stored-facts.ts';
import { compared, heard } from './heard-given.ts';

test('facts are tags that every service of AWS takes: "letters, numbers, spaces, and _ . : / = + - @", 256 at most', () => {
  // All processes that there are to suspend (SuspendProcesses in the API reference), and the longest numbers.
  const suspended = 'Launch Terminate AddToLoadBalancer AlarmNotification AZRebalance HealthCheck InstanceRefresh'
    .split(' ')
    .concat('ReplaceUnhealthy', 'ScheduledActions');
  const long = 1_764_000_000.123456;
  const texts = storedFacts({
    ...{ rank: 1e15, attempt: 1e15, served: 1e15 },
    // All checks that a bake may ask.
    progress: { attempt: 1e5, wave: 1e5, startedSince: long, bakeSince: long, failing: [...Array(MOST).keys()] },
    beforeTraffic: { attempt: 1e15, machine: 'i-0123456789abcdef0', code: 4294967295 },
    originals: { min: 1e15, health: 'EBS,ELB,VPC_LATTICE', suspended },
  });
  for (const [name, value] of Object.entries(texts)) {
    assert.match(value, /^[\p{L}\p{N}\p{Zs}_.:/=+@-]{1,256}$/u, name);
  }
});

test('what is written down of the release in service has room in its tag, or is left out', () => {
  const all = (flaky: number) =>
    Array.from({ length: MOST }, (_, n) => heard({ compared: compared({ before: [n < flaky ? 1000 : 0, 5000] }) }));
  const long = 1_764_000_000.123456;
  const written = (flaky: number, failing: readonly number[]) => {
    const before = answeredBefore(all(flaky), failing);
    const progress = {
      attempt: 1e5,
      wave: 1e5,
      startedSince: long,
      bakeSince: long,
      failing,
      ...(before && { before }),
    };
    const text = storedFacts({ progress })['progress'] ?? '';
    assert.ok(text.length <= 256, text);
    return before !== undefined;
  };
  assert.deepEqual([written(0, [...Array(48).keys()]), written(MOST, []), written(10, [48, 49])], [true, false, true]);
  assert.equal(written(0, [...Array(MOST).keys()]), false, 'of checks that all failed nothing is known');
});

test('health check types are one text in whatever order AWS tells them', () => {
  const told = [undefined, 'EC2', 'ELB', 'ELB,EBS', 'EBS,ELB', ' VPC_LATTICE, EC2,ELB,ELB'];
  assert.deepEqual(told.map(healthOf), ['EC2', 'EC2', 'ELB', 'EBS,ELB', 'EBS,ELB', 'ELB,VPC_LATTICE']);
});
