import { describe, expect, it } from 'vitest';
import { cycle } from '../../flows/cycle/index.ts';
import type { Form } from '../../src/core/card.ts';
import { eventOf } from '../../src/core/flow.ts';
import {
  aCycle,
  answers,
  type CycleStory,
  channelCard,
  da,
  ended,
  havblik,
  inChannel,
  labels,
  mette,
  nordlys,
  planned,
  postsTo,
  shares,
  textOf,
  trying,
  WORDS,
} from './cycle-story.ts';

const plan = { name: 'plan' };
const shared = { name: 'shared', item: 'trialAction', card: '1' };
const inBoth = aCycle({ networks: [nordlys, havblik] }, ...planned);
const preview = (story: CycleStory, item = 'trialAction') =>
  story.form({ run: 'run', type: 'shared', args: { item } });

function chosen(form: Form | undefined) {
  const [input] = form?.inputs ?? [];
  if (input?.kind !== 'choice') throw new Error('no choice');
  return { value: input.value, networks: input.options.map(({ value }) => value) };
}

describe('sharing (P3)', () => {
  it('shows first, exactly, what the network gets', () => {
    const story = inBoth;
    const form = preview(story);
    if (!form || !('run' in form.press)) throw new Error('no form');
    const event = cycle.typed.event.parse(eventOf(form.press, { network: 'nordlys' }));
    const posted = channelCard(story.when(event), 'trialAction');
    expect(event).toEqual(shares('trialAction'));
    expect(form.preview).toEqual(posted);
  });

  it('posts the trial action in the network, in the language of the network', () => {
    const story = inBoth
      .when({ ...shares('trialAction', 1, 'havblik') })
      .thenHappens(postsTo('havblik', 'trialAction'))
      .thenRefreshed('plan');
    expect(inChannel(story, 'trialAction', 'havblik')).toBe(`Mette wants to try:\n"${WORDS.tryOut}"`);
    expect(story.projected).toContainEqual({
      table: 'audience',
      item: 'trialAction',
      to: { network: 'havblik' },
      versions: { tryOut: 1 },
    });
  });

  it('lets nothing through that was not shared', () => {
    const story = inBoth.when(shares('trialAction'));
    expect(inChannel(story, 'trialAction')).toContain(WORDS.tryOut);
    expect(textOf(story.card(shared, { to: { network: 'havblik' } }))).not.toContain(WORDS.tryOut);
    expect(story.projected.filter(({ table }) => table === 'audience')).toHaveLength(1);
    expect(trying().projected.filter(({ table }) => table === 'audience')).toEqual([]);
  });

  it('says that a plan is private until it is shared, and with whom it is shared then', () => {
    const story = trying();
    expect(textOf(story.card(plan))).toContain(da('cycle.plan.private'));
    expect(textOf(story.when(shares('trialAction')).card(plan))).toContain(
      da('cycle.plan.shared', { network: 'Nordlys' }),
    );
    expect(textOf(story.when(shares('trialAction')).card(plan))).not.toContain(da('cycle.plan.private'));
  });

  it('twice is sharing once', () => {
    trying().when(shares('trialAction')).when(shares('trialAction')).thenNothing();
  });

  it('takes along what the leader learnt, after the end', () => {
    ended().when(shares('insight')).thenHappens(postsTo('nordlys', 'insight')).thenRefreshed('ended', 'plan');
  });
});

describe('a shared text that is edited', () => {
  const edited = inBoth.when(shares('trialAction'), answers('tryOut', 'Jeg spørger halvvejs'));

  it('stays as it was in the network', () => {
    expect(inChannel(edited, 'trialAction')).toContain(WORDS.tryOut);
  });

  it('is offered to the network anew', () => {
    expect(textOf(edited.card(plan))).toContain(da('cycle.plan.outdated', { network: 'Nordlys' }));
    expect(labels(edited.card(plan))[0]).toBe(da('cycle.button.updateShared'));
    expect(JSON.stringify(preview(edited))).toContain('Jeg spørger halvvejs');
  });

  it('is updated where it stands', () => {
    const updated = edited
      .when(shares('trialAction', 2))
      .thenHappens()
      .thenRefreshed('plan', 'shared.trialAction.nordlys', 'update.trialAction');
    expect(inChannel(updated, 'trialAction')).toContain('Jeg spørger halvvejs');
    expect(textOf(updated.card(plan))).toContain(da('cycle.plan.shared', { network: 'Nordlys' }));
  });

  it('can stand in two networks at two versions', () => {
    const story = edited.when(shares('trialAction', 2, 'havblik'));
    expect(inChannel(story, 'trialAction')).toContain(WORDS.tryOut);
    expect(inChannel(story, 'trialAction', 'havblik')).toContain('Jeg spørger halvvejs');
    expect(textOf(story.card(plan))).toContain(da('cycle.plan.outdated', { network: 'Nordlys' }));
    expect(textOf(story.card(plan))).toContain(da('cycle.plan.shared', { network: 'Havblik' }));
  });

  it('is offered first to the network that has the older one', () => {
    const story = inBoth.when(
      shares('trialAction', 1, 'nordlys'),
      shares('trialAction', 1, 'havblik'),
      answers('tryOut', 'Jeg spørger halvvejs'),
      shares('trialAction', 2, 'nordlys'),
    );
    expect(chosen(preview(story))).toEqual({ value: 'havblik', networks: ['nordlys', 'havblik'] });
  });
});

describe('a shared text that is taken back', () => {
  const back = inBoth
    .when(shares('trialAction'))
    .when({ type: 'withdrawn', item: 'trialAction', network: 'nordlys' });

  it('leaves the card where it stood, without the words', () => {
    back.thenRefreshed('plan', 'shared.trialAction.nordlys');
    expect(textOf(back.card(shared, { to: { network: 'nordlys' } }))).toBe(
      da('cycle.shared.withdrawn', { name: 'Mette' }),
    );
    expect(back.projected.filter(({ table }) => table === 'audience')).toEqual([]);
  });

  it('and shared again gets a card of its own: the old one stays as it is', () => {
    const again = back.when(shares('trialAction')).thenHappens(postsTo('nordlys', 'trialAction', 2));
    expect(textOf(again.card({ ...shared, card: '2' }, { to: { network: 'nordlys' } }))).toContain(
      WORDS.tryOut,
    );
    expect(textOf(again.card(shared, { to: { network: 'nordlys' } }))).not.toContain(WORDS.tryOut);
  });
});

describe('the choice of network', () => {
  it('is one that has an older version before one that has none', () => {
    const story = inBoth.when(shares('trialAction', 1, 'havblik'), answers('tryOut', 'Noget andet'));
    expect(chosen(preview(story)).value).toBe('havblik');
    expect(labels(story.card(plan))[0]).toBe(da('cycle.button.updateShared'));
  });

  it('is the one that has nothing yet, when the others have', () => {
    const story = inBoth.when(shares('trialAction'));
    expect(chosen(preview(story)).value).toBe('havblik');
    expect(labels(story.card(plan))[0]).toBe(da('cycle.button.share'));
  });

  it('is not offered when there is nobody to share with, or nothing more to share', () => {
    const alone = aCycle({ networks: [] }, ...planned);
    expect(labels(alone.card(plan))).not.toContain(da('cycle.button.share'));
    expect(preview(alone)).toBeUndefined();
    const everywhere = trying().when(shares('trialAction'));
    expect(labels(everywhere.card(plan))).not.toContain(da('cycle.button.share'));
    expect(labels(everywhere.card(plan))).not.toContain(da('cycle.button.updateShared'));
  });

  it('is never a network that the leader has left', () => {
    const story = inBoth.when(shares('trialAction'), answers('tryOut', 'Noget andet')).within([havblik]);
    expect(JSON.stringify(preview(story))).toContain('havblik');
    expect(JSON.stringify(preview(story))).not.toContain('nordlys');
    expect(labels(story.card(plan))[0]).toBe(da('cycle.button.share'));
    expect(textOf(story.card(plan))).not.toContain(da('cycle.plan.outdated', { network: '' }));
  });
});

describe('is not shared', () => {
  it('what was changed after the preview', () => {
    trying()
      .when(answers('tryOut', 'Noget andet'))
      .when(shares('trialAction', 1))
      .thenRefused('error.shareChanged')
      .when(shares('trialAction', 3))
      .thenRefused('error.shareChanged');
  });

  it('what was not written', () => {
    trying().when(shares('insight', 1)).thenRefused('error.pressShare');
    expect(preview(trying(), 'insight')).toBeUndefined();
  });

  it('with a network that the leader is not in', () => {
    const fremmed = networkIds(trying(), 'fremmed');
    expect(fremmed.projected.filter(({ table }) => table === 'audience')).toEqual([]);
  });

  function networkIds(story: CycleStory, network: string) {
    return story.when(shares('trialAction', 1, network)).thenRefused('error.notAllowed');
  }
});

it('a shared card names the leader and holds nothing but the shared text', () => {
  const story = aCycle({ owner: { ...mette, name: 'Mette <b>' } }, ...planned, shares('trialAction'));
  expect(channelCard(story, 'trialAction')).toEqual({
    title: da('cycle.shared.trialAction', { name: 'Mette <b>' }),
    body: [{ type: 'quote', text: WORDS.tryOut }],
    actions: [],
  });
});
