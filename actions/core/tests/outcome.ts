import type { JUnitCase } from '../probe/junit.ts';

/** The suite of what the container itself did. */
export const CONTAINER = 'container';

/** How a container with tests ended, and what it left. */
export interface TestsEnd {
  /** Its exit code; `late`: it was stopped when the time was over. */
  readonly code: number | 'late';
  readonly cases: readonly JUnitCase[];
  /** Of reports that can't be read, each a clause with the file's name. */
  readonly problems: readonly string[];
  /** The last lines that it wrote. */
  readonly last: readonly string[];
}

/** What was run, as it is told. */
export interface TestsAsked {
  readonly image: string;
  /** '' for the image's own. */
  readonly command: string;
  /** Such as 5m. */
  readonly within: string;
}

/** "126 if the contained command cannot be invoked, 127 if [it] cannot be found": https://docs.docker.com/engine/containers/run/#exit-status */
const docker: Readonly<Record<number, string>> = {
  125: ', by which docker says that it could not start it',
  126: ', by which docker says that it is no program that can be run',
  127: ', by which docker says that there is no such program in the image',
  137: ', which is a kill: often for want of memory',
};

/**
 * All tests that count: those that reports name, and the container as one more where it failed by itself, or where nothing else
 * says what it did. Tests have failed when one of these has.
 */
export function testsOf(end: TestsEnd, asked: TestsAsked): readonly JUnitCase[] {
  const { cases } = end;
  const name = asked.command || asked.image;
  const trouble = troubleOf(end, asked);
  if (trouble) {
    const { type, why } = trouble;
    return [...cases, { suite: CONTAINER, name, seconds: 0, failure: { type, message: why, text: why } }];
  }
  return cases.length > 0 ? cases : [{ suite: CONTAINER, name, seconds: 0 }];
}

function troubleOf({ code, cases, problems, last }: TestsEnd, { image, command, within }: TestsAsked) {
  const what = command || 'the command of the image';
  if (code === 'late') {
    const why = `${what} was stopped in ${image} after ${within}, when the time was over; raise timeout, or see what it waits for`;
    return { type: 'late', why: `${why}${lines(last)}` };
  }
  const [problem] = problems;
  if (problem !== undefined) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more)` : '';
    return { type: 'report', why: `the report ${problem}${more}; see what writes it in ${image}` };
  }
  if (code === 0 || cases.some(({ failure }) => failure !== undefined)) return undefined;
  return { type: 'exit code', why: `${what} ended with ${code} in ${image}${docker[code] ?? ''}${lines(last)}` };
}

function lines(last: readonly string[]): string {
  return last.length === 0 ? '; it wrote nothing' : `; its last lines:\n${last.join('\n')}`;
}
