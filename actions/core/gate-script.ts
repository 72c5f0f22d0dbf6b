import { quote } from './shell-words.ts';
import type { Spec } from './spec.ts';

/** Seconds that a command which must end may take to end. */
const GRACE = 10;

/**
 * Runs `before-traffic` on a machine, once per attempt: whoever makes the attempt's directory starts it, apart from its own
 * process, so that a lost connection doesn't end it; everyone waits for its code and returns it with the end of its output.
 */
export function gateScript(spec: Spec, attempt: number): string {
  if (spec.beforeTraffic === undefined) throw new Error('before-traffic is not in the spec');
  const { run, timeout } = spec.beforeTraffic;
  return `#!/bin/bash
# before-traffic of attempt ${attempt}, once.
gate=/var/lib/immutable/gate/${attempt}
umask 077
mkdir -p "\${gate%/*}"
if mkdir "$gate" 2>/dev/null; then
  export IMMUTABLE_RELEASE=${quote(spec.release)}
  setsid bash -c '
    timeout -k ${GRACE} ${timeout} bash -c "$1" >"$2/output" 2>&1
    echo $? >"$2/code.new"
    mv "$2/code.new" "$2/code"
  ' before-traffic ${quote(run)} "$gate" </dev/null >/dev/null 2>&1 &
fi
# Counted from when it was begun, which may be long ago.
end=$(($(stat -c %Y "$gate") + ${timeout + 3 * GRACE}))
while [ ! -e "$gate/code" ]; do
  if [ "$(date +%s)" -ge "$end" ]; then
    echo "it was begun and has no end: the machine was restarted meanwhile"
    exit 125
  fi
  sleep 0.2
done
code=$(cat "$gate/code")
tail -c 20000 "$gate/output"
case $code in 124 | 137) echo "it did not end within ${timeout} s" ;; esac
exit "$code"
`;
}
