import type { Spec } from '../release/spec.ts';
import { quote } from './shell.ts';

/** Bytes of a text that is looked through, and of a secret that is looked for: shorter ones stand in names and digests by chance. */
const MOST = 65_536;
const SHORTEST = 8;

type Services = Spec['services'];

/** A container's variables as they are, one behind the other, each with a NUL behind it. */
const VARIABLES = '{{range .Config.Env}}{{printf "%s\\x00" .}}{{end}}';

/**
 * A function of the shell, or '' where nothing is secret: `… | hide` passes the end of a text on, without what the containers were
 * given as secrets, which what they print may repeat (an address with its password, in an error). The engine knows those
 * values, also after a reboot. A secret counts whole, by each of its lines, and by the password of an address.
 */
export function hideScript(services: Services): string {
  const holders = Object.entries(services).filter(([, { secrets }]) => Object.keys(secrets).length > 0);
  if (holders.length === 0) return '';
  const reads = holders.map(([name, { secrets }]) => {
    const patterns = Object.keys(secrets).map((variable) => `${quote(variable)}=*`);
    return `  while IFS= read -r -d '' each; do
    case $each in ${patterns.join(' | ')}) values+=("\${each#*=}") ;; esac
  done < <(docker inspect --type container --format ${quote(VARIABLES)} ${quote(name)} 2>/dev/null)`;
  });
  return `hide() {
  local LC_ALL=C text each line longest
  local -a values=() parts=()
${reads.join('\n')}
  for each in \${values[@]+"\${values[@]}"}; do
    parts+=("$each")
    while IFS= read -r line || [ -n "$line" ]; do parts+=("\${line%$'\\r'}"); done <<<"$each"
    [[ ! $each =~ ://[^/@]*:([^/@]+)@ ]] || parts+=("\${BASH_REMATCH[1]}")
  done
  text=$(tail -c ${MOST}; printf x)
  text=\${text%x}
  # The longest first, since one may be a part of another.
  while :; do
    longest=
    for each in \${parts[@]+"\${parts[@]}"}; do [ \${#each} -le \${#longest} ] || [[ $text != *"$each"* ]] || longest=$each; done
    [ \${#longest} -ge ${SHORTEST} ] || break
    text=\${text//"$longest"/***}
  done
  printf %s "$text"
}
`;
}

/** The end of a file or, without one, of what comes, for people elsewhere. */
export function ending(services: Services, bytes: number, file?: string): string {
  const hides = hideScript(services) !== '';
  if (file === undefined) return `${hides ? 'hide | ' : ''}tail -c ${bytes}`;
  return hides ? `hide <"${file}" | tail -c ${bytes}` : `tail -c ${bytes} "${file}"`;
}
