import { shown } from '../text/shown.ts';

/** What an ARN says: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference-arns.html */
export interface Arn {
  readonly service: string;
  /** '' where the thing is of no region, or of no account. */
  readonly region: string;
  readonly account: string;
  readonly resource: string;
}

export function parseArn(text: string): Arn | undefined {
  const [, service = '', region = '', account = '', resource = ''] =
    /^arn:aws[a-z-]*:([a-z0-9-]+):([a-z0-9-]*):(\d*):(.+)$/s.exec(text) ?? [];
  return resource === '' ? undefined : { service, region, account, resource };
}

/** The parts of a fleet spec that AWS wants by name or id, and people copy as ARNs. */
const kinds = {
  'an instance profile': ['iam', /^instance-profile\/(?:.+\/)?([^/]+)$/],
  'a security group': ['ec2', /^security-group\/(sg-[0-9a-f]+)$/],
  'a subnet': ['ec2', /^subnet\/(subnet-[0-9a-f]+)$/],
  'an alarm': ['cloudwatch', /^alarm:(.+)$/s],
} as const satisfies Readonly<Record<string, readonly [service: string, resource: RegExp]>>;

/** What has no ARN stays as it is. Throws an Error that says what an ARN is of, where it is of something else. */
export function nameIn(kind: keyof typeof kinds): (text: string) => string {
  const [service, resource] = kinds[kind];
  return (text) => {
    if (!/^\S(.*\S)?$/.test(text)) throw new Error(`${shown(text)} is no name of ${kind}`);
    if (!text.startsWith('arn:')) return text;
    const arn = parseArn(text);
    const [, name] = (arn?.service === service && resource.exec(arn.resource)) || [];
    if (name !== undefined) return name;
    const other = arn && `${arn.service}'s ${arn.resource.split(/[/:]/)[0]}`;
    throw new Error(`${shown(text)} is the ARN of ${other ?? 'nothing'}, not of ${kind}; give its name`);
  };
}

/** What a fleet spec, as it is written, names by ARN and is not where the fleet is to be, a sentence each: its name alone would be looked for there. */
export function foreignArns(data: unknown): readonly string[] {
  const spec = (typeof data === 'object' ? data : undefined) as Readonly<Record<string, unknown>> | null | undefined;
  return ['instance-profile', 'security-groups', 'subnets', 'target-groups', 'alarms'].flatMap((key) =>
    [spec?.[key]].flat().flatMap((text) => {
      const arn = typeof text === 'string' ? parseArn(text) : undefined;
      return (['account', 'region'] as const).flatMap((part) => {
        const wanted = spec?.[part];
        if (!arn?.[part] || typeof wanted !== 'string' || arn[part] === wanted) return [];
        return [`${key}: ${shown(text)} is of the ${part} ${arn[part]}, and the fleet spec is for ${shown(wanted)}`];
      });
    }),
  );
}
