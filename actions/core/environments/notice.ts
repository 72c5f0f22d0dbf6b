/** How the one comment of an environment is known again: by a first line that no reader sees. */
export interface Notice {
  /** Whether a comment is this environment's. */
  marks(body: string | undefined): boolean;
  /** Whether such a one says that it is gone. */
  ended(body: string | undefined): boolean;
  text(markdown: string): string;
  ending(markdown: string): string;
}

export function noticeOf(app: string, environment: string): Notice {
  const first = `<!-- immutable: ${app} ${environment} -->`;
  const last = `<!-- immutable: ${app} ${environment} gone -->`;
  const begins = (body: string | undefined, mark: string) => body?.startsWith(mark) === true;
  return {
    marks: (body) => begins(body, first) || begins(body, last),
    ended: (body) => begins(body, last),
    text: (markdown) => `${first}\n${markdown}`,
    ending: (markdown) => `${last}\n${markdown}`,
  };
}
