import assert from 'node:assert/strict';
import { after } from 'node:test';
import { EC2 } from '@aws-sdk/client-ec2';
import { connect } from '../../actions/adapters/aws/connect.ts';
import type { Reading } from '../../actions/adapters/aws/preflight/elsewhere.ts';
import { Stopped } from '../../actions/core/errors.ts';
import type { FleetSpec } from '../../actions/core/release/fleet-spec.ts';
import { parseFleetSpec } from '../../actions/core/release/fleet-spec-parse.ts';
import { parseYaml } from '../../actions/core/text/yaml.ts';
import type { Kept, Request, Resolved } from '../../actions/ports/rollout.ts';
import { startCloud } from '../../dev/cloud/cloud.ts';

/** A seeded local AWS that every client of this process reaches. */
export const cloud = await startCloud({ docker: false, scale: 30, bootDelay: 0.1, seed: { deregistrationDelay: 30 } });
Object.assign(process.env, cloud.env);
after(async () => {
  const violations = await cloud.control('GET', 'violations');
  await cloud.close();
  assert.deepEqual(violations, []);
});

export const { seed } = cloud;
export const fleet = parseFleetSpec(parseYaml(seed.fleet));

/** What preflight makes of the seeded fleet spec, changed by `over`. */
export async function resolve(
  over: Partial<FleetSpec>,
  request: Partial<Request> = { ami: seed.image },
  kept: readonly Kept[] = [],
  registries?: Reading,
): Promise<Resolved> {
  // As a new run: nothing of an earlier look is remembered.
  const me = { run: '1', runAttempt: 1, repository: 'acme/orders', nonce: 'n' };
  const { preflight } = connect({ app: 'orders', environment: 'production', me, ...(registries && { registries }) });
  const asked = { app: 'orders', environment: 'production', ...request };
  return await preflight.resolve({ ...fleet, ...over }, asked, kept);
}

export async function refusal(
  over: Partial<FleetSpec>,
  request?: Partial<Request>,
): Promise<{ kind: string; message: string }> {
  try {
    await resolve(over, request);
  } catch (error) {
    if (error instanceof Stopped) return { kind: error.kind, message: error.message };
    throw error;
  }
  return assert.fail('nothing was refused');
}

const ec2 = new EC2();

export async function amiFor(Architecture: 'arm64' | 'x86_64'): Promise<string> {
  const made = await ec2.registerImage({ Name: `base-${Architecture}`, Architecture, RootDeviceName: '/dev/xvda' });
  return made.ImageId ?? '';
}
