// What answers in AWS' place: a proxy's page, a captive portal.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { AwsClock } from '../../../actions/adapters/aws/clock.ts';
import { checkAccount } from '../../../actions/adapters/aws/preflight/account.ts';
import { Findings } from '../../../actions/adapters/aws/preflight/findings.ts';
import { services } from '../../../actions/adapters/aws/services.ts';
import { Stopped } from '../../../actions/core/errors.ts';
import { Later } from '../../../actions/ports/rollout.ts';

/** What is answered next, by type and body; the last one stays. */
let answers: (readonly [type: string | undefined, body: string, status?: number, headers?: Record<string, string>])[] =
  [];

/** Something at AWS' address while `work` goes on; the environment of others is left as it was. */
async function instead(work: () => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    request.resume();
    const [type, body, status = 200, headers = {}] = (answers.length > 1 ? answers.shift() : answers[0]) ?? [
      'text/html',
      '',
    ];
    response.writeHead(status, { ...headers, ...(type && { 'content-type': type }) }).end(body);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const before = { ...process.env };
  Object.assign(process.env, {
    AWS_ENDPOINT_URL: `http://127.0.0.1:${port}`,
    AWS_ACCESS_KEY_ID: 'key',
    AWS_SECRET_ACCESS_KEY: 'secret',
  });
  try {
    await work();
  } finally {
    process.env = before;
    server.close();
    server.closeAllConnections();
  }
}

const page = '<html><body>Please log in</body></html>';
const none =
  '<DescribeAutoScalingGroupsResponse><DescribeAutoScalingGroupsResult><AutoScalingGroups/></DescribeAutoScalingGroupsResult></DescribeAutoScalingGroupsResponse>';
const groups = async (aws: ReturnType<typeof services>) =>
  await (await aws.scaling.read()).describeAutoScalingGroups({});

test('a page with status 200 is no empty list: it is asked again', () =>
  instead(async () => {
    const aws = services({ region: 'eu-west-1', clock: new AwsClock() });
    answers = [
      ['text/xml', none],
      ['text/html; charset=utf-8', page],
      ['text/xml', none],
    ];
    assert.deepEqual((await groups(aws)).AutoScalingGroups, []);
    await assert.rejects(
      groups(aws),
      (error) =>
        error instanceof Later &&
        /UnreadableAnswer: an answer of type text\/html.*, which is not AWS'$/.test(error.message),
    );
    assert.deepEqual((await groups(aws)).AutoScalingGroups, []);
  }));

test('the first answer is a page: what to check is told at once', () =>
  instead(async () => {
    for (const ask of [
      async (aws: ReturnType<typeof services>) => await (await aws.sts.read()).getCallerIdentity({}),
      groups,
      async (aws: ReturnType<typeof services>) => await (await aws.ssm.read()).getParameters({ Names: ['/a'] }),
    ]) {
      answers = [['text/html', page]];
      await assert.rejects(
        ask(services({ region: 'eu-west-1', clock: new AwsClock() })),
        (error) =>
          error instanceof Stopped &&
          error.kind === 'wrong' &&
          /check the network and HTTPS_PROXY$/.test(error.message),
      );
    }
  }));

const blocked = '<html><head><TITLE>Blocked by\n::error::policy</title></head><body>No.</body></html>';
const refusal = (code: string, message: string) =>
  `<ErrorResponse><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`;
const endpoint =
  'User: x is not authorized to perform: sts:GetCallerIdentity because no VPC endpoint policy allows the sts:GetCallerIdentity action';
const portal = { location: 'http://portal.example.com/login' };
const place = "; something on the way answers in AWS' place, check the network and HTTPS_PROXY";
for (const [what, answer, kind, said] of [
  [
    "an endpoint's policy",
    ['text/xml', refusal('AccessDenied', endpoint), 403],
    'wrong',
    /^checking the credentials: sts:GetCallerIdentity: AccessDenied: User: x is not .*; a VPC endpoint policy doesn't let it pass/,
  ],
  [
    "a proxy's page",
    ['text/html', blocked, 403],
    'wrong',
    new RegExp(`status 403 and type text/html and says "Blocked by ::error::policy", which is not AWS'${place}$`),
  ],
  ['a page that is not there', ['text/html', blocked, 404], 'wrong', /status 404 and type text\/html and says/],
  ['a refusal without a word', [undefined, '', 403], 'wrong', /status 403 and type none, which is not AWS'/],
  [
    'a redirection',
    [undefined, '', 302, portal],
    'wrong',
    /status 302 and type none and leads to http:\/\/portal\.example\.com\/login, which/,
  ],
  ['one with a page', ['text/html', page, 301, portal], 'wrong', /status 301 and type text\/html and leads to http/],
  [
    "a captive portal's page",
    ['application/xhtml+xml', blocked],
    'wrong',
    /type application\/xhtml\+xml and says "Blocked/,
  ],
  [
    'a network that wants a log-in',
    ['text/html', page, 511],
    'wrong',
    /status 511 and type text\/html, which is not AWS'; something/,
  ],
  ['a proxy that wants one', ['text/html', page, 407], 'wrong', /status 407 and type text\/html, which is not AWS'/],
  [
    'a page without a type',
    [undefined, page],
    'wrong',
    /^checking the credentials: the answer names no account, so it is not AWS'/,
  ],
  ['nothing', [undefined, ''], 'wrong', /^checking the credentials: the answer names no account/],
  ["somebody else's XML", ['text/xml', '<rss/>'], 'wrong', /^checking the credentials: the answer names no account/],
  [
    'an endless page',
    ['text/html', `<title>${'x'.repeat(200_000)}`, 403],
    'wrong',
    /says "x{100} … \d+ characters more", which is not AWS'/,
  ],
  [
    'a gateway without anybody behind it',
    ['text/html', blocked, 502],
    'failed',
    /status 502 and type text\/html and says "Blocked.*; AWS stayed busy, nothing was changed, run it again$/,
  ],
] as const) {
  test(`whose the credentials are is not told, by ${what}: said with what to do`, () =>
    instead(async () => {
      answers = [answer];
      const clock = { now: () => 0, wait: async () => {} };
      const asked = services({ region: 'eu-west-1', clock: new AwsClock() });
      const fleet = { account: '111122223333', region: 'eu-west-1' };
      await assert.rejects(checkAccount(asked, fleet, new Findings(clock)), (error) => {
        assert.ok(error instanceof Stopped, String(error));
        assert.equal(error.kind, kind);
        assert.match(error.message, said);
        return true;
      });
    }));
}

test('a page half-way, of any status, is asked again and refuses nothing', () =>
  instead(async () => {
    const aws = services({ region: 'eu-west-1', clock: new AwsClock() });
    for (const status of [302, 403, 404, 407, 502, 511]) {
      answers = [['text/xml', none]];
      await groups(aws);
      answers = [['text/html', blocked, status]];
      await assert.rejects(
        async () => await (await aws.scaling.change()).deleteAutoScalingGroup({ AutoScalingGroupName: 'x' }),
        Later,
      );
    }
  }));
