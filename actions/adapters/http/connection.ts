import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import type { Answer, Certificate } from '../../core/probe/answer.ts';

/** One request, without where it goes. */
export interface Wanted {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** With `host`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | undefined;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readable;
}

/** What a connection is made of. */
export interface Line {
  readonly socket: Socket;
  readonly h2: boolean;
  readonly address: string;
  readonly certificate: Certificate | undefined;
}

export interface Connection {
  readonly protocol: Answer['protocol'];
  readonly address: string;
  readonly certificate: Certificate | undefined;
  /** Whether it can still be asked. */
  readonly open: boolean;
  ask(wanted: Wanted, signal: AbortSignal): Promise<Reply>;
  /** Asked no more: it ends with the questions that it has. */
  retire(): void;
  close(): void;
}

/** Name, value, name, value … as they came, but for HTTP/2's own. */
export function joined(raw: readonly string[]): Readonly<Record<string, string>> {
  const all = new Map<string, string>();
  for (let index = 0; index + 1 < raw.length; index += 2) {
    const [name = '', value = ''] = [raw[index]?.toLowerCase(), raw[index + 1]];
    if (name.startsWith(':')) continue;
    const before = all.get(name);
    all.set(name, before === undefined ? value : `${before}, ${value}`);
  }
  return Object.fromEntries(all);
}
