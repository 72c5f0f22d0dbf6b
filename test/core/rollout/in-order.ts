import assert from 'node:assert/strict';

/** All of these are in the text, one after the other. */
export function inOrder(text: string, parts: readonly string[]): void {
  const places = parts.map((part) => text.indexOf(part));
  assert.ok(
    places.every((place) => place >= 0),
    `${places}`,
  );
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
}
