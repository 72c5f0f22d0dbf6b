// After the tables of "Configuring how CloudWatch alarms treat missing data" (AWS): five periods of which three count.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const program = `
import json, sys
from cloud.metrics.evaluation import Rule, evaluate
for points, to_alarm, missing in json.load(sys.stdin):
    print(evaluate(Rule(3, to_alarm, "GreaterThanOrEqualToThreshold", 1.0, missing), points, "kept"))
`;

/** `0` is within the threshold, `X` breaches it, `-` is missing; oldest first. */
const point = (letter: string) => ({ '0': 0, X: 1, '-': null })[letter];

const rows: [toAlarm: number, points: string, missing: string, ignore: string, breaching: string, good: string][] = [
  [3, '0-X-X', 'OK', 'OK', 'OK', 'OK'],
  [3, '----0', 'OK', 'OK', 'OK', 'OK'],
  [3, '-----', 'INSUFFICIENT_DATA', 'kept', 'ALARM', 'OK'],
  [3, '0XX-X', 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
  [3, '--X--', 'ALARM', 'kept', 'ALARM', 'OK'],
  [2, '0-X-X', 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
  [2, '00X0X', 'ALARM', 'ALARM', 'ALARM', 'ALARM'],
  [2, '0-X--', 'OK', 'OK', 'ALARM', 'OK'],
  [2, '----0', 'OK', 'OK', 'ALARM', 'OK'],
  [2, '----X', 'ALARM', 'kept', 'ALARM', 'OK'],
];

test('an alarm fills in missing datapoints as AWS documents it', () => {
  const kinds = ['missing', 'ignore', 'breaching', 'notBreaching'];
  const cases = rows.flatMap(([toAlarm, points]) => kinds.map((kind) => [[...points].map(point), toAlarm, kind]));
  const answer = execFileSync(`${root}.venv/bin/python`, ['-c', program], {
    input: JSON.stringify(cases),
    env: { PYTHONPATH: `${root}dev` },
    encoding: 'utf8',
  });
  const seen = answer.trim().split('\n');
  const expected = rows.flatMap(([, , ...states]) => states);
  assert.deepEqual(
    seen.map((state, n) => `${rows[Math.floor(n / 4)]?.slice(0, 2)} ${kinds[n % 4]}: ${state}`),
    expected.map((state, n) => `${rows[Math.floor(n / 4)]?.slice(0, 2)} ${kinds[n % 4]}: ${state}`),
  );
});
