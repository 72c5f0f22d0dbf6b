import { patience, patiently } from '../../../core/patience.ts';
import type { Templates } from '../../../ports/environments.ts';
import { Later } from '../../../ports/rollout.ts';
import { AwsClock } from '../clock.ts';
import { type AwsPorts, type Connection, rolloutPorts } from '../connect.ts';
import { pages } from '../pages.ts';
import { services } from '../services.ts';
import { AwsTemplates } from './templates.ts';

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
  const rest = (error: unknown, tries: number) => {
    const next = patience.preflight[tries];
    if (!(error instanceof Later) || next === undefined) throw error;
    return next;
  };
  const ask = async () => {
    const ssm = await aws.ssm.read();
    return await pages(
      (NextToken) => ssm.getParametersByPath({ Path: `/immutable/${app}`, Recursive: true, NextToken }),
      (page) => page.NextToken,
      (page) => page.Parameters,
    );
  };
  const found = await patiently(ask, rest, (seconds) => clock.wait(seconds));
  const names = found.flatMap(({ Name = '' }) => /^\/immutable\/[^/]+\/([^/]+)\/lease\/\d+$/.exec(Name)?.[1] ?? []);
  return [...new Set(names)].sort();
}
