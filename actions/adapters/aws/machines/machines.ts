import type { Instance } from '@aws-sdk/client-ec2';
import { beforeTrafficScript } from '../../../core/machine/before-traffic-script.ts';
import { lastLinesScript } from '../../../core/machine/last-lines-script.ts';
import type { Spec } from '../../../core/release/spec.ts';
import type { Found } from '../../../core/rollout/adopted.ts';
import type { Instant } from '../../../core/rollout/fleet.ts';
import type { Answer, BeforeTrafficAnswer } from '../../../core/rollout/seen.ts';
import type { Clock } from '../../../ports/clock.ts';
import { Denied, Later, type Machines } from '../../../ports/rollout.ts';
import { errorNames } from '../errors.ts';
import { chunks, pages } from '../pages.ts';
import type { Services } from '../services.ts';
import { BeforeTrafficRuns } from './before-traffic-runs.ts';
import { fateOf, invocation, send } from './command.ts';
import { LiveChecks } from './live-checks.ts';

/** Characters of a console that a person wants to see. */
const CONSOLE_END = 4000;
/** Seconds for the last lines of its containers: an ended machine is named by then. */
const LAST_LINES = 20;

/** EC2 instances and the commands that run on them. */
export class AwsMachines implements Machines {
  readonly #services: Services;
  readonly #clock: Clock;
  readonly #comment: string;
  readonly #checks: LiveChecks;
  readonly #beforeTraffic: BeforeTrafficRuns;
  readonly #launched = new Map<string, Instant>();

  /** `comment` says in AWS' command history who asked. */
  constructor(services: Services, clock: Clock, comment: string) {
    this.#services = services;
    this.#clock = clock;
    this.#comment = comment;
    this.#checks = new LiveChecks(services);
    this.#beforeTraffic = new BeforeTrafficRuns(services);
  }

  async reachable(machines: readonly string[]): Promise<ReadonlySet<string>> {
    const ssm = await this.#services.ssm.read();
    const found = await Promise.all(
      chunks(machines, 50).map((part) =>
        pages(
          (NextToken) =>
            ssm.describeInstanceInformation({
              Filters: [{ Key: 'InstanceIds', Values: [...part] }],
              MaxResults: 50,
              NextToken,
            }),
          (page) => page.NextToken,
          (page) => page.InstanceInformationList,
        ),
      ),
    );
    return new Set(
      found.flat().flatMap(({ InstanceId, PingStatus }) => (InstanceId && PingStatus === 'Online' ? [InstanceId] : [])),
    );
  }

  /** "aws:autoscaling:groupName" is put by Auto Scaling, and nobody else may write a tag that begins so. */
  async found(machines: readonly string[]): Promise<readonly Found[]> {
    if (machines.length === 0) return [];
    const ec2 = await this.#services.ec2.read();
    const answers = await Promise.all(
      chunks(machines, 100).map((part) =>
        ec2.describeInstances({ Filters: [{ Name: 'instance-id', Values: [...part] }] }),
      ),
    );
    const instances = answers.flatMap(({ Reservations = [] }) =>
      Reservations.flatMap(({ Instances = [] }) => Instances),
    );
    return instances.flatMap(toFound);
  }

  /** A launch never changes, so each machine is asked for until EC2 shows it once. */
  async launched(machines: readonly string[]): Promise<Readonly<Record<string, Instant>>> {
    const unknown = machines.filter((id) => !this.#launched.has(id));
    const ec2 = unknown.length > 0 ? await this.#services.ec2.read() : undefined;
    for (const part of chunks(unknown, 100)) {
      // By filter: one id that EC2 doesn't show yet would fail a request that names it.
      const { Reservations = [] } = (await ec2?.describeInstances({
        Filters: [{ Name: 'instance-id', Values: [...part] }],
      })) ?? { Reservations: [] };
      for (const { InstanceId, LaunchTime } of Reservations.flatMap(({ Instances = [] }) => Instances)) {
        if (InstanceId && LaunchTime) this.#launched.set(InstanceId, LaunchTime.getTime() / 1000);
      }
    }
    const known = machines.filter((id) => this.#launched.has(id));
    return Object.fromEntries(known.map((id) => [id, this.#launched.get(id) ?? 0]));
  }

  async ask(machines: readonly string[], spec: Spec, until: Instant): Promise<void> {
    await this.#checks.ask(machines, spec, until, this.#clock.now(), `live check, ${this.#comment}`);
  }

  async answers(): Promise<Readonly<Record<string, Answer>>> {
    return await this.#checks.answers();
  }

  async runBeforeTraffic(machine: string, spec: Spec, attempt: number, previous?: string): Promise<void> {
    const address = previous === undefined ? '' : await this.#addressOf(previous);
    const script = beforeTrafficScript(spec, attempt, address);
    await this.#beforeTraffic.run(
      machine,
      script,
      spec.beforeTraffic?.timeout ?? 0,
      `before-traffic, ${this.#comment}`,
    );
  }

  /** The private one. A machine that has none any more is about to be missed: the next look finds another. */
  async #addressOf(machine: string): Promise<string> {
    const ec2 = await this.#services.ec2.read();
    const { Reservations = [] } = await ec2.describeInstances({
      Filters: [{ Name: 'instance-id', Values: [machine] }],
    });
    const address = Reservations.flatMap(({ Instances = [] }) => Instances)[0]?.PrivateIpAddress;
    if (!address) throw new Later(`EC2 tells no private address of ${machine}`);
    return address;
  }

  async beforeTraffic(machine: string): Promise<BeforeTrafficAnswer | undefined> {
    return await this.#beforeTraffic.answer(machine);
  }

  async lastLines(machine: string, spec: Spec): Promise<string> {
    const comment = `last lines, ${this.#comment}`;
    const command = await send(this.#services, [machine], lastLinesScript(spec), LAST_LINES, comment);
    for (const end = this.#clock.now() + LAST_LINES; this.#clock.now() < end; ) {
      await this.#clock.wait(0.5);
      const found = await invocation(this.#services, command, machine);
      if (found && fateOf(found) !== 'open') return found.StandardOutputContent ?? '';
    }
    throw new Later(`${machine} did not answer within ${LAST_LINES} s`);
  }

  /** For people only: that it can't be read never fails anything. */
  async console(machine: string): Promise<string> {
    const ec2 = await this.#services.ec2.read();
    try {
      // Only some instance types give the newest output; the others what they wrote while booting.
      const { Output } = await ec2.getConsoleOutput({ InstanceId: machine, Latest: true }).catch((error: unknown) => {
        if (errorNames(error, 'UnsupportedOperation', 'InvalidParameterValue')) {
          return ec2.getConsoleOutput({ InstanceId: machine });
        }
        throw error;
      });
      return Buffer.from(Output ?? '', 'base64')
        .toString()
        .slice(-CONSOLE_END);
    } catch (error) {
      if (error instanceof Denied) return `(the console cannot be read: ${error.message})`;
      throw error;
    }
  }
}

function toFound({ InstanceId, Placement, State, LaunchTime, Tags = [] }: Instance): Found | readonly Found[] {
  if (InstanceId === undefined || !['pending', 'running'].includes(State?.Name ?? '')) return [];
  const group = Tags.find(({ Key }) => Key === 'aws:autoscaling:groupName')?.Value;
  return {
    id: InstanceId,
    zone: Placement?.AvailabilityZone ?? '',
    life: State?.Name === 'running' ? 'in-service' : 'pending',
    ...(LaunchTime && { launched: LaunchTime.getTime() / 1000 }),
    ...(group !== undefined && { group }),
  };
}
