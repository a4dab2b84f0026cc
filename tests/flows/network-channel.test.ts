import { describe, expect, it } from 'vitest';
import { network } from '../../flows/network/index.ts';
import { CHANNEL_FAULTS } from '../../flows/network/state.ts';
import { plainText } from '../../src/core/card.ts';
import type { NetworkChannel } from '../../src/core/ports.ts';
import { da } from './cycle-story.ts';
import { aNetwork, finds, place, says, warns } from './network-story.ts';

const teams: NetworkChannel = { workspace: { platform: 'teams', id: 'tenant' }, channel: 'T1' };

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
    expect(story.state.channels[0]?.fault).toBe(fault);
    const card = story.card(toldOf(fault, 2));
    expect(card.closed).toBeUndefined();
    expect(card.title).toBe(da('network.channel.title', { network: 'Nordlys' }));
    expect(plainText(story.card(toldOf(fault, 2), { language: 'en' }))).toContain(
      "I'll post what is waiting",
    );
    story.when(finds(fault, 3)).thenNothing();
  });

  it('in Teams is left by leaving its team or chat, and joined by adding the app', () => {
    const told = (fault: (typeof CHANNEL_FAULTS)[number]) =>
      plainText(aNetwork({ channel: teams }, finds(fault, 1, teams.workspace)).card(toldOf(fault, 1)));
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

  it('of several is told by itself, and by name', () => {
    const slot = 'channel.ida.teams.tenant';
    const view = { ...toldOf('public'), platform: 'teams', workspace: 'tenant' };
    const inTeams = (fault?: 'public') => finds(fault, 0, teams.workspace);
    const story = aNetwork({}, { type: 'homeAdded', channel: teams }, finds('archived'))
      .when(inTeams('public'))
      .thenHappens({ type: 'show', slot, to: { person: 'ida' }, view, urgency: 'live' });
    expect(story.card(view).title).toContain('Nordlys i Teams');
    expect(story.card(toldOf('archived')).title).toContain('Nordlys i Slack');
    const mended = story.when(inTeams()).thenHappens().thenRefreshed(slot);
    expect(mended.card(view).closed).toBe(true);
    expect(mended.card(toldOf('archived')).closed, 'that one is archived still').toBeUndefined();
  });

  it('is told anew when it breaks again', () => {
    aNetwork({}, finds('public'), finds()).when(finds('public')).thenHappens(warns('ida', 'public'));
  });
});

describe('a channel in one more workspace', () => {
  const channelsOf = (story: ReturnType<typeof aNetwork>) =>
    story.projected.flatMap((row) => (row.table === 'network' ? row.channels : []));

  it('is the network’s beside the one that it has', () => {
    const story = aNetwork().when({ type: 'homeAdded', channel: teams }).thenHappens();
    expect(channelsOf(story)).toEqual([place, teams]);
  });

  it('is the only one there', () => {
    const other = { ...teams, channel: 'T2' };
    const story = aNetwork({}, { type: 'homeAdded', channel: teams });
    story.when({ type: 'homeAdded', channel: other }).thenNothing();
    story.when({ type: 'homeAdded', channel: { ...place, channel: 'C2' } }).thenNothing();
  });

  it('may have what is wrong with it said though nobody knows it: nothing happens', () => {
    aNetwork()
      .when(finds('public', 0, teams.workspace))
      .thenNothing();
  });
});

it('a network of the first release lives where it lived, with what was wrong there', () => {
  const { channels: _, ...rest } = aNetwork().state;
  const older = (fault?: 'public') => ({ ...rest, channel: place, ...(fault && { fault }) });
  expect(network.load(older(), 1)).toEqual({ ...rest, channels: [place] });
  expect(network.load(older('public'), 1)).toEqual({ ...rest, channels: [{ ...place, fault: 'public' }] });
});
