import { readDeed, storedDeed } from '../../actions/core/environments/deed.ts';
import type { Marks, Tags } from '../../actions/core/environments/marks.ts';
import { type NameRecord, ownershipOf, type Rule, type SiteSeen } from '../../actions/core/environments/site.ts';
import { recordOf } from '../../actions/core/rollout/router.ts';
import type { EnvironmentPorts } from '../../actions/ports/environments.ts';
import { Later, type Ports } from '../../actions/ports/rollout.ts';
import { Pool } from './pool.ts';
import type { World } from './world.ts';

export interface EstateOptions {
  readonly host: string;
  readonly marks: Marks;
  /** Names, the wildcard's first. */
  readonly balancers: readonly string[];
  /** Seconds that `on-teardown` takes. */
  readonly farewell?: number;
}

/** What belongs to names and balancers, and to GitHub, in the in-memory world. */
export class Estate {
  readonly options: EstateOptions | undefined;
  /** As they are stored, by host. */
  readonly deeds = new Map<string, string>();
  /** By name. */
  readonly targetGroups = new Map<string, { readonly arn: string; readonly tags: Tags; drain?: number }>();
  readonly rules = new Map<string, Rule & { readonly balancer: string }>();
  readonly records: NameRecord[] = [];
  readonly images = new Set<string>();
  readonly deployments = new Set<number>();
  readonly comments = new Set<number>();
  /** Each time that on-teardown really ran: machine → when it ends. */
  readonly farewells = new Map<string, number>();
  made = 0;

  constructor(options: EstateOptions | undefined) {
    this.options = options;
  }

  /** Text of the ownership record. */
  get text(): string {
    const { marks } = this.options ?? {};
    return marks ? ownershipOf({ ...marks, repository: marks['repository-id'] }) : '';
  }

  /** The A record of a name holds these machines' addresses alone, which are written as their ids; the text with it, or neither. */
  point(host: string, machines: readonly string[]): void {
    const here = this.records.filter(({ name, type }) => name === host && ['A', 'TXT'].includes(type));
    const owned = here.some(({ type, value }) => type === 'TXT' && value === this.text);
    if (!owned && here.length > 0) throw new Later('InvalidChangeBatch: it already exists');
    const others = this.records.filter((each) => !here.includes(each));
    const address = { name: host, type: 'A', value: machines.join(' ') };
    const own = [...(machines.length > 0 ? [address] : []), { name: host, type: 'TXT', value: this.text }];
    this.records.splice(0, Infinity, ...others, ...own);
  }

  /** A number for what is made: a name that comes again is another thing. */
  next(): number {
    this.made += 1;
    return this.made;
  }
}

export function environmentOf(world: World): Omit<EnvironmentPorts, keyof Ports> {
  const { estate } = world;
  const { options } = estate;
  if (options === undefined) throw new Error('this world is about no environment of a branch');
  const { marks, balancers } = options;
  const { text } = estate;
  /** As this process saw them last. */
  let shown = new Map<string, string>();
  const asShown = (name: string) => estate.deeds.has(name) && estate.deeds.get(name) === shown.get(name);
  return {
    sites: {
      async look() {
        shown = new Map(estate.deeds);
        return show(world, options);
      },
      async claimName(name, deed) {
        if (!estate.deeds.has(name)) estate.deeds.set(name, storedDeed(deed));
        world.changed();
      },
      async writeDeed(name, deed) {
        if (!asShown(name)) return;
        await world.onCall?.('sites', 'putDeed', 'before');
        estate.deeds.set(name, storedDeed(deed));
        world.changed();
      },
      async forgetName(name) {
        if (asShown(name)) estate.deeds.delete(name);
        world.changed();
      },
      async makeTargetGroup(name) {
        if (!estate.targetGroups.has(name)) {
          const arn = `arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/${name}/${estate.next()}`;
          estate.targetGroups.set(name, { arn, tags: { ...marks }, drain: 300 });
          world.pools.set(arn, new Pool(arn, world.options.drain, world.options.slowStart));
        }
        world.changed();
      },
      async setDrain({ targetGroup, seconds }) {
        for (const group of estate.targetGroups.values()) if (group.arn === targetGroup) group.drain = seconds;
        world.changed();
      },
      async deleteTargetGroup(arn) {
        if ([...estate.rules.values()].some(({ targetGroup }) => targetGroup === arn)) {
          throw new Later('ResourceInUse: a rule forwards to this target group');
        }
        for (const [name, group] of estate.targetGroups) if (group.arn === arn) estate.targetGroups.delete(name);
        world.pools.delete(arn);
        world.changed();
      },
      async makeRule({ balancer, priority, host, allow, targetGroup }) {
        const taken = [...estate.rules.values()].find(
          (rule) => rule.balancer === balancer && rule.priority === priority,
        );
        if (taken) throw new Later('PriorityInUse');
        if (!world.pools.has(targetGroup)) throw new Later(`TargetGroupNotFound: ${targetGroup}`);
        const arn = `arn:rule/${estate.next()}`;
        estate.rules.set(arn, { arn, balancer, priority, hosts: [host], allow, targetGroup, tags: { ...marks } });
        world.changed();
      },
      async changeRule({ rule, host, allow, targetGroup }) {
        const known = estate.rules.get(rule);
        if (known === undefined) throw new Later(`RuleNotFound: ${rule}`);
        estate.rules.set(rule, { ...known, hosts: [host], allow, targetGroup });
        world.changed();
      },
      async deleteRule(arn) {
        estate.rules.delete(arn);
        world.changed();
      },
    },
    zone: {
      async write(name, balancer) {
        drop(name);
        if (estate.records.some((each) => each.name === name && ['A', 'TXT'].includes(each.type))) {
          throw new Later('InvalidChangeBatch: it already exists');
        }
        estate.records.push({ name, type: 'A', value: balancer }, { name, type: 'TXT', value: text });
        world.changed();
      },
      async delete(name) {
        drop(name);
        world.pools.delete(recordOf(name));
        world.changed();
      },
    },
    deployments: {
      look: async () => [...estate.deployments],
      async end(ids) {
        for (const id of ids) estate.deployments.delete(id);
        world.changed();
      },
    },
    notices: {
      look: async () => [...estate.comments][0],
      async end(comment) {
        estate.comments.delete(comment);
        world.changed();
      },
    },
    farewells: {
      async look() {
        if (options.farewell === undefined) return undefined;
        const runs = [...estate.farewells].map(([id, ends]) => [id, world.now < ends ? 'asked' : 'ended'] as const);
        return { timeout: 60, runs: Object.fromEntries(runs) };
      },
      async run(machine) {
        if (!estate.farewells.has(machine)) estate.farewells.set(machine, world.now + (options.farewell ?? 0));
        world.changed();
      },
    },
    templates: {
      look: async () => world.templates.size > 0,
      async delete() {
        world.templates.clear();
        world.changed();
      },
    },
    images: {
      look: async () => [...estate.images],
      async delete(digests) {
        for (const digest of digests) estate.images.delete(digest);
        world.changed();
      },
    },
  };

  function drop(name: string): void {
    const own = estate.records.some((each) => each.name === name && each.type === 'TXT' && each.value === text);
    const others = estate.records.filter((each) => !own || each.name !== name || !['A', 'TXT'].includes(each.type));
    estate.records.splice(0, Infinity, ...others);
  }

  function show(of: World, { host: at }: EstateOptions): SiteSeen {
    const deed = deedAt(of, at);
    const target = [...estate.targetGroups.values()].find(({ tags }) => tags['environment'] === marks.environment);
    return {
      ...(deed && { deed }),
      ...(target && { targetGroup: { ...target } }),
      balancers: balancers.map((name, index) => {
        const all = [...estate.rules.values()].filter(({ balancer }) => balancer === name);
        const rules = all.map(({ balancer: _, ...rule }) => rule);
        const led = new Set(rules.map(({ targetGroup }) => targetGroup));
        return { name, wildcard: index === 0, targetGroups: led.size, rules };
      }),
      records: estate.records.filter(({ name }) => name === at || name.endsWith(`.${at}`)),
      holders: [...estate.deeds.keys()].flatMap((name) => {
        const held = deedAt(of, name);
        return held ? [{ host: name, deed: held }] : [];
      }),
    };
  }

  function deedAt({ estate }: World, name: string) {
    const stored = estate.deeds.get(name);
    return stored === undefined ? undefined : readDeed(name, JSON.parse(stored));
  }
}
