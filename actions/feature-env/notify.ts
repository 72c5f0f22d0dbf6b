import { type Delivery, told } from '../core/environments/deliveries.ts';
import { type Arrived, type Message, messageOf } from '../core/environments/message.ts';
import { type Heard, passes, slackRefusal, webhookIn } from '../core/environments/undelivered.ts';
import { patience, patiently } from '../core/patience.ts';
import type { Asker } from '../ports/asker.ts';
import type { PlacedPorts } from '../ports/environment-place.ts';
import { Denied, Later } from '../ports/rollout.ts';
import type { Log } from '../shell/action.ts';

type Ports = Pick<PlacedPorts, 'courier' | 'web' | 'clock'>;

/** Tells all who wait for the environment, at once. What somebody is not told is a warning: the environment is there all the same. */
export async function notify(deliveries: readonly Delivery[], arrived: Arrived, ports: Ports, log: Log): Promise<void> {
  const message = messageOf(arrived);
  const rest = (error: unknown, tries: number) => {
    const next = patience.notify.pauses[tries];
    if (next === undefined || !(error instanceof Later)) throw error;
    return next;
  };
  const each = async (delivery: Delivery) => {
    try {
      await patiently(
        () => deliver(delivery, message, ports),
        rest,
        (seconds) => ports.clock.wait(seconds),
      );
      log.info(`sent ${told(delivery)}`);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      log.warning(`sending ${told(delivery)}: ${why}; the environment is up all the same`, 'Not told');
    }
  };
  await Promise.all(deliveries.map(each));
}

async function deliver(delivery: Delivery, message: Message, ports: Ports): Promise<void> {
  const { courier, web } = ports;
  switch (delivery.by) {
    case 'email':
      return await courier.mail(delivery.from, delivery.to, message);
    case 'sns':
      return await courier.publish(delivery.topic, message);
    case 'slack': {
      const { asker, secrets } = await web();
      try {
        const value = await courier.secret(delivery.parameter);
        secrets.hide(value);
        return await post(asker, value, message.slack);
      } finally {
        asker.close();
      }
    }
  }
}

/** By Slack's incoming webhook; https://docs.slack.dev/messaging/sending-messages-using-incoming-webhooks */
async function post(asker: Asker, value: string, text: string): Promise<void> {
  const url = webhookIn(value);
  if (url === undefined) throw new Denied("it holds no address that begins with https://; put the webhook's there");
  const answer = await asker.ask({
    ...{ url, method: 'POST', body: JSON.stringify({ text }), redirects: 0, timeout: patience.notify.answer },
    headers: { 'content-type': 'application/json', 'user-agent': 'immutable' },
  });
  const heard: Heard = answer.kind === 'answer' ? answer : { why: `${answer.kind}: ${answer.why}` };
  const refusal = slackRefusal(heard);
  if (refusal !== undefined) throw passes(heard) ? new Later(refusal) : new Denied(refusal);
}
