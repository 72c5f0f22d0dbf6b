// The policies that the guides ask for, and the reasons that the guide gives for their actions.
import { many, statementsOf } from '../iam/policy.ts';
import { actionsOf } from '../iam/reference.ts';
import { BY_HAND, block, table } from './page.ts';

export const GUIDE = 'docs/guides/permissions.md';
export const policyText = block(GUIDE, '"Sid": "Look"');
export const pushPolicyText = block(GUIDE, '"Sid": "Push"');
export const watchPolicyText = block(GUIDE, '"Sid": "WatchLog"');
/** What its table explains. */
export const watchActions = table(GUIDE, 'watch action | why | needed').map(([action = '']) =>
  action.replaceAll('`', ''),
);
/** What a smoke test of machines needs, and what its table explains. */
export const askPolicyText = block(GUIDE, '"Sid": "FindMachines"');
export const askActions = table(GUIDE, 'asking action | why').map(([action = '']) => action.replaceAll('`', ''));
/** The role of environments of branches has three. */
export const environmentPolicyTexts = ['"Sid": "LookAround"', '"Sid": "ReadAllRecords"', '"Sid": "RecordsOfNames"'].map(
  (sid) => block(GUIDE, sid),
);
/** What its table explains; for all else the deploy role's does. */
export const environmentActions = table(GUIDE, 'action of environments | why').flatMap(([actions = '']) =>
  actions.split(', ').map((action) => action.replaceAll('`', '')),
);
export const trustText = block(BY_HAND, 'sts:AssumeRoleWithWebIdentity');

const written = [policyText, pushPolicyText].flatMap(statementsOf).flatMap(({ Action }) => many(Action));
export const granted = new Set((await Promise.all(written.map(actionsOf))).flat());

/** Action → why and when it is needed, as the tables say; rows of what both roles need follow the deploy role's. */
export const explained = new Map(
  [...table(GUIDE, 'ECR action | why | when'), ...table(GUIDE, 'action | why | needed')].flatMap(
    ([actions = '', why = '', needed = '']) =>
      actions.split(', ').map((action) => [action.replaceAll('`', ''), { why, needed }] as const),
  ),
);
