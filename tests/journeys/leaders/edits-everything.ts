import type { Telling } from './telling.ts';

const WORDS = {
  da: {
    challenge: 'Mine medarbejdere er for tavse.',
    challengeBetter: 'Jeg ved ikke, hvad mine medarbejdere tænker, når de er tavse.',
    baseline: 'På tirsdagsmødet sagde tre ud af ti noget.',
    misplaced: 'Jeg vil spørge en ad gangen, over en kop kaffe.',
    assumption: 'Måske er det mig.',
    tryOut: 'Jeg drikker kaffe med en ny hver dag.',
    tryOutBetter: 'Jeg drikker kaffe med en ny hver onsdag.',
    prediction: 'De bliver overraskede.',
    colleague: 'Jeg lytter på personalemødet i fire minutter uden at svare.',
    reworded: 'Jeg prøvede også fire minutter uden at svare, og de fortsatte selv.',
    note: 'Den tredje ventede i døren, til jeg havde tid.',
    noteBetter: 'Den tredje blev stående i døren, til jeg så op.',
    wrong: 'Peter fra receptionen kom for sent.',
    reflection: 'At tavshed ikke var modvilje.',
    outcome: 'De var forberedte.',
  },
  en: {
    challenge: 'My people are too quiet.',
    challengeBetter: "I don't know what my people are thinking when they are quiet.",
    baseline: 'On Tuesday three out of ten said something.',
    misplaced: 'I will ask one at a time, over coffee.',
    assumption: 'Perhaps it is me.',
    tryOut: 'I have coffee with somebody new every day.',
    tryOutBetter: 'I have coffee with somebody new every Wednesday.',
    prediction: 'They will be surprised.',
    colleague: 'I listen for four minutes in the staff meeting without answering.',
    reworded: 'I tried four minutes without answering too, and they went on by themselves.',
    note: 'The third one waited in the door until I had time.',
    noteBetter: 'The third one stood in the door until I looked up.',
    wrong: 'Peter at the reception was late.',
    reflection: 'Quiet did not mean unwilling.',
    outcome: 'They came prepared.',
  },
};

/** Rewords, moves, takes back and deletes, also what has been shared. */
export async function editsEverything({ leader, watch, later, person, language }: Telling) {
  const words = WORDS[language];
  const me = leader();
  const colleague = person('Jonas');
  watch(me, 'channel');
  await me.presses('network.invitation.yes');
  await me.presses('network.welcome.start');
  await me.says(words.challenge);
  await me.edits(words.challenge, words.challengeBetter);
  await me.says(words.baseline);
  await me.says(words.misplaced);
  await me.fills('cycle.button.move', { to: 'tryOut' }, 'cycle.button.move');
  await me.fills('cycle.button.edit', { answer: words.tryOut });
  await me.presses('cycle.button.skip');
  await me.says(words.assumption);
  await me.presses('cycle.button.undo');
  await me.presses('cycle.button.skip');
  await me.presses('cycle.button.skip');
  await me.presses('cycle.button.skip');
  await me.presses('cycle.button.skip');
  await me.presses('cycle.button.skip');
  await me.says(words.prediction);
  await me.presses('cycle.button.onward');
  await me.choosesWeeks(2);
  await me.presses('cycle.button.onward');
  await me.fills('cycle.button.share', {}, 'cycle.share.submit');
  await me.fills('cycle.button.editPlan', { tryOut: words.tryOutBetter });
  await me.fills('cycle.button.updateShared', {}, 'cycle.share.submit');
  await me.presses('cycle.button.withdraw');
  await me.fills('cycle.button.share', {}, 'cycle.share.submit');

  await later('2027-03-02T09:00');
  await colleague.presses('network.invitation.yes');
  await colleague.presses('network.welcome.start');
  await colleague.says('Jeg vil gerne lytte bedre.');
  await colleague.presses('cycle.button.toPlan');
  await colleague.says(words.colleague);
  await colleague.presses('cycle.button.onward');
  await colleague.choosesWeeks(3);
  await colleague.presses('cycle.button.onward');
  await colleague.fills('cycle.button.share', {}, 'cycle.share.submit');
  await me.keepsFromChannel('observation', words.reworded);
  await later('2027-03-08T15:00');
  await me.says(words.note);
  await me.presses('cycle.note.saw');
  await me.edits(words.note, words.noteBetter);
  await me.says(words.wrong);
  await me.pressesAnswer('cycle.offer.observation');
  await me.erases(words.wrong);
  await me.presses('cycle.deleted.erase');
  await later('2027-03-15T09:00');
  await me.presses('cycle.tried.tried');
  await me.says(words.reflection);
  await me.presses('cycle.button.skip');
  await me.says(words.outcome);
  await me.opensHome();
}
