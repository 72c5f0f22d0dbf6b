// A Docker engine for the machines of the local AWS: one that answers, or one of our own that all users in this clone share.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { answers } from './engine/answers.ts';

export interface Engine {
  /** As DOCKER_HOST takes it, such as unix:///var/run/docker.sock. */
  host: string;
  /** Abstract socket that keeps our own engine running while anyone is connected to it. */
  keeper?: string;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../', import.meta.url));

export async function startEngine(): Promise<Engine> {
  for (const host of [process.env['DOCKER_HOST'], 'unix:///var/run/docker.sock']) {
    if (host && (await answers(host))) return { host, stop: async () => {} };
  }
  const keeper = `immutable-engine-${createHash('sha256').update(root).digest('hex').slice(0, 8)}`;
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline) {
    const user = await use(keeper);
    if (!user) {
      // Whoever is first binds the socket; a second one sees that and ends.
      const python = `${root}.venv/bin/python`;
      const env = { ...process.env, PYTHONPATH: `${root}dev` };
      spawn(python, ['-m', 'engine.keeper', keeper, root], { env, detached: true, stdio: 'ignore' }).unref();
      await pause(100);
      continue;
    }
    const said = await line(user);
    if (said?.error) throw new Error(said.error);
    if (said?.host) return { host: said.host, keeper, stop: () => leave(user) };
  }
  throw new Error('starting a Docker engine: none was ready within 60 s; see .cache/docker-engine.log');
}

async function use(keeper: string): Promise<Socket | undefined> {
  const socket = connect({ path: `\0${keeper}` });
  try {
    await once(socket, 'connect');
    return socket;
  } catch {
    return undefined;
  }
}

/** What the keeper says once its engine is ready; nothing if it was just ending. */
async function line(socket: Socket): Promise<{ host?: string; error?: string } | undefined> {
  socket.on('error', () => {});
  for await (const text of createInterface({ input: socket })) {
    // A user that forgot to leave must not keep the process from ending.
    socket.unref();
    return JSON.parse(text);
  }
  return undefined;
}

/** The keeper closes the connection of its last user when all is cleaned up. */
async function leave(socket: Socket): Promise<void> {
  if (socket.destroyed) return;
  socket.ref();
  const closed = once(socket, 'close');
  socket.resume().end();
  await closed;
}
