import { resolve } from 'node:path';
import { wrong } from '../core/errors.ts';
import type { PushImage } from '../core/image/push-image.ts';
import { join } from './join.ts';
import type { Pushed, PushPorts } from './ports.ts';

const nothing = async () => {};

/** The image that is pushed, looked at before anything else is; `folder` makes room for one of the engine. */
export async function findImage(
  image: PushImage,
  workspace: string,
  ports: PushPorts,
  folder: () => string,
  tell: (line: string) => void,
): Promise<Pushed> {
  if (image.kind === 'joined') {
    const parts = await Promise.all(image.parts.map((part) => findImage(part, workspace, ports, folder, tell)));
    return await join(parts, ports.sha256);
  }
  if (image.kind === 'engine') return { ...(await ports.engine(image.name, folder(), tell)), ofEngine: true };
  const { digest } = image;
  if (image.kind === 'layout') {
    const source = await ports.layout(resolve(workspace, image.path));
    if (await source.manifest(digest)) return { source, digest, close: nothing };
    throw wrong(`image: the OCI layout ${image.path} holds no ${digest}; build it in this job, or correct the path`);
  }
  const repository = await ports.registries.open(image.repository);
  if (await repository.manifest(digest)) return { source: repository, repository, digest, close: nothing };
  throw wrong(`image: ${image.repository} holds no ${digest}; push it there first, or correct the reference`);
}
