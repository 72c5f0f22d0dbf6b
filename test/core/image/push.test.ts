import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseChallenge } from '../../../actions/core/image/challenge.ts';
import {
  drift,
  type EcrSeen,
  type EcrWanted,
  joined,
  movableTags,
  parseEncryption,
  parseLifecycle,
  policyOf,
} from '../../../actions/core/image/ecr-repository.ts';
import { parsePushImage } from '../../../actions/core/image/push-image.ts';
import { ecrHost, isLoopback, parseReference, parseRepository } from '../../../actions/core/image/reference.ts';
import { judgeScan } from '../../../actions/core/image/scan-verdict.ts';
import { oddest, oddFolders } from '../../build/odd-folders.ts';

const digest = `sha256:${'a'.repeat(64)}`;

for (const [text, expected] of [
  ['node', { host: 'docker.io', name: 'library/node' }],
  ['node:22', { host: 'docker.io', name: 'library/node', tag: '22' }],
  ['acme/orders', { host: 'docker.io', name: 'acme/orders' }],
  ['index.docker.io/node', { host: 'docker.io', name: 'library/node' }],
  ['localhost/a/b:c', { host: 'localhost', name: 'a/b', tag: 'c' }],
  ['127.0.0.1:5000/a', { host: '127.0.0.1:5000', name: 'a' }],
  [`ghcr.io/a/b:c@${digest}`, { host: 'ghcr.io', name: 'a/b', tag: 'c', digest }],
] as const) {
  test(`the reference ${text} is read as docker reads it`, () => assert.deepEqual(parseReference(text), expected));
}

for (const [text, message] of [
  ['Node', /capitals are not allowed/],
  ['a b', /no registry takes/],
  ['a//b', /no registry takes/],
  ['-a', /no registry takes/],
  ['', /no registry takes/],
  ['a'.repeat(256), /no registry takes/],
  ['a:.b', /is not a tag/],
  ['a@sha256:1', /is not sha256:<64 hex digits>/],
  ['bad_host.io:x/a', /is not a host/],
  ['127.0.0.1:99999/a', /is not a host/],
] as const) {
  test(`the reference ${text.slice(0, 20)} is refused`, () => assert.throws(() => parseReference(text), message));
}

test('a repository without a host has none, and one with a tag is an image', () => {
  assert.deepEqual(parseRepository('acme/orders'), { name: 'acme/orders' });
  assert.deepEqual(parseRepository('docker.io/orders'), { host: 'docker.io', name: 'library/orders' });
  assert.throws(() => parseRepository('orders:v1'), /give its repository alone/);
});

for (const [host, region] of [
  ['111122223333.dkr.ecr.eu-west-1.amazonaws.com', 'eu-west-1'],
  ['111122223333.dkr.ecr-fips.us-east-2.amazonaws.com', 'us-east-2'],
  ['111122223333.dkr-ecr.us-east-2.on.aws', 'us-east-2'],
  ['111122223333.dkr-ecr-fips.us-east-2.on.aws', 'us-east-2'],
  ['111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn', 'cn-north-1'],
  ['111122223333.dkr-ecr.cn-north-1.on.amazonwebservices.com.cn', 'cn-north-1'],
  ['111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu', 'eusc-de-east-1'],
  ['111122223333.dkr-ecr.eusc-de-east-1.on.amazonwebservices.eu', 'eusc-de-east-1'],
] as const) {
  test(`${host} is ECR's`, () => assert.deepEqual(ecrHost(host), { account: '111122223333', region }));
}

for (const host of [
  '1111.dkr.ecr.eu-west-1.amazonaws.com',
  '111122223333.dkr.ecr.eusc-de-east-1.amazonaws.eu.example.com',
  '111122223333.dkr.ecr.eu-west-1.amazonaws.xeu',
  'public.ecr.aws',
]) {
  test(`${host} is not private ECR's`, () => assert.equal(ecrHost(host), undefined));
}

test('http is spoken to this machine alone', () => {
  assert.deepEqual(
    ['localhost', '127.1.2.3:5000', '[::1]:5000', 'localhost.example.com', '128.0.0.1', '127.0.0.1.example.com'].map(
      isLoopback,
    ),
    [true, true, true, false, false, false],
  );
});

test('an image is a layout, one of a registry by digest, or one of the engine', () => {
  assert.deepEqual(parsePushImage(`oci:/tmp/a@${digest}`), { kind: 'layout', path: '/tmp/a', digest });
  assert.deepEqual(parsePushImage(`ghcr.io/a/b@${digest}`), { kind: 'registry', repository: 'ghcr.io/a/b', digest });
  assert.deepEqual(parsePushImage('orders:test'), { kind: 'engine', name: 'orders:test' });
  assert.deepEqual(parsePushImage(digest), { kind: 'engine', name: digest });
  for (const none of ['oci:/tmp/a', `oci:@${digest}`, `oci:/tmp/a@${digest}@`, `oci:/tmp/${digest}`])
    assert.throws(() => parsePushImage(none), /is not an OCI layout such as/, none);
});

for (const name of [...oddFolders, oddest, `x@${digest}`]) {
  test(`a layout lies in the folder ${name}`, () =>
    assert.deepEqual(parsePushImage(`oci:/${name}/layout@${digest}`), {
      kind: 'layout',
      path: `/${name}/layout`,
      digest,
    }));
}

test("a registry's challenge says where its tokens are", () => {
  const header =
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io",scope="repository:a:pull,push"';
  assert.deepEqual(parseChallenge(header), {
    scheme: 'bearer',
    realm: 'https://auth.docker.io/token',
    service: 'registry.docker.io',
    scope: 'repository:a:pull,push',
  });
  assert.deepEqual(parseChallenge('Basic realm="https://x/",service="ecr.amazonaws.com"'), {
    scheme: 'basic',
    service: 'ecr.amazonaws.com',
  });
  assert.equal(parseChallenge('Negotiate'), undefined);
  assert.equal(parseChallenge(undefined), undefined);
});

test('findings count from the severity up, once each, unless allowed until today or later', () => {
  const findings = ['critical', 'high', 'high', 'medium', 'informational'].map((severity) => ({
    id: `CVE-${severity}`,
    severity,
  }));
  const allow = (until: string) => [{ id: 'CVE-high', reason: 'r', until }];
  const failing = (until: string) =>
    judgeScan(findings, 'high', allow(until), '2026-11-21').failing.map(({ id }) => id);
  assert.deepEqual(failing('2026-11-21'), ['CVE-critical']);
  assert.deepEqual(failing('2026-11-20'), ['CVE-critical', 'CVE-high']);
  assert.deepEqual(judgeScan(findings, 'high', allow('2026-11-20'), '2026-11-21').expired, allow('2026-11-20'));
});

test('a finding that is less severe in another package counts by the worst of them', () => {
  const findings = ['high', 'critical', 'low'].map((severity) => ({ id: 'CVE-1', severity }));
  assert.deepEqual(judgeScan(findings, 'high', [], '2026-11-21').failing, [{ id: 'CVE-1', severity: 'critical' }]);
});

const wanted: EcrWanted = {
  scanOnPush: true,
  encryption: { type: 'AES256' },
  lifecycle: parseLifecycle('14d'),
  tags: { team: 'orders' },
  movable: ['branch-*'],
};
const as: EcrSeen = {
  ...wanted,
  encryption: { type: 'AES256' },
  mutability: 'IMMUTABLE_WITH_EXCLUSION',
  scannedByRegistry: false,
};

for (const [what, seen, found] of [
  ['as wanted', as, []],
  ['with more tags and exclusions', { ...as, tags: { team: 'orders', a: 'b' }, movable: ['branch-*', 'x'] }, []],
  ['with mutable tags', { ...as, mutability: 'MUTABLE' }, ['mutability']],
  ['with no tag that moves', { ...as, mutability: 'IMMUTABLE', movable: [] }, ['mutability']],
  ['with wider exclusions', { ...as, movable: ['br*'] }, []],
  ['with exclusions of others alone', { ...as, movable: ['branch.*', '*-branch'] }, ['mutability']],
  ['not scanned', { ...as, scanOnPush: false }, ['scan']],
  ["not scanned, as the registry's settings have it", { ...as, scanOnPush: false, scannedByRegistry: true }, []],
  ['encrypted otherwise', { ...as, encryption: { type: 'KMS', key: 'k' } }, ['encryption']],
  ['tidied otherwise', { ...as, lifecycle: '{"rules":[]}' }, ['lifecycle']],
  ['never tidied', { ...as, lifecycle: undefined }, ['lifecycle']],
  [
    'with a policy in another order',
    {
      ...as,
      lifecycle: JSON.stringify({
        rules: JSON.parse(as.lifecycle ?? '').rules.map((rule: object) =>
          Object.fromEntries(Object.entries(rule).toReversed()),
        ),
      }),
    },
    [],
  ],
  ['without its tags', { ...as, tags: {} }, ['tags']],
] as const) {
  test(`a repository ${what} differs in ${found.join(', ') || 'nothing'}`, () =>
    assert.deepEqual(
      drift(seen as EcrSeen, wanted).map(({ what: each }) => each),
      found,
    ));
}

test('what was not asked for stays as it is, and a repository without a lifecycle policy lacks ours', () => {
  const { scanOnPush, tags, movable } = wanted;
  const rest = { scanOnPush, tags, movable };
  const theirs = { ...as, encryption: { type: 'KMS', key: 'k' }, lifecycle: '{"rules":[]}' } as const;
  assert.deepEqual(drift(theirs, rest), []);
  const without = { ...as, lifecycle: undefined };
  assert.deepEqual(
    drift(without, rest).map(({ what }) => what),
    ['lifecycle'],
  );
  assert.deepEqual(drift(without, { ...rest, lifecycle: 'none' }), []);
  assert.match(policyOf({}) ?? '', /"countNumber":14/);
});

test('our filters join those of an immutable repository; those of a mutable one say the opposite', () => {
  const join = (mutability: string, movable: string[]) => joined({ mutability, movable }, ['branch-*', 'latest']);
  assert.deepEqual(join('IMMUTABLE_WITH_EXCLUSION', ['dev-*']), ['dev-*', 'branch-*', 'latest']);
  assert.deepEqual(join('IMMUTABLE_WITH_EXCLUSION', ['la*t', 'branch-*']), ['la*t', 'branch-*']);
  assert.deepEqual(join('IMMUTABLE', []), ['branch-*', 'latest']);
  const ours = ['branch-*', 'latest', '*buildcache*', 'cache*', 'sha256-*'];
  assert.deepEqual(join('MUTABLE_WITH_EXCLUSION', ['v*']), ours, 'what was written over so far goes on');
});

test('what can be changed by nobody is told apart', () => {
  const full = { ...as, movable: ['a', 'b', 'c', 'd', 'e'] };
  assert.match(
    drift(full, wanted)
      .map(({ text, fixed }) => `${fixed} ${text}`)
      .join(),
    /^true branch-\* can't move there, and/,
  );
});

test('what a repository is made with is checked before it is made', () => {
  assert.deepEqual(movableTags(['latest', 'branch-main']), ['branch-*', 'latest']);
  assert.throws(() => movableTags(['a', 'b', 'c', 'd', 'e']), /ECR can let 4 move/);
  const key = 'arn:aws-cn:kms:cn-north-1:123456789012:key/mrk-1';
  assert.deepEqual(parseEncryption(`KMS:${key}`), { type: 'KMS', key });
  assert.throws(() => parseEncryption(`AES256:${key}`), /is not AES256/);
  assert.throws(() => parseEncryption('KMS:arn:aws:kms:eu-west-1:123456789012:alias/a'), /KMS:<arn of a key>/);
  assert.throws(() => parseEncryption('AES'), /is not AES256/);
  assert.equal(policyOf({ lifecycle: parseLifecycle('none') }), undefined);
  assert.throws(() => parseLifecycle('0d'), /neither none/);
});
