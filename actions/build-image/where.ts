import { buildsUnasked } from '../core/builds/unasked.ts';
import { CannotAsk } from '../core/errors.ts';
import type { ImageRepository } from '../ports/images.ts';
import type { Run } from '../shell/action.ts';
import type { Ask } from './asks.ts';
import type { BuildPorts } from './ports.ts';

/** Where an image may be already. */
export interface Where {
  /** Undefined when none was asked for, or it can't be asked. */
  readonly repository: ImageRepository | undefined;
  /** Why it can't be, for people. */
  readonly unasked?: string;
}

interface Terms {
  readonly run: Run;
  /** What is pushed needs the repository, whatever is known of it. */
  readonly push: boolean;
}

export async function openWhere(ask: Ask, ports: BuildPorts, terms: Terms): Promise<Where> {
  const { repository: name } = ask;
  if (name === undefined) return { repository: undefined };
  const open = async () => ({ repository: await (await ports.registries()).open(name) });
  return await unlessUnasked<Where>(open, (unasked) => ({ repository: undefined, unasked }), terms);
}

/** What `work` gives, or `otherwise` where it asks somebody who can't be asked, and the build can do without. */
export async function unlessUnasked<T>(
  work: () => Promise<T>,
  otherwise: (why: string) => T,
  { run, push }: Terms,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { actor, event } = run;
    if (push || !(error instanceof CannotAsk)) throw error;
    if (!buildsUnasked(error.why, { actor, fork: event.pull?.fork === true })) throw error;
    return otherwise(error.message);
  }
}
