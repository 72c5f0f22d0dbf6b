import { z } from 'zod';
import { nearest } from './nearest.ts';

/** What is wrong with data that a schema doesn't take: a sentence each, with where it is. Of data that it takes, nothing. */
export function problemsOf(schema: z.ZodType, { error }: z.ZodSafeParseResult<unknown>): readonly string[] {
  return (error?.issues ?? []).flatMap((issue) => problems(schema, issue));
}

/** Several problems as one message. */
export function together(found: readonly string[]): string {
  return found.length === 1
    ? (found[0] ?? '')
    : `${found.length} problems\n${found.map((text) => `- ${text}`).join('\n')}`;
}

function problems(schema: z.ZodType, issue: z.core.$ZodIssue): readonly string[] {
  const at = issue.path.join('.');
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => unknownKey(schema, key, issue.path));
    case 'invalid_key':
      return [`${at}: ${issue.issues[0]?.message}`];
    case 'invalid_type': {
      if (issue.input === undefined) return [`${at || 'it'} is required`];
      const own = !issue.message.startsWith('Invalid input');
      return [
        own
          ? `${at}: ${issue.message}`
          : `${at || 'it'} is ${kind(issue.input)}, not ${words[issue.expected] ?? issue.expected}`,
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

function kind(input: unknown): string {
  if (input === null) return 'empty';
  if (Array.isArray(input)) return 'a list';
  return typeof input === 'object' ? 'a map of keys' : JSON.stringify(input);
}

function unknownKey(schema: z.ZodType, key: string, path: readonly PropertyKey[]): string {
  const known = keysAt(schema, path);
  const meant = nearest(key, known);
  const where = path.length === 0 ? 'at the top' : `in ${path.join('.')}`;
  return `unknown key "${key}" ${where}; ${meant ? `did you mean ${meant}?` : `it takes ${known.join(', ')}`}`;
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
