import type { Platform } from '../image/oci.ts';
import { platformText } from '../image/platform.ts';
import { csvField } from '../text/csv.ts';
import type { FileOutput } from './outputs.ts';

/** The files of a finished image, which a builder writes to this machine. */
export interface CopyOut {
  readonly builder: string | undefined;
  /** `<registry>/<name>@sha256:…`, or an OCI layout: its folder, absolute, and the digest. */
  readonly image: string | { readonly layout: string; readonly digest: string };
  readonly platforms: readonly Platform[];
  /** `dest` absolute. */
  readonly output: FileOutput;
  /** Absolute, and nobody else's; made where it isn't there. */
  readonly folder: string;
}

/** All that is built: nothing is added to it. */
export const COPIED = 'image';
export const COPYING = `FROM ${COPIED}\n`;

/**
 * The words after `docker`, for a folder that holds such a Dockerfile; where the image is a layout, docker has to run in the folder that
 * this lies in: buildx takes an @ or a colon in a layout's path for the beginning of its digest or tag.
 */
export function copyOutArguments({ builder, image, platforms, output, folder }: CopyOut): string[] {
  const from = typeof image === 'string' ? `docker-image://${image}` : `oci-layout://${nameOf(image)}`;
  const { type, dest, more } = output;
  const fields = [`type=${type}`, `dest=${dest}`, ...Object.entries(more).map((each) => each.join('='))];
  return [
    'buildx',
    'build',
    ...(builder === undefined ? [] : ['--builder', builder]),
    ...['--file', `${folder}/Dockerfile`, '--platform', platforms.map(platformText).join(',')],
    ...['--build-context', `${COPIED}=${from}`, '--provenance', 'false', '--sbom', 'false'],
    ...['--output', fields.map(csvField).join(), '--progress', 'rawjson'],
    folder,
  ];
}

function nameOf({ layout, digest }: { readonly layout: string; readonly digest: string }): string {
  return `${layout.slice(layout.lastIndexOf('/') + 1)}@${digest}`;
}
