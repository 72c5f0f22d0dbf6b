import type { Watcher } from '../../../ports/watcher.ts';
import { AwsAlarms } from '../alarms.ts';
import { AwsClock } from '../clock.ts';
import { services } from '../services.ts';
import { AwsAnswered } from './answered.ts';
import { readLines } from './lines.ts';

/** AWS in the region that AWS_REGION says; nothing is asked of it yet. */
export function connectWatcher(): Watcher {
  const clock = new AwsClock();
  const aws = services({ clock });
  const alarms = new AwsAlarms(aws);
  const answered = new AwsAnswered(aws);
  // Of the runner's clock, which may be off; AWS' answers have told by how much.
  const theirs = (seconds: number) => seconds + clock.offset();
  return {
    alarms: (names) => alarms.look(names),
    lines: async (log, from, to) => await readLines(await aws.logs.read(), log, theirs(from), theirs(to)),
    answered: (balancer, from, to) => answered.read(balancer, theirs(from), theirs(to)),
  };
}
