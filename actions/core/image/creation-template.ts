export interface CreationTemplate {
  readonly prefix: string;
  /** Whether it is for repositories that a push makes. */
  readonly onPush: boolean;
}

/**
 * The template of a registry that a repository is made by at its first push. "There is always an assumed / applied to the end of the
 * prefix", and "to apply a template to all repositories in your registry that don't have an associated creation template, you can
 * use ROOT as the prefix": https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_CreateRepositoryCreationTemplate.html
 */
export function ruling(templates: readonly CreationTemplate[], name: string): CreationTemplate | undefined {
  const fits = templates.filter(({ onPush, prefix }) => onPush && prefix !== ROOT && name.startsWith(slashed(prefix)));
  const [nearest] = fits.toSorted((a, b) => slashed(b.prefix).length - slashed(a.prefix).length);
  return nearest ?? templates.find(({ onPush, prefix }) => onPush && prefix === ROOT);
}

const ROOT = 'ROOT';

function slashed(prefix: string): string {
  return prefix.endsWith('/') ? prefix : `${prefix}/`;
}
