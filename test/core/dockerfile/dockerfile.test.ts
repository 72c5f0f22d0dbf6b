import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDockerfile } from '../../../actions/core/dockerfile/dockerfile.ts';
import { replaced, withoutEnd, withoutStart } from '../../../actions/core/dockerfile/shell-pattern.ts';
import { dockerfiles, syntaxes } from './dockerfiles.ts';

for (const { what, text, stages, takes = [] } of dockerfiles) {
  test(`as BuildKit reads it: ${what}`, () => {
    const read = parseDockerfile(text);
    const found = read.stages.map(
      ({ name, base }) => `${base.line} ${base.text}${name === undefined ? '' : ` AS ${name}`}`,
    );
    assert.deepEqual(found, stages);
    const taken = read.stages.flatMap(({ sources }) => sources.map((each) => `${each.line} ${each.text}`));
    assert.deepEqual(taken, takes);
  });
}

for (const [what, text, expected] of syntaxes) {
  test(`the image that reads the Dockerfile: ${what}`, () => {
    const { syntax } = parseDockerfile(text);
    assert.equal(syntax && `${syntax.line} ${syntax.text}`, expected);
  });
}

test('what an ONBUILD takes is known by the stage that has it', () => {
  const { stages } = parseDockerfile(
    'FROM a\nONBUILD COPY --from=b / /\nONBUILD RUN --mount=from=c,target=/c x\nCOPY --from=d / /',
  );
  assert.deepEqual(stages[0]?.triggered, [
    { text: 'b', line: 2 },
    { text: 'c', line: 3 },
  ]);
  assert.deepEqual(stages[0]?.sources, [{ text: 'd', line: 4 }]);
});

const wrong: readonly (readonly [string, string, string])[] = [
  [
    'no end',
    'FROM a\n\nRUN <<A <<"B C"\nA\nFROM b',
    'line 3: the heredoc B C has no end; end it with a line of B C alone',
  ],
  [
    'no name',
    'FROM a\nRUN ${V#"} <<" } << B',
    'line 2: a heredoc has no name that can be read: a " is not closed; close it, or escape it',
  ],
];

for (const [what, text, message] of wrong) {
  test(`a heredoc with ${what} is said with its line`, () => assert.throws(() => parseDockerfile(text), { message }));
}

const stars = `${'*a'.repeat(30)}b`;
for (const [what, given] of [
  ['without its start', () => withoutStart(stars, 'a'.repeat(250), true)],
  ['without its shortest start', () => withoutStart(stars, 'a'.repeat(250), false)],
  ['without its end', () => withoutEnd(stars, 'a'.repeat(250), true)],
  ['with a part replaced', () => replaced(stars, 'a'.repeat(250), 'x', false)],
  ['with all parts replaced', () => replaced(stars, 'a'.repeat(250), 'x', true)],
] as const) {
  test(`a variable ${what} by a pattern of many stars takes a time that grows with both alone`, () =>
    assert.equal(given(), 'a'.repeat(250)));
}
