import type { JUnitCase } from '../probe/junit.ts';
import { code, safe } from '../text/markdown.ts';
import { CONTAINER } from './outcome.ts';

/** Tests that are told of one by one where room is short; a report has all. */
const MOST = 500;
/** Those of them that passed, in a summary for people. */
const PASSED = 50;
/** Characters of why a test failed that an annotation, a row and the result show. */
const SHORT = 200;

/** What came of tests, for whoever is to be told. */
export interface Told {
  readonly cases: readonly JUnitCase[];
  readonly failed: number;
  /** The sentence that the action ends with; undefined: all tests passed. */
  readonly why: string | undefined;
  /** A line for each that failed, with its suite, where the sentence isn't all. */
  readonly annotations: readonly (readonly [line: string, title: string | undefined])[];
  /** For the output `result`, failed ones first. */
  readonly result: readonly object[];
  /** GitHub's Markdown. */
  readonly summary: string;
}

/** `what` was run; '' where reports were read. */
export function told(cases: readonly JUnitCase[], what: string): Told {
  const failed = cases.filter(({ failure }) => failure !== undefined);
  const each = failed.map((test) => [sentence(test), test.suite] as const);
  return {
    ...{ cases, failed: failed.length, why: ending(failed, cases.length) },
    annotations: failed.length > 1 ? each : [],
    ...{ result: result(cases), summary: summary(cases, failed.length, what) },
  };
}

/** The first characters of why a test failed. */
function whyOf({ failure }: Pick<JUnitCase, 'failure'>): string {
  if (failure === undefined) return '';
  const { type, message, text } = failure;
  const why = (message || text || type).trim();
  return why.length > SHORT ? `${why.slice(0, SHORT)}…` : why;
}

function sentence(test: JUnitCase): string {
  return `${test.name}: ${whyOf(test)}`;
}

function ending(failed: readonly JUnitCase[], all: number): string | undefined {
  const [first] = failed;
  if (first === undefined) return undefined;
  // The container's own trouble is a sentence by itself.
  if (first.suite === CONTAINER && failed.length === 1) return first.failure?.message;
  const names = failed.slice(0, 5).map(({ name }) => name);
  const more = failed.length > 5 ? ` and ${failed.length - 5} more` : '';
  return `${failed.length} of ${all} tests failed: ${failed.length === 1 ? sentence(first) : names.join(', ')}${more}`;
}

function result(cases: readonly JUnitCase[]): readonly object[] {
  return failedFirst(cases)
    .slice(0, MOST)
    .map(({ suite, name, seconds, skipped, failure }) => ({
      ...{ suite, name, passed: failure === undefined, seconds },
      ...(skipped && { skipped }),
      ...(failure && { why: whyOf({ failure }) }),
    }));
}

function summary(cases: readonly JUnitCase[], failed: number, what: string): string {
  const seconds = cases.reduce((all, each) => all + each.seconds, 0);
  const took = `, ${seconds.toFixed(1)} s of tests`;
  const title =
    failed === 0 ? `✅ Tests passed: ${cases.length}${took}` : `❌ Tests failed: ${failed} of ${cases.length}${took}`;
  const rows = failedFirst(cases).slice(0, Math.min(MOST, failed + PASSED));
  const left = cases.length - rows.length;
  return [
    `## ${title}`,
    what === '' ? '' : code(what),
    rows.length === 0 ? '' : `| | test | seconds | why |\n|---|---|--:|---|\n${rows.map(row).join('\n')}`,
    left > 0 ? `… and ${left} tests more, in the report` : '',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function row(test: JUnitCase): string {
  const { suite = '', name, seconds, skipped, failure } = test;
  const mark = failure ? '❌' : skipped ? '⏭️' : '✅';
  return `| ${mark} | ${code(name)}${suite === '' ? '' : `<br>${safe(suite, SHORT)}`} | ${seconds.toFixed(2)} | ${safe(whyOf(test), 2 * SHORT)} |`;
}

function failedFirst(cases: readonly JUnitCase[]): readonly JUnitCase[] {
  return cases.toSorted((a, b) => Number(b.failure !== undefined) - Number(a.failure !== undefined));
}
