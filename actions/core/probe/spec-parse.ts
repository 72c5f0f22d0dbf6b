import { withoutExtensions } from '../text/extensions.ts';
import { problemsOf, together } from '../text/schema-problems.ts';
import { unfit } from '../text/unfit.ts';
import type { Languages } from './languages.ts';
import { type SmokeSpec, smokeSchema } from './spec.ts';
import { parseWanted } from './wanted.ts';

/** A smoke spec from what a YAML file holds, or one error with every problem and where it is. */
export function parseSmokeSpec(given: unknown, languages: Languages): SmokeSpec {
  const data = withoutExtensions(given);
  const result = smokeSchema.safeParse(data, { reportInput: true });
  const found = [...unfit(data), ...problemsOf(smokeSchema, result), ...unspoken(data, languages)];
  if (result.success && found.length === 0) return result.data;
  throw new Error(together(found));
}

/** Patterns and paths that are none. Anything may be missing or misshapen here: the schema tells that. */
export function unspoken(data: unknown, { pattern, path }: Languages): readonly string[] {
  const found: string[] = [];
  const hold = (where: string, work: () => unknown) => {
    try {
      work();
    } catch (error) {
      found.push(`${where}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const text = (where: string, given: unknown) => {
    const wanted = typeof given === 'string' ? parseWanted(given).pattern : undefined;
    if (wanted) hold(where, () => pattern(wanted.source, wanted.flags));
  };
  const { checks } = map(data);
  for (const [index, each] of (Array.isArray(checks) ? checks : []).entries()) {
    const { headers, body, json, release } = map(each);
    const at = (key: string) => `checks.${index}.${key}`;
    for (const [name, given] of Object.entries(map(headers))) text(at(`headers.${name}`), given);
    for (const given of [body].flat()) text(at('body'), given);
    for (const [key, given] of Object.entries(map(json))) {
      hold(at('json'), () => path(key));
      text(at(`json.${key}`), given);
    }
    const [, releasePath] = /^json:(.+)$/s.exec(typeof release === 'string' ? release : '') ?? [];
    if (releasePath) hold(at('release'), () => path(releasePath.trim()));
  }
  return found;
}

function map(given: unknown): Readonly<Record<string, unknown>> {
  return typeof given === 'object' && given !== null ? (given as Readonly<Record<string, unknown>>) : {};
}
