import { keyOf } from '../images/inside.ts';
import { missingOf } from '../images/whole.ts';
import { NamesAnother } from './conflict.ts';
import type { Pushed } from './ports.ts';

/**
 * Of two jobs that build one content at the same time, as of two pushes of one commit, one is first. Where what it put says the
 * very key that this job's image has, and is whole, the later job takes that one: both give out the same image.
 */
export async function winnerOf(error: unknown, key: string | undefined): Promise<Pushed | undefined> {
  const first = error instanceof Error && !(error instanceof NamesAnother) ? error.cause : error;
  if (!(first instanceof NamesAnother) || key === undefined) return undefined;
  const { repository, digest } = first;
  const top = await repository.manifest(digest);
  if (top === undefined || (await keyOf(repository, top)) !== key) return undefined;
  if ((await missingOf(repository, top)) !== undefined) return undefined;
  return { source: repository, repository, digest, close: async () => {} };
}
