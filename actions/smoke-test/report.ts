import { checkCase, junit } from '../core/probe/junit.ts';
import type { Seen } from './course.ts';

/** All that was asked, tested and watched, as readers of JUnit's XML take it. Loaded only where a report is asked for. */
export function reportOf({ asked, tests, end }: Seen, began: number, seconds: number): string {
  const cases = [...asked.verdicts.map(checkCase), ...(tests?.cases ?? []), ...(end?.cases ?? [])];
  return junit(cases, began, seconds);
}
