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
    ...(Object.keys(secrets).length > 0 ? ['${options[@]+"${options[@]}"}'] : []),
  ];
  const all = [...options, [image, ...command].map(quote).join(' ')].join(' \\\n  ');
  const start =
    Object.keys(secrets).length > 0
      ? `given ${quote(name)} \${several[@]+"\${several[@]}"} -- "$(command -v docker)"`
      : 'docker';
  return `# ${name}
retry docker pull --quiet ${quote(image)}
printf '%s\\n' ${lines.join(' ')} >${file}
${secretLines(secrets, file)}${start} run --detach ${all}
`;
}

/**
 * What bash, the loader, Go or docker's client take for their own: in their environment such a name would change what they do, or is
 * changed or refused by bash. Its value is an argument instead, where it has several lines.
 */
const TAKEN =
  /^(BASH\w*|SHELLOPTS|E?UID|PPID|GROUPS|DIRSTACK|FUNCNAME|PIPESTATUS|EPOCH\w+|S?RANDOM|SECONDS|LINENO|HISTCMD|OPT(IND|ARG|ERR)|_|LC_\w+|LANG\w*|LD_\w+|DOCKER_\w+|GO\w+)$/;

/**
 * Secrets are read on the machine, by its own role, and go nowhere but into the container, byte for byte: what the AWS CLI prints as text has
 * one line end more than the value, and the shell takes all line ends from the end of what it reads. What has several lines
 * is in the environment of docker's client alone, which no list of processes and no audit of commands shows.
 */
export const secretsScript = `secret() {
  local value
  value=$(retry aws ssm get-parameter --with-decryption --name "$2" --query Parameter.Value --output text && printf x)
  value=\${value%x}
  value=\${value%$'\\n'}
  case $value in
    *[$'\\r\\n']*) if [ $# = 3 ]; then options+=(--env "$1=$value"); else several+=("$1" "$value") options+=(--env "$1"); fi ;;
    *) printf '%s=%s\\n' "$1" "$value" >>"$file" ;;
  esac
}
given() {
  (
    shift
    while [ "$1" != -- ]; do
      unset -v "$1" # an array of ours would be exported to nobody
      export -- "$1=$2"
      shift 2
    done
    shift
    exec "$@"
  ) || { local code=$?; failing "line \${BASH_LINENO[0]} of the user data failed: docker run --detach --name $1"; return $code; }
}
`;

function secretLines(secrets: Service['secrets'], file: string): string {
  const entries = Object.entries(secrets);
  if (entries.length === 0) return '';
  const reads = entries.map(([name, place]) => {
    const apart = TAKEN.test(name) || !/^\w+$/.test(name);
    return `secret ${quote(name)} ${quote(place.replace(/^ssm:/, ''))}${apart ? ' apart' : ''}\n`;
  });
  return `file=${file} several=() options=()\n${reads.join('')}`;
}
