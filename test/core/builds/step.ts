// A step of a build, as BuildKit tells of it.
import type { BuildStep } from '../../../actions/core/builds/buildx-progress.ts';

export const step = (name: string, more: Partial<BuildStep> = {}): BuildStep => ({
  name,
  cached: false,
  seconds: 1,
  error: undefined,
  log: [],
  ...more,
});
