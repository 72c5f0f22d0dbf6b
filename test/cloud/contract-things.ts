import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { connectEnvironment } from '../../actions/adapters/aws/environments/connect.ts';
import { thingsOf } from '../../actions/adapters/aws/environments/things.ts';
import { type Existing, existing } from '../../actions/core/environments/existing.ts';
import { targetGroupOf } from '../../actions/core/environments/label.ts';
import { marksOf } from '../../actions/core/environments/marks.ts';
import { aLease } from '../core/rollout/build.ts';
import { facts, me, until } from '../world/contract/subject.ts';
import type { CloudSubject } from './contract-ground.ts';

const [app, environment, domain, id] = ['orders', 'review-left', 'dev.example.com', '812'];
const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** What AWS shows of an environment whose deed is gone. */
export function things(subject: CloudSubject): void {
  test('what bears our marks is found without a deed, whatever kind it is, and is not of another repository', async () => {
    const { wildcard } = await subject.openSite();
    const ground = await subject.open();
    const targetGroup = targetGroupOf(app, environment, hash);
    const marks = marksOf({ app, environment, repository: id }, domain);
    const host = `left.${domain}`;
    const entry = { port: 8080, path: '/healthz' };
    const { sites, fleets, ledger, clock } = connectEnvironment({
      ...{ marks, host, targetGroup, balancers: [wildcard], entry, me: me('1') },
    });
    await sites.makeTargetGroup(targetGroup);
    const arn = (await sites.look()).targetGroup?.arn ?? assert.fail();
    await sites.makeRule({ do: 'make-rule', balancer: wildcard, priority: 1500, host, allow: [], targetGroup: arn });
    const spec = { ...ground.spec(), environment };
    await fleets.makeTemplate(spec, 'one');
    const fleet = `${app}.${environment}.r1.1`;
    await until('the group is made', clock, async () => {
      await fleets.create({ do: 'create-fleet', fleet, size: 0, facts }, spec);
      return true;
    });
    const look = async (repository: { name: string; id: string }): Promise<Existing | undefined> => {
      const whose = { region: subject.cloud.seed.region, domain, balancers: [wildcard], app, repository };
      const all = existing({ app, repository: repository.id, domain }, [], await thingsOf(whose), {});
      return all.find((each) => each.environment === environment);
    };
    const ours = { name: 'org/orders', id };
    const found = [`the Auto Scaling group ${fleet}`, `the launch template ${app}.${environment}`];
    const balanced = [`the target group ${targetGroup}`, `rule 1500 for ${host}`];
    const bearing = (each: readonly string[]) => each.map((what) => ({ what, marks: 'all' }));
    assert.deepEqual(await look(ours), { environment, host, things: bearing([...found, ...balanced]) });
    assert.equal(await look({ name: 'org/other', id: '999' }), undefined);
    const { at: _, ...lease } = aLease({ candidate: fleet, release: 'r1' });
    await ledger.claim(lease);
    const [, ...others] = [...found, ...balanced];
    const written = [`what is written down of ${environment}`, ...others];
    assert.deepEqual((await look(ours))?.things, bearing(written), 'a lease that is ours names the group');
    assert.equal(await look({ name: 'org/other', id: '999' }), undefined);
  });
}
