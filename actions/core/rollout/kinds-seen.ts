import type { Whose } from './compared.ts';

/** A kind of errors (`kindOf`), and how often the old release, and answers that may be the new one's, had it. */
export interface Kind {
  readonly kind: string;
  readonly old: number;
  readonly fresh: number;
}

/** Kinds that are told apart: a site that words each error anew would fill every summary. */
const MOST = 20;

/** With one more. */
export function noted(kinds: readonly Kind[], kind: string, whose: Whose | undefined): readonly Kind[] {
  const side = whose === 'before' || whose === 'old' ? 'old' : 'fresh';
  const name = kinds.length < MOST || kinds.some((each) => each.kind === kind) ? kind : 'others';
  const known = kinds.find((each) => each.kind === name) ?? { kind: name, old: 0, fresh: 0 };
  return [...kinds.filter((each) => each !== known), { ...known, [side]: known[side] + 1 }];
}

/** What the old release never answered. */
export function newKinds(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.filter(({ old }) => old === 0);
}
