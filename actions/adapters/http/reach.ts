import { connect, type Socket } from 'node:net';
import { unlessStopped } from './course.ts';

/** https://www.rfc-editor.org/rfc/rfc8305#section-5: "a fixed delay of 250 milliseconds is recommended". */
const NEXT_AFTER = 250;

/**
 * A connection to the first of these addresses that takes one. Node's own way (autoSelectFamily) gives an attempt up when
 * the next begins, so a host that is far away is reached by its last address alone; here they go on side by side.
 */
export function reach(addresses: readonly string[], port: number, signal: AbortSignal): Promise<Socket> {
  return unlessStopped<Socket>(signal, (done, fail) => {
    const open = new Set<Socket>();
    const left = [...addresses];
    let first: Error | undefined;
    let timer: NodeJS.Timeout | undefined;
    const letGo = () => {
      clearTimeout(timer);
      for (const each of open) each.destroy();
    };
    const next = () => {
      clearTimeout(timer);
      const host = left.shift();
      if (host === undefined) return;
      const socket = connect({ host, port, noDelay: true });
      open.add(socket);
      socket.once('connect', () => {
        open.delete(socket);
        letGo();
        done(socket);
      });
      socket.on('error', (error) => {
        first ??= error;
        if (!open.delete(socket)) return;
        if (left.length > 0) next();
        else if (open.size === 0) fail(first);
      });
      if (left.length > 0) timer = setTimeout(next, NEXT_AFTER);
    };
    next();
    return letGo;
  });
}
