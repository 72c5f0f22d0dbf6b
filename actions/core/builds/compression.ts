/** How the layers are packed that a build makes. */
export interface Compression {
  readonly type: 'gzip' | 'zstd';
  /** undefined: BuildKit's own. */
  readonly level?: number | undefined;
}

/** "`0-9` for gzip and estargz, `0-22` for zstd": https://docs.docker.com/build/exporters/#compression */
const LEVELS = { gzip: 9, zstd: 22 };

/**
 * As BuildKit's exporters are told; none for what they do by themselves. Base images' layers stay as they are (no `force-compression`):
 * they are shared with every other image on them, and BuildKit keeps one copy of such a layer packed anew, whatever its level was, so
 * that a builder which has packed it before would make another image than one that has not.
 */
export function compressionWords({ type, level }: Compression): readonly string[] {
  if (type === 'gzip' && level === undefined) return [];
  return [`compression=${type}`, ...(level === undefined ? [] : [`compression-level=${level}`])];
}

export function compressionLevel(text: string): number {
  if (/^\d{1,2}$/.test(text) && Number(text) <= LEVELS.zstd) return Number(text);
  throw new Error(`"${text}" is no level: 0 to ${LEVELS.gzip} for gzip, 0 to ${LEVELS.zstd} for zstd`);
}

/** What neither of the two can tell alone, to read on after the level's input; undefined where they agree. */
export function compressionProblem({ type, level }: Compression): string | undefined {
  return level !== undefined && level > LEVELS[type] ? `${type} has levels from 0 to ${LEVELS[type]}` : undefined;
}
