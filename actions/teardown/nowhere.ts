import { type EnvironmentPorts, unheard } from '../ports/environments.ts';
import type { PlainPorts } from './ports.ts';

/** An environment of `immutable-rollout` as a teardown sees it: what leads there, its images and what GitHub says of it are the user's. */
export function nowhere(ports: PlainPorts): EnvironmentPorts {
  return {
    ...ports,
    ...unheard,
    sites: {
      look: async () => ({ balancers: [], records: [], holders: [] }),
      ...{
        claimName: never,
        writeDeed: never,
        forgetName: never,
        makeTargetGroup: never,
        setDrain: never,
        deleteTargetGroup: never,
      },
      ...{ makeRule: never, changeRule: never, deleteRule: never },
    },
    zone: { write: never, delete: never },
    farewells: { look: async () => undefined, run: never },
    images: { look: async () => [], delete: never },
  };
}

async function never(): Promise<void> {
  throw new Error('a change of what leads to an environment was decided where nothing of ours does');
}
