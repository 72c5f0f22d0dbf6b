import { appendFileSync } from 'node:fs';
import { saveState, setOutput } from './log.ts';

/**
 * What the action tells the next steps and a reader: outputs at once, `outcome` and `result` at the end. What can't be written stops
 * nothing that was begun: it is told at the end, with what was done.
 */
export class Report {
  readonly #outputs: Record<string, string> = {};
  readonly #clean: (text: string) => string;
  readonly #facts: Record<string, unknown> = {};
  readonly #unwritten = new Map<string, string>();
  #summary = '';

  constructor(clean: (text: string) => string) {
    this.#clean = clean;
  }

  set(name: string, value: string | number | boolean): void {
    const told = this.#clean(String(value));
    this.#outputs[name] = told;
    this.#write('outputs', () => setOutput(name, told));
  }

  add(facts: Readonly<Record<string, unknown>>): void {
    Object.assign(this.#facts, facts);
  }

  /** For the stage after this one. */
  keep(name: string, value: string): void {
    this.#write('state', () => saveState(name, value));
  }

  /** Appended at once, so that a runner that dies leaves what was known. */
  summary(markdown: string): void {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    const told = this.#clean(markdown);
    this.#summary += told;
    if (file) this.#write('summary', () => appendFileSync(file, told.endsWith('\n') ? told : `${told}\n`));
  }

  /** What the summary says so far. */
  get summarized(): string {
    return this.#summary;
  }

  close(outcome: string): void {
    if (this.#outputs['outcome'] === undefined) this.set('outcome', outcome);
    const clean = (_: string, value: unknown) => (typeof value === 'string' ? this.#clean(value) : value);
    const result = JSON.stringify({ ...this.#outputs, ...this.#facts }, clean);
    this.#write('outputs', () => setOutput('result', result));
  }

  /** What became of it: the outcome, and why where the action said so; '' before there is one. */
  get done(): string {
    const { outcome } = this.#outputs;
    const { why } = this.#facts;
    return outcome === undefined ? '' : [outcome, why].filter(Boolean).join(': ');
  }

  /** What nobody can read of it, and what to do; undefined where all is written. */
  get unwritten(): string | undefined {
    if (this.#unwritten.size === 0) return undefined;
    const why = [...new Set(this.#unwritten.values())].join('; ');
    const next = /ENOSPC|EDQUOT/.test(why) ? "free the runner's disk" : 'see that the runner can write there';
    return `${[...this.#unwritten.keys()].join(' and ')} could not be written: ${why}; ${next}`;
  }

  #write(what: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#unwritten.set(what, error instanceof Error ? error.message : String(error));
    }
  }
}
