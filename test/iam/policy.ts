// A policy as IAM takes it, as far as ours have need of it, and one resource's share of a request.

/** Key → its value, or its values where it has several; a key that AWS doesn't send is left out. */
export type Context = Readonly<Record<string, string | readonly string[]>>;

/** Operator → key → the values of which one must match. */
export type Condition = Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>;

export interface Statement {
  readonly Sid?: string;
  readonly Effect: 'Allow' | 'Deny';
  readonly Action: string | readonly string[];
  /** Left out in a trust policy, which is about the role that holds it. */
  readonly Resource?: string | readonly string[];
  readonly Principal?: object;
  readonly Condition?: Condition;
}

/** What is asked of one resource: a request that concerns several is a list of these. */
export interface Asked {
  readonly action: string;
  /** `*` where the action takes no resource. */
  readonly arn: string;
  readonly context: Context;
}

const known = ['Sid', 'Effect', 'Action', 'Resource', 'Principal', 'Condition'];

/** The statements of a policy's JSON; throws for an element that `allows` would overlook, such as NotAction. */
export function statementsOf(text: string): Statement[] {
  const { Statement: statements } = JSON.parse(text) as { Statement: Statement[] };
  for (const statement of statements) {
    const odd = Object.keys(statement).find((name) => !known.includes(name));
    if (odd) throw new Error(`${statement.Sid} has ${odd}, which is not evaluated here`);
  }
  return statements;
}

export function many(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
