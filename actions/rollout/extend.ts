import { extendStep } from '../core/environments/extend.ts';
import type { SiteSeen } from '../core/environments/site.ts';
import type { Spec } from '../core/release/spec.ts';
import type { Owner } from '../core/rollout/records.ts';
import { environmentPorts } from '../ports/environments.ts';
import { type Look, look } from './look.ts';
import type { Decider } from './reconcile.ts';

interface ExtendLook extends Look {
  readonly site: SiteSeen;
}

/** Lets an environment live for so many seconds from when this process began, and changes nothing else of it. */
export function extending(host: string, owner: Owner, seconds: number): Decider {
  return {
    async look(ports, asked, remembered): Promise<ExtendLook> {
      const site = await environmentPorts(ports).sites.look();
      return { ...(await look(ports, asked, remembered, withoutTraffic)), site };
    },
    decide(asked, seen) {
      const { site, seen: all } = seen as ExtendLook;
      return extendStep(host, owner, Math.floor((asked.began ?? all.now) + seconds), all, site);
    },
  };
}

/** Its target group may have been deleted by hand: an end can be put off all the same. */
function withoutTraffic(stored: Spec): Spec {
  return { ...stored, place: { ...stored.place, targetGroups: [] } };
}
