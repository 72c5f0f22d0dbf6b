/** How the demo is run: in full, or quickly with the same parts and shorter durations. */
import { parseArgs } from 'node:util';

export interface Options {
  /** How much faster than AWS the local AWS keeps health intervals, drains and alarm periods. */
  readonly scale: number;
  /** Seconds each wave must stay good; longer than an alarm's scaled period, or no alarm could speak in time. */
  readonly bake: number;
  /** Seconds from launch to a machine's last chance to pass its live check. */
  readonly liveCheck: number;
  /** Seconds that a deregistered machine drains, by AWS' clock; scaled, longer than the slowest request, which it would cut off. */
  readonly drain: number;
  /** Requests per second. */
  readonly rate: number;
}

const FULL: Options = { scale: 10, bake: 20, liveCheck: 20, drain: 30, rate: 120 };
const QUICK: Options = { scale: 30, bake: 4, liveCheck: 12, drain: 60, rate: 120 };

export function readOptions(words: string[]): Options {
  const { values } = parseArgs({ args: words, options: { quick: { type: 'boolean', default: false } } });
  return values.quick ? QUICK : FULL;
}
