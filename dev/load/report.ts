// What a load is told and what it tells.
export interface LoadOptions {
  url: string;
  /** Requests per second. */
  rate: number;
  /** Each n-th request asks for `slowPath`, something that takes a second or more. */
  slowEvery?: number;
  slowPath?: string;
  /** Milliseconds until a request without an answer counts as failed. */
  timeout?: number;
  /** Releases whose own 5xx are expected and counted apart. */
  badReleases?: string[];
  /** Addresses of the name servers that know the address, where this machine's resolver doesn't. */
  servers?: readonly string[];
  /** File of the authority that is trusted, where it is none that everybody trusts. */
  ca?: string;
}

export type FailureKind =
  | 'reset'
  | 'refused'
  | 'time-out'
  | 'no answer'
  | 'balancer 4xx'
  | 'release 4xx'
  | 'balancer 5xx'
  | 'release 5xx';

export interface Failure {
  /** ISO time. */
  at: string;
  kind: FailureKind;
  status?: number;
  release?: string;
  detail?: string;
}

export interface Report {
  requests: number;
  failed: number;
  /** 5xx that a bad release answered itself. */
  badReleaseErrors: number;
  byRelease: Record<string, number>;
  /** Milliseconds from the scheduled start to the end of the answer. */
  p50: number;
  p99: number;
  /** The first 20. */
  failures: Failure[];
}
