// Where the roots of trust come from: a repository of The Update Framework, as Sigstore keeps one, or a file.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { rootsOf } from '../../actions/adapters/sigstore/roots.ts';
import { type Instance, startInstance } from '../../dev/sigstore/instance.ts';
import { tufRepository } from '../../dev/sigstore/tuf.ts';

const folder = mkdtempSync(join(tmpdir(), 'immutable-roots-'));
const temp = process.env['RUNNER_TEMP'];
let files: ReadonlyMap<string, string> = new Map();
const server = createServer(({ url = '' }, response) => {
  const text = files.get(url);
  response.writeHead(text === undefined ? 404 : 200).end(text);
});
let public_: Instance;
let github: Instance;
before(async () => {
  process.env['RUNNER_TEMP'] = join(folder, 'temp');
  mkdirSync(join(folder, 'temp'));
  [public_, github] = await Promise.all([startInstance(), startInstance({ kind: 'github' })]);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
after(() => {
  if (temp === undefined) delete process.env['RUNNER_TEMP'];
  else process.env['RUNNER_TEMP'] = temp;
  server.closeAllConnections();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks a repository that begins with the root of `known`. */
async function ask(offered: ReadonlyMap<string, string>, known = offered) {
  files = offered;
  const rootPath = join(folder, 'root.json');
  writeFileSync(rootPath, known.get('/root.json') ?? '');
  const { port } = server.address() as AddressInfo;
  return await rootsOf(undefined, folder, { mirrorURL: `http://127.0.0.1:${port}`, rootPath });
}

const authorities = (roots: Awaited<ReturnType<typeof rootsOf>>) =>
  roots.map(({ certificateAuthorities }) =>
    certificateAuthorities[0]?.certChain?.certificates[0]?.rawBytes.toString('base64'),
  );
const authority = ({ root }: Instance) => root.certificateAuthorities[0]?.certChain.certificates[0]?.rawBytes;
const later = () => new Date(Date.now() + 3_600_000);

test('the root that a repository signed is taken, and nothing of it stays on the runner', async () => {
  assert.deepEqual(authorities(await ask(tufRepository(public_.root, later()))), [authority(public_)]);
  assert.deepEqual(readdirSync(join(folder, 'temp')), []);
});

for (const [what, make, why] of [
  [
    'signed by somebody else',
    () => [tufRepository(github.root, later()), tufRepository(public_.root, later())] as const,
    /signed by 0\/1 keys/,
  ],
  ['out of date', () => [tufRepository(public_.root, new Date(Date.now() - 3_600_000))] as const, /is expired/],
  [
    'exchanged',
    () => [changed('/targets/trusted_root.json', (text) => text.replace('rekor.example', 'rekor.bad.org'))] as const,
    /hash|Expected/,
  ],
  ['missing', () => [changed('/targets/trusted_root.json', () => undefined)] as const, /Failed to download/],
] as const) {
  test(`a root that is ${what} is not, in one sentence, and nothing stays`, async () => {
    const [offered, known] = make();
    await assert.rejects(ask(offered, known), ({ message }: Error) => {
      assert.match(
        message,
        /^asking tuf-repo-cdn\.sigstore\.dev for Sigstore's root of trust: .*; let the runner reach it, or/,
      );
      assert.match(message, why);
      return true;
    });
    assert.deepEqual(readdirSync(join(folder, 'temp')), []);
  });
}

function changed(path: string, change: (text: string) => string | undefined): ReadonlyMap<string, string> {
  const all = new Map(tufRepository(public_.root, later()));
  const text = change(all.get(path) ?? '');
  if (text === undefined) all.delete(path);
  else all.set(path, text);
  return all;
}

for (const [what, write, count] of [
  ['as one text over many lines', () => JSON.stringify(public_.root, null, 2), 1],
  ['a line each, as gh writes them', () => `${JSON.stringify(public_.root)}\n${JSON.stringify(github.root)}\n`, 2],
] as const) {
  test(`roots are read from a file, ${what}`, async () => {
    writeFileSync(join(folder, 'roots.jsonl'), write());
    const found = authorities(await rootsOf('roots.jsonl', folder));
    assert.deepEqual(found, [authority(public_), authority(github)].slice(0, count));
  });
}

for (const [what, name, write, words] of [
  [
    'that is not there',
    'nowhere.json',
    undefined,
    /^trusted-root: nowhere\.json can't be read \(ENOENT\); write it with/,
  ],
  [
    'that is no root',
    'Dockerfile',
    'FROM scratch',
    /^trusted-root: Dockerfile is no root of trust \(.*JSON.*\); write it/,
  ],
  [
    'of nothing',
    '../empty.json',
    '{}',
    /^trusted-root: \.\.\/empty\.json is no root of trust \(it names no certificate/,
  ],
] as const) {
  test(`a file ${what} is refused in one sentence`, async () => {
    const below = join(folder, 'below');
    mkdirSync(below, { recursive: true });
    if (write !== undefined) writeFileSync(join(below, name), write);
    await assert.rejects(rootsOf(name, below), { name: 'Stopped', kind: 'wrong', message: words });
  });
}
