/** What the stand-in answers, and how GitHub words a refusal. */
import type { Context } from 'openapi-backend';

export type Answer = { status: number; body: unknown; headers?: Record<string, string> };

export function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return {
    status,
    body: { message, documentation_url: 'https://docs.github.com/rest', status: String(status) },
    headers,
  };
}

export const notFound = (): Answer => refusal(404, 'Not Found');

/** A request's words, as its operation names them. */
export type Asked = {
  /** owner/name */
  readonly repository: string;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string | number | undefined>>;
  // biome-ignore lint/suspicious/noExplicitAny: validated by GitHub's description before
  readonly body: any;
  /** Login of whoever asks. */
  readonly actor: string;
  /** Where it was asked, such as http://127.0.0.1:1234/repos/acme/orders/pulls. */
  readonly url: string;
};

export type Serve = (asked: Asked) => Answer;

export function handler(serve: Serve, actorOf: (token: string) => string): (context: Context) => Answer {
  return ({ request }) => {
    const params = request.params as Record<string, string>;
    return serve({
      repository: `${params['owner']}/${params['repo']}`,
      params,
      query: request.query as Asked['query'],
      body: request.requestBody ?? {},
      actor: actorOf(tokenOf(request.headers['authorization']) ?? ''),
      url: `http://${request.headers['host']}${request.path}`,
    });
  };
}

export function tokenOf(authorization: unknown): string | undefined {
  return /^(?:bearer|token) (.+)$/i.exec(String(authorization ?? ''))?.[1];
}

/** One page. "per_page: The number of results per page (max 100)", 30 when it isn't said; Octokit goes on while there is a link to a next one. */
export function page(all: readonly unknown[], { query, url }: Asked): Answer {
  const [size, number] = [Math.min(Number(query['per_page'] ?? 30), 100), Number(query['page'] ?? 1)];
  const others = Object.entries(query).map(([name, value]) => [name, String(value)]);
  const to = (target: number, rel: string) =>
    `<${url}?${new URLSearchParams(Object.fromEntries([...others, ['page', String(target)]]))}>; rel="${rel}"`;
  const last = Math.ceil(all.length / size);
  const link = number < last ? [to(number + 1, 'next'), to(last, 'last')].join(', ') : undefined;
  return { status: 200, body: all.slice((number - 1) * size, number * size), ...(link && { headers: { link } }) };
}
