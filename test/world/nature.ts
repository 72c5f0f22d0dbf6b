/** How the machines of a release behave; all durations in seconds of the world's clock. */
export interface Nature {
  /** From launch to in service. */
  readonly boot: number;
  /** From in service until the app answers; Infinity: never. */
  readonly ready: number;
  /** From registered and ready to healthy behind the balancer; Infinity: never. */
  readonly healthy: number;
  /** From launch to its death; Infinity: it lives. */
  readonly dies: number;
  /** From in service until the app answers badly; Infinity: never. */
  readonly sickens: number;
  /** Runs, but no command reaches it. */
  readonly hangs: boolean;
  /** Whether AWS can launch it at all: `fails` may work later, `impossible` never, `no-spot` on demand alone. */
  readonly launch: 'works' | 'fails' | 'impossible' | 'no-spot';
  /** What its app answers through the balancer, be it as healthy as it may, and whether it says which release it is. */
  readonly answers: { readonly status: number; readonly tells: boolean };
  /** How before-traffic ends there, and after how long. */
  readonly beforeTraffic: { readonly seconds: number; readonly code: number };
}

export const sound: Nature = {
  boot: 2,
  ready: 1,
  healthy: 3,
  dies: Infinity,
  sickens: Infinity,
  hangs: false,
  launch: 'works',
  answers: { status: 200, tells: false },
  beforeTraffic: { seconds: 2, code: 0 },
};
