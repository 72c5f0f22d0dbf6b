import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { Spec } from '../../../core/release/spec.ts';
import type { BareGroup, Detail, Details } from '../../../core/rollout/details.ts';
import { EXPIRE, type Instant, RETIRE, type TaggedGroup } from '../../../core/rollout/fleet.ts';
import type { Clock } from '../../../ports/clock.ts';
import type { Doing, Fleets } from '../../../ports/rollout.ts';
import { errorSays } from '../errors.ts';
import { type Scope, scopeTags } from '../scope.ts';
import type { Services } from '../services.ts';
import { carryOver } from './carry-over.ts';
import { createFleet, distribution } from './create.ts';
import { deleteFleet } from './delete.ts';
import { factTags, key } from './facts.ts';
import { InService, NOTHING } from './in-service.ts';
import { groupsWith, listNamed, lookAtDetail, whole } from './look.ts';
import { copyPolicies, dropPolicies } from './policies.ts';
import { copySchedules, dropSchedules, putCatchUp, putEnd } from './schedules.ts';
import { Template } from './template.ts';
import { toBareGroup } from './to-tagged-group.ts';

/** Auto Scaling groups and the launch template of one app in one environment. */
export class AwsFleets implements Fleets {
  readonly #services: Services;
  readonly #scope: Scope;
  readonly #clock: Clock;
  readonly #template: Template;
  readonly #groups: () => Promise<readonly AutoScalingGroup[]>;
  readonly #inService: InService;

  /** `groups`: those with the tags of the scope; asked for by itself where nobody shares the answer. */
  constructor(services: Services, scope: Scope, clock: Clock, groups?: () => Promise<readonly AutoScalingGroup[]>) {
    this.#services = services;
    this.#groups = groups ?? (async () => groupsWith(await services.scaling.read(), scopeTags(scope)));
    this.#scope = scope;
    this.#clock = clock;
    this.#inService = new InService(services);
    this.#template = new Template(services, scope);
  }

  async look(): Promise<readonly TaggedGroup[]> {
    return await whole(await this.#services.scaling.read(), await this.groups());
  }

  async groups(): Promise<readonly BareGroup[]> {
    return this.#inService.show(await this.#groups()).map(toBareGroup);
  }

  async detail<D extends Detail>(group: string, detail: D): Promise<Details[D]> {
    return await lookAtDetail(await this.#services.scaling.read(), group, detail);
  }

  async named(groups: readonly string[]): Promise<readonly TaggedGroup[]> {
    const scaling = await this.#services.scaling.read();
    return await whole(scaling, await listNamed(scaling, groups));
  }

  async listed(groups: readonly string[]): Promise<readonly BareGroup[]> {
    return await listNamed(await this.#services.scaling.read(), groups);
  }

  async template(release: string): Promise<string | undefined> {
    return (await this.#template.version(release))?.VersionNumber?.toString();
  }

  async makeTemplate(spec: Spec, attempt: string): Promise<void> {
    await this.#template.make(spec, attempt);
  }

  async deleteTemplate(release: string): Promise<void> {
    await this.#template.delete(release);
  }

  async create(effect: Doing<'create-fleet'>, spec: Spec): Promise<void> {
    const brought = effect.like === undefined ? NOTHING : await this.#inService.brings(effect.like, spec.drop);
    await createFleet(this.#services, this.#scope, this.#template, effect, spec, brought);
  }

  async carryOver({ from, to }: Doing<'carry-over'>, { drop }: Spec): Promise<void> {
    const { telling } = await this.#inService.brings(from, drop);
    await carryOver(await this.#services.scaling.change(), telling, to);
  }

  async resize({ fleet, min, desired, max }: Doing<'resize'>): Promise<void> {
    const scaling = await this.#services.scaling.change();
    await scaling.updateAutoScalingGroup({
      AutoScalingGroupName: fleet,
      ...(min !== undefined && { MinSize: min }),
      ...(desired !== undefined && { DesiredCapacity: desired }),
      ...(max !== undefined && { MaxSize: max }),
    });
  }

  async replace(machine: string): Promise<void> {
    const scaling = await this.#services.scaling.change();
    try {
      await scaling.terminateInstanceInAutoScalingGroup({ InstanceId: machine, ShouldDecrementDesiredCapacity: false });
    } catch (error) {
      if (!errorSays(error, /instance id not found/i)) throw error;
    }
  }

  async leaveSpot(fleet: string): Promise<void> {
    const scaling = await this.#services.scaling.change();
    await scaling.updateAutoScalingGroup({
      AutoScalingGroupName: fleet,
      MixedInstancesPolicy: { InstancesDistribution: distribution(100) },
    });
  }

  async writeFacts({ fleet, facts }: Doing<'write-facts'>): Promise<void> {
    const scaling = await this.#services.scaling.change();
    await scaling.createOrUpdateTags({
      Tags: factTags(facts).map((tag) => ({ ...tag, ...ofGroup(fleet), PropagateAtLaunch: false })),
    });
  }

  async forgetOriginals(fleet: string): Promise<void> {
    const scaling = await this.#services.scaling.change();
    await scaling.deleteTags({ Tags: [{ ...ofGroup(fleet), Key: key('originals') }] });
  }

  async putRetire(fleet: string, at: Instant): Promise<void> {
    await putEnd(this.#services, fleet, RETIRE, at, this.#clock.now());
  }

  async putExpire(fleet: string, at: Instant): Promise<void> {
    await putEnd(this.#services, fleet, EXPIRE, at, this.#clock.now());
  }

  async catchUp({ fleet, at, sizes }: Doing<'catch-up'>): Promise<void> {
    await putCatchUp(this.#services, fleet, at, sizes);
  }

  async deleteRetire(fleet: string): Promise<void> {
    await dropSchedules(this.#services, fleet, [RETIRE]);
  }

  async attach(fleet: string, targetGroups: readonly string[]): Promise<void> {
    const scaling = await this.#services.scaling.change();
    await scaling.attachTrafficSources({ AutoScalingGroupName: fleet, TrafficSources: sources(targetGroups) });
  }

  async detach(fleet: string, targetGroups: readonly string[]): Promise<void> {
    const scaling = await this.#services.scaling.change();
    await scaling.detachTrafficSources({ AutoScalingGroupName: fleet, TrafficSources: sources(targetGroups) });
  }

  /** The grace period was given when the group was made, from the live check's. */
  async judgeBy({ fleet, health }: Doing<'judge-by'>): Promise<void> {
    const scaling = await this.#services.scaling.change();
    await scaling.updateAutoScalingGroup({ AutoScalingGroupName: fleet, HealthCheckType: health });
  }

  async suspend(fleet: string, processes: readonly string[]): Promise<void> {
    const scaling = await this.#services.scaling.change();
    await scaling.suspendProcesses({ AutoScalingGroupName: fleet, ScalingProcesses: [...processes] });
  }

  async resume(fleet: string, processes: readonly string[]): Promise<void> {
    const scaling = await this.#services.scaling.change();
    await scaling.resumeProcesses({ AutoScalingGroupName: fleet, ScalingProcesses: [...processes] });
  }

  async copyPolicies(from: string, to: string, names: readonly string[]): Promise<void> {
    await copyPolicies(this.#services, from, to, names);
  }

  async copySchedules(from: string, to: string, names: readonly string[]): Promise<void> {
    await copySchedules(this.#services, from, to, names, this.#clock.now());
  }

  async dropPolicies(fleet: string, names: readonly string[]): Promise<void> {
    await dropPolicies(this.#services, fleet, names);
  }

  async dropSchedules(fleet: string, names: readonly string[]): Promise<void> {
    await dropSchedules(this.#services, fleet, names);
  }

  async deleteFleet(effect: Doing<'delete-fleet'>): Promise<void> {
    await deleteFleet(this.#services, this.#scope, effect);
  }
}

function ofGroup(fleet: string) {
  return { ResourceId: fleet, ResourceType: 'auto-scaling-group' };
}

function sources(targetGroups: readonly string[]) {
  return targetGroups.map((Identifier) => ({ Identifier, Type: 'elbv2' }));
}
