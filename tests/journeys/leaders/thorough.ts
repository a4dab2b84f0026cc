import type { Telling } from './telling.ts';

const WORDS = {
  da: {
    challenge: 'Vores tværfaglige møder ender uden aftaler, selv om alle virker enige.',
    baseline:
      'I torsdags gik vi fra hinanden efter halvanden time, og bagefter ringede to for at høre, hvem der gjorde hvad.',
    otherReading: 'De ville sige, at jeg har så travlt, at ingen tør trække tiden ud.',
    assumption: 'Jeg tror, vi forveksler enighed med beslutning. Imod taler, at de små møder godt kan.',
    tryOut: 'De sidste ti minutter skriver vi sammen, hvem der gør hvad inden hvornår.',
    buildOn: 'I byggeudvalget lukkede vi altid med tre linjer på tavlen.',
    value: 'At borgerne ikke venter på, at vi får ringet rundt.',
    see: 'En anden end mig tager tuschen',
    hear: 'Nogen spørger, hvem der gør det',
    method: 'Jeg tæller aftaler og spørger koordinatoren, om hun skal ringe rundt.',
    prediction: 'Første gang bliver det kluntet, og jeg ender med at skrive.',
    whenThen: 'Når klokken er ti minutter i tre, så vil jeg rejse mig og hente tavlen.',
    beforeThink: 'At vi er for pæne.',
    beforeDo: 'Jeg sender selv et referat ud om aftenen.',
    together: 'Med koordinatoren, som holder øje med uret.',
    barriers: 'At dagsordenen er for lang. Det hjælper at tage et punkt af.',
    help: 'At en fra netværket ser vores tavle igennem bagefter.',
    watch: 'Hvem der siger et navn højt første gang.',
    starHelp: 'Koordinatoren og jeg siger én ting hver på vej ud af døren.',
    star: 'Sygeplejersken tog tuschen uden at blive spurgt.',
    heard: 'Pædagogen spurgte: Hvem ringer til skolen?',
    opinion: 'Stemningen var meget bedre.',
    evidence: 'De lo to gange, og ingen så på uret.',
    weekly: 'Koordinatoren ringede ikke rundt i denne uge.',
    reflection: 'At det ikke var uvilje. Der manglede et sted at sige det.',
    happened: 'Jeg gav slip på referatet.',
    outcome: 'Det var ikke kluntet. De skrev, og jeg sad ned.',
    learnt: 'At en beslutning skal kunne ses.',
    change: 'Tavlen skal stå der, når de kommer.',
    practise: 'At blive siddende.',
    afterThink: 'At vi er grundige, ikke for pæne.',
    afterDo: 'Vi lukker med tavlen hver gang.',
    high: 'Jeg rejste mig til tiden, også da det var pinligt.',
    memory: 'Da den nye kollega læste tavlen højt, og alle nikkede.',
    insight: 'Enighed er først en aftale, når den står på tavlen.',
    onTrack: 'Koordinatoren og jeg skiftes til at hente den.',
    baselineAgain: 'Nu er der aftaler, men de gælder kun os, der var der.',
  },
  en: {
    challenge: 'Our cross-service meetings end without agreements although everybody seems to agree.',
    baseline:
      'On Thursday we left after an hour and a half, and later two people called to hear who was doing what.',
    otherReading: 'They would say I am in such a hurry that nobody dares to take up time.',
    assumption: 'I think we mistake agreement for a decision. Against it: the small meetings manage.',
    tryOut: 'For the last ten minutes we write down together who does what by when.',
    buildOn: 'On the building committee we always closed with three lines on the board.',
    value: 'Citizens would not wait while we phone around.',
    see: 'Somebody other than me picks up the pen',
    hear: 'Somebody asks who will do it',
    method: 'I count agreements and ask the coordinator whether she has to phone around.',
    prediction: 'The first time will be clumsy and I end up writing.',
    whenThen: 'When it is ten to three, I will get up and fetch the board.',
    beforeThink: 'That we are too polite.',
    beforeDo: 'I send out minutes myself in the evening.',
    together: 'With the coordinator, who watches the clock.',
    barriers: 'The agenda is too long. It helps to take one item off.',
    help: 'Somebody in the network to look at our board afterwards.',
    watch: 'Who says a name out loud for the first time.',
    starHelp: 'The coordinator and I each say one thing on the way out.',
    star: 'The nurse picked up the pen without being asked.',
    heard: 'One of the teachers asked: Who calls the school?',
    opinion: 'The mood was much better.',
    evidence: 'They laughed twice and nobody looked at the clock.',
    weekly: 'The coordinator did not phone around this week.',
    reflection: 'It was not unwillingness. There was no place to say it.',
    happened: 'I let go of the minutes.',
    outcome: 'It was not clumsy. They wrote and I sat down.',
    learnt: 'A decision has to be visible.',
    change: 'The board should be there when they come in.',
    practise: 'Staying in my seat.',
    afterThink: 'We are careful, not too polite.',
    afterDo: 'We close with the board every time.',
    high: 'I got up on time, even when it felt awkward.',
    memory: 'When the new colleague read the board out and everybody nodded.',
    insight: 'Agreement is only an agreement once it is on the board.',
    onTrack: 'The coordinator and I take turns fetching it.',
    baselineAgain: 'There are agreements now, but only for those of us who were there.',
  },
};

/** Answers everything, uses the forms, notes what happens, and goes on from what was learnt. */
export async function thorough({ leader, watch, later, language, isDanish }: Telling) {
  const words = WORDS[language];
  const me = leader();
  watch(me, 'channel');
  await me.presses('network.invitation.yes');
  await me.presses('network.welcome.start');
  for (const step of [
    'challenge',
    'baseline',
    'otherReading',
    'assumption',
    'tryOut',
    'buildOn',
    'value',
  ] as const)
    await me.says(words[step]);
  await me.fills('cycle.button.signs', {
    see: words.see,
    seeOf: 'process',
    hear: words.hear,
    hearOf: 'outcome',
  });
  await me.says(words.method);
  await me.says(words.prediction);
  await me.fills('cycle.button.write', { answer: words.whenThen });
  await me.says(isDanish ? 'på torsdag' : 'Thursday');
  await me.choosesWeeks(3);
  await me.says(words.beforeThink);
  await me.says(words.beforeDo);
  await me.presses({ label: '4' });
  for (const step of ['together', 'barriers', 'help'] as const) await me.says(words[step]);
  await me.fills('cycle.button.askNetwork', {}, 'cycle.share.submit');
  await me.says(words.watch);
  await me.says(words.starHelp);
  await me.fills('cycle.button.share', {}, 'cycle.share.submit');

  await later('2027-03-04T09:00');
  await later('2027-03-04T15:00');
  await me.presses('cycle.tried.tried');
  await me.says(words.heard);
  await me.presses('cycle.note.heard');
  await me.says(words.opinion);
  await me.pressesAnswer('cycle.offer.observation');
  await me.says(words.evidence);
  await me.says(words.star);
  await me.pressesAnswer('cycle.offer.star');
  await me.fills('cycle.button.share', {}, 'cycle.share.submit');
  await later('2027-03-08T15:00');
  await me.says(words.weekly);
  await later('2027-03-18T09:00');
  await later('2027-03-22T09:00');
  for (const step of ['reflection', 'happened', 'outcome', 'learnt', 'change', 'practise'] as const)
    await me.says(words[step]);
  await me.says(words.afterThink);
  await me.says(words.afterDo);
  await me.presses({ label: '5' });
  await me.says(words.high);
  await me.presses({ label: '2' });
  await me.presses('cycle.evidence.experience');
  await me.says(words.memory);
  await me.says(words.insight);
  await me.says(words.onTrack);
  await me.presses('cycle.next.bigger');
  await me.presses('cycle.button.count');
  await me.says(words.baselineAgain);
  await me.presses('cycle.button.keep');
  await me.opensHome();
}
