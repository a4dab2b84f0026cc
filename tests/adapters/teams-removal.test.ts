import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Card } from '../../src/core/card.ts';
import type { Direct } from '../../src/core/chat.ts';
import { personalWith } from '../support/teams-fake-state.ts';
import { ALICE, BOB, PLACES, type TeamsHarness, teamsHarness } from '../support/teams-harness.ts';

const SECRET = 'noget, der er skrevet i fortrolighed';
const secret: Card = { body: [{ type: 'quote', text: SECRET }], actions: [] };
const files = [
  { name: 'mine-svar.md', type: 'text/markdown', text: SECRET },
  { name: 'mine-svar.json', type: 'application/json', text: SECRET },
];
const END = Date.parse('2100-01-01T00:00:00Z');

let teams: TeamsHarness;
let alice: Direct;
beforeEach(async () => {
  teams = await teamsHarness();
  alice = { workspace: teams.workspace, account: ALICE };
});
afterEach(() => teams.close());

const bots = (account = ALICE) =>
  teams.fake.tenant.in(personalWith(account)).filter(({ from }) => from === 'bot');
const deletions = () => teams.fake.calls.filter(({ operation }) => operation === 'delete');
async function posted(count: number) {
  for (let n = 0; n < count; n += 1) await teams.chat.post(alice, secret, { nonce: `nonce-${n}` });
}

describe('a conversation that is cleared', () => {
  test('holds nothing of Lærke’s any more: no message, no answer, no question and no file', async () => {
    await posted(2);
    teams.answer(() => ({ card: secret, files }));
    await teams.word(ALICE, 'eksport', PLACES.standard);
    const [question] = bots().filter(({ consent }) => consent);
    await teams.people.answerConsent(
      ALICE,
      { conversation: personalWith(ALICE), message: question?.id ?? '' },
      'accept',
    );
    await teams.adapter.answered();
    expect(bots()).toHaveLength(5);
    await teams.chat.clear(alice, END);
    expect(bots()).toEqual([]);
    expect(deletions().length).toBeGreaterThanOrEqual(5);
  });

  test('is that person’s alone', async () => {
    await posted(1);
    await teams.chat.post({ ...alice, account: BOB }, secret, { nonce: 'bob' });
    await teams.chat.post({ workspace: alice.workspace, channel: PLACES.standard }, secret, { nonce: 'all' });
    await teams.chat.clear(alice, END);
    expect(bots(BOB)).toHaveLength(1);
    expect(await teams.seen({ workspace: alice.workspace, channel: PLACES.standard })).toHaveLength(1);
  });

  test('keeps what is said after the moment until which it is cleared', async () => {
    await posted(1);
    const until = teams.fake.tenant.now();
    await expect.poll(() => teams.fake.tenant.now()).toBeGreaterThan(until);
    await posted(1);
    await teams.chat.clear(alice, until);
    expect(bots()).toHaveLength(1);
  });

  test('however much has been said in it, and once', async () => {
    await posted(120);
    await teams.chat.clear(alice, END);
    expect(bots()).toEqual([]);
    await teams.chat.clear(alice, END);
    expect(deletions()).toHaveLength(120);
  });

  test('is cleared all the same when a message is gone already', async () => {
    await posted(3);
    teams.fake.faults.next('delete', { kind: 'status', status: 404, code: 'ActivityNotFoundInConversation' });
    await teams.chat.clear(alice, END);
    expect(deletions()).toHaveLength(3);
  });

  test('goes on behind a message that Teams refuses to delete, and says so in the end', async () => {
    await posted(3);
    teams.fake.faults.next('delete', { kind: 'status', status: 400, code: 'BadArgument' });
    await expect(teams.chat.clear(alice, END)).rejects.toMatchObject({ code: 'BadArgument' });
    expect(bots()).toHaveLength(1);
    await teams.chat.clear(alice, END);
    expect(bots()).toEqual([]);
  });

  test('stops when Teams wants a pause, and goes on where it was', async () => {
    await posted(3);
    teams.fake.faults.next('delete', { kind: 'status', status: 429, retryAfter: 9 });
    const limited = { fault: { kind: 'limited', retryAfterMs: 9_000 } };
    await expect(teams.chat.clear(alice, END)).rejects.toMatchObject(limited);
    expect(deletions()).toHaveLength(1);
    await teams.chat.clear(alice, END);
    expect(bots()).toEqual([]);
  });

  test('is cleared for Lærke’s part when the person has put the app away', async () => {
    await posted(2);
    await teams.people.uninstall(ALICE);
    await expect(teams.chat.clear(alice, END)).resolves.toBeUndefined();
  });

  test('leaves nothing in the address book of whoever it was', async () => {
    await posted(1);
    await teams.chat.clear(alice, END);
    await expect(teams.chat.profile(alice.workspace, ALICE)).resolves.toEqual({ name: 'Alma Ager' });
  });
});
