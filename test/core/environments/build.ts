import type { Deed, Owner } from '../../../actions/core/environments/deed.ts';

/** Plain values to decide on: each with sensible contents, of which a test names what it is about. */
export const HOST = 'feature-x.dev.example.com';

export const OWNER: Owner = {
  app: 'orders',
  environment: 'review-feature-x',
  repository: '812',
  branch: 'feature-x',
};

export function aDeed(over: Partial<Deed> = {}): Deed {
  return { ...OWNER, expires: 5000, ...over };
}
