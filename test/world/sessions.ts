import { renewed, type Session } from '../../actions/adapters/aws/role-session.ts';
import type { Signer } from '../../actions/adapters/aws/signer.ts';
import { Later } from '../../actions/ports/rollout.ts';
import type { World } from './world.ts';

export interface Sessions {
  /** Seconds of each. */
  readonly life: number;
  /** Seconds for which the first one has lasted already. */
  readonly age: number;
  /** Seconds from now at which whoever gives them goes away, and comes back. */
  readonly away: readonly [from: number, until: number];
}

/** Signs as the action does for its input `role`. */
export function sessionsOf(world: World, { life, age, away: [from, until] }: Sessions): Signer {
  const { clock } = world.ports({ repository: '', run: '', runAttempt: 1, nonce: '' });
  const begin = world.now;
  let given = 0;
  const exchange = async (): Promise<Session> => {
    if (world.now >= begin + from && world.now < begin + until) throw new Later('GitHub answers 503');
    const began = world.now - (given === 0 ? age : 0);
    given += 1;
    const key = `key-${given}`;
    return { accessKeyId: key, secretAccessKey: key, sessionToken: key, began, ends: began + life };
  };
  return renewed(exchange, { now: clock.now, wait: clock.wait, offset: () => 0 });
}
