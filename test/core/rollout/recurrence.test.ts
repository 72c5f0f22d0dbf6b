import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lastDue } from '../../../actions/core/rollout/recurrence.ts';

/** Each recurrence, its zone, from when to when it is looked at, and when it was due last. */
const rows: readonly (readonly [
  recurrence: string,
  zone: string | undefined,
  after: string,
  until: string,
  due?: string,
])[] = [
  ['0 8 * * *', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z', '2026-11-27T08:00Z'],
  ['0 8 * * *', undefined, '2026-11-27T07:50Z', '2026-11-27T08:00Z', '2026-11-27T08:00Z'],
  ['0 8 * * *', undefined, '2026-11-27T08:00Z', '2026-11-27T08:10Z'],
  ['0 8 * * *', undefined, '2026-11-27T07:50Z', '2026-11-27T07:59Z'],
  ['0 8 * * *', undefined, '2026-11-20T07:50Z', '2026-11-27T07:59Z', '2026-11-26T08:00Z'],
  ['0 8 * * *', 'Europe/Berlin', '2026-11-27T06:50Z', '2026-11-27T07:10Z', '2026-11-27T07:00Z'],
  ['0 8 * * *', 'Europe/Berlin', '2026-07-01T05:50Z', '2026-07-01T06:10Z', '2026-07-01T06:00Z'],
  ['0 0 * * *', 'Asia/Kolkata', '2026-11-26T18:00Z', '2026-11-26T19:00Z', '2026-11-26T18:30Z'],
  ['0 0 1 * *', 'Pacific/Auckland', '2026-11-30T10:00Z', '2026-11-30T12:00Z', '2026-11-30T11:00Z'],
  // The hour that doesn't come, and the one that comes twice.
  ['30 2 * * *', 'Europe/Berlin', '2026-03-29T00:00Z', '2026-03-29T04:00Z'],
  ['30 2 * * *', 'Europe/Berlin', '2026-10-25T00:00Z', '2026-10-25T04:00Z', '2026-10-25T01:30Z'],
  ['*/15 * * * *', undefined, '2026-11-27T07:50Z', '2026-11-27T08:20Z', '2026-11-27T08:15Z'],
  ['5/20 * * * *', undefined, '2026-11-27T07:50Z', '2026-11-27T08:20Z', '2026-11-27T08:05Z'],
  ['10-20/5 * * * *', undefined, '2026-11-27T07:50Z', '2026-11-27T08:18Z', '2026-11-27T08:15Z'],
  ['0 9-17 * * *', undefined, '2026-11-27T17:50Z', '2026-11-27T23:00Z'],
  ['0 9-17 * * *', undefined, '2026-11-27T12:50Z', '2026-11-27T13:01Z', '2026-11-27T13:00Z'],
  ['30 0 1 1,6,12 *', undefined, '2026-12-01T00:00Z', '2026-12-01T01:00Z', '2026-12-01T00:30Z'],
  ['30 0 1 1,6,12 *', undefined, '2026-11-01T00:00Z', '2026-11-01T01:00Z'],
  ['0 0 1 jan *', undefined, '2026-12-31T23:00Z', '2027-01-01T01:00Z', '2027-01-01T00:00Z'],
  ['0 0 1 DEC *', undefined, '2026-11-30T23:00Z', '2026-12-01T01:00Z', '2026-12-01T00:00Z'],
  // 2026-11-27 is a Friday.
  ['0 8 * * 5', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z', '2026-11-27T08:00Z'],
  ['0 8 * * MON-FRI', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z', '2026-11-27T08:00Z'],
  ['0 8 * * sat,sun', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z'],
  ['0 8 * * 0', undefined, '2026-11-29T07:50Z', '2026-11-29T08:10Z', '2026-11-29T08:00Z'],
  ['0 8 * * 7', undefined, '2026-11-29T07:50Z', '2026-11-29T08:10Z', '2026-11-29T08:00Z'],
  // Where both days are named either is enough; where one is a star, both must be.
  ['0 8 13 * 5', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z', '2026-11-27T08:00Z'],
  ['0 8 27 * 1', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z', '2026-11-27T08:00Z'],
  ['0 8 13 * 1', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z'],
  ['0 8 27 * *', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z', '2026-11-27T08:00Z'],
  ['0 8 */2 * 5', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z', '2026-11-27T08:00Z'],
  ['0 8 */2 * 5', undefined, '2026-11-25T07:50Z', '2026-11-25T08:10Z'],
  [' 0  8 * * * ', undefined, '2026-11-27T07:50Z', '2026-11-27T08:10Z', '2026-11-27T08:00Z'],
  // A week at most.
  ['0 8 1 * *', undefined, '2026-10-30T00:00Z', '2026-11-27T00:00Z'],
  ['0 8 21 * *', undefined, '2026-10-30T00:00Z', '2026-11-27T00:00Z', '2026-11-21T08:00Z'],
  // What can't be read is never due.
  ['@daily', undefined, '2026-11-26T00:00Z', '2026-11-27T08:10Z'],
  ['0 8 * *', undefined, '2026-11-26T00:00Z', '2026-11-27T08:10Z'],
  ['0 8 * * * *', undefined, '2026-11-26T00:00Z', '2026-11-27T08:10Z'],
  ['0 25 * * *', undefined, '2026-11-26T00:00Z', '2026-11-27T08:10Z'],
  ['0 8 ? * *', undefined, '2026-11-26T00:00Z', '2026-11-27T08:10Z'],
  ['0 8 L * *', undefined, '2026-11-26T00:00Z', '2026-11-27T08:10Z'],
  ['*/0 8 * * *', undefined, '2026-11-26T00:00Z', '2026-11-27T08:10Z'],
  ['', undefined, '2026-11-26T00:00Z', '2026-11-27T08:10Z'],
  ['0 8 * * *', 'Mars/Olympus', '2026-11-26T00:00Z', '2026-11-27T08:10Z'],
];

const seconds = (text: string) => Date.parse(text) / 1000;

for (const [recurrence, zone, after, until, due] of rows) {
  test(`"${recurrence}" in ${zone ?? 'UTC'} from ${after} to ${until}`, () => {
    const found = lastDue(recurrence, zone, seconds(after), seconds(until));
    assert.equal(found && new Date(found * 1000).toISOString().replace(':00.000Z', 'Z'), due);
  });
}
