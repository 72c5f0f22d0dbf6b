import { createHash } from 'node:crypto';

export interface Put {
  /** `<host>/<name>`, spoken to over http. */
  readonly repository: string;
  readonly tag: string;
  readonly manifest: string;
  /** A blob of it, by digest. */
  readonly read: (digest: string) => Buffer;
  readonly authorization?: string | undefined;
}

/** By the plain calls of the distribution specification, so that what is tested has no part in it. */
export async function putImage({ repository, tag, manifest, read, authorization }: Put): Promise<void> {
  const log: Record<string, string> = authorization === undefined ? {} : { authorization };
  const [host, ...name] = repository.split('/');
  const url = `http://${host}/v2/${name.join('/')}`;
  const { config, layers, mediaType } = JSON.parse(manifest);
  const put = async (place: URL | string, body: Buffer | string, type: string) => {
    const answer = await fetch(place, { method: 'PUT', body, headers: { ...log, 'content-type': type } });
    if (answer.status !== 201) throw new Error(`${answer.status}: ${await answer.text()}`);
  };
  for (const { digest } of [config, ...layers]) {
    const begun = await fetch(`${url}/blobs/uploads/`, { method: 'POST', headers: log });
    const place = new URL(begun.headers.get('location') ?? '', url);
    place.searchParams.set('digest', digest);
    await put(place, read(digest), 'application/octet-stream');
  }
  await put(`${url}/manifests/${tag}`, manifest, mediaType);
}

export function sha256(data: string | Uint8Array): string {
  return `sha256:${createHash('sha256').update(data).digest('hex')}`;
}
