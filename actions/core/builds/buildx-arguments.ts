import type { Platform } from '../image/oci.ts';
import { platformText } from '../image/platform.ts';
import { csvField } from '../text/csv.ts';
import { type Compression, compressionWords } from './compression.ts';
import { contextArgument } from './image-contexts.ts';

/** One build as buildx is asked for it; folders and files are absolute. */
export interface BuildOrder {
  readonly builder: string | undefined;
  readonly context: string;
  readonly file: string;
  readonly target: string | undefined;
  readonly platforms: readonly Platform[];
  readonly buildArgs: Readonly<Record<string, string>>;
  /** Images by the names that the Dockerfile has for them. */
  readonly contexts: Readonly<Record<string, string>>;
  /** Whether an image that the builder has is asked for anew. */
  readonly pull: boolean;
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
  readonly noCacheFilters: readonly string[];
  readonly surroundings: Surroundings;
  /** Digests that the builder is to take for images, by full name, and the file that tells it so. */
  readonly held: Readonly<Record<string, string>>;
  readonly policy: string;
  /** Seconds since 1970: no file in the image is younger. */
  readonly epoch: number;
  /** Where the image goes, and facts about the build as JSON. */
  readonly output: Output;
  readonly compression: Compression;
  readonly metadata: string;
}

/** What steps run in, by buildx' own words. */
export interface Surroundings {
  readonly network?: string | undefined;
  readonly 'add-hosts'?: readonly string[] | undefined;
  readonly allow?: readonly string[] | undefined;
  readonly 'shm-size'?: string | undefined;
  readonly ulimit?: readonly string[] | undefined;
}

/** A folder that becomes an OCI layout, or a repository that gets it by its digest, without any tag. */
export type Output = { readonly layout: string } | { readonly repository: string; readonly plainHttp: boolean };

/**
 * The words after `docker`. `rewrite-timestamp` makes no file in a layer younger than the epoch:
 * https://github.com/moby/buildkit/blob/v0.25.2/docs/build-repro.md. The epoch is told to the exporter alone. As the variable
 * SOURCE_DATE_EPOCH it would be part of every step, and a later commit's build would find none of them in its cache.
 */
export function buildxArguments(order: BuildOrder): string[] {
  const pairs = (flag: string, values: Readonly<Record<string, string>>) =>
    Object.entries(values).flatMap(([name, value]) => [flag, `${name}=${value}`]);
  const times = `rewrite-timestamp=true,source-date-epoch=${order.epoch}`;
  const each = (flag: string, values: readonly string[]) => values.flatMap((value) => [flag, value]);
  return [
    'buildx',
    'build',
    ...(order.builder === undefined ? [] : ['--builder', order.builder]),
    ...['--file', order.file],
    ...(order.target === undefined ? [] : ['--target', order.target]),
    ...['--platform', order.platforms.map(platformText).join(',')],
    ...pairs('--build-arg', order.buildArgs),
    ...Object.entries(order.contexts).flatMap(([name, image]) => ['--build-context', contextArgument(name, image)]),
    ...(order.pull ? ['--pull'] : []),
    ...pairs('--label', order.labels),
    ...pairs('--annotation', order.annotations),
    ...each('--secret', order.secrets),
    ...each('--ssh', order.ssh),
    ...each('--cache-from', order.cacheFrom),
    ...each('--cache-to', order.cacheTo),
    ...['--provenance', order.provenance, '--sbom', order.sbom],
    ...(order.noCache ? ['--no-cache'] : []),
    ...each('--no-cache-filter', order.noCacheFilters),
    ...around(order.surroundings),
    ...['--output', [place(order.output), ...compressionWords(order.compression), times].join()],
    ...['--metadata-file', order.metadata, '--progress', 'rawjson'],
    order.context,
  ];
}

function around({ network, allow = [], ulimit = [], ...others }: Surroundings): string[] {
  const { 'add-hosts': hosts = [], 'shm-size': shm } = others;
  return [
    ...(network === undefined ? [] : ['--network', network]),
    ...hosts.flatMap((host) => ['--add-host', host]),
    ...allow.flatMap((entitlement) => ['--allow', entitlement]),
    ...(shm === undefined ? [] : ['--shm-size', shm]),
    ...ulimit.flatMap((limit) => ['--ulimit', limit]),
  ];
}

/**
 * `push-by-digest`: "Push image without name"; `store=false` keeps it out of the builder's own image store: https://docs.docker.com/build/exporters/image-registry/.
 * By OCI's media types, as a layout has them, so that both ways make the same bytes.
 */
function place(output: Output): string {
  if ('layout' in output) return `type=oci,tar=false,${csvField(`dest=${output.layout}`)}`;
  const plain = output.plainHttp ? ',registry.insecure=true' : '';
  return `type=image,name=${output.repository},push=true,push-by-digest=true,store=false,oci-mediatypes=true${plain}`;
}

/** Makes the builder use these very digests, wherever the tags point by now. */
export function sourcePolicy(held: Readonly<Record<string, string>>): string {
  const rules = Object.entries(held)
    .filter(([name]) => !name.includes('@'))
    .map(([name, digest]) => ({
      action: 'CONVERT',
      selector: { identifier: `docker-image://${name}`, matchType: 'EXACT' },
      updates: { identifier: `docker-image://${name}@${digest}` },
    }));
  return JSON.stringify({ rules });
}
