import { test } from 'node:test';

/** A case like one that is always tried, or one that takes long: only `node dev/test.ts environments-all` tries it. */
export function rarely(name: string, work: () => Promise<void>): void {
  if (process.env['ENVIRONMENTS'] === 'all') test(name, work);
}
