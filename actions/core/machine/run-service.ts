import type { Service } from '../release/spec.ts';
import { healthOptions } from './health-script.ts';
import { logOptions } from './log-options.ts';
import { quote } from './shell.ts';

/** One service as a container on the machine's own address; on a network it goes by its name, which is its container's. */
export function runService(name: string, service: Service, release: string, network: string | undefined): string {
  const { environment, secrets, ports, command = [], stopGrace, image, healthcheck, logging } = service;
  const file = quote(`/run/immutable/${name}.env`);
  const plain = Object.entries({ ...environment, IMMUTABLE_RELEASE: release });
  // A file for docker has one line for each, without the CR at its end; what has several lines is an argument of its own.
  const lines = plain.filter(([, value]) => !/[\r\n]/.test(value)).map(([key, value]) => quote(`${key}=${value}`));
  const words = plain.filter(([, value]) => /[\r\n]/.test(value)).map(([key, value]) => quote(`${key}=${value}`));
  const options = [
    `--name ${quote(name)} --restart unless-stopped --stop-timeout ${stopGrace} --env-file ${file}`,
    ...(network === undefined ? [] : [`--network ${network}`]),
    ...(healthcheck === undefined ? [] : healthOptions(healthcheck)),
    ...logOptions(logging),
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
