import { oneLine } from '../../core/text/plain.ts';
import type { AwsError } from './errors.ts';

/** A raw answer, before the SDK reads it. */
export interface Answer {
  readonly statusCode?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: AsyncIterable<Uint8Array> & { destroy?(): void };
}

/** Bytes of a page in which its title is looked for. */
const BEGINNING = 8192;

/**
 * What isn't AWS' answer, as an error: a proxy's page, a captive portal's, a redirection. Read as AWS', a page with status 200 would say that there
 * are no groups, and one with 404 that a role isn't there. AWS answers in XML, JSON or CBOR, by the service, and sends nobody elsewhere.
 */
export async function unreadable({ statusCode = 0, headers = {}, body }: Answer): Promise<AwsError | undefined> {
  const type = headers['content-type'];
  // AWS' own refusals have words; one of a busy front end has none, and is asked again.
  const bare = type === undefined && statusCode >= 300 && statusCode < 500;
  if (!bare && (type === undefined || (/xml|json|cbor/.test(type) && !/html/.test(type)))) return undefined;
  const title = await titleOf(body);
  // An answer that nobody reads keeps its connection, and this process with it.
  body?.destroy?.();
  const said = title === '' ? '' : ` and says "${title}"`;
  const to = headers['location'] === undefined ? '' : ` and leads to ${oneLine(headers['location'], 100)}`;
  const message = `an answer of ${statusCode === 200 ? '' : `status ${statusCode} and `}type ${oneLine(type ?? 'none', 100)}${said}${to}, which is not AWS'`;
  return Object.assign(new Error(message), {
    name: 'UnreadableAnswer',
    $metadata: { httpStatusCode: statusCode },
  });
}

/** In the words of whoever answers; '' where there is none. */
async function titleOf(body: Answer['body']): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of body ?? []) {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes >= BEGINNING) break;
    }
  } catch {
    // What broke off may have its title yet.
  }
  const [, title = ''] = /<title[^>]*>([^<]*)/i.exec(Buffer.concat(chunks).toString()) ?? [];
  return oneLine(title, 100);
}
