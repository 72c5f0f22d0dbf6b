/** GitHub's own OpenAPI description, cut down to the operations that the stand-in serves. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Document } from 'openapi-backend';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type JsonObject = { [key: string]: Json };

const FILE = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');

/**
 * The whole description is 13 MB and compiling its 1,000 operations takes most of a minute, so only the wanted
 * operations and what they refer to are kept. What is kept is kept as GitHub wrote it, but for choices that may be null as well (`nullableChoice`).
 */
export function describe(operationIds: readonly string[]): { document: Document; examples: JsonObject } {
  const whole = JSON.parse(readFileSync(FILE, 'utf8')) as JsonObject;
  const paths: JsonObject = {};
  const found = new Set<string>();
  for (const [path, methods] of Object.entries(whole['paths'] as JsonObject)) {
    for (const [method, operation] of Object.entries(methods as JsonObject)) {
      const id = (operation as JsonObject)['operationId'] as string;
      if (!operationIds.includes(id)) continue;
      paths[path] = { ...(paths[path] as JsonObject | undefined), [method]: operation };
      found.add(id);
    }
  }
  const unknown = operationIds.filter((id) => !found.has(id));
  if (unknown.length > 0) throw new Error(`GitHub's API description has no operation ${unknown.join(', ')}`);
  const document = { openapi: whole['openapi'], info: whole['info'], paths, components: reachable(whole, paths) };
  const components = whole['components'] as JsonObject;
  return { document: document as unknown as Document, examples: components['examples'] as JsonObject };
}

/** The components that `from` refers to, and those that they refer to. */
function reachable(whole: JsonObject, from: Json): JsonObject {
  const kept: { [kind: string]: JsonObject } = {};
  const queue: Json[] = [from];
  while (queue.length > 0) {
    const next = queue.pop();
    if (next === null || typeof next !== 'object') continue;
    nullableChoice(next);
    for (const value of Object.values(next)) queue.push(value as Json);
    const reference = Array.isArray(next) ? undefined : next?.['$ref'];
    if (typeof reference !== 'string') continue;
    const [, , kind, name] = reference.split('/') as [string, string, string, string];
    kept[kind] ??= {};
    const ofKind = kept[kind];
    if (name in ofKind) continue;
    ofKind[name] = ((whole['components'] as JsonObject)[kind] as JsonObject)[name] as Json;
    queue.push(ofKind[name] as Json);
  }
  return kept;
}

/** OpenAPI 3.0 has `nullable` beside a `type` only, which the validator insists on; GitHub has it beside `oneOf` too. */
function nullableChoice(schema: Json[] | JsonObject): void {
  if (Array.isArray(schema) || schema['nullable'] !== true || 'type' in schema || !Array.isArray(schema['oneOf']))
    return;
  delete schema['nullable'];
  schema['oneOf'].push({ type: 'string', nullable: true, enum: [null] });
}
