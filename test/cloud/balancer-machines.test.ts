// Targets that are machines: programs started by user data, ended by TerminateInstances.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import {
  DescribeInstancesCommand,
  RegisterImageCommand,
  RunInstancesCommand,
  TerminateInstancesCommand,
} from '@aws-sdk/client-ec2';
import { startLoadProcess } from '../../dev/load/process.ts';
import { balancerWorld, until } from './balancer-world.ts';

// Slow answers on every 10th request make an abrupt end visible.
const program = `#!/bin/bash
cat > /root/app.py <<'END'
import http.server, os, sys, time
class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    def do_GET(self):
        if self.path == "/slow": time.sleep(0.5)
        body = b"ok"
        self.send_response(200)
        self.send_header("x-release", sys.argv[2])
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
    def log_message(self, *line): pass
class Server(http.server.ThreadingHTTPServer):
    request_queue_size = 128
Server((sys.argv[1], 8080), Handler).serve_forever()
END
token=$(curl -s -X PUT -H 'X-aws-ec2-metadata-token-ttl-seconds: 60' $AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/api/token)
ask() { curl -s -H "X-aws-ec2-metadata-token: $token" $AWS_EC2_METADATA_SERVICE_ENDPOINT/latest/meta-data/$1; }
python3 /root/app.py $(ask local-ipv4) $(ask instance-id) &
`;

async function fleet(options: object) {
  const world = await balancerWorld({ bootDelay: 0, ...options });
  const image = { Name: 'base', RootDeviceName: '/dev/xvda', Architecture: 'x86_64' as const };
  const { ImageId } = await world.ec2.send(new RegisterImageCommand(image));
  const group = await world.group('machines', { TargetType: 'instance' }, 20);
  await world.listen(group);
  const state = async (id: string) => {
    const { Reservations } = await world.ec2.send(new DescribeInstancesCommand({ InstanceIds: [id] }));
    return Reservations?.[0]?.Instances?.[0]?.State?.Name;
  };
  return {
    ...world,
    tg: group,
    state,
    async launch(): Promise<string> {
      const { Instances } = await world.ec2.send(
        new RunInstancesCommand({
          ...{ ImageId, MinCount: 1, MaxCount: 1, SubnetId: world.subnets[0], InstanceType: 't3.micro' },
          UserData: Buffer.from(program).toString('base64'),
        }),
      );
      const id = String(Instances?.[0]?.InstanceId);
      await until('running', async () => (await state(id)) === 'running');
      return id;
    },
    healthy: (id: string) => until(`${id} healthy`, async () => (await world.health(group, id))[id] === 'healthy', 30),
    terminate: (id: string) => world.ec2.send(new TerminateInstancesCommand({ InstanceIds: [id] })),
  };
}
type Fleet = Awaited<ReturnType<typeof fleet>>;

/** Replaces a machine by another under load, the way a rollout does. */
async function replaceUnderLoad(world: Fleet) {
  const old = await world.launch();
  await world.register(world.tg, old);
  await world.healthy(old);
  const load = startLoadProcess({ url: world.url(), rate: 100, slowEvery: 5, slowPath: '/slow' });
  const fresh = await world.launch();
  await world.register(world.tg, fresh);
  await world.healthy(fresh);
  await until('both serve', () => Object.keys(load.snapshot().byRelease).length === 2);
  await world.deregister(world.tg, old);
  await until('drained', async () => !(old in (await world.health(world.tg))));
  await world.terminate(old);
  await until('ended', async () => (await world.state(old)) === 'terminated');
  return { report: await load.stop(), old, fresh };
}

let world: Fleet;
before(async () => {
  world = await fleet({});
});
after(() => world.close());

test('a machine is replaced under load without a failed request', async () => {
  const { report, old, fresh } = await replaceUnderLoad(world);
  assert.deepEqual(report.failures, []);
  assert.ok((report.byRelease[old] ?? 0) > 0 && (report.byRelease[fresh] ?? 0) > 0);
});

test('the mutant that does not drain makes the same load fail', async () => {
  const mutant = await fleet({ mutant: 'no-drain' });
  try {
    const { report } = await replaceUnderLoad(mutant);
    assert.ok(report.failed > 0);
  } finally {
    await mutant.close();
  }
});

test('only running instances that exist can be registered', async () => {
  await assert.rejects(world.register(world.tg, 'i-0123456789abcdef0'), { name: 'InvalidTargetException' });
  const id = await world.launch();
  await world.terminate(id);
  await assert.rejects(world.register(world.tg, id), {
    name: 'InvalidTargetException',
    message: `The following targets are not in a running state and cannot be registered: '${id}'`,
  });
});

test('a terminated machine leaves its group', async () => {
  const id = await world.launch();
  await world.register(world.tg, id);
  await world.healthy(id);
  await world.terminate(id);
  assert.equal((await world.health(world.tg))[id], 'draining Target.DeregistrationInProgress');
  await until('gone', async () => !(id in (await world.health(world.tg))));
});
