import type { EnvironmentEffect } from '../core/rollout/environment-effect.ts';
import type { EnvironmentPorts } from '../ports/environments.ts';

/** Carries out one effect that only environments of branches know. */
export async function carryOutEnvironment(ports: EnvironmentPorts, effect: EnvironmentEffect): Promise<void> {
  const { sites, zone, deployments, notices, farewells, templates, images } = ports;
  switch (effect.do) {
    case 'claim-name':
      return sites.claimName(effect.host, effect.deed);
    case 'write-deed':
      return sites.writeDeed(effect.host, effect.deed);
    case 'forget-name':
      return sites.forgetName(effect.host);
    case 'make-target-group':
      return sites.makeTargetGroup(effect.name);
    case 'set-drain':
      return sites.setDrain(effect);
    case 'delete-target-group':
      return sites.deleteTargetGroup(effect.targetGroup);
    case 'make-rule':
      return sites.makeRule(effect);
    case 'change-rule':
      return sites.changeRule(effect);
    case 'delete-rule':
      return sites.deleteRule(effect.rule);
    case 'write-records':
      return zone.write(effect.host, effect.balancer);
    case 'delete-records':
      return zone.delete(effect.host);
    case 'run-on-teardown':
      return farewells.run(effect.machine);
    case 'end-deployments':
      return deployments.end(effect.deployments);
    case 'end-comment':
      return notices.end(effect.comment);
    case 'delete-template':
      return templates.delete();
    case 'delete-images':
      return images.delete(effect.images);
  }
}
