import type { TargetHealthDescription } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Target, TargetGroup, TargetState } from '../../core/rollout/traffic.ts';
import type { Traffic } from '../../ports/rollout.ts';
import type { Services } from './services.ts';

const states: readonly string[] = ['initial', 'healthy', 'unhealthy', 'draining', 'unused', 'unavailable'];

/** The balancer's target groups, moved by instance ids alone. */
export class AwsTraffic implements Traffic {
  readonly #balancing: Services['balancing'];
  readonly #drains = new Map<string, Promise<number>>();

  constructor({ balancing }: Services) {
    this.#balancing = balancing;
  }

  async look(targetGroups: readonly string[]): Promise<readonly TargetGroup[]> {
    const read = await this.#balancing.read();
    return await Promise.all(
      targetGroups.map(async (arn) => {
        const [{ TargetHealthDescriptions = [] }, drain] = await Promise.all([
          read.describeTargetHealth({ TargetGroupArn: arn }),
          this.#drain(arn),
        ]);
        return { arn, name: arn.split('/')[1] ?? arn, drain, targets: TargetHealthDescriptions.map(toTarget) };
      }),
    );
  }

  async register(targetGroup: string, machines: readonly string[]): Promise<void> {
    const change = await this.#balancing.change();
    await change.registerTargets({ TargetGroupArn: targetGroup, Targets: machines.map((Id) => ({ Id })) });
  }

  async deregister(targetGroup: string, machines: readonly string[]): Promise<void> {
    const change = await this.#balancing.change();
    await change.deregisterTargets({ TargetGroupArn: targetGroup, Targets: machines.map((Id) => ({ Id })) });
  }

  /** Asked once: nobody changes it while a rollout lasts. */
  #drain(arn: string): Promise<number> {
    const known = this.#drains.get(arn);
    if (known) return known;
    const asked = this.#askDrain(arn);
    this.#drains.set(arn, asked);
    asked.catch(() => this.#drains.delete(arn));
    return asked;
  }

  async #askDrain(arn: string): Promise<number> {
    const read = await this.#balancing.read();
    const { Attributes = [] } = await read.describeTargetGroupAttributes({ TargetGroupArn: arn });
    return Number(Attributes.find(({ Key }) => Key === 'deregistration_delay.timeout_seconds')?.Value ?? 300);
  }
}

function toTarget({ Target, TargetHealth }: TargetHealthDescription): Target {
  // Such as unhealthy.draining: what counts is that it is on its way out.
  const said = TargetHealth?.State?.split('.').at(-1) ?? 'unavailable';
  const state = (states.includes(said) ? said : 'unavailable') as TargetState;
  const reason = [TargetHealth?.Reason, TargetHealth?.Description].filter(Boolean).join(': ');
  return { machine: Target?.Id ?? '', state, ...(reason && { reason }) };
}
