import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { failed, wrong } from '../../core/errors.ts';
import { isDigest, splitReference } from '../../core/text/split-reference.ts';
import { start } from '../system/running.ts';
import { watchSilence } from '../system/silence.ts';

/** Seconds of silence as `watchSilence` has them, and those in which an engine that lives tells its version. */
const LIMITS = { silent: [10, 60] as const, alive: 20 };

/** Unpacks what `docker save` writes. An engine may take minutes before its first byte, so it is asked whether it lives. */
export async function saveImage(
  name: string,
  folder: string,
  tell: (line: string) => void,
  { silent, alive }: { readonly silent: readonly [number, number]; readonly alive: number } = LIMITS,
): Promise<void> {
  const doing = `image: taking ${name} out of the local Docker engine`;
  const docker = start('docker', ['image', 'save', name]);
  const tar = start('tar', ['-x'], { folder });
  docker.in.end();
  tar.out.resume();
  let dead = false;
  const ask = async () => {
    if (await answers(alive)) return;
    dead = true;
    docker.stop();
  };
  const silence = watchSilence(doing, tell, ask, silent);
  docker.out.on('data', silence.heard);
  await pipeline(docker.out, tar.in).catch(() => {}); // the exit codes tell
  const [{ code: saved, err: said }, { code: unpacked, err: complained }] = await Promise.all([docker.end, tar.end]);
  silence.end();
  if (dead) throw failed(`${doing}: the Docker engine does not answer; start it again, or see what its log says`);
  const meant = asMeant(name);
  if (saved === 'ENOENT') throw wrong(`${meant}; there is no docker on the PATH`);
  if (/No such image|reference does not exist/i.test(said)) {
    throw wrong(`${meant}; the engine has no such image: build or load it in this job`);
  }
  if (saved !== 0)
    throw failed(`${meant}; the engine says: ${said.trim().split('\n').at(-1) || `docker save ended with ${saved}`}`);
  if (unpacked === 0) return;
  if (/No space left/.test(complained)) throw failed(`${doing}: the disk of RUNNER_TEMP is full; free some of it`);
  throw failed(`${doing}: tar ended with ${unpacked}: ${complained.trim().split('\n').at(-1)}`);
}

/** The likely mistake first: a tag of a registry, or of an image that an earlier job built, is taken for one of this machine's engine. */
function asMeant(name: string): string {
  if (isDigest(name)) return `image: ${name} was to be taken out of the local Docker engine`;
  const { host, path } = splitReference(name);
  const bare = host === undefined ? path : `${host}/${path}`;
  return `image: ${name} has no digest, so the local Docker engine was asked for it; an image of a registry is given as ${bare}@sha256:…, one of build-image by its output image`;
}

async function answers(within: number): Promise<boolean> {
  const asked = start('docker', ['version', '--format', '{{.Server.Version}}'], { quiet: true });
  asked.in.end();
  asked.out.resume();
  const late = new AbortController();
  const ended = asked.end.then(() => true);
  const alive = await Promise.race([
    ended,
    pause(within * 1000, false, { signal: late.signal, ref: false }).catch(() => false),
  ]);
  late.abort();
  asked.stop();
  return alive;
}
