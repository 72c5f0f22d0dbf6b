import type { Healthcheck, Spec } from '../release/spec.ts';
import { ending } from './hide-secrets.ts';
import { CRASHES, quote } from './shell.ts';

/** Options of `docker run`: https://docs.docker.com/reference/cli/docker/container/run/ (`--health-cmd`: "Command to run to check health"). */
export function healthOptions({ test, interval, timeout, startPeriod, retries }: Healthcheck): readonly string[] {
  const seconds = (option: string, value: number | undefined) =>
    value === undefined ? [] : [`--health-${option} ${value}s`];
  return [
    `--health-cmd ${quote(test)}`,
    ...seconds('interval', interval),
    ...seconds('timeout', timeout),
    ...seconds('start-period', startPeriod),
    ...(retries === undefined ? [] : [`--health-retries ${retries}`]),
  ];
}

/**
 * Waits until Docker calls a container healthy. It is given up as Compose gives it up: as soon as it is unhealthy; or when it has
 * crashed too often, since each start counts from the beginning. All else ends with the live check's time.
 */
export const healthScript = (services: Spec['services']) => `healthy() {
  local state restarts
  while :; do
    read -r state restarts < <(
      docker inspect --type container --format ${quote('{{.State.Health.Status}} {{.RestartCount}}')} "$1" 2>&1
    ) || :
    [ "$state" != healthy ] || return 0
    [ "$state" != unhealthy ] || break
    case $restarts in '' | *[!0-9]*) ;; *) [ "$restarts" -lt ${CRASHES} ] || break ;; esac
    sleep 0.5
  done
  failing "container $1 is $state after $restarts restarts; its healthcheck says: $(
    docker inspect --type container --format ${quote('{{range .State.Health.Log}}{{println .Output}}{{end}}')} "$1" 2>&1 | ${ending(services, 600)}
  )"
  return 1
}
`;
