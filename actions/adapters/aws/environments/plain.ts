import type { Templates } from '../../../ports/environments.ts';
import { AwsClock } from '../clock.ts';
import { type AwsPorts, type Connection, rolloutPorts } from '../connect.ts';
import { services } from '../services.ts';
import { askPatiently } from './patient.ts';
import { AwsTemplates } from './templates.ts';
import { writtenOf } from './written.ts';

/** AWS for one run at an environment that no name of ours leads to. Nothing is asked of it yet, so nothing can fail. */
export function connectPlain({ app, environment, me }: Connection): AwsPorts & { readonly templates: Templates } {
  const clock = new AwsClock();
  const aws = services({ region: undefined, clock });
  const scope = { app, environment };
  return { ...rolloutPorts(aws, clock, { ...scope, me }), templates: new AwsTemplates(aws, scope) };
}

/** Environments of an app that a lease is written down of, in the account and region of the job; asked with a preflight's patience. */
export async function environmentsOf(app: string): Promise<readonly string[]> {
  const clock = new AwsClock();
  const aws = services({ region: undefined, clock });
  const found = await askPatiently(clock, () => writtenOf(aws, app));
  return [...new Set(found.map(({ environment }) => environment))].sort();
}
