import { type AnsweredSeen, findAlarm, findAnswered, findLines, type LinesSeen } from '../core/probe/signs.ts';
import type { Finding, Watched } from '../core/probe/watch.ts';
import type { WantedLog } from '../core/probe/watched-logs.ts';
import { Denied, Later } from '../ports/rollout.ts';
import type { Watcher } from '../ports/watcher.ts';

/** What AWS is read for. */
export interface Wanted {
  readonly alarms: readonly string[];
  readonly logs: readonly WantedLog[];
  readonly balancer: string | undefined;
}

/** Something that AWS knows; what can't be read takes nothing else with it. */
export interface Part {
  /** Reads what is usual, from times before the watch. */
  before(from: number, to: number): Promise<readonly Watched[]>;
  look(from: number, to: number): Promise<readonly Watched[]>;
}

export function partsOf(wanted: Wanted, watcher: Watcher, clean: (text: string) => string): readonly Part[] {
  const { alarms, logs, balancer } = wanted;
  return [
    ...(alarms.length > 0 ? [alarmsPart(alarms, watcher, clean)] : []),
    ...logs.map((log) => logPart(log, watcher, clean)),
    ...(balancer === undefined ? [] : [balancerPart(balancer, watcher)]),
  ];
}

function alarmsPart(names: readonly string[], watcher: Watcher, clean: (text: string) => string): Part {
  const look = async () => {
    const seen = await toldIfNot(() => watcher.alarms(names));
    return 'kind' in seen
      ? names.map((name) => ({ name: `alarm ${name}`, finding: seen }))
      : seen.map((alarm) => ({ name: `alarm ${alarm.name}`, finding: findAlarm(alarm, clean) }));
  };
  return { before: look, look };
}

function logPart(log: WantedLog, watcher: Watcher, clean: (text: string) => string): Part {
  const name = `log ${log.group} for ${log.pattern}`;
  let usual: LinesSeen | undefined;
  return {
    async before(from, to) {
      const seen = await toldIfNot(() => watcher.lines(log, from, to));
      if ('kind' in seen) return [{ name, finding: seen }];
      usual = seen;
      return [];
    },
    async look(from, to) {
      const seen = await toldIfNot(() => watcher.lines(log, from, to));
      return [{ name, finding: 'kind' in seen ? seen : findLines(seen, usual?.lines, clean) }];
    },
  };
}

function balancerPart(balancer: string, watcher: Watcher): Part {
  const name = `balancer ${balancer}`;
  let usual: AnsweredSeen | undefined;
  return {
    async before(from, to) {
      const seen = await toldIfNot(() => watcher.answered(balancer, from, to));
      if ('kind' in seen) return [{ name, finding: seen }];
      usual = seen;
      return [];
    },
    async look(from, to) {
      const seen = await toldIfNot(() => watcher.answered(balancer, from, to));
      return [{ name, finding: 'kind' in seen ? seen : findAnswered(seen, usual) }];
    },
  };
}

/** What was read, or why it couldn't be. */
async function toldIfNot<T>(read: () => Promise<T>): Promise<T | Finding> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof Denied) return { kind: 'no data', said: error.message, because: 'absent' };
    if (error instanceof Later) return { kind: 'no data', said: error.message, because: 'late' };
    throw error;
  }
}
