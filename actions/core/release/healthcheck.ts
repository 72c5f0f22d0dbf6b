import type { z } from 'zod';
import type { healthcheck } from './healthcheck-schema.ts';
import type { Healthcheck } from './spec.ts';

/** Docker's client takes a command of the container's shell alone (`--health-cmd`), so a list's words are quoted for one. */
export function healthcheckOf(given: z.output<typeof healthcheck>): Healthcheck {
  const { test, interval, timeout, retries, 'start-period': startPeriod } = given;
  return {
    test: typeof test === 'string' ? test : commandOf(test),
    ...(interval !== undefined && { interval }),
    ...(timeout !== undefined && { timeout }),
    ...(startPeriod !== undefined && { startPeriod }),
    ...(retries !== undefined && { retries }),
  };
}

function commandOf([form, ...words]: readonly string[]): string {
  if (form === 'CMD-SHELL') return words.join(' ');
  return words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ');
}
