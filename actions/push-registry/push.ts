import { failed } from '../core/errors.ts';
import type { Manifest } from '../core/image/oci.ts';
import { isCommit } from '../core/image/pointer.ts';
import type { PushRow } from '../core/image/push-summary.ts';
import type { Allowed } from '../core/image/scan-verdict.ts';
import { isContentTag, type ReleaseTags } from '../core/image/tags.ts';
import { revisionOf } from '../images/inside.ts';
import type { PushTerms } from '../images/push-inputs.ts';
import type { Seen } from '../ports/publisher.ts';
import type { Log } from '../shell/action.ts';
import type { Pushed, PushPorts, Target } from './ports.ts';
import { passScan } from './scan.ts';
import { putFirst, putFixed, putMoving, stillThere, tagsSeen, tagsThere } from './tagging.ts';

export interface RowSoFar extends PushRow {
  changed: boolean;
  tags: Record<string, string>;
  bytes?: PushRow['bytes'];
  referrers: number;
}

export interface Order {
  readonly image: Pushed;
  readonly tags: ReleaseTags;
  readonly targets: readonly Target[];
  readonly allow: readonly Allowed[];
  readonly inputs: PushTerms;
  /** Filled as it goes, so that it tells how far a push came that failed. */
  readonly progress: RowSoFar[];
  /** Of the one target, just now. */
  readonly seen?: Seen | undefined;
}

/**
 * All tags of all repositories are looked up before anything is uploaded; everything is uploaded and scanned before
 * anything is tagged. So a push that dies leaves no tag, or whole tags, and a re-run goes on from there.
 */
export async function push(
  { image, tags, targets, allow, inputs, progress, seen }: Order,
  ports: PushPorts,
  log: Log,
): Promise<void> {
  const manifest = (await image.source.manifest(image.digest)) as Manifest;
  const revision =
    tags.fixed.some(isCommit) && !image.ofEngine ? await revisionOf(image.source, image.digest) : undefined;
  const tagged = { ...image, manifest, revision };
  const steps = targets.map((target) => {
    const row: RowSoFar = {
      repository: target.full,
      created: target.created,
      changed: target.created,
      tags: {},
      referrers: 0,
    };
    progress.push(row);
    return { target, row };
  });
  await each(steps, async ({ target, row }) => {
    const named = seen ?? (await tagsSeen(target.repository, tags));
    for (const tag of await tagsThere(target, tags, tagged, named, ports)) row.tags[tag] = 'already there';
  });
  await each(steps, async ({ target, row }) => {
    // Whatever refers to it is in its own repository already.
    if (image.repository?.host === target.repository.host && image.repository.name === target.repository.name) return;
    const job = { from: image.source, repository: image.repository, to: target.repository, digest: image.digest };
    const count = await ports.copy({ ...job, tell: log.info });
    row.bytes = count;
    row.referrers = count.referrers.length;
    row.changed ||= count.manifests > 0;
  });
  await each(steps, ({ target }) => passScan(target, image, inputs, allow, ports, log));
  // Of what was uploaded or scanned since the tags were looked up, they are looked up again.
  const looked = steps.every(({ row }) => row.bytes === undefined) && inputs['scan-fail-on'] === 'off';
  const put = async ({ target, row }: Step, tag: string) => {
    if (tags.fixed.includes(tag)) tell(row, tag, await putFixed(target, tag, tagged, looked, ports));
    else if (tags.moving.includes(tag)) {
      const what = await putMoving(target, tag, tagged, inputs['moving-tags'] !== undefined, looked, ports);
      tell(row, tag, what);
      if (what === 'refused')
        log.warning(
          `${tag} of ${target.full} stays where it is: the repository lets no tag move; manage: true would let it`,
        );
    } else if (await putFirst(target, tag, manifest)) tell(row, tag, 'tagged');
  };
  for (const together of inOrder(tags, steps)) {
    const missing = steps.flatMap((step) =>
      together.flatMap((tag) => (step.row.tags[tag] === undefined ? { step, tag } : [])),
    );
    await each(missing, ({ step, tag }) => put(step, tag));
  }
  await each(steps, async ({ target, row }) => {
    const put = tags.fixed.filter((tag) => row.tags[tag] === WORDS.tagged);
    await stillThere(target, put, tagged, ports);
    if (!target.keepsTags && put.length > 0)
      log.info(
        `${target.full} lets tags move: what another job puts under ${put.join(', ')} from now on is seen by nobody`,
      );
  });
}

interface Step {
  readonly target: Target;
  readonly row: RowSoFar;
}

/** The content's tag says that all others are there, and none moves before those that don't; where it is there, nothing is in doubt. */
function inOrder({ fixed, first, moving }: ReleaseTags, steps: readonly Step[]): readonly (readonly string[])[] {
  const content = fixed.filter(isContentTag);
  const found = content.length > 0 && steps.every(({ row }) => content.every((tag) => row.tags[tag] !== undefined));
  if (found) return [[...fixed, ...first, ...moving]];
  return [fixed.filter((tag) => !isContentTag(tag)), content, [...first, ...moving]];
}

const WORDS = { tagged: 'tagged', there: 'already there', refused: 'not moved: immutable there' };

/** The tags that name the image in every repository. */
export function tagsEverywhere({ fixed, moving }: ReleaseTags, rows: readonly PushRow[]): readonly string[] {
  return [...fixed, ...moving].filter((tag) => rows.every(({ tags }) => tags[tag] !== WORDS.refused));
}

function tell(row: RowSoFar, tag: string, what: keyof typeof WORDS): void {
  row.tags[tag] = WORDS[what];
  if (what === 'tagged') row.changed = true;
}

/** In parallel, each to its end; several problems become one sentence each. */
async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const ends = await Promise.allSettled(items.map(work));
  const errors = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []));
  if (errors.length === 1) throw errors[0];
  if (errors.length > 1)
    throw failed(errors.map((error) => error?.message ?? String(error)).join('; and '), 'failed', errors[0]);
}
