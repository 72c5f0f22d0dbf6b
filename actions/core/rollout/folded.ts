import { html } from '../text/html.ts';
import type { RolloutAccount } from './account.ts';

/** Machines, steps and names to search for: in one line of HTML, folded, since few need them and a page is soon full. */
export function folded({ machines, timeline, ids }: RolloutAccount): string {
  const rows = machines.map(({ id, zone, release, state, attested }) => [
    ...[code(id), cell(zone), code(release), cell(state)],
    cell((attested.split('\n')[0] ?? '').replaceAll(/(?<=sha256:[0-9a-f]{12})[0-9a-f]{52}/g, '…')),
  ]);
  const steps = timeline.map(({ at, phase, what }, index) => {
    const chapter = timeline[index - 1]?.phase === phase ? '' : `<tr><th colspan="2">${cell(phase)}</th></tr>`;
    return `${chapter}${row([`${at.toFixed(0)} s`, cell(what)], 'td')}`;
  });
  const names = ids
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<li>${cell(name)}: ${code(value)}</li>`);
  const head = row(['machine', 'zone', 'release', 'state', 'attested'], 'th');
  const parts = [
    table(
      'Machines',
      head,
      rows.map((cells) => row(cells, 'td')),
    ),
    table('Steps', '', steps),
    names.length === 0 ? '' : `<h4>Names and digests</h4><ul>${names.join('')}</ul>`,
  ].filter(Boolean);
  if (parts.length === 0) return '';
  return `<details><summary>Machines, steps and digests</summary>${parts.join('')}</details>`;
}

function table(name: string, head: string, rows: readonly string[]): string {
  return rows.length === 0 ? '' : `<h4>${name}</h4><table>${head}${rows.join('')}</table>`;
}

function row(cells: readonly string[], tag: string): string {
  return `<tr>${cells.map((each) => `<${tag}>${each}</${tag}>`).join('')}</tr>`;
}

/** With places to break long words at, such as names of groups: GitHub's page of a run is 1,012 px wide. */
function cell(text: string): string {
  return html(text).replaceAll(/[^\s&;<>]{32}/g, '$&<wbr>');
}

function code(text: string): string {
  return `<code>${cell(text)}</code>`;
}
