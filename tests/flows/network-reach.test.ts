import { describe, expect, it } from 'vitest';
import type { NetworkEvent } from '../../flows/network/state.ts';
import { plainText } from '../../src/core/card.ts';
import type { Platform } from '../../src/core/chat.ts';
import type { Noticed } from '../support/given.ts';
import { da } from './cycle-story.ts';
import { aNetwork, changes, says } from './network-story.ts';

type More = { platform?: Platform; unnamed?: true; told?: string[] };
const loses = (person: string, more: More = {}): NetworkEvent => ({
  type: 'memberUnreachable',
  person,
  platform: 'teams',
  told: [],
  ...more,
});
const reaches = (person: string): NetworkEvent => ({ type: 'memberReached', person });
const tells = (to: string, person: string): Noticed => ({
  type: 'show',
  slot: `unreached.${to}.${person}`,
  to: { person: to },
  view: { name: 'unreached', person },
  urgency: 'live',
});
const toldOf = (person: string) => ({ name: 'unreached', person });

describe('somebody whom no message reaches', () => {
  it.each(['bo', 'ali'])('is named once to who facilitates, said yes or not: %s', (person) => {
    aNetwork({}, says('ali', 'yes'))
      .when(loses(person))
      .thenHappens(tells('ida', person))
      .when(loses(person))
      .thenNothing();
  });

  it('is named to every facilitator who has said yes, but for those who know and for themselves', () => {
    const facilitated = aNetwork({ facilitators: ['ida', 'cleo', 'dora'] }, says('cleo', 'yes'));
    facilitated.when(loses('ali')).thenHappens(tells('ida', 'ali'), tells('cleo', 'ali'));
    facilitated.when(loses('ali', { told: ['ida'] })).thenHappens(tells('cleo', 'ali'));
    facilitated.when(loses('cleo')).thenHappens(tells('ida', 'cleo'));
  });

  it('in Teams is to be given the app, by themselves or by whoever administers Teams', () => {
    const card = aNetwork({}, loses('ali')).card(toldOf('ali'));
    expect(card.title).toBe('Jeg kan ikke skrive til Ali');
    expect(plainText(card)).toContain(da('network.unreached.teams'));
    expect(plainText(card)).toContain('vælg Administrer apps og så Lærke');
  });

  it('in Slack has a closed account, and can be taken out', () => {
    const card = aNetwork({}, loses('ali', { platform: 'slack' })).card(toldOf('ali'));
    expect(plainText(card)).toContain('Er Ali ikke hos jer længere, kan du tage Ali ud med "netværk"');
    expect(card.actions.map(({ label }) => label)).toEqual([da('network.button.manage')]);
  });

  it('whose name nobody knows is spoken of as one of the network’s', () => {
    const story = aNetwork({}, loses('ali', { unnamed: true }));
    expect(story.card(toldOf('ali')).title).toBe('Jeg kan ikke skrive til en af dem, I har med i Nordlys');
    expect(story.card(toldOf('ali'), { language: 'en' }).title).toBe(
      "I can't write to someone you have in Nordlys",
    );
  });

  it('is told of no more once they are reached, and anew when they are lost again', () => {
    const story = aNetwork({}, loses('ali'), loses('bo'))
      .when(reaches('ali'))
      .thenHappens()
      .thenRefreshed('unreached.ida.ali');
    const card = story.card(toldOf('ali'));
    expect(card.closed).toBe(true);
    expect(plainText(card)).toBe('Nu kan jeg skrive til Ali.');
    expect(story.card(toldOf('bo')).closed).toBeUndefined();
    story.when(reaches('ali')).thenNothing();
    story.when(loses('ali')).thenHappens(tells('ida', 'ali'));
  });

  it.each([
    ['was taken out', changes({ leaders: ['ali'] }), ['invitation.bo']],
    ['is forgotten', { type: 'memberGone', person: 'bo' } as NetworkEvent, []],
  ])('who %s is told of no more, and not by name', (_, leaves, alsoRefreshed) => {
    const story = aNetwork({}, loses('bo'))
      .when(leaves)
      .thenRefreshed(...alsoRefreshed, 'ready', 'unreached.ida.bo');
    const card = story.card(toldOf('bo'));
    expect(card.closed).toBe(true);
    expect(plainText(card)).toBe('Den, jeg ikke kunne skrive til, er ikke længere med i Nordlys.');
    story.when(loses('bo')).thenNothing();
  });
});
