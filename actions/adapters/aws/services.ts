import { type Contact, type Service, type Settings, service } from './client.ts';
import type { Balancing } from './sdk/balancing.ts';
import type { Ec2 } from './sdk/ec2.ts';
import type { Ecr } from './sdk/ecr.ts';
import type { Iam } from './sdk/iam.ts';
import type { Logs } from './sdk/logs.ts';
import type { Dns } from './sdk/route53.ts';
import type { Scaling } from './sdk/scaling.ts';
import type { Ses } from './sdk/ses.ts';
import type { Sns } from './sdk/sns.ts';
import type { Ssm } from './sdk/ssm.ts';
import type { Sts } from './sdk/sts.ts';
import type { Watch } from './sdk/watch.ts';

export interface Services {
  readonly scaling: Service<Scaling>;
  readonly balancing: Service<Balancing>;
  readonly dns: Service<Dns>;
  readonly ec2: Service<Ec2>;
  readonly ecr: Service<Ecr>;
  readonly iam: Service<Iam>;
  readonly logs: Service<Logs>;
  readonly mail: Service<Ses>;
  readonly ssm: Service<Ssm>;
  readonly sts: Service<Sts>;
  readonly topics: Service<Sns>;
  readonly watch: Service<Watch>;
}

/** Every AWS client of one run. Each SDK is imported when it is first used, so that it becomes a chunk of its own. */
export function services(settings: Settings): Services {
  const contact: Contact = { reached: false };
  const of = <C extends object>(prefix: string, make: Parameters<typeof service<C>>[3]) =>
    service(prefix, settings, contact, make);
  return {
    scaling: of('autoscaling', async (options) => (await import('./sdk/scaling.ts')).make(options)),
    balancing: of('elasticloadbalancing', async (options) => (await import('./sdk/balancing.ts')).make(options)),
    dns: of('route53', async (options) => (await import('./sdk/route53.ts')).make(options)),
    ec2: of('ec2', async (options) => (await import('./sdk/ec2.ts')).make(options)),
    ecr: of('ecr', async (options) => (await import('./sdk/ecr.ts')).make(options)),
    iam: of('iam', async (options) => (await import('./sdk/iam.ts')).make(options)),
    logs: of('logs', async (options) => (await import('./sdk/logs.ts')).make(options)),
    mail: of('ses', async (options) => (await import('./sdk/ses.ts')).make(options)),
    ssm: of('ssm', async (options) => (await import('./sdk/ssm.ts')).make(options)),
    sts: of('sts', async (options) => (await import('./sdk/sts.ts')).make(options)),
    topics: of('sns', async (options) => (await import('./sdk/sns.ts')).make(options)),
    watch: of('cloudwatch', async (options) => (await import('./sdk/watch.ts')).make(options)),
  };
}
