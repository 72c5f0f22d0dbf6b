import { stringify } from 'yaml';
import type { AnyAction, Inputs, Outputs } from '../actions/shell/action.ts';

/** What the runner reads, from what the action declares. */
export function actionYaml(action: AnyAction): string {
  const inputs: Record<string, unknown> = {};
  for (const [name, input] of Object.entries(action.inputs as Inputs)) {
    inputs[name] = {
      description: input.description,
      ...(input.required ? { required: true } : {}),
      ...(input.default === undefined ? {} : { default: input.default }),
    };
  }
  const outputs: Record<string, unknown> = {};
  for (const [name, description] of Object.entries(action.outputs as Outputs)) outputs[name] = { description };
  const folder = `../dist/${action.name}`;
  const runs = {
    using: 'node24',
    main: `${folder}/index.js`,
    ...(action.post === undefined ? {} : { post: `${folder}/post.js`, 'post-if': 'always()' }),
  };
  const content = { name: action.name, description: action.description, inputs, outputs, runs };
  const source = `actions/${action.name}/`;
  return `# Written by npm run generate from ${source}; edit that.\n${stringify(content, { lineWidth: 0, compat: 'yaml-1.1' })}`;
}
