import type { Me } from '../core/rollout/attempt.ts';
import type { EnvironmentPlace, PlacedPorts } from '../ports/environment-place.ts';
import type { ActionContext } from '../shell/action.ts';
import type { inputs, outputs } from './inputs.ts';

/** One run at one environment. */
export interface Here {
  readonly context: ActionContext<typeof inputs, typeof outputs>;
  readonly me: Me;
  readonly place: EnvironmentPlace;
  readonly ports: PlacedPorts;
}
