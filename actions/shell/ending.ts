import { withGuide } from '../core/ending/guides.ts';
import { type StoppedAccount, stoppedSummary } from '../core/ending/stopped-summary.ts';
import { about, failed, kindOf, Stopped, topicOf } from '../core/errors.ts';
import { linkTo } from '../core/text/link.ts';
import type { ActionContext, AnyAction, Run } from './action.ts';
import { exhausted } from './exhausted.ts';
import type { RunnerLog } from './log.ts';
import type { Report } from './report.ts';

/** What was done can't be read by who comes after. */
export function unwritten(message: string): Stopped {
  return about('unwritten', failed(message));
}

/** Tells why a run is red: the one place that does, for every action. */
export class Ending {
  readonly #action: AnyAction;
  readonly #run: Run;
  readonly #report: Report;
  readonly #log: RunnerLog;
  readonly #guide: ActionContext['guide'];

  constructor(action: AnyAction, run: Run, report: Report, log: RunnerLog, guide: ActionContext['guide']) {
    this.#action = action;
    this.#run = run;
    this.#report = report;
    this.#log = log;
    this.#guide = guide;
  }

  stop(thrown: unknown, stage: 'main' | 'post'): void {
    const report = this.#report;
    const error = exhausted(thrown) ?? thrown;
    // What nobody foresaw must not hide what was done before it.
    const done = thrown instanceof Stopped ? '' : report.done;
    const message = `${done && `${done}; but `}${messageOf(error)}`;
    const guide = this.#guide(error);
    this.#annotate(error, message, guide);
    if (stage === 'post') return;
    const kind = kindOf(error);
    this.#summarize({ kind, message, guide });
    report.add({ error: { kind, message, ...(guide !== undefined && { guide }) } });
    report.close(error instanceof Stopped ? error.outcome : 'failed');
    if (report.unwritten === undefined || topicOf(error) === 'unwritten') return;
    const more = unwritten(report.unwritten);
    this.#annotate(more, more.message, this.#guide(more));
  }

  /** One annotation with the message, and where more is told; the stack only when the mistake is ours. */
  #annotate(error: unknown, message: string, guide: string | undefined): void {
    if (kindOf(error) !== 'broken') {
      this.#log.error(withGuide(message, guide));
      return;
    }
    this.#log.error(`this is a mistake in the action, please report it: ${message}`);
    this.#log.info(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** What the action has summarized itself gets no more than the link, unless that is there. */
  #summarize(stopped: Pick<StoppedAccount, 'kind' | 'message' | 'guide'>): void {
    const report = this.#report;
    const { guide } = stopped;
    if (report.summarized === '') {
      report.summary(stoppedSummary({ ...stopped, what: this.#what(), run: this.#run.url }));
    } else if (guide !== undefined && !report.summarized.includes(guide)) {
      report.summary(`\n${linkTo('More on this', guide)}\n`);
    }
  }

  /** Such as immutable-rollout of orders in production, by inputs that may not have been read. */
  #what(): string {
    const { name, inputs } = this.#action;
    const given = (input: string) =>
      input in inputs ? (process.env[`INPUT_${input.toUpperCase()}`] ?? '').trim() : '';
    const [app, environment] = [given('app'), given('environment')];
    return [name, app && `of ${app}`, environment && `in ${environment}`].filter(Boolean).join(' ');
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
