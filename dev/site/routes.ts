import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as after } from 'node:timers/promises';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { broken } from './broken.ts';
import type { Releases } from './releases.ts';

/** HTTP/2's compatible ones are these too, as far as they are used here. */
export type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers' | 'socket' | 'on'>;
export type Said = Pick<ServerResponse, 'writeHead' | 'setHeader' | 'write' | 'end' | 'on' | 'destroyed' | 'once'>;

/**
 * - `/say?status=503&header=a:b&body=…&after=0.5&coding=gzip`: each optional, headers as often as wanted, `after` in seconds
 * - `/release`: JSON with the release of this answer
 * - `/echo`: JSON of what was asked: method, url, headers, body, servername (of TLS)
 * - `/redirect?to=…&status=307`, `/loop` (to itself), `/count?left=3` (on to 2, 1, and then an answer)
 * - `/drip?bytes=60&every=1`: a byte at a time; `/endless`: as fast as it is read; `/large?bytes=100000000`
 * - `/bomb`: 10 MB of gzip that are 10 GiB; `/cutgzip`: half of a gzip; `/nogzip`: none, though it says so
 * - and what is no answer: see broken.ts
 */
export async function answer(asked: Asked, said: Said, releases: Releases): Promise<void> {
  const url = new URL(asked.url ?? '/', 'http://site');
  const say = (name: string, other: string) => url.searchParams.get(name) ?? other;
  const release = releases.next();
  said.setHeader('x-release', release);
  const json = (value: unknown) => {
    said.writeHead(200, { 'content-type': 'application/json' });
    said.end(JSON.stringify(value));
  };
  switch (url.pathname) {
    case '/say': {
      if (url.searchParams.has('after')) await after(Number(say('after', '0')) * 1000, undefined, { ref: false });
      for (const [name, values] of headersOf(url)) said.setHeader(name, values);
      const coding = say('coding', '');
      if (coding !== '') said.setHeader('content-encoding', coding);
      said.writeHead(Number(say('status', '200')));
      return void said.end(coded(say('body', 'hello'), coding));
    }
    case '/release':
      return json({ release });
    case '/echo': {
      const { servername } = asked.socket as { servername?: string | false };
      return json({
        method: asked.method,
        url: asked.url,
        headers: asked.headers,
        body: await bodyOf(asked),
        servername,
      });
    }
    case '/redirect':
      said.writeHead(Number(say('status', '302')), { location: say('to', '/say') });
      return void said.end();
    case '/loop':
      said.writeHead(302, { location: '/loop' });
      return void said.end();
    case '/count': {
      const left = Number(say('left', '1'));
      said.writeHead(302, { location: left > 0 ? `/count?left=${left - 1}` : '/say' });
      return void said.end();
    }
    case '/drip':
      said.writeHead(200);
      for (let left = Number(say('bytes', '60')); left > 0 && !said.destroyed; left -= 1) {
        said.write('.');
        await after(Number(say('every', '1')) * 1000, undefined, { ref: false });
      }
      return void said.end();
    case '/endless':
      return flood(said, Buffer.alloc(64 * 1024, '.'), Number.POSITIVE_INFINITY);
    case '/large': {
      const bytes = Number(say('bytes', '100000000'));
      said.setHeader('content-length', bytes);
      return flood(said, Buffer.alloc(64 * 1024, '.'), bytes);
    }
    case '/bomb':
      said.setHeader('content-encoding', 'gzip');
      return flood(said, gzipSync(Buffer.alloc(1024 * 1024)), 10_000_000);
    case '/cutgzip':
    case '/nogzip': {
      const whole = url.pathname === '/nogzip' ? Buffer.from('hello') : gzipSync('hello'.repeat(100));
      said.writeHead(200, { 'content-encoding': 'gzip' });
      return void said.end(url.pathname === '/nogzip' ? whole : whole.subarray(0, whole.length / 2));
    }
    default:
      if (broken(url.pathname, asked)) return;
      said.writeHead(404);
      said.end(`no such path: ${url.pathname}`);
  }
}

function headersOf({ searchParams }: URL): Map<string, string[]> {
  const all = new Map<string, string[]>();
  for (const each of searchParams.getAll('header')) {
    const [, name = each, value = ''] = /^([^:]*):(.*)$/s.exec(each) ?? [];
    all.set(name, [...(all.get(name) ?? []), value]);
  }
  return all;
}

const CODINGS: Readonly<Record<string, (from: string | Buffer) => Buffer>> = {
  gzip: gzipSync,
  'x-gzip': gzipSync,
  br: brotliCompressSync,
  deflate: deflateSync,
};

function coded(body: string, codings: string): string | Buffer {
  return codings.split(/[\s,]+/).reduce<string | Buffer>((from, each) => CODINGS[each]?.(from) ?? from, body);
}

async function bodyOf(asked: Asked): Promise<string> {
  const parts: Buffer[] = [];
  asked.on('data', (part) => parts.push(part));
  await new Promise((done) => asked.on('end', done));
  return Buffer.concat(parts).toString();
}

/** As fast as it is taken, until nobody takes it any more. */
async function flood(said: Said, piece: Buffer, bytes: number): Promise<void> {
  said.writeHead(200);
  const gone = new Promise<boolean>((done) => said.on('close', () => done(true)));
  for (let left = bytes; left > 0; left -= piece.length) {
    if (said.write(piece.subarray(0, left))) continue;
    if (await Promise.race([gone, new Promise((done) => said.once('drain', done))])) return;
  }
  said.end();
}
