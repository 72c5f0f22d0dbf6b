// The templates that we ship, what their stacks tell, and that an architecture is one in all that depends on it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Stack } from '@aws-sdk/client-cloudformation';
import { parse } from 'yaml';
import { parseFleetSpec } from '../../actions/core/release/fleet-spec-parse.ts';

export const shipped = (name: string) =>
  readFileSync(join(import.meta.dirname, `../../workflows-examples/aws/${name}.cfn.yml`), 'utf8');

export const outputsOf = (made: Stack | undefined): Record<string, string> =>
  Object.fromEntries(made?.Outputs?.map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]) ?? []);

/** What the fleet file says of Amazon Linux as AWS publishes it. */
const stockOf = (architecture: string) =>
  `ssm:/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-${architecture}`;

export interface Built {
  readonly given: Readonly<Record<string, string>>;
  /** Fails unless outputs and the deploy role's policies are those of what was given. */
  hold(outputs: Readonly<Record<string, string>>, policies: readonly object[]): void;
}

/** By default, for the other architecture, and with an AMI of one's own, which leaves Amazon's out. */
export function builds(account: string): readonly [Built, ...Built[]] {
  const Ami = '/base-images/docker-arm64';
  const arm = { Architecture: 'arm64' };
  return [
    build({}, stockOf('x86_64'), [account, 'amazon']),
    build(arm, stockOf('arm64'), [account, 'amazon']),
    build({ ...arm, Ami }, `ssm:${Ami}`, [account]),
  ];
}

function build(given: Readonly<Record<string, string>>, ami: string, owners: readonly string[]): Built {
  const generation = given['Architecture'] === 'arm64' ? 'g' : 'i';
  return {
    given,
    hold({ FleetFile = '', Platform }, policies) {
      const fleet = parseFleetSpec(parse(FleetFile));
      assert.deepEqual([fleet.ami, fleet['instance-types']], [ami, [`m7${generation}.large`, `m6${generation}.large`]]);
      assert.equal(Platform, generation === 'g' ? 'linux/arm64' : 'linux/amd64');
      const told = JSON.stringify(policies);
      assert.ok(told.includes(`{"ec2:Owner":${JSON.stringify(owners)}}`), told);
    },
  };
}
