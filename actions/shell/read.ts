import { about, wrong } from '../core/errors.ts';
import { nearest } from '../core/text/nearest.ts';
import type { Action, Inputs, Values } from './action.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Every input as its type, or one *wrong* error with every problem. */
export function readInputs<I extends Inputs>(
  inputs: I,
  check: Action<I>['check'],
  environment: Environment,
  hide: (...values: readonly string[]) => void = () => {},
): Values<I> {
  const values: Record<string, unknown> = {};
  const problems: string[] = [];
  const bad = new Set<string>();
  for (const [name, input] of Object.entries(inputs)) {
    const given = (environment[variable(name)] ?? environment[byHand(name, environment)])?.trim() || undefined;
    if (given === undefined && input.required) {
      problems.push(`${name} is required`);
      bad.add(name);
      continue;
    }
    try {
      values[name] = input.parse(given);
      if (input.secrets) hide(...input.secrets(values[name]));
    } catch (error) {
      problems.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
      bad.add(name);
    }
  }
  problems.push(...unknownInputs(Object.keys(inputs), environment));
  problems.push(...(check?.(values as Partial<Values<I>>, bad) ?? []));
  if (problems.length > 0) throw about('inputs', wrong(`invalid inputs: ${problems.join('; ')}`));
  return values as Values<I>;
}

/** The runner passes on inputs that action.yml doesn't know, with no more than a warning. */
function unknownInputs(names: readonly string[], environment: Environment): string[] {
  const known = new Set(names.flatMap((name) => [variable(name), byHand(name, environment)]));
  const unknown = Object.keys(environment)
    .filter((key) => key.startsWith('INPUT_') && !known.has(key) && environment[key] !== '')
    .map((key) => key.slice('INPUT_'.length).toLowerCase());
  if (unknown.length === 0) return [];
  const [first = '', ...more] = unknown.map((name) => {
    const meant = nearest(name.replaceAll('_', '-'), names);
    return `${name.slice(0, 50)} is not an input${meant === undefined ? '' : `, did you mean ${meant}?`}`;
  });
  // Once, however many there are.
  return [`${first}${more.length > 0 ? `, ${more.join(', ')}` : ''} (inputs are ${names.join(', ')})`];
}

/** A shell takes no `-` in the name of a variable. */
function byHand(name: string, environment: Environment): string {
  return environment['GITHUB_ACTIONS'] === 'true' ? variable(name) : variable(name).replaceAll('-', '_');
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}
