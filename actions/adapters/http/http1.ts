import { Agent, request } from 'node:http';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { type Connection, joined, type Line, type Reply, type Wanted } from './connection.ts';
import { Unanswered, unlessStopped } from './course.ts';

/** Of all headers of an answer; an AWS balancer's own limit is 32 KiB. */
export const HEADERS = 64 * 1024;

/** HTTP/1.1: a question at a time. `idle` is told when the next may be asked. */
export class Http1 implements Connection {
  readonly protocol = 'http/1.1';
  readonly address: string;
  readonly certificate;
  readonly #socket: Socket;
  readonly #agent: Agent;

  constructor({ socket, address, certificate }: Line, idle: (connection: Http1) => void) {
    this.address = address;
    this.certificate = certificate;
    this.#socket = socket;
    this.#agent = new One(socket, () => idle(this));
  }

  get open(): boolean {
    return this.#socket.writable && this.#socket.readable;
  }

  ask({ method, path, headers, body }: Wanted, signal: AbortSignal): Promise<Reply> {
    return unlessStopped<Reply>(signal, (done, fail) => {
      const gone = () => fail(new Unanswered('no connection', 'the connection was closed before an answer came'));
      const asked = request({ agent: this.#agent, method, path, headers, maxHeaderSize: HEADERS });
      asked.on('response', (answer) => {
        asked.off('close', gone);
        const { statusCode: status = 0, rawHeaders } = answer;
        done({ status, headers: joined(rawHeaders), body: answer });
      });
      asked.on('upgrade', ({ statusCode: status = 0, rawHeaders }, socket) => {
        socket.destroy();
        done({ status, headers: joined(rawHeaders), body: Readable.from([]) });
      });
      asked.on('error', fail);
      asked.on('close', gone);
      asked.end(body);
      return () => asked.destroy();
    });
  }

  retire(): void {
    this.close();
  }

  close(): void {
    this.#socket.destroy();
  }
}

/** Node's agent with one socket: it knows when an answer leaves that one fit for another question, and for how long. */
class One extends Agent {
  readonly #socket: Socket;
  readonly #idle: () => void;

  constructor(socket: Socket, idle: () => void) {
    super({ keepAlive: true, maxSockets: 1 });
    this.#socket = socket;
    this.#idle = idle;
  }

  override createConnection(): Socket {
    return this.#socket;
  }

  override keepSocketAlive(socket: Socket): boolean {
    // https://nodejs.org/api/http.html#agentkeepsocketalivesocket: it says whether the socket is to be kept.
    const kept = Boolean(super.keepSocketAlive(socket));
    if (kept) this.#idle();
    return kept;
  }
}
