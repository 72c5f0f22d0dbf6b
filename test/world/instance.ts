import type { Nature } from './nature.ts';

/** One machine of the in-memory world. */
export interface Instance {
  readonly id: string;
  readonly zone: string;
  readonly group: string;
  readonly release: string;
  readonly launched: number;
  /** Tests may change it at any time. */
  nature: Nature;
  /** Since when it is in service; undefined while it boots. */
  inService?: number;
  /** Its group doesn't end it to get smaller. */
  kept?: 'protected from scale-in';
  /** When it will be gone, once its group ends it. */
  gone?: number;
}

export function readyAt({ inService, nature }: Instance): number {
  return (inService ?? Infinity) + nature.ready;
}

export function diesAt({ launched, nature }: Instance): number {
  return launched + nature.dies;
}

/** Since when the app answers badly or not at all. */
export function sickAt(instance: Instance): number {
  return Math.min(diesAt(instance), (instance.inService ?? Infinity) + instance.nature.sickens);
}
