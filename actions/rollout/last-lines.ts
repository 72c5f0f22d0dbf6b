import type { Spec } from '../core/release/spec.ts';
import { alive, type Fleet } from '../core/rollout/fleet.ts';
import { latestLease, verdictOf } from '../core/rollout/records.ts';
import type { Seen } from '../core/rollout/seen.ts';
import { stateOf } from '../core/rollout/traffic.ts';
import type { Ports } from '../ports/rollout.ts';
import type { Evidence } from './ending.ts';
import type { Look } from './look.ts';

/**
 * Asks a machine of a release that is taken back for what its containers wrote last: at the first look that shows the verdict, while the
 * traffic goes back, since its machines end a minute later. Nothing waits for it before the end.
 */
export class LastLines {
  readonly #machines: Ports['machines'];
  #asked: Promise<readonly Evidence[]> | undefined;

  constructor(machines: Ports['machines']) {
    this.#machines = machines;
  }

  watch({ seen, spec }: Pick<Look, 'seen' | 'spec'>): void {
    const lease = latestLease(seen.records);
    if (lease?.kind !== 'rollout' || verdictOf(seen.records, lease.attempt)?.ruling !== 'rollback') return;
    this.#ask(seen, spec);
  }

  /** What came. `end`: of a rollout that halted nobody was asked yet. */
  async said({ seen, spec }: Pick<Look, 'seen' | 'spec'>): Promise<readonly Evidence[]> {
    this.#ask(seen, spec);
    return (await this.#asked) ?? [];
  }

  #ask(seen: Seen, spec: Spec | undefined): void {
    const machine = this.#asked || spec === undefined ? undefined : suspect(seen, spec);
    if (machine === undefined || spec === undefined) return;
    this.#asked = this.#machines.lastLines(machine, spec).then(
      (text) => (text.trim() === '' ? [] : [{ title: `Last lines of ${machine}`, text: text.trim() }]),
      // That they can't be had must not hide the reason that brought us here.
      (error: Error) => [{ title: `Last lines of ${machine}`, text: `(not to be had: ${error.message})` }],
    );
  }
}

/** The machine of the candidate that shows most likely what was wrong; one whose live check failed has told its lines by that. */
function suspect(seen: Seen, spec: Spec): string | undefined {
  const lease = latestLease(seen.records);
  const candidate: Fleet | undefined = seen.fleets.find(({ name }) => name === lease?.candidate);
  // Without an agent there is no way to ask.
  if (candidate === undefined || spec.liveCheck.via !== 'ssm' || Object.keys(spec.services).length === 0)
    return undefined;
  const proven = alive(candidate).filter(({ id }) => seen.answers[id]?.state === 'passed');
  const sick = proven.find(({ id }) => stateOf(seen.targetGroups, id) === 'unhealthy');
  return (sick ?? proven.find(({ id }) => stateOf(seen.targetGroups, id) === 'healthy') ?? proven[0])?.id;
}
