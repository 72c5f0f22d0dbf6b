import { failed } from '../../core/errors.ts';
import type { Descriptor } from '../../core/image/oci.ts';
import { placeOf } from './follow.ts';
import { Passing, whilePassing } from './passing.ts';
import { describe } from './refusal.ts';
import type { Wire } from './wire.ts';

export async function hasBlob(wire: Wire, digest: string): Promise<boolean> {
  const doing = `looking up ${digest} in ${wire.full}`;
  // The scope is the upload's that follows, so that one token serves both.
  const scopes = wire.writing;
  const needs = 'ecr:BatchCheckLayerAvailability';
  const asked = { doing, method: 'HEAD', path: wire.path(`blobs/${digest}`), scopes, needs, takes: [200, 404] };
  return (await wire.channel.ask(asked)).status === 200;
}

/**
 * Uploads in one piece, POST then PUT, as containerd and BuildKit do: ECR takes up to 52 GB so, and nothing has to be held
 * in memory. A lost connection starts again from the content's first byte, in a new session.
 */
export async function uploadBlob(
  wire: Wire,
  blob: Descriptor,
  content: () => Promise<ReadableStream<Uint8Array>>,
): Promise<void> {
  const { channel, full, writing: scopes } = wire;
  const doing = `uploading ${blob.digest} to ${full}`;
  if (!Number.isSafeInteger(blob.size) || blob.size < 0)
    throw failed(`${doing}: its manifest says no size of it; build that image again`);
  let tries = 0;
  await whilePassing(doing, channel.patience, async (moved) => {
    // A registry may have stored all of it, and have taken longer to say so than anybody waits.
    if (tries++ > 0 && (await hasBlob(wire, blob.digest))) return;
    const begin = { doing, method: 'POST', path: wire.path('blobs/uploads/'), scopes, takes: [202] };
    const begun = await channel.once(begin);
    const location = begun.headers.location;
    if (location === undefined)
      throw failed(
        `${doing}: ${channel.host} began it, and did not say where to send it (202 without Location); correct whatever is between`,
      );
    const place = placeOf(doing, channel.host, location, begun.url);
    place.searchParams.set('digest', blob.digest);
    const headers = { 'content-type': 'application/octet-stream', 'content-length': String(blob.size) };
    await channel.once({
      doing,
      method: 'PUT',
      path: place,
      scopes,
      headers,
      body: content,
      moved,
      takes: [201, 204],
      // The session was of a process that has restarted since, or of another one behind the same name; what was sent is as its
      // digest says, so what came there was damaged on the way.
      unless: (answer) =>
        /^(BLOB_UPLOAD_(UNKNOWN|INVALID)|(DIGEST|SIZE)_INVALID)$/.test(answer.code)
          ? new Passing(`${channel.host} answered ${describe(answer)}`)
          : undefined,
    });
  });
}
