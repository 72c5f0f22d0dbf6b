// Names that the wildcard doesn't lead to: balancers that are full, and a Route 53 that is slow, busy or never done.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondBalancer } from '../../dev/stage/domain.ts';
import { agentOf } from '../../dev/stage/environment.ts';
import { fill } from '../../dev/stage/neighbours.ts';
import { came, estate, nothingLeft, whole } from './expect.ts';
import { at, silence } from './moments.ts';
import { rarely } from './rarely.ts';
import type { Town } from './town.ts';

export function zones(town: Town): void {
  const { stage, domain } = town;

  rarely(
    '15: the 101st name is refused by one balancer, and with two it is led to the second by a record of its own',
    async () => {
      await secondBalancer(stage, 'full');
      await secondBalancer(stage, 'second');
      await fill(domain, 'full', 100);
      const refused = await town.branch('room', { balancers: ['full'] }).push({ version: '1' });
      came(refused, 'refused', 1);
      assert.match(refused.log, /each of full leads to 100 target groups, the most that AWS lets a balancer have/);
      const branch = town.branch('second', { balancers: ['full', 'second'] });
      came(await branch.push({ version: '1' }), 'released');
      const { records } = await whole(branch, '1', 'second');
      assert.deepEqual(records.map(({ Type }) => Type).toSorted(), ['A', 'TXT']);
      came(await branch.tearDown(), 'removed');
      await nothingLeft(branch);
    },
  );

  rarely(
    '20: Route 53 throttles 30 % of requests and is busy with a prior one: the deploy waits, and is well',
    async () => {
      await secondBalancer(stage, 'side');
      const branch = town.branch('throttled', { balancers: ['side'] });
      const runId = stage.nextRun();
      const of = { service: 'route53', userAgent: agentOf(runId, 1) };
      for (let nth = 1; nth < 60; nth += 3)
        await stage.cloud.control('POST', 'faults', { match: { ...of, nth }, do: 'throttle', times: 1 });
      const busy = { ...of, operation: 'ChangeResourceRecordSets' };
      const code = 'PriorRequestNotComplete';
      await stage.cloud.control('POST', 'faults', { match: busy, do: 'error', code, times: 2 });
      came(await branch.push({ version: '1', runId }), 'released');
      await whole(branch, '1', 'side');
      const rules: { do: string; match: { userAgent?: string }; met: number }[] = await stage.cloud.control(
        'GET',
        'faults',
      );
      const met = rules.filter((rule) => rule.match.userAgent === of.userAgent && rule.met > 0).map((rule) => rule.do);
      assert.ok(met.includes('error') && met.filter((each) => each === 'throttle').length > 3, met.join());
      came(await branch.tearDown(), 'removed');
      await nothingLeft(branch);
    },
  );

  test('20: name servers that never hear of a name fail the deploy at its deadline, and a re-run ends right', async () => {
    await secondBalancer(stage, 'far');
    const branch = town.branch('unheard', { balancers: ['far'] });
    await stage.cloud.control('POST', 'dns/reach', { servers: 1 });
    const runId = stage.nextRun();
    const sha = branch.commit();
    const [failed] = await at(
      /waiting: the name servers of dev.example.com have not all heard of unheard.dev.example.com/,
      (job) => branch.deploy({ version: '1', sha, runId, ...job }),
      // As if its time were over.
      () => silence(branch, 3600),
    );
    came(failed, 'rolled-back', 1);
    assert.match(failed.log, /the name servers of dev.example.com have not all heard of unheard/);
    assert.deepEqual((await estate(branch)).groups, []);
    await stage.cloud.control('POST', 'dns/reach', { servers: 2 });
    came(await branch.deploy({ version: '1', sha, runId, runAttempt: 2 }), 'released');
    await whole(branch, '1', 'far');
  });
}
