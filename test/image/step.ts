// A step of a build, as BuildKit tells of it.
import type { Step } from '../../actions/core/progress.ts';

export const step = (name: string, more: Partial<Step> = {}): Step => ({
  name,
  cached: false,
  seconds: 1,
  error: undefined,
  log: [],
  ...more,
});
