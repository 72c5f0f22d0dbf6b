import type { Parameter } from '@aws-sdk/client-ssm';
import type { Spec } from '../../../core/release/spec.ts';
import type { Beat, Lease, Records, Verdict } from '../../../core/rollout/records.ts';
import { readBeat, readLease, readVerdict } from '../../../core/rollout/stored.ts';
import { json, unpack } from './packed.ts';

/** What one run remembers of the parameters that it read. */
export class Memory {
  readonly leases = new Map<number, Lease>();
  readonly beats = new Map<number, Beat>();
  readonly verdicts = new Map<number, Verdict>();
  /** As they are stored: one of an attempt long past that can't be read keeps nothing from going on. */
  readonly specs = new Map<number, string>();
  readonly #read = new Map<number, Promise<Spec>>();

  /** `lease/7` and its like; a name that no release of ours writes is left alone. */
  take(path: string, parameter: Parameter): void {
    const [, kind, digits] =
      /^(lease|beat|verdict|spec)\/(\d+)$/.exec(parameter.Name?.slice(path.length + 1) ?? '') ?? [];
    const number = Number(digits);
    const at = (parameter.LastModifiedDate?.getTime() ?? 0) / 1000;
    const record = parameter.Name ?? '';
    const value = parameter.Value ?? '{}';
    if (kind === 'lease') this.leases.set(number, readLease(record, json(record, value), number, at));
    if (kind === 'beat') this.beats.set(number, readBeat(record, json(record, value), number, at));
    if (kind === 'verdict') this.verdicts.set(number, readVerdict(record, json(record, value), number, at));
    if (kind === 'spec') this.specs.set(number, value);
  }

  /** The spec of an attempt, of a parameter of this name. Read once, since it never changes. */
  spec(record: string, attempt: number): Promise<Spec> | undefined {
    const packed = this.specs.get(attempt);
    if (packed === undefined) return undefined;
    const read = this.#read.get(attempt) ?? unpack(record, packed);
    this.#read.set(attempt, read);
    return read;
  }

  records(): Records {
    return {
      leases: ascending(this.leases),
      beats: ascending(this.beats),
      verdicts: ascending(this.verdicts),
      specs: [...this.specs.keys()].sort((a, b) => a - b),
    };
  }

  /** What was remembered is another's. */
  clear(): void {
    for (const map of [this.leases, this.beats, this.verdicts, this.specs, this.#read]) map.clear();
  }

  /** `verdict/3` and its like, once deleted. */
  drop(name: string): void {
    const [kind, number] = name.split('/');
    const maps = { lease: this.leases, beat: this.beats, verdict: this.verdicts, spec: this.specs };
    maps[kind as keyof typeof maps]?.delete(Number(number));
  }
}

function ascending<T>(map: ReadonlyMap<number, T>): readonly T[] {
  return [...map].sort(([a], [b]) => a - b).map(([, value]) => value);
}
