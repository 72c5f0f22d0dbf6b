// What tools write as JUnit, read; and what nobody should write, refused in a clause.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { junit } from '../../../actions/core/probe/junit.ts';
import { parseJUnit } from '../../../actions/core/tests/parse-junit.ts';

/** As each tool writes it, shortened: Playwright's, Hurl's, k6-junit's, node's and pytest's. */
const written: readonly (readonly [tool: string, xml: string, cases: readonly object[]])[] = [
  [
    'Playwright',
    `<testsuites id="" name="" tests="2" failures="1" skipped="0" errors="0" time="36.8">
<testsuite name="cart.spec.ts" timestamp="2026-11-25T12:12:42.765Z" hostname="chromium" tests="2" failures="1" skipped="0" time="6.8" errors="0">
<testcase name="adds &amp; removes" classname="cart.spec.ts" time="0.95"><properties><property name="a" value="b"></property></properties></testcase>
<testcase name="pays" classname="cart.spec.ts" time="5.899">
<failure message="cart.spec.ts:9:5 pays" type="FAILURE"><![CDATA[  Error: Timed out 5000ms
    at x <y>]]></failure><system-out><![CDATA[ [[ATTACHMENT|x.png]] ]]></system-out>
</testcase></testsuite></testsuites>`,
    [
      { suite: 'cart.spec.ts', name: 'adds & removes', classname: 'cart.spec.ts', seconds: 0.95 },
      {
        ...{ suite: 'cart.spec.ts', name: 'pays', classname: 'cart.spec.ts', seconds: 5.899 },
        failure: { type: 'FAILURE', message: 'cart.spec.ts:9:5 pays', text: 'Error: Timed out 5000ms\n    at x <y>' },
      },
    ],
  ],
  [
    'Hurl',
    '<?xml version="1.0" encoding="UTF-8"?><testsuites><testsuite tests="1" errors="1" failures="0"><testcase id="a.hurl" name="a.hurl" time="0.029"><error>HTTP connection</error></testcase></testsuite></testsuites>',
    [
      {
        suite: 'tests',
        name: 'a.hurl',
        seconds: 0.029,
        failure: { type: 'error', message: '', text: 'HTTP connection' },
      },
    ],
  ],
  [
    'node',
    '<testsuites><testsuite name="cart" time="1.5" tests="2"><testcase name="adds" time="1,001.5" classname="test" file="/app/cart.test.mjs"/><testcase name="later" time="nan" classname="test"><skipped type="todo" message=""/></testcase></testsuite><testcase name="by itself" time="-1" classname="test"/></testsuites>',
    [
      { suite: 'cart', name: 'adds', classname: 'test', file: '/app/cart.test.mjs', seconds: 1001.5 },
      { suite: 'cart', name: 'later', classname: 'test', seconds: 0, skipped: true },
      { suite: 'tests', name: 'by itself', classname: 'test', seconds: 0 },
    ],
  ],
  [
    'one suite alone, with a byte order mark',
    '\ufeff<testsuite name="s"><testsuite name="inner"><testcase name=""/></testsuite><testcase name="t"/></testsuite>',
    [
      { suite: 'inner', name: 'a test without a name', seconds: 0 },
      { suite: 's', name: 't', seconds: 0 },
    ],
  ],
];

for (const [tool, xml, cases] of written) {
  test(`the report of ${tool} is read`, () => assert.deepEqual(parseJUnit(xml), cases));
}

test('what is written is read back, whatever tests are called', () => {
  const cases = [
    { suite: 'a <b>', name: '"&\u00e9\u{1f433}', classname: 'c', file: 'd/e.ts', seconds: 1.5 },
    { suite: 'f', name: 'g', classname: 'h', seconds: 0, skipped: true as const },
    { suite: 'f', name: 'i', classname: 'h', seconds: 0, failure: { type: 't', message: 'a\nb', text: ']]>\nc' } },
  ];
  const [, , failed] = cases;
  const read = parseJUnit(junit(cases, 0, 9));
  // A line end in an attribute is white space to XML: https://www.w3.org/TR/xml/#AVNormalize
  assert.deepEqual(read, [...cases.slice(0, 2), { ...failed, failure: { ...failed?.failure, message: 'a b' } }]);
});

const bomb = `<!DOCTYPE lolz [<!ENTITY lol "lol">${[...Array(9).keys()].map((n) => `<!ENTITY lol${n + 1} "${`&lol${n || ''};`.repeat(10)}">`).join('')}]><testsuites name="&lol9;"/>`;
const bad: readonly (readonly [what: string, xml: string, why: RegExp])[] = [
  ['nothing', '', /^is no XML \(line 1, column 0: document must contain a root element\.\)$/],
  ['no XML', 'all is well', /^is no XML \(line 1, column 11: text data outside of root node\.\)$/],
  ['half of it', '<testsuites><testsuite name="a"><testcase', /^is no XML \(line 1, column \d+: unclosed tag/],
  ['a page', '<html><body/></html>', /^begins with <html>, where a JUnit file has <testsuites>$/],
  ['an entity bomb', bomb, /^has a DOCTYPE, which no report of tests needs$/],
  ['an outer entity', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite/>', /^has a DOCTYPE/],
  ['an unknown entity', '<testsuite name="&lol;"/>', /^is no XML \(line 1, column \d+: undefined entity\.\)$/],
  ['a mine', `<testsuite>${'<a>'.repeat(60)}`, /^has more than 50 elements in one another$/],
  ['too many tests', `<testsuite>${'<testcase name="a"/>'.repeat(50_001)}</testsuite>`, /^has more than 50000 tests$/],
];

for (const [what, xml, why] of bad) {
  test(`${what} is refused`, () => {
    assert.throws(
      () => parseJUnit(xml),
      (error: Error) => {
        assert.match(error.message, why);
        return true;
      },
    );
  });
}

test('what is long is cut: a report may be of megabytes, and what is told of it is not', () => {
  const long = 'x'.repeat(1 << 20);
  const xml = `<testsuite name="${long}"><testcase name="${long}" classname="${long}" file="${long}"><failure message="${long}" type="${long}">${long}<b>more</b></failure></testcase></testsuite>`;
  assert.ok(JSON.stringify(parseJUnit(xml)).length < 30_000);
});
