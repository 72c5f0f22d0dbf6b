import type { AnyAction, Inputs, Outputs } from '../actions/shell/action.ts';

/** Fills the tables between `<!-- inputs of NAME -->` or `<!-- outputs of NAME -->` and `<!-- end -->`. */
export function fillReadme(readme: string, actions: readonly AnyAction[]): string {
  return readme.replace(
    /(<!-- (inputs|outputs) of ([a-z-]+) -->\n)[\s\S]*?(<!-- end -->)/g,
    (_, start: string, what: string, name: string, end: string) => {
      const action = actions.find((each) => each.name === name);
      if (action === undefined) throw new Error(`README.md asks for the ${what} of ${name}, which is no action`);
      return `${start}${what === 'inputs' ? inputTable(action.inputs) : outputTable(action.outputs)}${end}`;
    },
  );
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
