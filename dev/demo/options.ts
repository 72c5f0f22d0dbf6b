/** How the demo is run: in full, or quickly with the same parts and shorter durations. */
import { parseArgs } from 'node:util';

export interface Options {
  /** How much faster than AWS the local AWS keeps health intervals, drains and alarm periods. */
  readonly scale: number;
  /** Seconds each wave must stay good; longer than an alarm's scaled period, or no alarm could speak in time. */
  readonly bake: number;
  /** Seconds from launch to a machine's last chance to pass its live check. */
  readonly liveCheck: number;
  /** Requests per second. */
  readonly rate: number;
}

const FULL: Options = { scale: 10, bake: 15, liveCheck: 20, rate: 120 };
const QUICK: Options = { scale: 30, bake: 4, liveCheck: 12, rate: 120 };

export function readOptions(words: string[]): Options {
  const { values } = parseArgs({ args: words, options: { quick: { type: 'boolean', default: false } } });
  return values.quick ? QUICK : FULL;
}
