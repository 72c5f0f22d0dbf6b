/** Values of schemas, with complaints in our words. */
import { z } from 'zod';
import { shown } from './shown.ts';

/** Characters of a text that our parsers quote in full. */
const QUOTED = 300;

type Complain = (issue: { readonly input?: unknown }) => string | undefined;

/** A text that a parser of ours understands; its complaint is the problem. `what` is said of what is no text at all, unless `other` knows better. */
export function parsed<T>(parse: (text: string) => T, what: string, other: Complain = () => undefined) {
  return z.string({ error: (issue) => other(issue) ?? refuse(issue.input, what) }).transform((text, context) => {
    try {
      return parse(text);
    } catch (error) {
      const said = error instanceof Error ? error.message : '';
      const message = text.length > QUOTED ? `${shown(text)} is not ${what}` : said;
      context.issues.push({ code: 'custom', input: text, message });
      return z.NEVER;
    }
  });
}

/** Undefined leaves it to the general message that something is required. */
export function refuse(input: unknown, what: string): string | undefined {
  if (input === undefined) return undefined;
  return input === null ? `is empty, not ${what}` : `${shown(input)} is not ${what}`;
}

/** As `refuse`, of what may be a secret where it isn't what it should be. */
export function refuseUnseen(input: unknown, what: string): string | undefined {
  return input === undefined ? undefined : `is not ${what}`;
}

export function matching(pattern: RegExp, what: string, complain = refuse) {
  const error = ({ input }: { readonly input?: unknown }) => complain(input, what);
  return z.string({ error }).regex(pattern, { error });
}

export function oneOf<const W extends string>(words: readonly W[]) {
  const said = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  return z.enum(words, { error: ({ input }) => refuse(input, said) });
}
