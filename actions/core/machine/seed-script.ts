import type { Seed, Spec } from '../release/spec.ts';
import { ending } from './hide-secrets.ts';
import { quote } from './shell.ts';

/** Seconds that a command which must end may take to end. */
const GRACE = 10;

/**
 * A part of user data: runs the command once, with its end. The end of its output goes to the console, and where it fails
 * so do its last two lines to whoever asks the machine why: a release whose data isn't there is not attested.
 */
export function seedScript({ run, timeout }: Seed, { release, services }: Pick<Spec, 'release' | 'services'>): string {
  return `# seed
output=/var/lib/immutable/seed
code=0
SECONDS=0
IMMUTABLE_RELEASE=${quote(release)} timeout -k ${GRACE} ${timeout} bash -c ${quote(run)} >"$output" 2>&1 </dev/null || code=$?
echo "immutable: seed ended with $code after $SECONDS s:" >&2
${ending(services, 20_000, '$output')} >&2
if [ "$code" != 0 ]; then
  ended="ended with $code"
  # 124 and 137 are of timeout only when the time was up; else they are the own end of the command.
  case $code in 124 | 137) [ "$SECONDS" -lt ${timeout} ] || ended=${quote(`did not end within ${timeout} s`)} ;; esac
  failing "seed $ended; its last words: $(${ending(services, 20_000, '$output')} | tail -n 2 | tail -c 600)"
  exit 1
fi`;
}
