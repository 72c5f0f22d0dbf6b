import type { BeforeTrafficRun, Facts, Health, Originals, Progress } from '../../../core/rollout/fleet.ts';
import { type Tag, tagOf } from '../scope.ts';

/**
 * Facts as tags of a group, made for people too: `attempt=7 wave=1 bake-since=1764000000.5`. Only characters that every
 * AWS service allows in tags; no value comes near the 256 that AWS takes.
 */
export function factTags(facts: Partial<Facts>): { Key: string; Value: string }[] {
  const { rank, attempt, served, progress, beforeTraffic, originals } = facts;
  const values = {
    rank: rank?.toString(),
    attempt: attempt?.toString(),
    served: served?.toString(),
    progress: progress && write({ attempt: progress.attempt, wave: progress.wave, 'bake-since': progress.bakeSince }),
    // The tag's name is older than the word.
    gate:
      beforeTraffic &&
      write({ attempt: beforeTraffic.attempt, machine: beforeTraffic.machine, code: beforeTraffic.code }),
    originals:
      originals &&
      write({ min: originals.min, health: originals.health, suspended: originals.suspended.join('+') || undefined }),
  };
  return Object.entries(values).flatMap(([name, Value]) => (Value === undefined ? [] : [{ Key: key(name), Value }]));
}

export function key(name: string): string {
  return `immutable:${name}`;
}

export function readFacts(tags: readonly Tag[] | undefined): Facts {
  const number = (name: string) => Number(tagOf(tags, key(name)) ?? 0);
  const progress = read(tagOf(tags, key('progress')));
  const beforeTraffic = read(tagOf(tags, key('gate')));
  const originals = read(tagOf(tags, key('originals')));
  return {
    rank: number('rank'),
    attempt: number('attempt'),
    served: number('served'),
    ...(progress && { progress: toProgress(progress) }),
    ...(beforeTraffic && { beforeTraffic: toBeforeTrafficRun(beforeTraffic) }),
    ...(originals && { originals: toOriginals(originals) }),
  };
}

type Words = Readonly<Record<string, string>>;

function toProgress(words: Words): Progress {
  const since = words['bake-since'];
  return {
    attempt: Number(words['attempt']),
    wave: Number(words['wave']),
    ...(since !== undefined && { bakeSince: Number(since) }),
  };
}

function toBeforeTrafficRun(words: Words): BeforeTrafficRun {
  const code = words['code'];
  return {
    attempt: Number(words['attempt']),
    machine: words['machine'] ?? '',
    ...(code !== undefined && { code: Number(code) }),
  };
}

function toOriginals(words: Words): Originals {
  return {
    min: Number(words['min']),
    health: (words['health'] ?? 'EC2') as Health,
    suspended: words['suspended']?.split('+') ?? [],
  };
}

function write(words: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(words)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${value}`]))
    .join(' ');
}

function read(text: string | undefined): Words | undefined {
  return text === undefined
    ? undefined
    : Object.fromEntries(text.split(' ').map((word) => word.split('=') as [string, string]));
}
