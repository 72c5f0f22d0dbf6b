import type { AutoScalingGroup } from '@aws-sdk/client-auto-scaling';
import type { LaunchTemplate } from '@aws-sdk/client-ec2';
import { groupsWith } from '../fleets/look.ts';
import { pages } from '../pages.ts';
import { type Scope, scopeTags, tagOf, templateName } from '../scope.ts';
import type { Domain } from './domain.ts';

/** Groups with the tags of one environment: of many those of their app, asked for once for all of them. */
export async function groupsOf(domain: Domain, scope: Scope): Promise<readonly AutoScalingGroup[]> {
  const tags = scopeTags(scope);
  const ask = async (given: typeof tags) => await groupsWith(await domain.services.scaling.read(), given);
  if (!domain.many) return await ask(tags);
  const all = await domain.share(`groups of ${scope.app}`, () => ask(tags.slice(0, 1)));
  return all.filter(({ Tags }) => tags.every(({ Key, Value }) => tagOf(Tags, Key) === Value));
}

/** Launch templates of one environment's name, likewise: one at the most. */
export async function templatesOf(domain: Domain, scope: Scope): Promise<readonly LaunchTemplate[]> {
  const name = templateName(scope);
  const ask = async (Name: string, value: string) => {
    const read = await domain.services.ec2.read();
    return await pages(
      (NextToken) => read.describeLaunchTemplates({ Filters: [{ Name, Values: [value] }], NextToken }),
      (page) => page.NextToken,
      (page) => page.LaunchTemplates,
    );
  };
  if (!domain.many) return await ask('launch-template-name', name);
  const all = await domain.share(`templates of ${scope.app}`, () => ask('tag:immutable:app', scope.app));
  return all.filter(({ LaunchTemplateName }) => LaunchTemplateName === name);
}
