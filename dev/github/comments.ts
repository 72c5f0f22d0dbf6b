/** Comments on issues and pull requests. */
import { type Answer, type Asked, notFound, page, refusal, type Serve } from './answer.ts';
import { type Like, user } from './examples.ts';
import type { Pulls } from './pulls.ts';

export type Comment = {
  readonly id: number;
  readonly repository: string;
  readonly issue: number;
  body: string;
  /** Who wrote it, and who changed it last. Whoever may write in the repository may change anybody's. */
  readonly by: string;
  changedBy: string;
};

const LIMIT = 65_536;

export class Comments {
  readonly all: Comment[] = [];
  #pulls: Pulls;

  constructor(pulls: Pulls) {
    this.#pulls = pulls;
  }

  /** As somebody else would. */
  write(issue: number, body: string, by: string, repository = 'acme/orders'): number {
    const id = (this.all.at(-1)?.id ?? 0) + 1;
    this.all.push({ id, repository, issue, body, by, changedBy: by });
    return id;
  }

  delete(id: number): void {
    const place = this.all.findIndex((comment) => comment.id === id);
    if (place >= 0) this.all.splice(place, 1);
  }

  serve(like: Like): Record<string, Serve> {
    const show = (comment: Comment) => shown(like, comment);
    return {
      // "Issue comments are ordered by ascending ID."
      'issues/list-comments': (asked) => {
        if (!this.#issue(asked)) return notFound();
        const here = this.all.filter(
          ({ issue, repository }) => repository === asked.repository && issue === Number(asked.params['issue_number']),
        );
        return page(here.map(show), asked);
      },
      'issues/create-comment': (asked) => {
        const pull = this.#issue(asked);
        if (!pull) return notFound();
        if (pull.locked) return refusal(403, 'Unable to create comment because issue is locked.');
        if (tooLong(asked.body)) return tooLong(asked.body) as Answer;
        const id = this.write(Number(asked.params['issue_number']), asked.body.body, asked.actor, asked.repository);
        return { status: 201, body: show(this.all.find((comment) => comment.id === id) as Comment) };
      },
      'issues/get-comment': (asked) => this.#with(asked, (found) => ({ status: 200, body: show(found) })),
      'issues/update-comment': (asked) =>
        this.#with(asked, (found) => {
          if (tooLong(asked.body)) return tooLong(asked.body) as Answer;
          Object.assign(found, { body: asked.body.body, changedBy: asked.actor });
          return { status: 200, body: show(found) };
        }),
      'issues/delete-comment': (asked) =>
        this.#with(asked, ({ id }) => {
          this.delete(id);
          return { status: 204, body: undefined };
        }),
    };
  }

  #issue({ params, repository }: Asked) {
    return this.#pulls.get(Number(params['issue_number']), repository);
  }

  #with({ params, repository }: Asked, answer: (found: Comment) => Answer): Answer {
    const found = this.all.find((each) => each.repository === repository && each.id === Number(params['comment_id']));
    return found ? answer(found) : notFound();
  }
}

function tooLong({ body }: { body: string }): Answer | undefined {
  return body.length > LIMIT
    ? refusal(422, `Validation Failed: body is too long (maximum is ${LIMIT} characters)`)
    : undefined;
}

function shown(like: Like, { id, issue, repository, body, by }: Comment): object {
  return like('issue-comment', repository, {
    ...{ id, body, user: user(like, by), author_association: 'NONE' },
    url: `https://api.github.com/repos/${repository}/issues/comments/${id}`,
    html_url: `https://github.com/${repository}/pull/${issue}#issuecomment-${id}`,
    issue_url: `https://api.github.com/repos/${repository}/issues/${issue}`,
  });
}
