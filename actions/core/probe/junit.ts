import type { CheckVerdict } from './verdict.ts';

/**
 * A report as readers of JUnit's XML take it; https://github.com/testmoapp/junitxml says which attributes they look at.
 * `began` in seconds since 1970, `seconds`: how long all took.
 */
export function junit(verdicts: readonly CheckVerdict[], began: number, seconds: number): string {
  const failures = verdicts.filter(({ passed }) => !passed).length;
  const counts = `tests="${verdicts.length}" failures="${failures}" errors="0" skipped="0" time="${seconds.toFixed(3)}"`;
  const stamp = new Date(began * 1000).toISOString().slice(0, 19);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="smoke-test" ${counts}>`,
    `  <testsuite name="smoke-test" ${counts} timestamp="${stamp}">`,
    ...verdicts.map(testCase),
    '  </testsuite>',
    '</testsuites>',
    '',
  ].join('\n');
}

function testCase({ check, passed, p50 = 0, word = 'no data', why = '', came = '' }: CheckVerdict): string {
  const opening = `    <testcase classname="smoke-test" name="${xml(check)}" time="${(p50 / 1000).toFixed(4)}"`;
  if (passed) return `${opening}/>`;
  const text = came === '' ? why : `${why}\n${came}`;
  return [
    `${opening}>`,
    `      <failure type="${xml(word)}" message="${xml(`${word}: ${why}`)}">${xml(text)}</failure>`,
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
