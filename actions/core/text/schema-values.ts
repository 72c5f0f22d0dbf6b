/** Values of schemas, with complaints in our words. */
import { z } from 'zod';

/** A text that a parser of ours understands; its complaint is the problem. `what` is said of what is no text at all. */
export function parsed<T>(parse: (text: string) => T, what: string) {
  return z.string({ error: ({ input }) => refuse(input, what) }).transform((text, context) => {
    try {
      return parse(text);
    } catch (error) {
      context.issues.push({ code: 'custom', input: text, message: error instanceof Error ? error.message : '' });
      return z.NEVER;
    }
  });
}

/** Undefined leaves it to the general message that something is required. */
export function refuse(input: unknown, what: string): string | undefined {
  return input === undefined ? undefined : `${JSON.stringify(input)} is not ${what}`;
}

export function matching(pattern: RegExp, what: string) {
  return z
    .string({ error: ({ input }) => refuse(input, what) })
    .regex(pattern, { error: ({ input }) => refuse(input, what) });
}

export function oneOf<const W extends string>(words: readonly W[]) {
  const said = `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
  return z.enum(words, { error: ({ input }) => refuse(input, said) });
}
