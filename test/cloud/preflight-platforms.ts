// For which machines an image is: what an index says, or a configuration alone.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { ECR } from '@aws-sdk/client-ecr';
import { connectReading } from '../../actions/registries.ts';
import { startRegistry } from '../../dev/registry/registry.ts';
import { amiFor, cloud, refusal, resolve, seed } from './preflight-world.ts';
import { Caller, MANIFEST, sha256 } from './registry-world.ts';

const ecr = new ECR();

export function platforms(): void {
  test('an image that is not for the machines of the AMI is named', async () => {
    const mediaType = 'application/vnd.oci.image.index.v1+json';
    const put = async (content: object) => {
      const imageManifest = JSON.stringify({ schemaVersion: 2, mediaType, ...content });
      await ecr.putImage({ repositoryName: 'orders', imageManifest, imageManifestMediaType: mediaType });
      const digest = `sha256:${createHash('sha256').update(imageManifest).digest('hex')}`;
      return { mediaType, digest, size: imageManifest.length };
    };
    const push = async (...architectures: string[]) => {
      const manifests: object[] = [];
      for (const architecture of architectures) {
        const platform = { os: architecture === 'unknown' ? 'unknown' : 'linux', architecture };
        manifests.push({
          ...(await put({ manifests: [], annotations: { architecture, of: architectures.join() } })),
          platform,
        });
      }
      return `${seed.repository}@${(await put({ manifests })).digest}`;
    };
    const ami = await amiFor('arm64');
    const arm = { ami, 'instance-types': ['m7g.large'] };
    await resolve(arm, { image: await push('amd64', 'arm64', 'unknown') });
    const { kind, message } = await refusal(arm, { image: await push('amd64', 'unknown') });
    assert.equal(kind, 'wrong');
    assert.match(
      message,
      /image: sha256:\w{64} is for linux\/amd64, and ami-\w+ is for arm64; build it for linux\/arm64, or name another ami$/,
    );
  });

  test('so is one of a single platform, which its configuration alone tells; it is read without any log-in', async (t) => {
    const me = await Caller.of(cloud);
    const push = async (architecture: string, more = {}) => {
      const manifest = await me.image('orders', architecture, more, architecture);
      const digest = sha256(manifest);
      assert.equal((await me.put('orders', digest, manifest)).status, 201);
      return `${seed.repository}@${digest}`;
    };
    const arm = { ami: await amiFor('arm64'), 'instance-types': ['m7g.large'] };
    const intel = await push('amd64');
    const { kind, message } = await refusal(arm, { image: intel });
    assert.equal(kind, 'wrong');
    assert.match(
      message,
      /image: sha256:\w{64} is for linux\/amd64, and ami-\w+ is for arm64; build it for linux\/arm64/,
    );
    assert.doesNotMatch(message, /problems/);
    const notes = async (image: string) => (await resolve(arm, { image })).notes.join('\n');
    assert.doesNotMatch(await notes(await push('arm64')), /for which machines/);
    assert.doesNotMatch(await notes(await push('::error::')), /for which machines/, 'what is no word says nothing');
    t.after(() => cloud.control('POST', 'deny', { actions: [] }));
    await cloud.control('POST', 'deny', { actions: ['ecr:GetDownloadUrlForLayer'] });
    assert.match(
      await notes(intel),
      /^for which machines \S+ is was not checked: .*grant ecr:GetDownloadUrlForLayer to the role/m,
    );
  });

  test('an image in another registry is read as far as that lets this job, and left to the machines otherwise', async (t) => {
    const registry = await startRegistry();
    t.after(() => registry.close());
    const there = `http://${registry.host}/v2/acme/orders`;
    const config = JSON.stringify({ architecture: 'amd64', os: 'linux' });
    const begun = await fetch(`${there}/blobs/uploads/`, { method: 'POST' });
    const body = new Blob([config]);
    await fetch(`${begun.headers.get('location')}&digest=${sha256(config)}`, { method: 'PUT', body });
    const part = { mediaType: 'application/vnd.oci.image.config.v1+json', size: config.length, digest: sha256(config) };
    const manifest = JSON.stringify({ schemaVersion: 2, mediaType: MANIFEST, config: part, layers: [] });
    const headers = { 'content-type': MANIFEST };
    await fetch(`${there}/manifests/${sha256(manifest)}`, { method: 'PUT', headers, body: manifest });
    const secrets = { hide() {}, clean: (text: string) => text };
    const registries = () => connectReading(secrets);
    const image = (digest: string, host = registry.host) => `${host}/acme/orders@${digest}`;
    const at = async (Architecture: 'arm64' | 'x86_64', type: string, given: string) =>
      await resolve({ 'instance-types': [type] }, { ami: await amiFor(Architecture), image: given }, [], registries);
    await assert.rejects(
      at('arm64', 'm7g.large', image(sha256(manifest))),
      /image: sha256:\w{64} is for linux\/amd64, and ami-\w+ is for arm64/,
    );
    const notes = async (given: string) => (await at('x86_64', 'm5.large', given)).notes.join('\n');
    assert.doesNotMatch(await notes(image(sha256(manifest))), /not in ECR/);
    for (const given of [image(sha256('')), image(sha256(manifest), '127.0.0.1:9')])
      assert.ok(
        (await notes(given)).includes(`${given} is not in ECR: whether it is there shows when machines pull it`),
      );
  });
}
