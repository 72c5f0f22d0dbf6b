import { optional } from './input.ts';

/** "arn:aws:iam::account:role/role-name-with-path" (IAM identifiers in IAM's user guide); the account is twelve digits. */
const ROLE = /^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@/-]+$/;

/** The same input of every action that asks something of AWS. */
export const role = optional(
  'ARN of an IAM role to work as: by tokens of GitHub (permission id-token: write), renewed for as long as it takes; in place of aws-actions/configure-aws-credentials',
  (text) => {
    if (ROLE.test(text)) return text;
    throw new Error(`"${text.slice(0, 200)}" is no role; write its ARN, such as arn:aws:iam::111122223333:role/deploy`);
  },
);
