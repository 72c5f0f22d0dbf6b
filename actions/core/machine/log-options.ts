import type { Logging } from '../release/spec.ts';
import { quote } from './shell.ts';

/**
 * "By default, no log-rotation is performed. As a result, log-files stored by the default json-file […] logging driver can cause a
 * significant amount of disk space to be used for containers that generate much output, which can lead to disk space exhaustion":
 * https://docs.docker.com/engine/logging/configure/. So three files of 50 MB are kept of a container, unless the fleet file says other.
 */
const BOUNDS: Readonly<Record<string, string>> = { 'max-size': '50m', 'max-file': '3' };
const DRIVER = 'json-file';

/** Whether a container gets what the engine says by itself, so that `logDefaults` must be there. */
export function logsByDefault(logging: Logging | undefined): boolean {
  return logging?.driver === undefined;
}

/**
 * Sets `logs`: an engine whose AMI gave it another driver (daemon.json) keeps that, and options of json-file would be refused
 * by it ("unknown log opt 'max-size' for journald log driver").
 */
export const logDefaults = `case $(retry docker info --format '{{.LoggingDriver}}') in
  ${DRIVER}) logs=(${options(BOUNDS).join(' ')}) ;;
  *) logs=() ;;
esac
`;

/** Options of `docker run`: https://docs.docker.com/reference/cli/docker/container/run/ (`--log-driver`, `--log-opt`). */
export function logOptions(logging: Logging | undefined): readonly string[] {
  const { driver, options: given = {} } = logging ?? {};
  if (driver === undefined) return ['"${logs[@]}"', ...options(given)];
  return [`--log-driver ${quote(driver)}`, ...options(driver === DRIVER ? { ...BOUNDS, ...given } : given)];
}

function options(given: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(given).map(([name, value]) => `--log-opt ${quote(`${name}=${value}`)}`);
}
