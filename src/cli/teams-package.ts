import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { packageFile } from '../../adapters/package-file.ts';
import { type Config, ConfigError } from '../config.ts';

const FILE = 'dist/laerke-teams.zip';

/**
 * Writes the app package of the Teams app that is configured into `folder`, and says what to do with it. Throws a
 * ConfigError that names what is missing.
 */
export async function writeTeamsPackage(config: Config, folder = process.cwd()): Promise<string> {
  const { appId, publicUrl } = neededFrom(config);
  const { version } = JSON.parse(await readFile(packageFile('package.json'), 'utf8'));
  const { packTeamsApp } = await import('../../adapters/teams/manifest/pack.ts');
  const path = join(folder, FILE);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, await packTeamsApp({ appId, publicUrl, version }));
  return whatNext(version, publicUrl);
}

const NO_APP_ID =
  'MicrosoftAppId is missing: copy the "Application (client) ID" of the app registration behind your bot.';
const NO_ADDRESS =
  "PUBLIC_URL is missing: set it to where Teams reaches this server, as https://laerke.example.org. The app's page links to it.";

function neededFrom(config: Config): { appId: string; publicUrl: string } {
  const { publicUrl, teams } = config;
  const appId = teams?.secret && teams.appId;
  if (appId && publicUrl) return { appId, publicUrl };
  throw new ConfigError([...(appId ? [] : [NO_APP_ID]), ...(publicUrl ? [] : [NO_ADDRESS])]);
}

function whatNext(version: string, publicUrl: string): string {
  return `${FILE} is written: Lærke ${version} for Teams.

Next, in the Teams admin centre (https://admin.teams.microsoft.com):
  1. Teams apps > Manage apps > Actions > Upload new app: choose ${FILE}.
     There already, from an older Lærke? Open it in that list, and upload the file as its new version.
  2. Have the app installed for everybody in the programme. Lærke can write to nobody who does not have it.

The app's page in Teams links to ${publicUrl}, ${publicUrl}/privacy and ${publicUrl}/terms:
let your proxy answer there with pages of your own.`;
}
