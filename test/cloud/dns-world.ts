// A cloud with one zone, dev.example.com, and the servers that answer for it.
import assert from 'node:assert/strict';
import { EC2 } from '@aws-sdk/client-ec2';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { type Change, type ResourceRecordSet, Route53, type RRType } from '@aws-sdk/client-route-53';
import { startCloud } from '../../dev/cloud/cloud.ts';
import { until } from './autoscaling-world.ts';

export const record = (Name: string, Type: RRType, ...values: string[]): ResourceRecordSet => ({
  ...{ Name, Type, TTL: 60 },
  ResourceRecords: values.map((Value) => ({ Value })),
});
export const change = (Action: Change['Action'], ResourceRecordSet: ResourceRecordSet): Change => ({
  ...{ Action, ResourceRecordSet },
});

const credentials = { accessKeyId: 'AKIAX', secretAccessKey: 'x' };

export async function startZone() {
  const cloud = await startCloud({ docker: false, scale: 5, propagation: 1 });
  const client = (accessKeyId: string) =>
    new Route53({
      ...{ endpoint: cloud.endpoint, region: 'us-east-1', maxAttempts: 1 },
      credentials: { ...credentials, accessKeyId },
    });
  const [maker, route53] = [client('AKIAX'), client('AKIAX')];
  const { HostedZone, ChangeInfo, DelegationSet } = await maker.createHostedZone({
    ...{ Name: 'dev.example.com', CallerReference: '1' },
  });
  // Its connection ends here: what that has started must not.
  maker.destroy();
  assert.equal(ChangeInfo?.Status, 'PENDING');
  const zone = HostedZone?.Id ?? '';
  const inSync = async (Id = ''): Promise<void> => {
    await until('INSYNC', async () => (await route53.getChange({ Id })).ChangeInfo?.Status === 'INSYNC');
  };
  const submit = async (...Changes: Change[]) =>
    (await route53.changeResourceRecordSets({ HostedZoneId: zone, ChangeBatch: { Changes } })).ChangeInfo;
  await inSync(ChangeInfo?.Id);
  return {
    ...{ cloud, client, route53, zone, inSync, submit },
    /** A balancer's name, which is its address here, and the zone of such names. */
    async balancer(): Promise<{ name: string; zone: string }> {
      const settings = { ...{ endpoint: cloud.endpoint, region: 'eu-west-1' }, credentials };
      const [elb, ec2] = [new ElasticLoadBalancingV2(settings), new EC2(settings)];
      const { Subnets = [] } = await ec2.describeSubnets({});
      const ids = Subnets.slice(0, 2).map(({ SubnetId = '' }) => SubnetId);
      const [made] = (await elb.createLoadBalancer({ Name: 'dev', Subnets: ids })).LoadBalancers ?? [];
      return { name: made?.DNSName ?? '', zone: made?.CanonicalHostedZoneId ?? '' };
    },
    /** Addresses, one after the other, as a change gets to them. */
    servers: DelegationSet?.NameServers ?? [],
    make: async (...all: ResourceRecordSet[]) =>
      await inSync((await submit(...all.map((each) => change('CREATE', each))))?.Id),
  };
}

export type Zone = Awaited<ReturnType<typeof startZone>>;
