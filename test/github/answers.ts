// What the client makes of answers that GitHub gives seldom, or somebody in between.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { connectGitHub, reason } from '../../actions/adapters/github/client.ts';

const orders = { owner: 'acme', repo: 'orders' };
const TOKEN = 'ghs_of-this-job';

/** `work` at a server that answers so; and what it was asked. */
async function at<T>(answer: RequestListener, work: (url: string) => Promise<T>) {
  const asked: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    asked.push(request);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  try {
    return { asked, got: await work(`http://127.0.0.1:${(server.address() as AddressInfo).port}`) };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

const branches = async (api: string) =>
  await connectGitHub({ token: TOKEN, api }).ask((github) => github.all('GET /repos/{owner}/{repo}/branches', orders));
const refusal = async (api: string) => await branches(api).then(() => 'done', reason);

export function testAnswers(): void {
  test('a next page is asked of GitHub alone, wherever it is said to be', async () => {
    const others = 'https://elsewhere.example/repos/acme/orders/branches';
    const link = `<${others}?page=1>; rel="prev", <${others}?page=3&after=x%3D>; rel="next", <${others}>; rel="last"`;
    const { asked, got } = await at((request, response) => {
      const first = !request.url?.includes('page=');
      response.writeHead(200, first ? { link } : {}).end(JSON.stringify([{ name: first ? 'a' : 'b' }]));
    }, branches);
    assert.deepEqual(
      got.map(({ name }) => name),
      ['a', 'b'],
    );
    assert.deepEqual(
      asked.map(({ url }) => url),
      ['/repos/acme/orders/branches', '/repos/acme/orders/branches?page=3&after=x%3D'],
    );
  });

  test('a redirect is followed, and the token shown to no other host', async () => {
    const shown: (string | undefined)[] = [];
    const { got } = await at(
      (request, response) => {
        shown.push(request.headers.authorization);
        response.end('[]');
      },
      async (url) => {
        const elsewhere = url.replace('127.0.0.1', 'localhost');
        return await at(({ url = '' }, response) => {
          const here = url.startsWith('/repos/');
          response.writeHead(301, { location: here ? `/moved${url}` : `${elsewhere}${url}` }).end();
        }, branches);
      },
    );
    assert.deepEqual([shown, got.got], [[undefined], []]);
    assert.deepEqual(
      got.asked.map(({ headers }) => headers.authorization),
      [`Bearer ${TOKEN}`, `Bearer ${TOKEN}`],
    );
  });

  for (const [what, status, body, said] of [
    [
      'what is not valid',
      422,
      '{"message":"Validation Failed","errors":[{"field":"ref"}]}',
      /^422 Validation Failed: {/,
    ],
    ['an error of a proxy', 405, '<html>proxy</html>', /^405 <html>proxy<\/html>$/],
    ['a page of a proxy', 200, '<html>log in</html>', /^its answer is no JSON$/],
    ['nothing', 200, '', /^its answer is no JSON$/],
    ['a message that is none', 400, '{"message":7}', /^400 {"message":7}$/],
  ] as const) {
    test(`${what} is told as it came`, async () => {
      const { got } = await at((_, response) => response.writeHead(status).end(body), refusal);
      assert.match(got, said);
    });
  }

  test('what has no end, and a connection that is lost, end the question', async () => {
    // In large parts made once: it has the five seconds of any question.
    const much = Buffer.alloc(1 << 22, ' ');
    const { got: endless } = await at((_, response) => {
      const more = () => {
        while (response.write(much));
        response.once('drain', more);
      };
      more();
    }, refusal);
    assert.match(endless, /more than 32 MiB/);
    const { asked, got } = await at((request) => request.socket.destroy(), refusal);
    assert.match(got, /socket|closed/);
    assert.equal(asked.length, 3, 'it may pass by itself');
  });
}
