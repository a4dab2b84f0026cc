import { describe, expect, it } from 'vitest';
import { adaptiveCard } from '../../adapters/teams/card.ts';
import { wordsInCard } from '../../adapters/teams/card-words.ts';
import { readHtml } from '../../adapters/teams/html.ts';
import { eventFrom } from '../../adapters/teams/inbound.ts';
import { type Activity, activity } from '../../adapters/teams/payload.ts';
import { type Card, plainText } from '../../src/core/card.ts';

const QUOTE =
  '<blockquote itemscope itemtype="http://schema.skype.com/Reply" itemid="17000">' +
  '<strong itemprop="mri" itemid="28:app">Lærke</strong><span itemprop="time" itemid="17000"></span>' +
  '<p itemprop="preview">Hvad vil du<br>prøve?</p></blockquote>';

describe('what a message in Teams says', () => {
  it.each([
    ['<div>Jeg spørger<br>og venter</div>', 'Jeg spørger\nog venter'],
    ['<p>En ting</p><p>og en til</p>', 'En ting\nog en til'],
    ['<p>a &lt; b &amp;&nbsp;c &#x1F426;</p>', 'a < b & c 🐦'],
    ['<ul><li>først</li><li>så</li></ul>', 'først\nså'],
    ['<p>En <b>hel</b> <i>masse</i></p>\n<p>&nbsp;</p>\n<p>ord</p>', 'En hel masse\n\nord'],
    ['<attachment id="card"></attachment>', ''],
    ['ingen kode, 1 < 2', 'ingen kode, 1 < 2'],
  ])('%s', (html, text) => {
    expect(readHtml(html)).toEqual({ text });
  });

  it('is what comes after a quotation, and the message that it quotes', () => {
    expect(readHtml(`${QUOTE}<p>At spørge <b>først</b></p>`)).toEqual({
      text: 'At spørge først',
      quotes: '17000',
    });
  });

  it('of a card of Lærke’s is what whoever sees no cards would read', () => {
    const card: Card = {
      title: 'Fra vores runde',
      body: [
        { type: 'text', text: 'Mønstre' },
        { type: 'quote', text: 'Vi spurgte\nog ventede' },
        { type: 'divider' },
        { type: 'note', text: 'Kun linjer, I har godkendt.' },
      ],
      actions: [{ kind: 'press', label: 'Set', press: { word: 'home' } }],
      below: [{ body: [{ type: 'text', text: 'Og mere' }], actions: [] }],
    };
    expect(wordsInCard(JSON.stringify(adaptiveCard(card)))).toBe(plainText(card));
  });

  it.each(['', 'null', '{"body":1}', '{"body":[{"type":"RichTextBlock","inlines":"x"}]}'])(
    'of what is no card of ours, %s, is nothing',
    (json) => {
      expect(wordsInCard(json)).toBe('');
    },
  );
});

describe('a message to Lærke', () => {
  const context = {
    workspace: { platform: 'teams' as const, id: 'tenant' },
    now: Date.parse('2027-03-01T08:00:00Z'),
    idKey: new Uint8Array(32),
  };
  const personal = { id: 'a:1', conversationType: 'personal', tenantId: 'tenant' };
  const channel = { id: '19:net@thread.tacv2;messageid=5', conversationType: 'channel', tenantId: 'tenant' };
  const message = (more: Partial<Activity>): Activity =>
    activity.parse({
      type: 'message',
      id: '7',
      serviceUrl: 'https://smba.trafficmanager.net/emea/',
      channelId: 'msteams',
      from: { id: '29:mette', aadObjectId: 'mette' },
      recipient: { id: '28:app' },
      conversation: personal,
      ...more,
    });
  const mention = {
    type: 'mention',
    mentioned: { id: '28:app', name: 'Lærke' },
    text: '<at>Lærke</at>',
  };

  it('quotes another one, as newer Teams say it', () => {
    const entities = [{ type: 'quotedReply', quotedReply: { messageId: '17000', preview: 'Hvad vil du' } }];
    const text = '<quoted messageId="17000"/> At spørge først';
    expect(eventFrom(message({ text, entities }), context)).toMatchObject({
      kind: 'said',
      text: 'At spørge først',
      replyTo: { conversation: 'a:1', message: '17000' },
    });
  });

  it('is a word to it where others are, without its name and without the thread', () => {
    const text = '<at>Lærke</at> runde ';
    expect(eventFrom(message({ text, entities: [mention], conversation: channel }), context)).toMatchObject({
      kind: 'word',
      text: 'runde',
      channel: '19:net@thread.tacv2',
    });
  });

  it('may name others, who stay in it', () => {
    const text = '<at>Lærke</at> tak til <at>Bo</at>';
    const bo = { type: 'mention', mentioned: { id: '29:bo' }, text: '<at>Bo</at>' };
    const event = eventFrom(message({ text, entities: [mention, bo], conversation: channel }), context);
    expect(event).toMatchObject({ text: 'tak til <at>Bo</at>' });
  });

  it('is nothing to it without words: a picture, or a card that was sent on', () => {
    expect(eventFrom(message({ text: '  ' }), context)).toBeUndefined();
    expect(eventFrom(message({}), context)).toBeUndefined();
  });

  it('came at no later time than now, whatever Teams’ clock says', () => {
    expect(eventFrom(message({ text: 'hej', timestamp: '2027-03-01T08:00:05Z' }), context)?.at).toBe(
      context.now,
    );
    const earlier = eventFrom(message({ text: 'hej', timestamp: '2027-03-01T07:59:59Z' }), context);
    expect(earlier?.at).toBe(context.now - 1_000);
  });

  it('is the same event when it comes again, and an edit of it another one', () => {
    const edit = {
      type: 'messageUpdate',
      channelData: { eventType: 'editMessage' },
      timestamp: 'x',
      text: 'b',
    };
    const ids = [message({ text: 'a' }), message({ text: 'a' }), message(edit)].map(
      (one) => eventFrom(one, context)?.id,
    );
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
  });

  it.each(['undeleteMessage', undefined])('is not reworded by a change that is no edit: %s', (eventType) => {
    const changed = message({ type: 'messageUpdate', text: 'b', channelData: { eventType } });
    expect(eventFrom(changed, context)).toBeUndefined();
  });
});
