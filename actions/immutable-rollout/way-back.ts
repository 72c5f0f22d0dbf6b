import { rankOf } from '../core/rollout/history.ts';
import { inService } from '../core/rollout/records.ts';
import { Denied, Later, type Ports, type Preflight } from '../ports/rollout.ts';

/**
 * What a rollback would fail for once its fleet is retired: after this rollout it goes to what is in service now. A registry that
 * archives what nobody pulled for long takes just that, since a fleet pulls at its boot alone. A missing permission says nothing.
 */
export async function wayBack(ports: Pick<Ports, 'ledger'> & { preflight: Preflight }): Promise<readonly string[]> {
  const found = await stored(ports).catch((error: unknown) => {
    // The first look reads it again, with more patience.
    if (error instanceof Later || error instanceof Denied) return undefined;
    throw error;
  });
  if (found === undefined) return [];
  const gone = await ports.preflight.gone(found);
  return gone.map(
    (what) =>
      `a rollback to ${found.release}, which is in service now, works only while its machines are kept warm: ${what}`,
  );
}

async function stored({ ledger }: Pick<Ports, 'ledger'>) {
  const records = await ledger.read();
  const rank = rankOf(records, inService(records));
  return rank === undefined ? undefined : await ledger.spec(rank);
}
