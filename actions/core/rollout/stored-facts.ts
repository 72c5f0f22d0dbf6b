import { checkFormat, FORMAT, malformed } from '../release/fields.ts';
import type { AnsweredBefore, BeforeTrafficRun, Facts, OneOff, Originals, Progress } from './fleet.ts';
import { healthOf } from './health.ts';

type Texts = Readonly<Record<string, string>>;

/**
 * Facts as short texts by name, made for people too: `attempt=7 wave=1 bake-since=1764000000.5`. Only characters that every
 * AWS service allows in tags; no value comes near the 256 that AWS takes.
 */
export function storedFacts(facts: Partial<Facts>): Texts {
  const { rank, attempt, short, progress, beforeTraffic, originals, hold, carried, caughtUp } = facts;
  const values = {
    rank: rank?.toString(),
    attempt: attempt?.toString(),
    short: short?.toString(),
    progress:
      progress &&
      write({
        attempt: progress.attempt,
        wave: progress.wave,
        'started-since': progress.startedSince,
        'bake-since': progress.bakeSince,
        failing: progress.failing?.join('+'),
        before: progress.before?.asked,
        flaky: progress.before?.flaky.map((each) => each.join(':')).join('+') || undefined,
      }),
    // The name is older than the word.
    gate:
      beforeTraffic &&
      write({ attempt: beforeTraffic.attempt, machine: beforeTraffic.machine, code: beforeTraffic.code }),
    originals:
      originals &&
      write({
        min: originals.min,
        health: originals.health.replaceAll(',', '+'),
        suspended: originals.suspended.join('+') || undefined,
        since: originals.since,
        'one-offs': originals.oneOffs?.map(writeOneOff).join('+') || undefined,
      }),
    hold: hold?.toString(),
    carried: carried && 'yes',
    'caught-up': caughtUp?.toString(),
    format: `${FORMAT}`,
  };
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** Reads what `storedFacts` of this or an earlier version made; `fleet` names them for people. Errors as of `Fields`. */
export function readFacts(fleet: string, texts: Partial<Texts>): Facts {
  const named = (name: string) => `the tag immutable:${name} of ${fleet}`;
  if (texts['format'] !== undefined) checkFormat(named('format'), Number(texts['format']));
  const number = (name: string, otherwise: number) => toNumber(named(name), name, texts[name] ?? `${otherwise}`);
  const attempt = number('attempt', 0);
  const words = (name: string) => (texts[name] === undefined ? undefined : new Words(named(name), texts[name]));
  const [progress, beforeTraffic, originals] = [words('progress'), words('gate'), words('originals')];
  return {
    rank: number('rank', attempt),
    attempt,
    short: number('short', 0),
    ...(progress && { progress: toProgress(progress) }),
    ...(beforeTraffic && { beforeTraffic: toBeforeTrafficRun(beforeTraffic) }),
    ...(originals && { originals: toOriginals(originals) }),
    ...(texts['hold'] !== undefined && { hold: number('hold', 0) }),
    ...(texts['carried'] !== undefined && { carried: true as const }),
    ...(texts['caught-up'] !== undefined && { caughtUp: number('caught-up', 0) }),
  };
}

function toProgress(words: Words): Progress {
  const startedSince = words.has('started-since') ? { startedSince: words.number('started-since') } : {};
  const bakeSince = words.has('bake-since') ? { bakeSince: words.number('bake-since') } : {};
  const failing = listOf(words, 'failing').map((text) => toNumber(words.record, 'failing', text));
  return {
    attempt: words.number('attempt'),
    wave: words.number('wave'),
    ...startedSince,
    ...bakeSince,
    ...(failing.length > 0 && { failing }),
    ...(words.has('before') && { before: toAnsweredBefore(words) }),
  };
}

function toAnsweredBefore(words: Words): AnsweredBefore {
  const flaky = listOf(words, 'flaky').map((text) => {
    const [check, failed] = text.split(':').map((each) => toNumber(words.record, 'flaky', each));
    if (check === undefined || failed === undefined)
      throw malformed(words.record, 'flaky', text, 'a place and a number');
    return [check, failed] as const;
  });
  return { asked: words.number('before'), flaky };
}

function toBeforeTrafficRun(words: Words): BeforeTrafficRun {
  const code = words.has('code') ? { code: words.number('code') } : {};
  return { attempt: words.number('attempt'), machine: words.text('machine'), ...code };
}

function toOriginals(words: Words): Originals {
  const kinds = words.text('health', 'EC2');
  if (!/^[A-Z0-9_]+(\+[A-Z0-9_]+)*$/.test(kinds)) throw malformed(words.record, 'health', kinds, 'EC2, ELB or several');
  return {
    min: words.number('min'),
    health: healthOf(kinds.replaceAll('+', ',')),
    suspended: listOf(words, 'suspended'),
    ...(words.has('since') && { since: words.number('since') }),
    ...(words.has('one-offs') && {
      oneOffs: listOf(words, 'one-offs').map((text) => readOneOff(words.record, text)),
    }),
  };
}

function listOf(words: Words, name: string): readonly string[] {
  return words.text(name, '').split('+').filter(Boolean);
}

/** `1764000000:2::4`: when, min, max and desired, of which any may be missing. */
function writeOneOff({ at, min, max, desired }: OneOff): string {
  return [at, min, max, desired].map((number) => number ?? '').join(':');
}

function readOneOff(record: string, text: string): OneOff {
  const [at, min, max, desired] = text
    .split(':')
    .map((word) => (word === '' ? undefined : toNumber(record, 'one-offs', word)));
  if (at === undefined) throw malformed(record, 'one-offs', text, 'a time and sizes');
  return {
    at,
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(desired !== undefined && { desired }),
  };
}

/** `name=value` words of one text. */
class Words {
  readonly record: string;
  readonly #values: ReadonlyMap<string, string>;

  constructor(record: string, text: string) {
    this.record = record;
    const pairs = text.split(' ').map((word) => [word.replace(/=.*/, ''), word.replace(/^[^=]*=?/, '')] as const);
    this.#values = new Map(pairs);
  }

  has(name: string): boolean {
    return this.#values.has(name);
  }

  text(name: string, otherwise?: string): string {
    const value = this.#values.get(name) ?? otherwise;
    if (value === undefined) throw malformed(this.record, name, value, 'a word');
    return value;
  }

  number(name: string): number {
    return toNumber(this.record, name, this.#values.get(name));
  }
}

/** Not what Number() makes of an empty text or of a word. */
function toNumber(record: string, name: string, text: string | undefined): number {
  const read = text?.trim() ? Number(text) : Number.NaN;
  if (Number.isFinite(read)) return read;
  throw malformed(record, name, text, 'a number');
}

function write(words: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(words)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(' ');
}
