import { findAlarm, findAnswered, findLines } from '../core/probe/signs.ts';
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
    ...logs.map((log) =>
      comparedPart(
        `log ${log.group} for ${log.pattern}`,
        (from, to) => watcher.lines(log, from, to),
        (now, usual) => findLines(now, usual.lines, clean),
      ),
    ),
    ...(balancer === undefined
      ? []
      : [
          comparedPart(
            `balancer ${balancer.split(':').at(-1)}`,
            (from, to) => watcher.answered(balancer, from, to),
            findAnswered,
          ),
        ]),
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

/** Something that is compared with what was usual before. */
function comparedPart<T extends object>(
  name: string,
  read: (from: number, to: number) => Promise<T>,
  find: (now: T, usual: T) => Finding,
): Part {
  let usual: T | undefined;
  let earlier: readonly [from: number, to: number] = [0, 0];
  const before = async (from: number, to: number) => {
    earlier = [from, to];
    const seen = await toldIfNot(() => read(from, to));
    if ('kind' in seen) return [{ name, finding: seen }];
    usual = seen;
    return [];
  };
  return {
    before,
    async look(from, to) {
      const unknown = usual === undefined ? await before(...earlier) : [];
      if (usual === undefined) return unknown;
      const seen = await toldIfNot(() => read(from, to));
      return [{ name, finding: 'kind' in seen ? seen : find(seen, usual) }];
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
