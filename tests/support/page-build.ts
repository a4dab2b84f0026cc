import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';

const SOURCES = 'adapters/web/page';
const BUILT = 'dist/adapters/web/page/main.js';

/**
 * Compiles the page's scripts if one of them has changed since. `npm test` has built them already, and rebuilding under
 * another test's open page would pull its scripts away.
 */
export function buildPage(): void {
  const changed = Math.max(...readdirSync(SOURCES).map((file) => statSync(`${SOURCES}/${file}`).mtimeMs));
  if (existsSync(BUILT) && statSync(BUILT).mtimeMs > changed) return;
  execFileSync('node_modules/.bin/tsc', ['-p', `${SOURCES}/tsconfig.json`]);
}
