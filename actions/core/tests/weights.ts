import type { JUnitCase } from '../probe/junit.ts';
import type { Weighed } from './deal.ts';

/** Files with their weights, and how many of them by the time that they took. */
export interface Weights {
  readonly files: readonly Weighed[];
  readonly timed: number;
}

/**
 * What each file weighs: whole milliseconds of its tests in an earlier run; of one that has none there, which is new, as long as
 * the others took on an average; and its size where no time is known of any.
 */
export function weigh(
  files: readonly { readonly path: string; readonly size: number }[],
  last: readonly JUnitCase[],
): Weights {
  const paths = pathsBy(files.map(({ path }) => path));
  const times = new Map<string, number>();
  for (const test of last) {
    const path = fileOf(test, paths);
    if (path !== undefined) times.set(path, (times.get(path) ?? 0) + Math.round(test.seconds * 1000));
  }
  if (times.size === 0) return { files: files.map(({ path, size }) => ({ path, weight: size })), timed: 0 };
  const average = Math.round([...times.values()].reduce((all, each) => all + each, 0) / times.size);
  return { files: files.map(({ path }) => ({ path, weight: times.get(path) ?? average })), timed: times.size };
}

/**
 * The file that a test is of. Tools name it in different places, and from different folders: node, pytest (xunit1) and jest-junit in
 * `file`, from the root or absolute; Playwright in the suite's name, from its testDir; Hurl in the test's own.
 */
function fileOf(
  { file, suite, classname, name }: JUnitCase,
  paths: ReadonlyMap<string, string | undefined>,
): string | undefined {
  for (const said of [file, suite, classname, name]) {
    if (said === undefined) continue;
    const parts = said
      .replaceAll('\\', '/')
      .replace(/^(\.\/)+/, '')
      .split('/');
    // From the whole to the name alone: what stands in front may be another machine's.
    for (let from = 0; from < parts.length; from++) {
      const found = paths.get(parts.slice(from).join('/'));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

/** Each path by all of its ends: `tests/a.ts` and `a.ts`; undefined where an end is that of several. A whole path goes before. */
function pathsBy(paths: readonly string[]): ReadonlyMap<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const path of paths) {
    const parts = path.split('/');
    for (let from = 1; from < parts.length; from++) {
      const end = parts.slice(from).join('/');
      found.set(end, found.has(end) ? undefined : path);
    }
  }
  for (const path of paths) found.set(path, path);
  return found;
}
