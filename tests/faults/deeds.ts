import type { BotAnswer } from '../support/slack-client.ts';
import { buttonsOn } from '../support/slack-fake-screen.ts';
import { directWith, type FakeWorkspace } from '../support/slack-fake-state.ts';
import type { SlackPeople } from '../support/slack-people.ts';

export const FACILITATOR = 'UKAREN';
export const LEADER = 'UMETTE';
export const CHANNEL = 'GNORD';

/**
 * One thing that a person does, and what happens when the bot does not acknowledge it.
 * event: Slack delivers it again by itself · press: the person sees an error and looks before pressing again ·
 * form: likewise, but what they wanted was only a form on their screen, which is on no ledger.
 */
export type Deed = {
  name: string;
  kind: 'event' | 'press' | 'form';
  act(hands: SlackPeople, workspace: FakeWorkspace): Promise<BotAnswer>;
};

const say = (text: string): Deed => ({
  name: `says "${text}"`,
  kind: 'event',
  act: (hands) => hands.say(LEADER, text),
});

/** the newest message that has such a button */
const press = (label: string | RegExp, kind: Deed['kind'] = 'press'): Deed => ({
  name: `presses ${label}`,
  kind,
  act(hands, workspace) {
    const found = workspace
      .in(directWith(LEADER))
      .flatMap(({ channel, ts, blocks }) => buttonsOn(blocks).map((button) => ({ channel, ts, ...button })))
      .findLast((button) => (typeof label === 'string' ? button.label === label : label.test(button.label)));
    if (!found) throw new Error(`there is no button ${label}`);
    return hands.press(LEADER, found, found.label);
  },
});

const fill = (answer: string): Deed => ({
  name: `writes "${answer}" into the form`,
  kind: 'press',
  act: (hands) => hands.submit(LEADER, { answer }),
});

const setUp: Deed[] = [
  { name: '/laerke netværk', kind: 'form', act: (hands) => hands.word(FACILITATOR, 'netværk', CHANNEL) },
  {
    name: 'sets the network up',
    kind: 'press',
    act: (hands) =>
      hands.submit(FACILITATOR, {
        name: 'Netværk Nord',
        leaders: [LEADER],
        facilitators: [FACILITATOR],
        language: 'da',
      }),
  },
  press('Ja, jeg er med'),
];

const share = (label: string): Deed[] => [
  press(label, 'form'),
  // the form holds everything that it takes
  { name: 'shares', kind: 'press', act: (hands) => hands.submit(LEADER, {}) },
];

/** From an empty database to a shared insight: set-up, yes, all six phases by reply, button and form, two shares. */
export const WHOLE_CYCLE: Deed[] = [
  ...setUp,
  press('Begynd'),
  say('Møderne handler kun om drift.'),
  say('I tirsdags nåede vi det ikke.'),
  press('Videre til planen'),
  say('Lade en anden lede mødet.'),
  press('Spring resten over'),
  press(/^Om 3/),
  press('Spring over'),
  press('Spring over'),
  press('4'),
  press('Spring over'),
  say('Travlhed kan komme i vejen.'),
  press('Spring over'),
  press('Skriv i et større felt', 'form'),
  fill('Hvem der taler først.'),
  press('Spring over'),
  ...share('Del med netværket'),
  press('Kig tilbage nu'),
  press('Prøvede det'),
  say('Flere tog ordet.'),
  say('Jeg behøver ikke fylde så meget.'),
  press('Spring resten over'),
  press('5'),
  press('Spring over'),
  press('2'),
  press('Spring resten over'),
  say('Tavshed er også ledelse.'),
  press('Spring over'),
  press('Slut her'),
  ...share('Del det, du tager med'),
];
