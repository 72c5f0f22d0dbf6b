import type { Message } from '../../../core/environments/message.ts';
import { remedyOf } from '../../../core/environments/undelivered.ts';
import type { Courier } from '../../../ports/environments.ts';
import { Denied, Later } from '../../../ports/rollout.ts';
import type { Services } from '../services.ts';

type Plain = Pick<Message, 'subject' | 'text'>;

export class AwsCourier implements Courier {
  readonly #services: Services;
  readonly #at: (region: string) => Services;

  /** `at`: a topic is published on in its own region. */
  constructor(services: Services, at: (region: string) => Services) {
    this.#services = services;
    this.#at = at;
  }

  async mail(from: string, to: readonly string[], { subject, text }: Plain): Promise<void> {
    const content = (Data: string) => ({ Data, Charset: 'UTF-8' });
    const Simple = { Subject: content(subject), Body: { Text: content(text) } };
    const ses = await this.#services.mail.change();
    const asked = { FromEmailAddress: from, Destination: { ToAddresses: [...to] }, Content: { Simple } };
    await ses.sendEmail(asked).catch(explained);
  }

  async publish(topic: string, { subject, text }: Plain): Promise<void> {
    const [, , , region = ''] = topic.split(':');
    const sns = await this.#at(region).topics.change();
    await sns.publish({ TopicArn: topic, Subject: subject, Message: text }).catch(explained);
  }

  async secret(parameter: string): Promise<string> {
    const ssm = await this.#services.ssm.read();
    const { Parameter } = await ssm.getParameter({ Name: parameter, WithDecryption: true }).catch(explained);
    return Parameter?.Value ?? '';
  }
}

/** What has a remedy of its own is not asked again. */
function explained(error: Error): never {
  const { cause } = error;
  const known = (error instanceof Denied || error instanceof Later) && cause instanceof Error;
  const remedy = known ? remedyOf(`${cause.name}: ${cause.message}`) : undefined;
  if (remedy === undefined) throw error;
  throw new Denied(`${error.message.replace('; correct what it names and run again', '')}; ${remedy}`, { cause });
}
