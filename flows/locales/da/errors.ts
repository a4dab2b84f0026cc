import type { errors as en } from '../en/errors.ts';

/** Hvad der gik galt, at intet er tabt, og det ene næste skridt. */
export const errors: Record<keyof typeof en, string> = {
  'error.unknown': 'Noget gik galt hos mig. Det, du har gemt, er ikke tabt. Prøv igen om lidt. (Ref. {ref})',
  'error.notAllowed': 'Det kan jeg ikke gøre for dig her. Din facilitator kan hjælpe.',
  'error.notMember':
    'Du er ikke med i et netværk endnu. Bed den, der står for dit forløb, om at tilføje dig, så kan vi gå i gang.',
  'error.leadersOnly':
    'Kun lederne i et netværk får spørgsmål fra mig. Vil du selv prøve, så skriv "netværk" i kanalen, og vælg dig selv som leder.',
  'error.onlyFacilitator':
    'Kun facilitatorer og administratorer kan sætte et netværk op. Spørg den, der står for Lærke hos jer.',
  'error.onlyFacilitatorHere':
    'Jeg kender dig ikke som facilitator her. Er du det et andet sted, så skriv "forbind" til mig dér, og kom tilbage med koden. Ellers spørg den, der står for Lærke hos jer.',
  'error.link.digits': 'Der er tolv cifre i en kode. Se efter, om de alle er med.',
  'error.link.wrong':
    'Den kode gælder ikke, eller den gælder ikke længere. Skriv "forbind" dér, hvor du har din anden konto, så får du en ny.',
  'error.link.tooMany':
    'Det er fem gange, at koden ikke passede. Vent en time, og hent så en ny dér, hvor du har din anden konto.',
  'error.link.here':
    'Skriv koden dér, hvor du har din anden konto: i Teams, hvis du fik den i Slack, eller omvendt. Hvert sted kender jeg dig under én konto.',
  'error.link.both':
    'Du har skrevet til mig fra begge konti, og jeg kan ikke lægge det sammen, uden at noget går tabt. Der er ikke ændret noget. Vil du nøjes med den ene, så skriv "eksport" og derefter "glem" i den anden, og forbind dem så.',
  'error.link.onlyHere': 'Jeg er kun her hos jer, så der er ikke noget at forbinde med.',
  'error.notHere': 'Skriv det i den kanal, hvor netværket skal være.',
  'error.gone': 'Det er ikke åbent længere. Skriv "start", så fortsætter vi, hvor du slap.',
  'error.missing': 'Her mangler der noget.',
  'error.empty': 'Der står ikke noget endnu. Skriv et par ord.',
  'error.emptyOptional': 'Der står ikke noget endnu. Skriv et par ord, eller spring over.',
  'error.noDay': 'Vælg en dag, eller skriv den som 14. januar.',
  'error.tooLong':
    'Det er {length} tegn, og der er plads til {max}. Gør det lidt kortere; din tekst står her stadig.',
  'error.scale': 'Svar med et helt tal fra 1 til 5, eller tryk på en af knapperne.',
  'error.day': 'Jeg kan ikke se, hvilken dag det er. Skriv den som 14. januar, eller vælg en anden dag.',
  'error.past': 'Dagen skal ligge forude. Vælg i morgen eller senere.',
  'error.tooFar': 'Der er mere end et år til. Vælg en dag, der er tættere på.',
  'error.choice': 'Tryk på en af knapperne, så jeg ved, hvilken du mener.',
  'error.time': 'Skriv klokkeslættet som 8.30.',
  'error.hours': 'Dagen skal slutte senere, end den begynder.',
  'error.mentorSelf': 'Vælg en anden end dig selv.',
  'error.noMentorship':
    'Der er ingen mentor for dig at se lige nu. Når en leder vil have dig som mentor, skriver jeg til dig.',
  'error.mentorAlready':
    'I er allerede et par. Vælg en anden, eller skriv "mentor" for at se, hvad I har aftalt.',
  'error.mentorGone': 'Det er ikke åbent længere. Skriv "mentor", så ser du, hvad I har aftalt.',
  'error.mentorDeclined': 'Den, du valgte, har sagt nej tak. Vælg en anden.',
  'error.noMentor': 'Vælg, hvem der skal være din mentor.',
  'error.noTime': 'Vælg et klokkeslæt.',
  'error.noLength': 'Vælg, hvor længe det varer.',
  'error.pastMeeting': 'Det tidspunkt er gået. Vælg et, der ligger forude.',
  'error.meetingTooFar': 'Der er mere end to år til. Vælg en dag, der er tættere på.',
  'error.meetingGone': 'Det møde står ikke i din kalender længere. Skriv "kalender", så ser du dem, der gør.',
  'error.overlap': 'Du har allerede {what} {when}. Vælg et andet tidspunkt, eller flyt først det møde.',
  'error.busy': 'På det tidspunkt er en af jer optaget. Vælg et andet.',
  'error.overlapTheirs':
    'Netværket har allerede {what} {when}. Vælg et andet tidspunkt, eller flyt først det møde.',
  'error.dateGone': 'Den dato er aflyst, eller den er begyndt. Der er ikke ændret noget.',
  'error.notMoved': 'Det er, som det er nu. Vælg en anden dag eller et andet klokkeslæt, eller luk her.',
  'error.tooNear':
    'Der skal gå mindst {count, plural, one {en dag} other {# dage}} efter {day}. Vælg {earliest} eller senere.',
  'error.tooNearAhead':
    'Der skal gå mindst {count, plural, one {en dag} other {# dage}} til dag 2, som er {day}. Vælg {latest} eller tidligere, eller flyt først dag 2.',
  'error.noMonth': 'Vælg en måned på listen.',
  'error.noModuleDay': 'Vælg en af dagene på listen.',
  'error.moduleDayThere': 'Den dag står der allerede. Luk her, og flyt den i stedet.',
  'error.noInterval': 'Vælg, hvor tit de skal være.',
  'error.noSeriesEnd': 'Vælg, hvor mange det skal blive til, eller hvornår det sidste senest er.',
  'error.seriesShort': 'Det bliver kun til et enkelt møde. Vælg en senere dag, eller læg mødet for sig.',
  'error.seriesLong': 'Det bliver til flere end {max}. Vælg en tidligere dag, og læg resten bagefter.',
  'error.noOthers': 'Skriv mindst ét netværk mere.',
  'error.noSuchNetwork':
    'Jeg kan ikke finde "{line}" blandt dine andre netværk. Skriv navnet, som netværket har det.',
  'error.meetingMoved': 'Mødet er flyttet til {day}. Der er ikke ændret noget. Vælg dagen igen.',
  'error.meetingCancelled': 'Det møde er aflyst. Der er ikke ændret noget. Vælg en anden dag.',
  'error.noNetworkHere': 'Der er ikke noget netværk her endnu. Skriv "netværk" først.',
  'error.noDates':
    'Du er ikke facilitator i et netværk. Skriv "afbud", hvis du vil se dine møder eller ikke kan komme.',
  'error.absentLeader':
    'Det er lederne, der melder afbud hos mig. Kan du ikke selv komme, så sig det til de andre, eller skriv "forløb" og flyt datoen.',
  'error.zone': 'Den tidszone kender jeg ikke. Skriv den som Europe/Copenhagen.',
  'error.inviteMe': 'Jeg er ikke med i kanalen endnu. Skriv /invite @Lærke her, og prøv så igen.',
  'error.noLeaders': 'Vælg mindst én leder.',
  'error.bots': 'En af dem, du har valgt, er en app. Vælg kun mennesker.',
  'error.noFacilitator': 'Vælg mindst én facilitator eller en vært.',
  'error.networkHere':
    '{network} har allerede en kanal her. Skriv "netværk" i den, hvis du vil ændre, hvem der er med.',
  'error.networkThere':
    'En anden har lige sat et netværk op her. Skriv "netværk" igen, så kan du se og rette det.',
  'error.shareChanged': 'Teksten er ændret, siden du så den. Åbn Del igen, så du kan se, hvad netværket får.',
  'error.pressShare': 'Der er ikke noget at dele endnu. Svar på spørgsmålet først.',
  'error.pastCue': 'Den dag er gået. Vælg i dag eller senere.',
  'error.cueAfterLookBack':
    'Den dag ligger efter, at vi kigger tilbage. Vælg en tidligere dag, eller flyt først den dag, vi kigger tilbage.',
  'error.lookBackBeforeCue':
    'Den dag ligger, før du prøver det. Vælg en senere dag, så der er noget at kigge tilbage på.',
  'error.dayOff.holiday': 'Det er {name} {day}. Vælg en anden dag, for eksempel {next}.',
  'error.dayOff.closed': 'Dit netværk har lukket {day}. Vælg en anden dag, for eksempel {next}.',
  'error.dayOff.pause': 'Du holder pause {day}. Vælg en anden dag, for eksempel {next}.',
  'error.again.meeting': 'Da har I talt sammen. Vælg et tidligere tidspunkt.',
  'error.again.internship': 'Da er din ledelsespraktik begyndt. Vælg et tidligere tidspunkt.',
  'error.internship.order': 'Den sidste dag ligger før den første. Ret den ene.',
  'error.internship.long': 'Det er mere end to måneder. Vælg en dag, der er tættere på den første.',
  'error.again.past': 'Den dag er gået. Hvad med {next}?',
  'error.again.pastTime': 'Det tidspunkt er gået. Vælg et senere, eller en anden dag, for eksempel {next}.',
  'error.again.far': 'Der er mere end et år til. Hvad med {next}?',
  'error.again.weekend': 'I weekenden skriver jeg ikke. Hvad med {next}?',
  'error.again.hours': 'Jeg skriver fra kl. {from} og indtil kl. {to}. Vælg et tidspunkt derimellem.',
  'error.again.lookBack':
    'Inden da kigger vi tilbage: {day}. Vælg et tidligere tidspunkt, eller flyt først den dag.',
  'error.closedDays': 'Jeg kan ikke se, hvilke dage "{line}" er. Skriv dem som 12.-16. april.',
  'error.noTeam': 'Vælg mindst én, der skal være med.',
  'error.teamStranger': 'Vælg kun nogen fra dit netværk, som selv har sagt ja til at være med.',
  'error.forgetWord':
    'Skriv {word} i feltet, hvis du vil slette alt. Ellers luk her, så sker der ikke noget.',
  'error.noCycle':
    'Du er ikke i gang med noget lige nu, så jeg har ikke et sted at gemme det. Din besked står her stadig. Skriv "start" først.',
  'error.cycleOver':
    'Den prøvehandling er slut nu. Luk her, og tryk på knappen under din beslutning én gang til, så finder jeg den, du er i gang med.',
  'error.round.notIn': 'Den person er ikke med i runden. Vælg en anden.',
  'error.round.notYou': 'Du er ikke med i den her runde.',
  'error.round.begun':
    'I er gået i gang, så rollerne ligger fast. Den, der leder runden, kan stadig flytte på dem.',
  'error.round.ownMentor': 'Ingen bliver interviewet af sin egen nærmeste leder eller mentor. Vælg en anden.',
  'error.round.presents': 'Den person lægger selv frem i den runde. Vælg en anden.',
  'error.round.tooFew':
    'En runde kræver mindst 3, og du har valgt {count}. Tilføj nogle flere, eller skriv "netværk" i kanalen og invitér dem.',
  'error.round.tooFewLeft': 'I skal være mindst {count} for at begynde.',
  'error.round.tooMany': 'Der kan højst være {max} med.',
  'error.round.tooManyRounds':
    'Der kan højst være én runde for hver, der er med, og aldrig flere end fire. Du har valgt {count} deltagere.',
  'error.round.notMember':
    '{name} har ikke sagt ja til netværket eller ser kun til datoerne. Tag vedkommende af listen, eller skriv "netværk" i kanalen og invitér.',
  'error.round.stranger':
    'En af dem, du har valgt, er ikke med i netværket. Tag vedkommende af listen, eller skriv "netværk" i kanalen og invitér.',
  'error.round.noPresenter': 'Runde {round} mangler en fokusperson. Vælg en først.',
  'error.round.teamNotIn': '{name} er ikke med i runden.',
  'error.round.teamTooBig': 'Der skal være mindst {count} andre tilbage til at interviewe og reflektere.',
  'error.round.gone': 'Det er trukket tilbage eller slut.',
  'error.round.stepOver': 'Det trin er slut. I tråden i kanalen kan du se, hvor I er nu.',
  'error.round.nothingSaid': 'Der står ikke noget fra dig i det her trin endnu.',
  'error.round.silent.earlier': 'Det er kun dem, der er med i runden, der skriver her.',
  'error.round.silent.frame': 'Lige nu lægger fokuspersonen frem. Du kommer til lidt senere.',
  'error.round.silent.interview':
    'Lige nu taler interviewer og fokusperson. Det reflekterende team lytter og har ordet i næste trin.',
  'error.round.silent.reflections':
    'Lige nu taler det reflekterende team. Fokuspersonen lytter og har ordet i næste trin.',
  'error.round.silent.learning': 'Lige nu har fokuspersonen ordet, og intervieweren må spørge.',
  'error.round.silent.patterns': 'Det er kun dem, der er med i runden, der skriver her.',
  'error.round.silent.decisions': 'Det er kun dem, der er med i runden, der skriver her.',
  'error.round.noQuestion':
    'I denne runde spørger vi kun. Kan det stilles som et spørgsmål? Skal det stå, som det er, så vælg det herunder.',
  'error.round.ownPattern': 'Det er dit eget mønster: Du er allerede talt med.',
  'error.round.lineChanged': 'Dine linjer er ændret siden. Se dem igen, før du godkender.',
  'error.round.notHere': 'En runde starter man i netværkets kanal. Skriv "runde" der.',
  'error.round.noNetwork': 'Der er ikke noget netværk i denne kanal endnu. Skriv "netværk" her først.',
  'error.round.fewMembers':
    'Der skal være mindst {least}, der har sagt ja, og der er {count}. Skriv "netværk" i kanalen for at invitere flere.',
  'error.round.onlyLead': 'Det er facilitatorer og værter, der starter en runde. Spørg en af dem.',
  'error.round.running': 'Der er allerede en refleksionsrunde her. Gør den færdig, eller aflys den først.',
  'error.round.channel':
    'Jeg kan ikke skrive i kanalen, som den er nu. Jeg har skrevet til dig, hvad der skal til.',
  'error.harvest.gone': 'Det bidrag er taget tilbage.',
  'error.harvest.notYours': 'Det er en andens bidrag. Kun den, der har skrevet det, kan rette det.',
  'error.harvest.noNumbers': 'Skriv mindst et nummer. Det står øverst på hvert bidrag i tråden.',
  'error.harvest.noSuch': 'Der er ikke noget bidrag med nummer {number}. Måske er det taget tilbage.',
  'error.harvest.tooMany': 'Der kan højst være {max} bidrag i en opsamling. Lav hellere to.',
  'error.harvest.over': 'Den er lavet om eller allerede frigivet. Se den nyeste besked fra mig om den.',
  'error.harvest.notReleased': 'Den er ikke frigivet, så der er ingen filer af den.',
  'error.harvest.noNetwork': 'Høsten er for dem, der er med i et netværk. Sig ja til en invitation først.',
};
