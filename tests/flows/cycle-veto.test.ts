import { describe, expect, it } from 'vitest';
import { networkOf, person } from '../support/given.ts';
import {
  aCycle,
  answers,
  type CycleStory,
  da,
  goesOn,
  inChannel,
  isReminded,
  labels,
  mette,
  notes,
  postsTo,
  pressOf,
  shares,
  shown,
  stepView,
  takesBack,
  textOf,
  withdraws,
} from './cycle-story.ts';
import { aTeam, gone, names, says, vestnet } from './team-story.ts';

const WISH = 'At en anden ser med';
const wishing = aTeam('ali', 'bo').when(answers('challenge'), answers('help', WISH));
const shared = (item = 'help', version = 1, network = 'sydnet') => shares(item, version, network);
const vetoes = (by: string, item = 'help', network = 'sydnet') => ({
  by,
  event: { type: 'vetoed' as const, item, network },
});
const TUESDAY = '2027-03-02T10:00';
const SPOKEN = 'tirsdag den 2. marts kl. 10';
const ZONE = 'Europe/Copenhagen';
const asksTheTeam = (member: string, item = 'help', version = '1', until = TUESDAY) => ({
  ...shown(
    `proposed.${item}.sydnet.${member}`,
    { name: 'proposed', item, network: 'sydnet', until, zone: ZONE, version },
    'consent',
  ),
  to: { person: member },
});
const waits = (until = TUESDAY) =>
  shown('waitsForTeam', { name: 'waitsForTeam', item: 'help', network: 'sydnet', until, zone: ZONE });
const proposal = (story: CycleStory, member: string) =>
  story.card(
    { name: 'proposed', item: 'help', network: 'sydnet', until: TUESDAY, zone: ZONE, version: '1' },
    { to: { person: member } },
  );
const waiting = (story: CycleStory) =>
  story.card({ name: 'waitsForTeam', item: 'help', network: 'sydnet', until: TUESDAY });
const proposed = wishing.when(shared());
/** What waits for the team, apart from the plan that is not finished. */
const vetoReminders = ({ reminders: { unfinished: _, ...others } }: CycleStory) => others;
/** Tuesday morning: the plan has been asked about, and the day for a veto is not over yet. */
const morning = (story: CycleStory) => story.until('2027-03-02T09:00:00+01:00');

describe('what a team shares (K17)', () => {
  it('says in the preview that the team is asked first', () => {
    const form = wishing.form({ run: 'run', type: 'shared', args: { item: 'help' } });
    expect(form?.intro).toContain(da('cycle.share.team'));
    expect(form?.preview?.title).toBe(da('cycle.shared.help', { name: 'Mette, Ali og Bo' }));
  });

  it('waits a day for a veto, and is shown to each of them word for word', () => {
    proposed.thenHappens(asksTheTeam('ali'), asksTheTeam('bo'), waits());
    expect(vetoReminders(proposed)).toEqual({ 'veto help sydnet': '2027-03-02T10:00' });
    const card = proposal(proposed, 'ali');
    expect(textOf(card)).toBe(
      [
        da('cycle.veto.ask', { name: 'Mette', network: 'Sydnet' }),
        `"${WISH}"`,
        da('cycle.veto.silence', { until: SPOKEN, name: 'Mette' }),
      ].join('\n'),
    );
    expect(labels(card)).toEqual([da('cycle.veto.button')]);
    expect(textOf(waiting(proposed))).toBe(da('cycle.veto.waits', { network: 'Sydnet', until: SPOKEN }));
    expect(proposed.state.shared).toEqual([]);
  });

  it('tells the only one who is asked that a no is known to be theirs', () => {
    const two = aTeam('ali').when(answers('challenge'), answers('help', WISH)).when(shared());
    expect(textOf(proposal(two, 'ali'))).toContain(
      da('cycle.veto.silenceOfOne', { until: SPOKEN, name: 'Mette' }),
    );
  });

  it('is shared when the day has gone by without one, and not before', () => {
    const before = morning(proposed).until('2027-03-02T09:59:59+01:00').thenNothing();
    const after = before.until('2027-03-02T10:00:00+01:00').thenHappens(postsTo('sydnet', 'help'));
    after.thenRefreshed('proposed.help.sydnet.ali', 'proposed.help.sydnet.bo', 'waitsForTeam');
    expect(inChannel(after, 'help', 'sydnet')).toBe(
      `${da('cycle.shared.help', { name: 'Mette, Ali og Bo' })}\n"${WISH}"\n${da('cycle.shared.helpHow')}`,
    );
    expect(proposal(after, 'ali')).toMatchObject({ closed: true, actions: [] });
    expect(textOf(waiting(after))).toBe(da('cycle.veto.shared', { network: 'Sydnet' }));
    expect(textOf(proposal(after, 'ali'))).toBe(da('cycle.veto.shared', { network: 'Sydnet' }));
  });

  it('waits until a moment that each reads off their own clock', () => {
    const away = person('ali', { zone: 'America/New_York' });
    const team = aCycle({ networks: [networkOf('sydnet', [mette, away])], people: [away] }, names('ali'));
    const asked = team.when(says('ali', 'yes'), answers('challenge'), answers('help', WISH)).when(shared());
    expect(textOf(proposal(asked, 'ali'))).toContain('tirsdag den 2. marts kl. 4,');
    expect(textOf(waiting(asked))).toContain(SPOKEN);
  });

  it('is in the name of those who could object to it, and not of whoever has joined since', () => {
    const duo = aTeam('ali').when(answers('challenge'), answers('help', WISH)).when(shared());
    const trio = duo.when(names('ali', 'bo'), says('bo', 'yes')).until('2027-03-02T10:00:00+01:00');
    expect(inChannel(trio, 'help', 'sydnet')).toContain('Mette og Ali kunne');
    const joined = duo.until('2027-03-02T10:00:00+01:00').when(names('ali', 'bo'), says('bo', 'yes'));
    expect(inChannel(joined, 'help', 'sydnet')).toContain('Mette og Ali kunne');
  });

  it('names nobody who has left the team before it is shared', () => {
    const left = proposed.when(names('ali')).until('2027-03-02T10:00:00+01:00');
    expect(inChannel(left, 'help', 'sydnet')).toContain('Mette og Ali kunne');
  });

  it('names whoever is forgotten no longer, in the channel as well', () => {
    const posted = proposed.until('2027-03-02T10:00:00+01:00');
    expect(inChannel(posted, 'help', 'sydnet')).toContain('Mette, Ali og Bo kunne');
    const forgotten = posted.when(gone('memberGone', 'ali'));
    forgotten.thenRefreshed('shared.help.sydnet', 'team.ali', 'team.bo', 'teamNamed');
    expect(inChannel(forgotten, 'help', 'sydnet')).toContain('Mette og Bo kunne');
    expect(JSON.stringify(forgotten.state)).not.toContain('"ali"');
  });

  it('is asked about anew where the time was up while Lærke was down: perhaps nobody could object', () => {
    const late = proposed.at('2027-03-02T11:01:00+01:00').when(isReminded('veto help sydnet'));
    expect(vetoReminders(late)).toEqual({ 'veto help sydnet': '2027-03-03T11:01' });
    late.thenHappens(
      asksTheTeam('ali', 'help', '1', '2027-03-03T11:01'),
      asksTheTeam('bo', 'help', '1', '2027-03-03T11:01'),
      waits('2027-03-03T11:01'),
    );
    const nextMorning = late.until('2027-03-03T11:00:59+01:00');
    nextMorning.until('2027-03-03T11:01:00+01:00').thenHappens(postsTo('sydnet', 'help'));
    const soon = proposed.at('2027-03-02T10:59:00+01:00').when(isReminded('veto help sydnet'));
    soon.thenHappens(postsTo('sydnet', 'help'));
  });

  it('waits for a workday, and for the same time on the clock when clocks change', () => {
    const saturday = wishing.at('2027-03-27T10:00:00+01:00').when(shared());
    expect(saturday.reminders['veto help sydnet']).toBe('2027-03-29T10:00');
    expect(saturday.until('2027-03-29T09:59:00+02:00').state.shared).toEqual([]);
    expect(saturday.until('2027-03-29T10:00:00+02:00').noticed).toContainEqual(postsTo('sydnet', 'help'));
  });

  it('is not shared when one of them objects, and needs no reason', () => {
    const event = pressOf(proposal(proposed, 'bo'), da('cycle.veto.button'));
    expect(event).toEqual({ type: 'vetoed', item: 'help', network: 'sydnet' });
    const story = proposed.when(vetoes('bo')).thenHappens(shown('vetoed', { name: 'vetoed', item: 'help' }));
    expect(vetoReminders(story)).toEqual({});
    expect(story.until('2027-03-03T10:00:00+01:00').state.shared).toEqual([]);
    expect(textOf(story.card({ name: 'vetoed', item: 'help' }))).toBe(da('cycle.veto.no'));
    expect(JSON.stringify(story.card({ name: 'vetoed', item: 'help' }))).not.toContain('Bo');
    expect(proposal(story, 'ali')).toMatchObject({ closed: true, actions: [] });
  });

  it('can be proposed again when they agree', () => {
    const again = proposed.when(vetoes('bo')).when(shared());
    again.thenHappens(asksTheTeam('ali'), asksTheTeam('bo'), waits());
  });

  it('is nobody’s to object to but the team’s', () => {
    for (const by of ['cleo', 'eva', 'mette']) proposed.when(vetoes(by)).thenNothing();
    const asked = proposed.when(names('ali', 'bo', 'eva'));
    asked.when(vetoes('eva')).thenNothing();
    proposed.when(vetoes('bo', 'trialAction')).thenNothing();
    proposed.when(vetoes('bo')).when(vetoes('ali')).thenNothing();
  });

  it('proposed twice is proposed once; in other words, the day begins anew', () => {
    proposed.when(shared()).thenNothing();
    const later = proposed.at('2027-03-01T20:00:00+01:00').when(answers('help', 'En, der ser med'));
    const anew = later.when(shared('help', 2));
    const evening = '2027-03-02T20:00';
    anew.thenHappens(
      asksTheTeam('ali', 'help', '2', evening),
      asksTheTeam('bo', 'help', '2', evening),
      waits(evening),
    );
    expect(vetoReminders(anew)).toEqual({ 'veto help sydnet': evening });
    expect(textOf(proposal(anew, 'ali'))).not.toContain(WISH);
    expect(proposal(anew, 'ali').closed).toBe(true);
  });

  it('is what they saw, whatever was written meanwhile', () => {
    const story = proposed.when(answers('help', 'Noget helt andet')).until('2027-03-02T10:00:00+01:00');
    expect(inChannel(story, 'help', 'sydnet')).toContain(WISH);
  });

  it('is shown to a member word for word while it waits, even where the team reads no such thing', () => {
    const star = aTeam('ali').when(notes('Bo tog ordet', undefined, 'starMoment'), notes('Hemmeligt'));
    const words = (story: CycleStory) =>
      textOf(
        story.card(
          { name: 'proposed', item: 'note.1', network: 'sydnet', until: TUESDAY, version: '1' },
          { to: { person: 'ali' } },
        ),
      );
    const asked = star.when(shared('note.1'));
    expect(words(asked)).toContain('Bo tog ordet');
    expect(words(asked)).not.toContain('Hemmeligt');
    expect(words(asked.when(vetoes('ali', 'note.1')))).not.toContain('Bo tog ordet');
    expect(words(asked.until('2027-03-02T10:00:00+01:00'))).not.toContain('Bo tog ordet');
  });

  it('is shared at once by a team in which nobody else is', () => {
    const alone = aTeam('ali').when(says('ali', 'no'), answers('help', WISH));
    alone.when(shared()).thenHappens(postsTo('sydnet', 'help'));
  });

  it('is not shared with a network that the pen-holder has left by then', () => {
    const left = morning(proposed).within([vestnet]).until('2027-03-02T10:00:00+01:00').thenHappens();
    expect(left.state.shared).toEqual([]);
    expect(left.state.team?.proposed).toEqual([]);
  });

  it('goes on waiting when somebody who was asked is forgotten', () => {
    const story = morning(proposed.when(gone('memberGone', 'ali')));
    story.until('2027-03-02T10:00:00+01:00').thenHappens(postsTo('sydnet', 'help'));
  });

  it('is shared after the end of the cycle, too', () => {
    const round = aTeam('ali').when(
      ...[answers('challenge'), goesOn, answers('tryOut'), goesOn, answers('lookBack'), goesOn],
      ...[{ type: 'lookedBack' } as const, answers('tried'), goesOn, answers('reflection'), goesOn],
      ...[answers('after'), goesOn, answers('insight'), goesOn, answers('next')],
    );
    expect(round.open).toBe(false);
    const story = round.when(shared('insight')).until('2027-03-02T10:00:00+01:00');
    story.thenHappens(postsTo('sydnet', 'insight'));
  });
});

describe('a proposal that its author takes back', () => {
  it('while it waits, is not shared', () => {
    expect(labels(waiting(proposed))).toEqual([da('cycle.button.withdraw')]);
    const story = proposed.when(pressOf(waiting(proposed), da('cycle.button.withdraw')));
    expect(vetoReminders(story.thenHappens())).toEqual({});
    story.thenRefreshed('proposed.help.sydnet.ali', 'proposed.help.sydnet.bo', 'waitsForTeam');
    morning(story).until('2027-03-03T10:00:00+01:00').thenNothing();
    story.when(isReminded('veto help sydnet')).thenNothing();
  });

  it('takes along what was shared before it, too', () => {
    const posted = proposed.until('2027-03-02T10:00:00+01:00').when(answers('help', 'En, der ser med'));
    const story = posted.when(shared('help', 2)).when(withdraws('help', 'sydnet'));
    expect(story.state).toMatchObject({ shared: [], team: { proposed: [] } });
    expect(story.until('2027-03-05T10:00:00+01:00').state.shared).toEqual([]);
  });

  it('stands on the card of the answer as well, which offers it to nobody else meanwhile', () => {
    const asked = aTeam('ali').when(
      answers('challenge'),
      goesOn,
      answers('tryOut'),
      goesOn,
      answers('lookBack'),
    );
    const plan = asked.when(goesOn).when(shared('trialAction'));
    plan.thenRefreshed('plan');
    const card = plan.card({ name: 'plan' });
    expect(textOf(card)).toContain(da('cycle.plan.waitsForTeam', { network: 'Sydnet' }));
    expect(labels(card)).toContain(da('cycle.button.withdraw'));
    expect(
      JSON.stringify(plan.form({ run: 'run', type: 'shared', args: { item: 'trialAction' } })),
    ).toContain('"value":"vestnet"');
    expect(labels(proposed.card(stepView('help')))).toContain(da('cycle.button.withdraw'));
  });

  it('by taking the words back is never posted', () => {
    const story = proposed.when(takesBack('step.help'));
    expect(story.state.team?.proposed).toEqual([]);
    morning(story).until('2027-03-03T10:00:00+01:00').thenNothing();
  });
});
