import { appendFileSync } from 'node:fs';
import { setOutput } from './log.ts';

/** What the action tells the next steps and a reader: outputs at once, `outcome` and `result` at the end. */
export class Report {
  readonly #outputs: Record<string, string> = {};
  readonly #clean: (text: string) => string;
  readonly #facts: Record<string, unknown> = {};

  constructor(clean: (text: string) => string) {
    this.#clean = clean;
  }

  set(name: string, value: string | number | boolean): void {
    const told = this.#clean(String(value));
    this.#outputs[name] = told;
    setOutput(name, told);
  }

  add(facts: Readonly<Record<string, unknown>>): void {
    Object.assign(this.#facts, facts);
  }

  /** Appended at once, so that a runner that dies leaves what was known. */
  summary(markdown: string): void {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    const told = this.#clean(markdown);
    if (file) appendFileSync(file, told.endsWith('\n') ? told : `${told}\n`);
  }

  close(outcome: string): void {
    if (this.#outputs['outcome'] === undefined) this.set('outcome', outcome);
    const clean = (_: string, value: unknown) => (typeof value === 'string' ? this.#clean(value) : value);
    setOutput('result', JSON.stringify({ ...this.#outputs, ...this.#facts }, clean));
  }
}
