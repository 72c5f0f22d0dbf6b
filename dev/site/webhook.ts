/** An incoming webhook as Slack has them, over HTTPS: https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
import { once } from 'node:events';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { makeAuthority } from './certificate.ts';

export interface Webhook {
  /** Its address, which nobody but its owner may know. */
  readonly url: string;
  /** Certificate of its authority, PEM: what NODE_EXTRA_CA_CERTS takes. */
  readonly ca: string;
  /** Texts of the messages that were taken, in order. */
  readonly messages: readonly string[];
  /** From now on all are refused, such as by 410 channel_is_archived. */
  refuse(status: number, said: string): void;
  close(): Promise<void>;
}

export async function startWebhook(): Promise<Webhook> {
  const { issue, pem } = makeAuthority();
  const path = `/services/T${'0'.repeat(8)}/B${'0'.repeat(8)}/s3cr3tS3cr3tS3cr3tS3cr3t`;
  const messages: string[] = [];
  let refusal: readonly [status: number, said: string] | undefined;
  const server = createServer(issue({ names: ['127.0.0.1'] }), async (request, response) => {
    const said = await text(request);
    const json = request.headers['content-type']?.startsWith('application/json') ?? false;
    const message = json ? textOf(said) : undefined;
    const [status, answer] =
      request.url !== path
        ? [404, 'no_service']
        : (refusal ?? (request.method === 'POST' && message !== undefined ? [200, 'ok'] : [400, 'invalid_payload']));
    if (status === 200) messages.push(message ?? '');
    response.writeHead(status, { 'content-type': 'text/html' }).end(answer);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `https://127.0.0.1:${(server.address() as AddressInfo).port}${path}`,
    ca: pem,
    messages,
    refuse: (status, said) => {
      refusal = [status, said];
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** undefined for what is none, and for an empty one: Slack wants some text. */
function textOf(body: string): string | undefined {
  try {
    const { text: said } = JSON.parse(body);
    return typeof said === 'string' && said !== '' ? said : undefined;
  } catch {
    return undefined;
  }
}
