// One line of a Condition element, as IAM's user guide says that it is evaluated.
import { type Context, many } from './policy.ts';
import { arnLike, like } from './wildcards.ts';

type Matches = (value: string, wanted: string) => boolean;

const equals: Matches = (value, wanted) => value === wanted;
const equalsAnyCase: Matches = (value, wanted) => value.toLowerCase() === wanted.toLowerCase();
const number =
  (compare: (value: number, wanted: number) => boolean): Matches =>
  (value, wanted) =>
    compare(Number(value), Number(wanted));

const positive: Readonly<Record<string, Matches>> = {
  StringEquals: equals,
  StringEqualsIgnoreCase: equalsAnyCase,
  StringLike: (value, wanted) => like(wanted, value),
  // "The ArnEquals and ArnLike condition operators behave identically."
  ArnEquals: (value, wanted) => arnLike(wanted, value),
  ArnLike: (value, wanted) => arnLike(wanted, value),
  NumericEquals: number((value, wanted) => value === wanted),
  NumericLessThan: number((value, wanted) => value < wanted),
  NumericLessThanEquals: number((value, wanted) => value <= wanted),
  NumericGreaterThan: number((value, wanted) => value > wanted),
  NumericGreaterThanEquals: number((value, wanted) => value >= wanted),
  Bool: equalsAnyCase,
};

/** `StringNotEquals` → `StringEquals`. */
const negated: Readonly<Record<string, string>> = Object.fromEntries(
  ['StringEquals', 'StringEqualsIgnoreCase', 'StringLike', 'ArnEquals', 'ArnLike', 'NumericEquals'].map((name) => [
    name.replace(/^String|^Arn|^Numeric/, '$&Not'),
    name,
  ]),
);

/**
 * Whether one key of one operator holds. Quotes are from "IAM JSON policy elements: Condition operators" and "Single-valued vs.
 * multivalued context keys" of the IAM user guide. Throws for what isn't known, which must not count as allowed or denied.
 */
export function holds(operator: string, key: string, wanted: readonly string[], context: Context): boolean {
  const values = valuesOf(context, key);
  if (wanted.some((value) => value.includes('${'))) throw new Error(`${operator} of ${key} has a policy variable`);
  // "true (the key doesn't exist — it is null) or false (the key exists and its value is not null)"
  if (operator === 'Null') return wanted.some((value) => (value === 'true') === (values.length === 0));
  const [, set, name = '', ifExists] = /^(ForAllValues:|ForAnyValue:)?(.+?)(IfExists)?$/.exec(operator) ?? [];
  const matches = positive[negated[name] ?? name];
  if (matches === undefined || (set && ifExists)) throw new Error(`the operator ${operator} is not known`);
  const not = name in negated;
  const match = (value: string) => wanted.some((each) => matches(value, each)) !== not;
  // "It also returns true if there are no context keys in the request."
  if (set === 'ForAllValues:') return values.every(match);
  // False where there is no value that could match.
  if (set === 'ForAnyValue:') return values.some(match);
  // "If the key is not present, evaluate the condition element as true." – "If the policy condition requires that the key is not
  // matched, such as StringNotLike or ArnNotLike, and the right key is not present, the condition is true."
  if (values.length === 0) return ifExists !== undefined || not;
  // "Multivalued context keys require a condition set operator."
  if (values.length > 1) throw new Error(`${key} has ${values.length} values, which ${operator} can't compare`);
  return values.every(match);
}

/** "Context key names are not case-sensitive." */
function valuesOf(context: Context, key: string): readonly string[] {
  const found = Object.entries(context).filter(([name]) => name.toLowerCase() === key.toLowerCase());
  return found.flatMap(([, value]) => many(value));
}
