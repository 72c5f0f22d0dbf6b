// A branch whose name has its machine's own address, by the bundle: no balancer, a flip that nobody who respects the TTL notices, and data
// that is carried over from the old machine while it serves.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Route53 } from '@aws-sdk/client-route-53';
import { Branch } from '../../../dev/stage/branch.ts';
import { makeDomain } from '../../../dev/stage/domain.ts';
import { APP, type Stage } from '../../../dev/stage/stage.ts';
import { poll } from '../poll.ts';
import { Visitors } from '../visitors.ts';

const DOMAIN = 'dev.example.net';
const BRANCH = 'feature-p';
const HOST = `${BRANCH}.${DOMAIN}`;
const ENVIRONMENT = `review-${BRANCH}`;
export function privateBranch(stage: Stage): void {
  test('a branch without a balancer flips by its record, carries its data over, and leaves nothing', async () => {
    const { cloud, aws } = stage;
    const credentials = {
      accessKeyId: cloud.env['AWS_ACCESS_KEY_ID'] ?? '',
      secretAccessKey: cloud.env['AWS_SECRET_ACCESS_KEY'] ?? '',
    };
    const dns = new Route53({ endpoint: cloud.endpoint, region: 'us-east-1', credentials });
    const made = await dns.createHostedZone({ Name: 'example.net', CallerReference: 'private' });
    const carry = '[ -z "$IMMUTABLE_PREVIOUS_ADDRESS" ] || curl -fsS "http://$IMMUTABLE_PREVIOUS_ADDRESS:8080/"';
    const keys = { domain: DOMAIN, address: 'private', 'before-traffic': { run: carry } };
    const branch = new Branch(stage, await makeDomain(stage, keys), BRANCH);
    const first = await branch.deploy({ image: await stage.image('1') });
    assert.equal(first.outputs['outcome'], 'released', first.log);
    assert.equal(first.outputs['url'], `http://${HOST}:8080`);
    assert.doesNotMatch(first.log, /^ +\| 1 /m, 'there was nothing to carry over');

    const visitors = new Visitors(first.outputs['url'] ?? '', made.DelegationSet?.NameServers ?? [], 6);
    stage.atEnd(() => visitors.stop());
    await poll('all have an answer', async () => (visitors.versions.get('1') ?? 0) >= 6);
    branch.push();
    const second = await branch.deploy({ image: await stage.image('2') });
    assert.equal(second.outputs['outcome'], 'released', second.log);
    assert.match(second.log, /^ +\| 1 \S+ works/m, 'what the old machine answered while it served');
    // Each asks where it was told to for as long as it was told to.
    const HostedZoneId = made.HostedZone?.Id;
    const named = await dns.listResourceRecordSets({ HostedZoneId, StartRecordName: HOST, MaxItems: 2 });
    const [record, text] = named.ResourceRecordSets ?? [];
    assert.deepEqual([record?.Type, record?.TTL, text?.Type], ['A', 60, 'TXT']);
    const [address, ...more] = (record?.ResourceRecords ?? []).map(({ Value }) => Value);
    assert.deepEqual(more, []);
    await poll('all have forgotten the old', async () => [...visitors.remembered].join() === address);
    await visitors.stop();
    assert.deepEqual(visitors.failures, []);
    assert.deepEqual([...visitors.versions.keys()], ['1', '2']);

    const down = await branch.tearDown();
    assert.deepEqual([down.outputs['outcome'], down.outputs['removed']], ['removed', ENVIRONMENT], down.log);
    const { ResourceRecordSets = [] } = await dns.listResourceRecordSets({ HostedZoneId });
    assert.deepEqual(
      ResourceRecordSets.map(({ Type }) => Type),
      ['NS', 'SOA'],
    );
    for (const Path of [`/immutable/${APP}/${ENVIRONMENT}`, `/immutable/${DOMAIN}`]) {
      const { Parameters = [] } = await aws.ssm.getParametersByPath({ Path });
      assert.deepEqual(Parameters, []);
    }
    const Filters = [{ Name: 'tag:immutable:environment', Values: [ENVIRONMENT] }];
    const { AutoScalingGroups = [] } = await aws.scaling.describeAutoScalingGroups({ Filters });
    assert.deepEqual(AutoScalingGroups, []);
  });
}
