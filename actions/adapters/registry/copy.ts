import { wrong } from '../../core/errors.ts';
import { contentOf, type Descriptor, type Manifest, partsOf } from '../../core/image/oci.ts';
import type { CopyCount, CopyJob, ImageSource } from '../../ports/images.ts';
import { crowd } from './crowd.ts';

/** Blobs at a time; more would not be quicker over one line. */
const WIDTH = 4;
/** Where cosign keeps what belongs to an image: https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md */
const COSIGN = ['sig', 'att', 'sbom'];

/** Counts as it goes. */
type Copied = { -readonly [N in keyof Omit<CopyCount, 'referrers'>]: number } & { readonly referrers: string[] };

/**
 * An image or index with all that it is made of and all that refers to it, byte for byte, so that no digest changes.
 * Nothing is tagged; a manifest is stored after everything that it names, so whatever is there is whole.
 */
export async function copyGraph(job: CopyJob): Promise<CopyCount> {
  const copied: Copied = { uploaded: 0, mounted: 0, there: 0, manifests: 0, referrers: [] };
  const seen = new Set<string>();
  const graph = await copyTree(job, job.digest, seen, copied);
  await copyReferrers(job, graph, seen, copied);
  await job.to.settle();
  return copied;
}

/** Gives the digests of all manifests below and with this one. */
async function copyTree(job: CopyJob, digest: string, seen: Set<string>, copied: Copied): Promise<readonly string[]> {
  const graph = partsFirst(await read(job.from, digest, seen));
  const missing = new Set<string>();
  await crowd(graph, WIDTH, async ({ digest: each }) => {
    if ((await job.to.digest(each)) === undefined) missing.add(each);
  });
  // It had a manifest's parts when it took the manifest; what a clean-up took since is brought back.
  const blobs = new Map(graph.flatMap(partsOf).map((each) => [each.digest, each]));
  await crowd(blobs.values(), WIDTH, (blob) => copyBlob(job, blob, copied));
  const stored = graph.filter((each) => missing.has(each.digest));
  for (const manifest of stored) {
    await job.to.put(manifest);
    copied.manifests += 1;
  }
  await crowd(stored, WIDTH, async ({ digest: each }) => void (await job.to.arrived(each)));
  return graph.map(({ digest: each }) => each);
}

async function read(from: ImageSource, digest: string, seen: Set<string>): Promise<readonly Manifest[]> {
  if (seen.has(digest)) return [];
  seen.add(digest);
  const manifest = await from.manifest(digest);
  if (manifest === undefined)
    throw wrong(`image: there is no ${digest} where it should be; correct the reference, or build it again`);
  const children = contentOf(manifest).manifests ?? [];
  const below = await Promise.all(children.map((child) => read(from, child.digest, seen)));
  return [manifest, ...below.flat()];
}

/** An index may name another one and what that names too, in any order. */
function partsFirst(manifests: readonly Manifest[]): readonly Manifest[] {
  const all = new Map(manifests.map((each) => [each.digest, each]));
  const ordered = new Set<Manifest>();
  const visit = (manifest: Manifest | undefined) => {
    if (manifest === undefined || ordered.has(manifest)) return;
    for (const part of contentOf(manifest).manifests ?? []) visit(all.get(part.digest));
    ordered.add(manifest);
  };
  for (const each of manifests) visit(each);
  return [...ordered];
}

async function copyBlob({ from, repository, to, tell }: CopyJob, blob: Descriptor, copied: Copied): Promise<void> {
  if (await to.has(blob.digest)) {
    copied.there += blob.size;
    return;
  }
  if (repository?.host === to.host && (await to.mount(blob.digest, repository.name))) {
    copied.mounted += blob.size;
    return;
  }
  tell(`uploading ${blob.digest} (${(blob.size / 1e6).toFixed(1)} MB) to ${to.host}/${to.name}`);
  await to.upload(blob, () => from.blob(blob.digest));
  copied.uploaded += blob.size;
}

async function copyReferrers(job: CopyJob, graph: readonly string[], seen: Set<string>, copied: Copied): Promise<void> {
  for (const digest of graph) {
    for (const referrer of await job.from.referrers(digest)) {
      if (seen.has(referrer.digest)) continue;
      if ((await job.from.manifest(referrer.digest)) === undefined) {
        job.tell(`${referrer.digest} is listed with ${digest}, but isn't there any more: it stays behind`);
        continue;
      }
      const before = copied.manifests;
      const below = await copyTree(job, referrer.digest, seen, copied);
      copied.referrers.push(referrer.digest);
      if (copied.manifests === before) await listAgain(job, digest, referrer.digest);
      await copyReferrers(job, below, seen, copied);
    }
  }
  await Promise.all(graph.flatMap((digest) => COSIGN.map((kind) => copySignature(job, digest, kind, seen, copied))));
}

/** One that was there already: the job that stored it may have ended before it was listed. */
async function listAgain({ from, to }: CopyJob, subject: string, digest: string): Promise<void> {
  if ((await to.referrers(subject)).some((each) => each.digest === digest)) return;
  const manifest = await from.manifest(digest);
  if (manifest) await to.put(manifest);
}

/** Signatures that are there already stay: they are those of whoever keeps that registry. */
async function copySignature(
  job: CopyJob,
  digest: string,
  kind: string,
  seen: Set<string>,
  copied: Copied,
): Promise<void> {
  const tag = `${digest.replace(':', '-')}.${kind}`;
  const manifest = await job.from.manifest(tag);
  if (manifest === undefined) return;
  const there = await job.to.digest(tag);
  if (there !== undefined) {
    if (there !== manifest.digest) job.tell(`${tag} is there already and stays: ${there}`);
    return;
  }
  await copyTree(job, manifest.digest, seen, copied);
  await job.to.put(manifest, tag);
  await job.to.arrived(tag);
  copied.referrers.push(manifest.digest);
}
