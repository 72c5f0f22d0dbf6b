import type { Spec } from '../core/release/spec.ts';
import type { Evidence } from '../core/rollout/evidence-told.ts';
import { alive } from '../core/rollout/fleet.ts';
import { type Lease, latestLease, verdictOf } from '../core/rollout/records.ts';
import type { Seen } from '../core/rollout/seen.ts';
import { stateOf } from '../core/rollout/traffic.ts';
import type { Ports } from '../ports/rollout.ts';
import type { Look } from './look.ts';

/**
 * Asks a machine of a release that is taken back for what its containers wrote last: at the first look that shows the verdict, while the
 * traffic goes back, since its machines end a minute later. Nothing waits for it before the end.
 */
export class LastLines {
  readonly #machines: Ports['machines'];
  readonly #nonce: string;
  #asked: Promise<readonly Evidence[]> | undefined;

  /** `nonce`: of the process that asks, which tells of its own attempt alone. */
  constructor(machines: Ports['machines'], nonce: string) {
    this.#machines = machines;
    this.#nonce = nonce;
  }

  watch({ seen, spec }: Pick<Look, 'seen' | 'spec'>): void {
    const lease = latestLease(seen.records);
    if (lease === undefined || verdictOf(seen.records, lease.attempt)?.ruling !== 'rollback') return;
    this.#ask(seen, spec);
  }

  /** What came. `end`: of a rollout that halted nobody was asked yet. */
  async said({ seen, spec }: Pick<Look, 'seen' | 'spec'>): Promise<readonly Evidence[]> {
    this.#ask(seen, spec);
    return (await this.#asked) ?? [];
  }

  #ask(seen: Seen, spec: Spec | undefined): void {
    const lease = latestLease(seen.records);
    if (this.#asked || spec === undefined || lease?.kind !== 'rollout' || lease.nonce !== this.#nonce) return;
    const machine = suspect(seen, spec, lease);
    if (machine === undefined) return;
    this.#asked = this.#machines.lastLines(machine, spec).then(
      (text) => (text.trim() === '' ? [] : [{ title: `Last lines of ${machine}`, text: text.trim() }]),
      // That they can't be had must not hide the reason that brought us here.
      (error: Error) => [{ title: `Last lines of ${machine}`, text: `(not to be had: ${error.message})` }],
    );
  }
}

/**
 * The machine of the candidate that shows most likely what was wrong. One whose live check failed has told its lines by that; whoever goes
 * on for a dead process has no answers, and asks one that has traffic.
 */
function suspect({ fleets, targetGroups, answers }: Seen, spec: Spec, lease: Lease): string | undefined {
  const candidate = fleets.find(({ name }) => name === lease.candidate);
  // Without an agent there is no way to ask.
  if (candidate === undefined || spec.liveCheck.via !== 'ssm' || Object.keys(spec.services).length === 0)
    return undefined;
  const state = (id: string) => stateOf(targetGroups, id);
  const open = alive(candidate).filter(
    ({ id }) => answers[id]?.state === 'passed' || (!answers[id] && state(id) !== 'gone'),
  );
  const found = open.find(({ id }) => state(id) === 'unhealthy') ?? open.find(({ id }) => state(id) === 'healthy');
  return (found ?? open[0])?.id;
}
