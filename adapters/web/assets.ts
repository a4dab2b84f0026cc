import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/** The page's only packages, by the address that its import map gives them. */
const VENDOR: Record<string, string> = {
  'preact.js': 'preact',
  'hooks.js': 'preact/hooks',
  'jsx-runtime.js': 'preact/jsx-runtime',
};

const root = packageRoot(dirname(fileURLToPath(import.meta.url)));
const sources = join(root, 'adapters/web/page');
const compiled = join(root, 'dist/adapters/web/page');
const resolve = createRequire(import.meta.url).resolve;

export type Asset = { type: string; content: Buffer };

/** The file behind an address, or undefined when the page has none there. */
export async function asset(path: string): Promise<Asset | undefined> {
  const file = fileAt(path);
  if (!file || !existsSync(file)) return undefined;
  const type = TYPES[path === '/' ? '.html' : extname(path)] ?? 'application/octet-stream';
  return { type, content: await readFile(file) };
}

/** Markup, style and picture are served as they are written, scripts as the compiler left them. */
function fileAt(path: string): string | undefined {
  if (path === '/') return join(sources, 'index.html');
  const [, folder, name = ''] = /^\/local\/(page|vendor)\/([a-z-]+\.(?:js|css|svg))$/.exec(path) ?? [];
  if (folder === 'vendor') {
    const specifier = VENDOR[name];
    return specifier && resolve(specifier);
  }
  if (folder === 'page') return join(name.endsWith('.js') ? compiled : sources, name);
  return undefined;
}

/** The Content-Security-Policy source of the import map, which browsers take only inline. */
export function importMapHash(): string {
  // Browsers hash what is left after they have made every line end alike.
  const html = readFileSync(join(sources, 'index.html'), 'utf8').replaceAll('\r\n', '\n');
  const map = /<script type="importmap">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
  return `sha256-${createHash('sha256').update(map).digest('base64')}`;
}

/** The folder with package.json above this file: it runs from the sources in tests and from dist in production. */
function packageRoot(folder: string): string {
  if (existsSync(join(folder, 'package.json'))) return folder;
  return packageRoot(dirname(folder));
}
