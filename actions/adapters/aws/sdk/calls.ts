// biome-ignore lint/suspicious/noExplicitAny: each command has an input of its own; the service's own type says which
type Command = new (input: any) => object;

/**
 * A client with a method for each command that is named: `ec2.describeImages(…)`. The SDK's own class with methods has
 * all of the service's, hundreds that would be bundled, loaded and never called.
 */
export function withCalls<C>(client: object, commands: Readonly<Record<string, Command>>): C {
  const { send } = client as { send(command: object): Promise<unknown> };
  const calls = Object.entries(commands).map(([name, Made]) => [
    name,
    (input: object) => send.call(client, new Made(input)),
  ]);
  return Object.assign(client, Object.fromEntries(calls)) as C;
}
