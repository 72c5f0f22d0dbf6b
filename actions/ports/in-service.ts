import type { Spec } from '../core/release/spec.ts';
import type { Instant } from '../core/rollout/fleet.ts';
import type { Answer } from '../core/rollout/seen.ts';

/** The fleet in service of one app in one environment, and its machines. Errors are `Denied`, `Later` and `Stopped`. */
export interface InService {
  /** What was released last as its spec was stored, with the group it is in; or a clause that says why there is none. */
  find(): Promise<{ readonly spec: Spec; readonly group: string } | string>;
  /** Those that serve in this group now. */
  machines(group: string): Promise<readonly string[]>;
  /** Which of these a command can reach now. */
  reachable(machines: readonly string[]): Promise<ReadonlySet<string>>;
  /** Asks each machine as its live check does, until it answers well or `until`; the answers show at later questions. */
  ask(machines: readonly string[], spec: Spec, until: Instant): Promise<void>;
  answers(): Promise<Readonly<Record<string, Answer>>>;
}
