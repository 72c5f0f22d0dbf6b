import { createServer, type Server } from 'node:http';
import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { CloudWatch, type PutLogAlarmCommandInput } from '@aws-sdk/client-cloudwatch';
import { EC2 } from '@aws-sdk/client-ec2';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { connect } from '../../actions/adapters/aws/connect.ts';
import type { Spec } from '../../actions/core/release/spec.ts';
import { type Cloud, type CloudOptions, startCloud } from '../../dev/cloud/cloud.ts';
import type { Ground, SiteGround } from '../world/contract/subject.ts';
import { specOf } from '../world/spec.ts';
import { Domain } from './contract-domain.ts';

/** A log alarm: what of it matters here is that it is no metric alarm. */
const logRule = {
  ScheduledQueryConfiguration: {
    QueryString: 'filter @message like /Exception/ | stats count() as n',
    LogGroupIdentifiers: ['/orders'],
    ScheduledQueryRoleARN: 'arn:aws:iam::111122223333:role/queries',
    ScheduleConfiguration: { ScheduleExpression: 'rate(1 minute)', StartTimeOffset: 60 },
    AggregationExpression: 'SUM(n)',
  },
  QueryResultsToEvaluate: 1,
  QueryResultsToAlarm: 1,
  Threshold: 1,
  ComparisonOperator: 'GreaterThanThreshold',
} satisfies Omit<PutLogAlarmCommandInput, 'AlarmName'>;

/** A local AWS in which each ground is an environment of its own, with releases that are an AMI. */
export class CloudSubject {
  readonly cloud: Cloud;
  readonly #ec2 = new EC2();
  readonly #scaling = new AutoScaling();
  readonly #watch = new CloudWatch();
  readonly #balancing = new ElasticLoadBalancingV2();
  readonly #servers = new Map<string, Server>();
  #domain: Promise<Domain> | undefined;
  #opened = 0;

  /** Every client in this process goes where the environment points. */
  static async start(options: CloudOptions = {}): Promise<CloudSubject> {
    const seed = { deregistrationDelay: 30 };
    // What is throttled is told, and a look asks again: here each call is asked for once.
    const cloud = await startCloud({ docker: false, scale: 30, bootDelay: 0.1, seed, rates: false, ...options });
    Object.assign(process.env, cloud.env, { AWS_EC2_METADATA_DISABLED: 'true' });
    return new CloudSubject(cloud);
  }

  constructor(cloud: Cloud) {
    this.cloud = cloud;
  }

  async open(): Promise<Ground> {
    this.#opened += 1;
    const environment = `e${this.#opened}`;
    const { seed } = this.cloud;
    const spec = (given?: Partial<Spec>) => this.#spec(environment, given);
    return {
      targetGroup: seed.targetGroups[0].arn,
      spec,
      ports: (me) => connect({ app: 'orders', environment, me }),
      impossible: async (fleet) => {
        // As when the image is deleted after the group was made: AWS checks it once more at each launch.
        const fault = `The image id '[${seed.image}]' does not exist. Launching EC2 instance failed.`;
        await this.cloud.control('POST', 'autoscaling/launch-fault', { fault, group: fleet(environment), count: -1 });
        return spec();
      },
      spotless: async (fleet) => {
        const fault = { fault: 'InsufficientInstanceCapacity', market: 'spot', group: fleet(environment), count: -1 };
        await this.cloud.control('POST', 'autoscaling/launch-fault', fault);
        return spec({ spot: true });
      },
      protect: async (AutoScalingGroupName, id) => {
        const asked = { AutoScalingGroupName, InstanceIds: [id], ProtectedFromScaleIn: true };
        await this.#scaling.setInstanceProtection(asked);
      },
      kill: (id) => this.#fault(id, 'dies'),
      hang: (id) => this.#fault(id, 'hangs'),
      serve: (ids) => this.#serve(ids),
      fail: async (ids) => {
        for (const id of ids) this.#end(id);
      },
      network: (zone) => this.#network(`network-${environment}`, zone),
      shiftAway: async (awayFrom) => {
        const { arn, name } = seed.balancer;
        const Attributes = [{ Key: 'zonal_shift.config.enabled', Value: 'true' }];
        await this.#balancing.modifyLoadBalancerAttributes({ LoadBalancerArn: arn, Attributes });
        await this.cloud.control('POST', `balancer/${name}/shift`, { awayFrom, seconds: 3600 });
        return () => this.cloud.control('DELETE', `balancer/${name}/shift`);
      },
      givePolicy: async (fleet, PolicyName) => {
        const metric = { PredefinedMetricType: 'ASGAverageCPUUtilization' as const };
        const TargetTrackingConfiguration = { PredefinedMetricSpecification: metric, TargetValue: 50 };
        const PolicyType = 'TargetTrackingScaling';
        const policy = { AutoScalingGroupName: fleet, PolicyName, PolicyType, TargetTrackingConfiguration };
        await this.#scaling.putScalingPolicy(policy);
      },
      giveOneOff: async (fleet, ScheduledActionName, at, { min, max, desired }) => {
        await this.#scaling.putScheduledUpdateGroupAction({
          AutoScalingGroupName: fleet,
          ScheduledActionName,
          StartTime: new Date(at * 1000),
          MinSize: min,
          MaxSize: max,
          DesiredCapacity: desired,
        });
      },
      giveRecurring: async (fleet, ScheduledActionName) => {
        const action = { AutoScalingGroupName: fleet, ScheduledActionName, Recurrence: '0 20 * * *', MinSize: 1 };
        await this.#scaling.putScheduledUpdateGroupAction(action);
      },
      setAlarm: async (AlarmName, StateValue, type) => {
        const metric = { Namespace: 'orders', MetricName: 'errors', Statistic: 'Sum', Period: 300 } as const;
        const rule = { Threshold: 1, ComparisonOperator: 'GreaterThanThreshold', EvaluationPeriods: 1 } as const;
        if (type === 'CompositeAlarm') await this.#watch.putCompositeAlarm({ AlarmName, AlarmRule: 'ALARM(slow)' });
        else if (type === 'LogAlarm') await this.#watch.putLogAlarm({ AlarmName, ...logRule });
        else await this.#watch.putMetricAlarm({ AlarmName, ...metric, ...rule, TreatMissingData: 'ignore' });
        await this.#watch.setAlarmState({ AlarmName, StateValue, StateReason: 'the test says so' });
      },
    };
  }

  async openSite(): Promise<SiteGround> {
    this.#opened += 1;
    this.#domain ??= Domain.make(this.cloud);
    const environment = `review-e${this.#opened}`;
    return (await this.#domain).ground(environment, (given) => this.#spec(environment, given));
  }

  #spec(environment: string, given: Partial<Spec> = {}): Spec {
    const { seed } = this.cloud;
    const { image: _, ...base } = specOf({ release: 'r1', ...given });
    const place = {
      account: seed.account,
      region: seed.region,
      ami: seed.image,
      subnets: seed.subnets,
      securityGroups: [seed.securityGroup.id],
      targetGroups: [seed.targetGroups[0].arn],
    };
    const liveCheck = { path: '/healthz', timeout: 60, via: 'ssm' as const };
    return { ...base, environment, place, liveCheck, services: {}, instanceTypes: ['t3.micro'], ...given };
  }

  async close(): Promise<void> {
    for (const id of this.#servers.keys()) this.#end(id);
    await this.cloud.close();
  }

  async #fault(id: string, fault: string): Promise<void> {
    await this.cloud.control('POST', `machines/${id}/fault`, { fault });
  }

  #end(id: string): void {
    this.#servers.get(id)?.close().closeAllConnections();
    this.#servers.delete(id);
  }

  async #network(Name: string, zone: string): Promise<string> {
    const { seed } = this.cloud;
    const subnet = seed.subnets[seed.zones.indexOf(zone)];
    const { LoadBalancers } = await this.#balancing.createLoadBalancer({ Name, Type: 'network', Subnets: [subnet] });
    const pace = { HealthCheckIntervalSeconds: 5, HealthCheckTimeoutSeconds: 2 };
    const checks = { ...pace, HealthyThresholdCount: 2, UnhealthyThresholdCount: 2 };
    const place = { VpcId: seed.vpc, Protocol: 'TCP', Port: 8080 } as const;
    const { TargetGroups } = await this.#balancing.createTargetGroup({ Name, ...place, ...checks });
    const TargetGroupArn = TargetGroups?.[0]?.TargetGroupArn ?? '';
    const kept = 'target_health_state.unhealthy';
    const Attributes = [
      { Key: `${kept}.connection_termination.enabled`, Value: 'false' },
      { Key: `${kept}.draining_interval_seconds`, Value: '3600' },
    ];
    await this.#balancing.modifyTargetGroupAttributes({ TargetGroupArn, Attributes });
    const forward = { Type: 'forward', TargetGroupArn } as const;
    const listener = { LoadBalancerArn: LoadBalancers?.[0]?.LoadBalancerArn, Protocol: 'TCP', Port: 80 } as const;
    await this.#balancing.createListener({ ...listener, DefaultActions: [forward] });
    return TargetGroupArn;
  }

  /** Machines of an AMI run nothing; their addresses are this host's, so the test answers for them. */
  async #serve(ids: readonly string[]): Promise<void> {
    const { Reservations = [] } = await this.#ec2.describeInstances({ InstanceIds: [...ids] });
    for (const { InstanceId = '', PrivateIpAddress } of Reservations.flatMap(({ Instances = [] }) => Instances)) {
      const server = createServer((_, response) => response.end('well'));
      this.#servers.set(InstanceId, server);
      await new Promise<void>((listening) => server.listen(8080, PrivateIpAddress, listening));
    }
  }
}
