import { framed } from './phrase.ts';
import type { Rule } from './rules.ts';

// Tegn på, at et menneske ikke har det godt. Kun det, lederen skriver om sig selv, tæller (about: 'leader').

const cannot = (verbs: string) =>
  framed(
    verbs,
    'kan/kunne ... ikke ... _',
    'ikke ... kan/kunne/kunnet ... _',
    'kan/kunne knap/knapt/dårligt/hverken ... _',
  );
const doNot = (verbs: string) => framed(verbs, '_ ... ikke', 'ikke ... _');
const soon = (verbs: string) =>
  framed(
    verbs,
    'ved at _',
    'tæt på at _',
    'bange for at _',
    'på vej til at _',
    'snart _',
    'før jeg _',
    'på nippet til at _',
  );

/** Det, man plejer at kunne: efter "jeg kan ikke …" er det et tegn. */
const unable = `
  trække vejret
  få luft
  få vejret
  spise
  få ... ned
  holde maden
  sove
  falde i søvn
  mere |
  mere jeg/og/undskyld/nu/så
  klare mere/presset/flere/jobbet/livet/det |
  klare det længere/mere
  klare det her
  holde ud |
  holde det ud
  holde til
  holde det her
  holde sammen på mig
  rumme mere |
  rumme flere mennesker
  rumme noget
  være i mig
  være i det |
  bære det/mere/flere
  blive ved |
  blive ved sådan
  blive ved på den
  fortsætte sådan |
  fortsætte mere/længere
  samle mig/kræfter
  fungere
  slappe af
  finde ro
  slukke (for) (hovedet/tankerne)
  koble fra
  give mere
  have det sådan
  stoppe med at græde
  mærke noget/mig/glæde/kroppen
  kende mig
  tænke klart/en
  huske noget/selv/hvad mine/simple/almindelige
  koncentrere mig
  overskue noget/hverdagen/dagen/livet/mere/længere/morgendagen/selv/nogen/engang/tanken
  overskue en dag/uge
  komme ud af sengen
  komme op om
  slæbe mig
  stå op
  få mig selv til at gå/stå/møde/tage/køre/åbne/komme/spise/svare/læse/ringe/kigge
  få det til at stoppe
  få tankerne til
  stoppe tankerne
  lade være med at græde
  slippe tankerne
  lave mad
  tage bad
  tage et bad
  åbne posten
  være sammen med nogen
  se hvordan jeg (skal) (nogensinde) komme/kommer igennem
  se hvordan jeg (skal) (nogensinde) klare/klarer det/dagen |
  se hvordan jeg (skal) overleve
  se (nogen) en/nogen/ingen ende
  se (nogen) meningen/mening/lys/lyset
  smile mere
  glæde mig over/til noget
  trøste mig
  redde mig
  gå derind
  holde masken/facaden/skinnet
  holde sammen på det/noget/alt/alting
  være i min (egen) krop
  åbne bildøren/indbakken/øjnene
  gå ind ad døren/porten/hoveddøren
  komme ind ad døren/porten/hoveddøren
  komme ud af bilen/døren/huset/dynen/hovedet
  se mine børn
  se mig selv
  være sammen med mennesker/andre
  sidde stille
  finde hjem
  huske hvornår jeg sidst
  huske hvad jeg har sagt/spist
  huske om jeg
  få ro i
  leve med det
  leve sådan
  rumme en/at
  tage mere |
  klare mosten
  klare skærene
  klare noget |
  mærke glæde
  føle noget/glæde
  samle tankerne
  udholde det/mere/tanken/mig
  gennemføre en dag
  holde op med at græde/ryste
  holde tårerne/gråden
  holde mig oprejst/oppe
  bære mere
  tåle mere/en |
  tåle mere
  få det til at holde
  komme videre |
  tage imod mere
  tage imod |
  klare en opvask
  komme op |
  holde ud at være/leve/gå/tage
  falde ned
  være alene |
  være alene med
  være mor/far
  være den mor/far/leder
  lave andet end
  slippe det
  få fred
  finde ord/ordene
  tale med nogen
  køre bil
  læse en side/mail/bog/linje/tekst
  handle ind
  besøge nogen
  mærke mine/mit/min
  vaske op/tøj/hår
  huske mine børns/egne
  huske mine egne
  stoppe |
  komme af sted/afsted
  komme (ud) af (min) bil
  komme op af sengen/stolen/sofaen
  tale om det uden
  tage stilling til noget/noget
  have noget i mig
  have folk/mennesker/nogen omkring/tæt
  få vejret helt
  trække vejret helt/ordentligt/dybt
  se en/nogen fremtid/mening/udvej
  se lyset/meningen
  kapere mere/det/noget
  kapere |
  klare den til/meget
  klare en dag/uge/time/måned
  holde den (kørende/gående) længere
  holde til ret
  bære det længere/alene/mere
  løfte mig
  rejse mig
  forstå hvad jeg læser
  høre hvad folk
  være i rum/rummet med
  være her mere/længere |
  være i det (længere) |
  være i det her
  være noget for nogen/dem
  være den jeg
  beslutte noget
  holde ud længere/mere
  være menneske/leder
  være et menneske
  være leder/menneske lige
  holde ud at være
  stå inde for livet
  finde mig selv
  finde den gamle mig
  være nogen steder
  se en/nogen vej frem/videre/ud
  se mig (selv) ud af
  fortsætte |
  falde til ro
  huske noget |
  få mig selv op
  få mig (selv) ud/op/afsted
  hænge sammen |
  rumme mennesker/familien
  rumme mine egne/børn
  glæde mig |
  trøste mine/min/nogen
  noget mere |
  mærke hvem
  se hvorfor jeg skulle/skal
  arbejde som jeg har det
  passe mit arbejde/job
  lægge det fra
  lægge arbejdet/jobbet fra
  få mig selv til noget
  se mine kolleger/medarbejdere/folk/nogen i øjnene
  se nogen/folk i øjnene
  være på arbejde/arbejdet
  holde ud at høre mig/nogen
  kende/skelne (mellem) dagene
  bære mig |
  sige om jeg har talt
  komme i gang |
  tage af sted |
  huske simple/almindelige/de
  mere uden hjælp
  tage beslutninger/beslutning
  huske hvad jeg skal |
  komme igennem dagen/ugen/natten
  være nærværende
  overleve en/et/denne/måneden
  holde masken over
  læse dem |
  overskue i morgen
  se folk/nogen/dem i øjnene
  se hvordan det (her) skal ende
  udstå mennesker/nogen
  føle kærlighed/noget
  trække mig selv op
  sætte mine ben
  se (noget/nogen/et) lys
  nyde noget
  lide mig selv
  overskue (tanken) (om) at skulle/gå/møde/tage/se/tale/svare/være/komme/stå/tilbage
  overskue mig/mennesker/folk/det (hele) |
`;

/** Det, man er lige ved: efter "ved at …", "tæt på at …" er det et tegn. */
const nearly = `
  bryde/bryder (<very>) sammen/ned/ud
  gå/går (<very>) ned |
  gå/går (<very>) under
  gå/går (<very>) til |
  gå/går (<very>) ned med flaget/stress/psykisk/mentalt/af
  gå/går (<very>) til af/i bekymring/stress/sorg/det
  gå/går (<very>) i stykker/opløsning/knæ/panik/sænk
  gå/går fra forstanden/snøvsen
  gå/går (<very>) op i limningen
  falde/falder (<very>) sammen/om
  falde/falder (<very>) fra hinanden
  knække/knækker
  kollapse/kollapser
  krakelere/krakelerer
  smuldre/smuldrer
  revne/revner
  sprænges/eksplodere/implodere/kortslutte
  drukne |
  drukne i/og/her
  kvæles
  blive/bliver kvalt/sindssyg/vanvittig/gal/deprimeret/syg/opslugt
  blive/bliver rigtig/alvorligt/helt syg
  miste/mister forstanden/grebet/fodfæstet/håbet/modet/lysten/livslysten/kontrollen/besindelsen/mig
  brænde/brænder (<very>) ud/sammen/op/ned
  koge over
  løbe/løber (<very>) tør
  give/giver op |
  give slip |
  opgive alt/livet/det/håbet
  klappe/klapper sammen
  segne
  besvime
  dø |
  dø af det/stress/træthed
  visne
  vælte
  synke
  forsvinde
  tabe mig/grebet/pusten
  tabe det hele
  bukke under
  ryge/ryger ned/på
  få et sammenbrud/nervesammenbrud/hjerteanfald/angstanfald/panikanfald
  få en blodprop/depression
  svigte |
  græde
  bryde ud i
  knække/kvæle/æde/slå/nedbryde/ødelægge mig
  slå klik
  sige det hele op
  stikke af fra
  skrige
  lukke/lukker (<very>) ned
`;

/** Livet selv: resten af sætningen tager det ikke tilbage. */
const life: Rule = {
  about: 'leader',
  phrases: `
    ${doNot('orker/gider/magter/vil/ønsker/ønskede (ikke) (at) leve')}
    ikke ... orker/gider/magter/vil/ønsker (at) leve/eksistere
    orker/gider/magter/vil/ønsker ... ikke ... leve/eksistere
    lyst/lysten/grund/grunden/modet til at leve/eksistere
    ikke ... vil være til
    jeg (bare) ikke (længere) var/fandtes/eksisterede (her) mere/længere
    hvis jeg (bare) ikke fandtes/eksisterede
    hvis jeg (bare) ikke var til
    lettere/bedre/nemmere/rart ... jeg (bare) ikke var/er/fandtes
    ikke at være/vågne/findes (her) mere/længere
    ikke være her mere/længere
    jeg (bare) ikke vågnede
    ikke ... vågne (op) mere/igen/i
    ikke ... vågnede (op) mere/igen/i
    slap for at vågne
    aldrig vågnede
    aldrig mere vågne/vågnede
    sove og aldrig
    bedre/lettere/nemmere ... uden mig
    stillet/tjent uden mig
    uden mig i verden
    ende på det/alt/livet
    tage/tager/taget (mit) livet af mig selv
    jobbet/arbejdet/det/stedet/her (her) (er) (ved) (at) tage/tager/tog livet af mig
    tage/tager mit (eget) liv
    selvmordstank*
    begå/begår/overvejer/overvejet/overveje/tænker/tænkt/tænke/tanker/tanken/planlagt/planlægger/fantaserer/forsøgt/forsøge/google*/læser/læst/drømmer/vil/ende/ender ... selvmord*
    selvmord ... udvej/løsning/løsningen/lettelse/ro/tanken
    afslutte det hele/livet
    gøre noget (dumt) ved mig selv
    (bare) vil/ville/ønsker/lyst (jeg) (bare/helst/til) (at) dø
    tanker om døden/selvmord/at
    tænker på døden
    tænker (meget/ofte/tit) på at dø
    lyst til (bare) at forsvinde/dø
    jeg (<adv>) vil/ville/kunne (bare/helst) (gerne) forsvinde
    vil/ville/kunne jeg (bare/helst) (gerne) forsvinde
    livet ... ikke ... værd
    værd at leve
    hvis jeg (bare) forsvandt/døde
    jeg bare forsvandt
    nogen (overhovedet) ville opdage/savne
    om nogen opdagede/savnede
    grund til at kæmpe/leve
    grund til at stå op
    grund til at blive ved |
    grund til at fortsætte |
    livet (er) (ikke) (længere) (har) ingen mening
    ikke ... mening/meningen med livet/noget/mit
    ingen mening/meningen med livet/noget/mit
    livstræt*
    træt af livet
    træt af at leve
    ind i et/en/et træ/autoværn/autoværnet/lastbil/mur
    håber/håbede/ønsker/ønskede/ønske ... kører/kørte/køre/bliver/blev galt/syg/påkørt/kørt
    håber/håbede/ønsker/ønskede/ønske ... ulykke
    skade/skader/skadet mig selv
    skærer/skære/skåret i mig
    slippe for det hele
    slap for det hele
    vil (bare/gerne) have (at) (det) (hele) stopper/slutter |
    have (at) det (hele/bare) stopper/slutter/holder |
    holde/holder op med at eksistere/leve/være/trække
    ingen vej ud |
    ingen udvej |
    ikke (se) (nogen) vej ud |
    ikke (se) (nogen) udvej |
    forlade denne/verden
    gøre/gør/gjort/lave (det) (en) ende på det/livet/alt/mig
    gøre/gør/gjorde noget ved mig selv
    gøre/gør/gjorde noget dumt |
    træt af at være til/her/i
    orker/magter/gider ikke livet
    falde (bare) død om
    sove for evigt
    sove og ikke vågne
    hellere (være) død/dø
    jeg var død
    springe/hoppe/kaste ... ud fra/foran
    foran et tog/lastbil/bus
    foran toget/lastbilen/bussen
    slippe/slipper/dreje/drejer rattet
    slippe/slip/give taget/slip i/på rattet
    ud over kanten/broen/kajkanten/skrænten
    køre/kører/kørte (bare) (ud) af vejen/broen
    aldrig vende/vendte om/tilbage/hjem
    aldrig (at) komme/kom hjem/tilbage/igen
    leve på den måde |
    leve sådan (her) |
    ingen ville/vil (<adv>) savne/opdage/mærke/bemærke
    ingen ville/vil (<adv>) lægge mærke til
    meningen/pointen med mig/livet
    bare få/have fred |
    afskedsbrev
    hjem i live
    hjem igen i et/ét stykke
    verden ... bedre/foruden ... mig
    vågner/vågnede ikke (op) mere/igen
    bare jeg ikke vågnede/vågner
    hvorfor jeg (overhovedet) er til
    forsvinde for altid/evigt
    jeg forsvandt |
    opgivet livet
    min egen begravelse
    til/ved min begravelse
    bare (var/er/være) forbi |
    bare (var/er) slut |
    nogen/en/bil/lastbil ... kører/kørte/kørt ind i mig
    kører/kørte mig ned/over |
    aldrig rejse/rejser mig
    aldrig mere (at) stå op
    aldrig stå op
    ringe/ringet/ringede/ringer til livslinien/livslinjen/psykiatrisk
    glæder/glædede mig kun til at sove
    ikke er mere |
    ingen (grund) til at være her |
    ønske/ønsker/ønskede (at) jeg (bare) kunne/måtte forsvinde/sove/dø
    ønske/ønsker/ønskede (at) jeg (bare) ikke fandtes/eksisterede/var
    tænker/tænkt (på) ... køre ind/ud/galt
    tanken om (bare) at forsvinde/dø/slippe
    slippe for at være
    slippe væk fra det hele
    hvad jeg lever for
    noget at leve for
    ikke noget/nogen (grund) at/til leve
    ikke mere at leve for
    ikke lyst til at være her
    giver livet op
    leve med mig selv
    udslette mig
    holde fri fra livet
    det (bare) (kunne/ville/måtte) (snart) få en ende |
    blive væk og aldrig
    aldrig blive fundet/set
    stige/sætte på/mig (et/i) tog/bil/bilen/toget ... aldrig
    ikke bliver/blev morgen |
    håber ... ikke bliver morgen
    (at) (det) morgenen ikke kommer
    kørte/kører galt ... fred/slap/slippe/lettelse/ro
    en lettelse hvis/at jeg/blive (bare) (blev/bliver/kom/var) (indlagt/syg/kørt/fyret/død/alvorligt)  indlagt/syg/kørt/død/hospitalet/alvorligt
    (nemmest/bedst/lettest/nemmere/bedre) (for) alle/dem/familien/børnene hvis jeg ikke var/fandtes/levede
    bedst/nemmest/lettest for alle (andre) hvis/om/at jeg
    ikke lyst til at vågne
    vågner skuffet
    lukke øjnene og
    lukke øjnene for altid
    sove til det er/hele/vinteren
    ikke vil det her
    vil heller ikke det her
    ikke være her i morgen
    ingen/ikke (nogen) fremtid (for) (mig) |
    helst bare sove/forsvinde/dø
    aldrig skulle tilbage/derind
    ramt/ramme/rammes/påkørt af en bil/bus/lastbil/tog
    (at) jeg skal/kommer/kunne (til) (at) dø |
    aldrig kommer op igen
    ikke ... kommer op igen
    ikke vågner i morgen
    tænkt tanken til ende
    tænkt tanken |
    tanker (som) jeg ikke tør sige/dele
    dårlige/mørke/sorte tanker |
    skrevet afskedsbrev/afskedsbreve
    håber det (<adv>) (snart) er slut
    et andet sted helst
    ligge ned og ikke/aldrig
    jeg vil ikke mere |
    leve for mine børns/børnenes skyld
    kun for børnenes/mine skyld
    for mine børns skyld
    hader mit liv
    hader at være mig/til/i/her
    misunder de døde
  misunder dem der er døde/sygemeldt/syge/indlagt
    lige meget (med) (hvad) (der) (sker) med mig
    jeg betyder ikke noget
    dør af det/dette (her) |
    før jeg dør
    jeg dør (<adv>) indeni
    døende indeni
    hvis der sker (mig) noget
    drømmer/drømte om at forsvinde/dø/sove/slippe
    jeg (bare) kunne blive væk
    hvordan det ville være ikke at være/leve/vågne
    hvis jeg ikke var her/til |
    stikke af fra det/alt/alting
    (være) det samme om jeg var her/til
    aldrig kommer igen |
    falde i søvn og slippe/forsvinde/aldrig
    videre uden mig
    kører/køre for stærkt ... ligeglad
    rart at blive syg/indlagt/påkørt
    energi/kræfter/lyst til at leve
    mistet viljen til at leve
    vil ikke vågne |
    vil ikke vågne op/mere/igen
    være død |
    at være død
    et helt andet sted |
    gemme sovepillerne/pillerne/knivene
    tænker ting jeg ikke vil/tør
    ser frem til ingenting/intet
    ikke kommer tilbage fra det
    vil/ønsker/håber (bare/kun/helst) (have) at jeg ikke vågner
    håber/ønsker (bare) (på) ikke at vågne
    tænker ikke på andet end at slippe/komme/forsvinde
    bedre/lettere/nemmere/bedst ... hvis jeg (<adv>) var væk/borte/død/ude
    bedre/lettere/nemmere/bedst ... hvis jeg (<adv>) ikke var/fandtes/eksisterede
    bedre/lettere/nemmere/bedst (<adv>) for alle/dem/familien/børnene/verden hvis jeg
    alle/de/familien/børnene ... bedre stillet/tjent hvis jeg
    tænkt/tænker (<adv>) på (bare) at køre/springe/gå/hoppe (bilen) (ud) i/ind/fra/over/mod/ned havnen/vandet/broen/træet/søen/autoværnet/toget/grøften
    ligeglad med hvad der sker (med) (mig)
  `,
  unless: `
    skema/skemaet/regneark/*plan/deadline/ansøgning/formular*
    haha/hehe/hihi/lol
    i baggrunden
    når de synger/klapper
    forsvinde lidt
    grin
    ikke ... selvmord*
    taler/tale/talte/talt/snakker/snakke/snakket/samtale/samtaler/samtalen/spørger/spørge (<adv>) (med) ... selvmord*
    om selvmord ... beboer/borger/patient/elev/beboeren/borgeren/personalet/medarbejderne/teamet/klassen
    beboer/beboeren/beboers/patients/elevs/borgers selvmord*
    forebyggelse/forebygge/forebygger/forebyggende ... selvmord*
    selvmordsforebygg*
    hellere ... end (at) synge/danse/se/stå/tage/sidde/spise/høre/lave/holde/gå
    borgeren/borgerens/elev/eleven/medarbejder/patient/patienten
    vej ud af sagen/aftalen/kontrakten
    længere end
    ned i jorden/gulvet
  `,
};

/** Ord, der alene siger, at der ikke er mere at tage af. */
const strong = `
  <utterly> udmattet/udkørt/nedslidt/slidt/drænet/opbrugt/tømt/smadret/knust/ødelagt/færdig/flad/nede/knækket/modløs
  <utterly> (op) slidt/opslidt
  <utterly> ulykkelig/fortvivlet/ensom/alene/bange/stresset/presset/bims/tom/trist/nedtrykt/kørt/fortabt/hjælpeløs
  så <utterly> træt/stresset/slidt/udmattet/tom
  jeg er/føler (mig) (<very>) (<very>) færdig |
  udmattet/udkørt/udpint/drænet/nedbrudt/opslidt/tyndslidt |
  <utterly> opløst/splittet/håbløs/magtesløs/afmægtig/nedbrudt/udpint/rundt/svimmel/lammet/handlingslammet
  jeg er/føler (mig) (<very>) (<very>) fortvivlet/desperat/ulykkelig/knust/ødelagt/nedbrudt/håbløs/knækket/opslidt/udpint/afmægtig/magtesløs/handlingslammet
  slidt (<very>) (ned/op/i) (<very>) ned/op/stykker/laser
  træt/udmattet ind til benet/marven
  træt helt ind i
  så træt at (jeg/det) (<adv>) (ikke) kan/gør/har/må/glemmer
  trætheden/udmattelsen ... aldrig
  flosset i
  desperat |
  fortvivlet |
  i bund psykisk/mentalt/fysisk/både
  helt i bund/knæ |
  jeg er/føler (mig) (<adv>) brugt/slidt op
  jeg er (<very>) (<very>) opbrugt/udslidt/udpint/nedslidt
  udslidt |
  udmattelse ... søvn/hvile/sove
  udmattet hele/hver/uanset/på en
  lige udmattet/træt uanset
  træt hele tiden
  træt på en måde
  træt når jeg vågner/står
  vågner ... udmattet/smadret/træt
  hver en muskel
  ingen følelser tilbage
  resterne af mig
  hold kæft hvor er jeg
  ikke noget menneske/liv/mere indeni
  kræver/tager/koster/bruger/brugt alt (hvad) jeg har/ejer
  alle mine kræfter (bare) (på) at
  træt af at kæmpe/smile/spille/holde/lade/overleve
  tom for alt/energi/kræfter/følelser
  lavet/gjort af glas
  bange/urolig/ked/trist/ængstelig/anspændt/utryg/grædefærdig (af) (det) (<adv>) hele/konstant tiden/tid
  konstant bange/urolig/ked/trist/ængstelig/utryg/anspændt/træt
  bange og (jeg) ved ikke
  jeg er (<adv>) smadret/bombet/tømt/kvæstet/knækket/mør/lammet/paralyseret
  bombet tilbage
  færdig som menneske
  kvæstet/såret/ødelagt/knust/knækket indeni/psykisk/mentalt
  drænet for alt/kræfter/energi
  ikke (<adv>) mere i/på tanken/batteriet
  det sidste af mine kræfter
  jeg er (<adv>) slået ud/hjem
  i dyb krise/fortvivlelse/depression/sorg/nød
  rystet i min grundvold
  jeg mistrives
  jeg trives ikke
  jeg lider |
  ondt i sjælen/livet
  ind i sjælen
  er/gået/går i knæ |
  jeg er (<adv>) på knæene
  slået til plukfisk
  ude på kanten
  tæt på kanten |
  står/balancerer på kanten
  er (<adv>) kørt sur i livet
  psykisk/mentalt nedslidt/nedbrudt/overbelastet/kørt/færdig/ødelagt/i/ustabil/ude
  tyndslidte
  uden på tøjet
  jeg er (<adv>) hudløs
  ude af den |
  ude af mig selv
  jeg er (<adv>) (<adv>) ikke i balance |
  jeg er (<adv>) ude af balance
  i ubalance psykisk
  jeg er (<adv>) skrøbelig |
  skrøbelig som
  stresset op |
  stresssyg/stress-syg
  symptomerne på stress
  i behandling for stress/depression/angst
  ikke noget selv at
  (en) uro i mig
  *ulykkelig
  stiv/stive af skræk/rædsel/angst/frygt
  ikke plads til glæde/mere/håb
  så skrabet
  uden hud
  jeg er (<adv>) ikke okay/ok |
  har det (<adv>) ikke okay/ok |
  har det ikke for godt (psykisk)
  har det mildt sagt
  brug for at blive sygemeldt
  hader at stå/vågne/gå/tage op/på/i
  mentalt fraværende/væk/tom/stået
  hovedet/hoved er stået/hoppet/koblet af/fra
  stået/hoppet af mentalt/psykisk
  konstant alarm/beredskab/angst/uro/panik
  overarbejde følelsesmæssigt/mentalt
  følelsesmæssigt udmattet/drænet/tom/nede/på/i
  nervøs konstant/hele/altid
  nerver på hele
  nervevrag/nervebundt
  psykisk/menneskeligt/et vrag
  jeg er en ruin
  tynd som papir
  lavet af bly
  tynd og grå
  ligner lort
  på kaffe og nerver
  jeg er (<adv>) tom |
  luft (tilbage) i ballonen
  hvor skidt/dårligt/elendigt jeg har
  opdager hvor skidt/dårligt
  hoved/hovedet (<adv>) (er) ved at sprænges/eksplodere/revne
  ikke den jeg plejer
  ikke længere den (leder/mor/far) jeg var
  vred og træt
  ser (<adv>) syg/dårlig ud
  ved vejs ende
  mine sidste kræfter
  ikke mere at komme efter
  tynger mig (<very>) ned
  al (min) energi på at komme/overleve/holde/stå
  hver morgen/dag er en kamp
  en kamp at/for at (bare) stå/komme
  ikke (<adv>) (flere) kræfter til at
  ingen (flere) kræfter til at
  færdig med at kæmpe
  giver op nu |
  strakt (ud) til det yderste/bristepunktet
  mindste ting ... vælte/vælter/bryder/græde/græder/slår/knække
  vanvittig/sindssyg af træthed/tanker/stress
  dårlig version af mig
  mur af træthed
  et (<adv>) følelsesmæssigt/nervøst/psykisk vrag
  hinsides træt/udmattet
  fyldt af/med frygt/angst/panik/mørke
  føler mig (<very>) hul
  stresset fra vid
  ikke (<adv>) (har) (mere) kampgejst
  ikke (har) flere reserver
  ikke (<adv>) mere at skyde med
  aldrig (<adv>) haft det så (<very>) dårligt/skidt/slemt
  aldrig (<adv>) været så (<very>) langt/udmattet/træt/bange/ked/ulykkelig/presset/stresset/ensom
  holder mig knap
  stivnet af skræk/angst
  intet/ingen/ikke (noget) lys forude
  jeg klarer den ikke |
`;

/** Det, kroppen gør. */
const body = `
  hjertebanken
  hjerte/hjertet/puls* (<adv>) løber/går/kører løbsk/amok
  hjertet/hjerte/pulsen (der) (<adv>) banker/hamrer/galoperer/springer/dunker/sidder/flyver/ræser
  trykker/strammer/snører/klemmer/spænder/stikker/sitrer ... bryst*/hjertet/halsen/struben
  trykken/tryk/smerter/smerte/ondt ... bryst*/hjertet
  brystsmerter
  begynder/begyndt/begyndte at ryste/svede/hyperventilere
  ryster ... når/bare/snart
  ryste ... når/bare/snart
  kvalt/kvæles/kvæler
  har svært ved at trække/spise/sove/stå/komme
  svært ved (overhovedet) at spise/fungere/trække
  svært ved (overhovedet) at sove om/i
  ikke får luft/vejret
  snappe/snapper/gisper/hiver efter vejret/luft
  åndenød
  ryster på/over/i hænderne/hele/kroppen
  ryster helt/konstant/indvendig
  er/bliver/blev (<adv>) svimmel
  svimmelhed*
  kaster/kastede/kastet/kaste op
  brækker mig
  kvalme (<adv>) når/hver/inden/før/ved/om/af/over
  har/får kvalme
  ondt i maven (<adv>) hver/om/inden/før/søndag/konstant/hele/allerede/af/ved
  knude*/klump* ... mave*/hals* (<adv>) hver/om/inden/før/søndag/konstant/hele/allerede/der/som
  knude/knuden i maven
  mavepine/mavesmerter/mavekramper
  spiser ... ikke/intet/næsten/knap/ingenting
  ikke (har) spist noget/ordentligt/i
  tabt mig
  har tabt ... kilo
  (min) krop/kroppen (<adv>) siger/sagde/råber/skriger fra/stop/nej
  (min) krop/kroppen ... lukker/lukket/stået/kollapset/knækket
  krop/kroppen (er) (<adv>) på overarbejde
  hoved/hovedet/hjernen ... eksplodere/kortslutte/koger/grød/vat/mos/lukket/slukket/smadret
  tinnitus
  besvimet/besvimede
  <bodypart> ... hamrer/galoperer/snører/snørrer/strammer/krymper/knuger/sitrer/dirrer/bævrer/svigter/skælver/strejker/krymper
  <bodypart> ... ryster/rystede/sveder
  <bodypart> (<adv>) sidder (<adv>) (helt) (oppe) i halsen
  <bodypart> (<adv>) vender (<adv>) sig
  det (hele) vender sig i mig
  <bodypart> (<adv>) er (<very>) en knude/klump
  hjertet/hjerte ... springer/hopper slag/over/ekstra
  hjerterytme*/ekstraslag/hjerteflimmer
  vejret helt oppe
  vejret (helt) (oppe) i halsen
  krop/kroppen/benene/hænderne ... lystre/lystrer/adlyde/adlyder
  overfladisk vejrtrækning
  vejrtrækningen/vejrtrækning ... besvær*/tung/svær/hurtig/overfladisk/stopper
  nældefeber
  (har/får/fået) udslæt (over/på/af) (hele) kroppen/halsen/stress/det
  taber/tabe (<adv>) (mit) hår/håret
  hårtab
  håret falder
  rystede/ryster/ryste (<adv>) over (hele/det) (hele) kroppen/det/hele
  ryster/rystede (<adv>) så (<adv>) (meget) at
  rystende hænder
  benene/knæene ... under mig
  sort for øjnene
  ondt i maven hver/når/af/inden/før/bare/ved
  ondt i hele kroppen
  det gør ondt at trække/være/vågne/leve
  sten/klump/knude/knytnæve/mursten/jernring (<adv>) i/på/om maven/mellemgulvet/brystet/halsen/bryst/mave/hals
  <utterly>/konstant/hele uro i kroppen/maven
  indre uro
  krop/kroppen (<adv>) er/har (<adv>) (<very>) (<adv>) givet/lukket/sat/stået/stået op/ned/fra/af
  krop/kroppen (<adv>) er (i) alarmberedskab/højspænding/alarmtilstand
  krop/kroppen (<adv>) er holdt op
  får (<adv>) det (<adv>) (<very>) (fysisk) dårligt/skidt af/når/hver/bare/ved/over/inden
  fysisk dårligt/dårlig/syg/skidt
  dårligt/kvalme hver søndag/morgen
  maden (<adv>) vokser/stikker
  maden (<adv>) vil ikke
  mad/maden/noget/ting ikke (<adv>) ned
  ikke får/fået (noget) spist
  får/fået ikke (noget) spist
  tabt (mig) 3+/fem/seks/syv/otte/ni/ti/tolv kilo/kg
  uden/nul/ingen/mistet/mister appetit/appetitten/madlyst
  hyperventilere*
  hovedpine hver/konstant/døgnet
  stresshovedpine
  hukommelsen (<adv>) er/svigter væk/forsvundet/elendig
  hukommelsen svigter
  hjernen (<adv>) er (<very>) mos/grød/tåge/vat/slukket/stegt/blank/tom/kogt
  hovedet (<adv>) er (<very>) (fyldt) (fuld) (af) (med) mos/grød/tåge/vat/bomuld
  plads (til) (mere/flere) i mit hoved
  hyletone/hylen/ringen/susen/tone ... ører/ørerne/øret
  pulsen i ørerne/øret/halsen/hovedet
  smerter/stik/jag/knugen/trykken i brystet
  hjertet/hjerte (<adv>) (sidder) (helt) (oppe) i halsen
  hopper i stolen
  sammenfarende
  farer sammen
  konstant på vagt
  krop/kroppen (<adv>) er i alarm
  i alarm hele
  falde ned igen
  blackouts
  får blackout
  tågesyn/synsforstyrrelse*
  talte/taler/snakkede/snakker sort
  ikke finde ord/ordene
  mister/mistede/mistet ordene/sproget
  går/gik i sort midt
  vidste/ved/anede/aner ikke hvordan man/jeg betaler/betaler/kom/kommer/skulle/staver
  kørt/kørte forkert/vild/hjem ... husker/huske
  kørte hjem ... ikke
  kan ikke huske turen/hjemturen/hvordan
  huske ikke/ingenting/intet
  ikke holde/beholde (på) (min/noget) mad/maden
  lever/lever (jeg) (<adv>) på/af ... hovedpinepiller
  huske at trække vejret
  overtale/overtaler mig selv
  kroppen (<adv>) (ville/vil/kan) ikke |
  krop/kroppen ville/vil ikke mere/lystre
  jeg (<adv>) (er) (<adv>) faldet/falder/faldt/segnede/segner sammen/om
  lysfølsom/lydfølsom/lysfølsomhed/lydfølsomhed
  tåler ikke lyde/lyd/larm/lys
  tung som bly
  benene (<adv>) er (<adv>) (som) bly/gele/geleagtige
  det eller en ambulance
  ambulancen hentede mig
  endte/røg/indlagt/kørt (jeg) på/til skadestuen/akutmodtagelsen/hospitalet
  (fysisk) utilpas når/ved/bare/hver
  kuldegysninger når/ved/bare/hver/af
  krop/kroppen/maven/mave/kæben/kæberne/nakken/skuldrene (<adv>) er i oprør/knuder/lås/krampe
  øje/øjet/øjenlåg/øjenlåget ... sitret/sitrer/rykker/dirrer/trækninger
  miste/mister/mistet/taber/tabe (<adv>) hår/håret
  stikkende smerter/fornemmelse
  (det/alt) sortner
  alt (<adv>) blev/bliver sløret/sort/hvidt/tåget
  snurrer/sover/prikker ... hænderne/hænder/fingrene/ansigtet/arme/ben
  hænderne/hænder/fingrene/ansigtet snurrer/sover/prikker/dirrer
  lægge mig på gulvet
  lægge mig ned midt/på
  troede (det/jeg) (var) ... hjertet/hjertestop/hjerteanfald/blodprop/slagtilfælde/dø
  de sagde/siger stress
  måtte støttes/hjælpes/bæres/hentes/køres ud/hjem/op
  få et/en hjerteanfald/blodprop/slagtilfælde/hjertestop
  sidder (på) mit bryst
  på mit bryst
  ingen luft
  tand/tænder (er/var) knækket/slidt/gnaver/bider
  spænder/spændt/bider kæberne/kæben/tænderne
  knyttede næver
  snøre/snører/snørrer sig sammen
  strammer/trykker/snører (det) (sig) (sammen) inden/indeni/i
  hver en celle
  alt i mig stritter/skriger/siger
  hele min/kroppen/krop (<adv>) stritter/ryster/skriger/gør/siger
  min stemme (<adv>) knækker/ryster/svigter
  stemmen (<adv>) knækker/svigter
  hjernen (<adv>) er slået fra
  hjerne (<adv>) er kogt/stegt/smeltet
  tankerne kværner
  jeg ryster |
  på hospitalet det var
  stamme/stammer ... aldrig/sover
  i baglås når/så
  kroppen/krop går i baglås
  haft/havde et anfald
  krop/kroppen/hjerne/hjernen (<adv>) skriger
  sved på panden
  uro i kroppen
  konstant ondt i
  spændingshovedpine
  smerter i hele
  blodet (<adv>) forlade/forlader/forsvinde/forsvinder
  hænder/hænderne under/bag ... ryster/ryste
  hvor meget de ryster
  ud af min (egen) krop/hud/skind
  spiste/spist ikke noget i går/dag
  bruge/bruger ... på at trække vejret
  benene ... ikke ... bære
  det hele snurrer
  alt snurrer
  min stemme (<adv>) dirrer
  stemmen dirrer
  samle mig i en (halv) time
  får (jeg) et sæt
  blodtryk (<adv>) er (<adv>) (alt) (for) højt/skyhøjt
  sveder/ryster og ryster/sveder
  føler mig syg hver/når/inden/af
  krop/kroppen stritter
  (for) at trække vejret ordentligt/frit
  hoved/hovedet vil ikke stoppe/slukke/falde
  vise mit ansigt
  <bodypart> (<adv>) (at) hamre/galopere/dunke/ryste/dirre/snøre
  begynder mit hjerte at
  ordene/bogstaverne flyder/danser/sejler/svømmer
  holder/holdt vejret ... forbi/gået/til de
  ondt alle vegne
  ondt overalt
  holder/holde ikke op med at ryste/græde/ryste
  falder (<adv>) ikke til ro
  hjerne/hjernen (<adv>) er holdt op
  sveder igennem
  sveder ... hver dag
  svært/besvær/problemer ved/med at få vejret/luft
`;

/** Nætterne. */
const sleep = `
  ${doNot('sover/sovet/sove')}
  sover (<adv>) (<very>) dårligt/elendigt/skidt/næsten/knap/kun/højst/max/maks/forfærdeligt/minimalt
  hader at vågne
  sovet/sov (<adv>) (<very>) elendigt/næsten/knap/kun/højst/max/maks/to/tre/fire/få/forfærdeligt/minimalt
  ligger/lå/ligge (<adv>) (og/bare) (bare) vågen
  ligger ... tænker/stirrer/spekulerer/grubler/vender/glor/bekymrer
  stirrer (op/ind) (i/på) loftet
  søvnløs*
  vågner ... midt/hver/om/klokken/kl/ved nat/natten/to/tre/fire/1/2/3/4/02/03/04
  vågner ... grædende/badet/badende/panik/gispende/hjertebanken/sved/ondt/knude
  vågner (<adv>) (klokken/kl/ved) 2-tiden/3-tiden/4-tiden/tretiden/firetiden
  holder mig vågen
  vågen (hele/halve/om) (det) (meste) nat/natten
  har/får/havde (<adv>) mareridt
  mareridt hver/om/igen
  i et mareridt
  halv søvn
  søvnen er væk/forsvundet
  nætter/nætterne er (<adv>) (<very>) slemme/forfærdelige/værst/lange
  uden søvn
  ikke (har) haft ... nats søvn
  haft ikke ... nats søvn
  sover/sovet/sov (<adv>) (<adv>) (<very>) 1/2/3/4/en/to/tre/fire/et/par timer/time (i/om)
  timer/time i døgnet |
  timers søvn
  sover (<adv>) stort set
  sover (<adv>) (stort) (set) ingenting/intet/knap/knapt/næppe/næsten
  får (<adv>) (stort) (set) ingen/nul søvn
  ligger (<adv>) (og/der) (<adv>) vender/roder/kaster/spekulerer/grubler/tæller/glor/stirrer/lytter/maler/græder/ryster
  ligge/ligger og vender/vende/kører/køre/glor/glo/stirrer/stirre
  lysvågen
  vågner/vågnede/vågne (<adv>) (op) (<adv>) badet/drivvåd/gennemblødt/hulkende/rystende/gispende
  vågner (<adv>) (op) i/af panik/sved/gråd/mareridt/angst
  vågner (<adv>) (op) med hjertebanken/kvalme/angst/uro/ondt/klump/hjertet/panik/en
  vågne/vågner ... hjertet
  badet i sved
  nat/nætter uden (at) søvn/sove/vågne/blund
  ikke lukket/lukker/lukke et øje
  ikke (et) (øje) blund
  tør (<adv>) ikke (<adv>) lægge mig
  tør (<adv>) ikke (<adv>) falde i søvn
  søvnen (<adv>) kommer (<adv>) ikke/aldrig
  søvnen (<adv>) er (<adv>) smadret/ødelagt/elendig/røget
  gulvet/rundt om natten
  går/vandrer rundt ... nat/natten/nætterne
  oppe (og) hele natten
  oppe hver nat
  drømmer/drømt (<adv>) om ... hver nat
  drømmer/drømt om ... igen
  falder/falde (<adv>) ikke (<adv>) i søvn
  ellers falder jeg ikke
  ikke haft en (eneste) hel/ordentlig/god nat
  haft en hel/ordentlig/god nat ... siden
  længe siden ... en nat
  sidst jeg sov
  sover 12+/tretten/fjorten/femten timer
  sover/sovet (<adv>) (hele) weekenden væk
  tankerne ... stoppe/stopper/slippe/slukke
  tanker (som/der) (<adv>) ikke/aldrig (kan) stopper/stoppe/slukkes/slipper
  hovedet kører/kværner/larmer/summer hele/om/døgnet/non-stop/konstant
  kværner ... om natten
  sover ... uden medicin/piller/sovepiller
  tankerne/hovedet (<adv>) kører/kværner/kredser/larmer/myldrer/hamrer (<adv>) (i) ring/døgnet/nonstop/alligevel/konstant/natten/uafbrudt
  meste af natten
  hver nat ligger/sidder/vågner/går/skriver
  klokken/kl to/tre/fire/2/3/4 ... ligger/sidder/går jeg
  ligger jeg og/vågen
  gennemgår/gentager/genspiller ... natten/nat/vågen
  ligger og gennemgår/planlægger/skriver/er/spiller/kæmper/svarer
  sover/sovet/får ... to-tre/tre-fire/1-2/2-3/3-4 timer
  to-tre/tre-fire timer (<adv>) (mere) bliver det ikke
  sov igennem
  sovet igennem
  (sover) ikke igennem
  gå i seng for
  tør (<adv>) (<adv>) ikke (at) gå i seng
  når jeg lægger hovedet
  hovedet på puden
  nætterne (<adv>) er (<adv>) værst/værre
  til det bliver lyst
  ser/hører/tæller (jeg) klokken/uret (blive/slå) 2/3/4/tre/fire
  oppe kl/klokken 2/3/4/to/tre/fire
  kl/klokken 2/3/4/to/tre/fire hver (eneste) nat/natten
  søvn er noget
  vil ikke op (af)
  vågner og vil ikke
  piller for at (kunne) sove
  (voldsomme/store/alvorlige) søvnproblemer
  vågen fra klokken/kl
  arbejde/jobbet/arbejdet døgnet rundt
  vågen halve/hele nætter
  (tager/får/taget) noget for at (kunne) sove/falde
  min søvn (<adv>) er (<adv>) ødelagt/smadret/elendig/væk/røget
  drømmer jeg om arbejdet/arbejde/jobbet/sagen
  vågner ... ti/fem/mange/flere/hundrede gange
  sover/sovet/får (<adv>) måske/cirka/omkring/knap/højst/kun/maks/max 1/2/3/4/en/to/tre/fire/et timer/time/par
  holdt op med at sove
  drink/drinks for/inden/før at/jeg sove
  natten går jeg rundt
`;

/** Gråden. */
const crying = `
  græder/tuder/hulker/tudbrøler/flæber/stortuder
  jeg/og/har (<adv>) (<adv>) grædt/tudet/hulket/stortudet
  sidder/sad/stod/begyndte/begynder/ender/endte/brast/bryder/brød ... græde/græd/gråd/tuder/tude/grædende
  begynde/begyndte/begynder/stoppe/holde ... græde/tude
  grådlabil*
  grådkvalt/grædefærdig
  grådens
  gråden
  tårer/tårerne/tårene
  vand i øjnene
  grædende
  stortude*
  gråd
  tudbrøl*
  jeg (<adv>) (<adv>) (<adv>) græde/tude
  lige bag øjnene
  uden at tude/græde/bryde
  ned ad kinderne
  løber det (bare) ned
  tørre/tørrer/tørret øjnene/ansigtet
  presser sig på
  presse sig på
  uden at stemmen
  begynde/begynder at hulke/flæbe
  for åben skærm |
  for at græde/tude
  i badet/brusebad/brusebadet/bruseren ... græder/græde/tuder
  ved at græde hele/konstant/igen/over
  nippet til at græde/bryde/give
  havde/har bare grædt
  begynder det at løbe |
  (kan/kunne) komme/kommer til at græde/tude/bryde
`;

/** Angst og gru for arbejdet, og at gemme sig eller ville væk. */
const fear = `
  angst
  angstanfald*
  panikanfald*
  panikangst*
  panikken (<adv>) kommer/stiger/griber/tager/sidder
  går/gik/vågner/kommer/er (<adv>) i panik
  panisk angst/bange
  rædselsslagen
  bange (<adv>) for at gå/tage/møde/køre/komme/åbne/stå på/ind/til/i/mailen/op
  bange hver dag/morgen/gang
  tør ... ikke (længere) gå/tage/møde/åbne/svare/kigge/se/sove ... arbejde/ind/mail*/telefon*/computer*/på
  frygter (<adv>) (hver/at/hvad) dag/morgen/mandag/søndag/møde/gå/åbne
  gruer (<adv>) for (at/hver/i) møde/tage/gå/stå/hver/dag/morgen/mandag/morgen
  gemmer/gemte/gemme mig på/i toilettet/kontoret/bilen/et/mit
  låser/låste/lukker/lukket mig inde/ude
  bryder ud i sved
  koldsved*
  bange for (<adv>) min/mit/den (egen) telefon/mobil/telefonen/indbakke/mail
  bange for min egen
  bange for mig selv
  bange for hvad jeg kan/finder/gør/kunne
  bange for hvad der sker (med) (hvis) mig/jeg
  frygter/gruer/bange (<adv>) (for) lyden/natten/morgenen/mandagen/vækkeuret/morgendagen
  frygter/gruer (<adv>) (for) hver (eneste) dag/morgen/mandag/uge
  gruer (<adv>) for at vågne/møde/gå/komme/stå/åbne
  stivner jeg/når/hver/helt
  jeg stivner |
  fryser (<adv>) til is
  fryser fast
  skal jeg tvinge/slæbe
  tør (<adv>) ikke (<adv>) (at) åbne/læse/tjekke indbakken/mailen/mails/mine/døren/den/e-boks/posten/telefonen
  tør (<adv>) ikke (<adv>) (at) tage telefonen
  tør (<adv>) ikke (<adv>) (at) gå/køre/møde på/ind/hjem/derind/ud arbejde/arbejdet
  tør (<adv>) ikke (<adv>) møde/gå/køre derind/ind/ned
  låst/låser/låste/lukket/lukker/lukkede/barrikader* mig (selv) inde
  gemt/gemmer/gemte/gemme mig |
  rullet/trukket gardinet/gardinerne/persiennerne ... kan/sammen/ikke/nogen/mennesker
  sammen med nogen/mennesker |
  sidder/sad/siddet/sidde (<adv>) (<adv>) (ude/nede) i (min) bilen/bil ... kan/ikke/græder/tuder/minutter/time/timer/halv/ryster/stirrer/tør
  sidder/sad/siddet/sidde (<adv>) (<adv>) (ude/nede) i (min) bilen/bil (foran/uden/på) ... hver morgen
  kører/kørte/kørt (<adv>) (<adv>) (en/den) lange/lang omvej ... udskyde/undgå/slippe
  omvej/omveje ... udskyde
  udskyde (det) at komme/møde/gå
  slæbe/slæber/slæbt/slæbte mig (selv) (af/op/ud/ind/igennem/gennem/hen/hjem/på/rundt)
  tvinge/tvinger/tvang/tvunget mig (selv) (til) (at) ud/op/ind/afsted/af/derind/igennem/stå/gå/spise/tage arbejde/bad/sengen/døren/sted/op/noget/derhen
  håber/håbede/ønsker/ønske/drømmer/fantaserer (<adv>) (<adv>) (om) (at) jeg (<adv>) bliver/blev/brækker/brækkede/falder/faldt/får/fik/kommer/kom ... syg/benet/armen/uheld/indlagt/blodprop/ulykke/feber/trappen/påkørt/brud
  brækker/brækkede/brækket (<adv>) et/en/benet/armen/ben/arm ... slap/slippe/slipper/blive
  slap/slippe for at møde/komme/gå/stå ind/op/derind/på
  bange for søndag/mandag/mandage/weekenden/ferien/hverdagen
  frygter/gruer (<adv>) (for) søndag/mandag/hverdagen/ferien
  tør (<adv>) ikke (<adv>) (at) være alene
  angsten
  vende om på motorvejen/vejen/parkeringspladsen
  vendte/vendt/vender (<adv>) (bilen) om ... ikke/kunne
  kunne/kan ikke køre derhen/derind/hjemmefra
  kunne/kan ikke gå/komme/køre derind/derhen/indenfor
  finder/fundet/opfinder/opfundet på undskyldninger/undskyldning
  undskyldninger for (ikke) at
  melder afbud til alt
  løbe skrigende
  løbe skrigende/væk/min |
  lyst til at lægge mig
  sidder/sad/siddet/gemmer/gemte (<adv>) (inde/ude/nede) på/i badeværelsesgulvet/badeværelset/toilettet/depotet/kælderen/linnedrummet/trappen/trapperummet/skabet ... græder/tuder/aften/græd/pauserne/ryster/ro
  sidder (jeg) (<adv>) på badeværelsesgulvet
  tør/turde ikke være alene
  bange for at være alene
  bange for mine egne tanker
  tanken om mandag/arbejde/i/morgendagen/søndag/endnu
  ved tanken om mandag/morgen/at/i/arbejdet
  hader/hade søndage/søndag/mandage/mandag
  holde/holder/holdt ind ... ondt/græde/øjne/øjnene/luft/kvalme/tårer/ro/vejret/kaste/ryste
  ned bagtrappen
  aldrig sætte/sætter (mine) ben/fod/fødder
  siger op uden
  flytte langt væk
  langt væk herfra
  bare væk |
  vil/ville (jeg) bare væk
  sige/siger det (hele) op
  gemmer/gemme/gemte mig for mine/alle/folk/dem/medarbejderne/verden/de
  ikke kommer mere |
  jeg er (<adv>) fanget |
  tanken om ... gør/giver mig bange/angst/kvalme/hjertebanken/panik/skrækslagen/utilpas
  bare tanken (om) ... får/gør/giver
  i sengen med gardinerne/persiennerne
  klaustrofobi
  noget forfærdeligt/frygteligt/slemt (<adv>) sker/ske
  følelse/følelsen af at (noget) (jeg) (<adv>) dør/dø/undergang
  kører (<adv>) rundt i stedet for
  åbne munden ... tude/græde
  bange for at åbne
  samler mod til/i |
  i bilen og samler
  ringer/ringe/ringet mig syg
  udskyder/udskyde at stå/tage/møde/gå
  vil ikke/aldrig derind/derhen/derned |
  vil ikke derind/derhen/derned mere/igen
  vil aldrig derind/derhen igen/mere
  drømmer mig væk hele/konstant
  drømmer om at blive syg/indlagt
  håber på at blive syg
  ønske jeg brækkede
  frygter (<adv>) at vågne/åbne/gå/komme/møde/stå
  ingen kan se mig
  klare er at ligge
  det eneste jeg kan klare
  bussen/toget/bilen/flyet ... kører/kørte galt
  allerede bange
  står op og er (allerede) bange/ked/træt/grædefærdig
  sengekanten
  bange for at (jeg) (er) ved at få stress/depression/angst
  følelse af rædsel/angst/panik/undergang/skræk/frygt
  med rædsel |
  stoler (<adv>) ikke på mig selv
  væggene/væggen/loftet lukker/lukke/klemmer/falder
  bliver/blev/blive siddende/stående/liggende (ude/inde) (på/i) toilettet/bilen/depotet/kontoret/badet
  giver mig angst/panik/kvalme/hjertebanken
  alarm/alarmen ... (kan) ikke (kan) slukkes/slukke/stoppe
  holde/holder/holdt fast i bordet/stolen/rattet/karmen/gelænderet
  håbe/håber/ønske/ønsker at jeg bliver/blev/bliver ramt/kørt/påkørt/syg/indlagt
  låse/låst/låser/låste/lukke/lukket mig inde
  gemmer/gemmer/gemt/gemte mig i/på/bag arkivet/kælderen/depotet/kopirummet/skabet/omklædningen når/for/hver
  (hver) mail/besked/opkald (<adv>) (føles/rammer) (som) (et/en) slag/knytnæve/stød i/mod maven/mellemgulvet
  i panik (<adv>) (bare) ved lyden/synet/tanken
  mærke/mærker angsten/panikken (komme/krybe/krybende)
  på vagt (<adv>) (også/selv) om natten/hjemme
`;

/** Billeder på, at det falder sammen, og på en grænse, der er nået. */
const collapse = `
  på vej ned |
  på vej ned med
  på vej mod/i (en/et) sygemelding/stress*/sammenbrud/kulkælderen/depression/stykker
  går/gå/gik/gået/ryger/røg ned med stress/flaget
  jeg går (<adv>) (<adv>) ned |
  før/inden jeg går ned
  er gået/knækket/kollapset/brudt (helt) ned/sammen/under
  er knækket/kollapset helt
  er gået helt i stå
  jeg (<adv>) ryger/røg (snart/helt) ned |
  bryder/brød/brudt/bryde (<adv>) (<very>) (grædende) sammen
  sammenbrud |
  et/nervøst/psykisk sammenbrud
  brændt/brænder/brænde (<very>) ud/sammen
  udbrændt
  udbrændte
  har/havde/fået/med/af/i/min/mod/på udbrændthed
  ^ udbrændthed |
  bristepunkt*
  jeg (<adv>) knækker/knækkede/kollapser/kollapsede/smuldrer/segner
  falder/faldet/falde (<very>) (fra) hinanden
  i stykker indeni
  jeg er (<very>) i stykker
  jeg er (<adv>) gået (<very>) i stykker
  drukner (langsomt) |
  jeg (<adv>) synker
  går i opløsning
  kører/kørt/kørte (<adv>) (<very>) (ned/flad/sur/pumperne/reserverne/træt) på pumperne/reserverne/nødstrøm/fælgene
  kørt (<very>) ned/flad
  hænger i laser/trævler/en
  hænger kun/knap/knapt/næsten (ikke) (lige) sammen
  i kulkælderen
  sort hul
  et dybt hul
  nede i et hul
  langt nede |
  jeg er (<adv>) (<very>) langt nede
  så langt nede
  nede at vende
  bunden er nået
  nået bunden |
  på bunden |
  på randen af et/sammenbrud/en
  på kanten af et/sammenbrud/et
  ikke ... hænger sammen mere/længere
  facaden (er) krakelerer/krakeleret/falder/oppe
  holder facaden
  holde facaden
  bærer (en) maske
  spiller stærk/glad
  lader som om (at) alt
  (inde) i mig skriger
  skriger (jeg) indeni
  mistet modet
  skræmt over/af mig
  mavesår
  som om (at) jeg (<adv>) (er) (ved) (at) drukner/kvæles/kvalt/forsvinder/forsvinde/drukne
  mere og mere alene/ensom/trist/tom/nedtrykt/isoleret/desperat
  sammenbruddets rand
  sammenbruddet |
  nervesammenbrud
  knækker/knække/knækket/knækkede mig |
  æder/fortærer/knuger/opsluger/nedbryder/dræber/kvæler/knuser/dræner/ødelægger/udmatter/opsluger mig |
  æder/ædt mig op/indefra
  nedbryder/brænder/slider mig (<adv>) op/ned/indefra |
  ramler/vælter/braser/styrter/smuldrer/falder (<adv>) (det) (hele) (sammen) for mig
  ramler/vælter/braser/styrter/smuldrer/falder det hele
  det hele (<adv>) ramler/vælter/braser/skrider/smuldrer
  det hele (<adv>) falder fra/sammen
  gået/går (<adv>) <very> ned |
  gået/går (<adv>) <very> ned og/nu/af/på
  gået i sort |
  kan ikke bunde
  ikke kan bunde
  så langt ude |
  grænsen/grænse er (<adv>) nået/overskredet
  nået min grænse
  (nået) til vejs ende
  ved min grænse |
  bægeret er/flyder
  ikke mere (tilbage) af mig
  ikke (<adv>) mere af mig tilbage
  intet/ingenting tilbage i/af mig
  ikke mere (tilbage) i mig
  hænger (<adv>) i/på/med (i/med) neglene/yderste/tråd
  det yderste af neglene
  jeg (er/hænger/går/ligger) (<adv>) i trævler/laser/stumper/småstykker
  overlever/overleve (<adv>) (ikke) (en) måned/uge/dag/vinteren/ugen/dagen/året (mere/til)
  kæmper mig igennem/gennem
  kæmper (<adv>) (for) (at) (bare) komme/overleve/holde/stå ... dagen/sammen/op/hovedet/oven/sengen
  hovedet oven vande/vandet
  klamrer mig
  bærer (<adv>) (rundt) (på) (det) (her/hele) (<adv>) (<very>) alene |
  har/er ramt/ramte muren
  rammer muren |
  nødt til at trække stikket
  trække/trak/trukket stikket |
  elastikken (<adv>) er/var/har (<adv>) knækket/sprunget/brast/bristet/slap/strakt
  læsset ... vælte/vælter/væltet
  frit fald
  hul/hullet (<adv>) bliver (<adv>) større/dybere
  det sorte hul
  i et (stort/sort/dybt) (sort) hul |
  grå/sort/mørk sky over
  noget (i) (mig) (<adv>) er (<adv>) knækket/bristet/gået
  mindre og mindre |
  mere lille
  op i limningen
  tabt/mistet/mister/taber grebet/fodfæstet/fodfæste/fodfæstet
  skrider under mig
  tæppet/gulvet/jorden (<adv>) forsvinder/forsvandt/skrider/åbner (sig) under
  blive/bliver (<adv>) skør/sindssyg/vanvittig/gal af/i/indeni
  vanvid
  nedadgående spiral
  mit liv (<adv>) er (<adv>) smadret/ødelagt/slut/forbi/lort/kaos/sat
  give/giver/givet slip på alt
  kapituleret/kapitulerer
  jeg er (<adv>) i (<adv>) krise
  når/nå det ikke |
  jeg når/klarer (<adv>) det (<adv>) ikke |
  tæller (<adv>) ned til ... ikke
  (bliver) mindre for hver
  belastning for alle/min/mine/familien/børnene/teamet/dem
  føler mig (<adv>) (<adv>) som en belastning/byrde/fiasko/taber/skygge/skal/robot/fremmed/svindler/skuffelse
  jeg/mig ... en byrde for
  være/bliver/blevet/blive en byrde for mine/min/mit/dem/de/alle/familien/kollegerne
  bare (er) til besvær
  (er) kun til besvær
  alle andre klarer ... ikke
  noget (<adv>) brast/bristede/knækkede (i/inden) (mig) |
  noget (<adv>) gik i stykker (i/inden)
  enden af hvad
  langt/længst over grænsen
  langt over min/mine
  for længst over
  intet at stå imod
  ikke noget/mere at stå imod
  stå imod med
  skal ikke mere til før jeg
  (én) ting mere og (så) (jeg)
  bare en ting mere
  slår (<adv>) klik for mig
  jeg er (<adv>) løbet (<very>) tør
  batteriet (er) (<adv>) ... lade op/lader
  lade (mig) op igen |
  tabt/mistet pusten
  ingen (kaster) en redningskrans/livline
  som at drukne
  ved at drukne her/i/og
  nede hvor jeg
  det ramler |
  en/blevet skygge af/der
  end jeg/man kan bære/tåle/holde
  end hvad jeg/man kan bære/tåle/holde
  hvad et menneske kan
  mistet/opgivet troen/håbet på at
  (at) det nogensinde bliver bedre/godt/anderledes
  aldrig bliver bedre/godt
  bliver aldrig bedre/godt
  bange for at slippe |
  bange for at give slip
  med tøjet på
  rejser mig først/ikke/kun
  er på randen |
  på randen af at
  så falder/knækker/bryder/ryger/går jeg sammen/ned/fra/om |
  så knækker/kollapser/segner/vælter jeg
  på dampe |
  på nødblusset
  det kan ikke fortsætte
  (sådan) (her) kan det ikke fortsætte/blive
  ikke fortsætte sådan
  går ikke længere for mig
  det her ender galt
  hverken ud eller ind
  hverken frem eller tilbage
  klapper/klappet sammen
  alt/alting/livet/liv (<adv>) ramler/vælter/braser/smuldrer/skrider |
  mit liv ramler/vælter/braser/smuldrer
  ramt bunden
  over min grænse |
  (lige) oven vande |
  lige akkurat/knap oppe
  lever ikke jeg overlever
  jeg eksisterer bare/kun/lige |
  eksisterer bare
  tæller minutter/minutterne
  jeg/livet/hverdagen/kroppen/hovedet/det hænger ikke (<adv>) sammen (mere/længere) |
  jeg hænger ikke sammen
  jeg er (<adv>) kollapset
  ildebefindende
  mit helbred ... svigte/svigter
  et mørkt sted
  ingen kan nå mig
  svært ved at se hvorfor
  skal stoppe nu
  ender/ende (jeg) på hospitalet/sygehuset/skadestuen
  igennem dagen og så
  på gulvet (i) (stuen/køkkenet/badet) og rystede/græd/hulkede/tudede/ryster
  kan ikke noget |
  løbet (ind) i/mod en/muren mur/og
  på bar bund følelsesmæssigt/psykisk
  gå til indeni
  jeg dør |
  jeg (<adv>) visner/krymper/krakelerer/revner/sprænges/imploderer/kortslutter/forsvinder/eksploderer |
  jeg (<adv>) forsvinder (lidt) mere
  jeg er (<adv>) kortsluttet
  kogt over |
  jeg er (<adv>) brændt ned
  jeg er en hul/tom skal
  jeg er en robot/skygge/zombie
  holdt op med at tro/håbe
  der er ikke mere |
  falder (jeg) (<adv>) sammen i entreen/døren/gangen/sofaen
  ved at have nået grænsen
  hvor længe jeg kan blive ved
  knuse mig |
  ved at knuse mig
  jeg er der ikke |
  møder op men jeg er
  så sent som muligt ... omvej
  omvej så jeg kommer
  resten af mig
  overlever kun/bare/lige |
  overlever kun lige
  ramt en mur |
  ramt muren |
  har (<adv>) lukket ned |
  lukket alle ude
  tager en maske på
  ligge/ligger/lå på gulvet (på/i/bag) (mit) kontoret/kontor/depotet/bordet
  én/en ting mindre (at) jeg skal
  jeg (er) (<adv>) rystet hele/konstant
  spørger/spurgte hvorfor jeg (altid/aldrig) er (<adv>) vred/ked/sur/trist/fjern
  ikke/dårligt/knap få et ord frem/ud/over
  halsen (<adv>) lukker/snører/strammer (sig)
  stirre/stirrer/glo/glor ind/op i væggen/loftet
  lægge mig (ned) og ikke rejse/stå/vågne
`;

/** Ikke at kunne blive ved. */
const cannotGoOn = `
  knap/knapt/næppe (kan) overskue at
  kan ikke bære ansvaret/det/mere
  ${cannot(unable)}
  ikke kan mere
  kan (snart) ikke (<adv>) mere og/men/nu/i/på/af/jeg/end/så/det/for/undskyld/hjælp/hverken/som/når/selvom/længere/lige/her/med/efter/at/uden/lige/hver
  klarer den/det ikke mere/længere/meget
  klarer ikke (en) (dag/uge/dage) mere/til
  ikke en (eneste) dag/uge mere/til/længere
  holder (det) (<adv>) ikke (<adv>) til/ud
  holder (<adv>) ikke (<adv>) længe/længere/meget |
  holder (<adv>) ikke (meget) længere
  holder ikke (en) (dag/uge) (mere) til
  ikke (<adv>) holder til/ud/længe
  hvor meget mere jeg (<adv>) (kan) holder/holde
  komme/kommer ... igennem dagen/ugen/natten/aftenen/timen/måneden
  overlever/overleve dagen/ugen/natten
  ${doNot('magter (det/noget/at)')}
  magter ... ikke
  magter ingenting/intet
  orker ... ikke (<adv>) mere/noget/længere/nogen/livet/dagen/mennesker/ret/at/en
  ikke (<adv>) orker mere/noget/længere/nogen/dagen/mennesker/at
  orker ingenting/intet
  (ikke) (<adv>) kræfter/energi/overskud til noget/ingenting/intet
  ikke (<adv>) (har) (flere/mere/nogen/noget) kræfter/energi/overskud (tilbage/mere) |
  ikke (<adv>) (har) (flere/mere/nogen/noget) kræfter/energi/overskud tilbage/mere
  ikke (<adv>) (har) (<adv>) (flere/mere/nogen/noget) kræfter/energi/overskud til noget/familien/børnene/mine/mit/livet
  ingen/intet kræfter/energi/overskud tilbage
  ingen/intet kræfter/energi/overskud |
  ikke (<adv>) (mere) brændstof/benzin på tanken
  ingen brændstof/benzin på tanken
  tanken er tom
  <utterly> brændt af
  løbet tør for kræfter/energi/alt
  batteri* (<adv>) er (<adv>) (<adv>) fladt/tomt/dødt/flade
  tømt for energi/kræfter/alt/luft/glæde
  det hele (<adv>) er/bliver/blev/er/blevet (<adv>) (blevet) for meget
  for meget for mig
  mere end jeg kan bære/klare/holde/rumme
  alt/alting vælter/ramler/braser/falder (sammen/ned/om) (over/oven/for/på) mig
  det hele vælter/ramler/braser/falder (sammen/ned/om) (over/oven/for/på) mig
  vælter/ramler/braser det hele/alting
  jeg går (<adv>) under |
  knap holde hovedet
  ikke (<adv>) hovedet oven
  give/giver/givet op |
  give/giver/givet op på mig/livet/alt
  give slip på det hele
  har (<adv>) intet tilbage |
  har (<adv>) ikke mere tilbage
  ikke (<adv>) mere at give
  intet mere/tilbage at give
  (helt) i bund |
  kørt (<very>) i bund/smadder/sænk
  aner/ved (<adv>) ikke (<adv>) hvordan jeg skal stå/komme op
  formår/magter/evner ikke (<adv>) (at) stå/komme/spise/tale/svare/gå/være/se/møde/tage/åbne/smile
  orker (<adv>) ikke (<adv>) (at) stå/komme/spise/svare/gå/være/se/møde/åbne/smile/vågne/leve op/noget/mine/min/til/nogen/mennesker/ud/mere
  ude af stand til at
  jeg fungerer (<adv>) (<very>) ikke
  fungerer (<adv>) (<very>) ikke (<adv>) (mere/længere) |
  ikke fungerer mere/længere |
  tanke ... (at) jeg ikke kan |
  jeg kan bare ikke |
  kan ikke (<adv>) (ret) (meget/så) længere |
  kan ikke ... ret meget længere/mere
  holder (<adv>) ikke (<adv>) (ret) (meget) ugen/måneden/året/vinteren ud
  har ikke (<adv>) flere kræfter
  kræfterne/kræfter/energien (<adv>) (er) (<adv>) slap/sluppet/opbrugt/brugt/væk/forsvundet/udtømt
  løber/løbet/slipper ud/op/tør for kræfter
  ikke en gnist
  gnisten (<adv>) er (<adv>) væk/slukket/forsvundet/død
  klarer (<adv>) ikke en (eneste) dag/uge/ting
  klarer (<adv>) ikke (meget/ret) (mere) mere/længere |
  igennem/gennem endnu en dag/uge
  ved (<adv>) (jeg) (<adv>) ikke (<adv>) hvordan jeg (<adv>) (skal) overlever/overleve/orker/orke/magter
  ved (<adv>) (jeg) (<adv>) ikke (<adv>) om jeg (<adv>) (kan) (overhovedet) overlever/overleve/orker/orke/magter |
  gør/gøre af mig selv
  aner ikke hvordan jeg (skal) komme/kommer/klarer/overlever
  hvad jeg (overhovedet) laver her |
  hvad jeg overhovedet skal her
  slut med mig
  (at) det (alt) (hele) (bare) holder/holdt op |
  at det (bare) (hele) stopper/slutter/ender |
  have at (det/alt/alting) (hele) (bare) stopper/slutter/forsvinder/holder
  kan (<adv>) ingenting/intet
  kan (jeg/nu) (nu) (<adv>) ikke engang (<adv>) klare/svare/lave/komme/tale/læse/sove/spise/overskue/huske/smile/vaske/handle/tage/være/åbne/trække/gå/finde
  ikke engang kan/orker/magter/gider
  orker/magter/gider ikke engang
  går/gør/svarer/spiser/ringer (jeg) ikke engang
  holdt op med at vaske/børste/bade/lave/spise/træne/læse/synge/se/svare (mit/mine/min) hår/tænder/mad/sammen/venner/nogen/ordentligt
  trækker/trukket mig (<adv>) fra alt/alting
  orker/magter ikke (en) (eneste) samtale/møde/mail/dag/ting (<adv>) mere/til
  ingen steder at gøre
  (har) ingen at dele
  udadtil ... indeni
  lader som om (at) (alt/alting/jeg) ... og så/når
  lader som om alt/alting
  siger/sagt/fortalt det ikke til nogen
  turde/tør ikke fortælle det/nogen
  flov/pinligt over/at at indrømme/sige
  siger det ikke højt
  hvor længe/meget (mere/endnu) jeg (<adv>) (kan) holder/holde (<adv>) til/ud/endnu/sammen
  hvor længe/meget (mere/endnu) jeg (<adv>) (kan) holder/holde |
  hvor længe/meget (mere/endnu) jeg (<adv>) (kan) klarer/klare/magter/orker/tåle/bære (<adv>) det/mere
  hvor længe/meget (mere/endnu) jeg (<adv>) (kan) klarer/klare/magter/orker/tåle/bære |
  bange for (at) jeg ikke (<adv>) klarer/holder/overlever/orker/magter
  ikke kan en dag til
  ikke kan én dag
  kan jeg ikke stoppe
  svært ved at se en/nogen fremtid/udvej/ende
  kan knap være/stå/gå/tale/trække/tænke/holde/spise/sove
  knap nok kan
  leve op til alle
  jeg holder ikke længe
  ikke glad mere/længere |
  aldrig glad |
  jeg har (<adv>) opgivet |
  mistet troen på mig
  savner mig selv
  kommer (<adv>) ikke (<adv>) ud af sengen/døren/huset
  dagene eller nætterne
  lyst til at give (helt) op på det/alt/livet/mig
`;

/** Tomhed, fremmedhed, skam og ensomhed. */
const empty = `
  føler mig (<adv>) (<very>) (<very>) tom/værdiløs/magtesløs/fanget/håbløs/ubrugelig/udmattet/fortabt/hjælpeløs/knust/ensom/nedtrykt/slået/isoleret/udbrændt/nedslidt/afkoblet/forsvundet
  mærker ikke (længere) noget/mig
  følelsesløs/følelseskold/følelsesforladt
  ligeglad med alt/alting/livet/mig
  ligeglad med det hele
  mistet (<adv>) (al/alt) (lysten/glæden/håbet/modet/gnisten) ... (til/ved/i) alt/alting/livet/livslyst*/livsglæde*/håb/håbet/glæden
  livslyst*/livsglæde*
  forsvundet for mig selv
  glæder/glædet/glæde mig ikke (længere/mere) til/over noget/nogenting
  glæder mig til ingenting/intet
  intet/ingenting (<adv>) giver mening/glæde
  ingen (ting) giver mening/glæde
  alt/alting/livet/verden/hverdagen/dagene/tilværelsen (<adv>) er/føles/virker/bliver/ser (<adv>) (<very>) (<very>) sort/sorte/mørkt/mørk/gråt/grå/meningsløst/meningsløs/uoverskueligt/uoverskuelig/håbløst/håbløs/ligegyldigt/tungt/tung
  det hele (<adv>) er/føles/virker/bliver/ser (<adv>) (<very>) (<very>) sort/mørkt/gråt/meningsløst/uoverskueligt/håbløst/ligegyldigt
  selv (de) (små/mindste/helt) ... uoverskueligt/uoverskuelige
  mørke/sorte tanker
  tankerne er sorte/mørke
  tankemylder
  ikke (er) (<adv>) noget værd
  er intet værd
  jeg (<adv>) duer (<adv>) ikke
  duer ikke til noget
  dur ikke til noget
  er (en) (<very>) (stor/kæmpe/total) fiasko
  skammer mig (<very>) over mig
  skammer mig hver/hele/konstant
  bebrejder mig selv
  alene med det hele
  jeg (<adv>) (er/føler) (mig) (<very>) ensom |
  ingen at tale med
  ingen ville savne/opdage/lægge
  bedre værd
  ikke ... mig selv (mere/længere) |
  er (<adv>) (bare) ikke (længere) mig selv
  kender/genkender (jeg) (næsten/slet/snart) ikke (længere) mig selv
  ikke (længere) (kan) (er) genkende/kende mig selv
  ikke (er) til at kende
  kun en skal
  en zombie
  i en tåge
  osteklokke/glasklokke
  udenfor mig selv
  uden for mig selv
  slukket indeni/inden/i
  jeg er (<adv>) slukket
  glasvæg/glasvæggen/glasrude/glasmur
  mur mellem mig
  jeg ... under vand |
  under vand hele/hver
  går/gå/lever (<adv>) (rundt) (som) i vat/tåge/tågen/bomuld/trance/døs
  i (en) boble/tåge/trance/døs |
  på autopilot
  som en robot/zombie/skygge/skal/maskine
  er (<adv>) (bare/kun) en (tom) skal/skygge/spøgelse
  et spøgelse
  mig selv udefra
  på udefra |
  ved siden af mig selv
  i mit eget liv
  tilskuer til
  i spejlet
  jeg er (<adv>) ikke (<adv>) den samme (mere/længere) |
  har (<adv>) ikke (<adv>) været mig selv
  ikke (været) mig selv
  mistet lysten til alt/alting/livet/noget
  mistet (<adv>) (al) lysten (til) |
  mistet (<adv>) gnisten/livsgnisten/livsmodet/håbet/livslysten
  mister/mistet (<adv>) mig selv
  glæden (<adv>) er (<adv>) væk/forsvundet/død
  ikke (<adv>) (mærke/føle) glæde ved noget/nogenting/livet
  ingenting/intet ... gør/gøre mig glad
  ikke (<adv>) grinet/smilet/leet (<adv>) i/siden
  alt/alting (<adv>) er/føles/smager/bliver (<adv>) (<very>) (af) ligegyldigt/ligemeget/tåge/pap/tomt/uvirkeligt/meningsløst
  jeg (<adv>) er (<adv>) ligegyldig
  det hele er (<adv>) (<very>) ligegyldigt/ligemeget/forgæves
  mørkt/sort/tomt/dødt/koldt/tom/død/hul indeni/indvendig/indvendigt/inden
  indeni (mig) (er) (der) (<adv>) (<very>) mørkt/sort/tomt/dødt/koldt/ingenting
  der er ingenting |
  føler mig (<adv>) (<very>) (<very>) alene og
  føler mig (<adv>) (<very>) (<very>) mislykket/ødelagt/knækket/skrøbelig/opbrugt/forladt
  alene og håbløs/håbløst/fortabt/bange
  svarer (<adv>) ikke (<adv>) mine/min venner/veninder/søster/bror/familie/mor
  trukket/trækker mig (<adv>) fra alle/venner/familien/mennesker/mine/omverdenen
  lukker/lukket verden ude
  ikke noget ... betyder/betød noget
  intet/ingenting (<adv>) betyder/betød
  savner den jeg var
  den jeg var |
  den (person) jeg var før/engang
  mit (eget) liv på film/afstand/udefra
  liv på film
  kun at sove
  tomrum i mig/indeni
  mærker/mærkede/føler/følte (<adv>) (jeg) (<adv>) ingenting/intet
  mærker/føler (<adv>) (jeg) (<adv>) ikke (længere/mere) noget
  blevet (<very>) kold/hård/ligeglad/følelseskold/sten
  (helt/så) stille/tomt/dødt/øde/koldt indeni
  der er ikke noget/nogen indeni
  slukket for strømmen/mig/lyset/alt
  trukket/trak stikket på/ud mig/i
  kører (<adv>) (bare) (videre) på rutinen/rygraden
  intet menneske
  (helt) ligeglad med om
  siger at han/hun/de savner mig
  blevet en anden
  jeg er (<adv>) (blevet) en anden
  blevet en der (<adv>) (kun/bare) bider/råber/snerrer/vrisser/græder/gemmer/skriger
  var den glade/stærke/rolige
  hvor er jeg blevet af
  hvor jeg er blevet
  lyset ... gået/slukket/forsvundet ... øjne/øjnene/mig/indeni
  ligner/lignede et lig/spøgelse/vrag
  plejede at elske
  plejede at glæde
  hvem er det der
  genkender/kender mig ikke
  trukket mig ind
  ind i mig selv
  i mit sneglehus
  ikke (<adv>) god for nogen
  ingen (til) gavn/glæde for nogen
  vred på alle/alt/alting/mig
  nogensinde ... glad igen
  bliver aldrig glad igen
  nogensinde (bliver) glad/god
  sidst jeg (<adv>) (har) var/grinede/lo/smilede/grinet (<adv>) glad/mig
  sidst jeg (<adv>) (har) var/grinede/lo/smilede/grinet |
  smiler på overfladen
  ked af det bagefter
  bare ked af det |
  griner ... indeni
  jeg er (<adv>) værdiløs/ubrugelig/uduelig/overflødig/usynlig
  dur (<adv>) ikke |
  jeg dur ikke
  ikke god nok til noget/nogen
  jeg skammer mig |
  jeg er (<adv>) til besvær
  jeg er (<adv>) en belastning/byrde
  føler mig (<adv>) alene |
  svarer ikke nogen |
  vrisser/snerrer (jeg) ad/af alle
  eksploderer/græder (jeg) over ingenting/alt
  vred hele tiden
  det hele er tåget/uvirkeligt
  føles uvirkeligt
  mister (min) forstand/forstanden
  gider intet/ingenting |
  gider ikke noget |
  smiler/griner (jeg) aldrig (mere) |
  glemt hvordan man griner/smiler/slapper
  væk fra mig selv
  føler/mærker ikke (<adv>) noget (<adv>) (længere/mere) |
  stemme ... død
  som bedøvet
  gennem en (våd/tyk/beskidt) rude/hinde/mur/tåge
  kigger/ser på verden gennem
  jeg (<adv>) ikke fandtes/eksisterede
  hele weekenden i sengen
  i sengen hele
  kaos/larm/mørke/tåge i mit hoved
  stille i mit hoved
  skyld hele tiden/konstant
  føler skyld hele/over alt/konstant
  svigter alle
  jeg slår ikke til
  slår ikke til nogen
  aldrig god nok |
  ingen kan hjælpe mig
  skammer mig så meget
  den jeg er blevet (til)
  lyden er skruet ned
  med i mit eget
  undgår/undgå spejle/spejlet
  spejle ... kan ikke lide
  nej til alt ... børnebørn/venner/familien/børn
  se normal/glad/rask ud
  al min energi på at
  mere ensom |
  kun mere ensom
  før jeg har samlet mig
  så ingen kan høre/se mig
  rører/berører mig mere/længere
  ingenting/intet rører/berører mig
  holdt op med at glæde
  lukker/lukket af for alle/alt/alting/verden
  alene med alt
  mistet kontakten til/med mig
  lysten til det hele
  griner og forstår det ikke
  bagefter skammer jeg mig
  ikke nogen at dele
  uden at fatte/forstå dem/det/noget |
  igen og igen uden at
  stoppet med at dyrke/se/spise/svare/læse/ringe ... orker/magter/venner
  mistet interessen for mine/alt/alting/livet/noget
  som et tomt hus
  kender ikke den person/mand/kvinde
  den person der sidder her
  svært ved at holde masken/facaden
  ikke været i bad
  sover (jeg) i tøjet
  holdt op med at ringe fordi
  huske hvornår jeg sidst var
  ikke været glad i/siden/længe
  afskåret mig
  ikke den person jeg
  mistet al motivation/glæde/lyst/håb/interesse/energi
  intet/ingenting (<adv>) giver mig
  nyder (<adv>) ikke noget/længere/mere
  føles som om det ikke er mig
  flyder sammen for mig
  min egen stemme ... væk/fremmed/anden
  op over ingenting
  glemmer at spise/sove/drikke/hente
  misunder ham/hende/dem at/der sove
  ikke genkende den vrede/bitre/trætte/kolde/sure/hårde/triste (kvinde/mand/person/leder/mor/far)
  kender/genkender ikke den vrede/bitre/trætte/kolde/sure/hårde/triste (kvinde/mand/person/leder/mor/far)
  ikke huske at jeg har kørt
  ikke huske turen/vejen/køreturen hjem
  ikke (mere) noget tilbage (til/når) mig/selv
  blevet en/én (person) (som) jeg ikke bryder/kan/kender/genkender/vil
`;

/** Læge, piller, alkohol, og det, som dem derhjemme lægger mærke til. */
const unwell = `
  ikke længere (er) i stand til at varetage/passe/udføre/klare
  stressammenbrud
  jeg (<adv>) gået (<adv>) i stykker
  jeg (<adv>) er (<adv>) gået (<adv>) i stykker
  sygemeldt/sygemeldes/sygemelde/sygemelding ... stress/angst/depression/udbrændt*/belastning*
  stress/angst ... sygemeldt/sygemelding
  sygemelde/sygemelder/sygemeldte mig
  overvejer ... sygemeld*
  overveje ... sygemeld*
  jeg (<adv>) skal/bør/burde/må (nok/vist/måske) sygemeldes/sygemelde
  melde/meldt/melder mig syg
  syg af stress/det/jobbet/arbejdet/mit/at
  gør/gjort/gøre mig (<very>) syg
  er (<adv>) (ved) (at) (blive/blevet) (rigtig) syg af
  stressramt
  langtidssyg
  stressbelastet
  stresset (<very>) ud/ind
  stress* sidder i
  alvorlig*/voldsom*/svær* stress*
  stress-symptomer/stresssymptomer/stresssymptom*
  symptomer på stress/depression/angst/udbrændthed
  stress symptomer
  stressdiagnose
  fået/har/en/min/i/af/med depression/depressionen
  depressiv
  deprimeret
  depri
  antidepressiv*/lykkepiller/sovepiller/sovepille/sovemedicin
  tager/taget/tage/får/fået/noget beroligende
  beroligende medicin/piller/for/inden/hver
  går/gået/begyndt/starter/startet til/hos psykolog*/psykiater*/terapeut
  lægen/læge ... stress*/hvile/pause/syg*/depression/medicin
  indlagt på psykiatrisk
  ringet til livlinen/lægevagten ... stress/hjertet/panik/angst
  drikker ... meget/sove/aften/vin/dulme/glemme/ned
  drikke ... for at sove/falde/glemme/dulme
  drukket mig
  drikker (<adv>) mere/mere end
  glas/flaske/flasker/glassene vin ... for/hver/aften
  flere glas hver
  whisky*/øl/drinks/snaps ... for at/hver sove/falde/klare/aften/få
  mit drikkeri/alkoholforbrug
  har (<adv>) det (<adv>) (<very>) (<very>) dårligt/skidt/elendigt/forfærdeligt/hæsligt/rædselsfuldt
  har (<adv>) haft det (<very>) (<very>) dårligt/skidt/elendigt/forfærdeligt
  har (<adv>) det (<very>) ad helvede/pommern
  har (<adv>) det (<adv>) ikke (<very>) (<adv>) godt |
  har (<adv>) det (<adv>) ikke (<very>) (<adv>) godt ... tiden/nu/og/hjemme
  ikke (<adv>) har (haft) det (<very>) godt
  ikke (<adv>) haft det (<very>) godt
  psykisk/mentalt (<adv>) dårligt/skidt/nede/ustabil/udmattet/slidt/smadret/presset
  mit mentale helbred
  min psyke
  går (<adv>) ikke (<adv>) (<very>) godt med mig
  går (<adv>) (<very>) skidt/dårligt/ad med/for mig
  bekymret/bekymrede/urolig/urolige/bange for mig |
  bekymret/bekymrede/urolig/urolige for mig
  <close> siger/synes/mener/sagde/tror/frygter/kan/bliver/er ... jeg ... syg*/forandret/anderledes/hjælp/læge*/stress*/ned/væk/sammen/grå/slap
  <close> ... bange for mig
  jeg skal/bør/burde til læge/lægen
  ked af det hver/konstant
  så/virkelig/dybt/frygtelig ked af det |
  ked af det uden grund
  dybt/helt/fuldstændig/så/er/bliver/føler fortvivlet
  glemmer alt/alting
  husker (<adv>) ingenting/intet
  jeg (<adv>) (er/bliver/føler) (mig) (<adv>) (blevet) mobbet/chikaneret
  udsat for mobning/chikane
  isolerer/isolere/isoleret mig
  trukket mig fra alle/alt/venner/familie
  undgår mennesker/alle
  vil ikke (længere) se/tale nogen/nogen/med
  råber/skælder/snerrer/vrisser/vrisser ... børn/børnene/datter/søn/kone/mand/familien
  eksploderer/eksploderede ... børn/børnene/derhjemme/familien
  intet/ingenting/ikke overskud til (mine) børn/børnene/familien
  brug for hjælp nu |
  (virkelig) brug for hjælp |
  brug for professionel hjælp
  hvorfor jeg (overhovedet/egentlig/stadig) står/stå/gider/er op/her/lever
  hvad det hele (overhovedet) (skal) (er) nytte/godt/til
  overfaldet/overfaldt/overfald ... kan/sove/tænker/ryster
  billederne ud af
  jeg ... flashback*
  jeg ... traumatisere*
  jeg ... ptsd
  <utterly> i krise
  personlig krise
  vil (bare) (helst) (gerne) ligge/blive/være ... sengen/dynen/sofaen
  under dynen
  ud af sengen
  ikke (<adv>) lyst til noget
  ikke (<adv>) lyst til at se/være/stå/tale ... nogen/mennesker/op/sammen
  lyst til (bare/mest) (at) køre/kører/skrige/flygte/græde/forsvinde/løbe/gemme (bare/lige)
  bare (har) lyst til at græde/skrige/flygte/løbe/forsvinde/sove
  køre/kører (bare/lige) forbi/videre arbejdet/kontoret
  liggende i sengen
  <close> ... fandt mig
  <close> siger/synes/mener/sagde/tror/sagt (<adv>) (at) jeg (<adv>) er/virker/ligner (<adv>) (blevet) (som/et/en) fraværende/fjern/væk/grå/tynd/spøgelse/skygge/fremmed/forandret
  <close> ... spøgelse
  mine børn/drenge/piger/unger ... bange/undgår/lister
  råber/skælder/snerrer/vrisser/hvæser/flipper/eksploderer ... mine/min børn/børnene/unger/ungerne/datter/søn/kone/mand/kæreste
  glemt/glemte/glemmer (<adv>) (<adv>) at hente min/mine/børnene
  er/bliver/blevet (<adv>) (nu) sygemeldt (<adv>) på/nu/fra/igen
  er/bliver/blevet (<adv>) (nu) sygemeldt |
  fuldtidssygemeldt/deltidssygemeldt
  sagde/sagt/siger (<adv>) op ... overleve/holde/klare/mere
  lægen/lægerne/læge (<adv>) har/siger/sagt/mener/vil/kalder/konstaterede/insisterer/sagde ... arbejdet/jobbet/stress/depression/sygemeld*/hvile/medicin/angst/blodtryk/alvorligt
  skyhøjt/forhøjet blodtryk
  fået konstateret/ordineret/udskrevet ... stress/depression/angst/sovemedicin/sovepiller/piller/medicin
  snaps/vin/øl/whisky/alkohol/rødvin/glas/gin ... før/inden jeg (<adv>) seng/sove/falder
  snaps/vin/øl/whisky/alkohol/rødvin/gin/flaske ... hver aften
  drikker/drukket/drak mig (selv) i/til/fuld
  drikker (<adv>) for at
  drikker (<adv>) alene
  nogen må hjælpe/redde
  | hjælp mig
  hvem jeg skal gå/tale/vende/ringe til/mig |
  ikke hvem jeg skal gå/tale/sige/vende
  melder/melde jeg mig ikke syg
  ondt fysisk
  gør fysisk ondt
  hader mig selv/den
  <close> ... savner mig
  <close> ... hvor jeg (er) blevet
  <close> ... om jeg (<adv>) (nogensinde) (er/har) (bliver) (det) glad/okay/ok/ked/syg/deprimeret/skør
  <close> ... hvad der er galt
  <close> ... hvordan jeg egentlig har
  børn/børnene/drengene/pigerne ... resterne
  råbte/skældte/skreg/vrissede/snerrede/slog ... min/mine/børnene søn/datter/børn/børnene/kone/mand/yngste/ældste
  ligger og ligger
  aflyser/aflyst alt/alting/alle
  ikke set/mødt/talt (med) nogen/venner ... uger/måneder
  set nogen privat
  åbner ikke (længere) post/posten/mail/mails/breve/e-boks/døren
  ingen jeg kan sige/fortælle/ringe/tale
  bestilt/bestille/fået tid hos lægen/læge/psykolog/min
  været på skadestuen ... hjertet/stress/troede/mig/brystet
  uden at forstå/fatte/huske ... læser/linje/side/ord
  læser (<adv>) (det/den) (samme) (linje/mail/side/sætning) ... ti/flere/igen gange
  den samme linje/sætning/mail/side ... gange
  kan/kunne ikke huske ... turen/hjem/meter/vej
  uden at kunne huske ... turen/vejen/meter/hvordan
  glemmer navne ... skræmmer/bange
  hvad jeg skulle derind/ind
  aner ikke hvad jeg skulle
  fejl ... koncentrere
  hvor slemt/galt/skidt det står/er
  hvor slemt/galt/skidt jeg har
  ingen på arbejdet/jobbet aner/ved
  ligger/sidder (og) (bare) i mørket/mørke
  siger/sige/skriver/skrive (jeg) det til en robot/maskine/chatbot
  ramt af stress
  jeg har (<adv>) (fået) stress |
  min chef (<adv>) mobber/chikanerer/truer/ydmyger mig
  det går (<adv>) dårligt/skidt/elendigt med mig
  ryger hash/joints for
  skal have (fuldstændig/total/absolut) ro |
  sagde/siger (at) jeg skal stoppe
  koster/kostet mig (mit) helbred/helbredet
  altid (er) ked af det når jeg
  brud/bryder/brød sammen hos
  ikke/ingen (har) overskud/energi/kræfter til (min) familie/familien/børn/børnene/mine
  siger jeg skal sige op
  flaske/flasker (med) på vej hjem
  stille i hovedet
  ikke ringet/snakket/talt (til/med) (min) ... måneder/uger
  aner ikke bagefter hvad den
  <close> ... jeg (<adv>) aldrig (<adv>) griner/smiler/ler
  svarer (<adv>) ikke (<adv>) (på) beskeder fra
  råber/skælder ... for ingenting |
  tør ikke sige til nogen
  lader som om jeg har
  spiller en rolle
  overvejet/overvejer at gå til læge/lægen
  nødt til at få hjælp
  må have/søge hjælp |
  skjuler (jeg) det for alle/familien/min/mine/dem
  holder det hemmeligt
  henvist til psykolog/psykiater/psykiatrisk
  blive hjemme siger lægen
  gøre noget før det er for sent
  sygeorlov med/på/for
  vil/ville have mig sygemeldt
  anbefaler/anbefalede/foreslår/foreslog en sygemelding
`;

/** Tegn, hvert af sin slags: ét siger for lidt, to slags i samme sætning er nok. */
const signs = `
  gråd: græder/græd/grædt/græde/tuder/tude/tudede/hulker/hulkede/tårer/tårerne/gråd/gråden/grådkvalt/grådlabil/grædefærdig/grædende/hulkende
  søvn: sover/sove/sovet ... ikke/dårligt/næsten/knap/timer/slet/skidt/elendigt
  søvn: ikke ... sover/sove/sovet
  søvn: søvn/søvnen/søvnløs/søvnløse/vågen/lysvågen/mareridt/nætterne/nætter/søvnbesvær
  søvn: vågner/vågnede ... nat/natten/kl/klokken/midt/tidligt/gang
  søvn: om natten
  søvn: hver (eneste) nat
  krop: ryster/rystede/ryste/rysten/hjertebanken/hjertet/puls/pulsen/brystet/bryst/kvalme/svimmel/svimmelhed/åndenød/kvalt/besvimer/koldsved/mavesår/udslæt/tinnitus/migræne/sveder
  krop: kaster/kastede/kaste op
  krop: ondt i maven/brystet/hele/hovedet
  krop: knude/klump i
  krop: får/få/fik (ingen/ikke) luft/vejret
  krop: trække vejret
  krop: kroppen/kæberne/nerverne/nervesystemet/halsen
  krop: hænder/hænderne ... ryster/ryste
  krop: dårligt under/når/af/ved
  krop: vægt/kilo/appetit/appetitten
  krop: spise/spist/spiser ... ikke/intet/ingenting/knap
  krop: ikke ... spise/spist/spiser
  krop: kollapsede/kollapset/faldet/falder om/sammen
  krop: sløret/blodtryk*/smerter/smerte/kramper/skadestuen/ambulance/hjerteanfald/blodprop/hospitalet/indlagt
  frygt: bange/angst/angsten/panik/panikken/rædsel/rædselsslagen/skræmt/skræmmer/frygter/gruer/lammet/paralyseret/paniske/skræk/ængstelig
  frygt: tør/turde ikke
  flugt: forsvinde/forsvinder/flygte/flygter/stikke/stak/væk
  flugt: gemmer/gemme/gemte/skjuler/skjule/undgår/låser/låst mig
  flugt: siger/sige/sagde/sagt (det) (hele/mit/jobbet) op
  flugt: slippe/slippes for det/at
  flugt: vil/ville (jeg) (bare) (gerne) væk
  flugt: gik/gået/går/måtte/tog/tager (gå) (tidligt) hjem
  flugt: melde/melder/meldte/meldt mig syg
  tomhed: tom/tomt/tomhed/følelsesløs/kold/død/dødt/slukket/ligegyldig/ligegyldigt/ligeglad/meningsløst/meningsløs/livløs/robot/autopilot/zombie/grå/gråt/tåge/spøgelse/lig
  tomhed: mærker/føler/mærke/føle ... ikke/ingenting/intet
  tomhed: ikke ... mærke/føle
  mørke: sort/mørkt/mørke/mørket/håbløs/håbløst/fortvivlet/ulykkelig/knust/ødelagt/afgrund/afgrunden/bunden/drukner/drukne/synker/fanget/desperat/desperation/elendigt/rædsomt/forfærdeligt/deprimeret/depression/nedtrykt/modløs/opgivende/smadret
  mørke: ked/trist (af) (det)
  mørke: langt/helt nede
  mørke: giver/give/givet op
  mørke: jeg (er) (<adv>) gået/går i stykker
  mørke: mistet grebet/modet/håbet/lysten/troen/mig/gnisten
  værd: hader/værdiløs/fiasko/taber/uduelig/utilstrækkelig/selvhad/byrde/belastning/ubrugelig/skammer/skam
  værd: ikke god for
  værd: slår/slår (jeg) ikke til
  værd: ikke godt nok |
  ensom: ensom/ensomt/ensomhed/isoleret/isolerer/forladt
  ensom: helt/fuldstændig/så/total alene
  ensom: ingen (at) (jeg) (der) (kan) (som) ved/tale/ser/se/opdager/hjælper/forstår/kaster
  afmagt: kan/kunne/orker/magter/evner/formår (jeg) (<adv>) ikke (<adv>) (<adv>) mere/længere/overskue/samle/klare/holde/rumme/mærke/stoppe/fungere/slappe/bære/tåle/smile/engang
  afmagt: ikke/hverken (<adv>) kan/kunne/orker/magter/evner (<adv>) mere/længere/overskue/samle/klare/holde/rumme/mærke/stoppe/fungere/slappe/bære/tåle/åbne
  afmagt: ikke (<adv>) lyst til noget/at/livet
  afmagt: kræfter/kræfterne/livskraft/modstandskraft
  afmagt: overlever/overleve
  afmagt: bryder/brød/bryde/knækker/knække/knækket/kollapser/krakelerer/revner/smuldrer
  håb: glad igen/mere/længere
  håb: en/nogen fremtid
  håb: fremtid/fremtiden/livet/meningen ... ikke/ingen/slut/mørk/sort
  håb: livsglæde*/livslyst*/livsmod*
  forandret: ikke (den) samme/mig
  forandret: kende/genkende/kender/genkender ... mig/selv
  forandret: ved siden af mig
  læge: lægen/læge/psykolog/psykologen/psykiater/medicin/piller/sygemeldt/sygemelding/sygemelde/sygemeldes/sovepiller/beroligende
  indeni: indeni/indvendig/indvendigt
  flugt: holde/holder/holdt ind
  flugt: komme af sted
  flugt: aflyser/aflyst/aflyse
  flugt: bagtrappen/bagdøren
  glemsel: glemmer/glemte/glemt/koncentrere/koncentration/koncentrationen
  glemsel: husker/huske ... ikke/intet/knap
  glemsel: ikke ... huske/husker
  glemsel: uden at forstå/huske/fatte
  glemsel: alvorlige/dumme fejl
  mørke: mørket/værst/galt/slemt
  frygt: skræmmer/skræmte/skræmt mig
  tanken: tanken om
`;

/** Fingerpeg: hvert for sig er de hverdag. Sammen med et tegn skal der tre slags i alt. */
const hints = `
  træt: træt/trætte/slidt/udmattet/udkørt/drænet/flad/kørt/trætheden/udmattelse
  pres: presset/stress/stresset/pres/overvældet/overbelastet/kaos/sejler
  alene: alene
  skyld: flov/skyld/skylden/samvittighed/pinligt
  familie: min mand/kone/kæreste/datter/søn/familie/mor/far/søster/ældste/yngste/hund
  familie: mine børn/venner/egne/unger/drenge/piger/børnebørn
  familie: derhjemme/hjemme
  vrede: vred/vrede/vrisser/snerrer/eksploderer/skælder/råber
  hoved: hjernen/hovedet/tankerne/tanker/hukommelsen
  tid: hver aften/morgen/nat/dag/gang/søndag/mandag/time
  tid: dag og nat
  tid: hele tiden/natten/dagen/døgnet
  tid: konstant/døgnet/ugevis/månedsvis/månedsvis/ugen
  tid: i uger/måneder
  tid: sidder/ligger (bare/og) (og) stirrer/glor/kigger/tænker
  tid: lige nu
  slut: længere/mere |
  sted: bilen/toilettet/badet/badeværelset/sengen/seng/sofaen/dynen/gulvet/parkeringspladsen/depotet/trappen/trapperummet/bruseren
  rus: vin/øl/snaps/whisky/alkohol/drikker/drikke/smøger
  skjul: siger det ikke
  skjul: ikke sagt/fortalt
  skjul: lader som om
  skjul: smiler/facaden/masken/facade/maske
  overskud: energi/overskud
  udløser: telefonen/mailen/indbakken/vækkeuret/mandag/søndag
  hårdt: hårdt/umuligt/uoverskueligt/tungt/skidt/dårligt
  sted: døren/porten
`;

/** Det er ovre, sagt for sjov eller om noget småt. */
const jest = `
    ^ hvordan/hvornår (<adv>) spotter/ser/opdager/mærker/forebygger/fanger/genkender jeg (<adv>) (om/at/når/hvis)
    antag/forestil/tænk (dig) (at/hvis) jeg
    hvad nu/så hvis
    ^ en/én/to/tre/nogle/flere/ingen/alle (<adv>) (af) (dem) begyndte/brød/græd/tudede/rystede/fik/sad
    børnene/koret/eleverne/de/kollegerne (<adv>) sang
    i benene/armene/lårene/skuldrene/fødderne efter
    for den gamle/afgående leder/chef/kollega
    værre er det ikke
    ikke værre end det
    det gik (<adv>) (<very>) fint/godt
    men vi (<adv>) nåede/klarede/vandt/blev (<adv>) (færdige/den/det/målet)
    men (<adv>) (<very>) glad/glade/stolt/lykkelig
    arbejdet/hverdagen går (<very>) fint/godt
    i dag er jeg (<very>) glad/rask/ovre
    for mit/min/den/det første
    gluten/nødder/laktose/kød/skaldyr/fisk
    slukke (for) projektoren/skærmen/lyset/computeren/telefonen/alarmen/mikrofonen/radioen
    med (det/den) boreri/larm/boremaskine/boremaskinen/støvsuger/støvsugeren
    efter rejerne/rejer/busturen/sejlturen
    siden vi fik (en) hvalp/hund/baby/barn/kat/killing
    fyrværkeri*/fyrværkeriet/sommertid/sommertiden/musical/musicalen/ludo/minigolf/rejerne
    lyttede til regnen/fuglene/musik/vinden
    når de synger/klapper/flager
    fortsætte mødet/oplægget/punktet
    på cyklen/løbebåndet
    jeg kaldte
    til tal/navne/regning/teknik/matematik
    over den nye app/printer/kaffemaskine/bil/farve
    rutsjebanen/buffeten/buffet/præmie/præmien/lotteri/tombola/krydsord/krydsordet/drivhuset/chips/grill/grillen/quiz/quizzen/løgene/løgsuppe/østers/karaoke/udklædning/fastelavn/påskeæg/banko/bankospil/fodboldkampen/håndboldkampen/stafetten/brandøvelsen/brandøvelse/rundbold/loppemarked/legoland/tivoli/bålet/snobrød/sommerlejr
    et sekund
    da jeg/hun/han/de/vi (<adv>) åbnede/fik/hørte/tabte/fandt/mødte/vandt/holdt/sang/talte/klappede/sagde/viste/råbte
    da ... frøs/faldt/vandt/døde/brasede/røg/væltede
    ville dø for en/et/at
    for at overraske
    efter (den/det) trappe/trapper/frokost
    ryg/knæ/ben/stol/skulder (<adv>) kan ikke mere
    i post-its/papir/pakker
    i/med (en/et) (<adv>) webinar/webinarer
    for en kop/tår/øl/is
    af den/det/de (<kind>) (blinkende) lampe/dåseåbner/bippen/bip/summen
    vente til fredag/ferien/sommerferien/weekenden
    ^ hvordan/hvad/hvornår (<adv>) taler/siger/svarer/hjælper/støtter/reagerer/håndterer/opdager/ser/møder/spørger/forebygger/gør jeg (<adv>) (til/om/med/når/hvis) en/et/de/dem/den/medarbejdere/mine/min/personalet/folk/nogen/kollegaer/andre
    ^ hvis nogen/folk/en/de
    når/hvis folk/nogen/medarbejdere/de/andre (<adv>) er/bliver stresset/stressede/syge/kede/ved/på
    nu er jeg (<adv>) tilbage/ovre/klar/rask/på
    er jeg (<adv>) tilbage
    i dag er/ved/kender/kan jeg
    i dag er (<adv>) bedre
    siden har jeg (<adv>) passet/lært/haft/haft/sovet
    sidste efterår/forår/sommer/vinter
    i mit/min gamle/tidligere/forrige/første job/stilling/arbejde
    som ung/nyuddannet/studerende/barn
    for længe siden
    ringede/kom/skrev/ringer/kommer ... grædende
    græder/tuder/hulker aldrig
    bilen/bussen/serveren/systemet/toget/stolen/bordet/teltet/elcyklen/computeren/printeren/nettet/kopimaskinen (<adv>) brød/bryder/brudt
    græd/græde/tårer/tårerne/grædt/tude/tudede/klump ... sang/sangen/sange/tale/talen/tale/kort/kortet/gave/gaven/brev/brevet/video/videoen/dimission/afsked/afskeden/konfirmation/student/bryllup/bryllupsdag/film/filmen/koncert/koncerten/teater/kor/koret/jubilæum/pension/reception
    kantinen/kaffen/kagen ... lukket/sluppet/spist/væk/slut
    efter (den/det/en/et/de/min/mit/vores) (<kind>) julerush*/køretur*/løbetur*/cykeltur*/rejse/rejsen/seminar/seminaret/konference/konferencen/nattevagt*/flytning*/oprydning*/sommerfest*/halvmaraton*/maraton*/weekend/weekenden/tur/turen/træning*/fest*/messe*/kongres*/havedag*/arbejdsweekend*
    rundt på gulvet
    flere mails/møder/skemaer/spørgsmål/punkter/opgaver i dag/aften/uge/denne
    mails/møder/skemaer i dag
    i (den/det) (her/der) trøje/skjorte/dragt/jakke/lokale/rum/bukser
    gennem næsen
    for nogle sko
    enkelt nat
    tage livet af mig ... sjov/sjove/grine
    på den sjove
    arbejder med ... unge/borgere/patienter/beboere/pårørende
    mistede/mistet/miste en kollega/borger/beboer/medarbejder til selvmord*
    modet et
    kunne (<adv>) ikke sove/falde ... fordi/for/af/inden/før/i (bare) (spænding/vi/der/hunden/søndags/mandags/tirsdags/onsdags/torsdags/fredags/lørdags)
    ikke sove i søndags/mandags/tirsdags/onsdags/torsdags/fredags/lørdags
    hver MUS-samtale/eksamen/fremlæggelse
    for at forstå (min/mine/en)
    ^ hvis jeg (selv) (en) dag/engang/nogensinde/selv
    ^ hvis jeg ... så/må (du/i/de) (godt) hjælpe/ringe/hente/grine
    for sjov
    før i tiden
    (det) gør/er/har jeg (det) (<adv>) ikke mere/længere |
    (i) dag/nu har jeg det (<very>) godt/fint/bedre
    (i) dag/nu går det (<very>) godt/fint/bedre
    taler/tale/talte/talt/snakker/snakke/snakket ... (om) selvmord*/stress/angst/udbrændthed/depression/sorg
    <gadget> (<adv>) driver/gør/gjorde/slår/var/er/tager/koster mig
    <gadget> ... mig til vanvid/vansid
    vanvid/sindssyg/tosset/skør (af) (den/det/de/vores/denne/at/på) (<adv>) <gadget>
    (ved) (at) drukne/drukner/druknede i <trifle>
    af (bare) spænding/iver/nysgerrighed/begejstring/forventning/grin/glæde/sult/tørst/varme
    for (bare) spænding/varme/varmen/larm/larmen/fugle/fuglene/glæde/myg/mus/naboen/sommerfugle
    af den/det/noget/de/for (meget) <food>
    <food> jeg spiste
    fordi/for/efter jeg (<adv>) (har/havde) løbet/spist/cyklet/løftet/trænet/danset/drukket/gravet
    løb/løbet op ad
    syg af at se/høre/lugte
    hellere ... end (at) synge/danse/se/stå/tage/sidde/spise/høre/lave/holde/gå
    på arbejdet/mødet/jobbet som (nogen) (tror)
    over at <trifle>/sommerfesten/festen/kantinen/kampen/kaffen ... aflyst/lukket/væk/tabt/slut
    ^ jeg hader mandage/søndage
    ville synke i jorden
    ^ jeg var (<very>) nervøs/spændt
    bange for at have
    af/efter en/et/to (lang) (ekstra) nattevagt/køretur/flytur/dobbeltvagt
    mareridt at parkere/finde/booke
    <gadget> ... døde/dør/brød/bryder/gik
    mistet stemmen/nøglen/nøglerne/signalet/forbindelsen/tråden/pladsen/papirerne
    ny/nyt hund/hvalp/baby/barn
    havde fødselsdag
    til at (tude/græde) over (hvor)
    maratonløb/halvmaraton/halvmaratonet/løbeturen/spinning
    kaste op af at
    af/efter (at) (køre/sejle/flyve) bus/båd/tog/karrusel
    jeg kender/genkender/ved (<adv>) hvordan/hvad stress/angst
    læser/læste/læst en/om bog/artikel/roman
    bange for at jeg har/kommer/må/fik/glemte
    bange for at vi
    skema/skemaet/regneark/trafikplan/deadline/ansøgning/formular*
    aldrig et ord
    i (en/et) fly/toget/telt/bussen/flyvere
    i/til filmen/serien/bogen/biografen/teatret
    over/til/med den/det/en/et (<adv>) printer/kopimaskine/system/program/skema
    håbløs/elendig/dårlig/forfærdelig med/til
    sofaen med
    flad/træt/smadret/færdig/udmattet efter (en/et) åbent/festen/flytningen/sommerfest*/julefrokost*/weekend*
    giver op hvor/hvem/hvad/hvordan
    løb efter/for
    tema/temaet/emnet/emne/dagsordenen/nyhedsbrev/nyhedsbrevet/undersøgelse/undersøgelsen/artikel/foredrag
    på grund af nabo*/hund/hunden/varme/varmen/storm/stormen/larm/larmen/fyrværkeri
    (efter/på/i/af) maratonløbet/maraton/stafet/stafetten/idrætsdag/idrætsdagen/løb/løbet/fitness/flytning/flytningen/havearbejde/cykeltur/cykelturen/fest/festen/festival/vandretur
    det værd
    (<others>) fortalte/sagde/skrev/betroede mig
    håbløst/umuligt at finde/få/parkere/nå/booke/høre/se/læse/lægge/planlægge
    hun/han fortalte
    moren/faren/drengen/pigen/barnet begyndte
    haha/hehe/hihi/lol
    livet af mig at
    med/til/om/støtter/støtte/hjælper/hjælpe en/nogen der
    om stress/udbrændthed/depression/angst/selvmord/søvn/trivsel
    overstået
    ikke (det) (mindste/spor) i tvivl
    jeg glæder mig |
    regn
    et øjeblik
    men (jeg) er (<adv>) klar/frisk/på
    ikke mere end
    af grin/latter/lykke/rørelse
    griner/grinede/grine (vi) (alle) (sammen) ad/af/over/os
    rørt/løg/lettet
    halvt ihjel
    græder/græd/grædt/tårer/tårerne/tuder/tudede ... glæde/stolthed
    af glæde/stolthed
    sidste år
    år siden
    i fjor/sin
    for nogle/mange/flere år
    dengang
    engang var/blev/havde
    er (<adv>) ovre/forbi
    går/har (<adv>) (det) (<adv>) (meget) bedre nu
    har det (<adv>) (<very>) fint/godt igen/nu
    fik (<adv>) (helt) tårer i øjnene da/af
    ryster/rystede/sveder lidt
    (er) (helt) i orden |
    hold i nakken/ryggen
    nå/nåede/fange flyet/toget/færgen
    på benene igen
    tilbage på fuld
    men (det) (går/er) fint/okay/ok/godt/overstået
    men jeg er (<very>) klar/frisk/okay
    men jeg har det fint/godt/okay
    over/til/af/under/efter (en/et/den/min/en) film*/serie*/bog/bogen/fodbold*/kampen/maraton/træning/løbetur*/koncert*/sauna*
    ikke (<adv>) (<very>) stresset/syg/ked/bange/nervøs/udbrændt/angst/panik/deprimeret/nede/grædefærdig
    drukner i mails/papir/mail/papirer
    dårligt/skidt/godt med
    laurbærrene
    sove/sover på den/det/sagen/beslutningen
    hvis nogen (af) (dem) græder/tuder/bryder/får/ryster
    hjerte/hjertet banker/brænder (<adv>) for
    baby*/spæd*/natfodre*
    hvis en medarbejder/kollega/borger
    feber/influenza/forkølet/omgangssyge/brækket/operation*/gips/ryggen/knæet/covid/corona
    rørende
    bryllup/reception/afskedsreception
    højdeskræk
    bange/angst/skræk/rædselsslagen for (at) (køre) (i) (flyve) elevator*/tandlæge*/edderkop*/højder/slanger/fly/hunde/store
    ingen angst for at/forandring*
    berøringsangst
    depression i økonomien
    budget* ... ned/syg/hul
    klokken/kl 1+ og jeg er frisk
    handler/handlede temadagen/kurset/oplægget
    kursus/temadag/oplæg/politik ... stress*/angst/depression/mobning/chikane/selvmord*
    stresspolitik/trivselspolitik/sygefraværspolitik
    kopper/meget/af/for kaffe
    vil/kan/skal/må (<adv>) spørge ... om/til
    natten før/til/op
    i nat men
    nå/gøre/sige/love/spare/tilbyde/vise/købe mere
    pyt
    på den gode måde
    den gode slags
    altså i sort
    gik/gået/gå i sort når/da/i
    lidt for hvad/samtalen/mødet
    konflikten/problemet/opgaverne/modstanden (<adv>) ... forsvinde
    tegn på
    da jeg (selv) begyndte/startede/blev/var
    en (enkelt) gang og
    i telt
    de første uger/måneder
    god nats søvn
    trailer*/lastbil*/anhænger*
    en tur |
    vi alle (sammen)
    (har) lært at sige
    siden (jeg) (min) gik/sygemelding
    efter (at) jeg gik/var/blev
    1990+
    samtaler/samtale ... med
    af lettelse
    regnet/regnvejr
    på kursus/rejse/ferie
    rødløg/løg
    spejlet og rettede/satte/tog
    så (<adv>) jeg/vi (<adv>) flytter/flyttede/rykker/rykkede/spørger/spurgte/prøver/prøvede/bytter/låner/lægger/lagde/sætter/satte/blokerer/skriver/læser/deler/delte/bruger/brugte/lod/lader
    så (<adv>) jeg/vi (<adv>) tog/tager/holdt/holder en/mødet pause
    så nu flytter/prøver/blokerer/bruger/lægger/rykker/deler
    naboen holdt/spillede/har/havde
    holdt fest
    tyv/lommetyv
    halvt/lidt/bare/kun af regnvejr
    kostplan/kur/slankekur/diæt
    solen er/står/skinnede
    lidt (<adv>) klaustrofobisk/nervøs/ensom/ensomt/svimmel/flad/rystet/trist/rusten/sløj/træt/presset/stresset
    ulykke på
    kø på
    lidt slukket/nede/knust/flad/tom/død
    finalen/kampen/tabte ... til
    drukne i mails/papir/mail/papirer/ansøgninger
    for at læse/spise/drikke/ringe/høre
    for/fordi vi/hunden/naboen/katten/babyen/ungerne/barnet havde/holdt/gøede/skulle/græd/var/vækkede
    ikke noget til
    presset på tid/plads
    fik en klump i halsen da/af
    græder altid til/når
    podcast/radio/musik
    julefrokost*/fest/festen
    ender/endte/ende ... i gråd eller/og/når/for
    den lille/mindste/yngste (<adv>) var/vågnede/vækkede/havde
    babyen/ungerne/børnene/tvillingerne var/vågnede/vækkede
    i biografen/teatret
    <others> før/efter/over/under mig
    forgænger*
    <others> (som/der) jeg (har/lige) (lige) talte/talt/snakkede/snakket/mødte/mødt/besøgte/besøgt/ringede/coacher/leder/sad (med/til/hos)
    (er/det) gået over
    har jeg lagt bag
    ligger bag mig
    op til det/den/mødet/samtalen/eksamen/tilsynet (store) (møde/samtale) (men)
    gav/giver mig energi
    her/der/det er (<very>) varmt/koldt/hedt/larmende/støj
    af kulde/kulden/frost
    af (al) (den/det/for/meget/megen) (meget) kaffe/te/cola
  `;

/** Og det, der gør, at flere små tegn alligevel ikke betyder noget. */
const calm = `
  bange for at (jeg) glemme/glemmer/sige/miste/overse/virke/være/tage/komme/gøre/lave
  lettet/heldigvis/roligt/rolig/glad/spændt/hyggeligt/stolt/taknemmelig
  (er/var) (nu) overstået
  gik (<very>) godt/fint/bedre
  går (<very>) godt/fint
  skal nok gå
  ellers går/kører/er
  lidt/smule
  god støtte/søvn/kollega/snak
  vil (gerne) spørge/undersøge/prøve/høre/vide/lære
  har aftalt/besluttet/bedt/lovet
  så jeg spørger/rykker/flytter/går/prøver/tager/beder/har/vil
  så vi/nu
  rødløg/edderkopper
  hvordan kan/skal/får/passer/taler/støtter/hjælper
  borgeren/borger/eleven/medarbejderen/patienten/medarbejder/kollega
`;

/** Alt det andet: det gælder ikke, når det er ovre, sagt for sjov eller om noget småt. */
const burden: Rule = {
  about: 'leader',
  affirmed: true,
  phrases: strong + body + sleep + crying + fear + collapse + cannotGoOn + empty + unwell,
  unless: jest,
};

/** Det, der fortælles i datid, tæller, hvor det lige er sket eller sker igen. */
const lately: Rule = {
  about: 'leader',
  affirmed: true,
  phrases: `
    græd/tudede/hulkede/stortudede
    sov/sovet (<adv>) (<very>) dårligt/skidt
    brød (<adv>) (<very>) sammen
  `,
  along: `
    i går/dag/morges/nat/aftes/aften/weekenden/formiddags/eftermiddags/onsdags/tirsdags/mandags/torsdags/fredags
    igen
    denne/hele/hver/sidste dagen/uge/ugen/aften/natten/nat/vejen/weekenden/formiddagen/gang
    i en/to/tre/flere time/timer/dage
    kunne ikke stoppe
    i/på bilen/toilettet/badet/badeværelset/kontoret/gulvet/lokumet/garagen
    over alt/ingenting
    på trappen/gulvet/kontoret
    indtil/til
  `,
  unless: jest,
};

/** Lederen er lige ved at bryde sammen: lederen skal nævnes, for det kan en printer også være. */
const brink: Rule = { about: 'leader', named: true, affirmed: true, phrases: soon(nearly), unless: jest };

/** To slags tegn. */
const worn: Rule = {
  about: 'leader',
  named: true,
  affirmed: true,
  atLeast: 2,
  phrases: signs,
  unless: jest + calm,
};
/** Et tegn og to fingerpeg. */
const weary: Rule = {
  about: 'leader',
  named: true,
  affirmed: true,
  atLeast: 3,
  phrases: signs + hints,
  along: signs,
  unless: jest + calm,
};

/** Hvad lægen har sagt om lederen: her er lægen den, der sidst blev nævnt. */
const doctor: Rule = {
  phrases: `
    jeg/været/var ... hos lægen ... siger/sagde/mener/skrev (det) (er) stress/angst/depression/udbrændthed
    lægen/læge siger/sagde/mener ... sygemelde mig
    min/mine <close> spurgte ... mor/far altid er (<adv>) ked
  `,
  unless: jest,
};

export const distress: readonly Rule[] = [life, burden, brink, lately, worn, weary, doctor];
