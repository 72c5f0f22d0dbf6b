import { type ClientHttp2Session, connect, constants } from 'node:http2';
import { type Connection, joined, type Line, type Reply, type Wanted } from './connection.ts';
import { Unanswered, unlessStopped } from './course.ts';
import { HEADERS } from './http1.ts';

/** What belongs to one connection has no place in HTTP/2: https://www.rfc-editor.org/rfc/rfc9113#section-8.2.2 */
const NOT_HERE = ['host', 'connection', 'keep-alive', 'proxy-connection', 'transfer-encoding', 'upgrade', 'te'];

/** HTTP/2: as many questions at a time as the other side allows; more wait within. */
export class Http2 implements Connection {
  readonly protocol = 'h2';
  readonly address: string;
  readonly certificate;
  readonly #session: ClientHttp2Session;

  constructor({ socket, address, certificate }: Line, origin: string) {
    this.address = address;
    this.certificate = certificate;
    this.#session = connect(origin, {
      createConnection: () => socket,
      settings: { enablePush: false, maxHeaderListSize: HEADERS },
      maxHeaderListPairs: 1000,
    });
    // Each question is told by its own stream.
    this.#session.on('error', () => {});
  }

  get open(): boolean {
    return !this.#session.closed && !this.#session.destroyed;
  }

  ask({ method, path, headers, body }: Wanted, signal: AbortSignal): Promise<Reply> {
    return unlessStopped<Reply>(signal, (done, fail) => {
      const sent = Object.entries(headers).filter(([name]) => !NOT_HERE.includes(name));
      const stream = this.#session.request(
        { ':method': method, ':path': path, ':authority': headers['host'] ?? '', ...Object.fromEntries(sent) },
        { endStream: body === undefined },
      );
      const gone = () => fail(new Unanswered('no connection', 'the connection was closed before an answer came'));
      stream.on('response', (answer, _, raw) => {
        stream.off('close', gone);
        done({ status: answer[':status'] ?? 0, headers: joined(raw), body: stream });
      });
      stream.on('error', fail);
      stream.on('close', gone);
      if (body !== undefined) stream.end(body);
      return () => stream.close(constants.NGHTTP2_CANCEL);
    });
  }

  retire(): void {
    this.#session.close();
  }

  close(): void {
    this.#session.destroy();
  }
}
