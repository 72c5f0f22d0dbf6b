import assert from 'node:assert/strict';
import { test } from 'node:test';
import { connectEnvironment } from '../../actions/adapters/aws/environments/connect.ts';
import { Domain } from '../../actions/adapters/aws/environments/domain.ts';
import { marksOf } from '../../actions/core/environments/marks.ts';
import { facts, me, until } from '../world/contract/subject.ts';
import type { CloudSubject } from './contract-ground.ts';

const DOMAIN = 'dev.example.com';

/** Environments of one domain that one process looks at, as a sweep does. */
export function shared(subject: CloudSubject): void {
  test('environments that share what they ask see each their own, and at once what they changed themselves', async () => {
    const { wildcard, other } = await subject.openSite();
    const ground = await subject.open();
    const domain = new Domain({ region: subject.cloud.seed.region, domain: DOMAIN });
    const entry = { port: 8080, path: '/healthz' };
    const all = ['one', 'two', 'three'].map((label) => {
      const environment = `review-${label}-shares`;
      const [host, targetGroup] = [`${label}-shares.${DOMAIN}`, `orders-${label}-shares`];
      const marks = marksOf({ app: 'orders', environment, repository: '812' }, DOMAIN);
      const connection = { domain, marks, host, targetGroup, balancers: [wildcard], entry, me: me('1') };
      return { environment, host, targetGroup, ...connectEnvironment(connection) };
    });
    const seen = async () =>
      await Promise.all(
        all.map(async ({ sites, templates, fleets, host }) => {
          const [{ deed, records, balancers, targetGroup }, template, groups] = await Promise.all([
            sites.look('own'),
            templates.look(),
            fleets.groups(),
          ]);
          const rules = balancers.flatMap(({ rules }) => rules.filter(({ hosts }) => hosts.includes(host)));
          return [
            ...(deed ? ['deed'] : []),
            ...records.map(({ type }) => type).sort(),
            ...rules.map(({ tags }) => `rule of ${tags['environment']}`),
            ...(targetGroup ? [`target group of ${targetGroup.tags['environment']}`] : []),
            ...(template ? ['template'] : []),
            ...groups.map(({ name }) => name),
          ];
        }),
      );
    assert.deepEqual(await seen(), [[], [], []]);
    const [one, two, three] = all as [(typeof all)[0], (typeof all)[0], (typeof all)[0]];
    const deed = {
      app: 'orders',
      environment: one.environment,
      repository: '812',
      branch: 'one',
      expires: 4_000_000_000,
    };
    await Promise.all([
      one.sites.claimName(one.host, deed),
      two.zone.write(two.host, other),
      three.sites.makeTargetGroup(three.targetGroup),
    ]);
    const made = `target group of ${three.environment}`;
    assert.deepEqual(await seen(), [['deed'], ['A', 'TXT'], [made]]);
    const targetGroup = (await three.sites.look()).targetGroup?.arn ?? assert.fail();
    const spec = { ...ground.spec(), environment: one.environment };
    const fleet = `orders.${one.environment}.r1.1`;
    await Promise.all([
      three.sites.makeRule({
        ...{ do: 'make-rule', balancer: wildcard, priority: 1600, host: three.host, allow: [], targetGroup },
      }),
      two.zone.delete(two.host),
      one.fleets.makeTemplate(spec, 'one'),
    ]);
    await until('the group is made', one.clock, async () => {
      await one.fleets.create({ do: 'create-fleet', fleet, size: 0, facts }, spec);
      return true;
    });
    const rule = `rule of ${three.environment}`;
    assert.deepEqual(await seen(), [['deed', 'template', fleet], [], [rule, made]]);
    await one.sites.look('own');
    await one.sites.forgetName(one.host);
    await one.templates.delete();
    assert.deepEqual((await seen()).slice(0, 2), [[fleet], []]);
  });
}
