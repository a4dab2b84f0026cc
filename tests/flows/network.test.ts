import { describe, expect, it } from 'vitest';
import { say } from '../../flows/locales/say.ts';
import type { NetworkEvent } from '../../flows/network/state.ts';
import { plainText } from '../../src/core/card.ts';
import { da, labels } from './cycle-story.ts';
import {
  aNetwork,
  changes,
  invites,
  isReady,
  type NetworkStory,
  place,
  says,
  saysGoodbyeTo,
  standing,
  welcomes,
} from './network-story.ts';

const invitation = (story: NetworkStory, person: string, language?: 'en') =>
  story.card(
    { name: 'invitation', person, role: 'leader' },
    { to: { person }, ...(language && { language }) },
  );
const ready = (story: NetworkStory) => plainText(story.card({ name: 'ready' }));

describe('a network that is set up (N1, N4)', () => {
  it('asks each leader once, and counts who sets it up as in', () => {
    const story = aNetwork().thenHappens(isReady, invites('ali'), invites('bo'));
    expect(standing(story)).toEqual(['ali: leader invited', 'bo: leader invited', 'ida: facilitator active']);
    expect(story.projected[0]).toEqual({
      table: 'network',
      name: 'Nordlys',
      language: 'da',
      zone: 'Europe/Copenhagen',
      channels: [place],
    });
    const done = da('network.done', { name: 'Nordlys', count: 2 });
    expect(ready(story)).toBe(`Nordlys\n${done}\n${da('network.status', { yes: 0, all: 2 })}`);
  });

  it('asks another facilitator, too', () => {
    aNetwork({ leaders: ['ali'], facilitators: ['ida', 'cleo'] }).thenHappens(
      isReady,
      invites('ali'),
      invites('cleo', 'facilitator'),
    );
  });

  it('asks once who is to be leader and facilitator', () => {
    const story = aNetwork({ leaders: ['ali'], facilitators: ['ida', 'ali'] }).thenHappens(
      isReady,
      invites('ali'),
    );
    const yes = story.when(says('ali', 'yes')).thenHappens(welcomes('ali'));
    expect(standing(yes)).toEqual([
      'ali: leader active',
      'ida: facilitator active',
      'ali: facilitator active',
    ]);
  });

  it('lets whoever sets it up be a leader in it without asking', () => {
    const story = aNetwork({ leaders: ['ida', 'ali'] }).thenHappens(isReady, invites('ali'));
    expect(standing(story)).toContain('ida: leader active');
  });

  it('takes nobody twice', () => {
    const story = aNetwork({ leaders: ['ali', 'ali'], facilitators: ['ida', 'ida'] });
    story.thenHappens(isReady, invites('ali'));
    expect(standing(story)).toEqual(['ali: leader invited', 'ida: facilitator active']);
  });

  it.each([
    ['nobody to lead', { leaders: [] }, 'error.noLeaders', 'leaders'],
    ['nobody to facilitate', { facilitators: [] }, 'error.noFacilitator', 'facilitators'],
    ['no name', { name: '  ' }, 'error.empty', 'name'],
    ['a name too long', { name: 'x'.repeat(81) }, 'error.tooLong', 'name'],
  ])('is refused with %s, and so is a change to that', (_, wrong, key, field) => {
    expect(() => aNetwork(wrong)).toThrow(expect.objectContaining({ key, field }));
    aNetwork().when(changes(wrong)).thenRefused(key, field);
  });

  it('keeps its name without the space around it', () => {
    expect(aNetwork({ name: ' Nordlys ' }).state.name).toBe('Nordlys');
  });
});

describe('an invitation (T21)', () => {
  it('says who asks, to what, and what happens to what is written', () => {
    const card = invitation(aNetwork(), 'ali');
    expect(plainText(card)).toContain(
      'Hej Ali. Jeg er Lærke, en chatbot. Ida har inviteret dig med i Nordlys.',
    );
    expect(labels(card)).toEqual([
      da('network.invitation.yes'),
      da('network.invitation.later'),
      da('network.invitation.no'),
    ]);
    expect(labels(invitation(aNetwork(), 'ali', 'en'))).toEqual(
      (['yes', 'later', 'no'] as const).map((answer) => say('en', `network.invitation.${answer}`)),
    );
  });

  it('is answered with yes: welcome', () => {
    const story = aNetwork()
      .when(says('ali', 'yes'))
      .thenHappens(welcomes('ali'))
      .thenRefreshed('invitation.ali', 'ready');
    expect(standing(story)).toContain('ali: leader active');
    expect(ready(story)).toContain(da('network.status', { yes: 1, all: 2 }));
    expect(invitation(story, 'ali')).toMatchObject({ closed: true, actions: [] });
    expect(plainText(invitation(story, 'ali'))).toContain(
      da('network.invitation.yesAnswer', { network: 'Nordlys' }),
    );
  });

  it('is answered with later: nothing is sent, and yes is still possible', () => {
    const story = aNetwork()
      .when(says('ali', 'later'))
      .thenHappens()
      .thenRefreshed('invitation.ali', 'ready');
    expect(standing(story)).toContain('ali: leader later');
    expect(labels(invitation(story, 'ali'))).toEqual([
      da('network.invitation.yes'),
      da('network.invitation.no'),
    ]);
    story.when(says('ali', 'later')).thenNothing();
    story.when(says('ali', 'yes')).thenHappens(welcomes('ali'));
  });

  it('is answered with no: nothing is sent', () => {
    const story = aNetwork().when(says('ali', 'no')).thenHappens();
    expect(standing(story)).toContain('ali: leader declined');
    expect(invitation(story, 'ali')).toMatchObject({ closed: true, actions: [] });
    expect(ready(story)).toContain(da('network.status', { yes: 0, all: 1 }));
  });

  it('still counts as sent when the answer was no', () => {
    expect(ready(aNetwork().when(says('ali', 'no')))).toContain(
      da('network.done', { name: 'Nordlys', count: 2 }),
    );
  });

  it.each(['yes', 'no'] as const)('is answered once: %s stands', (answer) => {
    const answered = aNetwork().when(says('ali', answer));
    answered.when(says('ali', answer)).thenNothing();
    answered.when(says('ali', answer === 'yes' ? 'no' : 'yes')).thenNothing();
  });

  it('is nobody else’s to answer', () => {
    aNetwork().when(says('cleo', 'yes')).thenNothing();
    aNetwork().when(says('ida', 'no')).thenNothing();
  });
});

describe('members that change', () => {
  it('are asked when they are new, and nobody else is told', () => {
    aNetwork({}, says('ali', 'yes'))
      .when(changes({ leaders: ['ali', 'bo', 'cleo'] }))
      .thenHappens(invites('cleo'))
      .thenRefreshed('ready');
  });

  it('are told when they had said yes and are in it no longer', () => {
    const story = aNetwork({}, says('ali', 'yes'))
      .when(changes({ leaders: ['bo'] }))
      .thenHappens(saysGoodbyeTo('ali'));
    expect(standing(story)).toContain('ali: leader left');
    expect(plainText(story.card({ name: 'left' }, { to: { person: 'ali' } }))).toContain('Nordlys');
  });

  it.each(['invited', 'later'] as const)(
    'hear nothing when they were only %s, but can not say yes',
    (status) => {
      const before = status === 'later' ? [says('ali', 'later')] : [];
      const story = aNetwork({}, ...before)
        .when(changes({ leaders: ['bo'] }))
        .thenHappens()
        .thenRefreshed('invitation.ali', 'ready');
      expect(invitation(story, 'ali')).toMatchObject({ closed: true, actions: [] });
      story.when(says('ali', 'yes')).thenNothing();
    },
  );

  it('are not asked again while they hesitate', () => {
    const story = aNetwork({}, says('ali', 'later')).when(changes({})).thenHappens();
    expect(standing(story)).toContain('ali: leader later');
  });

  it.each([
    ['said no', [says('ali', 'no'), changes({ leaders: ['bo'] })]],
    ['left', [says('ali', 'yes'), changes({ leaders: ['bo'] })]],
    ['were taken back', [changes({ leaders: ['bo'] })]],
  ])('are asked again when they %s and are wanted anew', (_, before) => {
    const story = aNetwork({}, ...before)
      .when(changes({ leaders: ['ali', 'bo'] }))
      .thenHappens(invites('ali'));
    expect(standing(story).filter((one) => one.startsWith('ali'))).toEqual(['ali: leader invited']);
    story.when(says('ali', 'yes')).thenHappens(welcomes('ali'));
  });

  it('take another role without being asked again', () => {
    const story = aNetwork({}, says('ali', 'yes'))
      .when(changes({ leaders: ['bo'], facilitators: ['ida', 'ali'] }))
      .thenHappens();
    expect(standing(story)).toEqual(expect.arrayContaining(['ali: facilitator active', 'ali: leader left']));
  });

  it('stay on record as having said no', () => {
    const story = aNetwork({}, says('ali', 'no')).when(changes({ leaders: ['bo'] }));
    expect(standing(story)).toContain('ali: leader declined');
  });

  it('get the form with who is in it now', () => {
    const press = { run: 'nordlys', type: 'membersChanged' };
    const form = aNetwork({}, says('ali', 'no'), says('bo', 'later')).form(press);
    expect(form?.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['name', 'Nordlys'],
      ['leaders', ['bo']],
      ['facilitators', ['ida']],
      ['hosts', []],
      ['office', []],
      ['language', 'da'],
      ['programme', 'none'],
      ['goal', undefined],
      ['contact', undefined],
      ['closed', undefined],
    ]);
    expect(form?.press).toEqual(press);
    expect(aNetwork().form({ run: 'nordlys', type: 'reminderDue' })).toBeUndefined();
  });

  it('a host is a leader too, and enough where there is no facilitator (A9)', () => {
    const story = aNetwork({ leaders: ['ali'], facilitators: [], hosts: ['bo'] }, says('bo', 'yes'));
    expect(story.projected.filter(({ table }) => table === 'membership')).toEqual([
      { table: 'membership', person: 'ali', role: 'leader', status: 'invited' },
      { table: 'membership', person: 'bo', role: 'leader', status: 'active' },
      { table: 'membership', person: 'bo', role: 'host', status: 'active' },
    ]);
  });

  it('go with a new name and another language for the channel', () => {
    const story = aNetwork().when(changes({ name: 'Aurora', language: 'en' }));
    expect(story.projected[0]).toMatchObject({ name: 'Aurora', language: 'en' });
  });

  it('go with a goal, a contact and a programme of the network, and without them (K16)', () => {
    const words = { goal: ' selvværd og sammenhæng ', contact: 'Ring til Anja', programme: 'kolding' };
    const kept = { goal: 'selvværd og sammenhæng', contact: 'Ring til Anja', programme: 'kolding' };
    expect(aNetwork(words).projected[0]).toMatchObject(kept);
    const changed = aNetwork().when(changes(words));
    expect(changed.projected[0]).toMatchObject(kept);
    const form = changed.form({ run: 'nordlys', type: 'membersChanged' });
    expect(Object.fromEntries((form?.inputs ?? []).map(({ name, value }) => [name, value]))).toMatchObject(
      kept,
    );
    const bare = changed.when(changes({ goal: ' ', contact: '', programme: 'none' })).projected[0];
    expect(Object.keys(bare ?? {})).toEqual(['table', 'name', 'language', 'zone', 'channels']);
  });

  it('go with the days on which the network is closed, as people write them', () => {
    const closed = ' 12.-16. april\n\n20. december - 3. januar ';
    const kept = [
      { from: '2027-04-12', to: '2027-04-16' },
      { from: '2027-12-20', to: '2028-01-03' },
    ];
    expect(aNetwork({ closed }).projected[0]).toMatchObject({ closed: kept });
    const changed = aNetwork().when(changes({ closed }));
    expect(changed.projected[0]).toMatchObject({ closed: kept });
    const form = changed.form({ run: 'nordlys', type: 'membersChanged' });
    const shown = form?.inputs.find(({ name }) => name === 'closed')?.value;
    expect(shown).toBe('12. april 2027 – 16. april 2027\n20. december 2027 – 3. januar 2028');
    expect(changed.when(changes({ closed: String(shown) })).projected[0]).toMatchObject({ closed: kept });
    expect(changed.when(changes({ closed: '' })).projected[0]).not.toHaveProperty('closed');
    aNetwork()
      .when(changes({ closed: '12. april\nuge 42' }))
      .thenRefused('error.closedDays', 'closed', { line: 'uge 42' });
  });

  it.each([
    ['goal', 81, 80],
    ['contact', 301, 300],
  ])('are refused with a %s of %i characters', (field, length, max) => {
    aNetwork()
      .when(changes({ [field]: 'x'.repeat(length) }))
      .thenRefused('error.tooLong', field, { length, max });
  });

  it('sent off twice change once', () => {
    const changed = aNetwork({}, says('ali', 'yes'), changes({ leaders: ['bo', 'cleo'] }));
    const twice = changed.when(changes({ leaders: ['bo', 'cleo'] })).thenHappens();
    expect(twice.state).toEqual(changed.state);
  });
});

describe('a member who has asked to be forgotten', () => {
  const gone = (person: string): NetworkEvent => ({ type: 'memberGone', person });

  it('has left, without a word to them or to others', () => {
    const story = aNetwork({}, says('ali', 'yes')).when(gone('ali')).thenHappens().thenRefreshed('ready');
    expect(standing(story)).toContain('ali: leader left');
    expect(ready(story)).toContain(da('network.status', { yes: 0, all: 1 }));
  });

  it('leaves once, and in every role', () => {
    const both = aNetwork(
      { leaders: ['ali', 'bo'], facilitators: ['ida', 'ali'] },
      says('ali', 'yes'),
      gone('ali'),
    );
    expect(standing(both).filter((one) => one.startsWith('ali'))).toEqual([
      'ali: leader left',
      'ali: facilitator left',
    ]);
    both.when(gone('ali')).thenNothing();
    aNetwork().when(gone('dora')).thenNothing();
  });
});

describe('a member who turns out to be somebody else', () => {
  const is = (person: string, now: string): NetworkEvent => ({ type: 'memberIs', person, now });

  it('who is not in it yet is asked, and the invitation from before is closed', () => {
    const story = aNetwork().when(is('ali', 'cleo')).thenHappens(invites('cleo'));
    story.thenRefreshed('ready', 'invitation.ali');
    expect(standing(story)).toEqual([
      'bo: leader invited',
      'ida: facilitator active',
      'cleo: leader invited',
    ]);
    expect(story.card({ name: 'invitation', person: 'ali', role: 'leader' })).toMatchObject({
      closed: true,
      actions: [],
    });
  });

  it.each([
    ['yes', 'active'],
    ['later', 'later'],
    ['no', 'declined'],
  ] as const)('who has answered %s has answered that under either name', (answer, status) => {
    const story = aNetwork({}, says('ali', answer)).when(is('ali', 'cleo')).thenHappens();
    expect(standing(story)).toContain(`cleo: leader ${status}`);
    expect(standing(story).join()).not.toContain('ali');
  });

  it('stands as whichever of the two stood closer, in each role', () => {
    const story = aNetwork(
      { leaders: ['ali', 'bo'], hosts: ['bo'], facilitators: ['ida', 'ali'] },
      says('bo', 'yes'),
    )
      .when(is('ali', 'bo'))
      .thenHappens();
    expect(standing(story)).toEqual([
      'ida: facilitator active',
      'bo: leader active',
      'bo: host active',
      'bo: facilitator active',
    ]);
  });

  it('who is not in it at all changes nothing', () => {
    aNetwork().when(is('dora', 'cleo')).thenNothing();
  });
});

it('a network stays open, and no reminder means anything to it', () => {
  const story = aNetwork().when({ type: 'reminderDue', key: 'anything' }).thenNothing();
  expect(story.open).toBe(true);
});

describe('who has said yes', () => {
  it.each([
    ['leader', da('network.welcome'), [da('network.welcome.start')]],
    ['facilitator', da('network.welcome.facilitator'), []],
  ])('is welcomed as %s', (role, text, buttons) => {
    const card = aNetwork().card({ name: 'welcome', role });
    expect(plainText(card)).toContain(text);
    expect(labels(card)).toEqual(buttons);
  });

  it('is asked as what they are to be', () => {
    const view = { name: 'invitation', person: 'cleo', role: 'facilitator' };
    const story = aNetwork({ facilitators: ['ida', 'cleo'] });
    expect(plainText(story.card(view, { to: { person: 'cleo' } }))).toContain('facilitere Nordlys');
  });
});
