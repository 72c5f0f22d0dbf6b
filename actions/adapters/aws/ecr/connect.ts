import type { EcrLogins, EcrRepositories } from '../../../ports/images.ts';
import { AwsClock } from '../clock.ts';
import { AwsEcrLogins } from './logins.ts';
import { AwsEcrRepositories } from './repositories.ts';
import { ecrServices } from './services.ts';

export interface EcrConnection {
  readonly logins: EcrLogins;
  readonly repositories: EcrRepositories;
}

/** ECR for one run that pushes to these repositories; nothing is asked of AWS yet. */
export function connectEcr(targets: readonly string[] = []): EcrConnection {
  const clock = new AwsClock();
  const aws = ecrServices({ clock });
  const logins = new AwsEcrLogins(
    aws,
    targets.some((each) => each.startsWith('public.ecr.aws/')),
  );
  return { logins, repositories: new AwsEcrRepositories(aws, logins, clock) };
}
