import type { Message } from '../../../../actions/core/environments/message.ts';
import type { Heard } from '../../../../actions/core/environments/undelivered.ts';
import type { Answer, Question } from '../../../../actions/core/probe/answer.ts';
import type { Asker } from '../../../../actions/ports/asker.ts';
import type { Courier } from '../../../../actions/ports/environments.ts';

type Plain = Pick<Message, 'subject' | 'text'>;

export const WEBHOOK = 'https://hooks.slack.example/services/T0/B0/s3cr3t';

/** Those who wait for an environment, and what got to them. */
export class People implements Courier, Asker {
  readonly mails: ({ from: string; to: readonly string[] } & Plain)[] = [];
  readonly messages: ({ topic: string } & Plain)[] = [];
  readonly posts: Question[] = [];
  /** What the parameter of the webhook holds. */
  webhook = `${WEBHOOK}\n`;
  /** Thrown in place of what is sent by AWS next, in turn. */
  readonly trouble: Error[] = [];
  /** What Slack answers, in turn; ok when there is nothing more. */
  readonly answers: Heard[] = [];
  readonly hidden: (string | undefined)[] = [];
  readonly secrets = {
    hide: (...values: readonly (string | undefined)[]) => void this.hidden.push(...values),
    clean: (text: string) => text,
  };

  async mail(from: string, to: readonly string[], message: Plain): Promise<void> {
    this.#stumble();
    this.mails.push({ from, to, ...message });
  }

  async publish(topic: string, message: Plain): Promise<void> {
    this.#stumble();
    this.messages.push({ topic, ...message });
  }

  async secret(): Promise<string> {
    return this.webhook;
  }

  async ask(question: Question): ReturnType<Asker['ask']> {
    this.posts.push(question);
    const heard = this.answers.shift() ?? { status: 200, body: 'ok' };
    const timings = { all: 0 };
    if ('why' in heard) return { kind: 'no connection', why: heard.why, timings };
    const { url } = question;
    return { kind: 'answer', headers: {}, cut: false, url, protocol: 'h2', address: '', timings, ...heard } as Answer;
  }

  close(): void {}

  #stumble(): void {
    const error = this.trouble.shift();
    if (error) throw error;
  }
}
