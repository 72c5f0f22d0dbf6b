import { setTimeout as pause } from 'node:timers/promises';

/** Waits until it is so, at most so many seconds. */
export async function poll(what: string, isSo: () => Promise<boolean>, seconds = 120): Promise<void> {
  const deadline = Date.now() + seconds * 1000;
  while (!(await isSo())) {
    if (Date.now() > deadline) throw new Error(`waited ${seconds} s in vain until ${what}`);
    await pause(150);
  }
}
