import { describe, expect, it } from 'vitest';
import {
  aCycle,
  actionOf,
  answers,
  asked,
  type CycleStory,
  channelCard,
  da,
  ended,
  havblik,
  inChannel,
  labels,
  nordlys,
  planned,
  postsTo,
  pressOf,
  runPress,
  shares,
  shown,
  stepView,
  textOf,
  trying,
  WORDS,
  withdraws,
} from './cycle-story.ts';

const plan = { name: 'plan' };
const both = { networks: [nordlys, havblik] };
const gone = da('cycle.shared.withdrawn', { name: 'Mette' });
const wanted = (words: string) => `${da('cycle.shared.trialAction', { name: 'Mette' })}\n"${words}"`;
const offersUpdate = (item: string) => shown(`update.${item}`, { name: 'update', item });

describe('what was shared, taken back', () => {
  const shared = trying().when(shares('trialAction'));

  it('goes from the channel, where its card stays without the words', () => {
    const story = shared.when(pressOf(shared.card(plan), da('cycle.button.withdraw')));
    story.thenHappens().thenRefreshed('plan', 'shared.trialAction.nordlys');
    expect(inChannel(story, 'trialAction')).toBe(gone);
    expect(channelCard(story, 'trialAction')).toMatchObject({ closed: true, withdrawn: true });
    expect(story.projected.filter(({ table }) => table === 'audience')).toEqual([]);
    expect(textOf(story.card(plan))).toContain(da('cycle.plan.private'));
    story.when(withdraws('trialAction')).thenNothing();
  });

  it('and shared again is a new card; the old one stays as it was, for good', () => {
    const again = shared.when(withdraws('trialAction')).when(shares('trialAction'));
    again.thenHappens(postsTo('nordlys', 'trialAction', 2));
    expect(inChannel(again, 'trialAction')).toBe(wanted(WORDS.tryOut));
    const [first] = shared.shown.filter(({ slot }) => slot === 'shared.trialAction.nordlys');
    if (!first) throw new Error('nothing was posted');
    expect(textOf(again.card(first.view, { to: first.to }))).toBe(gone);
  });

  it('of several networks is taken from the one that is chosen', () => {
    const story = aCycle(both, ...planned, shares('trialAction'), shares('trialAction', 1, 'havblik'));
    const form = story.form(runPress(actionOf(story.card(plan), da('cycle.button.withdraw'))));
    expect(form?.inputs).toMatchObject([
      { name: 'network', options: [{ value: 'nordlys' }, { value: 'havblik' }] },
    ]);
    const left = story.when(withdraws('trialAction', 'havblik'));
    left.thenRefreshed('plan', 'shared.trialAction.havblik');
    expect(inChannel(left, 'trialAction')).toBe(wanted(WORDS.tryOut));
    expect(inChannel(left, 'trialAction', 'havblik')).toContain('Mette took this back.');
  });

  it('is offered no longer where the leader has left the network, and can be taken back all the same', () => {
    const left = shared.within([havblik]);
    expect(labels(left.card(plan))).not.toContain(da('cycle.button.withdraw'));
    expect(left.when(withdraws('trialAction')).state.shared).toEqual([]);
  });

  it('is possible after the end', () => {
    const story = ended().when(shares('insight'));
    expect(labels(story.card({ name: 'ended' }))).toContain(da('cycle.button.withdraw'));
    expect(story.when(withdraws('insight')).state.shared).toEqual([]);
  });
});

describe('a shared text that reads otherwise now', () => {
  const edited = trying().when(shares('trialAction')).when(answers('tryOut', 'Jeg spørger halvvejs'));

  it('is offered to be brought up to date, once', () => {
    edited.thenHappens(offersUpdate('trialAction'));
    expect(textOf(edited.card({ name: 'update', item: 'trialAction' }))).toBe(
      da('cycle.update', { network: 'Nordlys' }),
    );
    expect(labels(edited.card({ name: 'update', item: 'trialAction' }))).toEqual([
      da('cycle.button.updateShared'),
    ]);
    edited.when(answers('tryOut', 'Noget tredje')).thenHappens();
  });

  it('and is settled by sharing it, taking it back, or making it as it was', () => {
    const settled = [
      edited.when(shares('trialAction', 2)),
      edited.when(withdraws('trialAction')),
      edited.when({ type: 'takenBack', what: 'step.tryOut' }),
    ];
    for (const story of settled)
      expect(textOf(story.card({ name: 'update', item: 'trialAction' }))).toBe(da('cycle.update.done'));
  });

  it('is offered of whatever was shared', () => {
    const star = asked('next').when(shares('star')).when(answers('star', 'Bo tog ordet'));
    star.thenHappens(offersUpdate('star'));
    const insight = ended().when(shares('insight')).when(answers('insight', 'At tie stille'));
    insight.thenHappens(offersUpdate('insight'));
  });

  it('where nothing is shared, is nobody’s but the leader’s', () => {
    trying().when(answers('tryOut', 'Noget andet')).thenHappens();
  });
});

describe('a wish for help', () => {
  const wishing = asked('help').when(answers('help'));

  it('is asked of the network from its own card', () => {
    expect(labels(asked('help').card(stepView('help')))).not.toContain(da('cycle.button.askNetwork'));
    expect(textOf(asked('help').card(stepView('help')))).toContain(da('cycle.hint.help'));
    expect(labels(wishing.card(stepView('help')))[0]).toBe(da('cycle.button.askNetwork'));
    const story = wishing.when(shares('help')).thenHappens(postsTo('nordlys', 'help'));
    story.thenRefreshed('step.help');
    expect(inChannel(story, 'help')).toBe(
      [da('cycle.shared.help', { name: 'Mette' }), `"${WORDS.help}"`, da('cycle.shared.helpHow')].join('\n'),
    );
    expect(textOf(story.card(stepView('help')))).toContain(da('cycle.help.shared', { network: 'Nordlys' }));
    expect(labels(story.card(stepView('help')))[0]).toBe(da('cycle.button.withdraw'));
  });

  it('is withdrawn when it has been met', () => {
    const story = wishing.when(shares('help')).when(withdraws('help'));
    story.thenRefreshed('step.help', 'shared.help.nordlys');
    expect(inChannel(story, 'help')).toBe(gone);
  });
});

it('nothing of an item that is none can be shared or taken back', () => {
  const parse = (item: string) => (): CycleStory => trying().when(shares(item));
  for (const item of ['baseline', 'note', 'note.x', 'note.1.2', '']) expect(parse(item)).toThrow();
  trying().when(shares('note.7')).thenRefused('error.pressShare');
});
