import { join, resolve } from 'node:path';
import { failed } from '../core/errors.ts';
import type { Platform } from '../core/image/oci.ts';
import { canonical } from '../core/text/canonical.ts';
import type { Built, BuiltImage, Source } from '../ports/build.ts';
import type { ImageRepository, ImageSource } from '../ports/images.ts';
import type { Run } from '../shell/action.ts';
import { builtImages } from './built-images.ts';
import type { Decided } from './decide.ts';
import { type Expected, expect } from './expected.ts';
import { type Attempt, orderOf } from './order.ts';
import type { Workshop } from './workshop.ts';
import { writeOut } from './write-out.ts';

export interface Made extends Built, Expected {
  readonly images: readonly BuiltImage[];
  /** oci:<folder>@sha256:…, or by digest where it was pushed. */
  readonly image: string;
  /** The OCI layout, where it was written to one. */
  readonly layout: string | undefined;
}

export interface Making {
  readonly source: Source;
  readonly layout: (folder: string) => Promise<ImageSource>;
  readonly workshop: Workshop;
  readonly run: Run;
  readonly local: Platform;
  /** Hosts that are spoken to without TLS. */
  readonly plainHttp: readonly string[];
  readonly sha256: (text: string) => string;
  readonly tell: (line: string) => void;
}

export interface How {
  readonly again: boolean;
  readonly noCache: boolean;
  /** Where the builder pushes it to, without any tag; a layout otherwise. */
  readonly to: ImageRepository | undefined;
}

/** A base image that moves all the while is no base. */
const TRIES = 3;

/**
 * Writes the commit out, builds it, and takes the commit's files away again; a layout stays. An image says what it is made of, which
 * the builder tells when it is built: where that is not what was expected, it is built once more, from the builder's cache, to say so.
 */
export async function make(
  decided: Decided,
  expected: Expected,
  { again, noCache, to }: How,
  making: Making,
): Promise<Made> {
  const { ask, recipe, held, content } = decided;
  const { source, workshop, sha256, tell, local, plainHttp } = making;
  const folder = join(workshop.folder, ask.name || 'image', ...(again ? ['again'] : []));
  const files = join(folder, 'files');
  const layout = resolve(folder, 'layout');
  const output =
    to === undefined ? { layout } : { repository: `${to.host}/${to.name}`, plainHttp: plainHttp.includes(to.host) };
  workshop.scratch.folder(files);
  try {
    await writeOut(source, decided, files);
    let trying: Attempt = { expected, held, noCache, first: noCache || !again, again, folder, output };
    const first = await attempt(decided, trying, making, tell);
    let built = first;
    for (let tries = 1; ; tries++) {
      const { bases, loose } = built.used;
      const real = loose.length === 0 ? expect(recipe, bases, sha256) : { bases, key: undefined };
      if (canonical(real) === canonical(trying.expected)) {
        const { digest } = built;
        const images = await builtImages(to ?? (await making.layout(layout)), digest, local);
        const image = `${'layout' in output ? `oci:${layout}` : output.repository}@${digest}`;
        return { ...built, ...real, steps: first.steps, images, image, layout: to === undefined ? layout : undefined };
      }
      if (tries === TRIES) {
        throw failed(
          `building ${content.file}: its base images move while it is built; run again, or name them by digest`,
        );
      }
      workshop.scratch.clear(layout);
      tell('it says now what the build has used, which was not known before');
      // All that was made is in the builder's cache, without which nothing is made anew.
      trying = { ...trying, expected: real, held: bases, noCache: false, first: false };
      built = await attempt(decided, trying, making, () => {});
    }
  } finally {
    workshop.scratch.clear(files);
  }
}

async function attempt(
  decided: Decided,
  trying: Attempt,
  { workshop, run }: Making,
  tell: (line: string) => void,
): Promise<Built> {
  const { ask, content } = decided;
  const { order, env } = orderOf(decided, trying, workshop, run);
  const what = ask.name === '' ? 'the image' : `the image ${ask.name}`;
  return await workshop.docker.build(order, what, content.file, env, tell);
}
