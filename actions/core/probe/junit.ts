import type { CheckVerdict } from './verdict.ts';

/** One test of a report. */
export interface JUnitCase {
  readonly name: string;
  readonly seconds: number;
  /** As the tool that ran it says; smoke-test's own when absent. */
  readonly suite?: string;
  readonly classname?: string;
  readonly file?: string;
  readonly skipped?: boolean;
  readonly failure?: { readonly type: string; readonly message: string; readonly text: string };
}

/** A check as a test of a report. */
export function checkCase({ check, passed, p50 = 0, word = 'no data', why = '', came = '' }: CheckVerdict): JUnitCase {
  const text = came === '' ? why : `${why}\n${came}`;
  return {
    name: check,
    seconds: p50 / 1000,
    ...(!passed && { failure: { type: word, message: `${word}: ${why}`, text } }),
  };
}

/** The suite of what is asked here. */
const OWN = 'smoke-test';

/**
 * A report as readers of JUnit's XML take it; https://github.com/testmoapp/junitxml says which attributes they look at.
 * `began` in seconds since 1970, `seconds`: how long all took.
 */
export function junit(cases: readonly JUnitCase[], began: number, seconds: number): string {
  const suites = new Map<string, JUnitCase[]>(cases.length === 0 ? [[OWN, []]] : []);
  for (const each of cases) {
    const { suite = OWN } = each;
    const known = suites.get(suite);
    if (known) known.push(each);
    else suites.set(suite, [each]);
  }
  const stamp = new Date(began * 1000).toISOString().slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${OWN}" ${counts(cases, seconds)}>`,
    ...[...suites].flatMap(([name, own]) => [
      `  <testsuite name="${xml(name)}" ${counts(own, name === OWN ? seconds : sum(own))} timestamp="${stamp}">`,
      ...own.map(testCase),
      '  </testsuite>',
    ]),
    '</testsuites>',
    '',
  ].join('\n');
}

function counts(cases: readonly JUnitCase[], seconds: number): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const skipped = cases.filter((each) => each.skipped).length;
  return `tests="${cases.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds.toFixed(3)}"`;
}

function sum(cases: readonly JUnitCase[]): number {
  return cases.reduce((all, { seconds }) => all + seconds, 0);
}

function testCase({ name, seconds, classname = OWN, file, skipped, failure }: JUnitCase): string {
  const place = file === undefined ? '' : ` file="${xml(file)}"`;
  const opening = `    <testcase classname="${xml(classname)}" name="${xml(name)}"${place} time="${seconds.toFixed(4)}"`;
  if (failure === undefined) return skipped ? `${opening}><skipped/></testcase>` : `${opening}/>`;
  const { type, message, text } = failure;
  return [
    `${opening}>`,
    `      <failure type="${xml(type)}" message="${xml(message)}">${xml(text)}</failure>`,
    '    </testcase>',
  ].join('\n');
}

/** What XML 1.0 has no characters for, which no escape makes good: https://www.w3.org/TR/xml/#charsets */
// biome-ignore lint/suspicious/noControlCharactersInRegex: those are what is looked for
const NONE = /[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\p{Surrogate}]/gu;

function xml(text: string): string {
  return text
    .replaceAll(NONE, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
