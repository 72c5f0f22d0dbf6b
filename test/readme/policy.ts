// The permissions that the guide asks for, and what a request to AWS needs of them.
import { block, table } from './page.ts';

interface Statement {
  readonly Sid: string;
  readonly Action: string | readonly string[];
  readonly Resource: string | readonly string[];
  readonly Condition?: object;
}

export const GUIDE = 'docs/guides/permissions.md';
export const policyText = block(GUIDE, '"Sid": "Look"');
export const pushPolicyText = block(GUIDE, '"Sid": "Push"');
const statements = [policyText, pushPolicyText].flatMap(
  (text) => (JSON.parse(text) as { Statement: Statement[] }).Statement,
);

export const granted = new Set(statements.flatMap(({ Action }) => Action));

/** Action → why and when it is needed, as the tables say; rows of what both roles need follow the deploy role's. */
export const explained = new Map(
  [...table(GUIDE, 'ECR action | why | when'), ...table(GUIDE, 'action | why | needed')].flatMap(
    ([actions = '', why = '', needed = '']) =>
      actions.split(', ').map((action) => [action.replaceAll('`', ''), { why, needed }] as const),
  ),
);

/** Whether a statement lets this action be done to this ARN; its conditions are not looked at. */
export function allows(action: string, arn: string): boolean {
  return statements.some(
    ({ Action, Resource }) => many(Action).includes(action) && many(Resource).some((each) => matches(each, arn)),
  );
}

function matches(pattern: string, arn: string): boolean {
  const parts = pattern.split('*').map((part) => part.replaceAll(/[.?+^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`).test(arn);
}

function many(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value;
}
