import type { Answers } from '../core/probe/zone-said.ts';

/** Name servers of a zone, each asked itself. */
export interface NameServers {
  /** What each of these says of a name's addresses; never fails. `servers`: names, or addresses in their place. */
  ask(host: string, servers: readonly string[]): Promise<Answers>;
}
