import { Stopped } from '../core/errors.ts';
import { keptReleases } from '../core/rollout/kept-releases.ts';
import { begun } from '../core/rollout/records.ts';
import { Denied, type Kept, Later, type Ports } from '../ports/rollout.ts';

interface Read {
  readonly kept: readonly Kept[];
  /** A sentence for each release whose record can't be read. */
  readonly unreadable: readonly string[];
}

/** What releases need that a rollback may go back to. Records that can't be had now are the first look's to ask for, with more patience. */
export async function readKept(ledger: Ports['ledger']): Promise<Read> {
  try {
    return await read(ledger);
  } catch (error) {
    if (error instanceof Later || error instanceof Denied) return { kept: [], unreadable: [] };
    throw error;
  }
}

async function read(ledger: Ports['ledger']): Promise<Read> {
  const records = await ledger.read();
  const kept: Kept[] = [];
  const unreadable: string[] = [];
  for (const rank of keptReleases(records)) {
    try {
      const spec = await ledger.spec(rank);
      if (spec === undefined) continue;
      const { release, image, place, services } = spec;
      const images = [image, ...Object.values(services).map((service) => service.image)];
      kept.push({ release, images: [...new Set(images.flatMap((each) => each ?? []))], ami: place.ami });
    } catch (error) {
      if (!(error instanceof Stopped)) throw error;
      unreadable.push(`a rollback to ${begun(records, rank)?.release} is not possible: ${error.message}`);
    }
  }
  return { kept, unreadable };
}
