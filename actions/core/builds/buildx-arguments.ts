import type { Platform } from '../image/oci.ts';
import { platformText } from '../image/platform.ts';
import { isDigest } from '../text/split-reference.ts';
import { fullName } from './base-images.ts';

/** One build as buildx is asked for it; folders and files are absolute. */
export interface BuildOrder {
  readonly builder: string | undefined;
  readonly context: string;
  readonly file: string;
  readonly target: string | undefined;
  readonly platforms: readonly Platform[];
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
  readonly annotations: Readonly<Record<string, string>>;
  /** As `--secret` takes them: where each is found, never what it is. */
  readonly secrets: readonly string[];
  readonly ssh: readonly string[];
  readonly cacheFrom: readonly string[];
  readonly cacheTo: readonly string[];
  readonly provenance: string;
  readonly sbom: string;
  readonly noCache: boolean;
  /** Digest of each image that it is made of, by full name, and the file that tells the builder so. */
  readonly bases: Readonly<Record<string, string>>;
  readonly policy: string;
  /** Seconds since 1970: no file in the image is younger. */
  readonly epoch: number;
  /** The OCI layout that is written, and facts about the build as JSON. */
  readonly layout: string;
  readonly metadata: string;
}

/**
 * The words after `docker`. `rewrite-timestamp` makes no file in a layer younger than the epoch:
 * https://github.com/moby/buildkit/blob/v0.25.2/docs/build-repro.md. The epoch is told to the exporter alone. As the variable
 * SOURCE_DATE_EPOCH it would be part of every step, and a later commit's build would find none of them in its cache.
 */
export function buildxArguments(order: BuildOrder): string[] {
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const each = (flag: string, values: readonly string[]) => values.flatMap((value) => [flag, value]);
  return [
    'buildx',
    'build',
    ...(order.builder === undefined ? [] : ['--builder', order.builder]),
    ...['--file', order.file],
    ...(order.target === undefined ? [] : ['--target', order.target]),
    ...['--platform', order.platforms.map(platformText).join(',')],
    ...pairs('--build-arg', order.buildArgs),
    ...pairs('--label', order.labels),
    ...pairs('--annotation', order.annotations),
    ...each('--secret', order.secrets),
    ...each('--ssh', order.ssh),
    ...each('--cache-from', order.cacheFrom),
    ...each('--cache-to', order.cacheTo),
    ...['--provenance', order.provenance, '--sbom', order.sbom],
    ...(order.noCache ? ['--no-cache'] : []),
    ...['--output', `type=oci,tar=false,dest=${order.layout},rewrite-timestamp=true,source-date-epoch=${order.epoch}`],
    ...['--metadata-file', order.metadata, '--progress', 'rawjson'],
    order.context,
  ];
}

/** Makes the builder use the very digests that the content key was made of, wherever the tags point by now. */
export function sourcePolicy(bases: Readonly<Record<string, string>>): string {
  const rules = Object.entries(bases)
    .filter(([name]) => !name.includes('@'))
    .map(([name, digest]) => ({
      action: 'CONVERT',
      selector: { identifier: `docker-image://${name}`, matchType: 'EXACT' },
      updates: { identifier: `docker-image://${name}@${digest}` },
    }));
  return JSON.stringify({ rules });
}

/**
 * The images that the build took by a tag, from `--metadata-file`: neither the policy nor a digest of their own held them.
 * BuildKit writes `digest=` into the address of one that was named by its digest alone (RefToPURL in util/purl/image.go).
 * The scanner that makes an SBOM is none of them: nothing of it gets into the image.
 */
export function looseImages(
  metadata: unknown,
  scanner: string | undefined,
): readonly { readonly name: string; readonly digest: string }[] {
  const told = metadata as Partial<Record<string, { materials?: readonly Material[] }>>;
  const all = Object.entries(told ?? {})
    .filter(([name]) => name.startsWith('buildx.build.provenance'))
    .flatMap(([, value]) => value?.materials ?? []);
  const apart = scanner === undefined ? undefined : fullName(scanner);
  const loose = all.flatMap(({ uri = '', digest }) => {
    const [, name, tag = ''] = /^pkg:docker\/([^@?]+)(@[^?]*)?/.exec(uri) ?? [];
    if (name === undefined || /[?&]digest=sha256:/.test(uri)) return [];
    const tagged = decodeURIComponent(name + tag.replace('@', ':'));
    const sum = `sha256:${digest?.sha256 ?? ''}`;
    const told = isDigest(sum) ? sum : 'of no digest that it tells';
    return apart !== undefined && fullName(tagged) === apart ? [] : [[tagged, told] as const];
  });
  // Each platform tells its own.
  return [...new Map(loose)].map(([name, digest]) => ({ name, digest }));
}

interface Material {
  readonly uri?: string;
  readonly digest?: { readonly sha256?: string };
}
