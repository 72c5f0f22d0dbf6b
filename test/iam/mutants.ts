// A statement with one of its limits taken away.
import { many, type Statement } from './policy.ts';

export interface Mutant {
  readonly what: string;
  readonly statement: Statement;
}

export function mutants(statement: Statement): Mutant[] {
  return [...withoutConditions(statement), ...wider(statement)];
}

function withoutConditions(statement: Statement): Mutant[] {
  const { Condition = {} } = statement;
  return Object.entries(Condition).flatMap(([operator, keys]) =>
    Object.keys(keys).map((key) => {
      const others = Object.fromEntries(Object.entries(keys).filter(([name]) => name !== key));
      const what = `without ${operator} of ${key}`;
      return { what, statement: { ...statement, Condition: { ...Condition, [operator]: others } } };
    }),
  );
}

function wider(statement: Statement): Mutant[] {
  const resources = many(statement.Resource ?? []);
  return resources.flatMap((resource, index) =>
    widenings(resource).map((wide) => ({
      what: `with ${wide} for ${resource}`,
      statement: { ...statement, Resource: resources.with(index, wide) },
    })),
  );
}

/** An account stays: a resource of another one is reached only where that account lets us, too. */
function widenings(resource: string): string[] {
  if (resource === '*') return [];
  const [arn, partition, service, region, account, ...rest] = resource.split(':');
  const name = rest.join(':');
  const named = (other: string) => [arn, partition, service, region, account, other].join(':');
  const parts = name.split('/');
  // parameter/immutable/orders/beat/*: parameter/immutable/orders/*, parameter/immutable/*, parameter/*.
  const shorter = parts.slice(1).map((_, index) => `${parts.slice(0, index + 1).join('/')}/*`);
  const last = parts.at(-1) ?? '';
  // orders.production.*: orders.production*, as it would be with a name that another may begin with.
  const looser = last === '*' ? name.replace(/\/\*$/, '*') : name.replace(/(\W\*)?$/, '*');
  const found = ['*', ...[...shorter, ...(looser.includes('orders') ? [looser] : [])].map(named)];
  if (region) found.push([arn, partition, service, '*', account, name].join(':'));
  return [...new Set(found)].filter((each) => each !== resource);
}
