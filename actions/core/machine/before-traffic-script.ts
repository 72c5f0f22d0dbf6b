import type { Spec } from '../release/spec.ts';
import { ending, hideScript } from './hide-secrets.ts';
import { quote } from './shell.ts';

/** Seconds that a command which must end may take to end. */
const GRACE = 10;

/**
 * Runs `before-traffic` on a machine, once per attempt: whoever makes the attempt's directory starts it, apart from its own
 * process, so that a lost connection doesn't end it; everyone waits for its code and returns it with the end of its output.
 * It knows the private address of a machine in service, whose data it may carry over; empty at first.
 */
export function beforeTrafficScript(spec: Spec, attempt: number, previousAddress = ''): string {
  if (spec.beforeTraffic === undefined) throw new Error('before-traffic is not in the spec');
  const { run, timeout } = spec.beforeTraffic;
  return `#!/bin/bash
# before-traffic of attempt ${attempt}, once.
once=/var/lib/immutable/gate/${attempt}
umask 077
mkdir -p "\${once%/*}"
if mkdir "$once" 2>/dev/null; then
  export IMMUTABLE_RELEASE=${quote(spec.release)} IMMUTABLE_PREVIOUS_ADDRESS=${quote(previousAddress)}
  setsid bash -c '
    SECONDS=0
    timeout -k ${GRACE} ${timeout} bash -c "$1" >"$2/output" 2>&1
    code=$?
    # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.
    case $code in 124 | 137) [ $SECONDS -lt ${timeout} ] || { touch "$2/late"; code=124; } ;; esac
    echo $code >"$2/code.new"
    mv "$2/code.new" "$2/code"
  ' before-traffic ${quote(run)} "$once" </dev/null >/dev/null 2>&1 &
fi
# Counted from when it was begun, which may be long ago.
end=$(($(stat -c %Y "$once") + ${timeout + 3 * GRACE}))
while [ ! -e "$once/code" ]; do
  if [ "$(date +%s)" -ge "$end" ]; then
    echo "it was begun and has no end: the machine was restarted meanwhile"
    exit 125
  fi
  sleep 0.2
done
code=$(cat "$once/code")
${hideScript(spec.services)}${ending(spec.services, 20_000, '$once/output')}
if [ -e "$once/late" ]; then
  echo "it did not end within ${timeout} s"
elif [ "$code" = 124 ]; then
  echo "it ended with 124 by itself, well within ${timeout} s"
elif [ "$code" = 137 ]; then
  echo "it was killed (SIGKILL), as a rule by the kernel for want of memory, well within ${timeout} s"
fi
exit "$code"
`;
}
