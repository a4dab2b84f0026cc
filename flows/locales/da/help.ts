import type { help as en } from '../en/help.ts';

/** Stigen, når man er gået i stå: et eksempel, noget mindre, vendt om, en kollegas øjne. */
export const help: Record<keyof typeof en, string> = {
  'cycle.help': 'Hvad kan hjælpe dig i gang?',
  'cycle.help.reply': 'Svar her, når du har noget. Det behøver ikke være færdigt.',
  'cycle.help.contact':
    'Er det noget andet, der fylder, så lad det her ligge, og tal med en, du er tryg ved.',
  'cycle.contact':
    'Tal med en, du er tryg ved: din leder, en kollega, jeres arbejdsmiljørepræsentant eller din læge. Er det akut, så ring 112.',

  'cycle.rung.example': 'Sådan kunne det lyde:',
  'cycle.rung.smaller': 'Mindre:',
  'cycle.rung.turn': 'Vendt om:',
  'cycle.rung.borrow': 'Set med en kollegas øjne:',
  'cycle.button.rung.example': 'Se et eksempel',
  'cycle.button.rung.smaller': 'Gør det mindre',
  'cycle.button.rung.turn': 'Vend det om',
  'cycle.button.rung.borrow': 'Lån en kollegas øjne',

  'cycle.smaller.challenge': 'Tag én situation fra i går eller i dag. Hvad skete der?',
  'cycle.smaller.plan':
    'Hvad er den mindste udgave, {we, select, yes {I} other {du}} kunne nå på ti minutter i morgen?',
  'cycle.smaller.action':
    'Nævn bare én ting: et menneske, en hindring eller en hjælp, {we, select, yes {I} other {du}} kunne bruge.',
  'cycle.smaller.observation': 'Én ting, et kamera kunne have filmet.',
  'cycle.smaller.reflection': 'Skriv de første tre ord, du tænker på.',
  'cycle.smaller.newAction': 'Én sætning, der begynder med: Næste gang …',

  'cycle.turn.challenge': 'Hvordan ser det ud om et halvt år, hvis ingenting ændrer sig?',
  'cycle.turn.plan':
    'Hvad skulle {we, select, yes {I} other {du}} gøre, hvis {we, select, yes {I} other {du}} ville være sikker på, at det blev værre?',
  'cycle.turn.action':
    'Hvad sker der, hvis {we, select, yes {I} other {du}} gør det helt alene og ikke forbereder noget?',
  'cycle.turn.observation': 'Hvad ville {we, select, yes {I} other {du}} se, hvis det slet ikke virkede?',
  'cycle.turn.reflection':
    'Hvad ville være anderledes i dag, hvis {we, select, yes {I} other {du}} ikke havde prøvet?',
  'cycle.turn.newAction':
    'Hvad gør {we, select, yes {I} other {du}} i næste uge, hvis {we, select, yes {I} other {du}} glemmer det hele igen?',

  'cycle.borrow.challenge':
    'Tænk på en kollega, {we, select, yes {I} other {du}} lytter til. Hvad ville hun eller han kalde den her udfordring?',
  'cycle.borrow.plan':
    'Tænk på en kollega, der er god til lige det her. Hvad ville hun eller han prøve først?',
  'cycle.borrow.action':
    'Hvad ville en kollega, der kender {we, select, yes {jeres} other {dit}} sted, advare {we, select, yes {jer} other {dig}} om?',
  'cycle.borrow.observation': 'Hvis en kollega sad med i rummet, hvad ville hun eller han skrive ned?',
  'cycle.borrow.reflection':
    'Hvad ville en kollega, der har set det hele, sige til {we, select, yes {jer} other {dig}} bagefter?',
  'cycle.borrow.newAction':
    'Hvad ville {we, select, yes {I} other {du}} selv råde en kollega til i {we, select, yes {jeres} other {din}} situation?',

  'cycle.example.challenge':
    'På vores personalemøder er det mest mig, der taler. Jeg vil gerne blive klogere på, hvordan de andre kommer på banen.',
  'cycle.example.baseline': 'I tirsdags gik fyrre minutter med mine punkter. Tre ud af ni sagde noget.',
  'cycle.example.otherReading': 'Hun har altid travlt, så vi lader hende bare komme igennem det.',
  'cycle.example.assumption': 'Jeg tror, de venter på mig. Men i pausen diskuterer de livligt.',
  'cycle.example.tryOut': 'Næste møde begynder med en runde, hvor alle får et minut.',
  'cycle.example.buildOn': 'Til supervision sidste år gik vi bordet rundt. Dér kom alle til orde.',
  'cycle.example.value': 'Vi ville beslutte ting, folk står ved, og jeg ville bære mindre alene.',
  'cycle.example.signs': 'En af de stille siger noget uden at blive spurgt.',
  'cycle.example.method': 'Jeg tæller, hvem der taler, og spørger to af dem bagefter.',
  'cycle.example.prediction': 'Det bliver lidt stift i begyndelsen, og så løsner det sig.',
  'cycle.example.whenThen': 'Når dagsordenen er læst op, så vil jeg give ordet til den til venstre for mig.',
  'cycle.example.beforeThink': 'Det irriterer mig, og jeg er også lidt flov over det.',
  'cycle.example.beforeDo': 'Jeg stiller spørgsmål og svarer selv, når der bliver stille.',
  'cycle.example.together': 'Min souschef tager tid og giver mig et tegn, når jeg taler for længe.',
  'cycle.example.barriers': 'Dagsordenen er for lang. Det bliver lettere, hvis jeg stryger to punkter.',
  'cycle.example.help': 'At en kollega sidder med og ser, hvad jeg gør, når der bliver stille.',
  'cycle.example.watch': 'Hvem der taler først, og hvor længe jeg selv taler. Jeg sætter streger på en blok.',
  'cycle.example.starHelp': 'Vi slutter mødet med, at hver nævner ét øjeblik, der virkede.',
  'cycle.example.noticed': 'Da den tredje havde talt, nikkede to og byggede videre på det.',
  'cycle.example.reflection': 'At stilheden var kortere, end den føltes.',
  'cycle.example.happened': 'Jeg lyttede mere og styrede mindre, end jeg plejer.',
  'cycle.example.outcome': 'Det var slet ikke stift. De lo, og to kom med forslag.',
  'cycle.example.learnt': 'At de har svar, når jeg giver dem tid.',
  'cycle.example.change': 'Mine punkter skal ligge sidst på dagsordenen.',
  'cycle.example.practise': 'At tælle til ti, før jeg siger noget.',
  'cycle.example.afterThink': 'Den fylder mindre. Det er ikke viljen, de mangler.',
  'cycle.example.afterDo': 'Hvert møde begynder med en runde.',
  'cycle.example.star': 'Den nyeste i gruppen foreslog noget, og de andre tog det op.',
  'cycle.example.insight': 'Lad ordet gå rundt, før jeg selv taler.',
  'cycle.example.onTrack': 'Runden står fast som første punkt, og vi skiftes til at lede den.',
  'cycle.example.more.solution': 'Så tog de selv emner op, og jeg sagde mindre.',
  'cycle.example.more.blame': 'Jeg fylder selv stilheden ud.',
  'cycle.example.more.tooBig': 'Det første kvarter af tirsdagsmødet.',
  'cycle.example.more.always': 'Når vi er færre end fem.',
  'cycle.example.more.opinion': 'Hun lagde telefonen væk og satte sig frem på stolen.',
  'cycle.example.more.unsure': 'I tirsdags skete det to gange, og begge gange kom jeg til at svare selv.',
  'cycle.example.more.changed': 'Mødet blev aflyst, så jeg tog runden på tavlemødet i stedet.',
  'cycle.example.more.notYet': 'Der kom en akut sag, og så tog dagsordenen over.',
  'cycle.example.more.dropped': 'Da jeg stod der, havde de brug for noget andet.',
  'cycle.example.more.low': 'At de fandt runden kunstig.',
  'cycle.example.more.mixed': 'Hende, der altid taler først. Hun ville sige, at det trak ud.',
  'cycle.example.more.high': 'Jeg holdt ud, da der blev stille.',
};
