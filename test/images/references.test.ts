// Images and repositories as users write them: each input reads them by the one reader, before anything is asked or launched.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { action as build } from '../../actions/build-image/action.ts';
import { action as deploy } from '../../actions/feature-env/action.ts';
import { action as rollout } from '../../actions/immutable-rollout/action.ts';
import { action as push } from '../../actions/push-registry/action.ts';
import type { AnyAction } from '../../actions/shell/action.ts';
import { readInputs } from '../../actions/shell/read.ts';

const digest = `sha256:${'a'.repeat(64)}`;
const by = (name: string) => `${name}@${digest}`;

const ecr = '111122223333.dkr.ecr.eu-west-1.amazonaws.com';
const right = [
  ...['acme/orders', 'ghcr.io/acme/orders', 'localhost/orders', 'localhost:5000/orders', '[::1]:5000/orders'],
  ...['127.0.0.1:5000/a_b__c/d--e.f', `${ecr}/team/orders`, 'public.ecr.aws/alias/orders', 'docker.io/orders'],
  ...['ghcr.io:443/acme/orders', 'GHCR.IO/acme/orders', 'registry.corp/0'],
];
const host = /is not a host such as ghcr\.io/;
const name = /is a name that no registry takes/;
const wrong: readonly (readonly [string, RegExp])[] = [
  ['https://ghcr.io/acme/orders', /is not a host .*; leave https:\/\/ out/],
  ['http://127.0.0.1:5000/orders', /leave http:\/\/ out/],
  ['docker://ghcr.io/acme/orders', /leave docker:\/\/ out/],
  ['ghcr.io/Acme/Orders', /no registry takes; capitals are not allowed/],
  ['Orders', /capitals are not allowed/],
  ['ghcr.io:99999/acme/orders', host],
  ['ghcr.io:port/acme/orders', host],
  ['.ghcr.io/orders', host],
  ['a..b/orders', host],
  ['my_host.io/orders', host],
  ['arn:aws:ecr:eu-west-1:111122223333:repository/orders', host],
  ['ghcr.io/acme/orders/', name],
  ['ghcr.io/', name],
  ['/acme/orders', name],
  ['ghcr.io//orders', name],
  ['ghcr.io/../orders', name],
  ['ghcr.io/acme/-orders', name],
  ['ghcr.io/acme/or ders', name],
  ['ghcr.io/acme/orders?tag=v1', name],
  ['ghcr.io/acme/orders%2f', name],
  ['ghcr.io/acme\\orders', name],
  ['ghcr.io/acme/ordérs', name],
  ['ghcr.io/acme/orders\u200b', name],
  ['--privileged', name],
  ['a'.repeat(256), name],
];

type Reader = readonly [what: string, action: AnyAction, input: string, text: (written: string) => string];
const common = { app: 'orders', environment: 'production', fleet: 'fleet.yml' };
const images: readonly Reader[] = [
  ['the image of immutable-rollout', rollout, 'image', by],
  ['the image of feature-env', deploy, 'image', by],
  ['the image of push-registry', push, 'image', by],
];
const repositories: readonly Reader[] = [
  ['the repository of build-image', build, 'repository', (written) => written],
  ['the repository of push-registry', push, 'repository', (written) => written],
];

function read([, { inputs, check }, input, text]: Reader, written: string): string | undefined {
  const more = inputs['repository'] === undefined ? common : { image: by('ghcr.io/a/b'), repository: 'orders' };
  const known = Object.entries({ ...more, [input]: text(written) }).filter(([each]) => inputs[each] !== undefined);
  const given = Object.fromEntries(known.map(([each, value]) => [`INPUT_${each.toUpperCase()}`, value]));
  try {
    readInputs(inputs, check, given);
    return undefined;
  } catch (error) {
    return (error as Error).message;
  }
}

for (const reader of [...images, ...repositories]) {
  test(`${reader[0]} is read as docker reads it`, () => {
    for (const written of right) assert.equal(read(reader, written), undefined, written);
    for (const [written, words] of wrong) {
      const message = read(reader, written) ?? 'taken';
      assert.match(message, words, written);
      assert.match(message, new RegExp(`^invalid inputs: ${reader[2]}: `), written);
    }
  });
}

for (const reader of images) {
  test(`${reader[0]} has a digest, whatever else it says`, () => {
    const of = (rest: string) => read([reader[0], reader[1], reader[2], (name) => name + rest], 'ghcr.io/acme/orders');
    assert.equal(of(`:v1@${digest}`), undefined);
    for (const rest of ['@', '@sha256:abc', `@${digest}a`, `@${digest.toUpperCase()}`, `@${digest}@${digest}`])
      assert.match(of(rest) ?? 'taken', /digest/, rest);
    for (const rest of [`@sha512:${'a'.repeat(128)}`, `@${digest}:v1`])
      assert.match(of(rest) ?? 'taken', /digest/, rest);
    assert.match(of(`:@${digest}`) ?? 'taken', /"" is not a tag/);
    assert.match(of(`:-v@${digest}`) ?? 'taken', /"-v" is not a tag/);
  });
}

for (const reader of repositories) {
  test(`${reader[0]} is neither an image nor a registry`, () => {
    for (const written of ['orders:v1', 'ghcr.io/acme/orders:', by('ghcr.io/acme/orders'), by('orders')])
      assert.match(read(reader, written) ?? 'taken', /names an image; give its repository alone/, written);
    for (const written of [ecr, 'public.ecr.aws'])
      assert.match(read(reader, written) ?? 'taken', /is a registry; give a repository of it too/, written);
    const told = read(reader, 'ci:s3cret@ghcr.io/acme/orders') ?? 'taken';
    assert.match(told, /is not a host/);
    assert.doesNotMatch(told, /s3cret/);
  });
}
