import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toTarget } from '../../../actions/adapters/aws/target.ts';

const rows: readonly [health: object, override: string | undefined, state: string, more?: object][] = [
  [{ State: 'healthy' }, undefined, 'healthy'],
  [{ State: 'healthy' }, 'no_override', 'healthy'],
  [{ State: 'healthy' }, 'unknown', 'healthy'],
  [{ State: 'healthy' }, 'zonal_shift_active', 'healthy', { shifted: true }],
  [{ State: 'unhealthy' }, 'zonal_shift_active', 'unhealthy', { shifted: true }],
  [{ State: 'healthy' }, 'zonal_shift_delegated_to_dns', 'healthy'],
  [
    { State: 'unhealthy', Reason: 'Target.Timeout', Description: 'Request timed out' },
    undefined,
    'unhealthy',
    { reason: 'Target.Timeout: Request timed out' },
  ],
  [{ State: 'unhealthy.draining' }, undefined, 'unhealthy'],
  [
    { State: 'draining', Reason: 'Target.DeregistrationInProgress' },
    undefined,
    'draining',
    { reason: 'Target.DeregistrationInProgress' },
  ],
  [{ State: 'initial' }, undefined, 'initial'],
  [{ State: 'unavailable' }, undefined, 'unavailable'],
  [{ State: 'unused', Reason: 'Target.NotInUse' }, undefined, 'unused', { reason: 'Target.NotInUse' }],
  [{ State: 'unused', Reason: 'Target.InvalidState' }, undefined, 'unavailable', { reason: 'Target.InvalidState' }],
  [{ State: 'something.new' }, undefined, 'unavailable'],
  [{}, undefined, 'unavailable'],
];
for (const [TargetHealth, State, state, more = {}] of rows) {
  test(`a target of which AWS says ${JSON.stringify(TargetHealth)} and ${State ?? 'no override'} is ${state}`, () => {
    const described = { Target: { Id: 'i-1' }, TargetHealth, ...(State && { AdministrativeOverride: { State } }) };
    assert.deepEqual(toTarget(described as Parameters<typeof toTarget>[0]), { machine: 'i-1', state, ...more });
  });
}
