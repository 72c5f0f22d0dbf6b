/** Time, for whoever decides by it or waits. */
export interface Clock {
  /** Seconds since 1970. */
  now(): number;
  wait(seconds: number): Promise<void>;
}
