// The local AWS, plain registries and the bundle: all that a push needs to be played for real.
import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ECR } from '@aws-sdk/client-ecr';
import { MANIFESTS } from '../../actions/core/image/oci.ts';
import { type Cloud, startCloud } from '../../dev/cloud/cloud.ts';
import { type Registry, startRegistry } from '../../dev/registry/registry.ts';
import { bundle } from '../../dev/stage/bundle.ts';
import { type ActionRun, runAction } from '../../dev/stage/run-action.ts';
import { type Made, makeLayout } from './layout.ts';

export const COMMIT = '0123456789abcdef0123456789abcdef01234567';

export interface World {
  readonly cloud: Cloud;
  readonly plain: Registry;
  readonly ecr: ECR;
  readonly folder: string;
  layout(says: string, bytes?: number, revision?: string): Made;
  push(inputs: Record<string, string>, more?: Options): Promise<ActionRun>;
  /** Any registry's own answer, as a client would get it. */
  get(place: string, path: string, more?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
  readonly onStart?: (child: ChildProcess) => void;
}

export async function startWorld(): Promise<World> {
  const dist = await bundle();
  const [cloud, plain] = await Promise.all([startCloud({ docker: false }), startRegistry()]);
  const folder = mkdtempSync(join(tmpdir(), 'immutable-push-'));
  const keys = {
    accessKeyId: cloud.env['AWS_ACCESS_KEY_ID'] ?? '',
    secretAccessKey: cloud.env['AWS_SECRET_ACCESS_KEY'] ?? '',
  };
  const ecr = new ECR({ endpoint: cloud.endpoint, region: 'eu-west-1', credentials: keys });
  let made = 0;
  return {
    cloud,
    plain,
    ecr,
    folder,
    layout: (says, bytes, revision) => makeLayout(join(folder, `layout @, ${made++}`), says, bytes, revision),
    push: (inputs, { env, onStart } = {}) =>
      runAction({
        dist,
        action: 'push-registry',
        inputs,
        env: { ...cloud.env, GITHUB_SHA: COMMIT, GITHUB_REF: 'refs/heads/main', GITHUB_WORKSPACE: folder, ...env },
        onStart,
      }),
    async get(place, path, more = {}) {
      const { authorizationData } = await ecr.getAuthorizationToken({});
      const [host, ...name] = place.split('/');
      const headers = {
        authorization: `Basic ${authorizationData?.[0]?.authorizationToken}`,
        accept: MANIFESTS.join(', '),
      };
      return await fetch(`http://${host}/v2/${name.join('/')}/${path}`, {
        ...more,
        headers: { ...headers, ...more.headers },
      });
    },
    async close() {
      await Promise.all([cloud.close(), plain.close()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
