// A forward proxy that makes ways (CONNECT) for a user, whatever host is wanted: all lead to one place.
import { createServer } from 'node:http';
import { type AddressInfo, connect } from 'node:net';

export interface ForwardProxy {
  /** As HTTPS_PROXY takes it, with user and password: nobody else is let through. */
  url: string;
  /** Each host:port that a way was asked to. */
  asked: string[];
  close(): void;
}

export async function startForwardProxy(place: URL): Promise<ForwardProxy> {
  const asked: string[] = [];
  const server = createServer((_, said) => said.writeHead(405).end());
  server.on('connect', ({ url = '', headers }, socket) => {
    asked.push(url);
    const known = headers['proxy-authorization'] === `Basic ${Buffer.from('runner:s&same').toString('base64')}`;
    if (!known) return socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    const way = connect(Number(place.port), place.hostname, () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      socket.pipe(way).pipe(socket);
    });
    way.on('error', () => socket.destroy());
    return socket.on('error', () => way.destroy());
  });
  await new Promise<void>((done) => void server.listen(0, '127.0.0.1', done));
  const url = `http://runner:s%26same@127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { url, asked, close: () => server.close().closeAllConnections() };
}
