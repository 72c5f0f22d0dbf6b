// One at a time on this machine. The kernel gives the turn back when its holder ends, however it ends.
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

/** Resolves once it is our turn at what has this name; the answer ends it. */
export async function takeTurn(name: string): Promise<() => Promise<void>> {
  // The kernel's names are short.
  const path = `\0immutable-turn-${createHash('sha256').update(name).digest('hex')}`;
  for (;;) {
    const waiting = new Set<Socket>();
    const holder = createServer((other) => {
      // One that gave up waiting is nothing to us, and none must keep our process from ending.
      other.on('error', () => {}).unref();
      waiting.add(other);
    });
    try {
      await once(holder.listen({ path }), 'listening');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
      await end(path);
      continue;
    }
    // Whoever failed before the end of its turn must end all the same.
    holder.unref();
    return async () => {
      const closed = once(holder, 'close');
      holder.close();
      for (const each of waiting) each.destroy();
      await closed;
    };
  }
}

/** Of the turn of whoever has it now. */
async function end(path: string): Promise<void> {
  const holder = connect({ path });
  // It may have ended meanwhile.
  holder.on('error', () => {}).resume();
  await new Promise((resolve) => holder.once('close', resolve));
}
