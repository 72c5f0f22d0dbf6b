/** A forward proxy, in the words by which Node takes one. */
export type ForwardProxy = {
  https_proxy: string;
  no_proxy: string;
};

/** What is on this machine is never behind it: GitHub's own actions, and all that is written in Go, have it so too. */
const HERE = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The one that a self-hosted runner tells its steps of, if any. HTTP_PROXY is of no matter, because http is spoken to this
 * machine alone, and to the metadata service of AWS, which no proxy reaches. A host in NO_PROXY has its subdomains with it,
 * as curl has it.
 */
export function forwardProxy(environment: Readonly<Record<string, string | undefined>>): ForwardProxy | undefined {
  const say = (name: string) => environment[name.toLowerCase()] || environment[name];
  const given = say('HTTPS_PROXY');
  const direct = (say('NO_PROXY') ?? '').split(/[\s,]+/).filter((each) => each !== '');
  if (!given || direct.includes('*')) return undefined;
  const hosts = direct.flatMap((each) => (/^[*.]/.test(each) ? [each] : [each, `.${each}`]));
  return {
    https_proxy: /^https?:\/\//i.test(given) ? given : `http://${given}`,
    no_proxy: [...hosts, ...HERE].join(','),
  };
}
