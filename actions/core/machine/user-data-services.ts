import { ecrHost } from '../image/reference.ts';
import type { Service } from '../release/spec.ts';
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

/** One service as a container on the machine's own address. */
export function runService(name: string, service: Service, release: string): string {
  const { environment, secrets, ports, command = [], stopGrace, image } = service;
  const file = quote(`/run/immutable/${name}.env`);
  const plain = Object.entries({ ...environment, IMMUTABLE_RELEASE: release });
  // A file for docker has one line for each, without the CR at its end; what has several lines is an argument of its own.
  const lines = plain.filter(([, value]) => !/[\r\n]/.test(value)).map(([key, value]) => quote(`${key}=${value}`));
  const words = plain.filter(([, value]) => /[\r\n]/.test(value)).map(([key, value]) => quote(`${key}=${value}`));
  const options = [
    `--name ${quote(name)} --restart unless-stopped --stop-timeout ${stopGrace} --env-file ${file}`,
    ...words.map((word) => `--env ${word}`),
    ...ports.map((port) => `--publish "$address":${quote(port)}`),
  ];
  return `# ${name}
retry docker pull --quiet ${quote(image)}
printf '%s\\n' ${lines.join(' ')} >${file}
${secretLines(secrets, file)}docker run --detach ${options.join(' \\\n  ')} \\
  ${Object.keys(secrets).length > 0 ? '"${several[@]}" ' : ''}${[image, ...command].map(quote).join(' ')}
`;
}

/** Secrets are read here, by the machine's own role, and go nowhere but into the container. */
function secretLines(secrets: Service['secrets'], file: string): string {
  const entries = Object.entries(secrets);
  if (entries.length === 0) return '';
  const reads = entries.map(([name, place]) => {
    const parameter = quote(place.replace(/^ssm:/, ''));
    return `value=$(retry aws ssm get-parameter --with-decryption --name ${parameter} --query Parameter.Value --output text)
case $value in
  *[$'\\r\\n']*) export ${name}="$value" && several+=(--env ${name}) ;;
  *) printf '%s=%s\\n' ${name} "$value" >>${file} ;;
esac
`;
  });
  return `several=()\n${reads.join('')}unset value\n`;
}

/**
 * Ends the script: what was started stays up over a reboot, stops with its grace as a part of the machine's shutdown,
 * and only then the release is attested.
 */
export function upScript(services: Readonly<Record<string, Service>>, attest: string): string {
  const names = Object.keys(services).map(quote).join(' ');
  const grace = Math.max(...Object.values(services).map(({ stopGrace }) => stopGrace));
  return `rm -rf "$DOCKER_CONFIG"
unset DOCKER_CONFIG
cat >/var/lib/immutable/up <<'end of up'
#!/bin/bash
set -euo pipefail
docker start ${names}
mkdir -p /run/immutable
${attest}
end of up
chmod 700 /var/lib/immutable/up
if [ -d /run/systemd/system ]; then
  docker=$(command -v docker)
  cat >/etc/systemd/system/immutable.service <<end
[Unit]
Description=The release of this machine
Wants=docker.service network-online.target
After=docker.service network-online.target
[Service]
Type=oneshot
RemainAfterExit=yes
ExecStart=/var/lib/immutable/up
ExecStop=$docker stop ${names}
TimeoutStopSec=${grace + 15}
[Install]
WantedBy=multi-user.target
end
  systemctl daemon-reload
  systemctl enable --now immutable.service
else
  /var/lib/immutable/up
fi`;
}
