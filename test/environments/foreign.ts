// What others have made, or somebody has deleted by hand.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { secondBalancer } from '../../dev/stage/domain.ts';
import { changeRecord, giveRule } from '../../dev/stage/neighbours.ts';
import { answers, came, estate, hostOf, nothingLeft, whole } from './expect.ts';
import { at } from './moments.ts';
import { rarely } from './rarely.ts';
import type { Town } from './town.ts';

export function foreign(town: Town): void {
  const { domain, stage } = town;

  test("4: another app's name is refused, and its owner named", async () => {
    const branch = town.branch('shared');
    came(await branch.push({ version: '1', inputs: { app: 'shop' } }), 'released');
    await answers(branch, '1');
    const refused = await branch.push({ version: '2' });
    came(refused, 'refused', 1);
    assert.match(refused.log, /::error.*shared\.dev\.example\.com belongs to the app shop, for the branch "shared"/);
    await answers(branch, '1');
    const { groups, templates } = await estate(branch);
    assert.deepEqual([groups, templates], [[], []]);
  });

  const others = { 'at its name': '', 'below its name': '_acme-challenge.' };
  for (const [where, label] of Object.entries(others))
    test(`5: a record of another's ${where} is refused, and named`, async () => {
      const branch = town.branch(`foreign-${where.split(' ')[0]}`);
      const Name = `${label}${hostOf(branch)}`;
      await changeRecord(domain, 'CREATE', { Name, Type: 'TXT', TTL: 60, ResourceRecords: [{ Value: '"theirs"' }] });
      const refused = await branch.push({ version: '1' });
      came(refused, 'refused', 1);
      assert.ok(refused.log.includes(`${Name} has a record TXT of another's (theirs)`), refused.log);
      const { records, ...rest } = await estate(branch);
      assert.equal(records.length, 1);
      const nothing = { rules: [], targetGroups: [], groups: [], machines: [], templates: [] };
      assert.deepEqual({ ...rest, parameters: 0 }, { ...nothing, parameters: 0 });
    });

  test("6: a rule of another's for all names in front is refused, and named", async () => {
    await secondBalancer(stage, 'walled');
    await giveRule(domain, 'walled', 7, ['*.dev.example.com']);
    const branch = town.branch('walled', { balancers: ['walled'] });
    const refused = await branch.push({ version: '1' });
    came(refused, 'refused', 1);
    assert.match(refused.log, /rule 7 of the balancer walled \(\*\.dev\.example\.com\) stands in front/);
    assert.deepEqual((await estate(branch)).groups, []);
  });

  test('19: a rule, then the target group too, deleted by hand are made again by the next push', async () => {
    const branch = town.branch('mended');
    came(await branch.push({ version: '1' }), 'released');
    const machines = (await whole(branch, '1')).machines;
    await unruled(town, branch);
    came(await branch.push({ version: '1' }), 'released');
    assert.deepEqual((await whole(branch, '1')).machines, machines, 'no machine was launched for it');
    await unruled(town, branch, true);
    came(await branch.push({ version: '1' }), 'released');
    await whole(branch, '1');
  });

  rarely('19: deleted by hand in mid-deploy they are made again by that deploy', async () => {
    const branch = town.branch('mid');
    const [run] = await at(
      /begin the first wave/,
      (job) => branch.push({ version: '1', ...job }),
      () => unruled(town, branch, true),
    );
    came(run, 'released');
    await whole(branch, '1');
    came(await branch.tearDown(), 'removed');
    await nothingLeft(branch);
  });
}

/** Deletes its rule, and its target group. */
async function unruled({ stage }: Town, branch: Parameters<typeof estate>[0], group = false): Promise<void> {
  const { rules, targetGroups } = await estate(branch);
  for (const { RuleArn } of rules) await stage.aws.balancing.deleteRule({ RuleArn });
  if (group)
    for (const { TargetGroupArn } of targetGroups) await stage.aws.balancing.deleteTargetGroup({ TargetGroupArn });
}
