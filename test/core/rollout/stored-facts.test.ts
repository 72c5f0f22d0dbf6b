import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST } from '../../../actions/core/probe/bake-checks.ts';
import { storedFacts } from '../../../actions/core/rollout/stored-facts.ts';

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
    originals: { min: 1e15, health: 'ELB', suspended },
  });
  for (const [name, value] of Object.entries(texts)) {
    assert.match(value, /^[\p{L}\p{N}\p{Zs}_.:/=+@-]{1,256}$/u, name);
  }
});
