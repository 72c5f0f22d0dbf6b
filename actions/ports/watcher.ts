import type { AlarmSeen, AnsweredSeen, LinesSeen } from '../core/probe/signs.ts';
import type { WantedLog } from '../core/probe/watched-logs.ts';

/** Reads what AWS knows of a site while it is watched. Times in seconds since 1970; errors are `Denied`, `Later` and `Stopped`. */
export interface Watcher {
  /** In the order asked for. */
  alarms(names: readonly string[]): Promise<readonly AlarmSeen[]>;
  /** Of as many pages as may be read; `lines.of` says how much of the time that was. */
  lines(log: WantedLog, from: number, to: number): Promise<LinesSeen>;
  /** Of whole minutes, from the one that `from` is in. */
  answered(balancer: string, from: number, to: number): Promise<AnsweredSeen>;
}
