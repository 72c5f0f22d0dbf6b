import { noticeOf } from '../../core/environments/notice.ts';
import type { NoticeBoard, Notices } from '../../ports/environments.ts';
import { type Api, Refusal } from './api.ts';
import { named, type Repository } from './repository.ts';
import { willing } from './willing.ts';

export interface NoticeOptions extends Repository {
  readonly app: string;
  readonly environment: string;
  /** Number of the pull request; without one, and without a known comment, there is none. */
  readonly pull?: number;
  /** Id of the comment that was written before, as the deed has it. */
  readonly comment?: number;
  /** Markdown of an environment that is gone. */
  readonly gone: string;
}

interface Comment {
  readonly id: number;
  readonly body?: string | undefined;
  readonly user: { readonly type: string } | null;
}

const FRESH = 15_000;
const PAGE = 100;
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments';
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}';

/** One comment of an environment at its pull request, for good: found by its id, or by the mark that is in it and nowhere to be seen. */
export function connectNotices(options: NoticeOptions): Notices & NoticeBoard {
  const { client, warn, pull, gone } = options;
  const of = named(options.repository);
  const notice = noticeOf(options.app, options.environment);
  const ask = willing(client, warn, 'pull-requests: write', 'so its comment may tell another state than the true one');
  const doing = `the comment on ${options.environment}${pull === undefined ? '' : ` at pull request ${pull}`}`;
  let known = options.comment;
  let over = false;
  let looked: { id: number | undefined; at: number } | undefined;

  const change = (api: Api, comment_id: number, body: string) =>
    api.ask(`PATCH ${COMMENT}`, { ...of, comment_id, body });

  async function byId(api: Api): Promise<Comment | undefined> {
    if (known === undefined) return undefined;
    try {
      const found = await api.ask(`GET ${COMMENT}`, { ...of, comment_id: known });
      return notice.marks(found.body) ? found : undefined;
    } catch (error) {
      // Somebody has deleted it.
      if (error instanceof Refusal && error.status === 404) return undefined;
      throw error;
    }
  }

  /** Oldest first: "Issue comments are ordered by ascending ID." Anybody may write the mark, so it counts in what a bot wrote. */
  async function byMark(api: Api): Promise<readonly Comment[]> {
    if (pull === undefined) return [];
    const all: readonly Comment[] = await api.all(`GET ${COMMENTS}`, { ...of, issue_number: pull, per_page: PAGE });
    return all.filter(({ user, body }) => user?.type === 'Bot' && notice.marks(body));
  }

  const find = async (api: Api) => (await byId(api)) ?? (await byMark(api))[0];

  /** Of two runs that write the first one at once, and of a try whose answer was lost, one comment stays: the oldest. */
  async function create(api: Api, issue_number: number, body: string): Promise<number> {
    const { id } = await api.ask(`POST ${COMMENTS}`, { ...of, issue_number, body });
    const [oldest] = await byMark(api);
    if (oldest === undefined || oldest.id >= id) return id;
    await change(api, oldest.id, body);
    await api.ask(`DELETE ${COMMENT}`, { ...of, comment_id: id });
    return oldest.id;
  }

  return {
    async write(markdown) {
      const body = notice.text(markdown);
      const id = await ask(`writing ${doing}`, async (api) => {
        const found = await find(api);
        if (found === undefined) return pull === undefined ? undefined : await create(api, pull, body);
        if (found.body !== body) await change(api, found.id, body);
        return found.id;
      });
      known = id ?? known;
      return id;
    },
    async edit(edited) {
      await ask(`writing ${doing}`, async (api) => {
        const found = await find(api);
        if (found?.body === undefined || notice.ended(found.body)) return;
        const body = edited(found.body);
        if (body !== found.body) await change(api, found.id, body);
      });
    },
    async look() {
      if (over) return undefined;
      if (looked === undefined || Date.now() - looked.at >= FRESH) {
        const found = await ask(`reading ${doing}`, find);
        const id = found && !notice.ended(found.body) ? found.id : undefined;
        looked = { id, at: Date.now() };
      }
      return looked.id;
    },
    async end(comment) {
      const body = notice.ending(gone);
      await ask(`writing ${doing}`, (api) => change(api, comment, body));
      over = true;
    },
  };
}
