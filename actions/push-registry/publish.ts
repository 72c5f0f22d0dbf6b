import type { PushRow } from '../core/image/push-summary.ts';
import { type ReleaseTags, releaseTags, type Tagged, unversioned } from '../core/image/tags.ts';
import type { Prove } from '../images/attestation.ts';
import { recipeIn, revisionOf } from '../images/inside.ts';
import type { AskedTags } from '../images/name-tags.ts';
import type { PushTerms } from '../images/push-inputs.ts';
import type { Seen } from '../ports/publisher.ts';
import type { Log, Run } from '../shell/action.ts';
import { checkAttested } from './attested.ts';
import type { Pushed, PushPorts, Target } from './ports.ts';
import { push, type RowSoFar, tagsEverywhere } from './push.ts';
import { readAllowed } from './scan.ts';
import { winnerOf } from './winner.ts';

/** What a job pushes by, whichever image it is. */
export interface Terms {
  readonly inputs: PushTerms;
  readonly run: Run;
  readonly ports: PushPorts;
  readonly log: Log;
  readonly prove: Prove | undefined;
}

export interface Publication {
  /** Another one than was given where another job was first with the same content. */
  readonly digest: string;
  readonly changed: boolean;
  /** The image by digest in each repository. */
  readonly images: readonly string[];
  readonly tags: readonly string[];
  readonly rows: readonly PushRow[];
}

/** Tags by what is asked, by what the run says, and by what the image says of itself. */
export async function tagsFor(
  { source, digest }: Pushed,
  from: Tagged['from'],
  key: string | undefined,
  asked: AskedTags,
  run: Run,
): Promise<ReleaseTags> {
  const { fixed: tags, moving: movingTags } = asked;
  // Asked only where it decides: a config is one more thing to fetch.
  const decides =
    tags === undefined && from !== 'engine' && from !== 'joined' && !(from === 'promoted' && key !== undefined);
  const revision = decides ? await revisionOf(source, digest) : undefined;
  const recipe = key === undefined ? undefined : await recipeIn(source, await source.manifest(digest));
  return releaseTags({ ...run, key, recipe, tags, movingTags, image: { digest, revision, from } });
}

/** A git tag for which somebody may wait as an image's. */
export function tellOdd({ fixed }: AskedTags, { ref }: Run, log: Log): void {
  const odd = fixed === undefined ? unversioned(ref) : undefined;
  if (odd !== undefined) log.notice(odd, 'Tags');
}

/** Pushes one image to all targets; where another job was first with the same content, that one's image gets the rest. */
export async function publish(
  given: Pushed,
  key: string | undefined,
  tags: ReleaseTags,
  targets: readonly Target[],
  { inputs, ports, log, prove }: Terms,
  progress: RowSoFar[],
  seen?: Seen,
): Promise<Publication> {
  const allow = await readAllowed(inputs['scan-allow']);
  const order = { tags, targets, allow, inputs, progress };
  let image = given;
  try {
    await push({ ...order, image, seen }, ports, log);
  } catch (error) {
    const winner = await winnerOf(error, key);
    if (winner?.repository === undefined) throw error;
    await checkAttested(winner.repository, winner.digest, key, prove, log);
    const where = `${winner.repository.host}/${winner.repository.name}@${winner.digest}`;
    log.notice(`another job has built this content first: ${where} is taken, and not ${given.digest}`, 'Taken');
    image = winner;
    progress.length = 0;
    await push({ ...order, image }, ports, log);
  }
  return {
    digest: image.digest,
    changed: progress.some((each) => each.changed),
    images: targets.map(({ full }) => `${full}@${image.digest}`),
    tags: tagsEverywhere(tags, progress),
    rows: progress,
  };
}
