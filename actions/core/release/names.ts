/** An AMI's id; a name or alias can be moved, so it names no release. */
export function parseAmi(text: string): string {
  if (/^ami-[0-9a-f]{8,17}$/.test(text)) return text;
  throw new Error(`"${text}" is not an AMI id such as ami-0abcdef1234567890`);
}

/** Lower case letters, digits and single dashes: what names of AWS resources and tags can be made of. Never a `.`, which stands between them there. */
export function parseName(text: string): string {
  if (text.length <= 32 && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text)) return text;
  throw new Error(`"${text}" is not a name of at most 32 lower case letters, digits and single dashes`);
}

/** An environment of `immutable-rollout`. Those of features are their branches' own: a branch called production must not reach production. */
export function parseEnvironment(text: string): string {
  if (!text.startsWith('review-')) return parseName(text);
  throw new Error(
    `"${text}" begins with review-, which is for environments of branches, made by feature-env; take another name`,
  );
}
