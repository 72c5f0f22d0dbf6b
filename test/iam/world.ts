// Resources of one app in one environment, as AWS would put them into a request.
import type { Asked, Context } from './policy.ts';

export interface Scope {
  readonly app: string;
  readonly environment: string;
}

/** Whose the guide's policies are. */
export const OURS: Scope = { app: 'orders', environment: 'production' };

export const EC2 = 'arn:aws:ec2:eu-west-1:111122223333';
export const SSM = 'arn:aws:ssm:eu-west-1:111122223333';
export const HERE: Context = { 'aws:RequestedRegion': 'eu-west-1' };

/** One of those of the guide's policies for environments of branches. */
export const REVIEW: Scope = { app: 'orders', environment: 'review-feature-x' };

function ofBranch({ environment }: Scope): boolean {
  return environment.startsWith('review-');
}

/** Another environment of the app, whose name begins like those that a role may touch. */
export function alike(scope: Scope): Scope {
  return { ...scope, environment: ofBranch(scope) ? 'reviews' : `${scope.environment}-eu` };
}

/** What the user calls the role, the instance profile and the target group: the guide's `orders-production`, or its `orders-dev`. */
export function called(scope: Scope): string {
  return ofBranch(scope) ? `${scope.app}-dev` : `${scope.app}-in-${scope.environment}`;
}

/** A policy of the guide as another app's: what the reader replaces. */
export function policyOf(scope: Scope, text: string): string {
  const words: Readonly<Record<string, string>> = {
    'orders-production': called(scope),
    orders: scope.app,
    production: scope.environment,
  };
  return text.replaceAll(/orders-production|orders|production/g, (word) => words[word] ?? word);
}

/** Tags of a resource, or of the request. `kind` is the key's part before the tag's. */
export function tags(kind: string, { app, environment }: Scope): Context {
  return { [`${kind}/immutable:app`]: app, [`${kind}/immutable:environment`]: environment };
}

export function group({ app, environment }: Scope): string {
  const name = `${app}.${environment}.3f9c2a.7`;
  return `arn:aws:autoscaling:eu-west-1:111122223333:autoScalingGroup:b4e1:autoScalingGroupName/${name}`;
}

export function targetGroup(scope: Scope): string {
  const name = ofBranch(scope) ? `${scope.app}-R0123456789` : called(scope);
  return `arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/${name}/73e2d6bc24d8a067`;
}

export function record({ app, environment }: Scope, name: string): string {
  return `${SSM}:parameter/immutable/${app}/${environment}${name}`;
}

export function profile(scope: Scope): string {
  return `arn:aws:iam::111122223333:instance-profile/${called(scope)}`;
}

/** The same request with another resource, and keys changed or, with undefined, left out. */
export function but(
  asked: Asked,
  { arn = asked.arn, action = asked.action, ...changed }: Record<string, string | readonly string[] | undefined>,
): Asked {
  const context = Object.entries({ ...asked.context, ...changed }).flatMap(([key, value]) =>
    value === undefined ? [] : [[key, value] as const],
  );
  return { action: `${action}`, arn: `${arn}`, context: Object.fromEntries(context) };
}

/** The same request in another region. */
export function elsewhere(asked: Asked): Asked {
  return but(asked, { arn: asked.arn.replace('eu-west-1', 'us-east-1'), 'aws:RequestedRegion': 'us-east-1' });
}
