import type { Balancer, Rule, SiteSeen, SiteWanted } from '../../../actions/core/environments/site.ts';
import type { Deed, Owner } from '../../../actions/core/rollout/records.ts';

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

export const ARN = 'arn:aws:elasticloadbalancing:eu-west-1:123456789012:targetgroup/orders-R0123456789/1';
export const MARKS = {
  app: 'orders',
  environment: 'review-feature-x',
  domain: 'dev.example.com',
  'repository-id': '812',
};

export function aRule(over: Partial<Rule> = {}): Rule {
  return { arn: 'arn:rule', priority: 1000, hosts: [HOST], allow: [], targetGroup: ARN, tags: MARKS, ...over };
}

export function aBalancer(over: Partial<Balancer> = {}): Balancer {
  return { name: 'dev', wildcard: true, targetGroups: 3, rules: [], ...over };
}

/** What a look shows otherwise than `aSite`; what is undefined is not there. */
export type Otherwise = { readonly [Key in keyof SiteSeen]?: SiteSeen[Key] | undefined };

/** All that makes the name lead to the target group. */
export function aSite(over: Otherwise = {}): SiteSeen {
  const whole = {
    deed: aDeed({ balancer: 'dev' }),
    targetGroup: { arn: ARN, tags: MARKS },
    balancers: [aBalancer({ rules: [aRule()] })],
    records: [],
    holders: [],
    ...over,
  };
  return Object.fromEntries(Object.entries(whole).filter(([, value]) => value !== undefined)) as unknown as SiteSeen;
}

export function wantedSite(over: Partial<SiteWanted> = {}): SiteWanted {
  return {
    host: HOST,
    domain: 'dev.example.com',
    deed: aDeed(),
    targetGroup: 'orders-R0123456789',
    allow: [],
    balancers: ['dev'],
    most: 40,
    ...over,
  };
}

export const ready = { kind: 'ready', targetGroup: ARN };
