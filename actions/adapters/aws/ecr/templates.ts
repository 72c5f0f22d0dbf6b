import type { RepositoryCreationTemplate } from '@aws-sdk/client-ecr';
import { ruling } from '../../../core/image/creation-template.ts';
import type { Ecr } from '../sdk/ecr.ts';

/**
 * By which ECR makes a repository that is pushed to: "The Amazon ECR repository must exist before you push the image, or you must
 * have a repository creation template defined" (https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-push-ecr-image.html).
 * Undefined where there is none, or none may be looked at.
 */
export async function templateFor(client: Ecr, name: string): Promise<RepositoryCreationTemplate | undefined> {
  const all: RepositoryCreationTemplate[] = [];
  let nextToken: string | undefined;
  do {
    const page = await client
      .describeRepositoryCreationTemplates({ ...(nextToken && { nextToken }) })
      .catch(() => undefined);
    all.push(...(page?.repositoryCreationTemplates ?? []));
    nextToken = page?.nextToken;
  } while (nextToken);
  const found = ruling(
    all.map(({ prefix = '', appliedFor = [] }) => ({ prefix, onPush: appliedFor.includes('CREATE_ON_PUSH') })),
    name,
  );
  return found && all.find(({ prefix }) => prefix === found.prefix);
}
