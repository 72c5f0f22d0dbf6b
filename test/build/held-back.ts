// AWS and registries whose answers are held back, and what is asked of them meanwhile.
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Request {
  readonly path: string;
  /** `PUT /v2/…`. */
  readonly text: string;
  readonly began: number;
  ended: number;
  status: number;
}

/** `hosts`: host and port of each by a name; what names one of them names what stands in front of it from there on. */
export async function holdBack<N extends string>(hosts: Readonly<Record<N, string>>) {
  const requests: Request[] = [];
  const names = Object.keys(hosts) as N[];
  const servers = names.map((name) => {
    const [hostname, port] = hosts[name].split(':');
    return createServer((asked, answer) => {
      const { method = '', url: path = '', headers } = asked;
      const action = headers['x-amz-target'] ?? '';
      const noted: Request = {
        path,
        text: `${method} ${path} ${action}`,
        began: performance.now(),
        ended: 0,
        status: 0,
      };
      requests.push(noted);
      const passed = request({ agent: false, hostname, port, method, path, headers }, async (said) => {
        const parts: Buffer[] = [];
        for await (const part of said) parts.push(part);
        const { 'transfer-encoding': _, ...rest } = said.headers;
        const whole = Buffer.concat(parts);
        // Of the content of images each byte counts.
        const body = action === '' ? whole : Buffer.from(renamed(whole.toString()));
        if (method !== 'HEAD') rest['content-length'] = String(body.length);
        setTimeout(() => {
          Object.assign(noted, { ended: performance.now(), status: said.statusCode });
          answer.writeHead(said.statusCode ?? 500, rest).end(body);
        }, held.seconds * 1000);
      });
      asked.pipe(passed.on('error', () => answer.destroy()));
    });
  });
  // Where each is asked from is a part of what it is: ECR of the local AWS has an address of its own.
  const there = (at: number) => hosts[names[at] as N].split(':')[0];
  await Promise.all(servers.map((server, at) => new Promise<void>((done) => void server.listen(0, there(at), done))));
  const fronts = servers.map((server, at) => `${there(at)}:${(server.address() as AddressInfo).port}`);
  const renamed = (text: string) =>
    names.reduce((all, name, at) => all.replaceAll(hosts[name], fronts[at] ?? ''), text);
  const held = {
    /** For which each answer is held back. */
    seconds: 0,
    requests,
    hosts: Object.fromEntries(names.map((name, at) => [name, fronts[at]])) as Record<N, string>,
    close: async () => servers.forEach((server) => void server.close().closeAllConnections()),
  };
  return held;
}

/** The longest row of requests each of which began when the one before had been answered: of whatever waits for an answer, no less. */
export function chain(requests: readonly Request[]): readonly string[] {
  const rows: (readonly Request[])[] = [[]];
  for (const each of requests.toSorted((one, other) => one.began - other.began)) {
    const before = rows.filter((row) => (row.at(-1)?.ended ?? 0) <= each.began);
    rows.push([...(before.toSorted((one, other) => other.length - one.length)[0] ?? []), each]);
  }
  const [longest = []] = rows.toSorted((one, other) => other.length - one.length);
  return longest.map(({ text }) => text);
}
