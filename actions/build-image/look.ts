import type { ImageAccount } from '../core/builds/summary.ts';
import { doubt, type Prove } from '../images/attestation.ts';
import type { Clock } from '../ports/clock.ts';
import type { Place, Seen } from '../ports/publisher.ts';
import type { Log, Run } from '../shell/action.ts';
import type { Decided } from './decide.ts';
import { lookUp } from './look-up.ts';
import { accountOf, keyFor } from './outcome.ts';
import { unlessUnasked } from './where.ts';

/** An image that needs no build, and what its tags name already, where it gets some. */
export type FoundAccount = ImageAccount & { readonly seen?: Seen | undefined };

interface Looking {
  readonly prove: Prove | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly run: Run;
  readonly push: boolean;
  readonly places: Promise<ReadonlyMap<string, Place>>;
}

type Look = { readonly found: FoundAccount; readonly decided: Decided } | { readonly missing: Decided };

export async function look(decided: Decided, { prove, clock, log, run, push, places }: Looking): Promise<Look> {
  const began = clock.now();
  const { ask, expected, release } = decided;
  const key = keyFor({ key: expected.key ?? '', reusable: true, found: true, release }, run.sha) || undefined;
  const tags = async (digest: string): Promise<Seen | undefined> =>
    await (await places).get(ask.name)?.look({ digest, key, from: 'promoted' });
  const looking = async (): Promise<Look | undefined> => {
    // Of what is in doubt its tags are nobody's business, and of any other they are looked up again when they weren't here.
    const found = await lookUp(decided, (digest) => tags(digest).catch(() => undefined));
    if (found === undefined) return undefined;
    const why = found.doubt ?? (await doubt(prove, found.digest, expected.key, log.info));
    if (why !== undefined) {
      log.notice(`${found.image} has this content's tag and is not taken: ${why}; it is built anew`, 'Not taken');
      return { missing: { ...decided, unproven: found.digest } };
    }
    const account = accountOf(decided, found, { seconds: clock.now() - began, last: undefined, verified: false });
    return { found: { ...account, seen: found.beside }, decided };
  };
  const unlooked = (unasked: string): Look => ({ missing: { ...decided, repository: undefined, unasked } });
  return (await unlessUnasked(looking, unlooked, { run, push })) ?? { missing: decided };
}
