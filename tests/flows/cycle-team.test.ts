import { describe, expect, it } from 'vitest';
import { ALL_STEPS, READ_BY_TEAM } from '../../flows/cycle/definition.ts';
import type { CycleEvent } from '../../flows/cycle/events.ts';
import {
  answers,
  asks,
  type CycleStory,
  da,
  goesOn,
  labels,
  notes,
  parks,
  pressOf,
  shown,
  stepView,
  takesBack,
  textOf,
  WORDS,
} from './cycle-story.ts';
import { asksToJoin, aTeam, gone, names, planning, says, teamCard, tellsOf } from './team-story.ts';

const statusOf = ({ state }: CycleStory) =>
  Object.fromEntries((state.team?.members ?? []).map(({ person, status }) => [person, status]));
const participants = (story: CycleStory) =>
  story.projected.flatMap((row) => (row.table === 'participant' ? [row.person] : []));
const readBy = (story: CycleStory, person: string) =>
  story.projected.flatMap((row) =>
    row.table === 'audience' && 'person' in row.to && row.to.person === person
      ? Object.keys(row.versions)
      : [],
  );

describe('a team is named (K17)', () => {
  it('with the challenge, by people of the leader’s networks', () => {
    const alone = planning('challenge');
    expect(labels(alone.card(stepView('challenge')))).toContain(da('cycle.button.team'));
    expect(alone.form({ run: 'run', type: 'teamNamed' })?.inputs).toEqual([
      { kind: 'people', name: 'people', label: da('cycle.team.people'), value: [] },
    ]);
    const named = alone.when(names('ali', 'bo'));
    named.thenHappens(asksToJoin('ali'), asksToJoin('bo'), shown('teamNamed', { name: 'teamNamed' }));
    expect(statusOf(named)).toEqual({ ali: 'asked', bo: 'asked' });
  });

  it('and each is asked: nobody is in it before they have said yes', () => {
    const named = planning('challenge').when(names('ali'));
    expect(participants(named)).toEqual(['ali']);
    expect(readBy(named, 'ali')).toEqual([]);
    const card = teamCard(named, 'ali');
    expect(textOf(card)).toBe(da('cycle.team.invited', { name: 'Mette' }));
    expect(labels(card)).toEqual([da('cycle.team.yes'), da('cycle.team.no')]);
    expect(pressOf(card, da('cycle.team.yes'))).toEqual({ type: 'teamAnswered', answer: 'yes' });
  });

  it('yes: they read along, and evaluate in a conversation of their own', () => {
    const story = planning('challenge').when(names('ali')).when(says('ali', 'yes'));
    story.thenHappens({
      type: 'start',
      flow: 'evaluation',
      id: 'run.with.ali',
      owner: 'ali',
      input: { number: 1, of: 'run' },
    });
    story.thenRefreshed('team.ali', 'teamNamed');
    expect(textOf(story.card({ name: 'teamNamed' }))).toContain(da('cycle.team.joined', { names: 'Ali' }));
  });

  it('no: they hear no more of it', () => {
    const story = planning('challenge').when(names('ali')).when(says('ali', 'no')).thenHappens();
    expect(participants(story)).toEqual([]);
    expect(teamCard(story, 'ali')).toMatchObject({ closed: true, actions: [] });
    story.when(answers('challenge')).thenHappens(asks('baseline'));
    story.when(says('ali', 'yes')).thenNothing();
  });

  it('yes pressed twice is said once, and nobody else can say it', () => {
    const named = planning('challenge').when(names('ali'));
    named.when(says('ali', 'yes')).when(says('ali', 'yes')).thenNothing();
    named.when(says('cleo', 'yes')).thenNothing();
  });

  it('speaks to all of them from then on, and says who can read along', () => {
    const story = aTeam();
    expect(textOf(story.card(stepView('challenge')))).toContain(da('cycle.ask.challenge', { we: 'yes' }));
    const answered = story.when(answers('challenge'));
    expect(textOf(answered.card(stepView('challenge')))).toContain(
      da('cycle.savedTeam', { phase: da('phase.challenge') }),
    );
    expect(textOf(answered.card(stepView('baseline'), { language: 'en' }))).not.toBe('');
  });

  it('brings the cards that stand already up to date: it is no longer only the leader who reads them', () => {
    const story = planning('otherReading');
    const before = textOf(story.card(stepView('baseline')));
    expect(before).toContain(da('cycle.saved', { phase: da('phase.challenge') }));
    const named = story.when(names('ali'));
    named.thenRefreshed('step.challenge', 'step.baseline', 'step.otherReading');
    expect(textOf(named.card(stepView('baseline')))).toContain(
      da('cycle.savedTeam', { phase: da('phase.challenge') }),
    );
  });

  it.each([
    ['nobody', [], 'error.noTeam'],
    ['only the leader', ['mette'], 'error.noTeam'],
    ['somebody from elsewhere', ['ali', 'dora'], 'error.teamStranger'],
    ['somebody who has not said yes to the network', ['cleo'], 'error.teamStranger'],
  ])('is refused with %s', (_, people, key) => {
    planning('challenge')
      .when(names(...people))
      .thenRefused(key, 'people');
  });

  it('can be named for a linked cycle, too, and only once at a time', () => {
    expect(labels(aTeam().card(stepView('challenge')))).not.toContain(da('cycle.button.team'));
    const linked = planning('next').when(answers('next', 'adjust')).next();
    expect(labels(linked.card(stepView('baseline')))).toContain(da('cycle.button.team'));
    const fresh = planning('next').when(answers('next', 'new')).next();
    expect(labels(fresh.card(stepView('challenge')))).toContain(da('cycle.button.team'));
  });
});

describe('a team that changes', () => {
  const press = { run: 'run', type: 'teamNamed' };

  it('is changed in the form that shows who is in it', () => {
    const story = aTeam();
    expect(labels(story.card({ name: 'teamNamed' }))).toEqual([da('cycle.button.editTeam')]);
    expect(story.form(press)?.inputs[0]?.value).toEqual(['ali', 'bo']);
  });

  it('asks only whoever is new', () => {
    const story = aTeam('ali').when(names('ali', 'bo'));
    story.thenHappens(asksToJoin('bo'), shown('teamNamed', { name: 'teamNamed' }));
    expect(statusOf(story)).toEqual({ ali: 'in', bo: 'asked' });
  });

  it('sent off twice changes once', () => {
    const story = aTeam('ali').when(names('ali', 'bo'));
    expect(story.when(names('ali', 'bo')).state).toEqual(story.state);
  });

  it('lets whoever is named no longer read nothing more, and ends their evaluation', () => {
    const story = aTeam('ali', 'bo').when(names('bo'));
    expect(tellsOf(story)).toEqual([{ run: 'run.with.ali', event: { type: 'teamGone' } }]);
    expect(readBy(story, 'ali')).toEqual([]);
    expect(participants(story)).toEqual(['bo']);
    expect(teamCard(story, 'ali').closed).toBe(true);
    story.thenRefreshed('team.ali', 'team.bo');
  });

  it('asks anew whoever had left and is named again', () => {
    const again = aTeam('ali', 'bo').when(names('bo')).when(names('ali', 'bo'));
    again.thenHappens(asksToJoin('ali'), shown('teamNamed', { name: 'teamNamed' }));
    expect(statusOf(again)).toEqual({ ali: 'asked', bo: 'in' });
  });

  it('is left by whoever presses so, until it is over', () => {
    const team = aTeam('ali', 'bo');
    const leave = pressOf(teamCard(team, 'ali'), da('cycle.team.leave'));
    const left = team.when({ by: 'ali', event: leave });
    expect(left.state.team?.members).toMatchObject([{ status: 'out' }, { status: 'in' }]);
    expect(textOf(teamCard(left, 'ali'))).toBe(da('cycle.team.out'));
  });

  it('ends the evaluation of whoever says no after all', () => {
    const story = aTeam('ali').when(says('ali', 'no'));
    expect(tellsOf(story)).toEqual([{ run: 'run.with.ali', event: { type: 'teamGone' } }]);
  });
});

describe('what a member of a team reads', () => {
  const told = aTeam('ali').when(
    ...READ_BY_TEAM.filter((id) => id !== 'next' && id !== 'tried').map((id) => answers(id)),
    ...(['beforeThink', 'beforeDo', 'before', 'lookBack'] as const).map((id) => answers(id)),
    notes('Ali sukkede', 'heard'),
  );
  const read = (story: CycleStory) => textOf(teamCard(story, 'ali'));

  it('is the challenge and the trial action, as they stand', () => {
    const story = aTeam('ali');
    expect(read(story)).toBe(`${da('cycle.team.title', { name: 'Mette' })}\n${da('cycle.team.nothingYet')}`);
    const written = story.when(answers('challenge')).thenRefreshed('step.challenge', 'team.ali');
    expect(read(written)).toBe(
      [da('cycle.team.title', { name: 'Mette' }), da('cycle.name.challenge'), `"${WORDS.challenge}"`].join(
        '\n',
      ),
    );
    const edited = written
      .when(answers('challenge', 'Vi haster'))
      .thenRefreshed('step.challenge', 'team.ali');
    expect(read(edited)).toContain('Vi haster');
    expect(read(edited)).not.toContain(WORDS.challenge);
    const undone = edited.when(takesBack('step.challenge')).thenRefreshed('team.ali', 'step.challenge');
    expect(read(undone)).toContain(WORDS.challenge);
  });

  it('is never the evaluation, the numbers, the notes or what was written before the last edit', () => {
    const evaluated = told.when(
      ...ALL_STEPS.filter(({ evaluation, kind }) => evaluation && kind === 'text').map(({ id }) =>
        answers(id),
      ),
    );
    for (const { id, evaluation } of ALL_STEPS)
      if (evaluation && WORDS[id].length > 1) expect(read(evaluated), id).not.toContain(WORDS[id]);
    expect(read(evaluated)).not.toContain('sukkede');
    const allowed = readBy(evaluated, 'ali');
    expect(allowed).not.toContain('note');
    expect(allowed.filter((id) => ALL_STEPS.some((step) => step.id === id && step.evaluation))).toEqual([]);
    expect(READ_BY_TEAM).toContain('tryOut');
  });

  it('is the latest of it, with the challenge and the trial action, where it would be too much at once', () => {
    const card = teamCard(told, 'ali');
    expect(card.body.length).toBeLessThanOrEqual(45);
    for (const words of [WORDS.challenge, WORDS.tryOut, WORDS.insight, WORDS.onTrack])
      expect(textOf(card)).toContain(words);
    expect(textOf(card)).toContain(da('cycle.team.latest'));
  });

  it('is nothing for whoever is not in it', () => {
    for (const person of ['bo', 'cleo', 'dora']) expect(readBy(told, person)).toEqual([]);
    expect(textOf(teamCard(told, 'bo'))).not.toContain(WORDS.challenge);
  });
});

describe('each evaluates alone, when it is time', () => {
  const tells = (person: string, when: 'before' | 'after', tried?: string) => ({
    run: `run.with.${person}`,
    event: { type: 'evaluationOpened', when, ...(tried && { tried }) },
  });
  const wholePlan: CycleEvent[] = [
    answers('challenge'),
    goesOn,
    answers('tryOut'),
    goesOn,
    answers('lookBack'),
  ];
  const planned = aTeam('ali', 'bo')
    .when(...wholePlan)
    .when(goesOn);

  it('before the action, once the plan is whole for the first time', () => {
    expect(tellsOf(planned)).toEqual([tells('ali', 'before'), tells('bo', 'before')]);
    expect(tellsOf(planned.when(answers('tryOut', 'Andet')))).toEqual([]);
  });

  it('after it, once it has been told how it went; not while that is unknown', () => {
    const back = planned.when({ type: 'lookedBack' });
    expect(tellsOf(back)).toEqual([]);
    expect(tellsOf(back.when(answers('tried', 'notYet')))).toEqual([]);
    expect(tellsOf(back.when(answers('tried', 'tried')))).toEqual([
      tells('ali', 'after', 'tried'),
      tells('bo', 'after', 'tried'),
    ]);
    const early = planned.when(answers('tried', 'changed'));
    expect(tellsOf(early)).toEqual([]);
    expect(tellsOf(early.when({ type: 'lookedBack' }))).toEqual([
      tells('ali', 'after', 'changed'),
      tells('bo', 'after', 'changed'),
    ]);
    expect(tellsOf(planned.when(answers('tried', 'dropped')))).toEqual([
      tells('ali', 'after', 'dropped'),
      tells('bo', 'after', 'dropped'),
    ]);
  });

  it('for whoever joins late, at once', () => {
    const late = planned.when(names('ali', 'bo', 'eva')).when(says('eva', 'yes'));
    expect(tellsOf(late)).toEqual([tells('eva', 'before')]);
    const back = planned.when({ type: 'lookedBack' }, answers('tried', 'tried'));
    expect(tellsOf(back.when(names('eva')).when(says('eva', 'yes')))).toEqual([
      tells('eva', 'before'),
      tells('eva', 'after', 'tried'),
    ]);
  });

  it('the leader who holds the pen in their own cycle, seen by nobody', () => {
    const story = aTeam('ali').when(answers('before', '4'));
    expect(textOf(story.card(stepView('before')))).toContain(da('cycle.savedNumber', { answer: '4' }));
    const thought = story.when(answers('beforeThink'));
    expect(textOf(thought.card(stepView('beforeThink')))).toContain(da('cycle.savedAlone'));
    expect(textOf(thought.card(stepView('beforeThink')))).toContain(da('cycle.ask.beforeThink'));
  });
});

describe('somebody is forgotten', () => {
  it('a member: they are in the team no more, and the others go on', () => {
    const story = aTeam('ali', 'bo').when(answers('challenge')).when(gone('memberGone', 'ali'));
    story.thenHappens().thenRefreshed('team.ali', 'team.bo', 'teamNamed');
    expect(statusOf(story)).toEqual({ bo: 'in' });
    expect(JSON.stringify([story.state, story.projected])).not.toContain('ali');
    story.when(gone('memberGone', 'ali')).thenNothing();
  });

  it('whoever held the pen: each evaluation hears that the team is no more', () => {
    const story = aTeam('ali', 'bo').when(gone('ownerGone', 'mette'));
    expect(tellsOf(story)).toEqual([
      { run: 'run.with.ali', event: { type: 'teamGone' } },
      { run: 'run.with.bo', event: { type: 'teamGone' } },
    ]);
  });

  it('where there is no team, nothing happens', () => {
    planning('baseline').when(gone('memberGone', 'ali')).thenNothing();
    planning('baseline').when(gone('ownerGone', 'mette')).thenNothing();
  });
});

it('a member’s invitation is over when the cycle is', () => {
  const story = planning('baseline').when(names('ali')).when(parks).when({ type: 'laidDown' });
  story.when(says('ali', 'yes')).thenNothing();
  expect(teamCard(story, 'ali')).toMatchObject({ closed: true, actions: [] });
});
