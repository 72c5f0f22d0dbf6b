import { startOrder } from '../release/depends-on.ts';
import type { Service, Spec } from '../release/spec.ts';
import { healthScript } from './health-script.ts';
import { hideScript } from './hide-secrets.ts';
import { logIns } from './log-ins.ts';
import { logDefaults, logsByDefault } from './log-options.ts';
import { runService, secretsScript } from './run-service.ts';
import { quote } from './shell.ts';

/** "User-defined bridges provide automatic DNS resolution between containers": https://docs.docker.com/engine/network/drivers/bridge/ */
const NETWORK = 'immutable';

type Services = Readonly<Record<string, Service>>;

/** The rest of the script where a machine has services: each is started behind those it depends on, then seeded, then attested. */
export function servicesScript({ services, release, network }: Spec, seed: string, attest: string): string {
  const order = startOrder(
    Object.fromEntries(Object.entries(services).map(([name, of]) => [name, of.dependsOn ?? []])),
  );
  const waits = Object.values(services).some(({ healthcheck }) => healthcheck !== undefined);
  const on = network ? NETWORK : undefined;
  const starts = inOrder(services, order, (name, service) => runService(name, service, release, on));
  const hides = waits || seed !== '' ? hideScript(services) : '';
  const secret = Object.values(services).some(({ secrets }) => Object.keys(secrets).length > 0);
  return [
    ...(secret ? [secretsScript] : []),
    ...(hides ? [hides] : []),
    ...(waits ? [healthScript(services)] : []),
    ...(Object.values(services).some(({ logging }) => logsByDefault(logging)) ? [logDefaults] : []),
    logIns(Object.values(services).map(({ image }) => image)),
    ...(on === undefined ? [] : [`docker network create ${on} >/dev/null`]),
    ...starts,
    ...(seed ? [seed] : []),
    upScript(services, order, waits, attest),
  ].join('\n');
}

/** What starts each service, behind what waits for those with a healthcheck that it depends on; at the end the others are waited for. */
function inOrder(
  services: Services,
  order: readonly string[],
  start: (name: string, service: Service) => string,
): readonly string[] {
  const awaited = new Set<string>();
  const wait = (names: readonly string[]) => {
    const left = names.filter((name) => services[name]?.healthcheck !== undefined && !awaited.has(name));
    for (const name of left) awaited.add(name);
    return left.map((name) => `healthy ${quote(name)}`);
  };
  const starts = order.flatMap((name) => {
    const service = services[name];
    return service === undefined ? [] : [...wait(service.dependsOn ?? []), start(name, service)];
  });
  return [...starts, ...wait(order)];
}

/**
 * Ends the script: what was started stays up over a reboot, stops with its grace as a part of the machine's shutdown,
 * and only then the release is attested.
 */
function upScript(services: Services, order: readonly string[], waits: boolean, attest: string): string {
  const names = order.map(quote).join(' ');
  const ordered = Object.values(services).some(({ dependsOn = [] }) => dependsOn.length > 0);
  const starts =
    waits || ordered ? inOrder(services, order, (name) => `docker start ${quote(name)}`) : [`docker start ${names}`];
  // Those that depend on others first. Each command has the time-out for itself (systemd.service(5), TimeoutStopSec).
  const stops = ordered ? [...order].reverse().map(quote) : [names];
  const grace = Math.max(...Object.values(services).map(({ stopGrace }) => stopGrace));
  return `rm -rf "$DOCKER_CONFIG"
unset DOCKER_CONFIG
{
  echo '#!/bin/bash'${waits ? `\n  declare -f failing healthy${hideScript(services) ? ' hide' : ''}` : ''}
  cat <<'end of up'
set -euo pipefail
${starts.join('\n')}
mkdir -p /run/immutable
${attest}
end of up
} >/var/lib/immutable/up
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
${stops.map((each) => `ExecStop=$docker stop ${each}`).join('\n')}
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
