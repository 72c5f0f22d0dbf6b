// Registries and token services that want what isn't theirs, or that never come to an end.
import assert from 'node:assert/strict';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, test } from 'node:test';
import { connectRegistries } from '../../actions/adapters/registry/connect.ts';
import { copyGraph } from '../../actions/adapters/registry/copy.ts';
import { digestOfText } from '../../actions/adapters/system/digest-of.ts';
import { OCI_INDEX } from '../../actions/core/image/oci.ts';
import type { GivenLogin, ImageRepository } from '../../actions/ports/images.ts';

const servers: Server[] = [];
const { AWS_ENDPOINT_URL: before } = process.env;
beforeEach(() => void delete process.env['AWS_ENDPOINT_URL']);
afterEach(() => {
  for (const each of servers.splice(0)) each.close().closeAllConnections();
  if (before === undefined) delete process.env['AWS_ENDPOINT_URL'];
  else process.env['AWS_ENDPOINT_URL'] = before;
});

async function serve(answer: (asked: IncomingMessage, said: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const aws = { username: 'AWS', password: 'ecr-token' };
/** AWS credentials of an account whose registry is ECR's own. */
const ecr = {
  own: async () => ({ host: '111122223333.dkr.ecr.eu-west-1.amazonaws.com', login: aws }),
  login: async () => aws,
  maybe: async () => undefined,
};

async function open(host: string, login?: Omit<GivenLogin, 'registry'>, more: object = {}): Promise<ImageRepository> {
  const logins = login ? [{ registry: host, ...login }] : [];
  const connection = { logins, ecr, log: { info: () => {} }, pauses: [0.01, 0.01, 0.01, 0.01], ...more };
  return (await connectRegistries(connection).open(`${host}/acme/orders`)) ?? assert.fail(host);
}

/** Its first question. */
const ask = async (...about: Parameters<typeof open>) => await (await open(...about)).manifest('latest');

/** Whoever is asked: what came as Authorization, and as a body. */
async function recorder(status = 401, headers: Record<string, string> = {}) {
  const seen: string[] = [];
  const host = await serve(async (asked, said) => {
    let body = '';
    for await (const chunk of asked) body += chunk;
    seen.push(`${asked.headers.authorization ?? 'nothing'} ${body}`.trim());
    said.writeHead(status, headers).end('{}');
  });
  return { host, seen };
}

for (const [endpoint, given] of [
  [undefined, false],
  ['https://api.ecr.eu-west-1.amazonaws.com', false],
  ['https://aws.example.test:4566', false],
  ['http://127.0.0.1.example.test', false],
  ['http://127.0.0.1:4566', true],
  ['http://localhost:4566', true],
] as const) {
  test(`a listener on this machine that says it is ECR gets ${given ? 'the' : 'no'} token where AWS is at ${endpoint}`, async () => {
    if (endpoint !== undefined) process.env['AWS_ENDPOINT_URL'] = endpoint;
    const says = { 'www-authenticate': 'Basic realm="https://127.0.0.1/",service="ecr.amazonaws.com"' };
    const { host, seen } = await recorder(401, says);
    await assert.rejects(ask(host));
    assert.equal(
      seen.some((each) => each.includes(Buffer.from('AWS:ecr-token').toString('base64'))),
      given,
    );
  });
}

/** A registry whose token service is at this address. */
const asking = (realm: string) =>
  serve((_, said) => void said.writeHead(401, { 'www-authenticate': `Bearer realm="${realm}",service="t"` }).end());

for (const [kind, login, status] of [
  ['a refresh token', { username: '<token>', password: 's3cret-refresh' }, 307],
  ['a refresh token', { username: '<token>', password: 's3cret-refresh' }, 308],
  ['a refresh token', { username: '<token>', password: 's3cret-refresh' }, 302],
  ['user and password', { username: 'ci', password: 's3cret' }, 307],
  ['user and password', { username: 'ci', password: 's3cret' }, 302],
] as const) {
  test(`a token service that sends ${kind} on to another host by ${status} does not make us show it there`, async () => {
    const { host: other, seen } = await recorder(200);
    const { host: tokens } = await recorder(status, { location: `http://${other}/token` });
    const host = await asking(`http://${tokens}/token`);
    await assert.rejects(ask(host, login));
    assert.deepEqual(
      seen.filter((each) => each !== 'nothing'),
      [],
    );
  });
}

for (const [what, url] of [
  ['http on another machine', 'http://tokens.example.invalid/token'],
  ['http on a machine of a like name', 'http://127.0.0.1.example.invalid/token'],
  ['no web address', 'file:///etc/passwd'],
  ['none', 'http://'],
] as const) {
  test(`a token service or a redirect that is ${what} is refused, with a log-in and without`, async () => {
    const host = await asking(url);
    const refused = /^Stopped: .*(which is not https|which is no address)/;
    await assert.rejects(ask(host), refused);
    await assert.rejects(ask(host, { username: 'ci', password: 's3cret' }), refused);
    const away = await serve((_, said) => void said.writeHead(307, { location: url }).end());
    await assert.rejects(ask(away), refused);
  });
}

test('redirects that lead nowhere are told at once', async () => {
  const host = await serve((asked, said) => void said.writeHead(302, { location: `${asked.url}x` }).end());
  await assert.rejects(ask(host), /^Stopped: reading .*: \S+ sent us on more than 5 times; correct/);
});

/** 64 MB in pieces, unless whoever asked hears no more. */
function endless(said: ServerResponse, status = 200, type = OCI_INDEX): void {
  said.writeHead(status, { 'content-type': type });
  let left = 64;
  const more = () => {
    while (left-- > 0) if (!said.write(' '.repeat(1e6))) return void said.once('drain', more);
    said.end();
  };
  more();
}

const digest = `sha256:${'1'.repeat(64)}`;
for (const [what, read] of [
  ['manifest', (from: ImageRepository) => from.manifest('v1')],
  ['config', (from: ImageRepository) => from.text(digest)],
  ['list of referrers', (from: ImageRepository) => from.referrers(digest)],
] as const) {
  test(`a ${what} that does not end is not read to its end`, async () => {
    const host = await serve((_, said) => endless(said));
    await assert.rejects(read(await open(host)), /^Stopped: .*: \S+ sent more than 4 MiB, .*; correct/);
  });
}

test('a token, and a refusal, that do not end are not read to their end', async () => {
  const tokens = await serve((_, said) => endless(said));
  await assert.rejects(ask(await asking(`http://${tokens}/token`)), /sent more than 4 MiB/);
  const host = await serve((_, said) => endless(said, 403));
  await assert.rejects(ask(host), /^Stopped: reading .*: \S+ answered 403/);
});

test('a list of referrers whose pages do not end is not read to its end', async () => {
  let page = 0;
  const host = await serve((_, said) => {
    const next = page++ < 300 ? { link: `<?page=${page}>; rel="next"` } : {};
    said.writeHead(200, { 'content-type': OCI_INDEX, ...next }).end('{"manifests":[]}');
  });
  await assert.rejects((await open(host)).referrers(digest), /^Stopped: asking what refers to .* more than 100 pages/);
});

test('an index of indexes of indexes … is not followed to its end', async () => {
  const made = new Map<string, string>();
  let top = '';
  for (let depth = 0; depth < 600; depth++) {
    const below = top === '' ? [] : [{ mediaType: OCI_INDEX, digest: top, size: 1 }];
    const text = JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: below, annotations: { depth } });
    top = digestOfText(text);
    made.set(top, text);
  }
  const host = await serve(({ url = '' }, said) => {
    const text = made.get(url.replace(/.*\//, ''));
    said.writeHead(text === undefined ? 404 : 200, { 'content-type': OCI_INDEX }).end(text);
  });
  const from = await open(host);
  const job = { from, to: await open(await serve((_, said) => void said.writeHead(404).end())), digest: top };
  await assert.rejects(copyGraph({ ...job, tell: () => {} }), /^Stopped: .*more than 500 manifests/);
});

test('a registry that takes the connection and never answers is given up on before all tries are made', async () => {
  const host = await serve(() => {});
  const limits = { read: 0.2, write: 0.2, together: 0.5 };
  await assert.rejects(
    ask(host, undefined, { limits }),
    /^Stopped: .*nothing came for 0.2 s \(tried (once|[23] times)\); run the job again when it answers/,
  );
});
