import type { Asker } from '../ports/asker.ts';
import type { Clock } from '../ports/clock.ts';
import type { Workspace } from '../ports/runner.ts';

export interface SmokePorts {
  readonly asker: Asker;
  readonly clock: Clock;
  readonly workspace: Pick<Workspace, 'text' | 'write'>;
}
