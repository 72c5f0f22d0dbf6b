import type { Spec } from '../release/spec.ts';
import { quote } from './shell.ts';

/** Characters that AWS keeps of a command's output: "the first 24,000 characters" (GetCommandInvocation); the half of it is enough. */
const ROOM = 12_000;
const LINES = 20;

/** Run on a machine: what each of its containers wrote last. */
export function lastLinesScript({ services }: Spec): string {
  const names = Object.keys(services);
  const each = Math.floor(ROOM / Math.max(1, names.length));
  return names
    .map(
      (name) => `echo ${quote(`-- ${name}:`)}; docker logs --tail ${LINES} ${quote(name)} 2>&1 | tail -c ${each}; echo`,
    )
    .join('\n')
    .concat('\n');
}
