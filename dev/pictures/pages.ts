import { marked } from 'marked';

export interface Page {
  readonly html: string;
  /** In pixels. */
  readonly width: number;
  /** What is below isn't in the picture. */
  readonly cut?: number;
  /** No table may be wider. */
  readonly widest?: number;
}

/** Characters of a line that a picture is read by; a terminal has more. */
const WIDE = 120;
/** What the rollback says of each of its steps; its commands and phases stay. */
const STEP = /^ {8}\|(?! (?:\$|==))/;

/** The end of the demo: its last scene, and what is told when all is over. */
export function terminalPage(said: string): Page {
  const end = said.slice(said.indexOf('\nA rollback by hand (')).trim().split('\n');
  const shown = end
    .filter((line) => !STEP.test(line))
    .map((line) => (line.length > WIDE ? `${line.slice(0, WIDE - 1)}…` : line));
  const lines = `<span>$ npm run demo\n…</span>\n${escaped(shown.join('\n'))}`;
  const css = `body { background: #0d1117; color: #e6edf3 } main { padding: 20px; width: max-content }
    pre { font: 13px/19px monospace; margin: 0 } span { color: #8b949e }`;
  return { html: page(css, `<pre>${lines}</pre>`), width: 1000 };
}

/** Pixels between the edges of a job summary's frame on GitHub. */
export const SUMMARY_WIDTH = 1012;

/** A job summary in its frame, its charts drawn. */
export function summaryFrame(body: string, mermaid: string): Page {
  const css = `${GITHUB} main { width: ${SUMMARY_WIDTH}px } .mermaid { text-align: center; background: none }
    code { white-space: break-spaces; word-break: break-word } .mermaid svg { max-width: 100% } details { margin: 8px 0 } h4 { margin: 12px 0 6px }`;
  const drawn = body.replaceAll(
    /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
    '<pre class="mermaid">$1</pre>',
  );
  const draw = `<script>${mermaid.replaceAll('</script', '<\\/script')}</script>
    <script>mermaid.initialize({ startOnLoad: false, gantt: { useWidth: ${SUMMARY_WIDTH} } }); mermaid.run().then(() => measure())</script>`;
  return { html: page(css, drawn) + draw, width: SUMMARY_WIDTH + 48, widest: SUMMARY_WIDTH };
}

/** The comment at a pull request, in the frame that GitHub gives it. */
export function commentPage(comment: string): Page {
  const css = `${GITHUB} .comment { border: 1px solid #d1d9e0; border-radius: 6px; margin: 8px 0; padding: 4px 16px }`;
  const body = `<div class="comment">${marked.parse(comment, { async: false })}</div>`;
  return { html: page(css, body), width: 1000 };
}

/** Its timeline goes on as every rollout's. */
export function previewPage(summary: string): Page {
  return { html: page(GITHUB, marked.parse(summary, { async: false })), width: 1200, cut: 900 };
}

function page(css: string, body: string): string {
  return `<!doctype html><meta charset="utf-8"><style>body { margin: 0 } ${css}</style><main>${body}</main>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** What makes GitHub's Markdown look like it. */
const GITHUB = `
  main { padding: 8px 24px; color: #1f2328; font: 14px/1.5 'DejaVu Sans', sans-serif }
  h2 { border-bottom: 1px solid #d1d9e0; padding-bottom: 8px; font-size: 21px } h3 { font-size: 17px }
  h2, h3 { margin: 20px 0 12px; line-height: 1.25 }
  table { border-collapse: collapse; margin-bottom: 12px }
  th, td { border: 1px solid #d1d9e0; padding: 5px 11px; text-align: left } tr:nth-child(2n) { background: #f6f8fa }
  thead:not(:has(th:not(:empty))) { display: none } td[align=right] { text-align: right }
  code { background: #818b981f; border-radius: 6px; padding: 2px 5px; font: 12px 'DejaVu Sans Mono', monospace }
  pre { background: #f6f8fa; border-radius: 6px; padding: 12px; margin: 8px 0 12px } pre code { background: none; padding: 0 }
  code { white-space: nowrap } pre code { white-space: pre } td:nth-child(2) { min-width: 90px } a { color: #0969da }`;
