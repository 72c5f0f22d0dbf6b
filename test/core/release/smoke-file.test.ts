// The key `smoke` of a fleet file: a path or the checks themselves, with every problem in one message with the others.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { stringify } from 'yaml';
import { sha256, workspaceAt } from '../../../actions/adapters/system/runner.ts';
import { prepare } from '../../../actions/immutable-rollout/spec.ts';
import type { Preflight } from '../../../actions/ports/rollout.ts';
import { readFleetFile } from '../../../actions/rollout/fleet-file.ts';
import { me } from '../../world/contract/subject.ts';
import { specOf } from '../../world/spec.ts';
import { createWorld } from '../../world/world.ts';
import { aSpec } from '../rollout/build.ts';
import { image, least } from './sample.ts';

const check = { url: '/search', status: 200 };
const web = { ami: 'ami-12345678', services: { web: { ports: ['80:8080'] } } };

function workspace(t: TestContext, smoke: unknown, file?: string, fleet: object = {}) {
  const made = mkdtempSync(join(tmpdir(), 'immutable-smoke-'));
  t.after(() => rmSync(made, { recursive: true, force: true }));
  writeFileSync(join(made, 'fleet.yml'), stringify({ ...least, ...web, smoke, ...fleet }));
  if (file !== undefined) writeFileSync(join(made, 'smoke.yml'), file);
  return workspaceAt(made);
}

test('what is stored is what was written, wherever that was', async (t) => {
  const inline = await readFleetFile(workspace(t, { checks: [check] }), 'fleet.yml');
  const named = await readFleetFile(workspace(t, 'smoke.yml', stringify({ checks: [check] })), 'fleet.yml');
  assert.deepEqual(inline.smoke, { smoke: { checks: [check] }, below: 0, unused: [] });
  assert.deepEqual(named.smoke, inline.smoke);
  assert.equal((await readFleetFile(workspace(t, undefined), 'fleet.yml')).smoke, undefined);
});

const doing = 'reading the fleet spec fleet.yml: ';
const many = { checks: Array.from({ length: 51 }, () => check) };
const bad: readonly (readonly [
  what: string,
  smoke: unknown,
  file: string | undefined,
  message: string,
  fleet?: object,
])[] = [
  ['a number', 5, undefined, 'smoke: 5 is not a path such as .github/smoke.yml, or a map of checks'],
  ['no checks', {}, undefined, 'smoke.checks is required'],
  ['no check at all', { checks: [null] }, undefined, 'smoke.checks.0 is empty, not a map of keys'],
  ['a check without an address', { checks: [{}] }, undefined, 'smoke.checks.0.url is required'],
  ['a file that is not there', 'gone.yml', undefined, 'smoke: gone.yml: there is no such file'],
  [
    'a file that is no YAML',
    'smoke.yml',
    'a: [',
    'smoke: smoke.yml: line 1, column 5: Flow sequence in block collection must be sufficiently indented and end with a ]; correct the YAML there',
  ],
  [
    'a file that is large',
    'smoke.yml',
    `# ${'x'.repeat(1 << 16)}`,
    'smoke: smoke.yml: it is larger than 64 KiB; name the file of a smoke spec',
  ],
  [
    'a file of something else',
    'smoke.yml',
    'on: push',
    'smoke: smoke.yml: 2 problems\n  - checks is required\n  - unknown key "on" at the top; it takes checks, certificate',
  ],
  ['too many checks', many, undefined, 'smoke: 51 checks are more than the 50 that a bake asks'],
  ['too many in a file', 'smoke.yml', stringify(many), 'smoke: 51 checks are more than the 50 that a bake asks'],
  [
    'a pattern that is none',
    { checks: [{ ...check, body: '/(/' }] },
    undefined,
    'smoke.checks.0.body: /(/ is no pattern: missing closing ): `(`',
  ],
  [
    'problems of all kinds, with those of other keys',
    {
      checks: [
        { url: '/', tiemout: '1s' },
        { url: 'x', json: { status: 'ok' } },
      ],
    },
    undefined,
    [
      '4 problems',
      '- account: "1" is not an account id of 12 digits',
      '- unknown key "tiemout" in smoke.checks.0; did you mean timeout?',
      '- smoke.checks.1.url: "x" has no scheme; write https://x',
      '- smoke.checks.1.json: "status" is no JSON path from character 1 on; write one such as $.status (RFC 9535)',
    ].join('\n'),
    { account: '1' },
  ],
];

for (const [what, smoke, file, message, fleet] of bad) {
  test(`smoke is ${what}`, async (t) => {
    await assert.rejects(readFleetFile(workspace(t, smoke, file, fleet), 'fleet.yml'), {
      message: `${doing}${message}`,
    });
  });
}

const inputs = {
  ...{ app: 'orders', environment: 'production', fleet: 'fleet.yml', image: image('1'), strategy: 'halving' as const },
  ...{ ami: undefined, release: undefined, waves: undefined, bake: undefined, 'on-failure': 'rollback' as const },
  ...{
    'fix-forward': false,
    timeout: undefined,
    adopt: false,
    rollback: undefined,
    'if-in-service': undefined,
    'keep-previous': undefined,
    role: undefined,
    'github-token': undefined,
  },
};

async function prepared(t: TestContext, smoke: unknown, url?: string) {
  const { place } = aSpec();
  const resolved = { place, pace: { healthy: 5, drain: 5 }, notes: [], warnings: [], ...(url && { url }) };
  const preflight: Preflight = { resolve: async () => resolved };
  const { ledger } = createWorld().ports(me('1'));
  const asked = { sha256, clock: { now: () => 0 }, credentialsEnd: () => undefined };
  return await prepare(inputs, { preflight, ledger, ...asked, workspace: workspace(t, smoke) });
}

const specified = async (...given: Parameters<typeof prepared>) => (await prepared(...given)).spec;

test('smoke is judged by, and no release of its own', async (t) => {
  const [usual, asked] = [await specified(t, undefined), await specified(t, { checks: [check] }, 'https://a.test')];
  assert.deepEqual([usual.smoke, asked.smoke], [undefined, { checks: [check] }]);
  assert.equal(asked.release, usual.release);
  assert.equal('smoke' in specOf(), false);
});

test('checks that can not be asked anywhere would let everything pass', async (t) => {
  const whole = { url: 'https://orders.example.com/healthz' };
  await assert.rejects(specified(t, { checks: [whole, check] }), {
    kind: 'wrong',
    message: `${doing}checks.1 of smoke is asked below the app's address, which no listener in front of its target groups tells; write a whole address, such as https://orders.example.com/healthz`,
  });
  assert.deepEqual((await specified(t, { checks: [whole] })).smoke, { checks: [whole] });
});

test('samples and thresholds, which a bake does nothing with, are told before anything is begun', async (t) => {
  const judged = async (...checks: object[]) => (await prepared(t, { checks }, 'https://a.test')).warnings;
  const many = { url: '/search', samples: 50, thresholds: ['p(95)<300ms'] };
  assert.deepEqual(await judged(check), []);
  assert.deepEqual(await judged(check, many), [
    'smoke: samples and thresholds of /search are for smoke-test: a bake asks each check every two seconds and judges each answer by itself; ask for them by a step smoke-test after the rollout, and bound each answer here by timeout',
  ]);
  assert.match(String(await judged(many, many, many)), /^smoke: samples and thresholds of \/search and 2 more are/);
});
