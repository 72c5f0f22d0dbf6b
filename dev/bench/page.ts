/** The section that tells what was measured of rollouts: ratios first, since seconds are those of one machine. */
import type { Measured } from './rollout.ts';
import { measuredOn } from './section.ts';
import type { Size } from './size.ts';
import type { Start } from './start.ts';

export interface Figures {
  readonly start: Start;
  readonly size: Size;
  readonly measured: readonly Measured[];
  readonly scale: number;
  readonly bake: number;
}

/** Of the seeded health check: 2 checks, 8 s apart, on AWS' clock. */
const DECISION = 16;

export function page({ start, size, measured, scale, bake }: Figures): string {
  const decision = DECISION / scale;
  const row = (name: string, tell: (each: Measured) => string) => `| ${name} | ${measured.map(tell).join(' | ')} |`;
  return `${measuredOn()}, by \`npm run bench\` (about five minutes). The local AWS kept its own durations
(health checks, drains) ${scale} times faster than AWS; bakes (${bake} s a wave), boots, commands and requests took their real time.

## The bundle

| | immutable-rollout | against | ratio |
|---|--:|--:|--:|
| first line after the process' start (median of 15) | ${start.bundle.toFixed(0)} ms | ${start.node.toFixed(0)} ms of a bare Node | x ${(start.bundle / start.node).toFixed(2)} |
| JavaScript loaded by a whole rollout | ${megabytes(size.loaded)} | ${megabytes(size.whole)} in dist/ | x ${(size.loaded / size.whole).toFixed(2)} |

## A rollout by halving, under 100 requests a second, and a rollback by hand

| machines | ${measured.map(({ machines }) => machines).join(' | ')} |
|---|${measured.map(() => '--:').join('|')}|
${[
  row('requests', ({ load }) => String(load.requests)),
  row('requests failed', ({ load }) => String(load.failed)),
  row('overhead: wall time ÷ least possible', ({ overhead }) => `x ${overhead.toFixed(2)}`),
  row('least possible', ({ least }) => `${least.toFixed(1)} s`),
  row('rollback: lease held → all traffic back', ({ rollback }) => `${rollback.toFixed(1)} s`),
  row(`rollback ÷ health decision (${decision} s)`, ({ rollback }) => `x ${(rollback / decision).toFixed(2)}`),
  row('looks', ({ looks }) => String(looks)),
  row('calls to read per look', ({ looks, reads }) => (reads / looks).toFixed(1)),
  row('calls to read per rollout', ({ reads }) => String(reads)),
  row('writes per rollout, besides beats', ({ writes }) => String(writes)),
  row('beats', ({ beats }) => String(beats)),
].join('\n')}

- *Least possible*: one boot and live check, and for each wave the measured time until its machines were healthy and the longer
  of drain and bake. The wall time is the action's whole process. The action's own pauses and calls are the rest.
- *Failed*: no answer, reset, time-out, a 5xx of the balancer, or a 5xx of a release; open loop, keep-alive, 1 request in 125 takes 1.2 s.
- *Looks* follow the time that a rollout takes, not the number of machines; so do calls to read. Neither calls per look nor writes
  grow with the fleet: one page of each call holds 50 machines or more.
- *Rollback*: the release before is still warm, so that it takes at most one health decision (interval × threshold), and some looks.
`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(2)} MB`;
}
