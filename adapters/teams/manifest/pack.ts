import { readFile } from 'node:fs/promises';
import { renderAsync } from '@resvg/resvg-js';
import { strToU8, zipSync } from 'fflate';
import { packageFile } from '../../package-file.ts';

/** What the manifest leaves open: the app's id in Entra, Lærke's address without a slash at the end, and its version. */
export type AppFacts = { appId: string; publicUrl: string; version: string };

/** Pixels on each side, as Teams wants its two icons. */
const ICONS = { color: 192, outline: 32 };

/** The oldest moment that a zip can name: the same Lærke makes the same file, byte for byte. */
const MOMENT = '1980-01-01T00:00:00';

/** The app package, as a zip that Teams takes: the manifest, its English texts, and two icons. */
export async function packTeamsApp(facts: AppFacts): Promise<Uint8Array> {
  const files = {
    'manifest.json': strToU8(`${JSON.stringify(filled(await source('manifest.json'), facts), null, 2)}\n`),
    'en.json': strToU8(await source('en.json')),
    'color.png': await icon('color'),
    'outline.png': await icon('outline'),
  };
  return zipSync(files, { mtime: MOMENT });
}

const source = (name: string) => readFile(packageFile(`adapters/teams/manifest/${name}`), 'utf8');

/** A template with what stands in `{{…}}` put in, inside its strings alone. */
function filled(template: string, facts: AppFacts): unknown {
  return JSON.parse(template, (_key, value) =>
    typeof value === 'string'
      ? value.replace(/\{\{(appId|publicUrl|version)\}\}/g, (_, name: keyof AppFacts) => facts[name])
      : value,
  );
}

async function icon(name: keyof typeof ICONS): Promise<Uint8Array> {
  const fitTo = { mode: 'width', value: ICONS[name] } as const;
  const image = await renderAsync(await source(`${name}.svg`), { fitTo, font: { loadSystemFonts: false } });
  return new Uint8Array(image.asPng());
}
