// What the gate makes of a scan that is late, old, failed or not to be had.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { startWorld, type World } from './world.ts';

let world: World;
before(async () => {
  world = await startWorld();
});
after(() => world?.close());
afterEach(() => world.cloud.control('DELETE', 'faults'));

const scans = (repository: string, more: object) =>
  world.cloud.control('POST', 'registry/scans', { repository, ...more });
const critical = (name: string) => [{ name, severity: 'CRITICAL' }];
const push = (repository: string, more: Record<string, string> = {}) =>
  world.push({ image: world.layout(repository).image, repository, tags: 'v1', 'scan-fail-on': 'critical', ...more });

test('an enhanced scan that ended without findings is asked on for a while: they may be late', async () => {
  await scans('late', { enhanced: true, seconds: 0, late: 5, findings: critical('CVE-2026-4') });
  const late = await push('late', { 'scan-timeout': '1s' });
  assert.match(late.log, /found CVE-2026-4 \(critical\), from critical up; nothing was tagged/);
});

test('an enhanced scan that ended a while ago without findings is clean', async () => {
  await scans('clean', { enhanced: true, seconds: -56 });
  const clean = await push('clean');
  assert.equal(clean.code, 0, clean.log);
});
