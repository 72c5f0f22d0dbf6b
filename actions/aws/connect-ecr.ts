import type { EcrLogins, EcrRepositories } from '../image-ports.ts';
import { AwsClock } from './clock.ts';
import { AwsEcrLogins } from './ecr-logins.ts';
import { AwsEcrRepositories } from './ecr-repositories.ts';
import { ecrServices } from './ecr-services.ts';

export interface EcrConnection {
  readonly logins: EcrLogins;
  readonly repositories: EcrRepositories;
}

/** ECR for one run; nothing is asked of AWS yet. `region`: where, when AWS_REGION doesn't say so. */
export function connectEcr({ region }: { readonly region?: string | undefined } = {}): EcrConnection {
  const aws = ecrServices({ region, clock: new AwsClock() });
  const logins = new AwsEcrLogins(aws);
  return { logins, repositories: new AwsEcrRepositories(aws, logins) };
}
