/** The section that tells what was measured of environments of branches. */
import type { BranchLife } from './branch-life.ts';
import type { Many } from './branch-many.ts';
import { measuredOn } from './section.ts';

/** Bytes that a rollout loaded before there were environments of branches, and may load more since. */
const BEFORE = 1_100_000;
const GROWTH = 150_000;

export function branchPage(
  { ready, boot, second, flip, afterCut, expired }: BranchLife,
  { swept, cycles, full, sweep, unequal, beyond, sizes }: Many,
): string {
  const s = (value: number) => `${value.toFixed(1)} s`;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
  const rows = [
    [
      'first push: job begins → the link answers',
      s(ready),
      `≤ ${s(boot + 15)}: boot and live check ${s(boot)}, and 15 s`,
    ],
    ['second push: job begins → the link answers as the new one', s(second), ''],
    ['requests through the name while it flipped, failed', `${flip.failed} of ${flip.requests}`, '0 of ≥ 5000'],
    ['the newest push after one that was cut off: job begins → its own attempt', s(afterCut), '≤ 10 s'],
    ['its end, with no job → no machine', s(expired), '≤ 120 s'],
    [
      `${swept} expired environments swept`,
      s(sweep.seconds),
      `${swept === 50 ? '≤ 60 s; ' : ''}by AWS' rates ≥ ${s(sweep.least.seconds)}: ${sweep.least.requests} requests to ${sweep.least.of.replace(' .*', '').replaceAll('|', '\\|')}`,
    ],
    [
      'requests to Route 53 meanwhile, a second',
      `${(sweep.requests / sweep.seconds).toFixed(1)}, at most ${sweep.most}`,
      '≤ 10; 50 at once',
    ],
    [`made and deleted ${cycles} times: listings that differ from the one before`, String(unequal.length), '0'],
    [
      `${full} environments on one balancer; one more, on the second`,
      beyond ? 'answers' : 'does not answer',
      'answers',
    ],
    [
      'JavaScript that immutable-rollout loads',
      kilobytes(sizes['immutable-rollout']),
      `≤ ${kilobytes(BEFORE + GROWTH)}: as much as before there were environments, and 150 kB`,
    ],
    [
      'JavaScript that feature-env loads, and teardown',
      `${kilobytes(sizes['feature-env'])}, ${kilobytes(sizes.teardown)}`,
      `≤ ${kilobytes(sizes['immutable-rollout'] + GROWTH)} each: as much as immutable-rollout, and 150 kB`,
    ],
  ];
  return `## Environments of branches

${measuredOn()}, by \`npm run bench -- branch\` (more than an hour, since AWS' rates hold back
whoever makes many; each part goes by its name). The local AWS kept AWS' own durations: health checks, drains,
propagation of names.

| | measured | limit |
|---|--:|--:|
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

- The domain is made by [dev.cfn.yml](../workflows-examples/aws/dev.cfn.yml); the link is asked over HTTPS, by addresses that the zone's own servers give.
- Of a first push 10 s are the balancer's, two health checks of 5 s. A machine boots here in a second or two.
- *Failed*: no answer, reset, time-out, or a 4xx or 5xx; open loop, keep-alive, 120 requests a second, 1 in 125 takes 1.2 s.
- *Cut off*: killed while its machine boots, and its post step run, as \`cancel-in-progress\` does it.
- *Listings*: groups, schedules, launch templates, machines, target groups, rules, records, parameters, images, active deployments and comments.
- Many environments have a machine of an AMI, since machines with a Docker engine would not fit on this one; five jobs ran at a time.
`;
}
