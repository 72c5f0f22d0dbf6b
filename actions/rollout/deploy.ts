import { behind, deployStep } from '../core/environments/deploy-step.ts';
import type { SiteSeen, SiteWanted } from '../core/environments/site.ts';
import { environmentPorts } from '../ports/environments.ts';
import { type Look, look } from './look.ts';
import type { Decider } from './reconcile.ts';

interface DeployLook extends Look {
  readonly site: SiteSeen;
}

/** Rolls out to an environment that a name leads to. */
export function deploying(wanted: SiteWanted): Decider {
  return {
    async look(ports, asked, remembered): Promise<DeployLook> {
      const { answers, pace } = remembered;
      const site = await answers.ask('site', pace.site, () => environmentPorts(ports).sites.look());
      const placed = asked.spec ? { ...asked, spec: behind(asked.spec, wanted, site) } : asked;
      const seen = await look(ports, placed, remembered, (stored) => behind(stored, wanted, site));
      return { ...seen, site };
    },
    decide(asked, seen) {
      const { site, spec, seen: all } = seen as DeployLook;
      const placed = asked.spec ? { ...asked, spec: behind(asked.spec, wanted, site) } : asked;
      return deployStep(placed, wanted, spec, all, site);
    },
  };
}
