import type { FeatureSpec } from '../release/feature-spec.ts';
import { latestLease, type Records } from '../rollout/records.ts';
import type { Outcome } from '../rollout/step.ts';

/** One way of telling somebody. */
export type Delivery =
  | { readonly by: 'email'; readonly from: string; readonly to: readonly string[] }
  | { readonly by: 'sns'; readonly topic: string }
  /** The parameter that holds the address of the webhook, without `ssm:`. */
  | { readonly by: 'slack'; readonly parameter: string };

export function deliveriesOf({ email, sns, slack }: NonNullable<FeatureSpec['notify']>): readonly Delivery[] {
  return [
    ...(email ? [{ by: 'email', ...email } as const] : []),
    ...sns.map((topic) => ({ by: 'sns', topic }) as const),
    ...(slack === undefined ? [] : [{ by: 'slack', parameter: slack.replace('ssm:', '') } as const]),
  ];
}

/** For people. */
export function told(delivery: Delivery): string {
  switch (delivery.by) {
    case 'email':
      return `a mail to ${delivery.to.join(', ')}`;
    case 'sns':
      return `a message on ${delivery.topic}`;
    case 'slack':
      return `a message to Slack, by the webhook in ${delivery.parameter}`;
  }
}

/**
 * Whether this process put a release in service that those are told of who wait for it. An attempt is ended by the holder of its last
 * lease, so one process tells of it, a re-run that ends what another began included; whoever finds it in service, and only puts its
 * end off, has no lease.
 */
export function arrives(nonce: string, outcome: Outcome, records: Records): boolean {
  return outcome === 'released' && latestLease(records)?.nonce === nonce;
}
