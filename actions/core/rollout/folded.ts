import { html } from '../text/html.ts';
import type { RolloutAccount } from './account.ts';

/** Machines, steps and names to search for: in one line of HTML, folded, since few need them and a page is soon full. */
export function folded({ machines, timeline, ids }: RolloutAccount): string {
  const rows = machines.map(({ id, zone, release, state, attested }) => [
    ...[`<code>${html(id)}</code>`, html(zone), `<code>${html(release)}</code>`, html(state)],
    html(attested.split('\n')[0] ?? ''),
  ]);
  const steps = timeline.map(({ at, phase, what }, index) => [
    `${at.toFixed(0)} s`,
    timeline[index - 1]?.phase === phase ? '' : html(phase),
    html(what),
  ]);
  const names = ids.filter(([, value]) => value !== '');
  const list = names.map(([name, value]) => `<li>${html(name)}: <code>${html(value)}</code></li>`).join('');
  const parts = [
    table('Machines', ['machine', 'zone', 'release', 'state', 'attested'], rows),
    table('Steps', ['after', 'chapter', 'what'], steps),
    list && `<h4>Names and digests</h4><ul>${list}</ul>`,
  ].filter(Boolean);
  if (parts.length === 0) return '';
  return `<details><summary>Machines, steps and digests</summary>${parts.join('')}</details>`;
}

function table(name: string, head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const row = (cells: readonly string[], tag: string) =>
    `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
  return `<h4>${name}</h4><table>${row(head, 'th')}${rows.map((cells) => row(cells, 'td')).join('')}</table>`;
}
