/** The one program that is bundled. A stub in `dist/<action>/` says which action; only that one is loaded. */

import type { AnyAction } from './shell/action.ts';
import { perform, type Stage } from './shell/perform.ts';

interface Wiring {
  readonly load: () => Promise<{ readonly action: AnyAction }>;
  /** Makes the action's ports, once its inputs are right; loads no SDK that isn't needed. */
  readonly connect: Parameters<typeof perform>[2];
}

const actions: Readonly<Record<string, Wiring>> = {
  'immutable-rollout': { load: () => import('./immutable-rollout/action.ts'), connect: async () => undefined },
};

export const names: readonly string[] = Object.keys(actions);

export async function main(name: string, stage: Stage): Promise<void> {
  const wiring = actions[name];
  if (wiring === undefined) throw new Error(`no action is called ${name}; there are ${names.join(', ')}`);
  const { action } = await wiring.load();
  await perform(action, stage, wiring.connect);
}

/** What an action declares, for whatever is generated from it. */
export async function describe(name: string): Promise<AnyAction> {
  const wiring = actions[name];
  if (wiring === undefined) throw new Error(`no action is called ${name}`);
  return (await wiring.load()).action;
}
