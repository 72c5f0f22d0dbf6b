import { behind, deployStep } from '../core/environments/deploy-step.ts';
import type { SiteSeen, SiteWanted } from '../core/environments/site.ts';
import type { Deed } from '../core/rollout/records.ts';
import { environmentPorts } from '../ports/environments.ts';
import { type Look, look } from './look.ts';
import type { Decider } from './reconcile.ts';

/** Seconds after which it is looked whether GitHub was told. */
const GLANCE = 0.2;

interface DeployLook extends Look {
  readonly site: SiteSeen;
}

/** Rolls out to an environment that a name leads to. `told`: what GitHub was told meanwhile, for the deed, which waits for it. */
export function deploying(given: SiteWanted, told?: Promise<Partial<Deed>>): Decider {
  let wanted = given;
  let open = told !== undefined;
  void told
    ?.then(
      (more) => {
        wanted = { ...given, deed: { ...given.deed, ...more } };
      },
      () => {}, // whoever asked for it hears of it
    )
    .finally(() => {
      open = false;
    });
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
      const step = deployStep(placed, wanted, spec, all, site);
      const early = open && step.kind === 'effect' && ['claim-name', 'write-deed'].includes(step.effect.do);
      return early ? { ...step, kind: 'wait', why: 'GitHub is told of the deploy', until: all.now + GLANCE } : step;
    },
  };
}
