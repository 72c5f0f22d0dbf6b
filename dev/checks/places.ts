import { join, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');
export const bin = join(root, 'node_modules/.bin');
export const node = join(bin, 'node');
export const venv = join(root, '.venv/bin');
