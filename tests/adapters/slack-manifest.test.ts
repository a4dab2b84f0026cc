import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { COMMAND, METHODS, SHORTCUTS, SUBSCRIPTIONS, scopesNeeded } from '../../adapters/slack/surface.ts';
import manifest from '../../manifest.json' with { type: 'json' };

const root = new URL('../../adapters/slack/', import.meta.url);
const sources = readdirSync(root).map((name) => readFileSync(new URL(name, root), 'utf8'));

test('the code calls exactly the Web API methods that are listed with their scopes', () => {
  const called = sources.flatMap((code) =>
    [...code.matchAll(/\bclient\.(\w+)\.(\w+)\(/g)].map(([, family, method]) => `${family}.${method}`),
  );
  expect([...new Set(called)].sort()).toEqual(Object.keys(METHODS).sort());
});

test('the manifest asks for exactly the scopes that methods, events and command take', () => {
  expect(manifest.oauth_config.scopes.bot).toEqual(scopesNeeded());
});

test('the manifest subscribes to exactly the events that are handled, and to no channel messages', () => {
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(Object.keys(SUBSCRIPTIONS).sort());
  expect(Object.keys(SUBSCRIPTIONS).filter((name) => name.startsWith('message'))).toEqual(['message.im']);
});

test('the menu of every message holds exactly the shortcuts that are handled', () => {
  const { shortcuts } = manifest.features;
  expect(shortcuts.map(({ callback_id }) => callback_id)).toEqual(Object.keys(SHORTCUTS));
  expect(new Set(shortcuts.map(({ type }) => type))).toEqual(new Set(['message']));
});

test('everything comes to the one address, over HTTP', () => {
  const [command] = manifest.features.slash_commands;
  const addresses = [
    command?.url,
    manifest.settings.event_subscriptions.request_url,
    manifest.settings.interactivity.request_url,
  ];
  expect(new Set(addresses)).toEqual(new Set(['https://laerke.example.org/slack/events']));
  expect(JSON.stringify(manifest).match(/"(request_)?url":/g)).toHaveLength(addresses.length);
  expect(manifest.settings.socket_mode_enabled).toBe(false);
  expect(command?.command).toBe(COMMAND);
});

test("texts keep within the manifest's lengths", () => {
  expect(manifest.display_information.name.length).toBeLessThanOrEqual(35);
  expect(manifest.display_information.description.length).toBeLessThanOrEqual(140);
  expect(manifest.features.bot_user.display_name.length).toBeLessThanOrEqual(80);
  for (const { name, description } of manifest.features.shortcuts) {
    expect(name.length).toBeLessThanOrEqual(24);
    expect(description.length).toBeLessThanOrEqual(150);
  }
});
