import type { Spec } from '../../actions/core/release/spec.ts';
import type { Answer } from '../../actions/core/rollout/seen.ts';
import type { InService } from '../../actions/ports/in-service.ts';
import { Denied, Later } from '../../actions/ports/rollout.ts';
import { aSpec } from '../core/rollout/build.ts';

/** One machine, and what it answers to its live check. */
export interface Mate {
  readonly release?: string;
  readonly trouble?: Extract<Answer, { state: 'failed' }>;
  /** No agent, a command that is lost, or one without an end. */
  readonly mute?: 'offline' | 'lost' | 'hung';
}

/** The fleet in service, in memory: machines by id. */
export class FleetInMemory implements InService {
  readonly mates = new Map<string, Mate>();
  spec: Spec | undefined = aSpec({ release: 'r2' });
  /** All that was asked, in one command each. */
  readonly commands: { readonly machines: readonly string[]; readonly spec: Spec }[] = [];
  /** Actions of IAM that the role lacks, and those that AWS has no time for. */
  readonly lacks = new Set<string>();
  readonly busy = new Set<string>();
  readonly #answers: Record<string, Answer> = {};

  async find(): Promise<{ spec: Spec; group: string } | string> {
    this.#permit('ssm:GetParametersByPath');
    return this.spec ? { spec: this.spec, group: 'orders.production.r2.2' } : 'nothing of orders was released';
  }

  async machines(): Promise<readonly string[]> {
    this.#permit('autoscaling:DescribeAutoScalingGroups');
    return [...this.mates.keys()];
  }

  async reachable(machines: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(machines.filter((id) => this.mates.get(id)?.mute !== 'offline'));
  }

  async ask(machines: readonly string[], spec: Spec): Promise<void> {
    this.#permit('ssm:SendCommand');
    this.commands.push({ machines, spec });
    for (const id of machines) {
      const { release = 'r2', trouble, mute } = this.mates.get(id) ?? {};
      const detail = `/healthz answers as release ${release} (${spec.liveCheck.release}), not ${spec.release}\n-- web:\nlog`;
      const wrong: Answer = { state: 'failed', word: 'release', release, detail };
      const told = release === spec.release ? { state: 'passed' as const, detail: 'well', release } : wrong;
      if (mute === 'lost') delete this.#answers[id];
      else this.#answers[id] = mute === 'hung' ? { state: 'asked', at: 0 } : (trouble ?? told);
    }
  }

  async answers(): Promise<Readonly<Record<string, Answer>>> {
    return { ...this.#answers };
  }

  #permit(action: string): void {
    if (this.lacks.has(action)) throw new Denied(`${action}: AccessDenied: no; grant ${action} to the role`);
    if (this.busy.has(action)) throw new Later(`${action}: ThrottlingException: Rate exceeded`);
  }
}
