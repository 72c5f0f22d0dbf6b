// A plain registry for tests: what "any other registry" than ECR is. Ends with whoever started it, however that ends.
import { startKept } from '../kept.ts';

export interface Registry {
  /** 127.0.0.1:PORT, spoken to over http. */
  host: string;
  /** Scratch folder of this registry, gone after `close`. */
  folder: string;
  close(): Promise<void>;
}

/** Without `user` and `password` it lets everybody in. */
export async function startRegistry(options: { user?: string; password?: string } = {}): Promise<Registry> {
  const users = options.user === undefined ? {} : { [options.user]: options.password ?? '' };
  const { said, close } = await startKept('registry', [JSON.stringify(users)], 'starting a registry');
  return { ...JSON.parse(said), close };
}
