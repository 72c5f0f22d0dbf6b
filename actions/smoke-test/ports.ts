import type { Asker } from '../ports/asker.ts';
import type { Clock } from '../ports/clock.ts';
import type { Containers } from '../ports/containers.ts';
import type { Files } from '../ports/files.ts';
import type { Login } from '../ports/images.ts';
import type { InService } from '../ports/in-service.ts';
import type { Names } from '../ports/names.ts';
import type { Workspace } from '../ports/runner.ts';
import type { Watcher } from '../ports/watcher.ts';

export interface SmokePorts {
  readonly asker: Asker;
  readonly clock: Clock;
  /** Of a watch that reads what AWS knows. */
  readonly watcher: () => Promise<Watcher>;
  /** Of a fleet whose machines are asked. */
  readonly inService: (scope: { readonly app: string; readonly environment: string }) => Promise<InService>;
  /** Of tests in a container, and where the names lead that it gets. */
  readonly containers: () => Promise<Containers>;
  readonly names: Names;
  /** Of a registry, by its host. */
  readonly login: (host: string) => Promise<Login | undefined>;
  readonly files: () => Promise<Files>;
  readonly workspace: Pick<Workspace, 'text' | 'write'>;
}
