import { failed, refused } from '../errors.ts';
import { isMap } from '../text/is-map.ts';

/**
 * Number of the format in which this version stores specs, leases, verdicts and facts; what had no number is of format 0. A
 * key that is added raises it: an earlier version must not carry out half of what a later one meant.
 */
export const FORMAT = 4;

/** Stops, as refused, at what a later version stored; as failed, at a number that is none. */
export function checkFormat(record: string, format: unknown): void {
  if (format === undefined) return;
  if (typeof format !== 'number' || !Number.isInteger(format)) throw malformed(record, 'format', format, 'a number');
  if (format <= FORMAT) return;
  throw refused(
    `${record} is of format ${format}, and this version of immutable reads up to ${FORMAT}: a later version stored it; run that one, or a newer`,
  );
}

/** What is stored can't be read; nobody but us writes there, so a person has to look. */
export function malformed(record: string, name: string, seen: unknown, wanted: string) {
  const said = JSON.stringify(seen)?.slice(0, 100) ?? 'nothing';
  return failed(
    `${record} says ${said} for ${name}, which is not ${wanted}; correct it by hand, then run this job again`,
  );
}

/** Reads one stored record, a map of names and values: each field by its name and kind; `otherwise` is taken when it is missing. */
export class Fields {
  readonly #record: string;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #taken = new Set(['format']);

  constructor(record: string, value: unknown) {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw failed(`${record} is no map of names and values; correct it by hand, then run this job again`);
    }
    this.#record = record;
    this.#values = value as Readonly<Record<string, unknown>>;
    checkFormat(record, this.#values['format']);
  }

  text(name: string, otherwise?: string): string {
    return this.#read(name, otherwise, 'a text', (value) => typeof value === 'string');
  }

  number(name: string, otherwise?: number): number {
    return this.#read(name, otherwise, 'a number', (value) => Number.isFinite(value));
  }

  texts(name: string, otherwise?: readonly string[]): readonly string[] {
    return this.#read(name, otherwise, 'a list of texts', isTexts);
  }

  /** Texts by name. */
  map(name: string, otherwise?: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return this.#read(name, otherwise, 'a map of texts', (value) => isMap(value) && isTexts(Object.values(value)));
  }

  /** A map of anything, which others read. */
  raw(name: string): Readonly<Record<string, unknown>> {
    return this.#read(name, {}, 'a map of names and values', isMap);
  }

  oneOf<W extends string>(name: string, words: readonly W[], otherwise?: W): W {
    return this.#read(name, otherwise, words.join(' or '), (value) => words.includes(value as W));
  }

  flag(name: string): boolean {
    return this.#read(name, false, 'true or false', (value) => typeof value === 'boolean');
  }

  /** A record within; empty when it is missing. */
  inner(name: string): Fields {
    return new Fields(`${name} of ${this.#record}`, this.#read(name, {}, 'a map of names and values', isMap));
  }

  /** Records within, by name or in a list. */
  each(name: string): readonly (readonly [string, Fields])[] {
    const all = this.#read(name, {}, 'records', (value) => isMap(value) || Array.isArray(value));
    return Object.entries(all).map(([key, value]) => [key, new Fields(`${name} ${key} of ${this.#record}`, value)]);
  }

  has(name: string): boolean {
    this.#taken.add(name);
    return this.#values[name] !== undefined;
  }

  /** After the last field: what is left over is of somebody who meant more by this record. */
  end(): void {
    const [unknown] = Object.keys(this.#values).filter((name) => !this.#taken.has(name));
    if (unknown === undefined) return;
    throw refused(
      `${this.#record} has ${unknown}, which this version of immutable doesn't know: a later version stored it; run that one, or a newer`,
    );
  }

  #read<T>(name: string, otherwise: T | undefined, wanted: string, fits: (value: unknown) => boolean): T {
    this.#taken.add(name);
    const value = this.#values[name] ?? otherwise;
    if (value !== undefined && fits(value)) return value as T;
    throw malformed(this.#record, name, value, wanted);
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
