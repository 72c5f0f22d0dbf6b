import { quote } from './shell.ts';

/** Seconds that a command which must end may take to end. */
const GRACE = 10;

/**
 * Runs `on-teardown` on a machine, once: whoever makes the directory starts it, apart from its own process, so that a lost
 * connection doesn't end it; everyone waits for its code and returns it with the end of its output. `timeout` in seconds.
 */
export function onTeardownScript(run: string, timeout: number): string {
  return `#!/bin/bash
# on-teardown, once.
once=/var/lib/immutable/on-teardown
umask 077
mkdir -p "\${once%/*}"
if mkdir "$once" 2>/dev/null; then
  setsid bash -c '
    timeout -k ${GRACE} ${timeout} bash -c "$1" >"$2/output" 2>&1
    echo $? >"$2/code.new"
    mv "$2/code.new" "$2/code"
  ' on-teardown ${quote(run)} "$once" </dev/null >/dev/null 2>&1 &
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
tail -c 20000 "$once/output"
exit "$(cat "$once/code")"
`;
}
