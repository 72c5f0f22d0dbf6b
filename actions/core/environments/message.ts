import { oneLine } from '../text/plain.ts';
import { type Fact, factsOf, HOW, type Known } from './facts.ts';

/** An environment that answers. */
export interface Arrived extends Known {
  readonly branch: string;
}

/** How those hear of it who wait for it. */
export interface Message {
  /** Of ours alone: nothing that anybody else wrote gets into the header of a mail. */
  readonly subject: string;
  /** For a mail, and for whoever is subscribed to a topic. */
  readonly text: string;
  /** Slack's mrkdwn. */
  readonly slack: string;
}

/** "Subjects must be UTF-8 text with no line breaks or control characters, and less than 100 characters long" (SNS, Publish). */
const SUBJECT = 99;
/** Characters of what others wrote: enough for a line that is read in passing. */
const MOST = 200;

export function messageOf(arrived: Arrived): Message {
  const { app, url, branch, run } = arrived;
  const facts: readonly Fact[] = [{ name: 'Branch', value: branch, theirs: true }, ...factsOf(arrived)];
  const up = `${app} is up at ${url.replace(/^https?:\/\//, '')}`;
  const plain = facts.map(({ name, value }) => `${name}: ${oneLine(value, MOST)}`);
  const rich = facts.map(({ name, value, theirs }) => `*${name}:* ${theirs ? quoted(value) : value}`);
  const how = HOW.map((line) => line.replaceAll('`', ''));
  return {
    subject: up.slice(0, SUBJECT),
    text: [`${app} is up: ${url}`, '', ...plain, `Run: ${run}`, '', ...how, ''].join('\n'),
    slack: [`*${app}* is up: <${url}>`, ...rich, `<${run}|Run>`, ...HOW].join('\n'),
  };
}

/**
 * "There are three characters you must convert to HTML entities and only three: &, <, and >" (Slack, Message formatting): with
 * them go `<!channel>` and all other commands. A bare `@here` is none, since nobody asks Slack to look for names.
 */
function quoted(text: string): string {
  const line = oneLine(text, MOST).replaceAll('`', "'");
  return `\`${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')}\``;
}
