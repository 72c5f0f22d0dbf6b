// What a smoke test of machines asks: the deploy role's rows of commands, and what finds whom to send them to.
import { type Case, deployCases } from './cases.ts';
import { but, EC2, elsewhere, HERE, record, SSM } from './world.ts';

export const askCases: readonly Case[] = [
  {
    sid: 'FindMachines',
    can: () => ({ action: 'ssm:ListCommandInvocations', arn: '*', context: HERE }),
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      'all that a command printed': but(asked, { action: 'ssm:GetCommandInvocation' }),
      'a tunnel to machines': but(asked, { action: 'ssm:StartSession', arn: `${EC2}:instance/i-1` }),
      'all parameters': but(asked, { action: 'ssm:DescribeParameters' }),
    }),
  },
  {
    sid: 'ReadRecords',
    can: (scope) => ({ action: 'ssm:GetParametersByPath', arn: record(scope, ''), context: HERE }),
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      "the app's secret": but(asked, { arn: `${SSM}:parameter/orders/production` }),
      'all of ours at once': but(asked, { arn: `${SSM}:parameter/immutable` }),
      'another app, whole': but(asked, { arn: `${SSM}:parameter/immutable/billing` }),
      'a new record': but(asked, { action: 'ssm:PutParameter' }),
    }),
  },
  ...deployCases.filter(({ sid }) => sid === 'AskMachines' || sid === 'AskOnlyOurMachines'),
];
