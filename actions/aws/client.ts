import type { Pluggable } from '@smithy/types';
import type { AwsClock } from './clock.ts';
import { type AwsError, translate } from './errors.ts';

/** What every client of one run is made with. */
export interface Settings {
  readonly region?: string | undefined;
  readonly clock: AwsClock;
}

export interface ClientOptions {
  readonly region?: string;
  readonly maxAttempts: number;
  readonly userAgentAppId: string;
  readonly requestHandler: { connectionTimeout: number; requestTimeout: number; throwOnRequestTimeout: true };
}

interface Client {
  readonly middlewareStack: { use(plugin: Pluggable<never, never>): void };
}

/** One service's client, loaded when it is first needed: a read may be repeated, a change is tried once. */
export interface Service<C> {
  read(): Promise<C>;
  change(): Promise<C>;
}

/** Milliseconds after which a request counts as lost; the next look shows whether it was applied. */
const PATIENCE = 5000;

/** Whether AWS has answered anything to this process. */
export interface Contact {
  reached: boolean;
}

export function service<C extends object>(
  prefix: string,
  settings: Settings,
  contact: Contact,
  make: (options: ClientOptions) => Promise<C>,
): Service<C> {
  const made = new Map<number, Promise<C>>();
  const get = (maxAttempts: number): Promise<C> => {
    const known = made.get(maxAttempts);
    if (known) return known;
    const client = make({
      ...(settings.region && { region: settings.region }),
      maxAttempts,
      userAgentAppId: 'immutable',
      requestHandler: { connectionTimeout: PATIENCE, requestTimeout: PATIENCE, throwOnRequestTimeout: true },
    }).then((client) => listen(client, prefix, settings, contact));
    made.set(maxAttempts, client);
    return client;
  };
  return { read: () => get(4), change: () => get(1) };
}

function listen<C extends object>(client: C, prefix: string, { region, clock }: Settings, contact: Contact): C {
  const plugin: Pluggable<object, { $metadata?: object }> = {
    applyToStack(stack) {
      stack.add(
        (next, context) => async (args) => {
          try {
            return await next(args);
          } catch (error) {
            const action = `${prefix}:${String(context['commandName']).replace(/Command$/, '')}`;
            const subject = subjectOf(args.input);
            const where = region ?? process.env['AWS_REGION'] ?? 'unknown';
            throw translate(error as AwsError, {
              action,
              ...(subject && { subject }),
              region: where,
              reached: contact.reached,
            });
          }
        },
        { step: 'initialize', priority: 'high', name: 'translateErrors' },
      );
      stack.add(
        (next) => async (args) => {
          const sent = Date.now() / 1000;
          const result = await next(args);
          const { headers } = result.response as { headers?: Record<string, string> };
          clock.learn(headers?.['date'], sent, Date.now() / 1000);
          contact.reached = true;
          return result;
        },
        { step: 'deserialize', priority: 'low', name: 'learnClock' },
      );
    },
  };
  (client as unknown as Client).middlewareStack.use(plugin as unknown as Pluggable<never, never>);
  return client;
}

/** What a request is about, for people. */
function subjectOf(input: object): string | undefined {
  const keys = ['AutoScalingGroupName', 'LaunchTemplateName', 'TargetGroupArn', 'Name', 'Path', 'CommandId'];
  const found = keys.map((key) => (input as Record<string, unknown>)[key]).find((value) => typeof value === 'string');
  return found as string | undefined;
}
