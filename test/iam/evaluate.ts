// Whether policies allow a request: "By default, all requests are implicitly denied … An explicit deny in any policy
// overrides any allows" (Policy evaluation logic, IAM user guide).
import { holds } from './operators.ts';
import { type Asked, type Condition, type Context, many, type Statement } from './policy.ts';
import { like } from './wildcards.ts';

/** A request that concerns several resources is allowed only when what it asks of each is. */
export function allows(statements: readonly Statement[], request: Asked | readonly Asked[]): boolean {
  const shares = 'action' in request ? [request] : request;
  return shares.length > 0 && shares.every((asked) => decide(statements, asked));
}

function decide(statements: readonly Statement[], asked: Asked): boolean {
  const effects = statements.filter((statement) => applies(statement, asked)).map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
}

function applies({ Action, Resource, Condition = {} }: Statement, { action, arn, context }: Asked): boolean {
  return (
    // "The prefix and the action name are case insensitive."
    many(Action).some((each) => like(each, action, true)) &&
    // An asterisk reaches over colons: that can only allow more than looking at each part of an ARN by itself would.
    (Resource === undefined || many(Resource).some((each) => like(each, arn))) &&
    conditionHolds(Condition, context)
  );
}

/** All operators, all their keys, any of a key's values. */
function conditionHolds(condition: Condition, context: Context): boolean {
  return Object.entries(condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => holds(operator, key, many(wanted), context)),
  );
}
