import { beforeEach, describe, expect, it } from 'vitest';
import { CHANNEL, type Deed, openWorkshop, type Workshop } from '../support/workshop.ts';
import { foundNetwork, press, say, texts } from '../support/workshop-people.ts';

let shop: Workshop;

/** Mette leads, and names Emily, who reads English and is in no network. It is Monday 1 March, noon. */
beforeEach(async () => {
  shop = await openWorkshop();
  await foundNetwork(shop, ['mette', 'jonas']);
  return () => shop.close();
});

const names = (who: string, kind = 'primary', account = 'mette') =>
  shop.does(account, {
    kind: 'submitted',
    press: { word: 'mentor' },
    values: { mentor: [who], kind },
  });
const fill = async (account: string, label: string, values: Record<string, string>) => {
  const { form } = await press(shop, account, label);
  if (!form) throw new Error(`"${label}" opens no form`);
  return shop.does(account, { kind: 'submitted', press: form.press, values });
};
/** The nearest leader invites first; whoever wants to find a time earlier asks for it. */
const asks = (account: string) => shop.does(account, { kind: 'word', text: 'mentor' });
const times = { day: '2027-03-16', time: '09:00', minutes: '30', how: 'online' };
async function until(moment: string, account: string): Promise<string[]> {
  const before = texts(shop, account).length;
  shop.clock.set(moment);
  await shop.runtime.sweep();
  return texts(shop, account).slice(before);
}

describe('a leader', () => {
  it('without a mentor names one', async () => {
    const { form } = await shop.does('mette', { kind: 'word', text: 'mentor' });
    expect(form?.inputs.map(({ name }) => name)).toEqual(['mentor', 'kind']);
    await names('emily');
    expect(texts(shop, 'mette').at(-1)).toContain('Jeg har spurgt Emily og venter på svar.');
    expect(texts(shop, 'emily')).toEqual([expect.stringContaining('would like you as a mentor')]);
  });

  it('can name nobody, or themselves, no more than the same one twice', async () => {
    const errors = async (who: string[]) =>
      (
        await shop.does('mette', {
          kind: 'submitted',
          press: { word: 'mentor' },
          values: { mentor: who, kind: 'primary' },
        })
      ).errors;
    expect(await errors([])).toEqual({ mentor: 'Vælg, hvem der skal være din mentor.' });
    expect(await errors(['mette'])).toEqual({ mentor: 'Vælg en anden end dig selv.' });
    await names('emily');
    expect(await errors(['emily'])).toMatchObject({ mentor: expect.stringContaining('allerede et par') });
  });

  it('who presses twice has one pair', async () => {
    const submitted: Deed = {
      kind: 'submitted',
      press: { word: 'mentor' },
      values: { mentor: ['emily'], kind: 'primary' },
    };
    await shop.does('mette', { ...submitted, id: 'twice' });
    await shop.does('mette', { ...submitted, id: 'twice' });
    expect(texts(shop, 'emily')).toHaveLength(1);
  });

  it('reads of a mentor whom the platform can’t name yet, and never of an account', async () => {
    shop.chat.profiles.set('u-7', { name: 'u-7' });
    await names('u-7');
    expect(texts(shop, 'mette').at(-1)).toBe(
      'Dig og din mentor\nJeg har spurgt din mentor og venter på svar.',
    );
    shop.chat.profiles.set('u-7', { name: 'Olga' });
    await asks('u-7');
    await asks('mette');
    expect(texts(shop, 'mette').at(-1)).toContain('Jeg har spurgt Olga og venter på svar.');
  });

  it('has one nearest leader: the next one is an extra mentor', async () => {
    await names('emily');
    await names('jonas');
    expect(texts(shop, 'mette').at(-1)).toContain('ekstra mentor');
  });
});

describe('a leader who looks for an extra mentor', () => {
  beforeEach(async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    await asks('mette');
  });

  it('asks the group in their own words, once they have seen it, and takes it back', async () => {
    const before = texts(shop, CHANNEL).length;
    await fill('mette', 'Spørg min gruppe', { text: 'En, der har fusioneret to afdelinger' });
    expect(texts(shop, CHANNEL)).toHaveLength(before);
    expect(texts(shop, 'mette').at(-1)).toContain('Ingen ser det, før du trykker Del i kanalen.');
    await press(shop, 'mette', 'Del i kanalen');
    expect(texts(shop, CHANNEL).at(-1)).toContain('Mette leder efter en ekstra mentor');
    expect(texts(shop, CHANNEL).at(-1)).toContain('En, der har fusioneret to afdelinger');
    await press(shop, 'mette', 'Tag det tilbage');
    expect(texts(shop, CHANNEL).at(-1)).toBe('Mette har trukket det tilbage.');
  });

  it('who has asked one is not told of the possibility any more', async () => {
    await names('jonas', 'extra');
    await shop.runtime.sweep();
    const { id } = await shop.person('mette');
    const states = (await shop.store.runs.open(shop.space.id, id, 'mentoring')).map(({ state }) => state);
    expect(states).toMatchObject([{ kind: 'primary', extraAsked: true }, { kind: 'extra' }]);
    expect(states[1]).not.toHaveProperty('extraAsked');
  });
});

describe('a mentor', () => {
  it('hears nothing but the invitation before they have said yes', async () => {
    await names('emily');
    await shop.does('mette', { kind: 'word', text: 'mentor' });
    expect(await until('2027-03-20T12:00:00+01:00', 'emily')).toEqual([]);
  });

  it('who has said yes finds time together with the leader, and is nudged the workday before', async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    expect(texts(shop, 'emily').at(-1)).toContain('You are the one who invites Mette');
    await asks('mette');
    await fill('mette', 'Foreslå et tidspunkt', { ...times, topic: 'Hvordan jeg slipper mødelederrollen' });
    expect(texts(shop, 'emily').at(-1)).toContain(
      'Mette suggests that you talk on Tuesday 16 March at 9:00.',
    );
    await press(shop, 'emily', 'That suits me');
    expect(texts(shop, 'mette').at(-1)).toContain(
      'Emily siger ja. I taler sammen tirsdag den 16. marts kl. 9.',
    );
    const [nudge] = (await until('2027-03-15T09:00:00+01:00', 'emily')).slice(-1);
    expect(nudge).toContain('Tomorrow at 9:00 you talk with Mette.');
    expect(nudge).toContain('Hvordan jeg slipper mødelederrollen');
  });

  it('finds the leader on Home, and by asking for anything', async () => {
    await names('emily');
    const home = async () => JSON.stringify((await shop.does('emily', { kind: 'homeOpened' })).home);
    expect(await home()).toContain('Mette would like you as a mentor.');
    await press(shop, 'emily', "Yes, I'm in");
    expect(await home()).toContain("You are Mette's mentor. You have no time agreed right now.");
    expect(await home()).not.toContain('not in a network');
    await shop.does('emily', { kind: 'word', text: 'start' });
    expect(texts(shop, 'emily').at(-1)).toContain('You and Mette');
  });

  it('may do to a pair what is theirs to do, and nobody else anything', async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    await asks('mette');
    await fill('mette', 'Foreslå et tidspunkt', times);
    const [offered] = shop.chat.in('emily').slice(-1);
    const yes = offered?.card.actions[0];
    if (!yes || yes.kind === 'menu') throw new Error('no button');
    const refused = await shop.does('jonas', { kind: 'pressed', press: yes.press });
    expect(JSON.stringify(refused)).toContain('Det kan jeg ikke gøre for dig her.');
    const { person } = shop;
    const { id } = await person('emily');
    const topic = await shop.does('emily', {
      kind: 'submitted',
      press: { ...yes.press, type: 'topicGiven' } as never,
      values: { topic: 'x' },
    });
    expect(JSON.stringify(topic)).toContain("I can't do that for you here");
    expect(await shop.store.people.isActive(shop.space.id, id)).toBe(true);
  });

  it('is heard by a leader who has left every network since', async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    await asks('mette');
    await fill('mette', 'Det er aftalt', times);
    const { id: karen } = await shop.person('karen');
    const [network] = await shop.store.networks.ofPerson(shop.space.id, karen);
    await shop.does('karen', {
      kind: 'submitted',
      press: { run: network?.id ?? '', type: 'membersChanged' },
      values: { name: 'Nord', leaders: ['jonas'], facilitators: ['karen'], hosts: [], language: 'da' },
    });
    await fill('emily', 'Call it off', {});
    await until('2027-03-02T09:00:00+01:00', 'mette');
    expect(texts(shop, 'mette').at(-1)).toContain('Emily har aflyst jeres samtale');
  });

  it('who is forgotten is told to the leader, and their meeting is in no calendar', async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    await asks('mette');
    await fill('mette', 'Det er aftalt', times);
    await shop.does('emily', { kind: 'submitted', press: { word: 'forget' }, values: { confirm: 'forget' } });
    await until('2027-03-02T09:00:00+01:00', 'mette');
    expect(texts(shop, 'mette').at(-1)).toContain('Din mentor er her ikke længere');
    const { id } = await shop.person('mette');
    expect((await shop.store.meetings.ofPerson(shop.space.id, id)).map(({ status }) => status)).toEqual([
      'cancelled',
    ]);
  });

  it('who ended it before they asked to be forgotten is named in no old card', async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    await asks('mette');
    await fill('mette', 'Det er aftalt', times);
    await fill('emily', 'Call it off', {});
    await asks('emily');
    await fill('emily', "I can't be a mentor any more", {});
    await until('2027-03-02T09:00:00+01:00', 'mette');
    expect(texts(shop, 'mette').join('\n')).toContain('Emily');
    await shop.does('emily', { kind: 'submitted', press: { word: 'forget' }, values: { confirm: 'forget' } });
    await shop.runtime.sweep();
    const left = texts(shop, 'mette').join('\n');
    expect(left).not.toContain('Emily');
    expect(left).toContain('Din mentor er her ikke længere.');
    expect(left).toContain('I taler sammen tirsdag den 16. marts kl. 9. Din mentor har fået besked.');
  });

  it('hears that it is over, and nothing else, when the leader is forgotten', async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    await asks('mette');
    await fill('mette', 'Det er aftalt', times);
    await shop.does('mette', { kind: 'submitted', press: { word: 'forget' }, values: { confirm: 'glem' } });
    await until('2027-03-02T09:00:00+01:00', 'emily');
    expect(texts(shop, 'emily')).toEqual([
      [
        'A mentoring pair that you were part of has ended. Thank you for your help.',
        'Your talk on Tuesday 16 March at 9:00 is called off.',
      ].join('\n'),
    ]);
    expect(await until('2027-03-20T12:00:00+01:00', 'emily')).toEqual([]);
    expect(JSON.stringify((await shop.does('emily', { kind: 'homeOpened' })).home)).not.toContain('Mette');
  });

  it('who was only asked hears nothing when the leader is forgotten', async () => {
    await names('emily');
    await shop.does('mette', { kind: 'submitted', press: { word: 'forget' }, values: { confirm: 'glem' } });
    await until('2027-03-20T12:00:00+01:00', 'emily');
    expect(texts(shop, 'emily')).toEqual([]);
  });

  it('is found no time for that they are taken up at, and the leader is not told by what', async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    await shop.does('jonas', {
      kind: 'submitted',
      press: { word: 'mentor' },
      values: { mentor: ['emily'], kind: 'primary' },
    });
    await press(shop, 'emily', "Yes, I'm in");
    await asks('jonas');
    await fill('jonas', 'Det er aftalt', times);
    await asks('mette');
    const { errors } = await fill('mette', 'Foreslå et tidspunkt', times);
    expect(errors).toEqual({ time: 'På det tidspunkt er en af jer optaget. Vælg et andet.' });
    await fill('mette', 'Foreslå et tidspunkt', { ...times, time: '10:00' });
    expect(texts(shop, 'mette').at(-1)).toContain('kl. 10');
  });

  it('who changes their hours is reminded by the new ones', async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    await asks('mette');
    await fill('mette', 'Det er aftalt', times);
    const { id } = await shop.person('emily');
    await shop.does('emily', {
      kind: 'submitted',
      press: { word: 'language' },
      values: { language: 'en', zone: 'Europe/Copenhagen', from: '07:00', to: '15:00' },
    });
    expect((await shop.store.people.get(shop.space.id, id))?.hours.from).toBe('07:00');
    const [early] = await until('2027-03-15T07:00:00+01:00', 'emily');
    expect(early).toContain('Tomorrow at 9:00 you talk with Mette.');
  });

  it('sees their pairs when they ask for them, and what the leader writes afterwards never', async () => {
    await names('emily');
    await press(shop, 'emily', "Yes, I'm in");
    await asks('mette');
    await fill('mette', 'Det er aftalt', times);
    await until('2027-03-16T15:00:00+01:00', 'mette');
    await press(shop, 'mette', 'Ja');
    await say(shop, 'mette', 'Jeg vil holde færre møder');
    expect(texts(shop, 'mette').join('\n')).toContain('Jeg vil holde færre møder');
    await shop.does('emily', { kind: 'word', text: 'mentor' });
    expect(texts(shop, 'emily').at(-1)).toContain('You have no time agreed right now.');
    expect(JSON.stringify(shop.chat.in('emily'))).not.toContain('Jeg vil holde færre møder');
    expect(JSON.stringify(shop.chat.in('emily'))).not.toContain('You talked.');
  });
});
