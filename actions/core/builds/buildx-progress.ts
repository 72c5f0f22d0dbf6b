/**
 * What `docker buildx build --progress=rawjson` says, a line at a time: BuildKit's SolveStatus as JSON
 * (https://github.com/moby/buildkit/blob/v0.25.2/client/graph.go), and at the end plain text when it fails.
 */
export interface BuildStep {
  /** Such as `[2/3] RUN npm ci`. */
  readonly name: string;
  readonly cached: boolean;
  /** Seconds; undefined until it has ended. */
  readonly seconds: number | undefined;
  readonly error: string | undefined;
  /** The last lines that it wrote. */
  readonly log: readonly string[];
}

interface Vertex {
  readonly digest: string;
  readonly name: string;
  readonly started?: string;
  readonly completed?: string;
  readonly cached?: boolean;
  readonly error?: string;
}

interface Status {
  readonly vertexes?: readonly Vertex[];
  readonly logs?: readonly { readonly vertex: string; readonly data?: string }[];
  readonly warnings?: readonly { readonly short?: string }[];
}

/** Lines of a step that are kept for an error; more are in the log. */
const KEPT = 20;

interface Known {
  number: number;
  name: string;
  cached: boolean;
  seconds: number | undefined;
  error: string | undefined;
  log: string[];
  open: string;
  /** Milliseconds since 1970, of its first of several starts. */
  began: number | undefined;
  told: boolean;
}

/** Follows one build; `tell` gets what a person reads of it. `decode` reads base64 as UTF-8. */
export class BuildProgress {
  readonly #known = new Map<string, Known>();
  readonly #plain: string[] = [];
  readonly #tell: (line: string) => void;
  readonly #decode: (base64: string) => string;

  constructor(tell: (line: string) => void, decode: (base64: string) => string) {
    this.#tell = tell;
    this.#decode = decode;
  }

  get steps(): readonly BuildStep[] {
    return [...this.#known.values()];
  }

  /** What the builder said outside of its steps; an error, mostly. */
  get plain(): string {
    return this.#plain.join('\n').trim();
  }

  take(line: string): void {
    const status = parse(line);
    if (status === undefined) {
      if (line.trim() !== '') this.#plain.push(line);
      return;
    }
    for (const vertex of status.vertexes ?? []) this.#vertex(vertex);
    for (const { vertex, data = '' } of status.logs ?? []) this.#log(vertex, this.#decode(data));
    for (const { short = '' } of status.warnings ?? []) this.#tell(`warning: ${this.#decode(short)}`);
  }

  #step(digest: string): Known {
    const known = this.#known.get(digest) ?? {
      number: this.#known.size + 1,
      name: '',
      cached: false,
      seconds: undefined,
      error: undefined,
      log: [],
      open: '',
      began: undefined,
      told: false,
    };
    this.#known.set(digest, known);
    return known;
  }

  #vertex({ digest, name, started, completed, cached = false, error }: Vertex): void {
    const step = this.#step(digest);
    step.name = name;
    // Once taken from a cache it stays so, though its layers may be fetched afterwards.
    step.cached ||= cached;
    // BuildKit's own work has a line only where it can take long.
    const told = !name.startsWith('[internal]');
    if (started && step.began === undefined) {
      step.began = Date.parse(started);
      if (told && !step.cached) this.#tell(`#${step.number} ${name}`);
    }
    if (completed === undefined) return;
    step.seconds = (Date.parse(completed) - (step.began ?? Date.parse(completed))) / 1000;
    if (step.open !== '') this.#line(step, '\n');
    if (error !== undefined) step.error = error;
    // Fetching its layers starts and ends it several times.
    if (!told || (step.told && error === undefined)) return;
    step.told = true;
    if (error !== undefined) this.#tell(`#${step.number} FAILED: ${error}`);
    else if (step.cached) this.#tell(`#${step.number} ${name}: cached`);
    else this.#tell(`#${step.number} done in ${step.seconds.toFixed(1)} s`);
  }

  #log(digest: string, text: string): void {
    this.#line(this.#step(digest), text);
  }

  #line(step: Known, text: string): void {
    const lines = (step.open + text).split('\n');
    step.open = lines.pop() ?? '';
    for (const line of lines) {
      const shown = line.replace(/\r$/, '').replace(/^.*\r/, '');
      step.log.push(shown);
      if (step.log.length > KEPT) step.log.shift();
      this.#tell(`#${step.number} | ${shown}`);
    }
  }
}

function parse(line: string): Status | undefined {
  if (!line.startsWith('{')) return undefined;
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
