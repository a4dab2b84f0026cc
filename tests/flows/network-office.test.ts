import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/core/card.ts';
import { da } from './cycle-story.ts';
import { aNetwork, changes, invites, isReady, says, standing, welcomes } from './network-story.ts';

const withOffice = aNetwork({ office: ['dora'] });

describe('the office of a network (T22)', () => {
  it('is asked like everybody else, and told what it will hear of and what it will not see', () => {
    const story = withOffice.thenHappens(isReady, invites('ali'), invites('bo'), invites('dora', 'office'));
    expect(standing(story)).toContain('dora: office invited');
    const view = { name: 'invitation', person: 'dora', role: 'office' };
    const words = plainText(story.card(view, { to: { person: 'dora' } }));
    expect(words).toContain('besked om datoer og afbud i Nordlys');
    const yes = story.when(says('dora', 'yes')).thenHappens(welcomes('dora', 'office'));
    const welcome = yes.card({ name: 'welcome', role: 'office' }, { to: { person: 'dora' } });
    expect(plainText(welcome)).toBe(da('network.welcome.office'));
    expect(welcome.actions).toEqual([]);
  });

  it('is not one of the leaders who are counted', () => {
    const story = withOffice.when(says('dora', 'yes'));
    expect(plainText(story.card({ name: 'ready' }))).toContain(da('network.status', { yes: 0, all: 2 }));
  });

  it('who is a leader too is asked once, as a leader', () => {
    aNetwork({ office: ['ali'] }).thenHappens(isReady, invites('ali'), invites('bo'));
  });

  it('stands in the form of the network, and can be changed there', () => {
    const office = withOffice
      .form({ run: 'nordlys', type: 'membersChanged' })
      ?.inputs.find(({ name }) => name === 'office');
    expect(office).toMatchObject({ kind: 'people', value: ['dora'], optional: true });
    const story = withOffice.when(says('dora', 'yes'), changes({ office: [] }));
    expect(standing(story)).toContain('dora: office left');
  });
});
