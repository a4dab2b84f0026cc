import { describe, expect, it } from 'vitest';
import { CHANNEL_FAULTS, type NetworkState } from '../../flows/network/state.ts';
import { plainText } from '../../src/core/card.ts';
import { da } from './cycle-story.ts';
import { aNetwork, finds, says, warns } from './network-story.ts';

describe('a channel that others could read along in', () => {
  const toldOf = (fault: (typeof CHANNEL_FAULTS)[number], count = 0) => ({
    name: 'channel',
    fault,
    count: String(count),
  });

  it.each(CHANNEL_FAULTS)('is told to the facilitator once: %s', (fault) => {
    const story = aNetwork()
      .when(finds(fault, 2))
      .thenHappens(warns('ida', fault, 2));
    expect(story.state.fault).toBe(fault);
    const card = story.card(toldOf(fault, 2));
    expect(card.closed).toBeUndefined();
    expect(card.title).toBe(da('network.channel.title', { network: 'Nordlys' }));
    expect(plainText(story.card(toldOf(fault, 2), { language: 'en' }))).toContain(
      "I'll post what is waiting",
    );
    story.when(finds(fault, 3)).thenNothing();
  });

  it('in Teams is left by leaving its team or chat, and joined by adding the app', () => {
    const channel: NetworkState['channel'] = {
      workspace: { platform: 'teams', id: 'tenant' },
      channel: '19:nord@thread.tacv2',
    };
    const told = (fault: (typeof CHANNEL_FAULTS)[number]) =>
      plainText(aNetwork({ channel }, finds(fault, 1)).card(toldOf(fault, 1)));
    expect(told('absent')).toContain('Tilføj appen Lærke dér');
    expect(told('strangers')).toContain('Der er én, som kan læse med');
    expect(told('office')).toContain('er i teamet eller chatten');
    expect(told('shared')).toContain(da('network.channel.shared'));
  });

  it('counts strangers in words', () => {
    const told = (count: number) =>
      plainText(aNetwork().when(finds('strangers', count)).card(toldOf('strangers', count)));
    expect(told(1)).toContain(da('network.channel.strangers', { count: 1 }));
    expect(told(4)).toContain(da('network.channel.strangers', { count: 4 }));
  });

  it('is told to those facilitators who have said yes', () => {
    aNetwork({ facilitators: ['ida', 'cleo', 'dora'] }, says('cleo', 'yes'))
      .when(finds('public'))
      .thenHappens(warns('ida', 'public'), warns('cleo', 'public'));
  });

  it('is told again when something else is wrong with it', () => {
    aNetwork({}, finds('public'))
      .when(finds('strangers', 1))
      .thenHappens(warns('ida', 'strangers', 1));
  });

  it('is not spoken of any more once it has been mended', () => {
    const story = aNetwork({}, finds('public')).when(finds()).thenHappens().thenRefreshed('channel.ida');
    const card = story.card(toldOf('public'));
    expect(card.closed).toBe(true);
    expect(plainText(card)).not.toContain(da('network.channel.public'));
    expect(plainText(card)).not.toContain(da('network.channel.title', { network: 'Nordlys' }));
    story.when(finds()).thenNothing();
  });

  it('is told anew when it breaks again', () => {
    aNetwork({}, finds('public'), finds()).when(finds('public')).thenHappens(warns('ida', 'public'));
  });
});
