import { digestOf } from '../image/reference.ts';
import { parseWhere, type Where } from '../probe/release-in.ts';
import type { Spec } from '../release/spec.ts';
import { ending, hideScript } from './hide-secrets.ts';
import { CRASHES, FAILURE_FILE, INSTALLED_FILE, metadataScript, quote, RELEASE_FILE } from './shell.ts';

/** What the script's exit code tells besides failing. At `hopeless` nothing is waited for. */
export const CODES = { unknown: 1, hopeless: 2, status: 3, silent: 4, release: 5 } as const;

/** Bytes of an answer that are read for the release that it tells; base64 makes four thirds of them. */
export const READ = 1280;

/**
 * Run on a machine: it ends well as soon as the machine attests the release and answers, or badly at `until` (seconds
 * since 1970). One line says what was seen; a failure adds the end of the containers' logs, and a good answer that is to tell its
 * release a line `told` with where it does, in base64. Short enough for the 2,500 characters that AWS lists of a command's output.
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
  [ "$2" = "$1" ] || { echo "$3 \${2:-unknown}, not $1"; return ${CODES.release}; }
}
runs() {
  local state restarts image
  read -r state restarts image < <(
    docker inspect --type container --format ${quote('{{.State.Status}} {{.RestartCount}} {{.Image}}')} "$1" 2>&1
  )
  case $restarts in '' | *[!0-9]*) echo "there is no container $1: $state $restarts $image"; return ${CODES.silent} ;; esac
  if [ "$state" != running ]; then
    echo "container $1 is not running: $state, after $restarts restarts"
    [ "$restarts" -lt ${CRASHES} ] || return ${CODES.hopeless}
    return ${CODES.silent}
  fi
  docker image inspect --format ${quote('{{join .RepoDigests "\\n"}}')} "$image" 2>&1 | grep -q "@$2$" ||
    { echo "container $1 does not run $2 but $image"; return ${CODES.release}; }
}
${answersScript(spec)}
${hideScript(spec.services)}look() {
  [ ! -e ${FAILURE_FILE} ] || { cat ${FAILURE_FILE}; return ${CODES.hopeless}; }
  local release said installed
  release=$(cat ${RELEASE_FILE} 2>/dev/null) ||
    { echo ${quote(`the release of this machine is unknown, since its user data has not ended (see its console), not ${spec.release}`)}; return ${CODES.unknown}; }
  is ${quote(spec.release)} "$release" 'the release of this machine is' || return
  ${running}
  ${spec.liveCheck.port === undefined ? `said=` : 'said=$(answers) || { local code=$?; echo "$said"; return $code; }'}
  installed=$(head -n 1 ${INSTALLED_FILE} 2>/dev/null)
  echo ${quote(`release ${spec.release} at ${at}`)}"\${installed:+, $installed}\${said:+, $said}"
}
until seen=$(look); do
  code=$?
  if [ $code = ${CODES.hopeless} ] || [ "$(date +%s)" -ge ${Math.ceil(until)} ]; then
    echo "$seen" | ${ending(spec.services, 4000)} | cut -c1-400 | head -n 3
${services.map(([name]) => `    echo ${quote(`-- ${name}:`)}; docker logs --tail 20 ${quote(name)} 2>&1 | ${ending(spec.services, Math.floor(1800 / services.length))}`).join('\n') || '    :'}
    exit $code
  fi
  sleep 0.5
done
${
  spec.liveCheck.release === undefined
    ? 'echo "$seen"'
    : `# First, since AWS cuts the end off.
grep '^told ' <<<"$seen"
grep -v '^told ' <<<"$seen"`
}
`;
}

/** What curl is to tell of an answer: its status, and how long it took. */
const FIGURES = '%{http_code} %{time_total}\\n';

function answersScript({ liveCheck: { port, path, release } }: Spec): string {
  if (port === undefined) return '';
  const where = release === undefined ? undefined : parseWhere(release);
  const asking = (options: string) =>
    `curl -s --globoff --path-as-is ${options} -m 5 "http://$address:${port}"${quote(path)}`;
  const told = where === undefined ? '' : `$'\\ntold '"$told"`;
  return `answers() {
  local address code took told
  address=$(metadata local-ipv4 2>&1) || { echo "the metadata service does not answer: $address"; return ${CODES.unknown}; }
  ${where === undefined ? `read -r code took < <(${asking(`-o /dev/null -w '${FIGURES}'`)})` : hearing(asking, where)}
  case $code in
    2??) echo ${quote(path)}" $code in $((10#\${took/./} / 1000)) ms"${told} ;;
    000) echo "nothing answers at http://$address:${port}"${quote(path)}; return ${CODES.silent} ;;
    *) echo ${quote(path)}" answers $code"; return ${CODES.status} ;;
  esac
}`;
}

/**
 * Keeps the beginning of what may have no end, and takes the figures apart from it: "curl: add %{stderr} and %{stdout} for
 * --write-out" (curl 7.63.0, its release notes).
 */
function hearing(asking: (options: string) => string, where: Where): string {
  const [options, kept] =
    where.kind === 'header' ? ['-D - -o /dev/null', `grep -i ${quote(`^${where.name}:`)} | `] : ['', ''];
  return `local figures
  figures=$(mktemp) || { echo 'no file can be made on this machine'; return ${CODES.unknown}; }
  told=$(${asking(`${options} -w '%{stderr}${FIGURES}'`)} 2>"$figures" | ${kept}head -c ${READ + 1} | base64 -w 0)
  read -r code took <"$figures"
  rm -f "$figures"`;
}
