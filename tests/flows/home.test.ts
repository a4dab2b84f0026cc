import { describe, expect, it } from 'vitest';
import { cycle } from '../../flows/cycle/index.ts';
import { frontDesk } from '../../flows/home/index.ts';
import type { Values } from '../../src/core/card.ts';
import { plainText } from '../../src/core/card.ts';
import { UserError } from '../../src/core/errors.ts';
import type { HomeFacts } from '../../src/core/front-desk.ts';
import { networkOf, person } from '../support/given.ts';
import { aCycle, da, labels, planned } from './cycle-story.ts';

const mette = person('mette');
const nordlys = networkOf('nordlys', [mette]);
const nobody: HomeFacts = { person: mette, networks: [], invitations: [], open: [], mayStart: false };
const home = (facts: Partial<HomeFacts>) => frontDesk.home({ ...nobody, ...facts });

const NOT_YET = da('home.noNetwork');

describe('Home', () => {
  it('of somebody new says whom to ask', () => {
    const card = home({});
    expect(card.title).toBe(da('home.title', { name: 'Mette' }));
    expect(plainText(card)).toContain(NOT_YET);
    expect(labels(card)).toEqual([da('home.settings')]);
  });

  it('of somebody who is invited says so, and nothing against it', () => {
    const text = plainText(home({ invitations: [nordlys] }));
    expect(text).toContain(da('home.invited', { network: 'Nordlys' }));
    expect(text).not.toContain(NOT_YET);
  });

  it('of a facilitator without a cycle does not say that they are in no network', () => {
    const text = plainText(home({ networks: [nordlys] }));
    expect(text).toContain(`${da('home.networks')}\nNordlys`);
    expect(text).not.toContain(NOT_YET);
  });

  it('of a leader offers to begin', () => {
    const card = home({ networks: [nordlys], mayStart: true });
    expect(plainText(card)).toContain(da('cycle.home.none'));
    expect(card.actions[0]).toMatchObject({ label: da('home.start'), press: { word: 'start' } });
  });

  it('of a leader under way says where, and offers to go on instead of beginning', () => {
    const open = [aCycle({}, ...planned).card({ name: 'home' })];
    const card = home({ networks: [nordlys], mayStart: true, open });
    expect(plainText(card)).toContain(da('cycle.savedDay', { day: 'mandag den 22. marts' }));
    expect(labels(card)).toEqual([da('cycle.button.continue'), da('home.settings')]);
  });

  it('answers who sees what, and how and when Lærke writes', () => {
    const text = plainText(home({}));
    expect(text).toContain(da('home.who.title'));
    expect(text).toMatch(/hverdage mellem 0?8[.:]30 og 15[.:]30/);
  });

  it('is in the language of whoever looks', () => {
    const card = home({ person: { ...mette, language: 'en' } });
    expect(card.title).toBe('Hi Mette');
    expect(plainText(card)).toContain('Who sees what?');
  });
});

describe('help', () => {
  it('lists what the person may do, and nothing else', () => {
    expect(plainText(frontDesk.help('da', ['start', 'help']))).toBe(
      [da('help.title'), da('help.start'), da('help.help')].join('\n'),
    );
  });

  it('names the nearest word for one that nobody knows', () => {
    const text = plainText(frontDesk.unknownWord('en', 'netwrk', ['help']));
    expect(text).toContain('I don\'t know "netwrk". Did you mean "network"?');
    expect(text).toContain('help: this list');
  });

  it('names none when nothing is near', () => {
    const text = plainText(frontDesk.unknownWord('da', 'pizza', ['help']));
    expect(text).toContain('Jeg kender ikke "pizza".');
    expect(text).not.toContain('Mente du');
  });
});

describe('settings', () => {
  const filled = { language: 'en', zone: 'America/New_York', from: '8', to: '15.30' };
  const refused = (values: Values) => {
    try {
      frontDesk.readSettings(values);
    } catch (error) {
      if (error instanceof UserError) return [error.key, error.field];
    }
    return undefined;
  };

  it('are shown as they are', () => {
    const form = frontDesk.settingsForm({ ...mette, zone: 'Asia/Kolkata' });
    expect(form.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['language', 'da'],
      ['zone', 'Asia/Kolkata'],
      ['from', '08:30'],
      ['to', '15:30'],
    ]);
    expect(form.press).toEqual({ word: 'language' });
  });

  it('are read as people write them', () => {
    expect(frontDesk.readSettings(filled)).toEqual({
      language: 'en',
      zone: 'America/New_York',
      hours: { from: '08:00', to: '15:30' },
    });
    expect(frontDesk.readSettings({ ...filled, from: '07.05', to: ' 23:59 ' }).hours).toEqual({
      from: '07:05',
      to: '23:59',
    });
  });

  it.each([
    ['a zone that nobody knows', { zone: 'Europe/Kolding' }, 'error.zone', 'zone'],
    ['no zone', { zone: ' ' }, 'error.zone', 'zone'],
    ['an offset, which has no summer', { zone: '+01:00' }, 'error.zone', 'zone'],
    ['an hour that no day has', { from: '24:00' }, 'error.time', 'from'],
    ['a minute that no hour has', { to: '15:60' }, 'error.time', 'to'],
    ['words', { from: 'ni' }, 'error.time', 'from'],
    ['nothing', { to: '' }, 'error.time', 'to'],
    ['a day that ends before it begins', { from: '16:00' }, 'error.hours', 'to'],
    ['a day without length', { from: '8:00', to: '8' }, 'error.hours', 'to'],
  ])('are refused at their field: %s', (_, wrong, key, field) => {
    expect(refused({ ...filled, ...wrong })).toEqual([key, field]);
  });

  it('without a language are Danish', () => {
    expect(frontDesk.readSettings({ ...filled, language: 'kl' }).language).toBe('da');
  });
});

describe('the front desk', () => {
  it('knows when a person works', () => {
    const friday = Date.parse('2027-03-05T16:00:00+01:00');
    expect(frontDesk.nextWorkingMoment(mette, friday)).toBe(Date.parse('2027-03-08T08:30:00+01:00'));
  });

  it('offers a form for a network that is new', () => {
    const suggested = { name: 'ledere-nord', leaders: ['bo'], facilitators: ['ali'] };
    const form = frontDesk.newNetworkForm('da', suggested);
    expect(form.inputs.map(({ name, value }) => [name, value])).toEqual([
      ['name', 'ledere-nord'],
      ['leaders', ['bo']],
      ['facilitators', ['ali']],
      ['hosts', []],
      ['language', 'da'],
    ]);
  });

  it('has words for every error that a cycle or a network can throw', () => {
    expect(frontDesk.say('da', 'error.scale')).toContain('1 til 5');
    expect(frontDesk.say('da', 'no such text')).toBe(frontDesk.say('da', 'error.notAllowed'));
    expect(() => cycle.parse({ type: 'nothing' })).toThrow(UserError);
  });
});
