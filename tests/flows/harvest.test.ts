import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../adapters/slack/limits.ts';
import { plainText } from '../../src/core/card.ts';
import {
  ALL,
  approvedByAll,
  asked,
  by,
  channel,
  drafts,
  gives,
  names,
  network,
  objects,
  opened,
  presses,
  seen,
  statusOf,
} from './harvest-story.ts';
import { readAloud } from './round-story.ts';

const lead = { name: 'lead' };
const ask = { name: 'ask', release: '3', draft: '1' };
const release = { name: 'release', release: '3' };

describe('what is laid into the harvest', () => {
  it('comes under one post in the channel, with its author’s name and number', () => {
    const story = opened().when(gives('ali', 'At vente'), gives('bo', 'Et smil', 'star'));
    story.thenHappens(
      { type: 'show', slot: 'root', to: channel, view: { name: 'root' }, urgency: 'reply' },
      ...['1', '2'].map((id) => ({
        type: 'show' as const,
        slot: `given.${id}`,
        to: channel,
        view: { name: 'given', id },
        urgency: 'reply' as const,
        under: 'root',
      })),
    );
    expect(plainText(story.card({ name: 'given', id: '2' }, { to: channel }))).toBe(
      '2 · Stjernestund · Bo\n"Et smil"',
    );
    expect(plainText(story.card({ name: 'root' }, { to: channel }))).toContain(
      'Læring (1)\nStjernestund (1)',
    );
  });

  it('is its author’s: sealed with their key, reworded and taken back by nobody else', () => {
    const story = opened().when(gives('ali', 'At vente'));
    story.thenWritten({ step: 'given.1', version: 1, text: 'At vente', by: 'ali' });
    for (const who of ['bo', 'ida'])
      story.when(gives(who, 'Noget andet', 'learning', 1)).thenRefused('error.harvest.notYours');
    expect(() => story.formFor('ida', { run: 'run', type: 'given', args: { id: '1' } })).toThrow();

    const reworded = story.when(gives('ali', 'At vente lidt', 'star', 1));
    reworded.thenRefreshed('given.1', 'root');
    const gone = reworded.when(gives('ali', ' ', 'star', 1));
    gone.thenErased({ step: 'given.1', version: 1 }, { step: 'given.1', version: 2 });
    expect(gone.card({ name: 'given', id: '1' }, { to: channel }).withdrawn).toBe(true);
  });

  it('says something, and not more than a release can hold', () => {
    opened().when(gives('ali', ' ')).thenRefused('error.empty', 'text');
    opened()
      .when(gives('ali', 'a'.repeat(801)))
      .thenRefused('error.tooLong', 'text');
  });
});

describe('a release', () => {
  const gathered = opened().when(gives('ali', 'At vente'), gives('bo', 'Et smil', 'star'));

  it('is put together by the numbers of what is to be in it', () => {
    gathered.when(drafts('ingen')).thenRefused('error.harvest.noNumbers', 'numbers');
    gathered.when(drafts('1 og 9')).thenRefused('error.harvest.noSuch', 'numbers', { number: 9 });
    gathered
      .when(drafts(Array.from({ length: 13 }, (_, index) => index + 1).join()))
      .thenRefused('error.harvest.tooMany', 'numbers');
    gathered.when(drafts('1', { title: '' })).thenRefused('error.empty', 'title');
    gathered.when(drafts('1', { recipients: ' ' })).thenRefused('error.empty', 'recipients');
    expect(gathered.when(drafts('2 og 1')).state.releases[0]?.chosen.map(({ id }) => id)).toEqual([2, 1]);
  });

  it('is shown first to whoever puts it together, without anybody’s name', () => {
    const drafted = gathered.when(drafts('1, 2'));
    expect(drafted.shown.at(-1)?.to).toEqual({ person: 'ida' });
    const text = readAloud(drafted.card(lead, { to: { person: 'ida' } }));
    expect(text).toContain(
      [
        'Det har vi lært i år',
        'Til Direktionen',
        'Kære direktion',
        'Det har vi lært',
        '"At vente"',
        'Stjernestunder',
        '"Et smil"',
        'Fra Nord',
      ].join('\n'),
    );
    expect(text).not.toMatch(/Ali|Bo/);
    expect(text).toContain('[Spørg netværket] [Ret] [Drop den]');
  });

  it('is asked about: everybody in the network sees it word for word, with three workdays to say no', () => {
    const story = asked();
    expect(story.noticed.map(({ type }) => type)).toEqual(ALL.map(() => 'show'));
    expect(story.shown.filter(({ slot }) => slot.startsWith('ask.')).map(({ urgency }) => urgency)).toEqual(
      ALL.map(() => 'consent'),
    );
    story.thenReminders({ authors: '2027-03-03T09:00', until: '2027-03-04T15:30' });
    const seenBy = (who: string) => readAloud(story.card(ask, { to: { person: who } }));
    for (const who of ALL) expect(seenBy(who)).toContain('"At vente"\nStjernestunder\n"Et smil"');
    expect(seenBy('cleo')).toContain('[Godkend] [Nej, ikke sådan]');
    expect(seenBy('ali')).toContain('[Godkend] [Nej, ikke sådan] [Sæt mit navn på] [Lad mit være ude]');
  });

  it('can be released once everybody has said yes, and only then', () => {
    const story = asked();
    presses(story, 'ida', 'released').thenNothing();
    const ready = approvedByAll(story);
    expect(statusOf(ready)).toBe('ready');
    ready.thenReminders({});
    const out = presses(ready, 'ida', 'released');
    expect(out.noticed[0]).toMatchObject({ slot: 'release.3', to: channel });
    expect(plainText(out.card(release, { to: channel }))).toContain('"At vente"');
    expect(plainText(out.card(release, { to: channel }))).toContain('Fra Nord, mandag den 1. marts');
  });

  it('can be read by nobody in the channel before', () => {
    for (const story of [gathered.when(drafts('1, 2')), asked(), approvedByAll(asked())]) {
      const card = story.card(release, { to: channel });
      expect(card.closed).toBe(true);
      expect(plainText(card)).not.toContain('vente');
    }
  });

  it('holds after three workdays only what its authors have said yes to', () => {
    const story = presses(asked(), 'ali', 'approved').until('2027-03-04T16:00:00+01:00');
    expect(statusOf(story)).toBe('ready');
    expect(story.noticed.at(-1)).toMatchObject({ slot: 'lead', urgency: 'chosen' });
    const out = presses(story, 'ida', 'released').card(release, { to: channel });
    expect(plainText(out)).toContain('At vente');
    expect(plainText(out)).not.toContain('Et smil');
  });

  it('reminds its authors once, the workday before, of what is theirs: nobody else, and not who has answered', () => {
    const story = presses(asked(), 'ali', 'approved').until('2027-03-03T09:00:00+01:00');
    expect(story.noticed).toEqual([
      expect.objectContaining({ slot: 'ask.3.bo', to: { person: 'bo' }, view: { ...ask, again: 'yes' } }),
    ]);
    const card = readAloud(story.card({ ...ask, again: 'yes' }, { to: { person: 'bo' } }));
    expect(card).toContain('Der er stadig tid til at svare');
    expect(card).toContain('[Godkend] [Nej, ikke sådan] [Sæt mit navn på] [Lad mit være ude]');
    story.until('2027-03-03T16:00:00+01:00').thenReminders({ until: '2027-03-04T15:30' });
    const answered = presses(asked(), 'ali', 'leftOut');
    presses(answered, 'bo', 'approved').thenReminders({ until: '2027-03-04T15:30' });
  });

  it('is not asked about with whoever puts it together, unless something in it is theirs', () => {
    const own = opened().when(gives('ida', 'Mit eget'), gives('ali', 'At vente'), drafts('1, 2'));
    expect(presses(own, 'ida', 'sentRound').state.releases[0]?.asked).toContain('ida');
    expect(asked().state.releases[0]?.asked).toEqual(ALL);
  });

  it('goes on when the last who had not answered is forgotten', () => {
    const story = presses(presses(asked(), 'ali', 'approved'), 'bo', 'approved');
    expect(statusOf(story.when({ type: 'memberGone', person: 'cleo' }))).toBe('ready');
  });

  it('goes back where none of its authors has said yes', () => {
    const story = presses(asked(), 'cleo', 'approved').until('2027-03-04T16:00:00+01:00');
    expect(statusOf(story)).toBe('drafting');
    expect(plainText(story.card(lead, { to: { person: 'ida' } }))).toContain('Der er ingen bidrag tilbage');
  });

  it('fits into one message on the narrowest platform, however much is in it', () => {
    const full = Array.from({ length: 12 }, (_, index) =>
      gives('ali', 'a'.repeat(800), (['learning', 'star', 'policy'] as const)[index % 3]),
    );
    const numbers = full.map((_, index) => index + 1).join();
    const words = { title: 't'.repeat(100), recipients: 'r'.repeat(200), intro: 'i'.repeat(800) };
    const story = names(presses(opened().when(...full, drafts(numbers, words)), 'ida', 'sentRound'), 'ali');
    const view = { name: 'ask', release: '13', draft: '1' };
    for (const card of [
      story.card(view, { to: { person: 'ali' } }),
      story.card(lead, { to: { person: 'ida' } }),
    ]) {
      expect(plainText(card).length).toBeLessThan(LIMITS.allBlocks - 500);
      expect(card.body.length).toBeLessThan(LIMITS.blocksPerMessage - 3);
    }
  });

  it('waits over days off', () => {
    const closed = { from: '2027-03-02', to: '2027-03-05', why: 'closed' as const };
    asked({ network: { ...network, off: [closed] } }).thenReminders({
      authors: '2027-03-09T09:00',
      until: '2027-03-10T15:30',
    });
  });

  it('goes back with one no, whoever said it; they are kept nowhere', () => {
    for (const story of [asked(), approvedByAll(asked())]) {
      const back = objects(story, 'cleo', 'Den er for skarp');
      expect(statusOf(back)).toBe('drafting');
      back.thenReminders({});
      const text = readAloud(back.card(lead, { to: { person: 'ida' } }));
      expect(text).toContain('Nogen i netværket vil ikke have den sådan.\n"Den er for skarp"');
      expect(text).not.toContain('Cleo');
      expect(text).not.toContain('Spørg netværket');
      presses(back, 'ida', 'sentRound').thenNothing();
      expect(JSON.stringify(back.state)).not.toContain('cleo');
      for (const who of ['ali', 'bo']) {
        const theirs = back.card(ask, { to: { person: who } });
        expect(plainText(theirs)).toBe('Det udkast er ikke aktuelt længere.');
      }
    }
  });

  it('is asked about anew once it has been changed: an answer to the earlier draft is none to this', () => {
    const story = presses(asked(), 'ali', 'approved');
    const earlier = seen(story);
    const again = presses(story.when(drafts('1')), 'ida', 'sentRound');
    expect(again.state.releases[0]?.approved).toEqual([]);
    again.when(by('bo', { type: 'approved', ...earlier })).thenNothing();
    again
      .when(by('bo', { type: 'objected', ...earlier, reason: 'Nej' }))
      .thenRefused('error.harvest.over', 'reason');
  });

  it('names an author who says so, and nobody else', () => {
    const story = names(names(asked(), 'ali'), 'cleo');
    const text = plainText(story.card(ask, { to: { person: 'cleo' } }));
    expect(text).toContain('"At vente"\nAli');
    expect(text).not.toContain('Bo');
    expect(plainText(names(story, 'ali', 'no').card(ask, { to: { person: 'cleo' } }))).not.toContain('Ali');
  });

  it('keeps the version that was approved, whatever its author makes of it in the thread', () => {
    const story = approvedByAll(asked()).when(gives('ali', 'At handle', 'learning', 1));
    const out = presses(story, 'ida', 'released');
    expect(plainText(out.card(release, { to: channel }))).toContain('At vente');
    expect(plainText(out.card({ name: 'given', id: '1' }, { to: channel }))).toContain('At handle');
  });

  it('loses what an author leaves out or takes back, before it is released and after', () => {
    const out = presses(approvedByAll(asked()), 'ida', 'released');
    const less = presses(out, 'ali', 'leftOut');
    less.thenRefreshed('lead', 'root', 'release.3', ...ALL.map((who) => `ask.3.${who}`));
    expect(plainText(less.card(release, { to: channel }))).not.toContain('At vente');
    const none = less.when(gives('bo', '', 'star', 2));
    expect(none.card(release, { to: channel }).withdrawn).toBe(true);
    expect(statusOf(presses(presses(asked(), 'ali', 'leftOut'), 'bo', 'leftOut'))).toBe('drafting');
  });

  it('can be withdrawn, and dropped before', () => {
    const out = presses(approvedByAll(asked()), 'ida', 'released');
    const back = out.when({ type: 'withdrawn', release: 3 });
    expect(back.card(release, { to: channel }).withdrawn).toBe(true);
    expect(back.projected).not.toContainEqual(expect.objectContaining({ item: 'release.3', to: channel }));
    expect(presses(asked(), 'ida', 'dropped').state.releases).toEqual([]);
  });
});

describe('whoever puts releases together', () => {
  it('has it in hand when they open it; a leader sees what they can give', () => {
    const story = opened().when({ type: 'opened' }, by('ali', { type: 'opened' }), gives('ali', 'At vente'));
    expect(readAloud(story.card(lead, { to: { person: 'ida' } }))).toBe(
      [
        'Høsten i Nord',
        'Der ligger et bidrag, der ikke er frigivet:',
        '1 · Læring · Ali: At vente',
        '[Læg noget i høsten] [Lav en opsamling]',
      ].join('\n'),
    );
    expect(readAloud(story.card({ name: 'own' }, { to: { person: 'ali' } }))).toContain(
      '[Læg noget i høsten]',
    );
    expect(story.card(lead, { to: { person: 'ali' } }).closed).toBe(true);
  });

  it('gets the files of what is out, and not of what is not', () => {
    const buttons = (story: ReturnType<typeof opened>) =>
      readAloud(story.card(lead, { to: { person: 'ida' } }));
    for (const story of [asked(), approvedByAll(asked())])
      expect(buttons(story)).not.toContain('Hent som filer');
    expect(buttons(presses(approvedByAll(asked()), 'ida', 'released'))).toContain('[Hent som filer]');
  });
});

describe('somebody who is forgotten', () => {
  const gone = (person: string) => ({ type: 'memberGone' as const, person });

  it('takes along what they gave, out of what has been released too', () => {
    const out = presses(approvedByAll(asked()), 'ida', 'released').when(gone('ali'));
    expect(JSON.stringify(out.state)).not.toContain('ali');
    expect(plainText(out.card(release, { to: channel }))).not.toContain('At vente');
    expect(plainText(out.card(release, { to: channel }))).toContain('Et smil');
  });

  it('leaves what they had in hand to another, or to whoever opens it', () => {
    expect(asked().when(gone('ida')).state.lead).toBeUndefined();
    const members = network.members.map((one) =>
      one.person.id === 'cleo' ? { ...one, role: 'host' as const } : one,
    );
    const handed = asked({ network: { ...network, members } }).when(gone('ida'));
    expect(handed.state.lead).toBe('cleo');
    expect(handed.noticed).toEqual([expect.objectContaining({ slot: 'lead', to: { person: 'cleo' } })]);
  });
});
