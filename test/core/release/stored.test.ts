import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FORMAT } from '../../../actions/core/release/fields.ts';
import { fleetSchema } from '../../../actions/core/release/fleet-spec.ts';
import { readSpec, storedSpec } from '../../../actions/core/release/stored.ts';
import { readBeat, readLease, readVerdict, storedRecord, storedVerdict } from '../../../actions/core/rollout/stored.ts';
import { readFacts, storedFacts } from '../../../actions/core/rollout/stored-facts.ts';
import { inputs } from '../../../actions/immutable-rollout/inputs.ts';
import { specOf } from '../../world/spec.ts';

const later = FORMAT + 1;
const json = (value: unknown): Record<string, unknown> => JSON.parse(JSON.stringify(value));
const spec = specOf({
  liveCheck: { path: '/healthz', port: 8080, timeout: 60, via: 'ssm', release: 'json:$.release' },
  beforeTraffic: { run: 'migrate', timeout: 60 },
  waves: [{ machines: 1 }, { percent: 100 }],
  smoke: { checks: [{ url: '/search', status: [200, '3xx'] }] },
  url: 'https://orders.example.com',
});
const lease = {
  ...{ nonce: 'n', repository: 'acme/orders', run: '55', runAttempt: 2, attempt: 7, kind: 'rollback' },
  ...{ release: 'r1', candidate: 'orders.production.r1.5', stable: 'orders.production.r2.6', restores: 'x' },
  origin: { commit: 'c'.repeat(40), message: 'Mend it (#12)', author: 'Ada', pull: 12, by: 'octocat' },
} as const;
const verdict = { ruling: 'rollback', why: 'it failed', run: '55' } as const;
const facts = {
  ...{ rank: 5, attempt: 7, short: 0 },
  progress: { attempt: 7, wave: 1, bakeSince: 1764000000.5, failing: [0, 12], before: { asked: 30, flaky: [[3, 2]] } },
  beforeTraffic: { attempt: 7, machine: 'i-0123456789abcdef0', code: 3 },
  originals: { min: 2, health: 'EBS,ELB', suspended: ['AZRebalance', 'Launch'] },
} as const;

/** Reads each kind of record from what it is stored as, with some of that changed. */
const reads: Readonly<Record<string, (change: object) => unknown>> = {
  spec: (change) => readSpec('spec/7', { ...json(storedSpec(spec)), ...change }),
  lease: (change) => readLease('lease/8', { ...JSON.parse(storedRecord(lease)), ...change }, 8, 100),
  verdict: (change) => readVerdict('verdict/7', { ...JSON.parse(storedVerdict(verdict)), ...change }, 7, 100),
  facts: (change) => readFacts('orders.production.r1.5', { ...storedFacts(facts), ...change }),
};

test('what is stored is read back as it was', () => {
  assert.deepEqual(reads['spec']?.({}), spec);
  assert.deepEqual(reads['lease']?.({}), { ...lease, n: 8, at: 100 });
  assert.deepEqual(reads['verdict']?.({}), { ...verdict, attempt: 7, at: 100 });
  assert.deepEqual(reads['facts']?.({}), facts);
  assert.deepEqual(readBeat('beat/8', { ended: true }, 8, 100), { n: 8, at: 100, ended: true });
  assert.deepEqual(readBeat('beat/8', {}, 8, 100), { n: 8, at: 100 });
  assert.deepEqual(readFacts('old', { rank: '3', attempt: '3', short: '0' }), { rank: 3, attempt: 3, short: 0 });
});

test('a spec that was stored before its keys existed has what a fleet file would say by default', () => {
  const { app, environment, release, place, size, instanceTypes } = json(spec);
  const old = readSpec('spec/1', {
    app,
    environment,
    release,
    place,
    size,
    instanceTypes,
    services: { web: { image: 'i' } },
  });
  const file = fleetSchema.parse({
    ...{
      account: '123456789012',
      region: 'eu-west-1',
      size,
      subnets: ['subnet-0a1b'],
      'instance-types': ['m7g.large'],
    },
    services: { web: {} },
    'before-traffic': { run: 'migrate' },
  });
  assert.deepEqual(old.liveCheck, file['live-check']);
  assert.deepEqual(
    [old.bake, old.alarms, old.noData, old.keepPrevious, old.metadataHopLimit],
    [file.bake, file.alarms, file['no-data'], file['keep-previous'], file['metadata-hop-limit']],
  );
  assert.equal('smoke' in old, false);
  assert.deepEqual(old.waves, [{ percent: 50 }, { percent: 100 }]);
  assert.deepEqual([old.onFailure, old.timeout], ['rollback', 3600]);
  assert.equal(inputs['on-failure'].default, old.onFailure);
  const web = {
    image: 'i',
    ports: [],
    environment: {},
    secrets: {},
    stopGrace: file.services['web']?.['stop-grace-period'],
  };
  assert.deepEqual(old.services, { web });
  const migrating = readSpec('spec/1', { ...json(spec), beforeTraffic: { run: 'migrate' } });
  assert.equal(migrating.beforeTraffic?.timeout, file['before-traffic']?.timeout);
});

const wrong: readonly [kind: string, change: object, stopped: 'refused' | 'failed', message: string][] = [
  [
    'spec',
    { format: later },
    'refused',
    `spec/7 is of format ${later}, and this version of immutable reads up to ${FORMAT}: a later version stored it; run that one, or a newer`,
  ],
  [
    'lease',
    { format: later },
    'refused',
    `lease/8 is of format ${later}, and this version of immutable reads up to ${FORMAT}: a later version stored it; run that one, or a newer`,
  ],
  [
    'verdict',
    { format: later },
    'refused',
    `verdict/7 is of format ${later}, and this version of immutable reads up to ${FORMAT}: a later version stored it; run that one, or a newer`,
  ],
  [
    'facts',
    { format: `${later}` },
    'refused',
    `the tag immutable:format of orders.production.r1.5 is of format ${later}, and this version of immutable reads up to ${FORMAT}: a later version stored it; run that one, or a newer`,
  ],
  [
    'spec',
    { format: 'soon' },
    'failed',
    'spec/7 says "soon" for format, which is not a number; correct it by hand, then run this job again',
  ],
  [
    'spec',
    { colour: 'blue' },
    'refused',
    "spec/7 has colour, which this version of immutable doesn't know: a later version stored it; run that one, or a newer",
  ],
  [
    'spec',
    { size: { min: 1, max: 2, most: 3 } },
    'refused',
    "size of spec/7 has most, which this version of immutable doesn't know: a later version stored it; run that one, or a newer",
  ],
  [
    'spec',
    { waves: [{ percent: 'all' }] },
    'failed',
    'waves 0 of spec/7 says "all" for percent, which is not a number; correct it by hand, then run this job again',
  ],
  [
    'spec',
    { bake: null, timeout: '1h' },
    'failed',
    'spec/7 says "1h" for timeout, which is not a number; correct it by hand, then run this job again',
  ],
  [
    'spec',
    { app: undefined },
    'failed',
    'spec/7 says nothing for app, which is not a text; correct it by hand, then run this job again',
  ],
  [
    'spec',
    { noData: 'guess' },
    'failed',
    'spec/7 says "guess" for noData, which is not pass-if-served or wait or pass or fail; correct it by hand, then run this job again',
  ],
  [
    'spec',
    { place: 'here' },
    'failed',
    'spec/7 says "here" for place, which is not a map of names and values; correct it by hand, then run this job again',
  ],
  [
    'spec',
    { smoke: ['/search'] },
    'failed',
    'spec/7 says ["/search"] for smoke, which is not a map of names and values; correct it by hand, then run this job again',
  ],
  [
    'spec',
    { alarms: [5] },
    'failed',
    'spec/7 says [5] for alarms, which is not a list of texts; correct it by hand, then run this job again',
  ],
  [
    'lease',
    { kind: 'plan' },
    'failed',
    'lease/8 says "plan" for kind, which is not rollout or rollback or teardown; correct it by hand, then run this job again',
  ],
  [
    'lease',
    { fence: 4 },
    'refused',
    "lease/8 has fence, which this version of immutable doesn't know: a later version stored it; run that one, or a newer",
  ],
  [
    'verdict',
    { ruling: 'maybe' },
    'failed',
    'verdict/7 says "maybe" for ruling, which is not release or rollback; correct it by hand, then run this job again',
  ],
  [
    'facts',
    { rank: 'five' },
    'failed',
    'the tag immutable:rank of orders.production.r1.5 says "five" for rank, which is not a number; correct it by hand, then run this job again',
  ],
  [
    'facts',
    { attempt: '' },
    'failed',
    'the tag immutable:attempt of orders.production.r1.5 says "" for attempt, which is not a number; correct it by hand, then run this job again',
  ],
  [
    'facts',
    { progress: 'attempt=7 wave=x' },
    'failed',
    'the tag immutable:progress of orders.production.r1.5 says "x" for wave, which is not a number; correct it by hand, then run this job again',
  ],
  [
    'facts',
    { progress: 'attempt=7 wave=0 failing=0+x' },
    'failed',
    'the tag immutable:progress of orders.production.r1.5 says "x" for failing, which is not a number; correct it by hand, then run this job again',
  ],
  [
    'facts',
    { progress: 'attempt=7' },
    'failed',
    'the tag immutable:progress of orders.production.r1.5 says nothing for wave, which is not a number; correct it by hand, then run this job again',
  ],
  [
    'facts',
    { gate: 'attempt=7' },
    'failed',
    'the tag immutable:gate of orders.production.r1.5 says nothing for machine, which is not a word; correct it by hand, then run this job again',
  ],
  [
    'facts',
    { originals: 'min=2 health=vpc' },
    'failed',
    'the tag immutable:originals of orders.production.r1.5 says "vpc" for health, which is not EC2, ELB or several; correct it by hand, then run this job again',
  ],
];

for (const [kind, change, stopped, message] of wrong) {
  test(`${kind} with ${JSON.stringify(change)} is ${stopped}`, () => {
    assert.throws(() => reads[kind]?.(change), { name: 'Stopped', kind: stopped, message });
  });
}

test('what is no record at all is named', () => {
  assert.throws(() => readSpec('spec/7', [1]), { message: /^spec\/7 is no map of names and values; correct it/ });
  assert.throws(() => readLease('lease/8', null, 8, 0), { message: /^lease\/8 is no map of names and values/ });
});
