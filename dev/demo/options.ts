/** How the demo is run: which story, and in full or quickly with the same parts and shorter durations. */
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
  /** The fleet file's key `smoke`, in the story of a release that nothing else finds bad. */
  readonly smoke?: { readonly checks: readonly object[] };
}

const FULL: Options = { scale: 10, bake: 20, liveCheck: 20, drain: 30, rate: 120 };
const QUICK: Options = { scale: 30, bake: 4, liveCheck: 12, drain: 60, rate: 120 };
/** All machines boot there, be the computer ever so busy. */
const SMOKE = { liveCheck: 90, smoke: { checks: [{ url: '/search', timeout: '2s', release: 'header:x-release' }] } };

export function readOptions(words: string[]): Options {
  const { values, positionals } = parseArgs({
    args: words,
    options: { quick: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [story, more] = positionals;
  if ((story !== undefined && story !== 'smoke') || more !== undefined) {
    console.error(
      `starting the demo: there is none called "${positionals.join(' ')}"; give branch, build, smoke or nothing`,
    );
    process.exit(1);
  }
  return { ...(values.quick ? QUICK : FULL), ...(story && SMOKE) };
}
