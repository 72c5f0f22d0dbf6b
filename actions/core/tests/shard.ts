/** One of several jobs that share the tests. */
export interface Shard {
  /** From 1. */
  readonly index: number;
  readonly of: number;
}

/** `2/5`, as Playwright and jest have it. */
export function parseShard(text: string): Shard {
  const [, index = '', of = ''] = /^(\d{1,4})\/(\d{1,4})$/.exec(text.replaceAll(' ', '')) ?? [];
  const shard = { index: Number(index), of: Number(of) };
  if (shard.index >= 1 && shard.index <= shard.of) return shard;
  throw new Error(`"${text}" is no shard such as 2/5, from 1/5 to 5/5`);
}
