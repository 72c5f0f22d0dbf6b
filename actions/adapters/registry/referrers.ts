import { failed } from '../../core/errors.ts';
import { contentOf, type Descriptor, type Manifest, OCI_INDEX } from '../../core/image/oci.ts';
import { type ImageRepository, TagTaken } from '../../ports/images.ts';
import { digestOfText } from './digest.ts';
import { placeOf } from './follow.ts';
import { whilePassing } from './passing.ts';
import { receivedManifest } from './received.ts';
import type { Wire } from './wire.ts';

/** Of a list of referrers; one that goes on is none, and each of its entries would be fetched. */
const PAGES = 100;
const LISTED = 10_000;

/** Where referrers are kept by clients if the registry doesn't: the specification's "referrers tag schema". */
export function fallbackTag(digest: string): string {
  return digest.replace(':', '-');
}

/** What refers to a digest by the registry's own list; undefined when this registry keeps none. */
export async function listedReferrers(wire: Wire, digest: string): Promise<readonly Descriptor[] | undefined> {
  const all: Descriptor[] = [];
  let path: string | URL | undefined = wire.path(`referrers/${digest}`);
  for (let pages = 0; path !== undefined; pages++) {
    if (pages === PAGES || all.length > LISTED) {
      throw failed(
        `asking what refers to ${wire.full}@${digest}: the list has more than ${PAGES} pages, or ${LISTED} entries; delete what nobody needs of them`,
      );
    }
    const page: Page | undefined = await pageOf(wire, digest, path);
    if (page === undefined) return undefined;
    all.push(...page.manifests);
    path = page.next;
  }
  return all;
}

/** What clients have listed under its fallback tag. */
export async function keptReferrers(
  repository: Pick<ImageRepository, 'manifest'>,
  digest: string,
): Promise<readonly Descriptor[]> {
  return manifestsOf(await repository.manifest(fallbackTag(digest)));
}

interface Page {
  readonly manifests: readonly Descriptor[];
  readonly next: URL | undefined;
}

/** undefined: this registry keeps no lists. */
async function pageOf({ channel, full, reading }: Wire, digest: string, path: string | URL) {
  const doing = `asking what refers to ${full}@${digest}`;
  // Registries without this route say so in many ways.
  const takes = [200, 400, 404, 405, 406];
  const asked = { doing, method: 'GET', path, scopes: reading, headers: { accept: OCI_INDEX }, takes };
  return await whilePassing(doing, channel.patience, async (): Promise<Page | undefined> => {
    const { status, headers, text, url } = await channel.once(asked);
    if (status !== 200 || !(headers.get('content-type') ?? '').startsWith(OCI_INDEX)) return undefined;
    const { manifests = [] } = receivedManifest(channel.host, text);
    const next = /<([^>]+)>;\s*rel="?next"?/.exec(headers.get('link') ?? '')?.[1];
    return { manifests, next: next === undefined ? undefined : placeOf(doing, channel.host, next, url) };
  });
}

/** Adds a manifest to the list under its subject's fallback tag. */
export async function keepReferrer(repository: ImageRepository, subject: string, manifest: Manifest): Promise<void> {
  const tag = fallbackTag(subject);
  const known = await keptReferrers(repository, subject);
  if (known.some(({ digest }) => digest === manifest.digest)) return;
  const { artifactType, config, annotations } = contentOf(manifest);
  const kind = artifactType ?? config?.mediaType;
  const added: Descriptor = {
    mediaType: manifest.mediaType,
    digest: manifest.digest,
    size: Buffer.byteLength(manifest.text),
    ...(kind !== undefined && { artifactType: kind }),
    ...(annotations && { annotations }),
  };
  const text = JSON.stringify({ schemaVersion: 2, mediaType: OCI_INDEX, manifests: [...known, added] });
  try {
    await repository.put({ mediaType: OCI_INDEX, digest: digestOfText(text), text }, tag);
  } catch (error) {
    if (!(error instanceof TagTaken)) throw error;
    throw failed(
      `listing ${manifest.digest} under ${tag} of ${repository.host}/${repository.name}: ${error.message}; exclude sha256-* from the repository's immutable tags`,
      'failed',
      error,
    );
  }
}

function manifestsOf(manifest: Manifest | undefined): readonly Descriptor[] {
  return manifest ? (contentOf(manifest).manifests ?? []) : [];
}
