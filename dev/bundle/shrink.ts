import { minify } from 'terser';

/**
 * Drops what nothing uses: ncc leaves unused declarations in the modules that it keeps, and those of EC2's client alone
 * are 1.4 MB. Functions and classes keep their names, so that a stack can be read.
 */
export async function shrink(code: string): Promise<string> {
  const names = { keep_classnames: true, keep_fnames: true };
  const { code: shrunk } = await minify(code, {
    module: true,
    ecma: 2020,
    compress: {
      defaults: false,
      computed_props: true,
      dead_code: true,
      evaluate: true,
      passes: 2,
      reduce_vars: true,
      side_effects: true,
      unused: true,
      ...names,
    },
    mangle: names,
    format: { comments: false, max_line_len: 120 },
  });
  return `${shrunk}\n`;
}
