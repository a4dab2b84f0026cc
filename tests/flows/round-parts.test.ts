import { describe, expect, it } from 'vitest';
import { begun, by, called, readAloud } from './round-story.ts';

const four = { people: ['ali', 'bo', 'cleo', 'dora'] };
const parts = (story: ReturnType<typeof called>, round = 0) => story.state.rounds[round];
const swapWith = (who: string) => ({ type: 'swapWanted', with: who }) as const;
const answered = (id: number, answer: 'yes' | 'no') => ({ type: 'swapAnswered', id, answer }) as const;

describe('calling people together', () => {
  it('takes three (domain.md §8: trios work)', () => {
    expect(() => called({ people: ['ali', 'bo'] })).toThrow('error.round.tooFew');
  });

  it('takes nobody twice', () => {
    expect(called({ people: ['ali', 'ali', 'bo', 'cleo'] }).state.people).toEqual(['ali', 'bo', 'cleo']);
  });

  it('takes nobody who is not in the network', () => {
    expect(() => called({ people: ['ali', 'bo', 'nobody'] })).toThrow('error.round.stranger');
  });

  it('takes no more rounds than there are people to present', () => {
    expect(() => called({ input: { rounds: '4' } })).toThrow('error.round.tooManyRounds');
  });
});

describe('parts', () => {
  it('are agreed to once, and only whoever leads sees how many have', () => {
    const story = called(four).when(by('bo', { type: 'partAgreed' }));
    expect(readAloud(story.card({ name: 'lead' }))).toContain('1 af 4');
    story.when(by('bo', { type: 'partAgreed' })).thenNothing();
  });

  it('are for those who take part', () => {
    called(four)
      .when(by('eva', { type: 'partAgreed' }))
      .thenRefused('error.round.notYou');
  });

  it('are swapped when the other one wants to', () => {
    const asked = called(four).when(by('ali', swapWith('cleo')));
    expect(asked.noticed.map((one) => 'to' in one && one.to)).toEqual([{ person: 'cleo' }]);
    const done = asked.when(by('cleo', answered(1, 'yes')));
    expect(parts(done)).toMatchObject({ presenter: 'cleo', interviewer: 'bo', reflectors: ['ali', 'dora'] });
    expect(done.state.agreed).toEqual(['ali', 'cleo']);
  });

  it('stay when the other one does not', () => {
    const story = called(four).when(by('ali', swapWith('cleo')), by('cleo', answered(1, 'no')));
    expect(parts(story)).toMatchObject({ presenter: 'ali' });
  });

  it('go to one of two who ask for the same: the first yes counts', () => {
    const asked = called(four).when(by('ali', swapWith('bo')), by('cleo', swapWith('bo')));
    const first = asked.when(by('bo', answered(2, 'yes')));
    expect(parts(first)).toMatchObject({ presenter: 'ali', interviewer: 'cleo' });
    first.when(by('bo', answered(1, 'yes'))).thenNothing();
  });

  it('are answered for by nobody else', () => {
    called(four)
      .when(by('ali', swapWith('bo')))
      .when(by('dora', answered(1, 'yes')))
      .thenNothing();
  });

  it('are not swapped so that somebody is interviewed by their own mentor (K25)', () => {
    const mentors = [{ leader: 'ali', mentor: 'cleo' }];
    called({ ...four, mentors })
      .when(by('bo', swapWith('cleo')))
      .thenRefused('error.round.ownMentor');
  });

  it('are proposed anew when somebody can’t come', () => {
    const story = called(four).when(by('bo', { type: 'cannotCome' }));
    expect(parts(story)).toEqual({ presenter: 'ali', team: [], interviewer: 'cleo', reflectors: ['dora'] });
    expect(story.noticed.map((one) => 'to' in one && one.to)).toEqual([{ person: 'cleo' }]);
  });

  it('leave the presenter’s open until somebody is asked: swap or move (domain.md §8)', () => {
    const story = called(four).when(by('ali', { type: 'cannotCome' }));
    expect(parts(story)?.presenter).toBeUndefined();
    const lead = readAloud(story.card({ name: 'lead' }));
    expect(lead).toContain('Runde 1 mangler en fokusperson.');
    expect(lead).not.toContain('[Begynd]');
    story.when({ type: 'begun' }).thenRefused('error.round.noPresenter');
    const given = story.when({ type: 'partGiven', round: 0, part: 'presenter', person: 'dora' });
    expect(parts(given)).toEqual({ presenter: 'dora', team: [], interviewer: 'bo', reflectors: ['cleo'] });
    expect(readAloud(given.card({ name: 'lead' }))).toContain('[Begynd]');
  });

  it('can be given by whoever leads, but not to the presenter’s own mentor', () => {
    const mentors = [{ leader: 'ali', mentor: 'dora' }];
    called({ ...four, mentors })
      .when({ type: 'partGiven', round: 0, part: 'interviewer', person: 'dora' })
      .thenRefused('error.round.ownMentor', 'person')
      .when({ type: 'partGiven', round: 0, part: 'interviewer', person: 'ali' })
      .thenRefused('error.round.presents', 'person');
  });

  it('let a round go whose presenter can’t come', () => {
    const two = called({ people: ['ali', 'bo', 'cleo', 'dora', 'eva'], input: { rounds: '2' } });
    const story = two.when(by('bo', { type: 'cannotCome' })).when({ type: 'roundDropped', round: 1 });
    expect(story.state.rounds.map(({ presenter }) => presenter)).toEqual(['ali']);
    story.when({ type: 'roundDropped', round: 0 }).thenNothing();
  });

  it('never let a round go that somebody presents in, however often it is pressed', () => {
    const three = called({ people: ['ali', 'bo', 'cleo', 'dora', 'eva'], input: { rounds: '3' } });
    const dropped = three.when(by('bo', { type: 'cannotCome' })).when({ type: 'roundDropped', round: 1 });
    dropped.when({ type: 'roundDropped', round: 1 }).thenNothing();
  });

  it('that nobody has are first among those that can be given, of which a menu shows five', () => {
    const people = ['ali', 'bo', 'cleo', 'dora', 'eva', 'finn'];
    const four = called({ people, input: { rounds: '4' } }).when(by('dora', { type: 'cannotCome' }));
    expect(readAloud(four.card({ name: 'lead' }))).toContain(
      '[Fokusperson i runde 4] [Interviewer i runde 4]',
    );
  });

  it('of a round that is over are nobody’s to give', () => {
    const two = begun({ people: ['ali', 'bo', 'cleo', 'dora', 'eva'], input: { rounds: '2' } });
    const second = two.when({ type: 'roundEnded', seen: '0.frame' });
    const lead = readAloud(second.when({ type: 'memberGone', person: 'ali' }).card({ name: 'lead' }));
    expect(lead).not.toContain('mangler en fokusperson');
  });

  it('take three to begin', () => {
    called()
      .when(by('cleo', { type: 'cannotCome' }))
      .when({ type: 'begun' })
      .thenRefused('error.round.tooFewLeft');
  });

  it('lie fast once it has begun, but for what whoever leads changes', () => {
    begun(four)
      .when(by('cleo', swapWith('bo')))
      .thenRefused('error.round.begun');
    const story = begun(four).when({ type: 'partGiven', round: 0, part: 'interviewer', person: 'cleo' });
    expect(parts(story)).toMatchObject({ interviewer: 'cleo', reflectors: ['bo', 'dora'] });
  });
});

describe('a team that presents (K17)', () => {
  it('has no other part in its round', () => {
    const story = called(four).when(by('ali', { type: 'teamNamed', people: ['bo'] }));
    expect(parts(story)).toEqual({
      presenter: 'ali',
      team: ['bo'],
      interviewer: 'cleo',
      reflectors: ['dora'],
    });
  });

  it('leaves two to interview and reflect', () => {
    called(four)
      .when(by('ali', { type: 'teamNamed', people: ['bo', 'cleo'] }))
      .thenRefused('error.round.teamTooBig', 'people');
  });

  it('presents without whoever holds the pen, if they can’t come', () => {
    const story = called(four)
      .when(by('ali', { type: 'teamNamed', people: ['bo'] }))
      .when(by('ali', { type: 'cannotCome' }));
    expect(parts(story)).toMatchObject({ presenter: 'bo', team: [] });
  });

  it('is named by whoever presents, out of those who take part', () => {
    called(four)
      .when(by('bo', { type: 'teamNamed', people: ['ali'] }))
      .thenRefused('error.round.begun')
      .when(by('ali', { type: 'teamNamed', people: ['eva'] }))
      .thenRefused('error.round.teamNotIn', 'people');
  });
});

describe('how soon parts reach people', () => {
  const urgencies = (story: ReturnType<typeof called>) =>
    new Set(story.shown.flatMap(({ slot, urgency }) => (/^(part|swap)\./.test(slot) ? [urgency] : [])));

  it('is at once where everybody is there already, whatever the clock and the day’s messages say', () => {
    expect(urgencies(called(four).when(by('ali', swapWith('cleo'))))).toEqual(new Set(['live']));
  });

  it('is when they work, over days', () => {
    const story = called({ ...four, input: { mode: 'days' } });
    expect(urgencies(story)).toEqual(new Set(['chosen']));
    expect(urgencies(story.when(by('ali', swapWith('cleo'))))).toEqual(new Set(['chosen', 'consent']));
  });

  it('is no matter any more once it is being summed up', () => {
    begun(four)
      .when({ type: 'roundEnded', seen: '0.frame' })
      .when({ type: 'wentOn', seen: '0.patterns' }, { type: 'wentOn', seen: '0.decisions' })
      .when(by('bo', { type: 'cannotCome' }))
      .thenNothing();
  });
});
