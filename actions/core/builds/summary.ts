import { code, safe } from '../text/markdown.ts';
import type { Layer } from './layers.ts';

/** What a person reads of one image when its build has ended. */
export interface ImageAccount {
  /** '' when it is the only one. */
  readonly name: string;
  readonly found: boolean;
  readonly image: string;
  readonly digest: string;
  readonly key: string;
  /** Whether the key tells all that the image was made of. */
  readonly reusable: boolean;
  readonly release: string;
  /** Bytes, compressed; `last` those of the build before this one, and the moving tag that it was found under. */
  readonly size: number;
  readonly last: { readonly tag: string; readonly size: number } | undefined;
  readonly seconds: number;
  readonly platforms: readonly { readonly platform: string; readonly layers: readonly Layer[] }[];
  /** What went into the key, a few words each. */
  readonly madeOf: readonly string[];
  readonly tested: string | undefined;
  readonly verified: boolean;
}

/** The job summary as GitHub's Markdown. */
export function buildSummary(images: readonly ImageAccount[]): string {
  return `${images.map(one).join('\n\n')}\n`;
}

function one(account: ImageAccount): string {
  const { name, found, image, key, reusable, release, seconds, tested, verified, madeOf } = account;
  const title = name === '' ? 'Image' : `Image ${safe(name)}`;
  const how = found ? '♻️ found, nothing was built' : `✅ built in ${seconds.toFixed(1)} s`;
  const rows = [
    ['Image', code(image)],
    ['Release', code(release)],
    ['Size', sizeRow(account)],
    ['Content key', reusable ? code(key) : 'none: the build used what no key can tell, see the warning'],
    ['Tested', tested === undefined ? '' : code(tested) + (found ? ' (when it was built)' : '')],
    ['Reproduced', verified ? 'byte for byte, in a second build without cache' : ''],
  ].filter(([, value]) => value);
  return [
    `## ${title}: ${how}`,
    ['| | |', '|---|---|', ...rows.map(([what, value]) => `| ${what} | ${value} |`)].join('\n'),
    ...account.platforms.map(layers),
    ['### What the key is made of', '', ...madeOf.map((each) => `- ${safe(each)}`)].join('\n'),
    `### What to do next\n\n- ${next(account)}`,
  ].join('\n\n');
}

function next({ image }: ImageAccount): string {
  if (!image.startsWith('oci:'))
    return `Release ${code(image)}: give it to immutable-rollout, or to push-registry for more tags.`;
  return 'Push it: give the output `image` to push-registry, in this job.';
}

function sizeRow({ size, last }: ImageAccount): string {
  if (last === undefined) return bytes(size);
  const change = size - last.size;
  const words = change === 0 ? 'the same as' : `${bytes(Math.abs(change))} ${change > 0 ? 'more' : 'less'} than`;
  return `${bytes(size)}, ${words} ${code(last.tag)}`;
}

function layers({ platform, layers: all }: ImageAccount['platforms'][number]): string {
  const rows = all.map(({ instruction, size, seconds, cached }) => {
    const time = cached ? 'cached' : seconds === undefined ? '' : `${seconds.toFixed(1)} s`;
    const shown = instruction.length > 100 ? `${instruction.slice(0, 99)}…` : instruction;
    return `| ${shown === '' ? '' : code(shown)} | ${bytes(size)} | ${time} |`;
  });
  return [`### Layers (${platform})`, '', '| instruction | size | time |', '|---|--:|--:|', ...rows].join('\n');
}

/** Decimal, as registries count. */
export function bytes(size: number): string {
  if (size < 1000) return `${size} B`;
  const units = ['kB', 'MB', 'GB'];
  let value = size / 1000;
  let unit = 0;
  while (value >= 999.95 && unit < units.length - 1) {
    value /= 1000;
    unit += 1;
  }
  return `${value.toFixed(1)} ${units[unit]}`;
}
