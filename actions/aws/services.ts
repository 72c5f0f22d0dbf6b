import type { AutoScaling } from '@aws-sdk/client-auto-scaling';
import type { CloudWatch } from '@aws-sdk/client-cloudwatch';
import type { EC2 } from '@aws-sdk/client-ec2';
import type { ECR } from '@aws-sdk/client-ecr';
import type { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import type { IAM } from '@aws-sdk/client-iam';
import type { SSM } from '@aws-sdk/client-ssm';
import type { STS } from '@aws-sdk/client-sts';
import { type Contact, type Service, type Settings, service } from './client.ts';

export interface Services {
  readonly scaling: Service<AutoScaling>;
  readonly balancing: Service<ElasticLoadBalancingV2>;
  readonly ec2: Service<EC2>;
  readonly ecr: Service<ECR>;
  readonly iam: Service<IAM>;
  readonly ssm: Service<SSM>;
  readonly sts: Service<STS>;
  readonly watch: Service<CloudWatch>;
}

/** Every AWS client of one run. Each SDK is imported when it is first used, so that it becomes a chunk of its own. */
export function services(settings: Settings): Services {
  const contact: Contact = { reached: false };
  const of = <C extends object>(prefix: string, make: Parameters<typeof service<C>>[3]) =>
    service(prefix, settings, contact, make);
  return {
    scaling: of(
      'autoscaling',
      async (options) => new (await import('@aws-sdk/client-auto-scaling')).AutoScaling(options),
    ),
    balancing: of(
      'elasticloadbalancing',
      async (options) =>
        new (await import('@aws-sdk/client-elastic-load-balancing-v2')).ElasticLoadBalancingV2(options),
    ),
    ec2: of('ec2', async (options) => new (await import('@aws-sdk/client-ec2')).EC2(options)),
    ecr: of('ecr', async (options) => new (await import('@aws-sdk/client-ecr')).ECR(options)),
    iam: of('iam', async (options) => new (await import('@aws-sdk/client-iam')).IAM(options)),
    ssm: of('ssm', async (options) => new (await import('@aws-sdk/client-ssm')).SSM(options)),
    sts: of('sts', async (options) => new (await import('@aws-sdk/client-sts')).STS(options)),
    watch: of('cloudwatch', async (options) => new (await import('@aws-sdk/client-cloudwatch')).CloudWatch(options)),
  };
}
