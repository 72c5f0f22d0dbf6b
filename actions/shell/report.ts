import { appendFileSync } from 'node:fs';
import { setOutput } from './log.ts';

/** What the action tells the next steps and a reader: outputs at once, `outcome` and `result` at the end. */
export class Report {
  readonly #outputs: Record<string, string> = {};
  readonly #facts: Record<string, unknown> = {};

  set(name: string, value: string | number | boolean): void {
    this.#outputs[name] = String(value);
    setOutput(name, String(value));
  }

  add(facts: Readonly<Record<string, unknown>>): void {
    Object.assign(this.#facts, facts);
  }

  /** Appended at once, so that a runner that dies leaves what was known. */
  summary(markdown: string): void {
    const file = process.env['GITHUB_STEP_SUMMARY'];
    if (file) appendFileSync(file, markdown.endsWith('\n') ? markdown : `${markdown}\n`);
  }

  close(outcome: string): void {
    if (this.#outputs['outcome'] === undefined) this.set('outcome', outcome);
    setOutput('result', JSON.stringify({ ...this.#outputs, ...this.#facts }));
  }
}
