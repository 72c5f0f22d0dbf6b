/** Where an environment answers: through a balancer that has a certificate, or its machines themselves, at a port of theirs. */
export function urlOf({ host, port }: { readonly host: string; readonly port?: number }): string {
  return port === undefined ? `https://${host}` : `http://${host}:${port}`;
}
