import type { Card, Form } from '../../src/core/card.ts';
import type { ChatEvent, Reply, TextFile } from '../../src/core/chat.ts';
import type { WebServer } from './web-harness.ts';

const run = 'demo';

export const NETWORK_FORM: Form = {
  title: 'Sæt et netværk op',
  intro: 'Lærke inviterer dem, du vælger. Ingen får andet, før de har sagt ja.',
  inputs: [
    { kind: 'text', name: 'name', label: 'Hvad hedder netværket?', value: 'Netværk Nord', maxLength: 60 },
    { kind: 'people', name: 'members', label: 'Hvem er med?', value: ['mette', 'jonas'] },
    {
      kind: 'choice',
      name: 'language',
      label: 'Sprog i kanalen',
      options: [
        { value: 'da', label: 'Dansk' },
        { value: 'en', label: 'Engelsk' },
      ],
      value: 'da',
    },
    { kind: 'date', name: 'begins', label: 'Hvornår begynder I?', value: '2027-01-18', optional: true },
    { kind: 'time', name: 'at', label: 'Hvad tid?', value: '09:00', optional: true },
    {
      kind: 'text',
      name: 'aim',
      label: 'Hvad er jeres fælles mål?',
      hint: 'Lederne ser det, når de vælger en udfordring.',
      lines: 'many',
      maxLength: 300,
      optional: true,
    },
  ],
  submit: 'Invitér',
  cancel: 'Fortryd',
  press: { word: 'network', args: { step: 'submitted' } },
};

export const INVITATION: Card = {
  body: [
    {
      type: 'text',
      text: 'Hej Mette. Jeg er Lærke, en chatbot. Karen har inviteret dig med i Netværk Nord. Jeg følges med dig fra en udfordring til en lille prøvehandling og videre til det, du lærer.',
    },
    { type: 'text', text: 'Det, du skriver, viser jeg kun til andre, hvis du trykker Del. Er du med?' },
  ],
  actions: [
    { kind: 'press', label: 'Ja, jeg er med', press: { run, type: 'accepted' }, style: 'primary' },
    { kind: 'press', label: 'Ikke nu', press: { run, type: 'postponed' } },
    { kind: 'press', label: 'Nej tak', press: { run, type: 'declined' } },
  ],
};

const QUESTION: Card = {
  title: 'Hvad er udfordringen?',
  body: [
    { type: 'text', text: 'Hvilken ledelsesudfordring vil du gerne blive klogere på?' },
    { type: 'note', text: 'Svar her, eller skriv det i en formular.' },
  ],
  actions: [
    { kind: 'form', label: 'Svar i en formular', press: { run, type: 'asked' }, style: 'primary' },
    { kind: 'press', label: 'Giv mig et eksempel', press: { run, type: 'exampleWanted' } },
    {
      kind: 'menu',
      label: 'Senere',
      options: [
        { kind: 'press', label: 'I morgen', press: { run, type: 'putOff', args: { until: 'tomorrow' } } },
        { kind: 'press', label: 'På mandag', press: { run, type: 'putOff', args: { until: 'monday' } } },
        { kind: 'form', label: 'Vælg tid', press: { run, type: 'putOff' } },
        { kind: 'press', label: 'Ikke nu', press: { run, type: 'declined' } },
        { kind: 'press', label: 'Pause', press: { word: 'pause' } },
      ],
    },
  ],
};

const SHARED: Card = {
  title: 'Mette har prøvet noget',
  body: [
    { type: 'heading', text: 'Udfordringen' },
    {
      type: 'quote',
      text: 'Teammøderne bliver ved med at handle om drift, også når vi har sat tid af til børnene.',
    },
    { type: 'heading', text: 'Prøvehandlingen' },
    {
      type: 'quote',
      text: 'Når mødet begynder på torsdag, så vil jeg bede én om at fortælle om ét barn i to minutter.',
    },
    { type: 'divider' },
    { type: 'bar', label: 'Har prøvet noget i netværket', value: 3, of: 5 },
    { type: 'note', text: 'Kigger tilbage torsdag den 4. februar.' },
  ],
  actions: [],
};

/** The form that a message is kept with: what it says, to be reworded. */
const keepForm = (text: string): Form => ({
  title: 'Gem som observation',
  intro: 'Skriv det om med dine egne ord, så ingen kan kendes.',
  inputs: [
    {
      kind: 'text',
      name: 'answer',
      label: 'Hvad lagde du mærke til?',
      value: text,
      lines: 'many',
      maxLength: 1500,
    },
  ],
  submit: 'Gem',
  cancel: 'Fortryd',
  press: { run, type: 'noteKept' },
});

export const EXPORT: TextFile[] = [
  { name: 'mine-svar.md', type: 'text/markdown', text: '# Mine svar\n\n> Teammøderne handler om drift 🐦\n' },
  { name: 'mine-svar.json', type: 'application/json', text: '{"svar":["Teammøderne handler om drift"]}' },
  // bytes that are no text in any encoding
  { name: 'billede.pdf', type: 'application/pdf', text: '/wD+JVBERoCB', encoding: 'base64' },
];

/** A network in the middle of things, so that every kind of card and message is on the screen. */
export async function setTheScene({ web, post, answer }: WebServer): Promise<void> {
  answer(scripted);
  const workspace = { platform: 'web', id: 'local' } as const;
  const mette = { workspace, account: 'mette' };
  const channel = { workspace, channel: 'netvaerk-nord' };
  const invitation = await web.chat.post(mette, INVITATION, { nonce: 'n1' });
  const accepted: Card = { body: INVITATION.body.slice(0, 1), actions: [], closed: true };
  await web.chat.update(mette, invitation, accepted, { nonce: 'n1' });
  await web.chat.post(mette, QUESTION, { nonce: 'n2' });
  await post('say', {
    as: 'mette',
    id: 'scene-0001',
    text: 'Teammøderne bliver ved med at handle om drift.',
  });
  const root = await web.chat.post(channel, SHARED, { nonce: 'n3' });
  const thread = {
    body: [{ type: 'text', text: 'Jonas er nysgerrig: hvem fortæller først?' }],
    actions: [],
  } as Card;
  await web.chat.post(channel, thread, { nonce: 'n4', under: root });
  const home: Card = {
    title: 'Hjem',
    body: [
      { type: 'heading', text: 'Din cyklus' },
      { type: 'text', text: 'Du er i gang med udfordringen. Næste skridt er at vælge, hvad du vil prøve.' },
      { type: 'note', text: 'Netværk Nord: 3 ledere er med.' },
    ],
    actions: [{ kind: 'form', label: 'Gå videre', press: { run, type: 'asked' }, style: 'primary' }],
  };
  await web.chat.showHome(workspace, 'mette', home);
}

/** A runtime that knows one form and a few words. */
export function scripted(event: ChatEvent): Reply {
  if (event.kind === 'keepWanted') return { form: keepForm(event.text) };
  if (event.kind === 'word' && event.text === 'eksport') return { files: EXPORT };
  if (event.kind === 'pressed' && 'run' in event.press && event.press.type === 'moveWanted') {
    return { pressed: { body: [{ type: 'note', text: 'Flyttet til observation.' }], actions: [] } };
  }
  if (event.kind === 'word' || event.kind === 'formWanted') {
    if (event.kind === 'formWanted' || event.text === 'netværk' || event.text === 'network')
      return { form: NETWORK_FORM };
    if (event.text === 'hjem') return { home: { title: 'Hjem', body: [], actions: [] } };
    return { card: note(`Det ord kender jeg ikke: ${event.text}. Prøv hjælp.`) };
  }
  if (event.kind === 'submitted' && event.values.name === '') {
    return { errors: { name: 'Netværket skal have et navn, så lederne kan kende det.' } };
  }
  if (event.kind === 'submitted') return { card: note('Invitationerne er sendt.') };
  if (event.kind === 'said') return { card: note(`Gemt under din udfordring: "${event.text}"`) };
  return {};
}

function note(text: string): Card {
  return {
    body: [{ type: 'text', text }],
    actions: [{ kind: 'press', label: 'Flyt', press: { run, type: 'moveWanted' } }],
  };
}
