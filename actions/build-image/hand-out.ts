import { join, resolve } from 'node:path';
import type { FileOutput } from '../core/builds/outputs.ts';
import { failed, kindOf, wrong } from '../core/errors.ts';
import { parsePushImage } from '../core/image/push-image.ts';
import { releaseTags } from '../core/image/tags.ts';
import { askedTags } from '../images/name-tags.ts';
import type { PushTerms } from '../images/push-inputs.ts';
import type { BuiltImage } from '../ports/build.ts';
import type { ImageSource } from '../ports/images.ts';
import type { Log, Run } from '../shell/action.ts';
import { builtImages } from './built-images.ts';
import type { Decided } from './decide.ts';
import type { BuildPorts } from './ports.ts';
import type { Account } from './publish.ts';
import type { Workshop } from './workshop.ts';

export interface Handing {
  readonly ports: BuildPorts;
  readonly workshop: Workshop;
  readonly inputs: PushTerms & { readonly load: boolean };
  readonly run: Run;
  readonly log: Log;
  readonly section: (title: string) => void;
}

/** A finished image, and where it lies. */
interface Finished {
  readonly image: string | { readonly layout: string; readonly digest: string };
  readonly source: ImageSource;
  readonly digest: string;
  readonly images: readonly BuiltImage[];
}

/** Whether anything of an image is wanted besides itself. */
export function isWanted({ ask }: Pick<Decided, 'ask'>, load: boolean): boolean {
  return load || ask.outputs !== undefined;
}

/**
 * What a job gets besides of an image that was built or found: it in the local engine, and files. All of it is made of the finished
 * image, so it is the one that is deployed, whoever built it; nothing is built for it.
 */
export async function handOut(account: Account, decided: Decided, handing: Handing): Promise<void> {
  const { inputs, section } = handing;
  if (!isWanted(decided, inputs.load)) return;
  try {
    const finished = await finish(account, decided, handing);
    if (inputs.load) {
      section(`Load ${account.image}`);
      await load(finished, namesOf(account, decided, handing), decided, handing);
    }
    for (const [at, output] of (decided.ask.outputs ?? []).entries()) {
      section(`Write ${output.dest}`);
      await write(finished, output, `out-${at}`, decided, handing).catch(unwritten(output));
    }
  } catch (error) {
    if (kindOf(error) === 'broken') throw error;
    throw failed(`${(error as Error).message}; ${left(account)}`, 'failed', error);
  }
}

/** A place where nothing can be written is the input's, not ours. */
function unwritten({ dest }: FileOutput): (error: Error) => never {
  return (error) => {
    if (!/^E[A-Z]+$/.test(String((error as NodeJS.ErrnoException).code))) throw error;
    throw wrong(`outputs: writing ${dest}: ${error.message}; give a dest that can be written to`, error);
  };
}

/** What is there whatever became of this. */
function left({ image, tags, found }: Account): string {
  if (tags !== undefined)
    return `${image} is pushed and has its tags, ${tags.join(', ')}: a job that runs again finds it`;
  return found ? `${image} is in its registry as before` : 'the image is built, and pushed nowhere';
}

async function finish({ image: named }: Account, { repository }: Decided, { ports }: Handing): Promise<Finished> {
  const parsed = parsePushImage(named);
  const { digest } = parsed as { digest: string };
  const source =
    parsed.kind === 'layout' ? await ports.layout(parsed.path) : (repository ?? (await opened(named, ports)));
  const image = parsed.kind === 'layout' ? { layout: parsed.path, digest } : named;
  return { image, source, digest, images: await builtImages(source, digest, ports.runner.platform) };
}

async function opened(image: string, ports: BuildPorts): Promise<ImageSource> {
  return await (await ports.registries()).open(image.slice(0, image.lastIndexOf('@')));
}

/** The tags that it has in its registry, or would get there by a push. */
function namesOf({ image, digest, tags }: Account, decided: Decided, { inputs, run, ports }: Handing): string[] {
  const { repository, ask, content, release } = decided;
  const place = repository === undefined ? ask.repository : `${repository.host}/${repository.name}`;
  const named = image.startsWith('oci:') ? place : image.slice(0, image.lastIndexOf('@'));
  const all = () => {
    const asked = askedTags(inputs, run, ports.runner.clock.now());
    const revision = content.dirty ? release : content.commit.sha;
    const source = { ...run, tags: asked.fixed, movingTags: asked.moving };
    const { fixed, moving } = releaseTags({ ...source, image: { digest, revision, from: 'built' } });
    return [...fixed, ...moving];
  };
  return [...new Set(tags ?? all())].map((tag) => `${named}:${tag}`);
}

async function load(
  { image, images }: Finished,
  names: readonly string[],
  decided: Decided,
  { workshop, log }: Handing,
): Promise<void> {
  const { docker, env } = workshop;
  if (typeof image === 'string') await docker.pull({ image, images, names }, env, log.info);
  else
    await docker.load(
      { layout: image.layout, images, names, scratch: scratchOf(decided, workshop, 'load') },
      env,
      log.info,
    );
  log.info(`the local engine has ${names.join(', ')}`);
}

async function write(
  { image, images, source, digest }: Finished,
  output: FileOutput,
  name: string,
  decided: Decided,
  { ports, workshop, run, log }: Handing,
): Promise<void> {
  const { type, more } = output;
  const dest = resolve(run.workspace, output.dest);
  const folder = scratchOf(decided, workshop, name);
  const platforms = images.map(({ platform }) => platform);
  if (type === 'local' || type === 'tar') {
    if (images.some(({ config }) => config.config?.OnBuild?.length)) {
      throw wrong(
        `outputs: writing ${output.dest}: the image has ONBUILD, whose steps a builder would run; give type=oci`,
      );
    }
    const order = { builder: workshop.builder, image, platforms, output: { ...output, dest }, folder };
    await workshop.docker.copyOut(order, workshop.env, log.info);
  } else {
    const [only, ...others] = images;
    if (type === 'docker' && (only === undefined || others.length > 0)) {
      throw wrong(
        `outputs: writing ${output.dest}: type=docker holds one platform, and the image has ${images.length}; give type=oci`,
      );
    }
    const loadable = type === 'docker' ? { name: more['name'] } : undefined;
    const archive = !/^(false|0)$/i.test(more['tar'] ?? '');
    const saved = loadable === undefined ? digest : (only?.digest ?? digest);
    await ports.save(source, saved, { dest, archive, loadable, scratch: folder, tell: log.info });
  }
  log.info(`${dest} is written`);
}

function scratchOf({ ask }: Decided, { folder }: Workshop, name: string): string {
  return join(folder, ask.name || 'image', name);
}
