/** The section that tells what was measured of images. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Images } from './images.ts';
import type { Pair } from './pairs.ts';
import { measuredOn } from './section.ts';
import { median } from './start.ts';

const MOUNTING = 'off, so that all layers go through it';

export function imagesPage({
  unchanged,
  large,
  alone,
  fresh,
  changed,
  changedIdle,
  changedFresh,
  clean,
  promotion,
}: Images): string {
  const row = (name: string, { ours, plain, ratio }: Pair, told = `x ${ratio.toFixed(2)}`) =>
    `| ${name} | ${ours.toFixed(2)} s | ${plain.toFixed(2)} s | ${told} |`;
  const more = changedIdle.more;
  const slowly = (held: number) => (held === 0 ? '' : `, each request held back for ${held} ms`);
  const found = unchanged.map(({ held, step }) =>
    row(`unchanged content, a builder that has it all cached${slowly(held)}`, step),
  );
  const beside = unchanged.flatMap(({ held, steps }) =>
    steps === undefined ? [] : [row(`unchanged content, a builder that has it all cached${slowly(held)}`, steps)],
  );
  const peers =
    beside.length === 0
      ? ''
      : `
| from a commit to the registry | build-image, then push-registry | amazon-ecr-login, metadata-action, build-push-action | ratio |
|---|--:|--:|--:|
${beside.join('\n')}
`;
  return `## Images

${measuredOn()}, by \`npm run bench -- build\` (about fifteen minutes; with \`PEERS=FOLDER\` beside checkouts of three other actions).

| from a commit to the registry | build-image, which pushes | \`docker buildx build --push\` | ratio |
|---|--:|--:|--:|
${row('unchanged content, a machine without a builder; its cache is in the registry', alone)}
${row('unchanged content, a new builder that has its cache in the registry', fresh)}
${found.join('\n')}
${row('changed content, a new builder that has its cache in the registry', changedFresh)}
${row('changed content, a builder that has the rest of it cached', changed)}
${row('the same with hardly any work in the build', changedIdle, `+ ${more.toFixed(2)} s`)}
${row('an image of 400 MB of which one small file changes', large, `+ ${large.more.toFixed(2)} s`)}
${peers}
| | |
|---|--:|
| digests of ${clean.builds} clean builds of one commit, in as many clones, by as many new builders | ${clean.digests} |
| promotion of an image of ${promotion.megabytes.toFixed(0)} MB to another repository of the registry | ${median(promotion.seconds).toFixed(2)} s |

- Medians of ${alone.turns} turns; the ratio is the median of the turns' own. Ours is the wall time of the whole process, log-in to
  the registry included. Both build with the same builder and push to the same registry on this machine, so that no network
  slows down what buildx asks of it.
- The work in a build is the same for both, and differs from turn to turn by more than we add to it. Hence the last row: we add
  ${more.toFixed(1)} s to any build of such a context, a tenth of one that takes ${(more * 10).toFixed(0)} s.
- Where there is no builder, as on a hosted runner, buildx' own counts from \`docker buildx create --bootstrap\` on (driver
  docker-container, its image already there); an image that is found by its content needs none. In the other rows a
  builder runs already, and its start doesn't count for either.
- Files lie on an ext4 with a journal, as runners have it. Without one, ext4 makes files ten times as slowly for half a minute
  after others were removed, which a build that writes the commit out pays more for than one that doesn't.
- The image is an app of some 1500 files on a base image of ${promotion.megabytes.toFixed(0)} MB (as it is stored; 130 MB unpacked): a stage with a
  minifier works on each. When its content changes that stage runs again.
- What reads Dockerfiles and .dockerignore here, \`actions/core/dockerfile\`, has ${linesIn('actions/core/dockerfile')} lines and its tests ${linesIn('test/core/dockerfile')}; as long as
  base images were looked for by a port of BuildKit's parser, and not told by the builder, they had 1026 and 408.
- A promotion is one process, which makes the repository; ECR's blob mounting is ${MOUNTING}.
`;
}

function linesIn(folder: string): number {
  const place = resolve(import.meta.dirname, '../..', folder);
  const counts = readdirSync(place).map((name) => readFileSync(join(place, name), 'utf8').split('\n').length - 1);
  return counts.reduce((sum, count) => sum + count, 0);
}
