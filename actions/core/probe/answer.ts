/** One request, as a check words it. */
export interface Question {
  /** Absolute, http or https, without credentials. */
  readonly url: string;
  readonly method: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Seconds for all of it, redirects too. */
  readonly timeout: number;
  /** How many redirects are followed; at 0 the redirect is the answer. */
  readonly redirects: number;
  /** `host` or `host:port` that is connected to; the URL's own name stays in Host, SNI and the certificate. */
  readonly connectTo?: string;
  /** Only addresses of this family. */
  readonly family?: 4 | 6;
}

/** Seconds since the request began, each undefined when it wasn't reached or not needed (a kept connection, plain HTTP). */
export interface Timings {
  readonly name?: number;
  readonly connect?: number;
  readonly tls?: number;
  readonly firstByte?: number;
  readonly all: number;
}

export interface Certificate {
  /** Seconds since 1970. */
  readonly expires: number;
  readonly subject: string;
  readonly issuer: string;
}

/** What came, whatever it is. */
export interface Answer {
  readonly kind: 'answer';
  readonly status: number;
  /** Names in lower case; of several with one name, joined by `, `. */
  readonly headers: Readonly<Record<string, string>>;
  /** Decoded (gzip, br), as UTF-8, of 1 MiB at the most. */
  readonly body: string;
  /** The body was longer than is read. */
  readonly cut: boolean;
  /** Where it came from, after redirects. */
  readonly url: string;
  readonly protocol: 'http/1.1' | 'h2';
  /** What was connected to. */
  readonly address: string;
  readonly certificate?: Certificate;
  readonly timings: Timings;
}

/** Why nothing came that could be judged. */
export interface NoAnswer {
  readonly kind: 'no name' | 'no connection' | 'TLS' | 'too slow';
  /** One clause for people: what was seen. */
  readonly why: string;
  readonly timings: Timings;
}
