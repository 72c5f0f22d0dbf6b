import { about, CannotAsk, failed, type Stopped, wrong } from '../../core/errors.ts';

/** What a registry answered that it should not have. */
export interface Answer {
  readonly status: number;
  /** Code and message of the distribution specification's error, or the beginning of whatever came. */
  readonly code: string;
  readonly text: string;
}

export function answerOf({ status, text }: Pick<Answer, 'status' | 'text'>): Answer {
  try {
    const [first] = JSON.parse(text).errors;
    // docker-registry tells the cause in `detail`.
    const detail = typeof first.detail === 'string' ? `: ${first.detail}` : deeper(first.detail);
    return { status, code: String(first.code ?? ''), text: oneLine(`${first.message ?? ''}${detail}`) };
  } catch {
    return { status, code: '', text: oneLine(text) };
  }
}

function deeper(detail: unknown): string {
  const { Err, message } = (detail ?? {}) as { Err?: unknown; message?: unknown };
  const said = Err ?? message;
  return said === undefined ? '' : `: ${typeof said === 'string' ? said : JSON.stringify(said)}`;
}

/** `503 UNAVAILABLE: try later`. */
export function describe({ status, code, text }: Answer): string {
  return [`${status}${code && ` ${code}`}`, text].filter((part) => part !== '').join(': ');
}

/** The one sentence for an answer that asking again won't change. */
export function refusal(
  { doing, needs }: { readonly doing: string; readonly needs?: string },
  host: string,
  answer: Answer,
  user: string | undefined,
): Stopped {
  const seen = `${doing}: ${host} answered ${describe(answer)}`;
  const unsaid = answer.status === 403 && answer.text === '' && user === 'AWS' ? needs : undefined;
  const missing = /not authorized to perform:? ([a-z0-9-]+:[A-Za-z]+)/.exec(answer.text)?.[1] ?? unsaid;
  if (missing)
    return about('permissions', new CannotAsk('no permission', 'failed', `${seen}; grant ${missing} to the role`));
  if (answer.status === 401) {
    return user === undefined
      ? new CannotAsk('no log-in', 'wrong', `${seen}; it wants a log-in: ${howToLogIn(host)}`)
      : wrong(`${seen}; it does not take the log-in of ${user}, check user and password or token`);
  }
  // Of images in a repository, and of tags, ECR says so with 403: https://github.com/vllm-project/vllm/issues/48065
  if (/maximum allowed number of/.test(answer.text))
    return failed(
      `${seen}; that is a limit of the registry, and no permission: delete what nobody needs, or have it raised`,
    );
  if (answer.status === 403 || answer.code === 'DENIED') {
    const message = `${seen}; ${user ?? 'nobody without a log-in'} may not do this there, grant it or log in as another`;
    return new CannotAsk(user === undefined ? 'no log-in' : 'no permission', 'failed', message);
  }
  if (answer.code === 'NAME_UNKNOWN') return failed(`${seen}; create the repository or correct its name`);
  if (answer.code === 'NAME_INVALID') return wrong(`${seen}; correct the repository's name`);
  return failed(`${seen}; correct what it names and run again`);
}

/** What opens a host that nobody logged in to. Public ECR is read without, so a log-in that AWS refused is no error before. */
export function howToLogIn(host: string): string {
  return host === 'public.ecr.aws'
    ? 'give AWS credentials, and let the role do ecr-public:GetAuthorizationToken and sts:GetServiceBearerToken'
    : 'give username and password, or registry-auth';
}

function oneLine(text: string): string {
  const line = text
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  return line.length > 400 ? `${line.slice(0, 400)} …` : line;
}
