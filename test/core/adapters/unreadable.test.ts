// What answers in AWS' place: a proxy's page, a captive portal.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { AwsClock } from '../../../actions/adapters/aws/clock.ts';
import { services } from '../../../actions/adapters/aws/services.ts';
import { Stopped } from '../../../actions/core/errors.ts';
import { Later } from '../../../actions/ports/rollout.ts';

/** What is answered next, by type and body; the last one stays. */
let answers: [type: string, body: string][] = [];

/** Something at AWS' address while `work` goes on; the environment of others is left as it was. */
async function instead(work: () => Promise<void>): Promise<void> {
  const server = createServer((request, response) => {
    request.resume();
    const [type, body] = (answers.length > 1 ? answers.shift() : answers[0]) ?? ['text/html', ''];
    response.writeHead(200, { 'content-type': type }).end(body);
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
