import { nearest } from '../text/nearest.ts';
import { oneLine } from '../text/plain.ts';

/** Apps that one message tells; of more it tells how many. */
const TOLD = 10;

interface Place {
  readonly app: string;
  readonly environment: string;
}

/** Where nothing was found of what was asked for, and what there is instead, nearest first: a part of a sentence. */
export function whereLooked(asked: Place, account: string, region: string, apps: readonly Place[]): string {
  const where = `looked in account ${account}, region ${region}`;
  if (apps.length === 0) return `${where}, where no app has a fleet`;
  const names = [...new Set(apps.map(({ app }) => app))];
  const app = names.includes(asked.app) ? asked.app : nearest(asked.app, names);
  const environments = apps.filter((each) => each.app === app).map(({ environment }) => environment);
  const environment = environments.includes(asked.environment)
    ? asked.environment
    : (nearest(asked.environment, environments) ?? (environments.length === 1 ? environments[0] : undefined));
  const meant =
    app === undefined ? '' : `; the nearest is ${app}${environment === undefined ? '' : ` in ${environment}`}`;
  // Tags may be anybody's.
  const all = apps.map((each) => oneLine(`${each.app} in ${each.environment}`, 140)).sort();
  const more = all.length > TOLD ? ` and ${all.length - TOLD} more` : '';
  return `${where}, where there are ${all.slice(0, TOLD).join(', ')}${more}${meant}`;
}
