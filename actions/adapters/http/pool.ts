import type { Names } from '../../ports/names.ts';
import type { ForwardProxy } from '../system/forward-proxy.ts';
import type { Connection } from './connection.ts';
import type { Course } from './course.ts';
import { dial, type Way } from './dial.ts';
import { Http1 } from './http1.ts';
import { Http2 } from './http2.ts';

/** Connections that are kept for the next question that goes the same way. */
export class Pool {
  readonly #proxy: ForwardProxy | undefined;
  readonly #names: Names;
  readonly #idle = new Map<string, Http1[]>();
  readonly #shared = new Map<string, Http2>();
  readonly #all = new Set<Connection>();

  constructor(proxy: ForwardProxy | undefined, names: Names) {
    this.#proxy = proxy;
    this.#names = names;
  }

  /** One that was kept, if any still stands. */
  kept(way: Way): Connection | undefined {
    const key = keyOf(way);
    const shared = this.#shared.get(key);
    if (shared?.open) return shared;
    const idle = this.#idle.get(key) ?? [];
    for (let one = idle.pop(); one !== undefined; one = idle.pop()) if (one.open) return one;
    return undefined;
  }

  async fresh(way: Way, course: Course, signal: AbortSignal): Promise<Connection> {
    const key = keyOf(way);
    const line = await dial(way, this.#proxy, this.#names, course, signal);
    if (line.h2) {
      const shared = this.#shared.get(key);
      const made = new Http2(line, way.url.origin);
      // Of several that were dialled at once the first is kept: the others end with their question.
      if (!shared?.open) this.#shared.set(key, made);
      return this.#add(made, line.socket);
    }
    const made = new Http1(line, (one) => {
      const idle = this.#idle.get(key) ?? [];
      this.#idle.set(key, idle);
      idle.push(one);
    });
    return this.#add(made, line.socket);
  }

  /** Of one that was answered. HTTP/1.1 tells by itself when it is idle. */
  done(way: Way, connection: Connection): void {
    if (connection instanceof Http2 && this.#shared.get(keyOf(way)) !== connection) connection.retire();
  }

  /** Of one that wasn't, or not in time: the way that it goes may be dead, so nobody else is to wait for it. */
  failed(connection: Connection): void {
    connection.retire();
  }

  close(): void {
    for (const each of this.#all) each.close();
  }

  #add<T extends Connection>(made: T, socket: { once(event: 'close', done: () => void): unknown }): T {
    this.#all.add(made);
    socket.once('close', () => this.#all.delete(made));
    return made;
  }
}

function keyOf({ url, connectTo, family, protocols }: Way): string {
  return [url.origin, connectTo, family, ...protocols].join(' ');
}
