import { patience } from '../../core/patience.ts';
import { type ForwardProxy, forwardProxy } from '../system/forward-proxy.ts';
import type { AwsClock } from './clock.ts';
import { checkEnvironment } from './environment.ts';
import { type AwsError, translate } from './errors.ts';
import { type Signer, signer } from './signer.ts';
import { type Answer, unreadable } from './unreadable.ts';

/** By which CloudTrail tells what the suite asked, as `app/immutable`. */
export const APP = 'immutable';

/** What every client of one run is made with. */
export interface Settings {
  readonly region?: string | undefined;
  readonly clock: AwsClock;
}

export interface ClientOptions {
  readonly region?: string;
  readonly maxAttempts: number;
  readonly userAgentAppId: string;
  /** Where it is not the environment that says who asks. */
  readonly credentials?: Signer['identity'];
  readonly requestHandler: {
    readonly connectionTimeout: number;
    readonly requestTimeout: number;
    readonly throwOnRequestTimeout: true;
    /** What the SDK makes its agent with: it has one of its own, which knows of no proxy by itself. */
    readonly httpsAgent?: { readonly proxyEnv: ForwardProxy };
  };
}

type Handler = (args: { readonly input: object }) => Promise<{ readonly response: unknown }>;

/** What the SDK remembers of one request. */
interface Context {
  readonly commandName?: string;
  /** In seconds, of this machine's clock. */
  begun?: number;
}

/** What all clients have in common where they are listened to. */
interface Client {
  /** `systemClockOffset`: milliseconds that the SDK adds to the date that it signs with. */
  readonly config: { systemClockOffset?: number };
  readonly middlewareStack: {
    add(middleware: (next: Handler, context: Context) => Handler, place: object): void;
  };
}

/** One service's client, loaded when it is first needed: a read may be repeated, a change is tried once. */
export interface Service<C> {
  read(): Promise<C>;
  change(): Promise<C>;
}

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
  const { reads, changes, connection, read, change } = patience.aws;
  const made = new Map<number, Promise<C>>();
  const get = (maxAttempts: number, answer: number): Promise<C> => {
    const known = made.get(maxAttempts);
    if (known) return known;
    checkEnvironment(process.env, settings.region);
    const proxyEnv = forwardProxy(process.env);
    const credentials = signer();
    const client = make({
      ...(settings.region && { region: settings.region }),
      maxAttempts,
      userAgentAppId: APP,
      ...(credentials && { credentials: credentials.identity }),
      requestHandler: {
        connectionTimeout: connection * 1000,
        requestTimeout: answer * 1000,
        throwOnRequestTimeout: true,
        ...(proxyEnv && { httpsAgent: { proxyEnv } }),
      },
    }).then((client) => listen(client, prefix, settings, contact, maxAttempts === changes ? change : Infinity));
    made.set(maxAttempts, client);
    return client;
  };
  return { read: async () => await get(reads, read), change: async () => await get(changes, change) };
}

/** Hears every answer and every error of a client. `within`: seconds from when it was asked for in which a request may be sent. */
function listen<C extends object>(
  client: C,
  prefix: string,
  { region, clock }: Settings,
  contact: Contact,
  within: number,
): C {
  const { middlewareStack, config } = client as unknown as Client;
  const translated = (next: Handler, context: Context): Handler => {
    const { commandName = '' } = context;
    return async (args) => {
      context.begun = Date.now() / 1000;
      // The SDK learns it from a refusal and asks again, each client by itself; a change is tried once, and its client may be new.
      if (clock.offset() !== 0) config.systemClockOffset = clock.offset() * 1000;
      try {
        return await next(args);
      } catch (error) {
        const subject = subjectOf(args.input);
        throw translate(error as AwsError, {
          action: `${prefix}:${commandName.replace(/Command$/, '')}`,
          ...(subject && { subject }),
          region: region ?? process.env['AWS_REGION'] ?? 'unknown',
          reached: contact.reached,
          renewed: signer() !== undefined,
        });
      }
    };
  };
  const timed = (next: Handler, context: Context): Handler => {
    return async (args) => {
      const sent = Date.now() / 1000;
      // Stopped in between, this process doesn't know what others have done since it decided.
      if (sent - (context.begun ?? sent) > within) throw tooLate(within);
      const result = await next(args);
      const answer = result.response as Answer;
      const odd = await unreadable(answer);
      if (odd !== undefined) throw odd;
      clock.learn(answer.headers?.['date'], sent, Date.now() / 1000);
      contact.reached = true;
      return result;
    };
  };
  middlewareStack.add(translated, { step: 'initialize', priority: 'high', name: 'translateErrors' });
  middlewareStack.add(timed, { step: 'deserialize', priority: 'low', name: 'learnClock' });
  return client;
}

function tooLate(seconds: number): AwsError {
  const message = `this process stood still for more than ${seconds} s before the request, so it was not sent`;
  return Object.assign(new Error(message), { name: 'TimeoutError' });
}

/** What a request is about, for people. */
function subjectOf(input: object): string | undefined {
  const keys = [
    ...['AutoScalingGroupName', 'LaunchTemplateName', 'TargetGroupArn', 'RuleArn', 'ListenerArn', 'HostedZoneId'],
    ...['Name', 'Path', 'CommandId', 'TopicArn', 'repositoryName'],
  ];
  const found = keys.map((key) => (input as Record<string, unknown>)[key]).find((value) => typeof value === 'string');
  return found as string | undefined;
}
