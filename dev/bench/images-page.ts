/** The section that tells what was measured of images. */
import type { Images } from './images.ts';
import type { Pair } from './pipeline.ts';
import { measuredOn } from './section.ts';
import { median } from './start.ts';

export function imagesPage({ unchanged, changed, clean, promotion }: Images): string {
  const row = (name: string, { ours, plain, ratio }: Pair) =>
    `| ${name} | ${ours.toFixed(2)} s | ${plain.toFixed(2)} s | x ${ratio.toFixed(2)} |`;
  return `## Images

${measuredOn()}, by \`npm run bench -- build\` (about five minutes).

| from a commit to the registry | build-image and push-registry | \`docker buildx build --push\` | ratio |
|---|--:|--:|--:|
${row('unchanged content, all of it cached', unchanged)}
${row('changed content', changed)}

| | |
|---|--:|
| digests of ${clean.builds} clean builds of one commit, in as many clones, by as many new builders | ${clean.digests} |
| promotion of an image of ${promotion.megabytes.toFixed(0)} MB to another repository of the registry | ${median(promotion.seconds).toFixed(2)} s |

- Medians of ${unchanged.turns} turns; the ratio is the median of the turns' own. Ours is the wall time of both actions' processes, log-in to
  the registry included. Both build with the same builder and push to the same registry.
- The image of a turn is Node and a small program on a base image of ${promotion.megabytes.toFixed(0)} MB, which is in the registry.
`;
}
