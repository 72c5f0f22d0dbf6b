/** act's own cache service, in place of GitHub's; it speaks the first version of the protocol and keeps all in a folder. */

export const cacheFlags = (folder: string | undefined): string[] =>
  folder === undefined
    ? ['--no-cache-server']
    : ['--cache-server-addr', '127.0.0.1', '--cache-server-path', folder, '--env', `ACTIONS_RUNTIME_TOKEN=${token()}`];

/**
 * act gives none without its server of artifacts. What a client reads in it is where it may write (Permission 3):
 * https://github.com/tonistiigi/go-actions-cache/blob/master/api.md
 */
function token(): string {
  const access = JSON.stringify([{ Scope: 'refs/heads/main', Permission: 3 }]);
  const now = Math.floor(Date.now() / 1000);
  const claims = { ac: access, nbf: now - 60, exp: now + 6 * 3600 };
  const parts = [{ alg: 'HS256', typ: 'JWT' }, claims, 'unsigned'];
  return parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
}
