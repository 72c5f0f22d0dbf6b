import { wrong } from '../errors.ts';
import type { Spec } from '../release/spec.ts';
import { installScript } from './install-script.ts';
import { seedScript } from './seed-script.ts';
import { FAILURE_FILE, metadataScript, quote, RELEASE_FILE } from './shell.ts';
import { servicesScript } from './user-data-services.ts';

/** Bytes that AWS takes, before base64. */
const LIMIT = 16 * 1024;

/**
 * What a machine runs once, at its first boot. Many may read it (it is in the launch template and in the metadata service),
 * so it holds names of secrets only. The release is written last: it attests a machine that came up whole.
 */
export function userData(spec: Spec): string {
  const seed = spec.seed === undefined ? '' : seedScript(spec.seed, spec);
  const script =
    Object.keys(spec.services).length === 0
      ? [start('bash'), says(spec), ...(seed ? [seed] : []), attest(spec.release)]
      : [
          start('bash; curl, the AWS CLI and docker are installed where it has none'),
          says(spec),
          installScript,
          metadataScript,
          common,
          servicesScript(spec, seed, attest(spec.release)),
        ];
  const text = `${script.join('\n')}\n`;
  const size = encodeURIComponent(text).replaceAll(/%../g, '%').length;
  if (size <= LIMIT) return text;
  throw wrong(
    `making the user data of ${spec.app} in ${spec.environment}: it has ${size} bytes, AWS takes ${LIMIT}; ` +
      'move long environment values into parameters and name them under secrets',
  );
}

const start = (needs: string) => `#!/bin/bash
# Written by immutable-rollout. The AMI must bring ${needs}.
set -euo pipefail
umask 077
export HOME=\${HOME:-/root} LC_ALL=C
mkdir -p /run/immutable /var/lib/immutable
failing() {
  [ -e ${FAILURE_FILE} ] || echo "immutable: $1" | tee ${FAILURE_FILE} >&2
}
# The command as it is written here, so no value of a variable gets on the console.
trap 'failing "line $LINENO of the user data failed: $BASH_COMMAND"' ERR`;

const says = ({ app, environment, release }: Spec) =>
  `echo ${quote(`immutable: ${app} in ${environment}, release ${release}`)}`;

const attest = (release: string) => `printf '%s\\n' ${quote(release)} >${RELEASE_FILE}.new
mv ${RELEASE_FILE}.new ${RELEASE_FILE}`;

const common = `
# A machine's role, its engine and its network may all come a moment after its boot.
retry() {
  local pause
  for pause in 1 2 4 8 16 0; do
    if "$@"; then return 0; fi
    [ "$pause" = 0 ] || echo "immutable: $1 $2 failed; once more in $pause s" >&2
    sleep "$pause"
  done
  failing "line \${BASH_LINENO[0]} of the user data failed: $*"
  return 1
}
address=$(retry metadata local-ipv4)
region=$(retry metadata placement/region)
export AWS_REGION=$region AWS_DEFAULT_REGION=$region AWS_PAGER= DOCKER_CONFIG=/run/immutable/docker
retry docker version --format 'docker {{.Server.Version}}'
`;
