import { describe, expect, it } from 'vitest';
import { buttonsOf, type Card } from '../../src/core/card.ts';
import type { Effect } from '../../src/core/flow.ts';
import { byKaren, DAY_1, DAY_2, nord, paired } from './mentoring-story.ts';

const NORD = { to: { network: 'nord' } };
const words = ({ body }: Card) => body.flatMap((block) => ('text' in block ? [block.text] : []));
const labels = (card: Card) => buttonsOf(card).map(({ label }) => label);
const said = (effects: readonly Effect[]) =>
  effects.flatMap((one) =>
    one.type === 'show' && 'person' in one.to ? [`${one.to.person} ${one.view.name} ${one.urgency}`] : [],
  );
const calendar = [DAY_2];
const extra = { name: 'extra', meeting: 'dates.2' };
const waiting = paired({ calendar });
const offered = waiting.until('2027-04-09T09:00:00+02:00');
const week = { type: 'internshipNoted', from: '2027-06-07', to: '2027-06-11' } as const;

describe('an extra mentor or an internship (T17, T18)', () => {
  it('is offered once, the workday after the module that opens it, as an idea of ours', () => {
    expect(waiting.reminders['extra:dates.2']).toBe('2027-04-09T08:30');
    expect(said(offered.noticed)).toContain('mette extra nudge');
    expect(offered.reminders['extra:dates.2']).toBeUndefined();
    expect(words(offered.card(extra))[0]).toBe(
      'Innovation er slut. Ville en ekstra mentor, i din egen organisation eller en anden, hjælpe dig i resten af forløbet? Eller en ledelsespraktik, for eksempel en uge hos en anden leder? Karen er din mentor hele vejen.',
    );
    expect(labels(offered.card(extra))).toEqual([
      ...['Få en ekstra mentor', 'Ledelsespraktik', 'Spørg min gruppe', 'Nej tak'],
      ...['I morgen', 'Mandag', 'Vælg tidspunkt', 'Pause'],
    ]);
  });

  it.each([
    ['with an extra mentor', paired({ kind: 'extra', calendar })],
    ['where the day that opens it has no date', paired({ calendar: [DAY_1] })],
    ['where it is called off', paired({ calendar: [{ ...DAY_2, status: 'cancelled' }] })],
    ['where the programme says nothing of it', waiting.within([{ ...nord, programme: undefined as never }])],
    ['once an extra mentor has been asked', waiting.when({ type: 'extraAsked' })],
    ['once an internship is noted', waiting.when(week)],
  ])('is not offered %s', (_, story) => {
    expect(said(story.until('2027-04-12T09:00:00+02:00').noticed)).not.toContain('mette extra nudge');
  });

  it('is declined, or comes again when it suits', () => {
    const what = 'extra:dates.2';
    const no = offered.when({ type: 'letGo', what });
    expect([no.card(extra).closed, words(no.card(extra)).at(-1)]).toEqual([
      true,
      'Så lader vi den ligge denne gang.',
    ]);
    const later = offered.when({ type: 'snoozed', what, until: 'monday' });
    expect(said(later.until('2027-04-12T09:00:00+02:00').noticed)).toEqual(['mette extra chosen']);
  });

  it('is not asked for any more when the last module is over', () => {
    const last = { ...DAY_2, id: 'dates.3', module: 3, day: '2027-05-20' };
    const story = waiting.invitedTo([DAY_2, last]).until('2027-04-09T09:00:00+02:00');
    const put = story.when({ type: 'snoozed', what: 'extra:dates.2', day: '2027-05-24', time: '09:00' });
    expect(said(put.until('2027-05-24T10:00:00+02:00').noticed)).toEqual([]);
    const menu = (at: string) => labels(story.at(at).card({ name: 'mentorship' }));
    expect(menu('2027-04-12T09:00:00+02:00')).toContain('Ledelsespraktik');
    expect(menu('2027-05-24T09:00:00+02:00')).not.toContain('Ledelsespraktik');
  });
});

describe('an internship', () => {
  const noted = offered.when(week);

  it('is noted for the talent alone', () => {
    expect(said(noted.noticed)).toEqual(['mette internship reply']);
    expect(words(noted.card({ name: 'internship' }))[0]).toBe(
      'Du er i ledelsespraktik fra mandag den 7. juni til fredag den 11. juni. Jeg skriver til dig hverdagen før, og bagefter spørger jeg, hvad du tager med hjem.',
    );
    expect(words(noted.card({ name: 'mentorship' }))).toContain(
      'Du er i ledelsespraktik fra mandag den 7. juni til fredag den 11. juni.',
    );
    const mentors = noted.card({ name: 'mentorship' }, { to: { person: 'karen' } });
    expect(words(mentors).join()).not.toContain('praktik');
    expect(labels(mentors).join()).not.toContain('praktik');
    expect(noted.card(extra).closed).toBe(true);
  });

  it('is spoken of the workday before and asked about afterwards', () => {
    expect(noted.reminders).toMatchObject({
      'leaving:2027-06-07': '2027-06-04T08:30',
      'back:2027-06-11': '2027-06-14T08:30',
    });
    const before = noted.until('2027-06-04T09:00:00+02:00');
    expect(said(before.noticed)).toEqual(['mette leaving chosen']);
    expect(words(before.card({ name: 'leaving', day: '2027-06-07' }))[0]).toContain('mandag den 7. juni');
    const after = before.until('2027-06-14T09:00:00+02:00');
    expect(after.noticed).toMatchObject([
      { view: { name: 'back' }, replyAs: { type: 'adjusted', args: { meeting: 'internship' } } },
    ]);
    const view = { name: 'back', day: '2027-06-11' };
    expect(words(after.card(view))[0]).toBe('Din ledelsespraktik er slut. Hvad tager du med hjem?');
    const told = after.when({
      type: 'adjusted',
      meeting: 'internship',
      answer: 'Korte møder',
      source: 'dm 1',
    });
    told.thenWritten({ step: 'adjustment', version: 1, text: 'Korte møder' });
    expect(words(told.card(view))).toContain('Korte møder');
    const entries = told.told()?.chapters.flatMap((chapter) => chapter.entries) ?? [];
    expect(entries.map(({ label, text }) => `${label} ${text}`)).toEqual([
      'Ledelsespraktik Fra mandag den 7. juni til fredag den 11. juni',
      'Din ledelsespraktik er slut. Hvad tager du med hjem? Korte møder',
    ]);
    expect(told.projected).toContainEqual({ table: 'source', message: 'dm 1' });
    const deleted = told.when({ type: 'messageDeleted', source: 'dm 1' });
    deleted
      .when({ type: 'deletionSettled', meeting: 'internship', erase: 'yes' })
      .thenErased({ step: 'adjustment', version: 1 });
  });

  it('moves with its days, and goes when it is dropped', () => {
    const moved = noted.when({ ...week, from: '2027-06-14', to: '2027-06-14' });
    expect(Object.keys(moved.reminders).filter((key) => /leaving|back/.test(key))).toEqual([
      ...['leaving:2027-06-14', 'back:2027-06-14'],
    ]);
    expect(words(moved.card({ name: 'internship' }))[0]).toContain(
      'Du er i ledelsespraktik mandag den 14. juni.',
    );
    const dropped = moved.when({ type: 'internshipDropped' });
    expect(Object.keys(dropped.reminders).filter((key) => /leaving|back/.test(key))).toEqual([]);
    expect(dropped.card({ name: 'internship' }).closed).toBe(true);
  });

  it.each([
    ['', '2027-06-11', 'error.noDay', 'from'],
    ['2027-06-07', '', 'error.noDay', 'to'],
    ['2027-04-08', '2027-04-09', 'error.pastCue', 'from'],
    ['2028-06-07', '2028-06-11', 'error.tooFar', 'from'],
    ['2027-06-07', '2027-06-04', 'error.internship.order', 'to'],
    ['2027-06-07', '2027-09-04', 'error.internship.long', 'to'],
  ])('from %s to %s is asked for anew: %s', (from, to, key, field) => {
    offered.when({ type: 'internshipNoted', from, to }).thenRefused(key, field);
  });

  it('is reminded of before it begins, or not at all', () => {
    noted
      .until('2027-06-04T09:00:00+02:00')
      .when({ type: 'snoozed', what: 'leaving:2027-06-07', until: 'monday' })
      .thenRefused('error.again.internship', 'day');
  });

  it('is nobody’s but the talent’s to settle', () => {
    const story = noted.until('2027-06-14T09:00:00+02:00');
    story.when(byKaren({ type: 'letGo', what: 'back:2027-06-11' })).thenNothing();
  });
});

describe('asking the group who might be one (T19)', () => {
  const text = 'En, der har ledt andre ledere længe';
  const written = offered.when({ type: 'groupAsked', network: 'nord', text });
  const grouped = { name: 'grouped', network: 'nord' };
  const share = { type: 'groupShared', network: 'nord', version: '1' } as const;

  it('shows the talent exactly what the channel will read, and nothing to anybody else', () => {
    expect(said(written.noticed)).toEqual(['mette grouped reply']);
    written.thenWritten({ step: 'seeking', version: 1, text });
    expect(words(written.card(grouped))).toEqual([
      'Det her kommer til at stå i kanalen for Nord. Ingen ser det, før du trykker Del i kanalen.',
      'Mette leder efter en ekstra mentor, i egen organisation eller en anden. Kender I en, der kunne være den rette?',
      text,
      'Svar her i tråden, eller skriv direkte.',
    ]);
    expect(written.projected.some(({ table }) => table === 'audience')).toBe(false);
  });

  it('is posted at a press, once, and taken back at another', () => {
    const posted = written.when(share);
    expect(posted.noticed).toMatchObject([
      { to: { network: 'nord' }, view: { name: 'seeking', version: '1' } },
    ]);
    const view = { name: 'seeking', version: '1' };
    expect(words(posted.card(view, NORD))).toContain(text);
    posted.when(share).thenNothing();
    expect(labels(posted.card(grouped))).toEqual(['Ret', 'Tag det tilbage']);
    const back = posted.when({ type: 'groupWithdrawn', network: 'nord' });
    back.thenRefreshed('seeking.nord', 'grouped.talent');
    expect(back.card(view, NORD)).toMatchObject({ withdrawn: true, closed: true });
  });

  it('goes out as it was seen, or not at all', () => {
    const again = written.when({ type: 'groupAsked', network: 'nord', text: 'En anden' });
    again.when(share).thenRefused('error.shareChanged');
    written.when({ type: 'groupWithdrawn', network: 'nord' }).when(share).thenNothing();
    offered.when({ type: 'groupAsked', network: 'syd' }).thenRefused('error.notMember', 'network');
    offered
      .when({ type: 'groupAsked', network: 'nord', text: 'x'.repeat(301) })
      .thenRefused('error.tooLong', 'text');
  });

  it('keeps what stands there until another version is shared', () => {
    const view = { name: 'seeking', version: '1' };
    const edited = written.when(share).when({ type: 'groupAsked', network: 'nord', text: 'En anden' });
    expect(words(edited.card(view, NORD))).toContain(text);
    const anew = edited.when({ ...share, version: '2' });
    expect(words(anew.card({ name: 'seeking', version: '2' }, NORD))).toContain('En anden');
    expect(words(anew.card(view, NORD)).join()).not.toContain(text);
  });

  it('needs no words of one’s own', () => {
    const posted = offered.when({ type: 'groupAsked', network: 'nord' }).when({ ...share, version: '0' });
    expect(words(posted.card({ name: 'seeking', version: '0' }, NORD))).toHaveLength(2);
  });
});
