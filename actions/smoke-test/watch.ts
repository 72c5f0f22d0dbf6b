import type { Check } from '../core/probe/check.ts';
import { type Ended, endings, type NoData, type Watched } from '../core/probe/watch.ts';
import type { WatchEnd } from '../core/probe/watch-told.ts';
import { Asking } from './asking.ts';
import type { Part } from './look.ts';
import type { SmokePorts } from './ports.ts';

/** Seconds that a log and a balancer are looked back for, to know what is usual there. */
const BEFORE = 3600;
/** Seconds of a watch that are looked at together, so that trouble late in a long one isn't thinned out. */
const WINDOW = 300;
/** Seconds between two looks at AWS, and at the most between two at what came. */
const LOOK = 10;
const TICK = 1;

export interface WatchCourse {
  /** Seconds of the watch, and as many more at the most as data are waited for. */
  readonly lasts: number;
  readonly patience: number;
  /** Seconds between two questions of a check. */
  readonly pace: number;
  readonly consecutive: number;
  readonly concurrency: number;
  readonly noData: NoData;
  readonly clean: (text: string) => string;
}

/** Reads what is usual, and says what of it can't be read, however long it is waited for. */
export async function before(parts: readonly Part[], now: number): Promise<readonly Watched[]> {
  const read = await Promise.all(parts.map((part) => part.before(now - BEFORE, now)));
  return read.flat().filter(({ finding }) => finding.kind === 'no data' && finding.because === 'absent');
}

/** Asks on and looks on, until the first sign or the end; `told` hears every second how it is. */
export async function watch(
  checks: readonly Check[],
  parts: readonly Part[],
  course: WatchCourse,
  ports: Pick<SmokePorts, 'asker' | 'clock'>,
  told: (watched: readonly Ended[], seconds: number) => void,
): Promise<WatchEnd> {
  const { clock } = ports;
  const began = clock.now();
  const end = began + course.lasts;
  const asking = new Asking(checks, course, ports);
  const running = asking.run();
  let read: readonly Watched[] = [];
  try {
    for (let next = began + TICK; ; ) {
      const now = clock.now();
      if (now >= next) {
        const from = Math.max(began, now - WINDOW);
        read = (await Promise.all(parts.map((part) => part.look(from, now)))).flat();
        next = now < end ? Math.min(now + LOOK, end) : now + LOOK;
      }
      const watched = endings([...asking.found(), ...read], course.noData, asking.served);
      const sign = watched.some(({ finding }) => finding.kind === 'sign');
      const waits = watched.some(({ ending }) => ending === 'wait') && !watched.some(({ ending }) => ending === 'fail');
      if (sign || (now >= end && (!waits || now >= end + course.patience))) {
        return { watched, seconds: clock.now() - began, noData: course.noData, answered: asking.answered() };
      }
      told(watched, now - began);
      await clock.wait(Math.max(0, Math.min(TICK, next - clock.now())));
    }
  } finally {
    asking.stop();
    await running;
  }
}
