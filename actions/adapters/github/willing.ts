import type { Api } from './api.ts';
import { type Client, forbids, reason } from './client.ts';

/** What is asked of GitHub without anything hanging on it. */
export type Willing = <T>(doing: string, work: (api: Api) => Promise<T>, together?: number) => Promise<T | undefined>;

/**
 * Asks, and gives undefined for whatever goes wrong, of which it warns once: no deploy and no teardown fails because GitHub does.
 * What the token may not do is not tried again; anything else may go better the next time.
 */
export function willing(client: Client, warn: (line: string) => void, permission: string, without: string): Willing {
  let told = false;
  let refused = false;
  return async (doing, work, together) => {
    if (refused) return undefined;
    try {
      return await client.ask(work, together);
    } catch (error) {
      refused = forbids(error);
      if (!told) warn(`${doing}: ${reason(error, permission)}; ${without}`);
      told = true;
      return undefined;
    }
  };
}
