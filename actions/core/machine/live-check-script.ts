import { digestOf } from '../image/reference.ts';
import type { Spec } from '../release/spec.ts';
import { CRASHES, FAILURE_FILE, metadataScript, quote, RELEASE_FILE } from './shell.ts';

/**
 * Run on a machine: it ends well as soon as the machine attests the release and answers, or badly at `until` (seconds
 * since 1970). One line says what was seen; a failure adds the end of the containers' logs. Short enough for the 2,500
 * characters that AWS lists of a command's output.
 */
export function liveCheckScript(spec: Spec, until: number): string {
  const services = Object.entries(spec.services);
  const digests = services.map(([, { image }]) => digestOf(image));
  const running =
    services.length === 0
      ? `is ${quote(spec.place.ami)} "$(metadata ami-id 2>&1)" 'the AMI is' || return`
      : services.map(([name, { image }]) => `runs ${quote(name)} ${quote(digestOf(image))} || return`).join('\n  ');
  const at = services.length === 0 ? spec.place.ami : [...new Set(digests)].join(', ');
  return `#!/bin/bash
# Asks this machine whether it runs its release and answers.
export LC_ALL=C
${metadataScript}
is() {
  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return 1; }
}
runs() {
  local state restarts image
  read -r state restarts image < <(
    docker inspect --type container --format ${quote('{{.State.Status}} {{.RestartCount}} {{.Image}}')} "$1" 2>&1
  )
  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return 1 ;; esac
  if [ "$state" != running ]; then
    echo "container $1 is not running: $state, after $restarts restarts"
    [ "$restarts" -lt ${CRASHES} ] || return 2
    return 1
  fi
  docker image inspect --format ${quote('{{join .RepoDigests "\\n"}}')} "$image" 2>&1 | grep -q "@$2$" ||
    { echo "container $1 does not run $2 but $image"; return 1; }
}
${answersScript(spec)}
look() {
  [ ! -e ${FAILURE_FILE} ] || { cat ${FAILURE_FILE}; return 2; }
  is ${quote(spec.release)} "$(cat ${RELEASE_FILE} 2>/dev/null || echo 'unknown, since its user data has not ended (see its console)')" 'the release of this machine is' || return
  ${running}
  ${spec.liveCheck.port === undefined ? `said=` : 'said=$(answers) || { echo "$said"; return 1; }'}
  echo ${quote(`release ${spec.release} at ${at}`)}"\${said:+, $said}"
}
# 2 says that waiting won't help.
until seen=$(look); do
  if [ $? = 2 ] || [ "$(date +%s)" -ge ${Math.ceil(until)} ]; then
    echo "$seen" | cut -c1-400 | head -n 3
${services.map(([name]) => `    echo ${quote(`-- ${name}:`)}; docker logs --tail 20 ${quote(name)} 2>&1 | tail -c ${Math.floor(1800 / services.length)}`).join('\n') || '    :'}
    exit 1
  fi
  sleep 0.5
done
echo "$seen"
`;
}

function answersScript({ liveCheck: { port, path } }: Spec): string {
  if (port === undefined) return '';
  return `answers() {
  local address code took
  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return 1; }
  read -r code took < <(curl -s --globoff --path-as-is -o /dev/null -m 5 -w '%{http_code} %{time_total}\\n' "http://$address:${port}"${quote(path)})
  case $code in
    2??) echo ${quote(path)}" $code in $((10#\${took/./} / 1000)) ms" ;;
    000) echo "nothing answers at http://$address:${port}"${quote(path)}; return 1 ;;
    *) echo ${quote(path)}" answers $code"; return 1 ;;
  esac
}`;
}
