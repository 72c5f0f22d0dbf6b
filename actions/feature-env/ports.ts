import type { Me } from '../core/rollout/attempt.ts';
import type { OpenPlace } from '../ports/environment-place.ts';
import type { Branches } from '../ports/environments.ts';
import type { Workspace } from '../ports/runner.ts';

export interface FeaturePorts {
  readonly me: Me;
  readonly workspace: Pick<Workspace, 'text'>;
  /** 64 hex digits of a text. */
  sha256(text: string): string;
  readonly branches: Branches;
  readonly open: OpenPlace;
}
