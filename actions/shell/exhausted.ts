import { failed, Stopped } from '../core/errors.ts';

/** What any call may find used up, by the system's word for it. */
const resources: Readonly<Record<string, readonly [what: string, next: string]>> = {
  ENOSPC: ['the disk is full', 'free some space'],
  EDQUOT: ['the disk is full', 'free some space'],
  EMFILE: [
    'too many files are open at once',
    "raise the runner's limit of open files (ulimit -n, LimitNOFILE of its service)",
  ],
  ENFILE: [
    'too many files are open on this machine',
    'raise its limit (sysctl fs.file-max), or end what keeps them open',
  ],
};

/** A machine that is short of something is nobody's mistake, wherever it shows; undefined for any other error. */
export function exhausted(error: unknown): Stopped | undefined {
  if (error instanceof Stopped || !(error instanceof Error)) return undefined;
  // @actions/exec keeps of a program that could not be started the message alone.
  const code = (error as NodeJS.ErrnoException).code ?? /\bspawn .+ (E[A-Z]+)$/.exec(error.message)?.[1] ?? '';
  const known = Object.hasOwn(resources, code) ? resources[code] : undefined;
  if (known === undefined) return undefined;
  const [what, next] = known;
  return failed(`${what} (${error.message}); ${next} and run again`, 'failed', error);
}
