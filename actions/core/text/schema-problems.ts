import { z } from 'zod';
import { nearest } from './nearest.ts';
import { shown } from './shown.ts';

/** Problems, and unknown keys, that one message tells; of more it tells how many. */
const TOLD = 10;
/** Characters of one problem: a name may be as long as its file. */
const LONGEST = 600;

/** What is wrong with data that a schema doesn't take: a sentence each, with where it is. Of data that it takes, nothing. */
export function problemsOf(schema: z.ZodType, { error }: z.ZodSafeParseResult<unknown>): readonly string[] {
  return (error?.issues ?? []).flatMap((issue) => problems(schema, issue));
}

/** Several problems as one message, the first ten of them. */
export function together(found: readonly string[]): string {
  const told = found.slice(0, TOLD).map((text) => (text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text));
  if (found.length === 1) return told[0] ?? '';
  const more = found.length > TOLD ? [`and ${found.length - TOLD} more`] : [];
  return `${found.length} problems\n${[...told, ...more].map((text) => `- ${text}`).join('\n')}`;
}

function problems(schema: z.ZodType, issue: z.core.$ZodIssue): readonly string[] {
  const at = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return unknownKeys(schema, issue.keys, issue.path);
    case 'invalid_key':
      return [`${at}: ${issue.issues[0]?.message}`];
    case 'invalid_type': {
      if (issue.input === undefined) return [`${at || 'it'} is required`];
      const own = !issue.message.startsWith('Invalid input');
      return [
        own
          ? `${at}: ${issue.message}`
          : `${at || 'it'} is ${kind(issue.input, at === '')}, not ${words[issue.expected] ?? issue.expected}`,
      ];
    }
    case 'invalid_union': {
      if (!issue.message.startsWith('Invalid input')) return [`${at}: ${issue.message}`];
      // Of several forms the one that was meant, which is of the same kind: what is wrong with it lies within.
      const foreign = ({ code, path }: z.core.$ZodIssue) => code === 'invalid_type' && path.length === 0;
      const meant = issue.errors.find((issues) => !issues.some(foreign)) ?? issue.errors[0] ?? [];
      return meant.flatMap((inner) => problems(schema, { ...inner, path: [...issue.path, ...inner.path] }));
    }
    default:
      return [`${at}: ${issue.message}`];
  }
}

const words: Readonly<Record<string, string>> = {
  object: 'a map of keys',
  record: 'a map of keys',
  array: 'a list',
  string: 'a text',
};

function kind(input: unknown, top: boolean): string {
  if (input === null) return 'empty';
  // At the top it is the whole file, which may be any.
  if (top && typeof input !== 'object') return 'a text';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a map of keys' : shown(input);
}

/** A sentence for each that is nearly right, and one for all others, with what would be. */
function unknownKeys(schema: z.ZodType, keys: readonly string[], path: readonly PropertyKey[]): readonly string[] {
  const known = keysAt(schema, path);
  const where = path.length === 0 ? 'at the top' : `in ${path.join('.')}`;
  const first = keys.slice(0, TOLD).map((key) => ({ key, meant: nearest(key, known) }));
  const near = first.flatMap(({ key, meant }) =>
    meant === undefined ? [] : [`unknown key ${shown(key)} ${where}; did you mean ${meant}?`],
  );
  const far = first.filter(({ meant }) => meant === undefined).map(({ key }) => shown(key));
  const more = keys.length - first.length;
  if (far.length + more === 0) return near;
  const all = [...far, ...(more > 0 ? [`${more} more`] : [])];
  const named =
    all.length === 1 ? `unknown key ${all[0]}` : `unknown keys ${all.slice(0, -1).join(', ')} and ${all.at(-1)}`;
  return [...near, `${named} ${where}; it takes ${known.join(', ')}`];
}

/** The keys that the schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodRecord) return keysAt(inner.valueType, path.slice(1));
  if (inner instanceof z.ZodArray) return keysAt(inner.element, path.slice(1));
  if (!(inner instanceof z.ZodObject)) return [];
  const [key, ...rest] = path;
  return key === undefined ? Object.keys(inner.shape) : keysAt(inner.shape[String(key)], rest);
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault || schema instanceof z.ZodPrefault) {
    return unwrap(schema.unwrap());
  }
  // Of several forms the one with keys.
  if (schema instanceof z.ZodUnion) return schema.options.find((each) => each instanceof z.ZodObject) ?? schema;
  return schema;
}
