import type { programme as en } from '../en/programme.ts';

/** Datoerne i et netværk: at lægge dem, flytte dem, huske dem og melde afbud. */
export const programme: Record<keyof typeof en, string> = {
  'programme.what.network': 'mødet i {network}',
  'programme.what.joint': 'fællesmødet',
  'programme.what.day1': 'dag 1 i {module}',
  'programme.what.day2': 'dag 2 i {module}',
  'programme.whenThere': '{when} (tidszone {zone})',
  'programme.line': '{What}: {when}',
  'programme.option': '{Day} kl. {time}: {What}',
  'programme.place': 'Sted: {place}',
  'programme.story': 'Steder',

  'programme.dates.title': 'Datoer i {network}',
  'programme.dates.none': 'Der ligger ingen datoer forude.',
  'programme.dates.more': 'Og {count} mere længere fremme.',
  'programme.dates.absent': 'Afbud: {names}',
  'programme.which': 'Hvilket netværk?',

  'programme.add.module': 'Moduldag',
  'programme.add.network': 'Netværksmøde',
  'programme.add.joint': 'Fællesmøde',
  'programme.button.add': 'Tilføj en dato',
  'programme.button.move': 'Flyt',
  'programme.button.cancel': 'Aflys',
  'programme.button.moveAll': '{count, plural, =2 {Flyt begge} other {Flyt det hele}}',
  'programme.button.moveIt': 'Flyt den',
  'programme.button.moveOne': 'Kun den her',
  'programme.button.leave': 'Lad den blive liggende',
  'programme.button.absent': 'Meld afbud',
  'programme.button.coming': 'Jeg kommer alligevel',

  'programme.form.what': 'Modul og dag',
  'programme.form.second': 'Når du lægger dag 1, lægger jeg dag 2 med det samme. Du kan flytte den bagefter.',
  'programme.form.zone': 'Tidspunktet er i tidszonen {zone}.',
  'programme.form.others': 'Hvilke andre netværk er med?',
  'programme.form.othersHint': 'En linje for hvert. Slet dem, der ikke skal være med.',
  'programme.form.add': 'Tilføj',
  'programme.form.move': 'Flyt en dato',
  'programme.form.next': 'Se, hvad der rykker',
  'programme.form.cancel': 'Aflys en dato',
  'programme.form.cancelIntro':
    'Vil du aflyse {what} {when}? Alle i {networks} får det at vide, og jeg slår det op i {count, plural, one {kanalen} other {kanalerne}}.',
  'programme.form.cancelAlong': '{others} hører sammen med den.',
  'programme.form.which': 'Hvad skal aflyses?',
  'programme.form.both': '{count, plural, =2 {Begge} other {Dem alle}}',
  'programme.form.one': 'Kun dag 1',
  'programme.form.cancelSubmit': 'Aflys',
  'programme.form.keep': 'Lad den stå',
  'programme.form.absent': 'Meld afbud',
  'programme.form.absentIntro': 'Det her skriver jeg {whom}. Jeg spørger ikke hvorfor.',
  'programme.form.absentSubmit': 'Send afbud',

  'programme.ask.title': 'Skal jeg flytte det?',
  'programme.ask.moves': '{What} flyttes fra {from} til {to}.',
  'programme.ask.length': 'Det kommer til at vare {length}.',
  'programme.ask.noPlace': 'Stedet er fjernet.',
  'programme.ask.along': '{What} følger {anchor} og flytter med.',
  'programme.ask.gap':
    '{What} flytter med, for der skal gå mindst {count, plural, one {en dag} other {# dage}} mellem de to, så I kan nå at prøve noget af.',
  'programme.ask.dayOff':
    'Det skulle have været {day}, men det er ikke en arbejdsdag, så jeg foreslår den næste, der er ledig.',
  'programme.ask.taken':
    'Det skulle have været {day}, men da står der noget andet i kalenderen, så jeg foreslår den næste arbejdsdag, der er ledig.',
  'programme.ask.stay': '{count, plural, one {Den anden dato ligger} other {De andre # datoer ligger}} fast.',
  'programme.ask.settled': 'Det er ikke aktuelt længere.',
  'programme.ask.dropped': 'Så bliver det, som det er.',

  'programme.news.added': '{count, plural, one {Ny dato} other {Nye datoer}}',
  'programme.news.is': '{What} er {when}.',
  'programme.news.moved': '{What} er flyttet fra {from} til {to}.',
  'programme.news.length': 'Det varer nu {length}.',
  'programme.news.cancelled': '{What} {when} er aflyst.',
  'programme.news.lapsed':
    'Du havde meldt afbud til den gamle tid. Kan du heller ikke den nye dag, så meld afbud igen.',
  'programme.news.wiped': 'Afbud til den gamle tid gælder ikke længere.',
  'programme.done.added': 'Jeg slår det op i {networks}.',
  'programme.done.changed':
    'Jeg siger det til alle i {networks}, og jeg slår det op i {count, plural, one {kanalen} other {kanalerne}}.',
  'programme.shift.dayOff':
    'Det skulle have været {day}, men det er ikke en arbejdsdag. Derfor ligger {what} på den næste, der er ledig.',
  'programme.shift.taken':
    'Det skulle have været {day}, men da står der noget andet i kalenderen. Derfor ligger {what} på den næste arbejdsdag, der er ledig.',

  'programme.soon.today': '{What} er i dag kl. {time}.',
  'programme.soon.tomorrow': '{What} er i morgen kl. {time}.',
  'programme.soon.over': 'Påmindelsen gælder ikke længere.',
  'programme.soon.absent': 'Du har meldt afbud.',

  'programme.absence.cannot': '{name} kan ikke komme til {what} {when}.',
  'programme.absence.can': '{name} kommer alligevel til {what} {when}.',
  'programme.absence.gone': 'Den, det handlede om, er her ikke længere.',
  'programme.mine.absent': 'Du har meldt afbud til {what} {when}. Jeg har skrevet det {whom}.',
  'programme.mine.coming': 'Du kommer alligevel til {what} {when}. Jeg har skrevet det {whom}.',
  'programme.mine.back': 'Kommer du alligevel, skriver jeg det de samme steder.',
  'programme.mine.over': 'Den dato er ikke aktuel længere.',
  'programme.whom.both': 'i kanalen for {networks} og til {people}',
  'programme.whom.group': 'i kanalen for {networks}',
  'programme.coming.title': 'Hvad kan du ikke komme til?',
  'programme.coming.none': 'Du har ingen møder forude.',
};
