import type { Balancer, Rule, SiteSeen } from '../../../core/environments/site.ts';
import type { Deed } from '../../../core/rollout/records.ts';
import type { Sites } from '../../../ports/environments.ts';
import type { Doing } from '../../../ports/rollout.ts';
import type { FoundBalancer } from './balancers.ts';
import { Deeds } from './deeds.ts';
import type { Domain } from './domain.ts';
import type { Environment } from './environment.ts';
import { Rules } from './rules.ts';
import { TargetGroups } from './target-groups.ts';
import type { AwsZone } from './zone.ts';

/** What makes the name of one environment lead to its fleet. */
export class AwsSites implements Sites {
  readonly #domain: Domain;
  readonly #environment: Environment;
  readonly #zone: AwsZone;
  readonly #deeds: Deeds;
  readonly #rules: Rules;
  readonly #targetGroups: TargetGroups;

  constructor(domain: Domain, environment: Environment, zone: AwsZone) {
    this.#domain = domain;
    this.#environment = environment;
    this.#zone = zone;
    this.#deeds = new Deeds(domain.services, environment.marks.domain, domain.parameters);
    this.#rules = new Rules(domain, environment);
    this.#targetGroups = new TargetGroups(domain, environment);
  }

  async look(whose: 'all' | 'own' = 'all'): Promise<SiteSeen> {
    const { host } = this.#environment;
    const [named, all, records, pending] = await Promise.all([
      this.#deeds.look(host, whose),
      this.#targetGroups.all(),
      host === undefined ? [] : this.#zone.look(host),
      this.#zone.pending(),
    ]);
    const target = this.#targetGroups.among(all);
    const asked = await this.#asked(target?.balancers ?? [], named.deed);
    const wildcard = await this.#domain.balancers.wildcard();
    const seen = await Promise.all(
      asked.map(async (balancer): Promise<Balancer> => {
        const rules = await this.#rules.of(balancer);
        const { length } = all.filter(({ LoadBalancerArns = [] }) => LoadBalancerArns.includes(balancer.arn));
        return { name: balancer.name, wildcard: balancer.arn === wildcard?.arn, targetGroups: length, rules };
      }),
    );
    const own = seen.flatMap(({ rules }) => rules).filter((rule) => this.#mayBeOwn(rule, target?.arn));
    const tags = await this.#domain.tagged.of([...own.map(({ arn }) => arn), ...(target ? [target.arn] : [])]);
    const drain = target && whose === 'all' && (await this.#targetGroups.drain(target.arn));
    const tagged = (rule: Rule): Rule => ({ ...rule, tags: tags[rule.arn] ?? {} });
    return {
      ...named,
      records,
      balancers: seen.map((balancer) => ({ ...balancer, rules: balancer.rules.map(tagged) })),
      ...(target && { targetGroup: { arn: target.arn, tags: tags[target.arn] ?? {}, ...drain } }),
      ...(pending && { pending }),
    };
  }

  async claimName(host: string, deed: Deed): Promise<void> {
    await this.#deeds.claim(host, deed);
  }

  async writeDeed(host: string, deed: Deed): Promise<void> {
    await this.#deeds.write(host, deed);
  }

  async forgetName(host: string): Promise<void> {
    await this.#deeds.forget(host);
  }

  async makeTargetGroup(name: string): Promise<void> {
    const [first] = this.#environment.balancers;
    const balancer = first === undefined ? this.#domain.balancers.front() : this.#domain.balancers.named(first);
    await this.#targetGroups.make(name, await balancer);
  }

  async setDrain(effect: Doing<'set-drain'>): Promise<void> {
    await this.#targetGroups.setDrain(effect);
  }

  async deleteTargetGroup(arn: string): Promise<void> {
    await this.#targetGroups.delete(arn);
  }

  async makeRule(effect: Doing<'make-rule'>): Promise<void> {
    await this.#rules.make(effect);
  }

  async changeRule(effect: Doing<'change-rule'>): Promise<void> {
    await this.#rules.change(effect);
  }

  async deleteRule(arn: string): Promise<void> {
    await this.#rules.delete(arn);
  }

  /** Those that the fleet file names, or the wildcard's; and those that the environment is behind, whatever the file says by now. */
  async #asked(arns: readonly string[], deed: Deed | undefined): Promise<readonly FoundBalancer[]> {
    const { balancers: named } = this.#environment;
    const all = await this.#domain.balancers.all();
    const first = named.flatMap((name) => all.find((each) => each.name === name) ?? []);
    const front = named.length === 0 ? await this.#domain.balancers.wildcard() : undefined;
    const behind = all.filter(({ arn, name }) => arns.includes(arn) || name === deed?.balancer);
    return [...new Set([...first, ...(front ? [front] : []), ...behind])];
  }

  /** The others' tags are nothing to us. */
  #mayBeOwn({ hosts, targetGroup }: Rule, arn: string | undefined): boolean {
    const { host } = this.#environment;
    return (arn !== undefined && targetGroup === arn) || hosts.some((each) => each.toLowerCase() === host);
  }
}
