// What the machine tests stand on: a seeded cloud, a way to launch one machine with a script, and waiting.
import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import { EC2, type RunInstancesCommandInput } from '@aws-sdk/client-ec2';
import { type Cloud, type CloudOptions, startCloud } from '../../dev/cloud/cloud.ts';

export interface Launched {
  id: string;
  address: string;
  /** As the launch's own answer told it: `pending`. */
  state?: string | undefined;
}

/** Polls until `look` answers something true; the limit is far more than a busy machine takes. */
export async function until<T>(what: string, look: () => Promise<T | false | undefined>, seconds = 120): Promise<T> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    assert.ok(Date.now() < deadline, `${what}: not within ${seconds} s`);
    await pause(50);
  }
}

export class MachinesWorld {
  readonly cloud: Cloud;
  readonly ec2: EC2;

  constructor(cloud: Cloud) {
    this.cloud = cloud;
    const { AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = cloud.env;
    const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY };
    this.ec2 = new EC2({ endpoint: cloud.endpoint, region: 'eu-west-1', credentials, maxAttempts: 1 });
  }

  static async start(options: CloudOptions = {}): Promise<MachinesWorld> {
    return new MachinesWorld(await startCloud({ docker: false, seed: true, scale: 60, bootDelay: 0.1, ...options }));
  }

  async launch(script: string | undefined, more: Partial<RunInstancesCommandInput> = {}): Promise<Launched> {
    const { Instances } = await this.ec2.runInstances({
      ...{ MinCount: 1, MaxCount: 1, ImageId: this.cloud.seed.image, SubnetId: this.cloud.seed.subnets[0] },
      ...(script && { UserData: Buffer.from(script).toString('base64') }),
      ...more,
    });
    const [instance] = Instances ?? [];
    const { InstanceId: id = '', PrivateIpAddress: address = '', State } = instance ?? {};
    return { id, address, state: State?.Name };
  }

  async describe({ id }: Launched) {
    const { Reservations } = await this.ec2.describeInstances({ InstanceIds: [id] });
    const instance = Reservations?.[0]?.Instances?.[0];
    assert.ok(instance, `no instance ${id}`);
    return instance;
  }

  async state(machine: Launched): Promise<string | undefined> {
    return (await this.describe(machine)).State?.Name;
  }

  async reaches(machine: Launched, state: string): Promise<void> {
    await until(`${machine.id} is ${state}`, async () => (await this.state(machine)) === state);
  }

  async console({ id }: Launched): Promise<string> {
    const { Output = '' } = await this.ec2.getConsoleOutput({ InstanceId: id });
    return Buffer.from(Output, 'base64').toString();
  }

  /** The console once it says what is expected. */
  async says(machine: Launched, expected: string | RegExp): Promise<string> {
    let text = '';
    const look = async () => {
      text = await this.console(machine);
      return typeof expected === 'string' ? text.includes(expected) : expected.test(text);
    };
    await until(`${machine.id} says ${expected}`, look).catch((error: Error) => {
      throw new Error(`${error.message}; it says:\n${text}`);
    });
    return text;
  }

  async status({ id }: Launched): Promise<string | undefined> {
    const { InstanceStatuses } = await this.ec2.describeInstanceStatus({ InstanceIds: [id] });
    return InstanceStatuses?.[0]?.InstanceStatus?.Status;
  }

  async fault(machine: Launched, fault: string, more: Record<string, unknown> = {}): Promise<void> {
    await this.cloud.control('POST', `machines/${machine.id}/fault`, { fault, ...more });
  }
}
