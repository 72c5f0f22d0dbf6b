import type { Call } from '../system/command.ts';
import { stoppable } from '../system/stoppable.ts';

export type Limits = Readonly<Record<'quiet' | 'answer' | 'misses', number>>;

/** Somebody who may say nothing for long, and may be dead. */
export interface Life {
  /** It said something. */
  heard(): void;
  end(): void;
  /** Whether it was taken for dead. */
  readonly over: boolean;
}

/** Asks whoever is silent whether it lives, and ends what waits for it when several questions in a row got no answer. */
export function watchLife(asks: () => Promise<boolean>, stop: () => void, limits: Limits): Life {
  let misses = 0;
  let over = false;
  let ended = false;
  let timer: NodeJS.Timeout;
  const wait = () => {
    clearTimeout(timer);
    if (!ended) timer = setTimeout(ask, limits.quiet * 1000).unref();
  };
  const ask = async () => {
    misses = (await asks()) ? 0 : misses + 1;
    if (misses < limits.misses || ended) return wait();
    over = true;
    stop();
  };
  wait();
  return {
    heard() {
      misses = 0;
      wait();
    },
    end() {
      ended = true;
      clearTimeout(timer);
    },
    get over() {
      return over;
    },
  };
}

/**
 * Whether the builder that these words are for, or else the engine, says anything. Of several nodes of a builder one is enough; of one
 * that doesn't answer within 20 s `buildx inspect` says `inactive`, or an error.
 */
export async function answers(words: readonly string[], { env = {} }: Call, within: number) {
  const builder = words[words.indexOf('--builder') + 1];
  const named = words.includes('--builder') && builder !== undefined ? [builder] : [];
  const builds = words[0] === 'buildx';
  const question = builds ? ['buildx', 'inspect', ...named] : ['version', '--format', '{{.Server.Version}}'];
  const asked = stoppable('docker', question, { env });
  let late = false;
  const timer = setTimeout(() => {
    late = true;
    asked.stop();
  }, within * 1000);
  const { code, out } = await asked.end.catch(() => ({ code: 1, out: '' })).finally(() => clearTimeout(timer));
  return !late && !(builds && code === 0 && silent(out));
}

function silent(out: string): boolean {
  return !/^BuildKit version:/m.test(out) && /^(Status:\s+inactive|Error:)/m.test(out);
}
