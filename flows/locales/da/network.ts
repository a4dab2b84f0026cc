import type { network as en } from '../en/network.ts';

/** Netværket: at sætte det op, invitationerne og kanalen. */
export const network: Record<keyof typeof en, string> = {
  'network.form.title': 'Sæt et netværk op',
  'network.form.manageTitle': 'Netværket',
  'network.form.intro':
    'Dem, du vælger, får hver en invitation direkte fra mig. Jeg skriver ikke mere til dem, før de har sagt ja.',
  'network.form.name': 'Netværkets navn',
  'network.form.leaders': 'Ledere i netværket',
  'network.form.facilitators': 'Facilitatorer',
  'network.form.hosts': 'Værter: ledere, der også må sætte refleksionsrunder i gang',
  'network.form.office': 'Administration: hører om datoer og afbud',
  'network.form.officeHint': 'Ser ikke andet. Må ikke være i kanalen, for så kan jeg ikke slå noget op.',
  'network.form.language': 'Sprog i kanalen',
  'network.form.programme': 'Forløb',
  'network.form.noProgramme': 'Intet bestemt forløb',
  'network.form.goal': 'Det, I arbejder hen imod',
  'network.form.goalHint': 'Indgår i spørgsmål som: Hvor meget udfordrer det dit ledelsesarbejde med …',
  'network.form.contact': 'Hvem kan man tale med, når noget er svært?',
  'network.form.contactHint':
    'Vises for den, der skriver, at det er svært. Jeg giver det ikke videre til nogen.',
  'network.form.closed': 'Dage, hvor netværket har lukket',
  'network.form.closedHint': 'En linje for hver, for eksempel: 12.-16. april. Helligdage kender jeg selv.',
  'network.form.submit': 'Opret og invitér',
  'network.form.save': 'Gem',
  'network.done':
    '{name} er sat op. Der er sendt {count, plural, one {# invitation} other {# invitationer}}.',
  'network.set': '{name} er sat op. Jeg har skrevet til dig om resten.',
  'network.status': '{yes} af {all} har sagt ja.',
  'network.button.manage': 'Ret medlemmer',
  'network.invitation':
    'Hej {name}. Jeg er Lærke, en chatbot. {facilitator} har inviteret dig med i {network}. Vi følges ad fra en udfordring til en lille prøvehandling og videre til det, du lærer af den. Det, du skriver, viser jeg kun til andre, hvis du selv trykker på Del. Er du med?',
  'network.invitation.facilitator':
    'Hej {name}. Jeg er Lærke, en chatbot. {facilitator} vil gerne have dig til at facilitere {network} med min hjælp. Er du med?',
  'network.invitation.office':
    'Hej {name}. Jeg er Lærke, en chatbot. {facilitator} vil gerne have, at du får besked om datoer og afbud i {network}. Det, lederne ellers skriver, ser du ikke. Er du med?',
  'network.somebody': 'En facilitator',
  'network.invitation.yes': 'Ja, jeg er med',
  'network.invitation.later': 'Ikke nu',
  'network.invitation.no': 'Nej tak',
  'network.invitation.laterAnswer': 'Det er helt fint. Jeg venter, til du skriver "start".',
  'network.invitation.noAnswer': 'Det er helt fint. Jeg skriver ikke til dig igen.',
  'network.invitation.yesAnswer': 'Du er med i {network}.',
  'network.welcome':
    'Godt, at du er med. Vi tager fat i noget fra din egen hverdag og finder én lille ting at prøve. Du kan have en plan på omkring fem minutter og svare på mere, når du har tid.',
  'network.welcome.facilitator':
    'Godt, at du er med. Skriv "netværk" i kanalen, når du vil ændre, hvem der er med.',
  'network.welcome.office':
    'Godt, at du er med. Du hører fra mig, når en dato bliver lagt, flyttet eller aflyst, og når nogen melder afbud. Skriv "forløb", når du vil se datoerne.',
  'network.welcome.mentor':
    'I jeres forløb har du en mentor, som regel din nærmeste leder. Du vælger selv, hvornår du spørger.',
  'network.welcome.dates': 'Det ligger allerede fast i {network}:',
  'network.welcome.findMentor': 'Vælg din mentor',
  'network.welcome.start': 'Begynd',
  'network.left':
    'Du er ikke længere med i {network}, så jeg skriver ikke mere til dig om det. Det, du har skrevet, er stadig dit.',
  'network.channel.title': 'Jeg venter med at slå noget op i {network}',
  'network.channel.public':
    'Kanalen er offentlig, så alle kan læse med. Gør den privat, så slår jeg det op, der venter.',
  'network.channel.shared':
    'Kanalen er delt med en anden organisation. Vælg en kanal, der kun er jeres, så slår jeg det op, der venter.',
  'network.channel.archived': 'Kanalen er arkiveret. Åbn den igen, så slår jeg det op, der venter.',
  'network.channel.absent':
    'Jeg er ikke med i kanalen. Skriv {invite} i den, så slår jeg det op, der venter.',
  'network.channel.where': '{network} i {platform}',
  'network.home.which':
    'Skal kanalen her være endnu et sted for et netværk, du allerede har, eller for et nyt? Har et netværk to kanaler, slår jeg det samme op i begge, og alle i netværket ser det samme.',
  'network.home.also': '{network} er også her',
  'network.home.new': 'Et nyt netværk',
  'network.home.done':
    'Fra nu af slår jeg det samme op her som i den anden kanal i {network}. Er her nogen, som ikke er med i netværket, så skriv "netværk" her igen, og vælg dem.',
  'platform.slack': 'Slack',
  'platform.teams': 'Teams',
  'platform.web': 'den lokale chat',
  'people.elsewhere': 'Er med uden en konto her, så de bliver stående: {names}.',
  'network.channel.strangers':
    'Der er {count, plural, one {én} other {#}} i kanalen, som ikke er med i netværket. Tilføj dem med "netværk", eller bed dem forlade kanalen, så slår jeg det op, der venter.',
  'network.channel.office':
    'Nogen fra administrationen er i kanalen og kan læse med, når lederne deler noget. Bed dem forlade den, så slår jeg det op, der venter.',
  'network.channel.teams.absent':
    'Jeg er ikke med i teamet eller chatten. Tilføj appen Lærke dér, så slår jeg det op, der venter.',
  'network.channel.teams.strangers':
    'Der er {count, plural, one {én} other {#}}, som kan læse med uden at være med i netværket. Tilføj dem med "@Lærke netværk", eller tag dem ud af teamet eller chatten, så slår jeg det op, der venter.',
  'network.channel.teams.office':
    'Nogen fra administrationen er i teamet eller chatten og kan læse med, når lederne deler noget. Tag dem ud, så slår jeg det op, der venter.',
  'network.channel.mended': 'Nu kan jeg slå op i {network} igen.',
  'network.unreached.title': 'Jeg kan ikke skrive til {name}',
  'network.unreached.unnamed': 'en af dem, I har med i {network}',
  'network.unreached.teams':
    'Det kan være, at Lærke ikke er tilføjet i Teams, eller at jeg er blokeret. Man kan selv tilføje Lærke under Apps i Teams. Ellers kan jeres Teams-administrator gøre det: åbn Teams Administration, vælg Administrer apps og så Lærke, og installér eller tildel appen. Når det er på plads, sender jeg det, der venter.',
  'network.unreached.account':
    'Kontoen er lukket. Er {name} ikke hos jer længere, kan du tage {name} ud med "netværk". Bliver kontoen åbnet igen, sender jeg det, der venter.',
  'network.unreached.reached': 'Nu kan jeg skrive til {name}.',
  'network.unreached.gone': 'Den, jeg ikke kunne skrive til, er ikke længere med i {network}.',
};
