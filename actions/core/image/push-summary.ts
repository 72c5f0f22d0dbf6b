import { code, safe } from '../text/markdown.ts';

/** What a person reads when a push has ended. */
export interface PushAccount {
  readonly digest: string;
  readonly outcome: string;
  /** Why it ended badly; '' when it didn't. */
  readonly why: string;
  readonly seconds: number;
  readonly rows: readonly PushRow[];
}

export interface PushRow {
  readonly repository: string;
  readonly created: boolean;
  /** Tag → what happened to it. */
  readonly tags: Readonly<Record<string, string>>;
  /** Bytes; undefined when it didn't get that far. */
  readonly bytes?: { readonly uploaded: number; readonly mounted: number; readonly there: number } | undefined;
  readonly referrers: number;
}

const signs: Readonly<Record<string, string>> = { pushed: '✅', 'already-there': '✅', failed: '❌' };

/** The job summary as GitHub's Markdown. */
export function pushSummary({ digest, outcome, why, seconds, rows }: PushAccount): string {
  const next =
    why === ''
      ? ''
      : 'No tag was half put: correct what is named above and run this job again; what was uploaded is not uploaded twice.';
  const tags = rows.flatMap(({ repository, tags }) =>
    Object.entries(tags).map(
      ([tag, what]) => `| ${code(repository)} | ${code(tag)} | ${code(digest)} | ${safe(what)} |`,
    ),
  );
  const bytes = rows.flatMap(({ repository, created, bytes, referrers }) =>
    bytes
      ? [
          `| ${code(repository)}${created ? ' (new)' : ''} | ${mega(bytes.uploaded)} | ${mega(bytes.mounted)} | ${mega(bytes.there)} | ${referrers} |`,
        ]
      : [],
  );
  return [
    `## ${signs[outcome] ?? ''} Image ${outcome.replaceAll('-', ' ')} in ${seconds.toFixed(1)} s`,
    why && safe(why, 6000),
    next,
    table('| repository | tag | digest | what happened |\n|---|---|---|---|', tags),
    table(
      '| repository | uploaded | taken over | there already | signatures and the like |\n|---|--:|--:|--:|--:|',
      bytes,
    ),
  ]
    .filter((part) => part !== '')
    .join('\n\n')
    .concat('\n');
}

function table(head: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `${head}\n${rows.join('\n')}`;
}

function mega(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
