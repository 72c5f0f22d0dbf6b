import type { Answer } from './answer.ts';
import { selected } from './expectations.ts';
import type { Languages } from './languages.ts';
import type { Where } from './release-in.ts';

/** The release that an answer tells there; undefined when it tells none. */
export function toldRelease(
  where: Where,
  path: Languages['path'],
): (answer: Pick<Answer, 'headers' | 'body' | 'cut'>) => string | undefined {
  if (where.kind === 'header') return ({ headers }) => headers[where.name];
  const select = path(where.path);
  return (answer) => {
    const found = selected(answer, select);
    if (typeof found === 'string' || found.length === 0) return undefined;
    return typeof found[0] === 'string' ? found[0] : JSON.stringify(found[0]);
  };
}
