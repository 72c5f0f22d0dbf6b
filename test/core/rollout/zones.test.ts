import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Machine } from '../../../actions/core/rollout/fleet.ts';
import { toDeregister, toRegister } from '../../../actions/core/rollout/zones.ts';
import { machines } from './build.ts';

const zoned = (prefix: string) =>
  fc
    .array(fc.constantFrom('a', 'b', 'c'), { maxLength: 9 })
    .map((zones) => zones.map((zone, index): Machine => ({ id: `${prefix}${index}`, zone, life: 'in-service' })));

function served(fleets: readonly Machine[][], zone: string): number {
  return fleets.flat().filter((machine) => machine.zone === zone).length;
}

test('machines are registered where the fewest of ours serve', () => {
  const waiting = machines('n', 4);
  assert.deepEqual(toRegister(waiting, [], 2), ['n1', 'n2']);
  assert.deepEqual(toRegister(waiting.slice(1), waiting.slice(0, 1), 1), ['n2']);
  assert.deepEqual(toRegister(waiting, [], 0), []);
  assert.deepEqual(toRegister(waiting, [], -1), []);
  assert.equal(toRegister(waiting, [], 9).length, 4);
});

test('what does not serve well leaves first, then the zone with most to spare', () => {
  const stable = machines('o', 4);
  assert.deepEqual(toDeregister(stable, new Set(['o1', 'o2', 'o3']), [], 1), ['o4']);
  const candidate = machines('n', 2, ['b']);
  assert.deepEqual(toDeregister(stable, new Set(['o1', 'o2', 'o3', 'o4']), candidate, 2), ['o2', 'o4']);
});

test('with the candidate spread like stable, no zone serves less after a wave than before it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.nat(), (perZone, zones, share) => {
      const names = ['a', 'b', 'c'].slice(0, zones);
      const size = perZone * zones;
      const stable = machines('o', size, names);
      const fresh = machines('n', size, names);
      const count = 1 + (share % size);
      const entering = new Set(toRegister(fresh, [], count));
      const candidate = fresh.filter(({ id }) => entering.has(id));
      const leaving = new Set(toDeregister(stable, new Set(stable.map(({ id }) => id)), candidate, count));
      const left = stable.filter(({ id }) => !leaving.has(id));
      for (const zone of names) assert.ok(served([left, candidate], zone) >= perZone, `zone ${zone} lost capacity`);
    }),
  );
});

test('exactly as many leave as asked for, each once, whatever the zones', () => {
  fc.assert(
    fc.property(
      zoned('o'),
      zoned('n'),
      fc.integer({ min: 0, max: 12 }),
      fc.integer({ min: 0, max: 9 }),
      (stable, candidate, count, sick) => {
        const healthy = new Set(stable.slice(sick).map(({ id }) => id));
        const leaving = toDeregister(stable, healthy, candidate, count);
        assert.equal(leaving.length, Math.min(count, stable.length));
        assert.equal(new Set(leaving).size, leaving.length);
        const sickStaying = stable.some(({ id }) => !healthy.has(id) && !leaving.includes(id));
        const wellLeaving = leaving.some((id) => healthy.has(id));
        assert.ok(!(sickStaying && wellLeaving), 'a healthy machine left while a sick one stayed');
      },
    ),
  );
});
