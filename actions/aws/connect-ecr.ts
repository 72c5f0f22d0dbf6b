import type { EcrLogins } from '../image-ports.ts';
import { AwsClock } from './clock.ts';
import { AwsEcrLogins } from './ecr-logins.ts';
import { ecrServices } from './ecr-services.ts';

/** ECR for one run; nothing is asked of AWS yet. `region`: where, when AWS_REGION doesn't say so. */
export function connectEcr({ region }: { readonly region?: string | undefined } = {}): { readonly logins: EcrLogins } {
  const aws = ecrServices({ region, clock: new AwsClock() });
  return { logins: new AwsEcrLogins(aws) };
}
