import { formatDuration } from '../text/duration.ts';
import { code } from '../text/markdown.ts';
import { quiet } from '../text/quiet.ts';
import type { RolloutAccount } from './account.ts';
import type { Part } from './part.ts';

/** Whose change it is: commit, message, author, pull request, the difference to what served before, and since when that did. */
export function whose(account: RolloutAccount): string {
  const { to, from, server, now } = account;
  if (to === undefined && from === undefined) return '';
  const [fresh, old] = names(account);
  const parts = [
    to && `**${fresh}:** ${told(to, server)}`,
    from && `**${old}:** ${told(from, server)}${since(from, now, old === 'In service')}`,
  ];
  const diff = to && from && difference(from, to, server);
  return [...parts, diff && `[what differs](${diff})`].filter(Boolean).join(' · ');
}

/** What the two releases are to each other. */
function names({ kind, outcome }: RolloutAccount): readonly [to: string, from: string] {
  if (kind === 'rollback')
    return outcome === 'rolled-back' ? ['Back to', 'Taken back'] : ['To go back to', 'In service'];
  return ['Change', outcome === 'released' ? 'Before' : 'In service'];
}

function told(part: Part, server: string): string {
  const { origin = {}, repository = '', release } = part;
  const { commit, message, author, pull, by } = origin;
  if (commit === undefined)
    return `${release === '' ? 'a release' : code(release)}, whose commit is unknown${by ? `, by ${quiet(by)}` : ''}`;
  const at = isRepository(repository) ? `${server}/${repository}` : undefined;
  const link = (text: string, path: string) => (at === undefined ? text : `[${text}](${at}/${path})`);
  const who = [
    author && `by ${quiet(author)}`,
    pull && link(`#${pull}`, `pull/${pull}`),
    by && by !== author && `started by ${quiet(by)}`,
  ];
  return [
    `${link(code(commit.slice(0, 7)), `commit/${commit}`)}${message ? ` “${quiet(message)}”` : ''}`,
    ...who.filter(Boolean),
  ].join(', ');
}

/** `serves`: it does still. */
function since({ since: at }: Part, now: number, serves: boolean): string {
  if (at === undefined) return '';
  const time = `${new Date(at * 1000).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
  return serves ? `, serving since ${time} (${rough(now - at)})` : `, served from ${time} for ${rough(now - at)}`;
}

/** Days and hours of what is long: 3d4h. */
function rough(seconds: number): string {
  const hours = Math.floor(seconds / 3600);
  return hours < 48 ? formatDuration(Math.max(0, seconds)) : `${Math.floor(hours / 24)}d${hours % 24}h`;
}

function difference(from: Part, to: Part, server: string): string | undefined {
  const [old, fresh] = [from.origin?.commit, to.origin?.commit];
  if (!old || !fresh || old === fresh || from.repository !== to.repository) return undefined;
  return isRepository(to.repository) ? `${server}/${to.repository}/compare/${old}...${fresh}` : undefined;
}

/** A lease of a shell has somebody@somewhere there. */
function isRepository(name: string | undefined): boolean {
  return /^[\w.-]+\/[\w.-]+$/.test(name ?? '');
}
