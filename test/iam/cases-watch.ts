// What a smoke test reads while it watches.
import type { Case } from './cases.ts';
import type { Asked } from './policy.ts';
import { but, elsewhere, HERE, type Scope } from './world.ts';

/** AWS asks for a log group's lines by its streams: `…:log-group:/orders/production:log-stream:`. */
const log = ({ app, environment }: Scope): Asked => ({
  action: 'logs:FilterLogEvents',
  arn: `arn:aws:logs:eu-west-1:111122223333:log-group:/${app}/${environment}:log-stream:`,
  context: HERE,
});

export const watchCases: readonly Case[] = [
  {
    sid: 'WatchFigures',
    can: () => ({ action: 'cloudwatch:DescribeAlarms', arn: '*', context: HERE }),
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      'silencing an alarm': but(asked, { action: 'cloudwatch:DisableAlarmActions' }),
      'setting its state': but(asked, { action: 'cloudwatch:SetAlarmState' }),
      'deleting it': but(asked, { action: 'cloudwatch:DeleteAlarms' }),
    }),
  },
  {
    sid: 'WatchLog',
    can: log,
    cannot: (asked) => ({
      'in another region': elsewhere(asked),
      'a group that begins alike': but(asked, { arn: asked.arn.replace('production', 'production-eu') }),
      'another group': but(asked, { arn: asked.arn.replace('orders', 'billing') }),
      'what is masked in it': but(asked, { action: 'logs:Unmask' }),
      'deleting it': but(asked, { action: 'logs:DeleteLogGroup' }),
    }),
  },
];
