import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/core/chat.ts';
import { type Cast, network, nothingParked, STAGES } from './leaders/network.ts';
import type { Actor } from './leaders/telling.ts';

const WORDS = {
  da: {
    learning: 'Når jeg venter med at svare, finder de selv ud af det meste.',
    star: 'En medarbejder, der plejer at tie, førte ordet et helt møde.',
    problem: 'Vi bruger to dage om måneden på tal, som ingen læser.',
    proposal: 'Spørg os, hvilke af månedens tal vi selv bruger, og lad resten ligge.',
    title: 'Det har vi lært siden sommer',
    recipients: 'direktionen og økonomiudvalget',
    intro: 'Vi er syv ledere fra hele kommunen, som har prøvet små ting af siden sommer.',
    shorter: 'Vi er syv ledere, som har prøvet små ting af siden sommer.',
    reason: '"Fra hele kommunen" peger for tydeligt på os. Skriv det uden.',
  },
  en: {
    learning: 'When I wait before I answer, they work most of it out for themselves.',
    star: 'A colleague who is mostly quiet led a whole meeting.',
    problem: 'We spend two days a month on figures that nobody reads.',
    proposal: "Ask us which of the month's figures we use ourselves, and leave the rest.",
    title: 'What we have learnt since the summer',
    recipients: 'the executive board and the finance committee',
    intro:
      'We are seven leaders from all over the organisation who have tried small things since the summer.',
    shorter: 'We are seven leaders who have tried small things since the summer.',
    reason: '"From all over the organisation" makes it too easy to tell who we are. Leave it out.',
  },
};

const gives = (who: Actor, kind: string, text: string) =>
  who.fillsInChannel('harvest.button.give', { kind, text }, 'harvest.form.save');

async function gathers({ Mette, Jonas, Aisha }: Cast, channel: string, language: Language) {
  const words = WORDS[language];
  await Mette.word(language === 'da' ? 'høst' : 'harvest', channel);
  await Mette.fills('harvest.button.give', { kind: 'learning', text: words.learning }, 'harvest.form.save');
  await gives(Jonas, 'star', words.star);
  await gives(Aisha, 'problem', words.problem);
  await gives(Mette, 'proposal', words.proposal);
}

const draft = (karen: Actor, again: boolean, language: Language) => {
  const { title, recipients, intro, shorter } = WORDS[language];
  return karen.fills(
    again ? 'harvest.button.redraft' : 'harvest.button.draft',
    { title, recipients, intro: again ? shorter : intro },
    'harvest.form.see',
  );
};

describe.each(STAGES)('on $stage', ({ open }) => {
  it.each<Language>(['da', 'en'])('a network gathers, objects, and releases (%s)', async (language) => {
    const { told, cast, house } = await network(open, language);
    const { Karen: karen, Mette: mette, Jonas: jonas, Aisha: aisha, Emily: emily } = cast;
    for (const one of [karen, mette, aisha]) await told.joins(one);
    told.watch('channel');
    await gathers(cast, house.stage.channel, language);
    await karen.word(told.isDanish ? 'høst' : 'harvest');
    await draft(karen, false, language);
    await karen.presses('harvest.button.send');
    await emily.fills(
      'harvest.button.object',
      { reason: WORDS[language].reason },
      'harvest.form.objectSubmit',
    );
    await draft(karen, true, language);
    await karen.presses('harvest.button.send');
    await told.later('2027-03-12T09:00');
    await mette.presses('harvest.button.name');
    await mette.presses('harvest.button.approve');
    await jonas.presses('harvest.button.leaveOut');
    await told.later('2027-03-15T09:30');
    await aisha.presses('harvest.button.approve');
    await told.later('2027-03-16T16:00');
    await told.later('2027-03-17T09:00');
    await karen.presses('harvest.button.release');
    await karen.presses('harvest.button.files');
    const files = await karen.files();
    expect(files.map(({ name }) => name)).toEqual(
      ['pdf', 'md'].map((end) => `${WORDS[language].title}.${end}`),
    );
    const markdown = files.find(({ name }) => name.endsWith('.md'))?.text ?? '';
    told.note(`\`\`\`markdown\n${markdown}\`\`\``);
    await nothingParked(house);
    await expect(told.text()).toMatchFileSnapshot(`../../docs/examples/harvest.${language}.md`);
  });
});
