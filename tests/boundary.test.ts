import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type Source, violations } from './support/boundary.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function sourcesIn(folder: string): Source[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: `${folder}/${name}`, text: readFileSync(join(root, folder, name), 'utf8') }));
}

const violation = (path: string, text: string) => violations([{ path, text }]);

describe('the house', () => {
  it.each(['src', 'flows', 'adapters', 'db'])('keeps its rules in %s', (folder) => {
    const sources = sourcesIn(folder);
    expect(sources.length).toBeGreaterThan(5);
    expect(violations(sources)).toEqual([]);
  });
});

describe('the check of the house', () => {
  it.each([
    ['src/core/x.ts', "import { a } from '../runtime/a.ts';", 'imports src/runtime/a.ts'],
    ['src/core/x.ts', "import pino from 'pino';", 'imports pino'],
    ['src/core/x.ts', "import { hash } from 'node:crypto';", 'imports node:crypto'],
    ['src/runtime/x.ts', "import { a } from '../../db/a.ts';", 'imports db/a.ts'],
    ['src/runtime/x.ts', "import { a } from '../../flows/a.ts';", 'imports flows/a.ts'],
    ['src/runtime/x.ts', "import { z } from 'zod';", 'imports zod'],
    ['src/stray.ts', "import { a } from './runtime/a.ts';", 'imports src/runtime/a.ts'],
    ['flows/cycle/x.ts', "import { readFile } from 'node:fs/promises';", 'imports node:fs/promises'],
    [
      'flows/cycle/x.ts',
      "import { write } from '../../src/runtime/dispatch.ts';",
      'imports src/runtime/dispatch.ts',
    ],
    ['adapters/slack/x.ts', "import { a } from '../web/a.ts';", 'imports adapters/web/a.ts'],
    ['adapters/slack/x.ts', "import { a } from '../clock.ts';", 'imports adapters/clock.ts'],
    ['adapters/seal.ts', "import { openKeys } from '../db/keys.ts';", 'imports db/keys.ts'],
    ['adapters/web/x.ts', "import { App } from '@slack/bolt';", 'imports @slack/bolt'],
    ['adapters/web/page/x.tsx', "import { a } from '../routes.ts';", 'imports adapters/web/routes.ts'],
    ['db/x.ts', "import { log } from '../src/logger.ts';", 'imports src/logger.ts'],
    ['db/x.ts', "import lodash from 'lodash';", 'imports lodash'],
  ])('sees that %s says %s', (path, text, what) => {
    expect(violation(path, text)).toEqual([`${path}: ${what}`]);
  });

  it.each([
    "import type { A } from 'ioredis';",
    "import {\n  one,\n  two,\n} from 'ioredis';",
    "export * from 'ioredis';",
    "export { Redis } from 'ioredis';",
    "import 'ioredis';",
    "const { Redis } = await import('ioredis');",
    "const redis = require('ioredis');",
    "let type: import('ioredis').Redis;",
    "const x = 1;import Redis from 'ioredis/built/index.js'",
  ])('sees an import written as %s', (text) => {
    expect(violation('db/x.ts', text)).toEqual(['db/x.ts: imports ioredis']);
  });

  it('sees an import that is computed', () => {
    const what = ['db/x.ts: imports something that only shows at run time'];
    expect(violation('db/x.ts', 'await import(name);')).toEqual(what);
    expect(violation('db/x.ts', 'await import(`ioredis` + name);')).toEqual(what);
  });

  it.each([
    'const port = process.env.PORT;',
    'const port = process?.env?.PORT;',
    "const port = process['env'].PORT;",
    'const { env } = process;',
    'const { env: variables } = process;',
    "import { env } from 'node:process';",
    "process.loadEnvFile('.env');",
  ])('sees the environment read as %s', (text) => {
    expect(violation('adapters/x.ts', text)).toEqual(['adapters/x.ts: reads the environment']);
    expect(violation('src/config.ts', text)).toEqual([]);
  });

  it.each([
    'const now = Date.now();',
    'const clock = { now: Date.now };',
    'const now = new Date();',
    'const now = new Date;',
    'const text = Date();',
    'const now = performance.now();',
    'const now = Temporal.Now.instant();',
    'const now = process.hrtime.bigint();',
  ])('sees the time read as %s', (text) => {
    expect(violation('adapters/x.ts', text)).toEqual(['adapters/x.ts: reads the current time']);
    expect(violation('adapters/clock.ts', text)).toEqual([]);
  });

  it.each([
    ['src/core/x.ts', "import { z } from 'zod';\nimport type { A } from './a.ts';"],
    ['src/main.ts', "const { bullmqQueue } = await import('../adapters/queue/bullmq.ts');"],
    [
      'src/runtime/x.ts',
      "import { may } from '../core/rights.ts';\nimport { randomUUID } from 'node:crypto';",
    ],
    ['flows/cycle/x.ts', "import { say } from '../locales/say.ts';\nconst day = new Date(2027, 1, 1);"],
    ['adapters/x.ts', '// not Date.now(), and not process.env\nconst url = "http://x"; /* new Date() */'],
    [
      'adapters/web/page/x.tsx',
      "import type { A } from '../wire.ts';\nimport { useState } from 'preact/hooks';",
    ],
    [
      'db/x.ts',
      "const text = new Date(at).toISOString();\nimport { x } from './y.ts';\nconst from = 'ioredis';",
    ],
  ])('leaves %s in peace', (path, text) => {
    expect(violation(path, text)).toEqual([]);
  });
});
