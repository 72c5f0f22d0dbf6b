import type { TargetGroup } from '@aws-sdk/client-elastic-load-balancing-v2';
import { DRAIN } from '../../../core/environments/site.ts';
import { type Doing, Later } from '../../../ports/rollout.ts';
import { errorNames } from '../errors.ts';
import { pages } from '../pages.ts';
import type { Services } from '../services.ts';
import type { FoundBalancer } from './balancers.ts';
import type { Domain } from './domain.ts';
import { type Environment, markTags } from './environment.ts';

/** Seconds from one health check to the next, and how many it takes: previews are to be up soon. */
const [INTERVAL, TIMEOUT, TIMES] = [5, 4, 2];
const DELAY = 'deregistration_delay.timeout_seconds';

const notThere = ['TargetGroupNotFound', 'TargetGroupNotFoundException'];

/** The target group of one environment, found by its name. */
export class TargetGroups {
  readonly #domain: Domain;
  readonly #balancing: Services['balancing'];
  readonly #environment: Environment;
  /** ARN of the one that was seen to drain as it should. */
  #drained = '';

  constructor(domain: Domain, environment: Environment) {
    this.#domain = domain;
    this.#balancing = domain.services.balancing;
    this.#environment = environment;
  }

  /** Of the account and region: some thousands at the most, 400 a page. */
  async all(): Promise<readonly TargetGroup[]> {
    return await this.#domain.share('target groups', async () => {
      const read = await this.#balancing.read();
      return await pages(
        (Marker) => read.describeTargetGroups({ Marker, PageSize: 400 }),
        (page) => page.NextMarker,
        (page) => page.TargetGroups,
      );
    });
  }

  among(all: readonly TargetGroup[]): { readonly arn: string; readonly balancers: readonly string[] } | undefined {
    const { targetGroup } = this.#environment;
    const { TargetGroupArn: arn, LoadBalancerArns: balancers = [] } =
      all.find(({ TargetGroupName }) => TargetGroupName === targetGroup) ?? {};
    return arn === undefined ? undefined : { arn, balancers };
  }

  async make(name: string, { vpc }: FoundBalancer): Promise<void> {
    const { entry, marks } = this.#environment;
    if (entry === undefined) throw new Error('a target group is made without knowing where machines answer');
    const change = await this.#balancing.change();
    try {
      await change.createTargetGroup({
        Name: name,
        Protocol: 'HTTP',
        Port: entry.port,
        VpcId: vpc,
        TargetType: 'instance',
        HealthCheckPath: entry.path,
        HealthCheckIntervalSeconds: INTERVAL,
        HealthCheckTimeoutSeconds: TIMEOUT,
        HealthyThresholdCount: TIMES,
        UnhealthyThresholdCount: TIMES,
        Matcher: { HttpCode: '200-299' },
        Tags: markTags(marks),
      });
    } catch (error) {
      // The next look shows whose it is.
      if (!errorNames(error, 'DuplicateTargetGroupName', 'DuplicateTargetGroupNameException')) throw error;
    }
  }

  /** Asked until it is as it should be, and nothing to a teardown. */
  async drain(arn: string): Promise<{ readonly drain?: number }> {
    if (this.#environment.entry === undefined || this.#drained === arn) return {};
    const read = await this.#balancing.read();
    try {
      const { Attributes = [] } = await read.describeTargetGroupAttributes({ TargetGroupArn: arn });
      const drain = Number(Attributes.find(({ Key }) => Key === DELAY)?.Value ?? Number.NaN);
      if (Number.isNaN(drain)) return {};
      if (drain === DRAIN) this.#drained = arn;
      return { drain };
    } catch (error) {
      if (errorNames(error, ...notThere)) return {};
      throw error;
    }
  }

  async setDrain({ targetGroup, seconds }: Doing<'set-drain'>): Promise<void> {
    const change = await this.#balancing.change();
    const Attributes = [{ Key: DELAY, Value: String(seconds) }];
    await change.modifyTargetGroupAttributes({ TargetGroupArn: targetGroup, Attributes });
  }

  /** `Later` while a rule leads to it. */
  async delete(arn: string): Promise<void> {
    const change = await this.#balancing.change();
    try {
      await change.deleteTargetGroup({ TargetGroupArn: arn });
    } catch (error) {
      if (errorNames(error, ...notThere)) return;
      if (!errorNames(error, 'ResourceInUse', 'ResourceInUseException')) throw error;
      throw new Later((error as Error).message, { cause: error });
    }
  }
}
