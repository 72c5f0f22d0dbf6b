import { pack } from '../../actions/adapters/aws/ledger/packed.ts';
import { readSpec, storedSpec } from '../../actions/core/release/stored.ts';
import type { Lease, Records } from '../../actions/core/rollout/records.ts';
import { readLease, readVerdict, storedRecord, storedVerdict } from '../../actions/core/rollout/stored.ts';
import { Denied, type Ledger } from '../../actions/ports/rollout.ts';
import type { World } from './world.ts';

export function ledgerOf(world: World): Ledger {
  const create = <T>(map: Map<number, T>, number: number, record: T): void => {
    if (!map.has(number)) map.set(number, record);
    world.changed();
  };
  return {
    async read(): Promise<Records> {
      return {
        leases: ascending(world.leases).map((lease) => readLease(`lease/${lease.n}`, stored(lease), lease.n, lease.at)),
        beats: ascending(world.beats),
        verdicts: ascending(world.verdicts),
        specs: [...world.specs.keys()].sort((a, b) => a - b),
      };
    },
    async claim(lease) {
      checkValue(storedRecord(lease));
      create(world.leases, lease.n, { ...lease, at: world.now });
    },
    async beat(beat) {
      world.beats.set(beat.n, { ...beat, at: world.now });
      world.changed();
    },
    async decide({ attempt, ...verdict }) {
      const text = storedVerdict(verdict);
      checkValue(text);
      create(world.verdicts, attempt, readVerdict(`verdict/${attempt}`, JSON.parse(text), attempt, world.now));
    },
    async check(spec) {
      await pack(spec);
    },
    async storeSpec(attempt, spec) {
      // What compresses to a parameter's size at the worst needs no look.
      if (JSON.stringify(spec).length > 6000) await pack(spec);
      create(world.specs, attempt, storedSpec(spec));
    },
    async spec(attempt) {
      const stored = world.specs.get(attempt);
      return stored && readSpec(`spec/${attempt}`, stored);
    },
    async forget(records) {
      const maps = { lease: world.leases, beat: world.beats, verdict: world.verdicts, spec: world.specs };
      for (const record of records) {
        const [kind, number] = record.split('/');
        maps[kind as keyof typeof maps].delete(Number(number));
      }
      world.changed();
    },
  };
}

/** As Parameter Store does. */
function checkValue(text: string): void {
  if (/\{\{.*\}\}/s.test(text)) throw new Denied("Parameter value can't nest another parameter.");
  if (Buffer.byteLength(text) > 4096)
    throw new Denied('Standard tier parameters support a maximum of 4096 characters.');
}

/** A lease without what its name and the clock tell. */
function stored({ n: _, at: __, ...lease }: Lease): object {
  return lease;
}

function ascending<T>(map: ReadonlyMap<number, T>): readonly T[] {
  return [...map].sort(([a], [b]) => a - b).map(([, record]) => record);
}
