import type { Neighbourhood, Neighbours } from '../../ports/neighbours.ts';
import { pages } from './pages.ts';
import { tagOf } from './scope.ts';
import type { Services } from './services.ts';

/** By the tags of groups, which whoever may roll back may list; the records of others it may not. */
export class AwsNeighbours implements Neighbours {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async look(): Promise<Neighbourhood> {
    const [sts, scaling] = await Promise.all([this.#services.sts.read(), this.#services.scaling.read()]);
    const Filters = [{ Name: 'tag-key', Values: ['immutable:app'] }];
    const [who, region, groups] = await Promise.all([
      sts.getCallerIdentity({}),
      sts.config.region(),
      pages(
        (NextToken) => scaling.describeAutoScalingGroups({ Filters, NextToken, MaxRecords: 50 }),
        (page) => page.NextToken,
        (page) => page.AutoScalingGroups,
      ),
    ]);
    const apps = new Map(
      groups.map(({ Tags }) => {
        const [app = '', environment = ''] = [tagOf(Tags, 'immutable:app'), tagOf(Tags, 'immutable:environment')];
        return [`${app} ${environment}`, { app, environment }] as const;
      }),
    );
    return { account: who.Account ?? '', region, apps: [...apps.values()] };
  }
}
