// A registry that answers as a test says, and a client of it with a log-in.
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEcr } from '../../actions/adapters/aws/ecr/connect.ts';
import { connectRegistries } from '../../actions/adapters/registry/connect.ts';
import type { ImageRepository } from '../../actions/ports/images.ts';

const servers: Server[] = [];
const folders: string[] = [];
export function clear(): void {
  for (const each of servers.splice(0)) each.close().closeAllConnections();
  for (const each of folders.splice(0)) rmSync(each, { recursive: true, force: true });
}

export async function serve(answer: (asked: IncomingMessage, said: ServerResponse) => void): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export const scratch = () => {
  folders.push(mkdtempSync(join(tmpdir(), 'immutable-strange-')));
  return folders.at(-1) as string;
};

export async function open(name: string): Promise<ImageRepository> {
  const logins = [{ registry: name.split('/')[0] ?? '', username: 'ci', password: 'sesame' }];
  const log = { info: () => {} };
  const found = await connectRegistries({ logins, ecr: connectEcr().logins, log, pauses: [0.01] }).open(name);
  assert.ok(found);
  return found;
}
