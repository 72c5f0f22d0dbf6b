import type { Rule as Found, RuleCondition } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { Tags } from '../../../core/environments/marks.ts';
import type { Rule } from '../../../core/environments/site.ts';
import { type Doing, Later } from '../../../ports/rollout.ts';
import { errorNames } from '../errors.ts';
import { pages } from '../pages.ts';
import type { Balancing } from '../sdk/balancing.ts';
import type { FoundBalancer } from './balancers.ts';
import type { Domain } from './domain.ts';
import { type Environment, markTags } from './environment.ts';

/** Rules of listeners, of which one leads a name to a target group. */
export class Rules {
  readonly #domain: Domain;
  readonly #environment: Environment;

  constructor(domain: Domain, environment: Environment) {
    this.#domain = domain;
    this.#environment = environment;
  }

  /** All but the default; none has tags yet. */
  async of(balancer: FoundBalancer): Promise<readonly Rule[]> {
    const { balancers, services } = this.#domain;
    const listener = await balancers.listener(balancer);
    return await this.#domain.share(`rules of ${listener}`, async () =>
      rulesAt(await services.balancing.read(), listener),
    );
  }

  async make({ balancer, priority, host, allow, targetGroup }: Doing<'make-rule'>): Promise<void> {
    const { balancers } = this.#domain;
    const ListenerArn = await balancers.listener(await balancers.named(balancer));
    const change = await this.#domain.services.balancing.change();
    try {
      await change.createRule({
        ListenerArn,
        Priority: priority,
        Conditions: conditions(host, allow),
        Actions: [{ Type: 'forward', TargetGroupArn: targetGroup }],
        Tags: markTags(this.#environment.marks),
      });
    } catch (error) {
      // Another's by now, or ours whose answer was lost: the next look tells, and shows which number is free.
      if (!errorNames(error, 'PriorityInUse', 'PriorityInUseException')) throw error;
      throw new Later((error as Error).message, { cause: error });
    }
  }

  async change({ rule, host, allow, targetGroup }: Doing<'change-rule'>): Promise<void> {
    const change = await this.#domain.services.balancing.change();
    await change.modifyRule({
      RuleArn: rule,
      Conditions: conditions(host, allow),
      Actions: [{ Type: 'forward', TargetGroupArn: targetGroup }],
    });
  }

  async delete(arn: string): Promise<void> {
    const change = await this.#domain.services.balancing.change();
    try {
      await change.deleteRule({ RuleArn: arn });
    } catch (error) {
      if (!errorNames(error, 'RuleNotFound', 'RuleNotFoundException')) throw error;
    }
  }
}

/** All rules of a listener but the default; none has tags yet. */
export async function rulesAt(read: Balancing, ListenerArn: string): Promise<readonly Rule[]> {
  const found = await pages(
    (Marker) => read.describeRules({ ListenerArn, Marker }),
    (page) => page.NextMarker,
    (page) => page.Rules,
  );
  return found.filter(({ IsDefault }) => !IsDefault).map(toRule);
}

function conditions(host: string, allow: readonly string[]): RuleCondition[] {
  const from = { Field: 'source-ip', SourceIpConfig: { Values: [...allow] } };
  return [{ Field: 'host-header', HostHeaderConfig: { Values: [host] } }, ...(allow.length > 0 ? [from] : [])];
}

const none: Tags = {};

function toRule({ RuleArn = '', Priority, Conditions = [], Actions = [] }: Found): Rule {
  const hosts = Conditions.flatMap(({ HostHeaderConfig }) => HostHeaderConfig?.Values ?? []);
  const regex = Conditions.some(({ HostHeaderConfig }) => (HostHeaderConfig?.RegexValues ?? []).length > 0);
  const allow = Conditions.flatMap(({ SourceIpConfig }) => SourceIpConfig?.Values ?? []);
  const forward = Actions.find(({ Type }) => Type === 'forward');
  const [only, ...more] = forward?.ForwardConfig?.TargetGroups ?? [];
  const targetGroup = forward?.TargetGroupArn ?? (more.length === 0 ? only?.TargetGroupArn : undefined);
  return {
    arn: RuleArn,
    priority: Number(Priority),
    hosts,
    allow,
    tags: none,
    ...(regex && { regex }),
    ...(targetGroup && { targetGroup }),
  };
}
