import { latestLease, letGo } from '../core/rollout/records.ts';
import type { Ports } from '../ports/rollout.ts';

/**
 * Says in the records that the process of this nonce is dead, so that whoever comes next goes on at once where it would have waited
 * for silence. Only to be asked once that is certain: the runner runs `post` after it has ended what `main` was.
 */
export async function cutOff({ ledger }: Pick<Ports, 'ledger'>, nonce: string): Promise<void> {
  const records = await ledger.read();
  const lease = latestLease(records);
  if (lease?.nonce !== nonce || letGo(records, lease)) return;
  await ledger.beat({ n: lease.n, cut: true });
}
