import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { workspaceAt } from '../../../actions/adapters/system/runner.ts';
import type { Stopped } from '../../../actions/core/errors.ts';
import { readFleetFile } from '../../../actions/rollout/fleet-file.ts';

function folder(t: TestContext, text: string | Uint8Array): string {
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

const SECRET = 'hunter2-hunter2';
const holding = (what: string) =>
  new RegExp(`: it is no fleet file: it ${what}; name the file of a fleet spec by the input fleet$`);
const text = holding('holds a text, not a map of keys');
for (const [what, given, said] of [
  ['variables', `PASSWORD=${SECRET}\nURL=postgres://u:${SECRET}@db\n`, text],
  ['one text', SECRET.repeat(4000), text],
  ['a number', '42', text],
  [
    'a key',
    `-----BEGIN PRIVATE KEY-----\n${SECRET}\n-----END PRIVATE KEY-----\n`,
    /: (it is no fleet file: it holds a text|line 1, column 1: )/,
  ],
  ['a list', `- ${SECRET}`, holding('holds a list, not a map of keys')],
  ['JSON that is a text', JSON.stringify(SECRET), text],
  ['a script', `#!/bin/sh\nexport A=${SECRET}\n`, text],
  ['quoted variables', `A="${SECRET}"\nB="c: ${SECRET}"\n`, /: line \d, column \d+: [^"]*; correct the YAML there$/],
  ['a page', `<html>${SECRET}</html>`, text],
  ['nothing', '', holding('is empty')],
  ['comments', '# nothing yet\n', holding('is empty')],
  [
    'UTF-16',
    Buffer.from(`\ufeffaccount: ${SECRET}`, 'utf16le'),
    /: it is UTF-16, or no text at all; save it as UTF-8$/,
  ],
  [
    'Latin-1',
    Buffer.from(`account: "1"\napp: caf\u00e9`, 'latin1'),
    /: line 2, column 9: what stands there is not UTF-8; save/,
  ],
  ['an archive', Buffer.from([0x1f, 0x8b, 8, 0, 0, 0]), /: it is UTF-16, or no text at all; save it as UTF-8$/],
  [
    'an alias of itself',
    `services: &s\n  web: *s\n`,
    /: line 2, column 8: the alias stands for what it is in itself; correct/,
  ],
  [
    'other keys',
    `PASSWORD: ${SECRET}\nOTHER: {KEY: ${SECRET}}\n`,
    /: 6 problems\n(- [\w-]+ is required\n){5}- unknown keys "PASSWORD" and "OTHER" at/,
  ],
] as const) {
  test(`a file that is no fleet file is told in a sentence, and nothing of what it holds: ${what}`, async (t) => {
    await assert.rejects(readFleetFile(workspaceAt(folder(t, given)), 'fleet.yml'), (error: Stopped) => {
      assert.equal(error.kind, 'wrong');
      assert.match(error.message, said);
      assert.match(error.message, /^reading the fleet spec fleet\.yml: /);
      assert.doesNotMatch(error.message, /hunter|\0/);
      return true;
    });
  });
}

test('anchors may stand under keys of their own', async (t) => {
  const least =
    'account: "111122223333"\nregion: eu-west-1\nsize: {min: 1, max: 2}\nsubnets: [subnet-0a1b]\ninstance-types: [m7g.large]\n';
  const common = 'x-log: &log {LOG_LEVEL: info, A: 1.10}\nx-web: &web\n  ports: ["80:80"]\n  stop-grace-period: 5s\n';
  const services = 'services:\n  web: {<<: *web, stop-grace-period: 9s, environment: {<<: *log, B: b}}\n';
  const { fleet } = await readFleetFile(workspaceAt(folder(t, common + least + services)), 'fleet.yml');
  const environment = { LOG_LEVEL: 'info', A: '1.10', B: 'b' };
  assert.deepEqual(fleet.services['web'], { ports: ['80:80'], 'stop-grace-period': 9, environment, secrets: {} });
});

test('the published schema is what the file is checked by', () => {
  const schema = JSON.parse(readFileSync('immutable-rollout/fleet.schema.json', 'utf8'));
  assert.deepEqual(schema.required, ['account', 'region', 'size', 'subnets', 'instance-types']);
  assert.equal(schema.additionalProperties, false);
  assert.deepEqual(schema.patternProperties, { '^x-': {} });
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
