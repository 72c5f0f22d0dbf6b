// Which ARNs a request is about, where IAM can tell them apart.
import type { Request } from '../../dev/stage/journal.ts';

const PREFIX: Readonly<Record<string, string>> = { elbv2: 'elasticloadbalancing' };
const HERE = 'eu-west-1:111122223333';

/** As IAM names it. */
export function actionOf({ service, operation }: Request): string {
  return `${PREFIX[service] ?? service}:${operation}`;
}

export function arnsOf({ service, operation, parameters }: Request): string[] {
  if (service === 'ecr' && operation !== 'GetAuthorizationToken') {
    const { resourceArn, repositoryName, repositoryNames } = parameters;
    const here = `arn:aws:ecr:${HERE}:repository/${repositoryName ?? repositoryNames?.[0]}`;
    return [resourceArn?.replace(/:\d{12}:/, ':111122223333:') ?? here];
  }
  if (/^(Describe|List)|^GetCommandInvocation$|^GetAuthorizationToken$/.test(operation)) return ['*'];
  switch (service) {
    case 'autoscaling':
      return groupsOf(parameters).map(
        (name) => `arn:aws:autoscaling:${HERE}:autoScalingGroup:x:autoScalingGroupName/${name}`,
      );
    case 'elbv2':
      return [parameters.TargetGroupArn.replace(/\d{12}/, '111122223333')];
    case 'iam':
      return [`arn:aws:iam::111122223333:instance-profile/${parameters.InstanceProfileName}`];
    case 'ec2':
      return [`arn:aws:ec2:${HERE}:${operation === 'GetConsoleOutput' ? 'instance/i-1' : 'launch-template/lt-1'}`];
    case 'ssm':
      return operation === 'SendCommand'
        ? [`arn:aws:ssm:eu-west-1::document/${parameters.DocumentName}`, `arn:aws:ec2:${HERE}:instance/i-1`]
        : namesOf(parameters).map((name) => `arn:aws:ssm:${HERE}:parameter${name}`);
    default:
      throw new Error(`${service}:${operation} is asked of AWS; say here what it is about`);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: parameters are what each operation takes
function groupsOf(parameters: any): string[] {
  if (parameters.AutoScalingGroupName) return [parameters.AutoScalingGroupName];
  return parameters.Tags.map(({ ResourceId }: { ResourceId: string }) => ResourceId);
}

// biome-ignore lint/suspicious/noExplicitAny: parameters are what each operation takes
function namesOf({ Name, Names, Path }: any): string[] {
  return Names ?? [Name ?? Path];
}
