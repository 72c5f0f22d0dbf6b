import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { programEnvironment } from './program-environment.ts';

/** Milliseconds for programs to end in; GitHub's runner waits 7.5 s between SIGINT and SIGTERM. */
const GRACE = 5000;
let ending = false;
let watching = false;

/**
 * Passes SIGINT and SIGTERM on to whatever we started, waits for its end and then ends as the signal asks. The runner
 * signals this process alone; older docker clients pass no signal on to their plugins; and `@actions/exec` neither tells
 * whom it started nor gives them a process group, so they are looked for.
 */
export function endWithUs(): void {
  if (watching) return;
  watching = true;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, async () => {
      ending = true;
      const all = descendants();
      for (const pid of all) tell(pid, signal);
      const late = Date.now() + GRACE;
      while (all.some((pid) => tell(pid, 0)) && Date.now() < late) await pause(20);
      for (const pid of [...all, ...descendants()]) tell(pid, 'SIGKILL');
      process.kill(process.pid, signal);
    });
  }
}

/** Never returns when the process is about to end: a program that we ended says nothing of what was asked. */
export async function unlessWeEnd(): Promise<void> {
  if (ending) await new Promise(() => {});
}

/** Ends a process that we started, and whatever it has started, at once. */
export function endTree(pid: number): void {
  for (const each of [pid, ...descendants(pid)]) tell(each, 'SIGKILL');
}

/** Children, theirs and so on, as `ps` of Linux and macOS tells. */
function descendants(of = process.pid): number[] {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pid=,ppid='], {
    encoding: 'utf8',
    env: programEnvironment('ps'),
  });
  const parents = (stdout ?? '').split('\n').map((line) => line.trim().split(/\s+/).map(Number));
  const found = [of];
  for (const known of found) {
    for (const [pid = 0, parent] of parents) if (parent === known && pid !== known) found.push(pid);
  }
  return found.slice(1);
}

/** False when it is gone. */
function tell(pid: number, signal: NodeJS.Signals | 0): boolean {
  try {
    return process.kill(pid, signal);
  } catch {
    return false;
  }
}
