import { ecrHost } from '../image/reference.ts';
import { splitReference } from '../text/split-reference.ts';
import { quote } from './shell.ts';

/**
 * Logs in where the images are. What is not ECR by its name may be ECR all the same, behind a name of one's own: the
 * token's endpoint tells; a registry that is no ECR is pulled from without a log-in.
 */
export function logIns(images: readonly string[]): string {
  const hosts = new Set(images.flatMap((image) => splitReference(image).host ?? []));
  if (hosts.size === 0) return '';
  const calls = [...hosts].map((host) => {
    const ecr = ecrHost(host);
    if (ecr === undefined) return `log_in ${quote(host)} || echo ${quote(`immutable: no log-in to ${host}`)}`;
    return `retry log_in ${quote(host)} --region ${ecr.region} --registry-ids ${ecr.account}`;
  });
  return `log_in() {
  local host=$1 endpoint token
  shift
  read -r endpoint token < <(aws ecr get-authorization-token "$@" --output text \\
    --query 'authorizationData[0].[proxyEndpoint,authorizationToken]') || return
  [ $# -gt 0 ] || [ "\${endpoint#*://}" = "$host" ] || return
  base64 -d <<<"$token" | cut -d: -f2- | docker login --username AWS --password-stdin "$host"
}
${calls.join('\n')}
`;
}
