// AWS as a test looks at it, by AWS' own clients.
import { AutoScaling } from '@aws-sdk/client-auto-scaling';
import { CloudWatch } from '@aws-sdk/client-cloudwatch';
import { EC2 } from '@aws-sdk/client-ec2';
import { ECR } from '@aws-sdk/client-ecr';
import { ElasticLoadBalancingV2 } from '@aws-sdk/client-elastic-load-balancing-v2';
import { Route53 } from '@aws-sdk/client-route-53';
import { SNS } from '@aws-sdk/client-sns';
import { SSM } from '@aws-sdk/client-ssm';
import type { Cloud } from '../cloud/cloud.ts';

export interface Clients {
  readonly scaling: AutoScaling;
  readonly balancing: ElasticLoadBalancingV2;
  readonly ec2: EC2;
  readonly ecr: ECR;
  readonly ssm: SSM;
  readonly watch: CloudWatch;
  readonly dns: Route53;
  readonly sns: SNS;
}

export function clients({ endpoint, env }: Pick<Cloud, 'endpoint' | 'env'>): Clients {
  const options = {
    endpoint,
    // Whoever looks on takes nothing of what the account may ask for.
    userAgentAppId: 'onlooker',
    region: env['AWS_REGION'] ?? '',
    credentials: { accessKeyId: env['AWS_ACCESS_KEY_ID'] ?? '', secretAccessKey: env['AWS_SECRET_ACCESS_KEY'] ?? '' },
  };
  return {
    scaling: new AutoScaling(options),
    balancing: new ElasticLoadBalancingV2(options),
    ec2: new EC2(options),
    ecr: new ECR(options),
    ssm: new SSM(options),
    watch: new CloudWatch(options),
    // All of an account share ten requests a second.
    dns: new Route53({ ...options, maxAttempts: 8 }),
    sns: new SNS(options),
  };
}
