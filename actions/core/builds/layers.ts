import type { ManifestContent } from '../image/oci.ts';
import type { BuildStep } from './buildx-progress.ts';

/** One layer of an image; `size` in bytes as it is stored, compressed. */
export interface Layer {
  readonly digest: string;
  readonly size: number;
  /** As the Dockerfile has it, as far as the image tells. */
  readonly instruction: string;
  /** Unknown for the layers of the base image. */
  readonly seconds?: number;
  readonly cached?: boolean;
}

/** The parts of an image's configuration that are read: https://github.com/opencontainers/image-spec/blob/main/config.md */
export interface ImageConfig {
  readonly architecture?: string;
  readonly os?: string;
  readonly variant?: string;
  readonly config?: { readonly OnBuild?: readonly string[] | null };
  readonly history?: readonly { readonly created_by?: string; readonly empty_layer?: boolean }[];
}

export function layersOf(image: ManifestContent, config: ImageConfig, steps: readonly BuildStep[]): readonly Layer[] {
  const made = (config.history ?? []).filter((each) => !each.empty_layer);
  const open = steps.filter(({ seconds }) => seconds !== undefined);
  return (image.layers ?? []).map(({ digest, size }, index) => {
    const instruction = readable(made[index]?.created_by ?? '');
    const at = open.findIndex((step) => sameInstruction(step, instruction));
    const [step] = at < 0 ? [] : open.splice(at, 1);
    if (step?.seconds === undefined) return { digest, size, instruction };
    return { digest, size, instruction, seconds: step.seconds, cached: step.cached };
  });
}

export function sizeOf(image: ManifestContent): number {
  return (image.layers ?? []).reduce((sum, { size }) => sum + size, 0);
}

/** `RUN |1 A=b /bin/sh -c npm ci # buildkit` is what BuildKit makes of `RUN npm ci`. */
function readable(createdBy: string): string {
  return createdBy
    .replace(/ # buildkit$/, '')
    .replace(/^RUN \|\d+ .*?(?=\/bin\/sh -c )/, 'RUN ')
    .replace(/^RUN \/bin\/sh -c /, 'RUN ')
    .replace(/^\/bin\/sh -c #\(nop\) +/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `[build 2/5] RUN npm ci`; options such as --mount are in the step's name alone. */
function sameInstruction({ name }: BuildStep, instruction: string): boolean {
  const written = name.replace(/^\[[^\]]*\] /, '').replace(/^(RUN|COPY|ADD)( --\S+)+/, '$1');
  return (
    instruction !== '' && written.replace(/\s+/g, ' ').trim() === instruction.replace(/^(COPY|ADD)( --\S+)+/, '$1')
  );
}

/** The first layer in which two builds of one commit differ, in words; undefined when they are the same. */
export function firstDifference(one: readonly Layer[], other: readonly Layer[]): string | undefined {
  const length = Math.max(one.length, other.length);
  for (let at = 0; at < length; at++) {
    if (one[at]?.digest === other[at]?.digest) continue;
    const instruction = one[at]?.instruction || other[at]?.instruction || 'an instruction that the image does not tell';
    return `layer ${at + 1} of ${length} (${instruction})`;
  }
  return undefined;
}
