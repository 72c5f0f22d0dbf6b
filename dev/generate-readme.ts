import { readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import type { AnyAction, Inputs, Outputs } from '../actions/shell/action.ts';

const root = resolve(import.meta.dirname, '..');

/**
 * Fills what lies between `<!-- inputs of NAME -->` or `<!-- outputs of NAME -->` and `<!-- end -->` with a table, and
 * between `<!-- file PATH -->` and `<!-- end -->` with the file, so that what people copy is what the tests run.
 */
export function fillReadme(readme: string, actions: readonly AnyAction[]): string {
  return readme.replace(
    /(<!-- (inputs of|outputs of|file) (\S+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, what: string, name: string, end: string) => `${start}${fill(what, name, actions)}${end}`,
  );
}

function fill(what: string, name: string, actions: readonly AnyAction[]): string {
  if (what === 'file') return `\`\`\`${extname(name).slice(1)}\n${readFileSync(resolve(root, name), 'utf8')}\`\`\`\n`;
  const action = actions.find((each) => each.name === name);
  if (action === undefined) throw new Error(`README.md asks for the ${what} ${name}, which is no action`);
  return what === 'inputs of' ? inputTable(action.inputs) : outputTable(action.outputs);
}

function inputTable(inputs: Inputs): string {
  const rows = Object.entries(inputs).map(([name, input]) => {
    const otherwise = input.required ? '*required*' : input.default === undefined ? '' : `\`${input.default}\``;
    return `| \`${name}\` | ${cell(input.description)} | ${otherwise} |\n`;
  });
  return `| input | what it is | default |\n| --- | --- | --- |\n${rows.join('')}`;
}

function outputTable(outputs: Outputs): string {
  const rows = Object.entries(outputs).map(([name, description]) => `| \`${name}\` | ${cell(description)} |\n`);
  return `| output | what it is |\n| --- | --- |\n${rows.join('')}`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}
