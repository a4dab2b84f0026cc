import { describe, expect, it } from 'vitest';
import type { MentoringEvent } from '../../flows/mentoring/events.ts';
import { buttonsOf, plainText } from '../../src/core/card.ts';
import type { Platform } from '../../src/core/chat.ts';
import { da } from './cycle-story.ts';
import { asked, byKaren, karen, paired, yes } from './mentoring-story.ts';

type More = { person?: string; platform?: Platform; unnamed?: true; told?: string[] };
const lost = (more: More = {}): MentoringEvent => ({
  type: 'memberUnreachable',
  person: 'karen',
  platform: 'teams',
  told: [],
  ...more,
});
const reached: MentoringEvent = { type: 'memberReached', person: 'karen' };
const TOLD = {
  type: 'show',
  slot: 'unreached.talent',
  to: { person: 'mette' },
  view: { name: 'unreached' },
  urgency: 'live',
} as const;
const CARD = { name: 'unreached' };
const STANDING = { name: 'mentorship' };
const no = byKaren({ type: 'invitationAnswered', answer: 'no' } as const);

describe('a mentor whom no message reaches', () => {
  it.each([
    ['asked', asked()],
    ['who has said not now', asked().when(byKaren({ type: 'invitationAnswered', answer: 'later' }))],
    ['who has said yes', paired()],
  ])('is named to the leader alone, once: %s', (_, story) => {
    story.when(lost()).thenHappens(TOLD).thenRefreshed('mentorship.talent').when(lost()).thenNothing();
  });

  it('is not named again to a leader who has heard of it as a facilitator', () => {
    const story = asked().when(lost({ told: ['mette'] }));
    story.thenHappens();
    expect(plainText(story.card(STANDING))).toContain('Jeg kan ikke skrive til Karen endnu.');
  });

  it('in Teams is to be given the app, or another one is to be chosen', () => {
    const card = asked().when(lost()).card(CARD);
    expect(card.title).toBe('Jeg kan ikke skrive til Karen');
    expect(plainText(card)).toContain('Bed Karen om at tilføje Lærke under Apps i Teams');
    expect(buttonsOf(card).map(({ label }) => label)).toEqual([da('mentoring.button.other')]);
  });

  it('in Slack has a closed account', () => {
    const card = asked()
      .when(lost({ platform: 'slack' }))
      .card(CARD);
    expect(plainText(card)).toContain(da('mentoring.unreached.account'));
  });

  it('whose name nobody knows yet is called the leader’s mentor', () => {
    const story = asked({ mentor: { ...karen, name: '' } }).when(lost({ unnamed: true }));
    const card = story.card(CARD);
    expect(card.title).toBe('Jeg kan ikke skrive til din mentor');
    expect(plainText(card)).toContain('Bed din mentor om at tilføje Lærke');
    expect(plainText(story.card(CARD, { language: 'en' }))).toContain('Your mentor may not have Lærke');
    expect(story.card(STANDING).title).toBe('Dig og din mentor');
    expect(story.when({ type: 'stopped' }).card(STANDING).title).toBe('Dig og din mentor');
  });

  it('is told of no more once they are reached, and anew when they are lost again', () => {
    const story = asked()
      .when(lost())
      .when(reached)
      .thenHappens()
      .thenRefreshed('mentorship.talent', 'unreached.talent');
    expect(story.card(CARD)).toMatchObject({ closed: true, actions: [] });
    expect(plainText(story.card(CARD))).toBe('Nu kan jeg skrive til Karen.');
    expect(plainText(story.card(STANDING))).toContain('Jeg har spurgt Karen og venter på svar.');
    story.when(reached).thenNothing();
    story.when(lost()).thenHappens(TOLD);
  });

  it.each([
    ['the leader chooses another one', { type: 'stopped' }],
    ['the mentor says no', no],
    ['the mentor is forgotten', { type: 'memberGone', person: 'karen' }],
  ] as const)('is told of no more when %s', (_, ends) => {
    const story = asked()
      .when(lost())
      .when(ends)
      .thenRefreshed('invitation.mentor', 'mentorship.talent', 'unreached.talent');
    expect(story.card(CARD)).toMatchObject({ closed: true, actions: [] });
    expect(plainText(story.card(CARD))).toBe(da('mentoring.invitation.withdrawn'));
    story.when(lost()).thenNothing();
  });

  it('is nobody but the mentor', () => {
    asked()
      .when(lost({ person: 'jonas' }))
      .thenNothing();
    paired().when(lost()).when({ type: 'memberReached', person: 'jonas' }).thenNothing();
  });

  it('can say yes all the same', () => {
    expect(asked().when(lost()).when(reached).when(yes).state).toEqual(paired().state);
  });
});
