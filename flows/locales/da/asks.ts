import type { asks as en } from '../en/asks.ts';

/** Hvad hvert spørgsmål spørger om. I et teams omgang er `we` yes. */
export const asks: Record<keyof typeof en, string> = {
  'cycle.ask.challenge':
    'Hvilken ledelsesudfordring vil {we, select, yes {I} other {du}} gerne blive klogere på?',
  'cycle.ask.baseline': 'Hvordan ser det ud i dag? Gerne en bestemt situation.',
  'cycle.ask.otherReading':
    'Hvordan ville en af {we, select, yes {jeres} other {dine}} medarbejdere fortælle den samme historie?',
  'cycle.ask.assumption': 'Hvad tror {we, select, yes {I} other {du}} selv, det skyldes, og hvad taler imod?',
  'cycle.ask.tryOut':
    'Hvad vil {we, select, yes {I} other {du}} prøve? Hellere småt og snart end stort og engang.',
  'cycle.ask.buildOn': 'Hvornår har noget lignende virket for {we, select, yes {jer} other {dig}}?',
  'cycle.ask.value':
    'Hvad vil det betyde for {we, select, yes {jeres} other {din}} ledelse{hasGoal, select, yes { og {goal}} other {}}, hvis udfordringen bliver mindre?',
  'cycle.ask.signs':
    'Hvad vil {we, select, yes {I} other {du}} lægge mærke til, når det begynder at virke? Noget, {we, select, yes {I} other {du}} kan se, høre eller mærke.',
  'cycle.ask.method':
    'Hvordan vil {we, select, yes {I} other {du}} finde ud af, om det virker, og hvem vil {we, select, yes {I} other {du}} spørge?',
  'cycle.ask.prediction': 'Hvad tror {we, select, yes {I} other {du}}, der sker?',
  'cycle.ask.whenThen':
    'Hvornår gør {we, select, yes {I} other {du}} det? Skriv gerne: Når …, så vil {we, select, yes {vi} other {jeg}} …',
  'cycle.ask.cueDay': 'Hvilken dag bliver det?',
  'cycle.ask.lookBack': 'Hvornår skal vi kigge tilbage på det?',
  'cycle.ask.beforeThink': 'Hvad tænker du om udfordringen lige nu?',
  'cycle.ask.beforeDo': 'Hvad gør du ved den i dag?',
  'cycle.ask.before':
    'Hvor meget udfordrer det dit ledelsesarbejde{hasGoal, select, yes { med {goal}} other {}} lige nu?',
  'cycle.ask.together': 'Hvem gør {we, select, yes {I} other {du}} det sammen med, og hvordan?',
  'cycle.ask.barriers': 'Hvad kan komme i vejen, og hvad kan gøre det lettere?',
  'cycle.ask.help': 'Hvilken hjælp har {we, select, yes {I} other {du}} brug for?',
  'cycle.ask.watch': 'Hvad vil {we, select, yes {I} other {du}} holde øje med undervejs, og hvordan?',
  'cycle.ask.starHelp': 'Hvordan hjælper I hinanden med at få øje på stjernestunder?',
  'cycle.ask.tried': 'Hvordan gik det?',
  'cycle.ask.noticed':
    'Hvad så eller hørte {we, select, yes {I} other {du}} undervejs? Én konkret ting er nok.',
  'cycle.ask.reflection':
    'Nu har {we, select, yes {I} other {du}} prøvet det. Hvad sidder {we, select, yes {I} other {du}} tilbage med?',
  'cycle.ask.reflectionDropped': 'Hvad sidder {we, select, yes {I} other {du}} tilbage med nu?',
  'cycle.ask.reflectionNotYet':
    'Det blev ikke til noget denne gang. Hvad sidder {we, select, yes {I} other {du}} tilbage med?',
  'cycle.ask.happened': 'Hvad gjorde det ved {we, select, yes {jeres} other {din}} måde at lede på?',
  'cycle.ask.outcome': 'Blev virkningen, som {we, select, yes {I} other {du}} ventede?',
  'cycle.ask.outcomePredicted': 'Hvad skete der så?',
  'cycle.ask.learnt':
    'Hvad ved {we, select, yes {I} other {du}} nu, som {we, select, yes {I} other {du}} ikke vidste før?',
  'cycle.ask.change': 'Hvad skal være anderledes fremover?',
  'cycle.ask.practise':
    'Hvad vil {we, select, yes {I} other {du}} øve {we, select, yes {jer} other {dig}} mere på?',
  'cycle.ask.afterThink': 'Hvad tænker du om udfordringen nu?',
  'cycle.ask.afterDo': 'Hvad gør du ved den nu?',
  'cycle.ask.after':
    'Hvor meget støtter prøvehandlingen dit ledelsesarbejde{hasGoal, select, yes { med {goal}} other {}}?',
  'cycle.ask.beforeAgain':
    'Samme spørgsmål som før, du prøvede: Hvor meget udfordrer det dit ledelsesarbejde{hasGoal, select, yes { med {goal}} other {}} lige nu?',
  'cycle.ask.evidence': 'Hvad bygger {we, select, yes {I} other {du}} det på?',
  'cycle.ask.star': 'Er der en stjernestund, du vil tage med dig?',
  'cycle.ask.insight':
    'Hvad vil {we, select, yes {I} other {du}} tage med i det næste, {we, select, yes {I} other {du}} gør?',
  'cycle.ask.onTrack': 'Hvad holder det på sporet, når hverdagen melder sig?',
  'cycle.ask.next': 'Hvordan vil {we, select, yes {I} other {du}} gå videre?',

  'cycle.more.solution': 'Hvis det lykkedes, hvad ville så være anderledes?',
  'cycle.more.blame': 'Når de gør det, hvad gør {we, select, yes {I} other {du}} så selv?',
  'cycle.more.tooBig': 'Hvilket hjørne af det kan {we, select, yes {I} other {du}} selv flytte på tre uger?',
  'cycle.more.always': 'Hvornår er det lidt lettere?',
  'cycle.more.opinion':
    'Hvad så {we, select, yes {I} other {du}}, der fik {we, select, yes {jer} other {dig}} til at tænke det?',
  'cycle.more.unsure': 'Vil {we, select, yes {I} other {du}} sige lidt mere om det?',
  'cycle.more.changed': 'Hvad gjorde {we, select, yes {I} other {du}} i stedet, og hvad kom der ud af det?',
  'cycle.more.notYet': 'Helt i orden. Hvad kom i vejen? Skal den være mindre?',
  'cycle.more.dropped':
    'Det er også noget at lære af. Hvad fik {we, select, yes {jer} other {dig}} til at lade den ligge?',
  'cycle.more.low': 'Hvad ville du aldrig have opdaget, hvis du ikke havde prøvet?',
  'cycle.more.mixed': 'Hvem ville se anderledes på det, og hvad ville de sige?',
  'cycle.more.high': 'Hvad gjorde du selv, der gjorde forskellen?',

  'cycle.hint.cueDay': 'Den morgen skriver jeg til dig. Uden en dag gør jeg det ikke.',
  'cycle.hint.help': 'Når du har svaret, kan jeg spørge dit netværk for dig.',
  'cycle.hint.star': 'En stjernestund er et øjeblik, hvor noget lykkes, også i det små.',
  'cycle.hint.evidence':
    'Erfaring: flere af dem, det handler om, har vurderet det. Tendens: I har samlet ind systematisk og set efter fejlkilder. Evidens: virkningen er skilt fra alt andet, helst sammen med en udefra.',

  'cycle.tried.tried': 'Prøvede det',
  'cycle.tried.changed': 'Gjorde det anderledes',
  'cycle.tried.notYet': 'Ikke endnu',
  'cycle.tried.dropped': 'Droppede det',
  'cycle.evidence.impression': 'Min fornemmelse',
  'cycle.evidence.experience': 'Erfaring',
  'cycle.evidence.tendency': 'Tendens',
  'cycle.evidence.evidence': 'Evidens',
  'cycle.next.repeat': 'Gentag',
  'cycle.next.adjust': 'Justér',
  'cycle.next.bigger': 'Gør det større',
  'cycle.next.new': 'Ny udfordring',
  'cycle.next.end': 'Slut her',

  'cycle.name.challenge': 'Udfordringen',
  'cycle.name.challengeMore': 'Mere om udfordringen',
  'cycle.name.baseline': 'Sådan ser det ud i dag',
  'cycle.name.otherReading': 'Set med andre øjne',
  'cycle.name.assumption': 'Formodningen',
  'cycle.name.tryOut': 'Prøvehandlingen',
  'cycle.name.buildOn': 'Det, der har virket',
  'cycle.name.value': 'Hvad det vil betyde',
  'cycle.name.signs': 'Tegn at holde øje med',
  'cycle.name.method': 'Sådan undersøges det',
  'cycle.name.prediction': 'Forudsigelsen',
  'cycle.name.whenThen': 'Når …, så vil {we, select, yes {vi} other {jeg}} …',
  'cycle.name.cueDay': 'Dagen',
  'cycle.name.lookBack': 'Vi kigger tilbage',
  'cycle.name.beforeThink': 'Før: det tænker du',
  'cycle.name.beforeDo': 'Før: det gør du',
  'cycle.name.before': 'Før du prøver',
  'cycle.name.together': 'Sammen med',
  'cycle.name.barriers': 'Hvad kan komme i vejen',
  'cycle.name.help': 'Ønske om hjælp',
  'cycle.name.watch': 'Det holder {we, select, yes {I} other {du}} øje med',
  'cycle.name.starHelp': 'Blik for stjernestunder',
  'cycle.name.tried': 'Sådan gik det',
  'cycle.name.triedMore': 'Mere om, hvordan det gik',
  'cycle.name.noticed': 'Det lagde {we, select, yes {I} other {du}} mærke til',
  'cycle.name.noticedMore': 'Det så {we, select, yes {I} other {du}}',
  'cycle.name.reflection': 'Det sidder {we, select, yes {I} other {du}} med',
  'cycle.name.happened': '{we, select, yes {Jeres} other {Din}} måde at lede på',
  'cycle.name.outcome': 'Det skete der',
  'cycle.name.learnt': 'Det ved {we, select, yes {I} other {du}} nu',
  'cycle.name.change': 'Det skal være anderledes',
  'cycle.name.practise': 'Det øver {we, select, yes {I} other {du}} {we, select, yes {jer} other {dig}} på',
  'cycle.name.afterThink': 'Efter: det tænker du',
  'cycle.name.afterDo': 'Efter: det gør du',
  'cycle.name.after': 'Efter du har prøvet',
  'cycle.name.afterMore': 'Mere om vurderingen',
  'cycle.name.beforeAgain': 'Udfordringen nu',
  'cycle.name.evidence': 'Det bygger {we, select, yes {I} other {du}} det på',
  'cycle.name.star': 'En stjernestund',
  'cycle.name.insight': 'Det tager {we, select, yes {I} other {du}} med',
  'cycle.name.onTrack': 'På sporet',
  'cycle.name.next': 'Vejen videre',
};
