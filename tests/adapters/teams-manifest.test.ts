import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { strFromU8, unzipSync } from 'fflate';
import { PNG } from 'pngjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../adapters/teams/inbound.ts';
import english from '../../adapters/teams/manifest/en.json' with { type: 'json' };
import template from '../../adapters/teams/manifest/manifest.json' with { type: 'json' };
import { packTeamsApp } from '../../adapters/teams/manifest/pack.ts';
import { wordFrom } from '../../flows/home/words.ts';
import { say } from '../../flows/locales/say.ts';
import type { Word } from '../../src/core/front-desk.ts';

const FACTS = {
  appId: '8f1f3b1e-52f4-4c5f-9e0b-0a8c1d2e3f40',
  publicUrl: 'https://laerke.example.org',
  version: '1.2.3',
};

let files: Record<string, Uint8Array>;
let manifest: typeof template;
beforeAll(async () => {
  files = unzipSync(await packTeamsApp(FACTS));
  manifest = JSON.parse(textOf('manifest.json'));
});

function textOf(name: string): string {
  const bytes = files[name];
  if (!bytes) throw new Error(`${name} is not in the package`);
  return strFromU8(bytes);
}

const require = createRequire(import.meta.url);

/** What Microsoft's own schema of this manifest version has to say. Its patterns are older than Unicode's. */
function faults(schema: 'MicrosoftTeams' | 'MicrosoftTeams.Localization', file: unknown) {
  const folder = `@microsoft/app-manifest/build/json-schemas/teams/v${template.manifestVersion}`;
  const ajv = addFormats.default(new Ajv.default({ allErrors: true, strict: false, unicodeRegExp: false }));
  const validate = ajv.compile(require(`${folder}/${schema}.schema.json`));
  validate(file);
  return validate.errors ?? [];
}

describe('the app package for Teams', () => {
  it('holds the manifest, its English texts and two icons, and nothing else', () => {
    expect(Object.keys(files).sort()).toEqual(['color.png', 'en.json', 'manifest.json', 'outline.png']);
  });

  it('is the same file whenever the same Lærke makes it', async () => {
    expect(Buffer.from(await packTeamsApp(FACTS)).equals(await packTeamsApp(FACTS))).toBe(true);
  });

  it("passes Microsoft's schemas, which know what is wrong", () => {
    expect(faults('MicrosoftTeams', manifest)).toEqual([]);
    expect(faults('MicrosoftTeams.Localization', JSON.parse(textOf('en.json')))).toEqual([]);
    const { keyword, instancePath } = faults('MicrosoftTeams', { ...manifest, id: 'laerke' })[0] ?? {};
    expect([keyword, instancePath]).toEqual(['pattern', '/id']);
    expect(faults('MicrosoftTeams.Localization', { ...english, 'name.short': 'L'.repeat(31) })).toHaveLength(
      1,
    );
  });

  it('is the app that is configured, at its address', () => {
    const [bot] = manifest.bots;
    const [extension] = manifest.composeExtensions;
    expect([manifest.id, bot?.botId, extension?.botId]).toEqual([FACTS.appId, FACTS.appId, FACTS.appId]);
    expect(manifest.version).toBe('1.2.3');
    expect(manifest.developer.privacyUrl).toBe('https://laerke.example.org/privacy');
    expect(textOf('manifest.json')).not.toContain('{{');
  });

  it('puts what it is given into strings, whatever that is', async () => {
    const odd = unzipSync(await packTeamsApp({ ...FACTS, publicUrl: 'https://x.dk/"},$&' }));
    expect(JSON.parse(strFromU8(odd['manifest.json'] ?? new Uint8Array())).developer.websiteUrl).toBe(
      'https://x.dk/"},$&',
    );
  });
});

describe('what the app asks for', () => {
  it('is to know who somebody is and to write to them, and nothing of what is said in a team or a chat', () => {
    expect(manifest.permissions).toEqual(['identity', 'messageTeamMembers']);
    expect(manifest).not.toHaveProperty('authorization');
    expect(manifest.validDomains).toEqual([]);
  });

  it('leaves out private and shared channels, which the next manifest version would make it promise', () => {
    expect(manifest.manifestVersion).toBe('1.24');
    expect(manifest).not.toHaveProperty('supportsChannelFeatures');
    expect(manifest).not.toHaveProperty('supportedChannelTypes');
  });

  it('is to be there in every kind of conversation, first of all for a person', () => {
    expect(manifest.bots[0]?.scopes).toEqual(['personal', 'team', 'groupChat']);
    expect(manifest.bots[0]?.supportsFiles).toBe(true);
    expect(manifest.defaultInstallScope).toBe('personal');
  });

  it('is two entries in the menu of every message, both of which open a dialog', () => {
    const commands = manifest.composeExtensions.flatMap((extension) => extension.commands);
    expect(commands.map(({ id }) => id)).toEqual(Object.keys(COMMANDS));
    for (const { type, context, fetchTask } of commands)
      expect({ type, context, fetchTask }).toEqual({ type: 'action', context: ['message'], fetchTask: true });
  });
});

/** Where each word is offered. All of them work everywhere; a list may hold twelve. */
const OFFERED: Record<Word, string[]> = {
  start: ['personal'],
  home: ['personal'],
  calendar: ['personal'],
  absent: ['personal'],
  mentor: ['personal'],
  pause: ['personal'],
  language: ['personal'],
  export: ['personal'],
  forget: ['personal'],
  programme: ['personal', 'team', 'groupChat'],
  harvest: ['personal', 'team', 'groupChat'],
  help: ['personal', 'team', 'groupChat'],
  network: ['team', 'groupChat'],
  round: ['team', 'groupChat'],
  link: [], // once in a lifetime, where `help` and the refusals name it
};

type Command = { title: string; description: string };

describe('the lists of commands', () => {
  const texts: Record<string, string> = english;
  const commands = template.bots.flatMap(({ commandLists }) =>
    commandLists.flatMap(({ scopes, commands }, list) =>
      commands.map((danish, index) => {
        const key = `bots[0].commandLists[${list}].commands[${index}]`;
        const translated = { title: texts[`${key}.title`], description: texts[`${key}.description`] };
        return { scopes, word: wordFrom(danish.title), da: danish, en: translated as Command };
      }),
    ),
  );

  it('offer every word where it makes sense', () => {
    const offered = Object.keys(OFFERED).map((name) => [
      name,
      commands.filter(({ word }) => word === name).flatMap(({ scopes }) => scopes),
    ]);
    expect(Object.fromEntries(offered)).toEqual(OFFERED);
  });

  it.each(['da', 'en'] as const)('say of each word what help says of it (%s)', (language) => {
    for (const { word = 'help', [language]: command } of commands)
      expect(asHelp(command)).toBe(say(language, `help.${word}`).replace(/ \(.*\)/, ''));
  });

  const asHelp = ({ title, description }: Command) =>
    `${title}: ${description.charAt(0).toLowerCase()}${description.slice(1)}`;
});

describe('the English texts', () => {
  it('are there for every Danish one, and for nothing else', () => {
    const lists = template.bots[0]?.commandLists ?? [];
    const commands = [
      ...lists.flatMap((list, at) =>
        list.commands.map((_, nth) => `bots[0].commandLists[${at}].commands[${nth}]`),
      ),
      ...(template.composeExtensions[0]?.commands ?? []).map(
        (_, nth) => `composeExtensions[0].commands[${nth}]`,
      ),
    ];
    const keys = [
      ...['name', 'description'].flatMap((about) => [`${about}.short`, `${about}.full`]),
      ...commands.flatMap((command) => [`${command}.title`, `${command}.description`]),
    ];
    const { $schema, ...texts } = english;
    expect($schema).toContain(`/v${template.manifestVersion}/`);
    expect(Object.keys(texts).sort()).toEqual(keys.sort());
    expect(template.localizationInfo).toEqual({
      defaultLanguageTag: 'da',
      additionalLanguages: [{ languageTag: 'en', file: 'en.json' }],
    });
  });
});

describe('the icons', () => {
  const read = (name: string) => {
    const { width, height, data } = PNG.sync.read(Buffer.from(files[name] ?? []));
    const pixels = Array.from({ length: width * height }, (_, at) => [...data.subarray(at * 4, at * 4 + 4)]);
    return { width, height, pixels };
  };

  it('are a large one in colour that fills its square', () => {
    const { width, height, pixels } = read('color.png');
    expect([width, height]).toEqual([192, 192]);
    expect(pixels.every(([, , , alpha]) => alpha === 255)).toBe(true);
    expect(new Set(pixels.map(String)).size).toBeGreaterThan(5);
  });

  it('are a small one in white on nothing', () => {
    const { width, height, pixels } = read('outline.png');
    expect([width, height]).toEqual([32, 32]);
    const seen = pixels.filter(([, , , alpha]) => alpha !== 0);
    expect(new Set(seen.map(([red, green, blue]) => `${red} ${green} ${blue}`))).toEqual(
      new Set(['255 255 255']),
    );
    expect(seen.length).toBeGreaterThan(300);
    expect(seen.length).toBeLessThan(600);
  });
});
