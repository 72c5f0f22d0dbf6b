import type { AlarmSeen, AnsweredSeen, LinesSeen } from '../../actions/core/probe/signs.ts';
import type { WantedLog } from '../../actions/core/probe/watched-logs.ts';
import { Denied, Later } from '../../actions/ports/rollout.ts';
import type { Watcher } from '../../actions/ports/watcher.ts';

interface Answered {
  readonly at: number;
  readonly bad: boolean;
}

/** What AWS knows of a site, in memory; a log's pattern is a phrase in quotes, which its lines hold. */
export class Aws implements Watcher {
  readonly states = new Map<string, Omit<AlarmSeen, 'name'>>();
  readonly logs = new Map<string, { at: number; line: string }[]>();
  /** Of a balancer, as a minute's figures are told when it is over. */
  readonly requests: Answered[] = [];
  /** Actions of IAM that the role lacks, and those that AWS has no time for. */
  readonly lacks = new Set<string>();
  readonly busy = new Set<string>();

  async alarms(names: readonly string[]): Promise<readonly AlarmSeen[]> {
    this.#permit('cloudwatch:DescribeAlarms');
    const none = { state: 'INSUFFICIENT_DATA', reason: 'there is no alarm of this name', missing: true };
    return names.map((name) => ({ name, ...(this.states.get(name) ?? none) }));
  }

  async lines({ group, pattern }: WantedLog, from: number, to: number): Promise<LinesSeen> {
    this.#permit('logs:FilterLogEvents');
    const all = this.logs.get(group);
    if (all === undefined) throw new Denied(`there is no log group ${group} in this region`);
    const within = all.filter(({ at }) => at >= from && at <= to);
    const found = within.filter(({ line }) => line.includes(pattern.replaceAll('"', '')));
    const last = found.slice(-5).map(({ line }) => line);
    return { lines: { count: found.length, of: to - from }, last, any: within.length > 0 };
  }

  async answered(_balancer: string, from: number, to: number): Promise<AnsweredSeen> {
    this.#permit('cloudwatch:GetMetricStatistics');
    const [start, end] = [from, to].map((at) => Math.floor(at / 60) * 60);
    const within = this.requests.filter(({ at }) => at >= (start ?? 0) && at < (end ?? 0));
    return { targets: within.filter(({ bad }) => bad).length, own: 0, requests: within.length };
  }

  #permit(action: string): void {
    if (this.lacks.has(action)) throw new Denied(`${action}: AccessDenied: no; grant ${action} to the role`);
    if (this.busy.has(action)) throw new Later(`${action}: ThrottlingException: Rate exceeded`);
  }
}
