import { oneLine } from '../text/plain.ts';

/** What to do about a refusal, by what AWS says; undefined where that says it all. */
export function remedyOf(said: string): string | undefined {
  return remedies.find(([words]) => words.test(said))?.[1];
}

const remedies: readonly (readonly [words: RegExp, remedy: string])[] = [
  [
    /not verified/i,
    'verify in SES, in that region, what it names; in the sandbox, in which each account is at first, whoever gets mail must be verified too, until AWS grants production access',
  ],
  [
    /Daily message quota/,
    'in the sandbox mail goes to 200 recipients a day; ask AWS for production access, or name an SNS topic in place of email',
  ],
  [/AccountSuspended|SendingPaused/, "AWS has stopped this account's mail; its reason is in the dashboard of SES"],
  [/Topic does not exist|Invalid parameter: TopicArn/i, 'correct sns of notify, or make that topic'],
  [/ParameterNotFound/, 'put the address of the webhook there, as a SecureString'],
];

/** What came of a message to a webhook. */
export type Heard = { readonly status: number; readonly body: string } | { readonly why: string };

/** Whether asking again may help: nothing came, too much was asked, or Slack itself is at fault. */
export function passes(heard: Heard): boolean {
  return !('status' in heard) || heard.status === 429 || heard.status >= 500;
}

/**
 * Why Slack did not take it and what to do; undefined where it did, with 200. The words are Slack's: 400 invalid_payload, 403
 * action_prohibited ("some kind of restriction on the webhook posting in this context"), 404 channel_not_found, 410
 * channel_is_archived, 500 rollup_error (https://api.slack.com/changelog/2016-05-17-changes-to-errors-for-incoming-webhooks), and 404
 * no_service or no_team of a webhook that was taken back.
 */
export function slackRefusal(heard: Heard): string | undefined {
  if (!('status' in heard)) return `${heard.why}; see that this runner reaches what the webhook's address names`;
  const { status, body } = heard;
  if (status === 200) return undefined;
  const said = oneLine(body, 100);
  return `it answered ${status}${said === '' ? '' : ` ${said}`}; ${slackRemedy(status, said)}`;
}

function slackRemedy(status: number, said: string): string {
  if (said === 'action_prohibited') return "an admin of the workspace has to let this webhook's app post there";
  if (said === 'channel_not_found' || said === 'channel_is_archived')
    return 'make a webhook for a channel that there is, and put its address into the parameter';
  if (status === 429 || status >= 500) return 'that passes by itself, and the next deploy is told of again';
  if (status === 400) return 'the parameter has to name an incoming webhook of Slack, which takes a JSON text';
  return 'the webhook is gone or was taken back: make another, and put its address into the parameter';
}

/** The webhook's address that a parameter holds; undefined for what is none, of which nothing is told, since it is a secret all the same. */
export function webhookIn(value: string): string | undefined {
  const address = value.trim();
  return /^https:\/\/\S+$/.test(address) && URL.canParse(address) ? address : undefined;
}
