import type { harvest as en } from '../en/harvest.ts';

/** Høsten: det, et netværk samler, og det, der efter et ja bliver frigivet. */
export const harvest: Record<keyof typeof en, string> = {
  'harvest.title': 'Høsten i {network}',
  'harvest.which': 'Hvilket netværks høst?',
  'harvest.story': 'Det har du skrevet',
  'harvest.root':
    'Her samler I det, I har lært, jeres stjernestunder og det, I gerne vil have videre opad. Det bliver i netværket. Skal noget af det videre, spørger jeg jer alle først, og den, der har skrevet det, skal selv sige ja.',
  'harvest.own':
    'Har du lært noget, haft en stjernestund eller set noget, ledelsen eller politikerne bør vide, så læg det i høsten. Alle i netværket kan læse det i kanalen.',
  'harvest.count': '{what} ({count})',
  'harvest.given': '{number} · {kind} · {name}',
  'harvest.given.gone': 'Det er taget tilbage.',

  'harvest.kind.learning': 'Læring',
  'harvest.kind.star': 'Stjernestund',
  'harvest.kind.knowledge': 'Opad: viden',
  'harvest.kind.problem': 'Opad: et problem',
  'harvest.kind.proposal': 'Opad: et forslag',
  'harvest.kind.policy': 'Opad: en politik i praksis',
  'harvest.section.learning': 'Det har vi lært',
  'harvest.section.star': 'Stjernestunder',
  'harvest.section.knowledge': 'Det ved vi',
  'harvest.section.problem': 'Problemer, vi ser',
  'harvest.section.proposal': 'Det foreslår vi',
  'harvest.section.policy': 'Sådan virker politikkerne i praksis',

  'harvest.button.give': 'Læg noget i høsten',
  'harvest.button.mend': 'Ret mit bidrag',
  'harvest.button.draft': 'Lav en opsamling',
  'harvest.button.redraft': 'Ret',
  'harvest.button.send': 'Spørg netværket',
  'harvest.button.drop': 'Drop den',
  'harvest.button.release': 'Frigiv',
  'harvest.button.files': 'Hent som filer',
  'harvest.button.withdraw': 'Træk den tilbage',
  'harvest.button.approve': 'Godkend',
  'harvest.button.object': 'Nej, ikke sådan',
  'harvest.button.name': 'Sæt mit navn på',
  'harvest.button.unname': 'Tag mit navn af',
  'harvest.button.leaveOut': 'Lad mit være ude',

  'harvest.form.give': 'Læg noget i høsten',
  'harvest.form.mend': 'Ret dit bidrag',
  'harvest.form.giveIntro':
    'Alle i {network} kan læse det i kanalen, med dit navn på. Det kommer kun videre, hvis du og netværket siger ja, og uden dit navn, medmindre du selv sætter det på. Skriv uden navne og detaljer om borgere og medarbejdere.',
  'harvest.form.kind': 'Hvad er det?',
  'harvest.form.text': 'Hvad vil du lægge i?',
  'harvest.form.save': 'Læg det i',
  'harvest.form.draft': 'Lav en opsamling',
  'harvest.form.draftIntro':
    'Du ser den først selv. Derefter ser hele netværket den, præcis som den kommer til at stå. Siger ingen nej, kan du frigive den.',
  'harvest.form.numbers': 'Hvilke bidrag?',
  'harvest.form.numbersHint': 'Skriv deres numre, for eksempel 1, 3 og 7. Højst {max}.',
  'harvest.form.title': 'Titel',
  'harvest.form.recipients': 'Hvem er den til?',
  'harvest.form.recipientsHint': 'For eksempel direktionen eller børneudvalget. Jeg sender den ikke selv.',
  'harvest.form.intro': 'Et par ord til at begynde med',
  'harvest.form.see': 'Se den',
  'harvest.form.object': 'Nej, ikke sådan',
  'harvest.form.objectIntro':
    'Så bliver den lavet om. Den, der har lavet den, får at vide, at nogen har sagt nej, og læser det, du skriver her, men ikke, hvem du er.',
  'harvest.form.reason': 'Hvad skulle være anderledes?',
  'harvest.form.objectSubmit': 'Sig nej',

  'harvest.lead.other': '{name} samler den nu.',
  'harvest.lead.nobody': 'Det er ikke dig, der samler den nu.',
  'harvest.lead.count':
    '{count, plural, =0 {Der ligger ikke noget, der venter på at komme videre.} one {Der ligger et bidrag, der ikke er frigivet:} other {Der ligger # bidrag, der ikke er frigivet:}}',
  'harvest.lead.line': '{number} · {kind} · {name}: {words}',
  'harvest.lead.released': 'Frigivet senest: {title}',
  'harvest.lead.drafting.title': 'Udkast til en opsamling',
  'harvest.lead.asked.title': 'Netværket er spurgt',
  'harvest.lead.ready.title': 'Klar til at blive frigivet',
  'harvest.lead.drafting':
    'Kun du ser den endnu. Når du spørger netværket, har de tre arbejdsdage til at sige nej.',
  'harvest.lead.redo': 'Ret den, og spørg igen. Så har alle igen tre arbejdsdage.',
  'harvest.lead.nothingLeft':
    'Der er ingen bidrag tilbage i den: Forfatterne vil ikke have dem med, eller de har ikke sagt ja. Vælg andre, eller drop den.',
  'harvest.lead.asked':
    '{yes, plural, =0 {Ingen har svaret endnu.} other {# af {all} har sagt ja.}} Alle har {until} til at sige nej. Gør ingen det, kan du frigive den.',
  'harvest.lead.ready':
    'Ingen har sagt nej. Den rummer de bidrag, som forfatterne selv har sagt ja til. Tryk på Frigiv, så kommer den i kanalen, og du kan hente den som filer.',
  'harvest.lead.objected': 'Nogen i netværket vil ikke have den sådan.',

  'harvest.ask.title': 'Må opsamlingen blive frigivet?',
  'harvest.ask':
    'Sådan vil den se ud for dem, den er til. Den bliver kun frigivet, hvis ingen af jer siger nej.',
  'harvest.ask.again': 'Der er stadig tid til at svare.',
  'harvest.ask.own':
    '{count, plural, one {Et af bidragene er dit. Uden dit ja kommer det ikke med.} other {# af bidragene er dine. Uden dit ja kommer de ikke med.}}',
  'harvest.ask.approved': 'Du har sagt ja.',
  'harvest.ask.until.no': 'Du har {until}, hvis du vil sige nej.',
  'harvest.ask.until.own': 'Du har {until} til at svare.',
  'harvest.ask.ready': 'Ingen har sagt nej. Du kan stadig gøre det, indtil den bliver frigivet.',
  'harvest.ask.over': 'Det udkast er ikke aktuelt længere.',
  'harvest.ask.released': 'Den er frigivet. Du kan læse den i kanalen.',
  'harvest.ask.reach':
    'Det, der bliver trukket tilbage, forsvinder her. En fil, som nogen har fået, kan jeg ikke hente tilbage.',

  'harvest.release.untitled': 'Fra {network}',
  'harvest.release.to': 'Til {recipients}',
  'harvest.release.from': 'Fra {network}',
  'harvest.release.fromOn': 'Fra {network}, {day}',
  'harvest.release.withdrawn': 'Det, der stod her, er trukket tilbage.',
  'harvest.files': 'Her er den, præcis som den står i kanalen. Send den selv til dem, den er til.',
};
