// A process that is stopped between what it decided and the request that carries it out.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test } from 'node:test';
import { AwsClock } from '../../actions/adapters/aws/clock.ts';
import { services } from '../../actions/adapters/aws/services.ts';
import { patience } from '../../actions/core/patience.ts';
import { Later } from '../../actions/ports/rollout.ts';

type Step = (next: (args: object) => Promise<object>) => (args: object) => Promise<object>;

test('a change that is sent later than one may take is not sent; a read is', async (t) => {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const chunks = await request.toArray();
    asked.push(new URLSearchParams(Buffer.concat(chunks).toString()).get('Action') ?? '');
    response
      .writeHead(200, { 'content-type': 'text/xml' })
      .end('<DeleteRuleResponse><DeleteRuleResult/></DeleteRuleResponse>');
  });
  await once(server.listen(0), 'listening');
  t.after(() => server.close());
  const { port } = server.address() as AddressInfo;
  const before = { ...process.env };
  const given = { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE', AWS_SECRET_ACCESS_KEY: 'secret', AWS_REGION: 'eu-west-1' };
  Object.assign(process.env, given, { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
  t.after(() => {
    process.env = before;
  });
  const { balancing } = services({ clock: new AwsClock() });
  t.mock.timers.enable({ apis: ['Date'], now: Date.now() });
  let stopped = 0;
  /** The process stands still in the middle of a request that it makes. */
  const stop: Step = (next) => (args) => {
    t.mock.timers.setTime(Date.now() + stopped * 1000);
    return next(args);
  };
  const [change, read] = [await balancing.change(), await balancing.read()];
  for (const { middlewareStack } of [change, read] as { middlewareStack?: { add(step: Step, where: object): void } }[])
    middlewareStack?.add(stop, { step: 'build', name: 'stop' });
  const RuleArn = 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:listener-rule/app/dev/1/2/3';
  await change.deleteRule({ RuleArn });
  stopped = patience.aws.change + 1;
  await assert.rejects(change.deleteRule({ RuleArn }), (error) => {
    assert.ok(error instanceof Later, String(error));
    assert.match(error.message, /elasticloadbalancing:DeleteRule .*was not sent/);
    return true;
  });
  assert.deepEqual(asked, ['DeleteRule']);
  await read.describeRules({ RuleArns: [RuleArn] });
  assert.deepEqual(asked, ['DeleteRule', 'DescribeRules']);
});
