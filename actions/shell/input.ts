/** The ways to declare an input; `action.ts` says what they are for. */

import type { Input } from './action.ts';

type Parse<T> = (text: string) => T;

export function required<T>(description: string, parse: Parse<T>): Input<T> {
  return {
    description,
    required: true,
    parse: (text) => {
      if (text === undefined) throw new Error('is required');
      return parse(text);
    },
  };
}

export function optional<T>(description: string, parse: Parse<T>): Input<T | undefined> {
  return { description, required: false, parse: (text) => (text === undefined ? undefined : parse(text)) };
}

/** `text` is the default as a user would write it. */
export function defaulted<T>(description: string, text: string, parse: Parse<T>): Input<T> {
  return { description, required: false, default: text, parse: (given) => parse(given ?? text) };
}

/** `expression` is filled in by the runner alone; elsewhere the input is undefined. */
export function fromRunner(description: string, expression: string): Input<string | undefined> {
  return { description, required: false, default: expression, parse: (given) => given };
}

/** An input that holds what nobody may read: all of it, or these parts. */
export function secret<T>(input: Input<T>, parts: (value: NonNullable<T>) => readonly string[]): Input<T> {
  return { ...input, secrets: (value) => (value === undefined || value === null ? [] : parts(value)) };
}

export function text(given: string): string {
  return given;
}

/** One of a few words. */
export function oneOf<const W extends string>(...words: readonly W[]): Parse<W> {
  return (given) => {
    const word = words.find((each) => each === given);
    if (word === undefined) throw new Error(`"${given}" is not ${sentence(words)}`);
    return word;
  };
}

function sentence(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;
}
