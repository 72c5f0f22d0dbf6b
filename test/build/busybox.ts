import { execFileSync } from 'node:child_process';
import { cpSync, linkSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { OCI_CONFIG, OCI_LAYER, OCI_MANIFEST } from '../../actions/core/image/oci.ts';
import { localPlatform } from '../../actions/core/image/platform.ts';
import { putImage, sha256 } from './put-image.ts';

const program = resolve(import.meta.dirname, '../../.cache/debian/bin/busybox');

/** A base image with a shell: busybox under all of its names, in a layer that tar makes. */
export async function putBusybox(repository: string, tag: string, scratch: string): Promise<void> {
  const bin = join(scratch, 'busybox/bin');
  mkdirSync(bin, { recursive: true });
  cpSync(program, join(bin, 'busybox'));
  const names = execFileSync(program, ['--list'], { encoding: 'utf8' }).trim().split('\n');
  for (const name of names.filter((each) => each !== 'busybox')) linkSync(join(bin, 'busybox'), join(bin, name));
  const blobs = new Map<string, Buffer>();
  const store = (mediaType: string, data: Buffer) => {
    const digest = sha256(data);
    blobs.set(digest, data);
    return { mediaType, digest, size: data.byteLength };
  };
  const words = ['-c', '-C', join(scratch, 'busybox'), '--owner=0', '--group=0', 'bin'];
  const tar = execFileSync('tar', words, { maxBuffer: 1e8 });
  const layer = store(`${OCI_LAYER}+gzip`, gzipSync(tar, { level: 1 }));
  const rootfs = { type: 'layers', diff_ids: [sha256(tar)] };
  const about = { ...localPlatform(process.arch), config: {}, rootfs, history: [{ created_by: 'tar' }] };
  const config = store(OCI_CONFIG, Buffer.from(JSON.stringify(about)));
  const manifest = JSON.stringify({ schemaVersion: 2, mediaType: OCI_MANIFEST, config, layers: [layer] });
  const read = (digest: string) => blobs.get(digest) as Buffer;
  await putImage({ repository, tag, manifest, read });
}
