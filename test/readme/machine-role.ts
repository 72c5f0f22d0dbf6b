// What the guide lets a machine do: its role's policy, and the table of reasons.
import { block, table } from './page.ts';

interface Statement {
  readonly Sid: string;
  readonly Action: string | readonly string[];
  readonly Resource: string;
}

const GUIDE = 'docs/guides/permissions.md';
export const machinePolicy = JSON.parse(block(GUIDE, '"Sid": "Agent"')) as { Statement: readonly Statement[] };
export const keyStatement = JSON.parse(block(GUIDE, '"Sid": "SecretsWithAKeyOfYourOwn"')) as Statement;

export const actionsOf = ({ Action }: Statement): readonly string[] => (typeof Action === 'string' ? [Action] : Action);

/** Action → why, as the table says. */
export const whyOf: ReadonlyMap<string, string> = new Map(
  table(GUIDE, 'action of a machine | why').flatMap(([actions = '', why = '']) =>
    actions.split(', ').map((action) => [action.replaceAll('`', ''), why] as const),
  ),
);

/** Whether the role may do this to this ARN, or to nothing in particular: `*`. */
export function machineMay(action: string, arn: string): boolean {
  return machinePolicy.Statement.some((statement) => {
    if (!actionsOf(statement).includes(action)) return false;
    const [start = '', ...more] = statement.Resource.split('*');
    return more.length > 0 ? arn.startsWith(start) : arn === start;
  });
}
