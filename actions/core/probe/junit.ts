import type { CheckVerdict } from './verdict.ts';

/** One test of a report. */
export interface JUnitCase {
  readonly name: string;
  readonly seconds: number;
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

/**
 * A report as readers of JUnit's XML take it; https://github.com/testmoapp/junitxml says which attributes they look at.
 * `began` in seconds since 1970, `seconds`: how long all took.
 */
export function junit(cases: readonly JUnitCase[], began: number, seconds: number): string {
  const failures = cases.filter(({ failure }) => failure !== undefined).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="${seconds.toFixed(3)}"`;
  const stamp = new Date(began * 1000).toISOString().slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="smoke-test" ${counts}>`,
    `  <testsuite name="smoke-test" ${counts} timestamp="${stamp}">`,
    ...cases.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ name, seconds, failure }: JUnitCase): string {
  const opening = `    <testcase classname="smoke-test" name="${xml(name)}" time="${seconds.toFixed(4)}"`;
  if (failure === undefined) return `${opening}/>`;
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
