import { describe, expect, it } from 'vitest';
import { begun, by, channel, nord, on, readAloud, said } from './round-story.ts';

const only = { input: { questions: 'yes' } };
const atPatterns = () =>
  begun().when(on('0.frame'), on('0.interview'), on('0.reflections'), on('0.learning'));
const decided = () =>
  atPatterns().when(
    on('0.patterns'),
    by('ali', said('0.decisions', { what: 'Vente', help: 'En at ringe til' })),
  );
const saidCard = (story: ReturnType<typeof begun>, id: number) =>
  readAloud(story.card({ name: 'said', id: String(id) }, { to: channel }));

describe('what is said', () => {
  it('comes to stand in the thread under the name of whoever said it', () => {
    const story = begun().when(by('ali', said('0.frame', { wish: 'Andre øjne' })));
    story.thenHappens({
      type: 'show',
      slot: 'said.1',
      to: channel,
      view: { name: 'said', id: '1' },
      urgency: 'reply',
      under: 'root',
    });
    expect(saidCard(story, 1)).toBe('Ali, fokusperson\nØnske for runden\n"Andre øjne"');
  });

  it('is the presenter’s in the frame, and not the team’s', () => {
    begun()
      .when(by('cleo', said('0.frame', { wish: 'Noget' })))
      .thenRefused('error.round.silent.frame', 'wish');
  });

  it('is not the team’s in the interview, nor the presenter’s while it reflects (K25)', () => {
    const interview = begun().when(on('0.frame'));
    interview
      .when(by('cleo', said('0.interview', { text: 'Hvad?' })))
      .thenRefused('error.round.silent.interview', 'text');
    interview
      .when(on('0.interview'))
      .when(by('ali', said('0.reflections', { text: 'Jeg' })))
      .thenRefused('error.round.silent.reflections', 'text');
  });

  it('is refused at its field once the step is over, so that nothing that was typed is lost', () => {
    begun()
      .when(on('0.frame'))
      .when(by('ali', said('0.frame', { wish: 'For sent' })))
      .thenRefused('error.round.stepOver', 'wish');
  });

  it('takes words, and not more than can be read', () => {
    begun()
      .when(by('ali', said('0.frame', { wish: '  ' })))
      .thenRefused('error.empty', 'wish')
      .when(by('ali', said('0.frame', { wish: 'x'.repeat(1501) })))
      .thenRefused('error.tooLong', 'wish');
  });

  it('is reworded where it stands', () => {
    const story = begun().when(by('ali', said('0.frame', { wish: 'Andre øjne' })));
    const again = story.when(by('ali', said('0.frame', { wish: 'Skarpe øjne', tried: 'At vente' })));
    again.thenWritten(
      { step: '1.wish', version: 2, text: 'Skarpe øjne', by: 'ali' },
      { step: '1.tried', version: 2, text: 'At vente', by: 'ali' },
    );
    again.thenHappens();
    expect(saidCard(again, 1)).toContain('"Skarpe øjne"\nHar prøvet\n"At vente"');
  });

  it('is taken back when its form is emptied, for good', () => {
    const story = begun().when(by('ali', said('0.frame', { wish: 'Andre øjne' })));
    const gone = story.when(by('ali', said('0.frame', { id: 1 })));
    expect(gone.kept).toEqual([]);
    expect(saidCard(gone, 1)).toBe('Det er trukket tilbage.');
  });

  it('is nobody else’s to reword or to take back', () => {
    const story = begun().when(by('ali', said('0.frame', { wish: 'Andre øjne' })));
    story.when(by('bo', said('0.frame', { id: 1, wish: 'Hans' }))).thenRefused('error.notAllowed');
    story.when(by('ida', { type: 'unsaid', id: 1 })).thenRefused('error.notAllowed');
  });
});

describe('a questions-only round', () => {
  const asking = () => begun(only).when(on('0.frame'));

  it('returns what is no question, unless its author insists', () => {
    const words = { text: 'Du skal bare vente.' };
    asking()
      .when(by('bo', said('0.interview', { ...words, insisted: 'no' })))
      .thenRefused('error.round.noQuestion', 'text')
      .when(by('bo', said('0.interview', { ...words, insisted: 'yes' })))
      .thenWritten({ step: '1.text', version: 1, text: words.text, by: 'bo' });
  });

  it.each(['Hvad skete der?', 'Hvad mente du med ”stille”?', 'Kan du sige mere? ', '（何？'])(
    'takes %s',
    (text) => {
      expect(asking().when(by('bo', said('0.interview', { text }))).state.said).toHaveLength(1);
    },
  );

  it('lets the interviewer ask openly about what is new, in a form of one question', () => {
    const learning = begun(only).when(on('0.frame'), on('0.interview'), on('0.reflections'));
    const form = learning.formFor('bo', { run: 'run', type: 'said', args: { seen: '0.learning' } });
    expect(form?.inputs.map(({ name }) => name)).toEqual(['text', 'insisted']);
    learning
      .when(by('bo', said('0.learning', { text: 'Vent lidt' })))
      .thenRefused('error.round.noQuestion', 'text');
    const asked = learning.when(
      by('bo', said('0.learning', { text: 'Hvad tager du fat i?' })),
      by('bo', said('0.learning', { text: 'Hvornår?' })),
    );
    expect(asked.state.said.map(({ fields }) => fields)).toEqual([['text'], ['text']]);
    expect(readAloud(asked.card({ name: 'said', id: '1' }, { to: channel }))).toBe(
      'Bo, interviewer\n"Hvad tager du fat i?"',
    );
    asked
      .when(by('bo', said('0.learning', { id: 2 })))
      .thenErased(
        { step: '2.learnt', version: 1 },
        { step: '2.action', version: 1 },
        { step: '2.star', version: 1 },
        { step: '2.text', version: 1 },
      );
  });

  it('lets whoever presents answer', () => {
    expect(asking().when(by('ali', said('0.interview', { text: 'Jeg ventede.' }))).state.said).toHaveLength(
      1,
    );
  });
});

describe('patterns', () => {
  const pattern = (text: string) => said('0.patterns', { text });
  const two = () => atPatterns().when(by('bo', pattern('Vi haster')), by('cleo', pattern('Vi skynder os')));

  it('are supported once by each, and not by their author', () => {
    const story = two().when(
      by('ali', { type: 'supported', id: 1 }),
      by('cleo', { type: 'supported', id: 1 }),
    );
    expect(saidCard(story, 1)).toContain('2 andre ser det');
    story.when(by('bo', { type: 'supported', id: 1 })).thenRefused('error.round.ownPattern');
    expect(saidCard(story.when(by('ali', { type: 'supported', id: 1 })), 1)).toContain(
      'En anden ser det også',
    );
  });

  it('are put together, and then those who see either are counted once', () => {
    const story = two()
      .when(by('ali', { type: 'supported', id: 1 }), by('ali', { type: 'supported', id: 2 }))
      .when({ type: 'grouped', id: 2, into: '1' });
    expect(saidCard(story, 1)).toContain('2 andre ser det');
    expect(saidCard(story, 2)).toContain('Hører sammen med: Vi haster');
    expect(saidCard(story.when({ type: 'grouped', id: 2, into: 'alone' }), 1)).toContain(
      'En anden ser det også',
    );
  });

  it('never belong to themselves, however they are put together', () => {
    const story = two().when({ type: 'grouped', id: 2, into: '1' });
    story.when({ type: 'grouped', id: 1, into: '2' }).thenNothing();
    story.when({ type: 'grouped', id: 1, into: '1' }).thenNothing();
  });
});

describe('a decision (K24)', () => {
  it('is told in one line, and the rest is for whoever decides', () => {
    expect(saidCard(decided(), 1)).toContain('"Vente"');
    expect(saidCard(decided(), 1)).not.toContain('En at ringe til');
    const own = decided().card({ name: 'decided', id: '1' }, { to: { person: 'ali' } });
    expect(readAloud(own)).toContain('En at ringe til');
  });

  it('is not even whoever leads’ to read in full', () => {
    const lead = decided().card({ name: 'decided', id: '1' }, { to: { person: 'ida' } });
    expect(readAloud(lead)).not.toContain('En at ringe til');
  });

  it('is made once by each, and can be made anew', () => {
    const story = decided().when(
      by('ali', said('0.decisions', { what: 'Vente længere', day: '2027-03-08' })),
    );
    expect(story.state.said.filter(({ step }) => step === 'decisions')).toHaveLength(1);
    expect(saidCard(story, 1)).toContain('Senest mandag den 8. marts');
  });

  it('has a day ahead of it, if any', () => {
    const dated = (day: string) => by('bo', said('0.decisions', { what: 'Vente', day }));
    decided().when(dated('2027-02-01')).thenRefused('error.pastCue', 'day');
    decided().when(dated('snart')).thenRefused('error.day', 'day');
    decided().when(dated('2029-01-01')).thenRefused('error.tooFar', 'day');
  });
});

describe('somebody who is forgotten', () => {
  it('is named nowhere, and what they said is gone', () => {
    const story = decided().when({ by: '', event: { type: 'memberGone', person: 'ali' } });
    expect(JSON.stringify(story.state)).not.toContain('ali');
    expect(saidCard(story, 1)).toBe('Det er trukket tilbage.');
  });

  it.each([
    ['memberGone', 'ida'],
    ['ownerGone', 'bo'],
  ] as const)('hands the lead over to another who may (%s)', (type, next) => {
    const members = nord.members.map((one) =>
      ['bo', 'cleo'].includes(one.person.id) ? { ...one, role: 'host' as const } : one,
    );
    const led = begun({ network: { ...nord, members } }).when(
      ...(type === 'memberGone' ? [by('cleo', { type: 'opened' } as const)] : []),
    );
    const gone = led.when({ by: '', event: { type, person: led.state.lead } });
    expect(gone.state.lead).toBe(next);
    expect(gone.noticed).toContainEqual(expect.objectContaining({ slot: 'lead', to: { person: next } }));
  });

  it('keeps the lead where nobody else may have it', () => {
    const story = decided().when({ by: '', event: { type: 'ownerGone', person: 'ida' } });
    expect(story.state.lead).toBe('ida'); // nobody else facilitates Nord
    expect(story.open).toBe(true);
  });
});
