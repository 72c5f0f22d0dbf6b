import type { Spec } from '../../actions/core/release/spec.ts';
import { strategies } from '../../actions/core/release/waves.ts';
import { TARGET_GROUP } from './world.ts';

/** A spec that the in-memory world can carry out; whatever a test is about it gives itself. */
export function specOf(given: Partial<Spec> = {}): Spec {
  const release = given.release ?? 'r1';
  const image = `registry.example.com/orders@sha256:${Buffer.from(release).toString('hex').padEnd(64, '0')}`;
  return {
    app: 'orders',
    environment: 'production',
    release,
    image,
    place: {
      account: '123456789012',
      region: 'eu-west-1',
      ami: 'ami-0abcdef1234567890',
      subnets: ['subnet-0a1b', 'subnet-0c2d'],
      securityGroups: ['sg-0123456789abcdef0'],
      targetGroups: [TARGET_GROUP],
    },
    size: { min: 2, max: 8 },
    instanceTypes: ['m7g.large'],
    instanceProfile: 'orders-production',
    metadataHopLimit: 1,
    services: { web: { image, ports: ['8080:8080'], environment: {}, secrets: {}, stopGrace: 30 } },
    liveCheck: { path: '/healthz', port: 8080, timeout: 60, via: 'ssm' },
    waves: strategies.halving,
    bake: 10,
    alarms: [],
    tolerate: { machines: 0 },
    noData: 'wait',
    keepPrevious: 3600,
    onFailure: 'rollback',
    timeout: 3600,
    ...given,
  };
}
