import type { Login } from './images.ts';

/** Room for one container: a folder of this job's alone, and a name that no two jobs have. */
export interface Place {
  readonly name: string;
  readonly folder: string;
}

export interface ContainerOrder {
  readonly image: string;
  /** What it is given to run; the image's own command when there is nothing. */
  readonly words: readonly string[];
  /** As docker has it: host, bridge or the name of one. */
  readonly network: string;
  /** Names with the address that they have in there. */
  readonly hosts: readonly (readonly [name: string, address: string])[];
  readonly env: Readonly<Record<string, string>>;
  /** Where the workspace is, to be read, and the command begins; without it nothing of the runner is in there. */
  readonly mount: string | undefined;
  /** Where it may leave files, which everybody in there may write. */
  readonly reports: string;
  /** Seconds after which it is stopped. */
  readonly timeout: number;
  /** Says in the engine's lists whose it is. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface ContainerEnd {
  /** Its exit code; `late`: it was stopped when the time was over. */
  readonly code: number | 'late';
  /** The `.xml` files that it left: their text, or a clause on why there is none. */
  readonly reports: readonly { readonly name: string; readonly text?: string; readonly problem?: string }[];
}

/** Programs of others, in containers of this machine's engine. Errors are `Stopped`, one sentence each. */
export interface Containers {
  open(): Place;
  /** Has the image ready; a log-in is asked for only where it can't be pulled without. */
  ready(image: string, place: Place, login: () => Promise<Login | undefined>): Promise<void>;
  /** Until its end; told each line that it writes. */
  run(order: ContainerOrder, place: Place, tell: (line: string) => void): Promise<ContainerEnd>;
  /** Takes away whatever of it is there. */
  close(place: Place): Promise<void>;
}
