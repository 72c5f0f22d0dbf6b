import { failed } from '../../core/errors.ts';
import { type Descriptor, OCI_INDEX } from '../../core/image/oci.ts';
import { placeOf } from './follow.ts';
import { whilePassing } from './passing.ts';
import { receivedManifest } from './received.ts';
import type { Wire } from './wire.ts';

/** Of a list of referrers; one that goes on is none, and each of its entries would be fetched. */
const PAGES = 100;
const LISTED = 10_000;

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
    if (status !== 200 || !(headers['content-type'] ?? '').startsWith(OCI_INDEX)) return undefined;
    const { manifests = [] } = receivedManifest(channel.host, text);
    const next = /<([^>]+)>;\s*rel="?next"?/.exec(String(headers['link'] ?? ''))?.[1];
    return { manifests, next: next === undefined ? undefined : placeOf(doing, channel.host, next, url) };
  });
}
