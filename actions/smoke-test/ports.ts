import type { Asker } from '../ports/asker.ts';
import type { Clock } from '../ports/clock.ts';
import type { InService } from '../ports/in-service.ts';
import type { Workspace } from '../ports/runner.ts';
import type { Watcher } from '../ports/watcher.ts';

export interface SmokePorts {
  readonly asker: Asker;
  readonly clock: Clock;
  /** Of a watch that reads what AWS knows. */
  readonly watcher: () => Promise<Watcher>;
  /** Of a fleet whose machines are asked. */
  readonly inService: (scope: { readonly app: string; readonly environment: string }) => Promise<InService>;
  readonly workspace: Pick<Workspace, 'text' | 'write'>;
}
