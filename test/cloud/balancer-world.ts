// A local AWS with one load balancer in two of three zones, and applications behind it whose health the test decides.
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, request, type ServerResponse } from 'node:http';
import { CreateSubnetCommand, CreateVpcCommand, EC2Client } from '@aws-sdk/client-ec2';
import {
  CreateListenerCommand,
  CreateLoadBalancerCommand,
  CreateTargetGroupCommand,
  type CreateTargetGroupCommandInput,
  DeregisterTargetsCommand,
  DescribeTargetHealthCommand,
  ElasticLoadBalancingV2Client,
  ModifyTargetGroupAttributesCommand,
  RegisterTargetsCommand,
  type TargetGroupTuple,
} from '@aws-sdk/client-elastic-load-balancing-v2';
import { type CloudOptions, startCloud } from '../../dev/cloud/cloud.ts';

export interface App {
  address: string;
  /** What /healthz answers; 0: nothing. */
  health: number;
  /** Requests other than health checks. */
  served: number;
  checks: number;
  /** Requests to /hold that wait for their answer. */
  held: ServerResponse[];
  close(): Promise<void>;
}

export async function until<T>(what: string, look: () => T | Promise<T>, seconds = 90): Promise<NonNullable<T>> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    assert.ok(Date.now() < deadline, `waited ${seconds} s in vain for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** One request on a connection of its own, from an address of this machine. */
export function get(url: string | URL, host?: string, localAddress?: string) {
  return new Promise<{ status: number; server: string; release: string }>((resolve, reject) => {
    const call = request(url, { agent: false, localAddress, ...(host && { headers: { host } }) }, (response) => {
      const { server, 'x-release': release } = response.headers;
      response.resume().on('error', reject);
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, server: String(server), release: String(release) }),
      );
    });
    call.on('error', reject).end();
  });
}

export async function balancerWorld(options: CloudOptions = {}) {
  const cloud = await startCloud({ docker: false, rates: false, scale: 20, ...options });
  const client = {
    endpoint: cloud.endpoint,
    region: 'eu-west-1',
    credentials: { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 'secret' },
  };
  const elb = new ElasticLoadBalancingV2Client(client);
  const ec2 = new EC2Client(client);
  const [a, b, c] = new URL(cloud.endpoint).hostname.split('.').map(Number);
  const net = `${a}.${b}.${Number(c) + 8}`;
  const { Vpc } = await ec2.send(new CreateVpcCommand({ CidrBlock: `${net}.0/24` }));
  const subnets: string[] = [];
  for (const [zone, block] of Object.entries({ a: '0/25', b: '128/26', c: '192/26' })) {
    const place = { CidrBlock: `${net}.${block}`, AvailabilityZone: `eu-west-1${zone}` };
    const { Subnet } = await ec2.send(new CreateSubnetCommand({ VpcId: Vpc?.VpcId, ...place }));
    subnets.push(String(Subnet?.SubnetId));
  }
  const enabled = subnets.slice(0, 2);
  const create = async (Name: string, Type: 'application' | 'network') =>
    (await elb.send(new CreateLoadBalancerCommand({ Name, Type, Subnets: enabled }))).LoadBalancers?.[0];
  const balancer = await create('orders', 'application');
  const apps: App[] = [];
  /** Attributes of a target group. */
  const set = (TargetGroupArn: string, values: Record<string, string | number>) => {
    const Attributes = Object.entries(values).map(([Key, value]) => ({ Key, Value: String(value) }));
    return elb.send(new ModifyTargetGroupAttributesCommand({ TargetGroupArn, Attributes }));
  };

  return {
    cloud,
    client,
    elb,
    ec2,
    /** The balancer's: zones a and b. */
    subnets: enabled,
    /** Hosts below 128 are in zone a, those below 192 in b; those above in c, which no balancer has. */
    net,
    balancerArn: String(balancer?.LoadBalancerArn),
    url: (port = 80) => `http://${balancer?.DNSName}:${port}/`,

    /** A group with 5 s checks (scaled), healthy after 2 and unhealthy after 2. */
    async group(Name: string, more: Partial<CreateTargetGroupCommandInput> = {}, drain = 10): Promise<string> {
      const { TargetGroups } = await elb.send(
        new CreateTargetGroupCommand({
          Name,
          VpcId: Vpc?.VpcId,
          ...{ Protocol: 'HTTP', Port: 8080, TargetType: 'ip', HealthCheckPath: '/healthz' },
          ...{ HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2 },
          ...{ HealthyThresholdCount: 2, UnhealthyThresholdCount: 2 },
          ...more,
        }),
      );
      const arn = String(TargetGroups?.[0]?.TargetGroupArn);
      await set(arn, { 'deregistration_delay.timeout_seconds': drain });
      return arn;
    },
    set,
    /** The ARN of a Network Load Balancer. */
    network: async (Name: string) => String((await create(Name, 'network'))?.LoadBalancerArn),
    async listen(groups: string | TargetGroupTuple[], Port = 80, network?: string): Promise<string> {
      const TargetGroups = typeof groups === 'string' ? [{ TargetGroupArn: groups }] : groups;
      const { Listeners } = await elb.send(
        new CreateListenerCommand({
          LoadBalancerArn: network ?? balancer?.LoadBalancerArn,
          Port,
          Protocol: network === undefined ? 'HTTP' : 'TCP',
          DefaultActions: [{ Type: 'forward', ForwardConfig: { TargetGroups } }],
        }),
      );
      return String(Listeners?.[0]?.ListenerArn);
    },
    register: (TargetGroupArn: string, ...ids: string[]) =>
      elb.send(new RegisterTargetsCommand({ TargetGroupArn, Targets: ids.map((Id) => ({ Id })) })),
    deregister: (TargetGroupArn: string, ...ids: string[]) =>
      elb.send(new DeregisterTargetsCommand({ TargetGroupArn, Targets: ids.map((Id) => ({ Id })) })),
    /** State and reason by target id, such as `unhealthy Target.Timeout`. */
    async health(TargetGroupArn: string, ...ids: string[]): Promise<Record<string, string>> {
      const Targets = ids.length ? { Targets: ids.map((Id) => ({ Id })) } : {};
      const seen = await elb.send(new DescribeTargetHealthCommand({ TargetGroupArn, ...Targets }));
      const entries = seen.TargetHealthDescriptions?.map(({ Target, TargetHealth }) => {
        return [Target?.Id, [TargetHealth?.State, TargetHealth?.Reason].filter(Boolean).join(' ')];
      });
      return Object.fromEntries(entries ?? []);
    },
    /** An application on an address of its own, answering with its address as release. */
    async app(host: number, release = `r${host}`): Promise<App> {
      const server = createServer((request, response) => {
        if (request.url === '/healthz') {
          app.checks++;
          if (app.health) response.writeHead(app.health).end();
          return;
        }
        app.served++;
        response.setHeader('x-release', release);
        if (request.url === '/hold') app.held.push(response);
        else response.end(release);
      });
      // Longer than the balancer's idle time-out, as AWS advises.
      server.keepAliveTimeout = 75_000;
      const address = `${net}.${host}`;
      const close = async () => {
        if (!server.listening) return;
        server.close().closeAllConnections();
        await once(server, 'close');
      };
      const app: App = { address, health: 200, served: 0, checks: 0, held: [], close };
      apps.push(app);
      await once(server.listen(8080, address), 'listening');
      return app;
    },
    async close() {
      for (const app of apps) await app.close();
      await cloud.close();
    },
  };
}
