/** Time, for whoever decides by it or waits. */
export interface Clock {
  /** Seconds since 1970. */
  now(): number;
  wait(seconds: number): Promise<void>;
}

/** One that knows this process as well. */
export interface ProcessClock extends Clock {
  /** Seconds since this process began, those that it was stopped for included. */
  uptime(): number;
}
