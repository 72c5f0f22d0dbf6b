import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sha256, workspaceAt } from '../../../actions/adapters/system/runner.ts';
import { failed } from '../../../actions/core/errors.ts';
import type { RolloutInputs } from '../../../actions/immutable-rollout/inputs.ts';
import { buildSpec, prepare } from '../../../actions/immutable-rollout/spec.ts';
import type { Kept, Preflight } from '../../../actions/ports/rollout.ts';
import { me } from '../../world/contract/subject.ts';
import { specOf } from '../../world/spec.ts';
import { createWorld } from '../../world/world.ts';
import { aSpec } from '../rollout/build.ts';
import { fleetOf, image, least } from './sample.ts';

const { place } = aSpec();
const pace = { healthy: 50, drain: 30 };
const found = { place, pace };

const { ledger } = createWorld().ports(me('1'));
const workspace = workspaceAt('workflows-examples');
const credentialsEnd = () => undefined;
const NOW = 1_700_000_000;
const clock = { now: () => NOW };
const given: RolloutInputs = {
  app: 'orders',
  environment: 'production',
  fleet: 'fleets/production.yml',
  image: image('1'),
  ami: undefined,
  release: undefined,
  strategy: 'canary',
  waves: undefined,
  bake: undefined,
  'on-failure': 'rollback',
  'fix-forward': false,
  adopt: false,
  timeout: undefined,
  rollback: undefined,
  'if-in-service': undefined,
  'keep-previous': undefined,
  'github-token': undefined,
  role: undefined,
};
const sample = {
  ami: 'ami-12345678',
  services: { web: { ports: ['80:8080'] } },
  bake: '7m',
  'keep-previous': '2h',
};
const fleet = fleetOf(sample);

test("the file's keys and the inputs become one spec", () => {
  const spec = buildSpec(given, fleet, found, sha256);
  assert.deepEqual(spec.waves, [{ machines: 1 }, { percent: 50 }, { percent: 100 }]);
  assert.deepEqual(spec.liveCheck, { path: '/', port: 80, timeout: 300, via: 'ssm' });
  assert.deepEqual([spec.bake, spec.keepPrevious, spec.image], [420, 7200, image('1')]);
  assert.equal(spec.metadataHopLimit, 1);
  assert.equal(buildSpec(given, fleetOf({ ...sample, 'metadata-hop-limit': 3 }), found, sha256).metadataHopLimit, 3);
  assert.match(spec.release, /^[0-9a-f]{12}$/);
});

test('fix-forward is about this run, and no release of its own', () => {
  const mending = buildSpec({ ...given, 'fix-forward': true }, fleet, found, sha256);
  const usual = buildSpec(given, fleet, found, sha256);
  assert.deepEqual([mending.fixForward, usual.fixForward], [true, undefined]);
  assert.equal(mending.release, usual.release);
});

test('an input beats the file', () => {
  const inputs = { ...given, bake: 1, 'keep-previous': 2, release: 'mine', waves: [{ percent: 100 }] };
  const { bake, keepPrevious, release, waves } = buildSpec(inputs, fleet, found, sha256);
  assert.deepEqual([bake, keepPrevious, release, waves], [1, 2, 'mine', [{ percent: 100 }]]);
});

test('a change of pace is no new release', () => {
  assert.equal(
    buildSpec({ ...given, bake: 1 }, fleet, found, sha256).release,
    buildSpec(given, fleet, found, sha256).release,
  );
});

test('AWS is asked with the file and the release, and its notes are passed on', async () => {
  const asked: unknown[] = [];
  const preflight: Preflight = {
    async resolve(...all) {
      asked.push(...all);
      return { place, pace, notes: ['slow start'], warnings: [], url: 'https://orders.example.com' };
    },
  };
  const { spec, notes, url } = await prepare(given, { preflight, ledger, workspace, clock, sha256, credentialsEnd });
  assert.deepEqual(asked[1], { app: 'orders', environment: 'production', image: image('1') });
  assert.deepEqual([spec.place, notes, url], [place, ['slow start'], 'https://orders.example.com']);
});

test('a time-out that is longer than a session is told of, and one that is too short is refused', async () => {
  const slow = { place, pace: { healthy: 50, drain: 300 }, notes: [], warnings: [] };
  const preflight: Preflight = { resolve: async () => slow };
  const ports = { preflight, ledger, workspace, clock, sha256, credentialsEnd };
  const { spec, notes } = await prepare(given, ports);
  // Two launches of 5 min, a migration of 10 min where the example has one, three waves of 50 s and 5 min of bake.
  assert.equal(spec.timeout, 2 * (2 * 300 + (spec.beforeTraffic?.timeout ?? 0) + 3 * 350));
  const told = 'credentials of configure-aws-credentials last 1h unless role-duration-seconds asks for more';
  assert.equal(notes.length, spec.timeout > 3600 ? 1 : 0);
  const long = await prepare({ ...given, timeout: 3601 }, ports);
  assert.match(long.notes.join(), new RegExp(`may take 1h1s, and ${told}`));
  assert.deepEqual((await prepare({ ...given, timeout: 3600 }, ports)).notes, []);
  await assert.rejects(
    prepare({ ...given, timeout: 600 }, ports),
    /^Stopped: planning the rollout: it may need .*, and timeout is 10m: /,
  );
});

const inSeconds = (seconds: number) => ({ at: NOW + seconds });
for (const [what, inputs, end, timeout, notes] of [
  ['that end long after', {}, inSeconds(7200), 1800, 0],
  ['that end before, so that a rollback is done while they last', {}, inSeconds(1500), 1300, 0],
  ['that end before a time-out of its own', { timeout: 10_000 }, inSeconds(4500), 4300, 0],
  ['whose end is not known', { timeout: 10_000 }, undefined, 10_000, 1],
  ['that are renewed', { timeout: 10_000, role: 'arn:aws:iam::111122223333:role/deploy' }, inSeconds(60), 10_000, 0],
] as const) {
  test(`a rollout with credentials ${what}`, async () => {
    const preflight: Preflight = { resolve: async () => ({ ...found, notes: [], warnings: [] }) };
    const ports = { preflight, ledger, clock, sha256, credentialsEnd: () => end };
    const asked = { ...given, strategy: 'all-at-once' as const, bake: 60, fleet: 'fleets/plain.yml', ...inputs };
    const file = { text: async () => JSON.stringify({ ...least, ...sample }) };
    const prepared = await prepare(asked, { ...ports, workspace: file });
    assert.deepEqual([prepared.spec.timeout, prepared.notes.length], [timeout, notes]);
    assert.equal(prepared.reserve, 200, 'what a rollback takes');
  });
}

test('credentials that end before the rollout can are refused, with the sum and what to do', async () => {
  const preflight: Preflight = { resolve: async () => ({ ...found, notes: [], warnings: [] }) };
  const credentialsEnd = () => inSeconds(600);
  await assert.rejects(prepare(given, { preflight, ledger, workspace, clock, sha256, credentialsEnd }), {
    kind: 'wrong',
    message:
      /^planning the rollout: it may need .+, and the credentials of this job end in 10m, of which a rollback needs the last 3m20s: .+; shorten these, or give this action the input role, for credentials that it renews$/,
  });
});

test('what cannot run is refused before AWS is asked', async () => {
  const preflight: Preflight = { resolve: () => assert.fail('AWS was asked') };
  const ami = { ...given, image: undefined, ami: 'ami-12345678' };
  await assert.rejects(
    prepare(ami, { preflight, ledger, workspace, clock, sha256, credentialsEnd }),
    /fleets\/production\.yml: services\.web has no image/,
  );
});

test('a spec that could not be stored is refused before there is a lease', async () => {
  const preflight: Preflight = { resolve: async () => ({ ...found, notes: [], warnings: [] }) };
  const script = Array.from({ length: 200 }, (_, line) => `echo ${sha256(String(line))}`).join('\n');
  const file = workspace.text('fleets/production.yml');
  const long = { ...workspace, text: async () => `${await file}before-traffic: {run: ${JSON.stringify(script)}}\n` };
  await assert.rejects(prepare(given, { preflight, ledger, workspace: long, clock, sha256, credentialsEnd }), {
    kind: 'wrong',
    message:
      /^storing the fleet spec of orders in production: it has \d+ characters compressed, a parameter holds 8192; move long/,
  });
});

test('AWS is asked about all that can be gone back to, what is in service first; what it says and what is unreadable are warnings', async () => {
  const ports = createWorld().ports(me('1'));
  const specs = ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].map((release) => specOf({ release }));
  for (const [index, spec] of specs.entries()) {
    const [attempt, { release }] = [index + 1, spec];
    const candidate = `f${attempt}`;
    await ports.ledger.claim({ ...me('1'), n: attempt, attempt, kind: 'rollout', release, candidate });
    await ports.ledger.storeSpec(attempt, spec);
    await ports.ledger.decide({ attempt, ruling: 'release', why: '', run: '1' });
  }
  const back = { kind: 'rollback', release: 'r5', candidate: 'f7', restores: 'f5' } as const;
  await ports.ledger.claim({ ...me('1'), n: 7, attempt: 7, ...back });
  await ports.ledger.decide({ attempt: 7, ruling: 'release', why: '', run: '1' });
  const warning = 'a rollback to r5 would not boot new machines: ami: ami-1 cannot be found';
  const asked: Kept[] = [];
  const preflight: Preflight = {
    resolve: async (_fleet, _request, kept) => {
      asked.push(...kept);
      return { ...found, notes: [], warnings: [warning] };
    },
  };
  const ledger: typeof ports.ledger = Object.create(ports.ledger, {
    spec: {
      value: async (attempt: number) => {
        if (attempt === 4) throw failed('spec/4 is of format 99');
        return await ports.ledger.spec(attempt);
      },
    },
  });
  const { warnings } = await prepare(given, { preflight, ledger, workspace, clock, sha256, credentialsEnd });
  assert.deepEqual(
    asked,
    [specs[4], specs[5], specs[2]].map((spec) => ({
      release: spec?.release,
      images: [spec?.image],
      ami: spec?.place.ami,
    })),
  );
  assert.deepEqual(warnings, [warning, 'a rollback to r4 is not possible: spec/4 is of format 99']);
});

test("without a name the file is the environment's own", async () => {
  const preflight: Preflight = { resolve: () => assert.fail('AWS was asked') };
  await assert.rejects(
    prepare(
      { ...given, fleet: undefined, environment: 'staging' },
      { preflight, ledger, workspace, clock, sha256, credentialsEnd },
    ),
    /the fleet spec \.github\/fleets\/staging\.yml: there is no such file/,
  );
});
