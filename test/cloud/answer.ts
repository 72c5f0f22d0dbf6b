import { once } from 'node:events';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';

/** What came of a request that is ended here. */
export async function answer(asked: ClientRequest): Promise<{ status: number; location: string; body: string }> {
  const [response] = (await once(asked.end(), 'response')) as [IncomingMessage];
  const { statusCode: status = 0, headers } = response;
  return { status, location: headers.location ?? '', body: await text(response) };
}
