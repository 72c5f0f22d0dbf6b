import { wordsBetweenCommas } from '../text/lists.ts';
import { parseTag } from './reference.ts';
import { fillDates, hasDate } from './tag-dates.ts';

/** A tag as it stands, or a rule in docker/metadata-action's words: https://github.com/docker/metadata-action#tags-input */
export type TagRule = { readonly text: string } | Rule;

interface Rule {
  readonly type: (typeof TYPES)[number];
  readonly fields: Readonly<Record<string, string>>;
}

/** What the run says. */
export interface TagFacts {
  readonly sha: string;
  /** Such as refs/heads/main, refs/tags/v1.2.3 or refs/pull/7/merge. */
  readonly ref: string;
  readonly baseRef: string;
  readonly defaultBranch: string;
  /** The name of what started the run, such as schedule. */
  readonly event: string;
  /** Seconds since 1970. */
  readonly now: number;
}

/** `filter`: what has to be able to move, where * stands for anything: the next run's tag is another one. */
export interface NamedTag {
  readonly tag: string;
  readonly filter: string;
}

const TYPES = ['raw', 'sha', 'ref', 'semver', 'match', 'schedule', 'edge'] as const;
/** Of each type, besides those that all have. */
const FIELDS: Readonly<Record<Rule['type'], readonly string[]>> = {
  raw: ['value'],
  sha: ['format'],
  ref: ['event'],
  semver: ['pattern', 'value'],
  match: ['pattern', 'group', 'value'],
  schedule: ['pattern'],
  edge: ['branch'],
};
const COMMON = ['type', 'enable', 'prefix', 'suffix', 'priority'];

/** Tags between commas or on lines, and rules, a line each. */
export function parseTagRules(text: string): readonly TagRule[] {
  return text.split(/\r?\n/).flatMap((line): readonly TagRule[] => {
    const given = line.trim();
    if (given.startsWith('type=')) return [parseRule(given)];
    return given === '' ? [] : wordsBetweenCommas(given).map((word) => ({ text: parseTag(word) }));
  });
}

function parseRule(line: string): Rule {
  const pairs = line.split(',').map((field) => /^\s*([a-z]+)=(.*?)\s*$/.exec(field) ?? []);
  const fields = Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]));
  const type = TYPES.find((each) => each === fields['type']);
  const bad = (why: string) => new Error(`"${line}": ${why}`);
  if (type === undefined) throw bad(`type is one of ${TYPES.join(', ')}`);
  const odd = Object.keys(fields).find((name) => !COMMON.includes(name) && !FIELDS[type].includes(name));
  if (odd !== undefined) throw bad(`${odd || 'a field without name=value'} is no field of ${type}`);
  const needs = { raw: 'value', ref: 'event', semver: 'pattern', match: 'pattern' }[type as string];
  if (needs !== undefined && !fields[needs]) throw bad(`${needs} is missing`);
  if (type === 'ref' && !/^(branch|tag|pr)$/.test(fields['event'] ?? '')) throw bad('event is branch, tag or pr');
  if (type === 'match') patternOf(fields['pattern'] ?? '', bad);
  return { type, fields };
}

/** `/…/` as metadata-action takes it, or without. */
function patternOf(pattern: string, bad: (why: string) => Error): RegExp {
  try {
    return new RegExp(/^\/(.*)\/$/.exec(pattern)?.[1] ?? pattern);
  } catch (error) {
    throw bad(error instanceof Error ? error.message : String(error));
  }
}

/** Whether what a rule names is another image from run to run by its meaning, or by how repositories are made here. */
export function moves(rule: TagRule): boolean {
  if ('text' in rule) return /^(latest$|branch-|cache|sha256-)|buildcache/.test(rule.text);
  const { type, fields } = rule;
  const { pattern = '', value = '', event } = fields;
  if (type === 'raw') return moves({ text: value });
  if (type === 'semver') return !/\{\{\s*(version|raw|patch)\s*\}\}/.test(pattern);
  if (type === 'schedule') return !hasDate(pattern);
  return type === 'edge' || (type === 'ref' && event !== 'tag');
}

/** How a rule was written. */
export function ruleText(rule: TagRule): string {
  if ('text' in rule) return rule.text;
  return Object.entries(rule.fields)
    .map(([name, value]) => `${name}=${value}`)
    .join(',');
}

/** The tags that these rules name in this run; a rule that doesn't apply names none. */
export function namedBy(rules: readonly TagRule[], facts: TagFacts): readonly NamedTag[] {
  return rules.flatMap((rule) => {
    if ('text' in rule) return [{ tag: rule.text, filter: rule.text }];
    const { enable = 'true', prefix = usual(rule), suffix = '' } = rule.fields;
    const value = fill(enable, facts) === 'true' ? inner(rule, facts) : undefined;
    if (value === undefined || value === '') return [];
    const around = (text: string) => `${fill(prefix, facts)}${text}${fill(suffix, facts)}`;
    // What a tag can't hold becomes a dash, as metadata-action has it.
    const tag = around(value).replaceAll(/[^A-Za-z0-9._-]+/g, '-');
    return [{ tag: parseTag(tag), filter: varies(rule) ? around('*').replaceAll(/[^A-Za-z0-9._*-]+/g, '-') : tag }];
  });
}

/** One that is put once for each pull request or day would take a filter each. */
function varies({ type, fields }: Rule): boolean {
  return (type === 'ref' && fields['event'] === 'pr') || (type === 'schedule' && hasDate(fields['pattern'] ?? ''));
}

function usual({ type, fields }: Rule): string {
  return type === 'sha' ? 'sha-' : type === 'ref' && fields['event'] === 'pr' ? 'pr-' : '';
}

function inner({ type, fields }: Rule, facts: TagFacts): string | undefined {
  const { ref, sha, defaultBranch, event } = facts;
  const branch = under('heads/', ref);
  const { pattern = 'nightly', value } = fields;
  switch (type) {
    case 'raw':
      return fill(value ?? '', facts);
    case 'sha':
      return fields['format'] === 'long' ? sha : sha.slice(0, 7);
    case 'ref':
      if (fields['event'] === 'branch') return branch;
      return fields['event'] === 'tag' ? under('tags/', ref) : /^refs\/pull\/(\d+)\//.exec(ref)?.[1];
    case 'semver':
      return semver(value === undefined ? (under('tags/', ref) ?? '') : fill(value, facts), pattern);
    case 'match':
      return patternOf(pattern, (why) => new Error(why)).exec(
        value === undefined ? (under('tags/', ref) ?? '') : fill(value, facts),
      )?.[Number(fields['group'] ?? 0)];
    case 'schedule':
      return event === 'schedule' ? fill(pattern, facts) : undefined;
    case 'edge':
      return branch !== undefined && branch === (fields['branch'] || defaultBranch) ? 'edge' : undefined;
  }
}

/** "Pre-release (rc, beta, alpha) will only extend {{version}} (or {{raw}}) as tag because they are updated frequently". */
function semver(text: string, pattern: string): string | undefined {
  const [, major, minor, patch, pre, build] =
    /^v?(\d+)\.(\d+)\.(\d+)(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$/.exec(text) ?? [];
  if (major === undefined || minor === undefined || patch === undefined) return undefined;
  const version = `${major}.${minor}.${patch}${pre ?? ''}${build ?? ''}`;
  const words: Readonly<Record<string, string>> = { raw: text, version, major, minor, patch };
  const asked = pre !== undefined && !/\{\{\s*raw\s*\}\}/.test(pattern) ? '{{version}}' : pattern;
  return asked.replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (whole, word) => words[word] ?? whole);
}

/** Handlebars of metadata-action: branch, tag, sha, base_ref, is_default_branch and date. */
function fill(text: string, { ref, sha, baseRef, defaultBranch, now }: TagFacts): string {
  const branch = under('heads/', ref);
  const isDefault = branch !== undefined && branch === defaultBranch;
  const words: Readonly<Record<string, string>> = {
    branch: branch ?? '',
    tag: under('tags/', ref) ?? '',
    sha: sha.slice(0, 7),
    base_ref: baseRef,
    is_default_branch: String(isDefault),
    is_not_default_branch: String(!isDefault),
  };
  return fillDates(text, now).replaceAll(/\{\{\s*(\w+)\s*\}\}/g, (whole, word) => words[word] ?? whole);
}

function under(kind: string, ref: string): string | undefined {
  return ref.startsWith(`refs/${kind}`) ? ref.slice(`refs/${kind}`.length) : undefined;
}
