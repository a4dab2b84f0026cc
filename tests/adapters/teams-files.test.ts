import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isOneDrive } from '../../adapters/teams/files.ts';
import { HOUR } from '../../src/core/time.ts';
import { type FakeClock, fakeClock } from '../support/clock.ts';
import { teamsActivities } from '../support/teams-activities.ts';
import type { Fault } from '../support/teams-fake-faults.ts';
import { type FakeMessage, personalWith } from '../support/teams-fake-state.ts';
import { ALICE, BOB, PLACES, type TeamsHarness, teamsHarness } from '../support/teams-harness.ts';
import { inPrivate } from '../support/teams-whereabouts.ts';

const SECRET = '# Hemmeligt';
const files = [{ name: 'mine-svar.md', type: 'text/markdown', text: SECRET }];

let teams: TeamsHarness;
let clock: FakeClock;
beforeEach(async () => {
  clock = fakeClock('2027-03-01T12:00:00Z');
  teams = await teamsHarness({ now: clock.now });
  teams.answer(() => ({ files }));
});
afterEach(() => teams.close());

const bots = () => teams.fake.tenant.in(personalWith(ALICE)).filter(({ from }) => from === 'bot');
const at = (message: FakeMessage | undefined) => ({
  conversation: personalWith(ALICE),
  message: message?.id ?? '',
});
const uploads = () => teams.fake.calls.filter(({ operation }) => operation === 'upload');
const bytes = () => [...teams.fake.tenant.uploads.values()].map((one) => one.bytes?.toString());

/** Asks for a file in the channel, and is asked in private whether it is wanted. */
async function offered(): Promise<FakeMessage> {
  await teams.word(ALICE, 'eksport', PLACES.standard);
  const question = bots().findLast(({ consent }) => consent);
  if (!question) throw new Error('no file is offered');
  return question;
}

async function says(answer: 'accept' | 'decline', question: FakeMessage): Promise<void> {
  expect(await teams.people.answerConsent(ALICE, at(question), answer)).toEqual({ status: 200, body: '' });
  await teams.adapter.answered();
}

describe('a file', () => {
  test('is offered to the person alone, says how large it is, and nothing of what is in it', async () => {
    const { consent } = await offered();
    expect(consent).toMatchObject({ name: 'mine-svar.md', size: Buffer.byteLength(SECRET) });
    expect(JSON.stringify(teams.fake.calls)).not.toContain(SECRET);
    expect(await teams.seen({ workspace: teams.workspace, channel: PLACES.standard })).toEqual([]);
  });

  test('that is wanted is put into the person’s own store, and stands where the question stood', async () => {
    const question = await offered();
    await says('accept', question);
    expect(bytes()).toEqual([SECRET]);
    expect(bots().map(({ file }) => file?.name)).toEqual(['mine-svar.md']);
  });

  test('that is not wanted is forgotten, and so is the question', async () => {
    const question = await offered();
    await says('decline', question);
    expect([bytes(), bots()]).toEqual([[], []]);
  });

  test('is given once, though Teams delivers the yes twice', async () => {
    const question = await offered();
    await says('accept', question);
    expect(await teams.people.again()).toEqual({ status: 200, body: '' });
    await teams.adapter.answered();
    expect(uploads()).toHaveLength(1);
    expect(bots()).toHaveLength(1);
  });

  test('that was offered more than an hour ago has to be asked for again', async () => {
    const question = await offered();
    clock.advance(HOUR + 1);
    await says('accept', question);
    expect([uploads(), bots()]).toEqual([[], []]);
  });

  test('is nobody else’s to take', async () => {
    const { consent } = await offered();
    const { user, place } = inPrivate(teams.fake.tenant, BOB);
    const uploadInfo = {
      name: 'mine-svar.md',
      uploadUrl: `${teams.fake.origin}/upload/bobs`,
      contentUrl: 'https://onedrive.example.dk/bob',
      uniqueId: 'bobs',
      fileType: 'md',
    };
    const value = { type: 'fileUpload', action: 'accept', context: consent?.acceptContext, uploadInfo };
    const yes = teamsActivities(teams.fake).invoke(user, place, { name: 'fileConsent/invoke', value });
    expect(await teams.client.send(yes)).toEqual({ status: 200, body: '' });
    await teams.adapter.answered();
    expect(uploads()).toEqual([]);
    await says('accept', bots().at(-1) as FakeMessage);
    expect(bytes()).toEqual([SECRET]);
  });

  test('goes to no address but one of the person’s store, which sees no token', async () => {
    const seen: unknown[] = [];
    const server = createServer((req, res) => {
      seen.push(req.url);
      res.end();
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const { consent } = await offered();
    const { user, place } = inPrivate(teams.fake.tenant, ALICE);
    const uploadInfo = {
      name: 'mine-svar.md',
      uploadUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/upload/x`,
      contentUrl: 'https://onedrive.example.dk/x',
      uniqueId: 'x',
      fileType: 'md',
    };
    const value = { type: 'fileUpload', action: 'accept', context: consent?.acceptContext, uploadInfo };
    await teams.client.send(
      teamsActivities(teams.fake).invoke(user, place, { name: 'fileConsent/invoke', value }),
    );
    await teams.adapter.answered();
    server.close();
    expect(seen).toEqual([]);
    expect(teams.log.at(-1)?.fields).toMatchObject({ code: 'foreign_upload_url' });
  });
});

test.each<[string, Fault]>([
  ['503', { kind: 'status', status: 503 }],
  ['507', { kind: 'status', status: 507 }],
  ['413', { kind: 'status', status: 413 }],
  ['a redirect', { kind: 'status', status: 307, location: 'https://example.org/' }],
  ['a cut line', { kind: 'cut' }],
])('a store that does not take it (%s) is tried once, and nothing of it is logged', async (_, fault) => {
  const question = await offered();
  teams.fake.faults.next('upload', fault);
  await says('accept', question);
  expect(uploads()).toHaveLength(1);
  expect(bots().filter(({ file }) => file)).toEqual([]);
  expect(teams.log.map(({ message }) => message)).toEqual(['an answer did not reach Teams']);
  expect(JSON.stringify(teams.log)).not.toMatch(/Hemmeligt|mine-svar|upload\//);
});

test.each([
  ['https://contoso-my.sharepoint.com/personal/x', true],
  ['https://contoso-my.sharepoint.us/personal/x', true],
  ['http://contoso-my.sharepoint.com/personal/x', false],
  ['https://sharepoint.com.example.org/x', false],
  ['https://evilsharepoint.com/x', false],
  ['https://contoso-my.sharepoint.com@example.org/x', false],
  ['https://127.0.0.1/x', false],
])('%s is somebody’s own store: %s', (address, is) => {
  expect(isOneDrive(new URL(address))).toBe(is);
});
