import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { workspaceAt } from '../../../actions/adapters/system/runner.ts';
import type { Stopped } from '../../../actions/core/errors.ts';
import { parseYaml } from '../../../actions/core/text/yaml.ts';
import { readFleetFile } from '../../../actions/rollout/fleet-file.ts';

function folder(t: TestContext, text: string): string {
  const made = mkdtempSync(join(tmpdir(), 'immutable-fleet-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  writeFileSync(join(made, 'fleet.yml'), text);
  return made;
}

test('the example is a fleet spec', async () => {
  const { fleet } = await readFleetFile(workspaceAt('workflows-examples'), 'fleets/production.yml');
  assert.equal(fleet.account, '111122223333');
  assert.deepEqual(fleet.services['web']?.secrets, { DATABASE_URL: 'ssm:/orders/production/database-url' });
});

test('a missing file is told with what to do', async () => {
  await assert.rejects(readFleetFile(workspaceAt('/nowhere'), '.github/fleets/staging.yml'), (error: Stopped) => {
    assert.equal(error.kind, 'wrong');
    assert.match(error.message, /^reading the fleet spec \.github\/fleets\/staging\.yml: there is no such file; check/);
    return true;
  });
});

test('problems name the file', async (t) => {
  const at = folder(t, 'account: 1\n');
  await assert.rejects(
    readFleetFile(workspaceAt(at), 'fleet.yml'),
    /^Stopped: reading the fleet spec fleet\.yml: 5 problems\n- account/,
  );
});

test('a syntax error has its line', async (t) => {
  const at = folder(t, 'size: {min: 1\nregion: eu-west-1\n');
  await assert.rejects(
    readFleetFile(workspaceAt(at), 'fleet.yml'),
    /^Stopped: reading the fleet spec fleet\.yml: line 2, column 1: .*; correct the YAML there$/,
  );
  await assert.rejects(
    readFleetFile(workspaceAt(folder(t, 'a: 1\na: 2\n')), 'fleet.yml'),
    /line 2, column 1: Map keys must be unique/,
  );
});

test('a file that is larger than any fleet spec is not read as YAML', async (t) => {
  const at = folder(t, '- {name: a}\n'.repeat(6000));
  await assert.rejects(
    readFleetFile(workspaceAt(at), 'fleet.yml'),
    /^Stopped: reading the fleet spec fleet\.yml: it is larger than 64 KiB; name the file of a fleet spec$/,
  );
});

test('digits that a number would lose stay as they were written', () => {
  const values = { A: 1.1, B: '1.10', C: '007', D: 8080, E: true, F: '12345678901234567890' };
  assert.deepEqual(parseYaml('{A: 1.1, B: 1.10, C: 007, D: 8080, E: true, F: 12345678901234567890}'), values);
});

test('the published schema is what the file is checked by', () => {
  const schema = JSON.parse(readFileSync('immutable-rollout/fleet.schema.json', 'utf8'));
  assert.deepEqual(schema.required, ['account', 'region', 'size', 'subnets', 'instance-types']);
  assert.equal(schema.additionalProperties, false);
  assert.match(schema.properties.bake.description, /each wave/);
});

test('a path of a document that is none is told with all other problems', async (t) => {
  const at = folder(t, 'account: 1\nlive-check: {release: "json:$.a["}\n');
  await assert.rejects(readFleetFile(workspaceAt(at), 'fleet.yml'), (error: Error) => {
    assert.match(error.message, /7 problems/);
    assert.match(error.message, /\n- live-check\.release: is asked on the first published port/);
    assert.match(error.message, /\n- live-check\.release: "\$\.a\[" is no JSON path from character \d on/);
    return true;
  });
});
