/** The part of ncc's programming interface that is used; it brings no types. */
declare module '@vercel/ncc/dist/ncc/index.js.cache.js' {
  interface Options {
    readonly cache: false;
    readonly quiet: boolean;
    readonly filename: string;
    /** Where the licences of all that was bundled are written. */
    readonly license: string;
    /** Which fields of a package.json say where it begins. */
    readonly mainFields: readonly string[];
  }

  interface Bundle {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Buffer }>>;
  }

  export default function ncc(entry: string, options: Options): Promise<Bundle>;
}
