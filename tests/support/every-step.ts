import { CHOICES, type ChoiceStep, STEP_IDS, type StepId, stepOf } from '../../flows/cycle/definition.ts';
import type { MessageKey } from '../../flows/locales/say.ts';
import { buttonsOf } from '../../src/core/card.ts';
import type { Canaries } from './canaries.ts';
import { said } from './said.ts';
import type { Workshop } from './workshop.ts';
import { press, say } from './workshop-people.ts';

/** Wordings that are asked about once more, so that these questions are asked too. */
const ASKED_ABOUT = {
  da: {
    challenge: 'Jeg får aldrig talt med dem på aftenholdet.',
    noticed: 'Stemningen var meget bedre.',
  },
  en: {
    challenge: 'I never get to talk with the people on the evening shift.',
    noticed: 'The mood was much better.',
  },
};

const DAYS = {
  da: { soon: 'i morgen', later: 'om fire uger' },
  en: { soon: 'tomorrow', later: 'in four weeks' },
};

type Way = {
  /** what is chosen where there is a choice, unless it is the first that there is */
  chooses?: Partial<Record<ChoiceStep, string>>;
  /** the last step to be answered */
  until?: StepId;
  /** what is done after each answer */
  after?: (step: StepId) => Promise<void>;
};

/**
 * Answers every question that is asked, in words of its own: one canary for each, under the name of its step. Gives
 * the steps in the order in which they were asked.
 */
export async function answerEverything(
  shop: Workshop,
  account: string,
  words: Canaries,
  { chooses = {}, until, after = async () => {} }: Way = {},
): Promise<StepId[]> {
  const { language } = await shop.person(account);
  const done: StepId[] = [];
  for (let step = await askedNow(shop, account); step; step = await askedNow(shop, account)) {
    if (done.includes(step)) throw new Error(`${step} is asked twice`);
    await answerOne(step);
    done.push(step);
    await after(step);
    if (step === until) break;
    if (step === 'starHelp') await press(shop, account, said(language, 'cycle.button.lookBackNow'));
  }
  return done;

  async function answerOne(step: StepId): Promise<unknown> {
    const { kind } = stepOf(step);
    if (kind === 'scale') return press(shop, account, '4');
    if (kind === 'day') return say(shop, account, DAYS[language][step === 'cueDay' ? 'soon' : 'later']);
    if (kind === 'choice') {
      const choice = chooses[step as ChoiceStep] ?? CHOICES[step as ChoiceStep][0];
      return press(shop, account, said(language, `cycle.${step}.${choice}` as MessageKey));
    }
    const before = step === 'challenge' || step === 'noticed' ? `${ASKED_ABOUT[language][step]} ` : '';
    return say(shop, account, `${before}${words.at(step)}`);
  }
}

/** The step that is asked of the account: the question that stands open says so with its buttons. */
export async function askedNow(shop: Workshop, account: string): Promise<StepId | undefined> {
  const presses = shop.chat.in(account).flatMap(({ card }) => buttonsOf(card).map(({ press }) => press));
  const open = presses.findLast((press) => 'run' in press && WAITING.includes(press.type));
  return STEP_IDS.find((id) => id === (open?.args?.step ?? open?.args?.what));
}
const WAITING = ['snoozed', 'stepSkipped'];
