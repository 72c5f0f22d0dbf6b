import type { TargetGroup } from '../../core/rollout/traffic.ts';
import type { Traffic } from '../../ports/rollout.ts';
import type { Services } from './services.ts';
import { toTarget } from './target.ts';

type Attributes = Pick<TargetGroup, 'drain' | 'slowStart'>;

/** The balancer's target groups, moved by instance ids alone. */
export class AwsTraffic implements Traffic {
  readonly #balancing: Services['balancing'];
  readonly #attributes = new Map<string, Promise<Attributes>>();

  constructor({ balancing }: Services) {
    this.#balancing = balancing;
  }

  async look(targetGroups: readonly string[]): Promise<readonly TargetGroup[]> {
    const read = await this.#balancing.read();
    return await Promise.all(
      targetGroups.map(async (arn) => {
        const [{ TargetHealthDescriptions = [] }, attributes] = await Promise.all([
          read.describeTargetHealth({ TargetGroupArn: arn }),
          this.#attributesOf(arn),
        ]);
        const targets = TargetHealthDescriptions.map(toTarget);
        return { arn, name: arn.split('/')[1] ?? arn, ...attributes, targets };
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

  /** Asked once: nobody changes them while a rollout lasts. */
  #attributesOf(arn: string): Promise<Attributes> {
    const known = this.#attributes.get(arn);
    if (known) return known;
    const asked = this.#ask(arn);
    this.#attributes.set(arn, asked);
    asked.catch(() => this.#attributes.delete(arn));
    return asked;
  }

  async #ask(arn: string): Promise<Attributes> {
    const read = await this.#balancing.read();
    const { Attributes = [] } = await read.describeTargetGroupAttributes({ TargetGroupArn: arn });
    const seconds = (key: string, otherwise: number) =>
      Number(Attributes.find(({ Key }) => Key === key)?.Value ?? otherwise);
    const slowStart = seconds('slow_start.duration_seconds', 0);
    return { drain: seconds('deregistration_delay.timeout_seconds', 300), ...(slowStart > 0 && { slowStart }) };
  }
}
