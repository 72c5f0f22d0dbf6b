import type { TargetGroup, TargetState } from '../../actions/core/rollout/traffic.ts';
import type { Instance } from './instance.ts';
import { Pool } from './pool.ts';

/** Seconds for which a resolver remembers an address. */
export const TTL = 60;

/**
 * The A record of a name as its zone's servers and the resolvers of visitors have it: a change is everywhere after a while, and who asked
 * right before remembers what was there. The record says nothing of how its machines are.
 */
export class RecordPool extends Pool {
  /** Seconds from a change to the last name server that has it. */
  readonly #spread: number;
  readonly #put = new Map<string, number>();
  readonly #taken = new Map<string, number>();

  constructor(router: string, spread: number) {
    super(router, 2 * TTL);
    this.#spread = spread;
  }

  override register(id: string, now: number): void {
    if (!this.#put.has(id)) this.#put.set(id, now);
    this.#taken.delete(id);
  }

  override deregister(id: string, now: number): void {
    if (this.#put.delete(id)) this.#taken.set(id, now);
  }

  override remove(id: string): void {
    this.#put.delete(id);
    this.#taken.delete(id);
  }

  /** Some visitor may still ask it. */
  override has(id: string): boolean {
    return this.#put.has(id) || this.#taken.has(id);
  }

  override serves(id: string): boolean {
    return this.has(id);
  }

  override state({ id }: Instance, now: number): TargetState {
    const [put, taken] = [this.#put.get(id), this.#taken.get(id)];
    if (put !== undefined) return now >= put + this.#spread ? 'healthy' : 'initial';
    return taken !== undefined && now < taken + this.#spread ? 'draining' : 'gone';
  }

  override tick(now: number): void {
    for (const [id, taken] of this.#taken) if (now >= taken + this.#spread + TTL) this.#taken.delete(id);
  }

  /** Those that are in the record. */
  held(): readonly string[] {
    return [...this.#put.keys()];
  }

  override show(instances: ReadonlyMap<string, Instance>, now: number): TargetGroup {
    const targets = [...this.#put.keys(), ...this.#taken.keys()].flatMap((machine) => {
      const instance = instances.get(machine);
      const state = instance && this.state(instance, now);
      return state === undefined || state === 'gone' ? [] : [{ machine, state }];
    });
    return { arn: this.arn, name: this.name, drain: this.drain, targets };
  }
}
