/** What core has of the web platform: pure functions that every JavaScript engine around it brings. Elsewhere Node's own types say so. */

declare class URL {
  constructor(url: string, base?: string);
  static canParse(url: string, base?: string): boolean;
  readonly href: string;
  readonly hostname: string;
  readonly searchParams: Iterable<[string, string]>;
  username: string;
  password: string;
  hash: string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare function btoa(bytes: string): string;
declare function atob(base64: string): string;
