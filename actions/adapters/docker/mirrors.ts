import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Mirrors, mirrorsIn } from '../../core/image/mirrors.ts';
import { dockerFolder } from '../system/docker-config.ts';

/**
 * The mirrors of the builder that builds, without asking it: buildx keeps what a builder was made with, its configuration among the
 * `Files map[string][]byte` of each node: https://github.com/docker/buildx/blob/master/store/nodegroup.go. One that somebody else made keeps its own to itself.
 */
export function builderMirrors(asked: string | undefined): Mirrors {
  const folder = process.env['BUILDX_CONFIG'] || join(dockerFolder(), 'buildx');
  const name = asked ?? (process.env['BUILDX_BUILDER'] || json(join(folder, 'current'))?.['Name']);
  if (typeof name !== 'string' || !/^[\w.-]+$/.test(name)) return { of: {}, http: [] };
  const { Nodes: nodes } = (json(join(folder, 'instances', name)) ?? {}) as { Nodes?: unknown };
  const [first] = Array.isArray(nodes) ? nodes : [];
  const file: unknown = first?.Files?.['buildkitd.toml'];
  return mirrorsIn(typeof file === 'string' ? Buffer.from(file, 'base64').toString() : '');
}

function json(file: string): Readonly<Record<string, unknown>> | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
