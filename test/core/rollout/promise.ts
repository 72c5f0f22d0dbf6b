import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenRule } from '../../../actions/core/rollout/invariants.ts';
import type { Effect } from '../../../actions/core/rollout/step.ts';
import { aLease, GROUP, records } from './build.ts';
import { aVerdict, four, type Given } from './four.ts';

export const blue = 'blue-a1 blue-a2 blue-b1 blue-b2';
export const green = 'green-a1 green-a2 green-b1 green-b2';
export const half = 'green-a1 green-b1';
export const attached = { traffic: { [GROUP]: 'in-service' } } as const;
export const unattached = { traffic: {} };
export const leases = [
  aLease({ n: 1, attempt: 1, release: 'r1', candidate: 'blue', at: 100 }),
  aLease({ n: 2, attempt: 2, release: 'r2', candidate: 'green', stable: 'blue', at: 400 }),
];
export const before = { look: { records: records({ leases, verdicts: [aVerdict(1, 'release')], specs: [1, 2] }) } };
export const after = (ruling: 'release' | 'rollback') => ({
  look: { records: records({ leases, verdicts: [aVerdict(1, 'release'), aVerdict(2, ruling)], specs: [1, 2] }) },
});
export const out = (...machines: string[]): Effect => ({ do: 'deregister', targetGroup: GROUP, machines });
export const put = (...machines: string[]): Effect => ({ do: 'register', targetGroup: GROUP, machines });
export const release = { do: 'decide', attempt: 2, ruling: 'release' } as const;
export const attach = { do: 'attach', fleet: 'green', targetGroups: [GROUP] } as const;
export const detach = (fleet: string): Effect => ({ do: 'detach', fleet, targetGroups: [GROUP] });
export const forget = (...names: string[]): Effect => ({ do: 'forget', records: names });
export const remove = (fleet: string): Effect => ({ do: 'delete-fleet', fleet });
export const empty = { desired: 0, machines: [] };

/** What is seen, the effect, and the rule that it would break; undefined when it breaks none. */
export type Row = readonly [situation: string, given: Given, effect: Effect, broken?: string];

/** A test for each row of each rule's table. */
export function kept(tables: Readonly<Record<string, readonly Row[]>>): void {
  for (const [rule, rows] of Object.entries(tables)) {
    for (const [situation, given, effect, broken] of rows) {
      test(`${rule}: ${situation}: ${broken === undefined ? 'may be done' : 'stopped'}`, () => {
        const { attempt, seen } = four({ green: unattached, ...given });
        assert.equal(brokenRule(seen, attempt, effect), broken && `${rule}: it would ${broken}`);
      });
    }
  }
}
