import {
  type BareGroup,
  type Detail,
  type Details,
  holds,
  type Motion,
  motionOf,
  RESTS,
  type Told,
  tellable,
  touched,
  withDetails,
} from '../core/rollout/details.ts';
import type { Instant, TaggedGroup } from '../core/rollout/fleet.ts';
import type { Pace } from '../core/rollout/pace.ts';
import type { Effect } from '../core/rollout/step.ts';
import type { Fleets } from '../ports/rollout.ts';

/** What a process knows of groups that AWS tells of each by itself: asked for again where it may have changed. */
export class KnownDetails {
  readonly #told = new Map<string, Map<Detail, Told>>();
  readonly #groups = new Map<string, BareGroup>();
  readonly #motions = new Map<string, Motion>();
  #old = false;

  /** Whether the last look at groups holds what nobody may act on. */
  get old(): boolean {
    return this.#old;
  }

  /** All groups. `now`: when the look began; what was answered before another question failed needn't be asked again. */
  async look(
    fleets: Pick<Fleets, 'groups' | 'detail'>,
    now: Instant,
    pace: Pace,
    acting: Pace,
  ): Promise<readonly TaggedGroup[]> {
    this.#old = false;
    const groups = await fleets.groups();
    return await Promise.all(
      groups.map(async (group) => {
        const motion = this.#motions.get(group.name) ?? RESTS;
        this.#motions.set(group.name, motionOf(motion, this.#groups.get(group.name), group, now));
        this.#groups.set(group.name, group);
        const details = tellable(group).map((detail) => this.#detail(fleets, group, detail, now, pace, acting));
        return withDetails(group, await Promise.all(details));
      }),
    );
  }

  /** Something was changed, or may have been. */
  forget(effect: Effect): void {
    const what = touched(effect);
    if (what === undefined) return;
    if (what.detail === undefined) this.#told.delete(what.fleet);
    else this.#told.get(what.fleet)?.delete(what.detail);
  }

  async #detail<D extends Detail>(
    fleets: Pick<Fleets, 'detail'>,
    { name }: BareGroup,
    detail: D,
    now: Instant,
    pace: Pace,
    acting: Pace,
  ): Promise<Details[D]> {
    const known = this.#told.get(name)?.get(detail) as Told<D> | undefined;
    const motion = this.#motions.get(name) ?? RESTS;
    if (known && holds(detail, known, motion, now, pace)) {
      if (!holds(detail, known, motion, now, acting)) this.#old = true;
      return known.said;
    }
    const said = await fleets.detail(name, detail);
    const all = this.#told.get(name) ?? new Map<Detail, Told>();
    this.#told.set(name, all.set(detail, { at: now, said }));
    return said;
  }
}
