/** docs/benchmarks.md has a section for each benchmark, between `<!-- NAME -->` and `<!-- end -->`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';

const file = fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url));

export function writeSection(name: string, text: string): void {
  const page = readFileSync(file, 'utf8');
  const place = new RegExp(`(<!-- ${name} -->\n)[\\s\\S]*?(<!-- end -->)`);
  if (!place.test(page)) throw new Error(`writing ${file}: it has no section ${name}`);
  writeFileSync(
    file,
    page.replace(place, (_, start: string, end: string) => start + text + end),
  );
  console.log(`written: ${file}`);
}

/** When and on what a section was measured. */
export function measuredOn(): string {
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day} with Node ${process.versions.node} on ${availableParallelism()} cores`;
}
