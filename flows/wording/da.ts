import { distress } from './da-distress.ts';
import { words } from './da-words.ts';
import type { Wording } from './rules.ts';

// Sådan tilføjer du en vending: skriv den på sin egen linje under det rette signal, som man siger den.
// Tegnene er forklaret øverst i phrase.ts, og <navne> er ordlister fra da-words.ts. Er du i tvivl, så lad være: hellere
// ingenting end et forkert gæt.

/** Det, der mangler, er ingen ting, den er der allerede, eller andre spørger efter den. */
const noThing = `
regionen/kommunen/staten/ministeriet/hr/it-afdelingen/ledelsen/direktionen/forvaltningen/skolen/biblioteket/hospitalet/jobcentret/nabokommunen (<adv>) har (<adv>) (lige/netop) indført/købt/ansat/fået/lavet/bestilt/vedtaget/rullet/besluttet/udsendt/sendt
chefen/leder/lederen/direktøren/<folk> (<adv>) mener/synes/tror/siger (at) vi/jeg/der
omorganisere/omorganiseres (hele) (<wide>) sygehuset/hospitalet/kommunen/<wide>
ny *kultur
jeg mærker at jeg
elevrådet/beboerrådet/forældrerådet/brugerrådet/ungerådet/brugerne/naboerne/kunderne/lejerne/beboerne/eleverne/børnene/borgerne/patienterne (<adv>) vil/ønsker/mangler/efterlyser/efterspørger/kræver/savner/beder
holde/have/til (et/en) møde/oplæg/samtale/snak med/om/på/til/for
ikke (<adv>) fundet/haft tid
og jeg er (<adv>) nervøs/i/spændt/usikker/bange/glad
kan ikke fortsætte
plan for hvordan/hvad
mailede/sms'ede/ringede/klagede/råbte/påstod ... at/om
står/stod der (<adv>) (at)
hele mit/min/mine
ikke haft tid
og (<adv>) jeg (<adv>) (<adv>) ved/skal/tøver/bliver/mister/spørger/svarer/følger/afbryder
men jeg (<adv>) ved/tør/tøver/kan
jeg ved ikke (<adv>) hvordan/hvad/om/hvem/hvor
jeg ved (<adv>) at (vi)
^ hvordan (<adv>) siger/taler/fortæller/leder/svarer/håndterer/støtter/bruger/fordeler/holder/bliver/møder/spørger jeg
par ekstra hænder dukkede
savner en at/der
er det mig
spørgsmålet er
brug for at forstå/øve/blive/være/høre/lytte/sige/lære/turde
øve/øver mig
jeg leder (for) (et/en/hele) (<adv>) team/gruppe/afdeling/enhed som/der/hvor
har ... valgt
vi har (<adv>) prøvet
vi/jeg/de/som har (<adv>) (netop/lige) (selv) valgt/fået/købt/arvet/overtaget/prøvet/bestilt/ansat/lukket
jeg (<adv>) overtog/overtager/overtaget
efter (at) vi/jeg/de (<adv>) har/fik/havde
fordele/fordeler/vælge/vælger/beslutte/beslutter/lukke/lukker ... mellem/hvem/ordentligt
de/hun/han/teamet/gruppen (<adv>) fik/får/har/bruger/brugte
selvom/også jeg/vi har
fagforeningen/tillidsmanden/tillidsrepræsentanten/politikerne/byrådet/udvalget/forvaltningen/ministeriet/bestyrelsen/pårørende (<adv>) vil/ønsker/kræver/efterspørger/efterlyser/beder/mangler/foreslår/drømmer
<folk> (<adv>) vil (<adv>) (gerne) have
<folk> (<adv>) efterspørger/kræver/ønsker/beder/bad/foreslår/foreslog/drømmer/plager/råber (<adv>) (sig/om/mig/os) (om)
<others> (<adv>) efterspørger/kræver/ønsker/beder/bad/foreslår/foreslog/drømmer/plager/råber (<adv>) (sig/om/mig/os) (om)
(med) at bede om
en halv/hel/lille time/bid/side/del
i/hos/fra mig (selv)
fra min side
mere/lidt/noget <soft>/<air>
(stor) opgave at/når/efter
jeg så
vi får en/et ny/nyt
kultur
uge 1+
altid underbemand*
^ (en/et) (<very>) <judged> <sceneNew>
har du/i
fik vi/jeg
^ vi/jeg fik
sidste år/uge/måned
han/hun/forældrene/børnene/beboerne/borgerne/chefen/direktøren/ministeren (<adv>) vil/ønsker/mangler/skal
mangler altid
nogen |
(ny) stol
sidder altid
kan være <flawed>
handler om penge
min/vores chef/leder/direktør/centerchef (<adv>) vil/ønsker/beder
jeg ser på
første ti/fem/to
<did>
har (selv/allerede) lavet/fundet
har fundet
at have fundet
fik tilført
vil vi have væk
for meget
ny kultur
<folk>/teamet har (selv)
siger/sagde/fortalte/mener/mente/skrev (<pronoun>/det/der/at)
spurgte/spurgt/spørge
endnu en/et
ikke (har) brug for
vil/skal/kan (jeg/vi) (<adv>) (gerne) spørge/prøve/undersøge/høre
hele/alle/samtlige <wide>
kommunen/landet/danmark/samfundet
jeg (<adv>) tager/tog/holder/ringer/skriver/sender/prøver/tegner/stiller
med to/tre/nye/flere vikarer/kolleger/medarbejdere
drømmer om en kaffemaskine
mine gamle
har/havde ... fundet/tegnet
vil (gerne) være
næste gang
(200+) ansatte
hvis jeg havde haft
var (<adv>) (<very>) <bad>
hvordan støtter/hjælper/taler/holder
jeg/vi (har) ikke lagt
hver gang vi/jeg/de/der får/fik/tager/laver/indfører/køber/ansætter
havde aldrig
han/hun vil/ville (gerne) have
skulle have haft
det/udfordringen/problemet/problem er ikke
<kind>/ingen/nok (<kind>) <soft>
talt om/med
vi/jeg/de/man/hun/han/<others> har (<adv>) sendt/fået/lavet/haft/købt/ansat/skrevet/bedt
en/et/nogle (<kind>) <soft>
vi/jeg fik lavet/ansat/købt/et/en ... i/sidste
vi/jeg/de har (<adv>) (fået) en/et/nogle
have lavet ... om
velfærdsmodel*
(<kind>) ramme fra
i år |
`;

/** En anden siger det, det er en antagelse, eller det er lederen selv. */
const notTheirs = `
min/mit/vores/mine (egen) skyld
krævende at
på den gode/rigtige/bedste måde
i kraft
sig (<adv>) over alt
<says> at
ikke fordi
troede/antog/antagelse/fordom/fordomme
mig der er
mig selv
<person>/han/hun/de <says> ... at
`;

/** Det er gjort lille nok, det er sket, eller det er andres beslutning. */
const withinReach = `
i mit/min/mine eget/egen/egne
hele mit/min team/gruppe/hold/enhed
jeg (<adv>) skal/må (<adv>) (<adv>) (ikke) fortælle/sige/svare/holde/forklare/berolige/tage
og (<adv>) jeg/mine ved/skal/er/bliver/spørger
hvad/hvordan jeg (<adv>) siger/svarer/fortæller/forklarer/skal
øve mig
jeg vil (<adv>) (gerne) blive (<adv>) bedre til
jeg bliver bedre til
mine to/tre/fire/fem/seks/syv/otte/ni medarbejdere/kolleger/teamledere/folk/ansatte/ledere/konsulenter/gruppeledere
alle/samtlige (mine/vores/de) to/tre/fire/fem/seks/syv/otte/ni (<kind>) *leder/*ledere/*lederne/*medarbejdere/*medarbejderne/*kolleger/*teams/*assistenter/*lærere/*pædagoger
alle (mine/vores/de) to/tre/fire/fem/seks/syv/otte/ni til
kulturen/kultur (<adv>) omkring/på/i/ved/til (vores/mit/min/mine/vore) (eget/egen/egne) *møde/*møder/*møderne/*mødet/*gruppe/*team/*teamet/*pausen/*overlevering/*frokost/*kontor
men det/jeg/nu/lige (jeg) (<adv>) (lige) (nu) handler/gælder/kæmper/afbryder
handler (<adv>) om én/min/mig/mit
lovede/lover/annoncerede/jokede/drømte/præsenterede
forgængers ville
forgænger*/radioen/avisen/fjernsynet/nyhederne/plakaten/quiz*/foredrag*
borgmesteren/direktøren/ministeren/regeringen/byrådet/kommunen/politikerne/formanden (<adv>) vil/ønsker/har/skal ... og jeg
vil (<adv>) (gerne) have et/en dashboard/app/oversigt/liste/skema/skærm/tavle/rapport/måling/graf
én/et *møde/samtale/kollega/overlæge/formand/medarbejder/skema/dobbeltregistrering
mellem mig og
eget/egen budget/budgetter
direktionen/byrådet/ministeren vil
byggeri
projektleder/stilling
begynde/begynder/starte/starter (jeg/vi) (<adv>) med/i/hos/på
skrevet/læst
holder/mødes/sidder/afholder/inviterer (<adv>) (lukket/møde/fri/ferie/åbent/til/i)
fik
i min/mit/vores (egen) afdeling/enhed/gruppe/team/stue
jeg ser på
første ti/fem/to
<did>
bygger
navngive
ugentlig
ansætte/ansættes/indføres/indført/koordinator/tjekliste/journalsystem/kontaktperson/vagtplan/tavle/chatbot/biler
på (et/en) *forløb/*kursus/*uddannelse/*uddannelsen
åbent hus
jeg tager/prøver/går/mødes
har (<adv>) (allerede) sagt/besluttet/meldt/ændret/skabt/fået/lavet/haft
kursus/oplæg/seminar/konference
vedtog/vedtaget/udsendte/lukker/lukkede/åbner/meldte/skrev/var/stod/sad/kom/gik/talte/sagde/spurgte
borgmester*/direktør*/minister*/regering*/byråd*/politikerne (<adv>) vil/ønsker/har
`;

/** Vaner, aftaler, gode ting, spørgsmål, planer og noget, der er sket én gang. */
const harmless = `
penge for
for varmen
sent end aldrig
det er aftalen
aftalen
tom/tomme/ledig/ledige
i fodbold
ingen må/har/er/kan (<adv>) (være)
aftalt/aftale/regel/reglen/heldigvis/dejligt
jeg/vi (<adv>) hilser/starter/slutter/drikker/mødes/holder (<adv>) altid
samler/rydder altid op
plejede
første gang
(når) før alle/jeg/vi
<did> (<pronoun>) (<adv>) altid/aldrig/konstant/hele
altid/aldrig/konstant <did>
hvor jeg har lagt
har altid været
døren
cykler
vinker
så ingen
på arbejde
reglen/regel
kan (godt) forstå
foreslår giver
aldrig igen
den borger
lavet en
aldrig for
<can> (<pronoun>) (<adv>) altid
hvis
så ingen/jeg/vi/der/det/de/man/han/hun/børnene/alle (<adv>) (ikke)
<past> (<pronoun>/<folk>/der/det) (<adv>) altid/aldrig/konstant/hele/hver/ingen/intet
<person>/han/hun/de <says> ... at
ville/vil (nok/måske/sikkert) sige/mene/svare
ikke altid/nogensinde/konstant
<have> ... aldrig prøvet/oplevet/tænkt/været/haft/lavet/ledet/set/hørt/lært/gjort/stået/villet/arbejdet/turdet/spurgt/mødt/talt/overvejet/forestillet
som altid
vil/ville gerne
jeg ... vil
aldrig (er) (blevet) lavet/skrevet/beskrevet/aftalt
jeg har (<adv>) konstant
aldrig ... så godt/dejligt/sjovt/mange/glad/flot/rart
sige aldrig
klager/brokker/svigter/glemmer/fejler (<pronoun>) (<adv>) aldrig
dejligt/heldigvis/rart/taknemmelig*/imponerende
misser/træt/fortryder/fortrudt/kede (<adv>) aldrig
aldrig (<adv>) (blevet) træt/kede/fortrudt/fortryde
sådan en/et
aldrig/altid ... i/om januar/februar/marts/april/maj/juni/juli/august/september/oktober/november/december/sommeren/vinteren/ferien/weekenden/mandagen/tirsdagen/onsdagen/torsdagen/fredagen/aftenen
haft mellem
har/havde/fik/så/hørte/prøvede/mødte/har du/i nogensinde
aldrig (<adv>) (kommet) for sent/sen
`;

/** Det er set eller hørt, spurgt om, ønsket, eller det er lederen selv. */
const seenOrAsked = `
synes (<adv>) (at) vi (<adv>) skulle/skal/bør/burde/kan
^ et/en bedre/tydeligere/mere/ærlig/åben/roligere ... med/på/til/af/mellem min/mit/mine/os
læste/læser op
stærkt forsinket/optaget
referatet (<adv>) siger/sagde/nævner
takkede/takker/takke for
håber/håbede på
^ et/en god/godt/dårlig/dårligt <sceneNew> er
stille mens/i
tydeligt/klart placeret/markeret/skrevet/mærket
i dag er (det) (<adv>) bedre
roste/roser dem/ham/hende/teamet/gruppen
<says> ... at han/hun/de/det/der/vi/mødet/jeg
<says> højt
jeg/vi (<adv>) vil/ville (<adv>) gerne
jeg (<adv>) ønsker/mangler/savner/længes
ønsker mig
jeg/vi ved/vidste (<adv>) ikke
synes (<adv>) selv (at) jeg
hørte (<adv>) nogen/en/flere/to/dem/ham/hende sige
lokalet/rummet (<adv>) var/er (<adv>) (<very>) varmt/koldt/lille/mørkt/lyst/indelukket
viser/viste målingen/undersøgelsen/tallene/evalueringen/scoren
målingen/undersøgelsen/evalueringen/tallene/scoren ... viser/viste/var/gav/sagde
ifølge
procent
ud af ti/fem/ni/otte/seks/syv/10+/5+
vejret/kaffen/kagen/maden/lyden/lyset/billedet/wifi/forbindelsen/netværket/trafikken/parkeringen/stolene/udsigten/sofaen/varmen/temperaturen/døren/projektoren/bilen (<adv>) var/er/blev
ønskede (sig) en/et/flere
^ ordet/ordene
på sedlen/sedlerne/tavlen/plakaten
kl/klokken
er for <bad> til
for <flawed> til
jeg (<adv>) (selv) var/blev (<adv>) (<very>) <praised>
vi (<adv>) var/blev (<adv>) (<very>) <praised>
er (<adv>) for <judged>/<flawed>
skyldes
hvis bare
spørgsmål
føler ikke
sagde/fortalte/fortalt/skrev/siger/svarede (at) han/hun/de/det
er (<adv>) ikke (<very>) motiver*/engager*
enige om
jeg vidste
mangler (der) (et/en)
efter en <judged>
brug for
til stede hos
spørge/spørger/spurgte/spurgt
<says> (<pronoun>) (selv) at
^ hvad/hvordan/hvorfor/hvem/hvornår
om/på/forstå/ved/vide/høre/spørge hvad/hvordan/hvorfor/hvem/hvornår
jeg (<adv>) har (<adv>) (ikke)
min/mit søster/familie/datter/søn/mand/kone
<flawed> til at
mål/målet er
sig finere
jeg blev/var (selv) (<adv>) (<very>) <judged>
synes (<adv>) det er
(det) føltes/var (<very>) <judged> at sige/sidde/stå/tie/gøre/spørge
jeg græd
jul
fortrolig*
ville have
jeg rykker/flytter/prøver
skal
når
troede/antog
`;

export const da: Wording = {
  ...words,
  signals: {
    solution: [
      // en ting, nævnt for sig: det er hele svaret
      {
        phrases: `
          ^ (altså/nå/jo/ærligt/helt/bare/måske/kort/lavpraktisk/jeg/synes/tænker/sagt/talt/mit/min/svar/ønske/er) (altså/nå/jo/ærligt/helt/bare/måske/kort/lavpraktisk/jeg/synes/tænker/sagt/talt/mit/min/svar/ønske/er) (helt) (lavpraktisk) (<kind>) <moreOf> (<moreOf>) (<kind>) <thing>
          ^ <moreOf> .. <thing>
          ^ en/to/tre/flere/nogle til .. <thing>
          ^ (flere/mere) penge/midler/lokaler/timer/ressourcer/folk/hænder/plads (til/i/ja) |
          ^ penge/midler/timer/bevilling/budget/stilling til
          ^ (at) (få) (få/jeg/vi) <obtain> .. <thing>
          lavpraktisk en/et/flere/mere
          ja tak
          en/et <thing> mere (i/til/på)
        `,
        unless: `
          ${noThing}
          ^ (altså/så/nå) jeg er (<adv>) (<kind>)
          ^ (et/en/flere/mere/nye/ny/nyt) ... <thing> (<adv>) løser/hjælper/ændrer/gør/giver/redder (det/os/mig) (<adv>) ikke/ingenting/intet
          ^ en af
          <thing> (<adv>) løser/ryger/rakte/duer/dur/virker/knirker/larmer/lugter/brummer/griner/græder/nikker/ser/tror/synes/vil/kan/har/må/taler/sov/blinker/ligner/mangler/arbejder/ringede/peger
          hver/hvert/hendes/hans/deres
          var/havde/kom/gik/fik/sagde/stod/sad/spurgte/tog/talte/lå/hang/rakte/svarede/skrev/forlod/gav/viste/blev/ville/holdt/løb/begyndte/*ede/kiggede/græd/slog/drak/hilste/læste/mødte/talte/kunne/skulle
          <thing> (<adv>) begynder/kommer/starter/står/sidder/ligger/hænger/starter/går/holder/kommer/siger/spørger/har/består/mødes/åbner/lukker/ringer/skal/er/bliver/viser/tager/får
        `,
      },
      // en ting, nogen ønsker sig eller mangler
      {
        phrases: `
          presser/kæmper/arbejder på/for (at) (få) (ny/nyt/nye/en/et) .. <thing>
          <thing> ... det burde der være
          ^ ansæt/køb/indfør/opret/bevilg <moreOf> .. <thing>
          ansæt/køb/indfør/opret/bevilg flere/en/et .. <thing>
          skal/må/bør/burde have flere/ekstra/nye/bedre/mere folk/medarbejdere/personale/hænder/<tool>
          mangler/savner/efterlyser (<adv>) (<determiner>/nogle) (<kind>) (<kind>) <tool>
          jo før/hurtigere vi/jeg får .. <thing>
          (skal/bør/må) (<adv>) investere/investeres i <moreOf> .. <thing>
          håber/drømmer på/om <moreOf> .. <thing>
          <thing> ... (det/den) ville være (<very>) <good>/løsningen/svaret/guld
          brug for ... flere/ekstra folk/medarbejdere/kolleger
          der er (<adv>) ingen/intet (<kind>) (<kind>) <tool>
          der ingen .. <tool> er
          er det vi/jeg (<adv>) mangler/savner/efterlyser
          normeringen/normeringerne/bemandingen/budgettet er (<adv>) for lav/lave/lille/tynd/små
          på jagt efter (en/et/nogle/flere) (<kind>) (<kind>) <tool>
          (er) på udkig efter (en/et/nogle/flere) (<kind>) (<kind>) <tool>
          kan ikke ... uden (en/et/flere) (<kind>) <tool>
          <thing> ... er det/dét jeg/vi mangler/savner/vil/ønsker/søger
          vil have er at nogen/der skriver/laver/bestemmer/beslutter/tegner/sætter
          har (<adv>) ikke (noget/en/et/nogen) ordentlig/ordentligt/ordentlige/fast/fælles/rigtig/rigtigt
          burde/skulle være to/tre/fire/flere
          bedt om en/et/to/flere ... ikke fået
          mangler/efterlyser (<adv>) en/et/nogle <kind>
          halvandet/en/to/tre årsværk
          giv mig/os en/et/to/tre/flere/bare
          er udfordringen ressourcer
          ikke (<adv>) har fået (den/det/en/et) .. <thing>
          ^ <thing> til (vores/mine/alle) <folk>
          på tide (at) (vi/jeg/de) (får/fik/med) .. <thing>
          skal/bør/må/burde (<adv>) opgradere/udskifte/opgraderes/udskiftes
          øverst på ønskelisten/ønskesedlen/listen
          <thing> (er) (længe) (ventet) et must
          gøre/gøres .. obligatorisk
          ville være (<very>) <good>/skønt/lækkert/nemmere/lettere (<adv>) (med/at) (have/få) .. <thing>
          er (to/tre/fire/fem) for få
          lovet .. <thing>
          ét <thing> i stedet
          skriger/råber/kalder/tørster på/efter (er) .. <thing>
          det/dét/den kunne/ville (jeg/vi) (<adv>) (godt) ønske/tænke mig/os
          skal/bør/burde/må lære ... på (et/en) <thing>
          mangler ... flere/ekstra folk/medarbejdere/kolleger
          | manglende .. <tool>
          er (den/det/de) manglende .. <tool>
          ikke (har) tilstrækkelig* <tool>
          skal på kursus/uddannelse/efteruddannelse/kurser/lederkursus/*kursus
          ville (gerne) have .. <tool>
          ville løse .. <tool>
          indførelse/implementering/etablering/ansættelse af .. <tool>
          hvis vi/jeg/de bare havde/fik
          | bare vi havde/fik
          der skal ... til før
          den eneste løsning
          skal/bør/burde/må (der) (<adv>) sættes (en/et/nogle) .. op
          handler/drejer/bunder ... at få (en/et/nogle/flere) (<kind>) (<kind>) <tool>
          løsning/løsningen (<adv>) er
          for lidt personale/bemanding/tid/plads
          sende/sendt (<adv>) (alle) (mine/dem/medarbejderne/personalet/vores/hele/holdet) ... på kursus/uddannelse/diplomuddannelse/lederuddannelse/efteruddannelse/efteruddannelser/kurser
          aldrig (er) (blevet) lavet/beskrevet/skrevet/aftalt/formuleret en/et/nogen
          slå/lægge ... teams/afdelinger/teamene/afdelingerne/enhederne/grupperne sammen
          kort (og) (godt) sagt flere/ekstra/nye
          <tool> mangler |
          skal/bør/burde/må (<adv>) have (et/en) nyt/ny/nye
          skal/bør/burde (<adv>) skifte system/leverandør/program
          skal (<adv>) skiftes ud
          skal/bør/burde (<adv>) omorganisere/omorganiseres
          skal/bør/burde (<adv>) (have) uddannes/coaches/efteruddannes/superviseres/opkvalificeres/trænes
          underbemandet/underbemandede/underbemanding
          ressourcemangel/personalemangel/lokalemangel/tidsmangel/pengemangel
          ingen (<kind>) it-support/support/hjælpemidler/budget
          aldrig fået/haft (et/en) (<kind>) <tool>
          system/systemet er (<adv>) forældet/gammelt/dårligt
          strammes op med
          skal have fundet penge/midler/en/et
          hverken/ikke ... (<kind>) <tool> eller (en/et) (<kind>) <tool>
          så er den/det/problemet (<adv>) løst
          (er/handler) (om) at få (fat) i/på (en/et/flere/nogle) (<kind>) (<kind>) <tool>
          få/fået/skaffe/skaffet/finde/fundet fat i/på (en/et/flere) (<kind>) (<kind>) <tool>
          at ... giver/bevilger/betaler/finansierer/skaffer/tildeler os/mig (en/et/flere/nogle) (<kind>) <tool>
          skal/bør/burde/må ... give/bevilge/betale/finansiere/skaffe/tildele (os/mig) (en/et/flere/nogle) (<kind>) <tool>
          ingen (har) (der) (har) (<adv>) lavet/skrevet/beskrevet/udpeget/købt/ansat/bestilt (os) (en/et/nogle) (<kind>) (<kind>) <tool>
          ikke (<adv>) har lavet/skrevet/udpeget/ansat/indført/etableret/købt/bestilt (en/et/nogle) (<kind>) (<kind>) <tool>
          (søge/ansøge/bede/anmode) om (en/et/flere) (<kind>) (<kind>) stilling/stillinger/midler/penge/normering/normeringer/bevilling
          på ønskesedlen/ønskelisten
          <tool> (er) det (der) (skal) til
          (er) nødvendigt med (en/et/flere) (<kind>) <tool>
          at nogen/en/én laver/skriver/udarbejder/tegner/køber/ansætter/sætter (en/et/nogle) (<kind>) (<kind>) <tool>
          lad/lader os (<adv>) få/sende/købe/ansætte/indføre/oprette/lave ... <tool>/kursus/*kursus/system
          (ville/vil) (være/blive) (<adv>) nemmere/lettere/bedre med (en/et/én/ét/flere) (<kind>) (<kind>) <tool>
          mangler/savner (<adv>) klare/faste/fælles/nye/bedre/tydelige
          burde/bør/skal/må sende/give/skaffe os en/et/flere/nogle
          mangler/savner/efterlyser/efterspørger/ønsker/kræver/søger/behøver/forlanger .. <thing>
          brug for .. <thing>
          behov/behovet for .. <thing>
          mangel/manglen/fraværet/fravær på/af .. <thing>
          manglende <thing>
          jeg/vi (<adv>) vil/ville (<adv>) (helst/gerne) have (er) .. <thing>
          vil/ville jeg/vi (<adv>) (helst/gerne) have .. <thing>
          (helst/gerne) vil/ville have (er) .. <thing>
          svaret/løsningen/nøglen/kuren/udvejen/udfordringen/problemet/opgaven/ønsket/drømmen/emnet (<adv>) er/hedder/ligger (<adv>) (i) (at) (få) <moreOf> .. <thing>
          svaret/løsningen/medicinen er ... <thing>
          er svaret/løsningen/nøglen ... <thing>
          leder/søger/jagter efter .. <thing>
          ude efter .. <thing>
          få/får/have (<pronoun>) (<adv>) <obtain> .. <thing>
          få/får/fik (<pronoun>) (<adv>) .. <thing> <obtain>
          (skal/bør/må/vil/at/kan/kunne/burde) (have/få) (<adv>) <obtain> (en/et/flere/nogle/to/tre/nye/ny/vores) (<moreOf>) (<moreOf>) (<kind>) <thing>
          kunne/kan (jeg/vi/man) (bare) få .. <thing>
          hvis (bare/blot) (jeg/vi/de/der) (bare/blot/kun/nu) fik/havde/kom/var/får .. <thing>
          bare (jeg/vi/de/der) (<adv>) fik/havde/kom/var .. <thing>
          | (og/og/men) fik/havde jeg/vi/de/man (<adv>) (bare/blot) .. <thing>
          (bare/blot) fik/havde bare/blot .. <thing>
          ^ med <moreOf> .. <thing>
          kommer/kom der .. <thing>
          står/mangler/er (<adv>) uden .. <thing>
          burde/bør/skulle/skal/må (vi/jeg/der/man) (<adv>) have/få/lave/bruge/indføre/skaffe/være .. <thing>
          skal/må (der) <moreOf> .. <thing> til
          skal/bør/burde/må ... <obtain> .. <thing>
          har/fået/får/findes/er (<pronoun>/der) (<adv>) ikke (<adv>) .. <thing>
          har/fået/får/findes (<pronoun>/der) (<adv>) ingen/intet .. <thing>
          giv/giver/gav/bevilg/send mig/os .. <thing>
          brug/behov for er (at) (få) (<moreOf>) (<moreOf>) (<kind>) (<kind>) <thing>
          ændre/forandre/rykke/hjælpe/batte/løse/lette/flytte/redde/bedst/gavne ... er (at) (få) <moreOf> .. <thing>
          skal op med <moreOf> .. <thing>
          <thing> ... så var/er/kører/ville vi/det/alt/jeg
          ikke (videre/frem) uden <moreOf> .. <thing>
          fordi/for vi/jeg (<adv>) ikke har .. <thing>
          <thing> ... dem/det/den/sådan mangler/efterlyser/savner/ønsker jeg/vi
          <thing> ... dem/det/den/sådan (en) vil/skal/må jeg/vi (<adv>) have
          for få/lidt <thing>/hænder/folk/ressourcer/medarbejdere
          nok/tilstrækkeligt/tilstrækkelig med <thing>
          vælger/foreslår/tænker/drømmer (<adv>) (på/om) <moreOf> .. <thing>
          min/mit/vores udfordring/problem/ønske/emne/mål/projekt er ... <moreOf> .. <thing>
          vi/jeg/de/man ikke (<adv>) har (<determiner>/nogen/noget) (<kind>) (<kind>) <tool>
          der (er) (<adv>) ikke (er) (<adv>) (<determiner>/nogen/noget) (<kind>) (<kind>) <tool>
          ikke findes .. <tool>
          ikke (har) nok <tool>
          nødt til at få/have/lave/indføre .. <tool>
          vi/der/man skal/bør/burde (<adv>) <make> .. <tool>
          der skal/bør/burde/må være/komme/ligge .. <tool>
          vil (gerne) have ... <make>/flere .. <tool>
          vil (gerne) have en/et/to (ny/nyt/ekstra/fast/fælles) <tool>
          kunne (godt) bruge .. <tool>
          det ... savner/mangler er .. <tool>
          hvis bare vi/jeg/de (bare) havde/fik
          hvis vi/jeg fik en/et/flere/mere/nok/bedre/lov
          hvis vi/jeg havde en/et/flere/mere/nok/bedre
          tænke mig (at) (vi/jeg) (fik/havde) .. <tool>
          trænger (<adv>) (hårdt) til (<determiner>/nogle) (<kind>) (<kind>) <tool>
          trænger (<adv>) til .. <tool>
          ikke (<adv>) har (en/et/de/nogen/nogle/noget) (<kind>) (<kind>) <tool>
          uden (en/et/nogle) (<kind>) (<kind>) <tool> kommer/kan/går/når/bliver
          skal (<adv>) have ansat/købt/lavet/skrevet/indført/oprettet/bevilget/udarbejdet/beskrevet/etableret/besat/installeret/anskaffet/nedsat/indkøbt/formuleret
          vil/ville (<adv>) (gerne) have ansat/købt/lavet/indført/oprettet/bevilget/etableret/installeret/sendt/besat/nedsat/skrevet
          skal/bør/burde/må (<adv>) (der) ansættes/indføres/oprettes/købes/besættes/etableres/udarbejdes/indkøbes/anskaffes/nedsættes/bevilges/installeres/rekrutteres/tilføres
          ansættes/ansatte/ansat ... mere/flere/ekstra
          få ansat/godkendt/bevilget/købt/lavet/beskrevet/oprettet/installeret/indkøbt/etableret/skrevet/besat/nedsat/formuleret en/et/to/tre/flere/nogle/vores/nye/ét
          få beskrevet/skrevet/formuleret vores/nogle/de/en/et
          få lavet en/et/nogle/vores/ny/nye
          (at) få en/et (ny/nyt/fælles/bedre/fast/ekstra/samlet/klar) (<kind>) <tool>
          ville (<adv>) løse det/meget/alt/problemet/meste/hele
          ville (<adv>) hjælpe (<adv>) (med) (en/et/flere) (<kind>) (<kind>) <tool>
          det ville hjælpe (<adv>) med
          er det (<adv>) der skal til
          flere/ekstra hænder/ressourcer/normeringer/midler/stillinger/timer/penge/lokaler/computere
          manglende/manglen/mangel (på) (<kind>) (en/et) (<kind>) <tool>
          udfordringen/udfordring/problemet (<adv>) er manglende/manglen/mangel
          kunne/vil/ville (<adv>) (godt) (gerne) ønske mig/os (at) en/et/flere/to/der/vi/jeg
          har (<adv>) (længe) ønsket mig/os en/et/flere/to
          skal (have) (<adv>) (et/noget) kursus/kurser/efteruddannelse/undervisning/træning/supervision i/af/fra/i
          (bør/burde/skal) få/have/tilbydes (<kind>) supervision/coaching/undervisning/efteruddannelse/træning
          der er ikke (<adv>) lavet/beskrevet/afsat/skrevet/aftalt/formuleret
          skal/bør/burde/må (<adv>) have ansat/købt/indført/oprettet/bevilget/udarbejdet/beskrevet/etableret/besat/installeret/anskaffet/nedsat/indkøbt/formuleret
          skal/bør/burde/må (<adv>) have lavet/skrevet (en/et/nogle/flere/vores) (<kind>) <kind>/<tool>
          slå de to teams/afdelinger/enheder/grupper sammen
          hjælpe (<adv>) (gevaldigt/enormt/meget) med (en/et/flere/noget) (<kind>) <tool>
          mangler/savner/efterlyser (<adv>) folk/medarbejdere/personale/kolleger/hænder/ressourcer/penge/plads/lokaler/vikarer
          vi/jeg/de/man skal/bør/burde/må/vil (<adv>) (gerne) indføre/oprette/nedsætte/ansætte/købe/anskaffe/etablere/skifte/omorganisere/udarbejde/lave/holde (<determiner>/nogle) (<kind>) (<kind>) <tool>
          skal (<adv>) ansætte/ansættes en/to/flere/nogen
          vil (<adv>) (gerne) have (et/en) bedre/ny/nyt/nye/fælles/fast/faste
          vil (<adv>) (gerne) have (skabt/lavet/fundet/bygget/sat) (en/et/nogle) (<kind>) <tool>
          ikke (er) afsat ressourcer/timer/penge/midler
          skal på (et/en) forløb/kursus/uddannelse
          får/få en/et fast/ny/nyt/fælles (<kind>) <tool>
          ville klæde os at have/få
          få/fået lov (til) at ansætte/købe/oprette
          (det) der ville hjælpe er en/et/flere
          brug for er (<adv>) (at) (få) (en/et/flere/nogle/to/tre) (<kind>) (<kind>) <tool>
          min/mit/mine/vores/eneste/største ønske/ønsker/drøm/håb/forslag/bud/udfordring/opgave/plan/svar/løsning (er) (<adv>) (at) (få/finde/skaffe) (fat) (i/på) (en/et/flere/nogle/to/tre) (<kind>) (<kind>) <tool>
          burde/bør/må/skal være én/en/nogen der/som har/tager/styrer/står/kan
          <tool> ville (<adv>) hjælpe/løse/redde/spare/gøre
          ville (<adv>) gøre (hele/al/den/en) (store) forskel/forskellen
          bør/burde/skulle/skal/må (<adv>) have sin/sit/sine/vores/deres/en/et egen/eget/egne
          nogen der har lavet/skrevet/beskrevet/udpeget/købt/ansat en/et/nogle .. <tool>
          (er) vejen frem |
          får/få (<adv>) en/et/to/tre (<kind>) <tool> mere/ekstra/til
          alle på (et/en) (<kind>) kursus/*kursus/uddannelse/forløb/træning
          (ville/vil/kunne) ønske (mig) (at) vi/jeg/de/der (bare) havde/fik/var
          (at) udpege/udnævne/udpeget/udpeges/udnævnes (en/et/to) .. <tool>
          min/mit/vores mål/ønske/drøm/løsning/plan/håb/svar er (at) (få) (lavet) en/et/flere/nogle .. <tool>
          brug for en/nogen der/som/til
          jeg/vi (<adv>) vil/ville (<adv>) (gerne) have en/et fast/fælles/ny/nyt/ekstra (<kind>) (tid/plads/aftale/dag)
          der skal (<adv>) (en/et/nogle/flere) .. <tool> til
          vil/ville have en/et ordentlig/ordentligt/fast/fælles/rigtig/rigtigt
          det der mangler er
          høje tid (at) vi/de/jeg/der får/kommer/har
          (det) åbenlyse/eneste/store/største hul er
          skulle/kunne (<adv>) bruge en/to/tre/fire/flere/et (<kind>) <tool>
        `,
        unless: noThing,
      },
      // noget, der kunne anskaffes, sammen med et ønske om det
      {
        phrases: `
          en/et/flere/nogle/to/tre/ekstra/ugentlige/faste/klare/bedre/nye .. <tool>
        `,
        along: `
          det er min/mit/den *udfordring/emne/ønske
          det ideelle (ville) være
          hvad med
          skal/bør lære
          vi/de/man/der/det/kommunen/forvaltningen/ledelsen/hr burde/bør (<adv>) (have/sende/give/købe/få/ansætte/lave/sætte/være)
          burde/bør vi/de/man/der (<adv>) have/sende/give/købe/få/ansætte/lave/sætte
          skal/må have
          skulle have
          jeg/vi (<adv>) vil/ville (<adv>) gerne have en/et/flere/nogle
          jeg/vi (<adv>) vil/ville (<adv>) gerne have at vi/de/der/jeg får/har/kommer
          jeg/vi vil have
          jeg/vi (<adv>) ønsker
          mangler/savner/efterlyser
          ville (<adv>) hjælpe/løse/forsvinde/ordne
          ville (<adv>) være (<very>) nemmere/lettere/bedre/godt
          mål/målet/løsningen/drømmen/ønsket er (<adv>) at få
          hvis bare vi/jeg/de
          hvis vi/jeg (<adv>) fik/havde
          kunne bruge
          jeg tænker på en/et <kind>
          (det) ville være (<very>) godt/rart/en/skønt/oplagt med
          er nødvendigt
          er ... for få
          vi er for få
          har for få
        `,
        unless: noThing,
      },
    ],
    blame: [
      // andres egenskaber og vilje, sagt med ordlister
      {
        about: 'others',
        phrases: `
          <others>/de/han/hun vil (<adv>) hellere ... end
          for stolt/stolte/fin/fine/fornem/fornemme til
          <others>/de vil (<adv>) ikke |
          udspringer/stammer/kommer af/fra ... <flaw>
          er for <flawed>/fin/fine/stolt/stolte/komfortable til
          det eneste de/hun/han (<adv>) går/tænker/interesserer
          kan (<adv>) ikke klare/tåle/tage/rumme kritik/forandring*/pres/modstand/feedback
          lader os/mig/andre/alle i stikken
          forstår/fatter/aner/ved (<adv>) ikke (<adv>) det mindste/en brik/noget/spor (om/af)
          var ... ikke (<adv>) så <flawed>
          uden skyggen/antydning af <virtue>
          interesserer sig (<adv>) (kun/mest) (ikke) for sig/egen/egne/løn/børnene/noget/os/penge
          har (<adv>) det med at
          får/fået (for) lov (til) at slippe
          har (et) (kæmpe/stort/enormt) ego
          er der/her (kun/bare) for at få/tjene/hæve (løn/penge)
          ude af stand til
          gør alt (hvad) (hun/han/de) (<adv>) kan for at holde/forhindre/ødelægge/genere/undgå/slippe/spænde
          hvis ikke det var for
          typen der
          giver/give (alle) andre skylden
          laver/bestiller så lidt
          slippe af sted med
          vil (bare) have fred/ro til
          vil heller ikke vide
          synes/mener (<adv>) (at) de/hun/han (selv) (<adv>) er klogere/bedre/finere/hævet/vigtigere
          mere/mest optaget/optagede af sin/deres/egen/egne
          hvis ... havde (lidt/bare/en) (smule) mere <virtue>
          <flaw> hos
          udpræget/tydelig/manglende <virtue>/<flaw>
          under (<adv>) ikke andre
          ikke under andre
          er sådan nogle <badone>/<flawed>
          en vis/udpræget/evig/grænseløs <flaw>
          trækker fødderne/benene/tiden (efter/ud)
          <others>/hun/han/de er (det) (store/hele/eneste/egentlige) problemet/problem
          holder os/mig/alle/alt (andre) tilbage
          er/har (<adv>) (kun/bare) ude efter mig/os
          ved alting/alt (<adv>) (meget) bedst/bedre
          hader forandring*/mig/os/alt
          misundelig/misundelige/jaloux på
          rører rundt i
          forskelsbehandler/favoriserer
          svigter os/mig/alle/børnene/borgerne
          ikke har/viser (<adv>) (<very>) <virtue>
          aner/fatter/ved (<adv>) ikke (<adv>) hvad der/de/det
          for gamle/gammel/trætte/træt/unge/ung/forkælede ... til at
          vil (<adv>) bare/kun/helst slippe/undgå/have/hygge
          er/går kun/bare interesseret/interesserede/optaget/optagede i/af
          magter/mestrer/klarer/løfter (<adv>) ikke opgaven/jobbet/rollen/opgaverne
          ikke (<adv>) magter/mestrer/klarer/løfter opgaven/jobbet/rollen
          prøver/forsøger (<adv>) at ødelægge/undergrave/modarbejde/sabotere/spænde/blokere/genere/underminere
          ingen ... tager (<adv>) ansvar/initiativ
          har altid været <flawed>
          er ikke (<very>) motiver*/engager*
          overlader/efterlader (<adv>) (alt/det) (<adv>) beskidte/hårde/arbejde ... til
          er/bliver (<adv>) (<adv>) (<very>) (<very>) <flawed>
          for <flawed> til
          hvis/var/havde (bare/blot/kun) ... (var) (<adv>) (lidt/knap) mindre/ikke (så) <flawed>
          de/den/det/vores/mine/min <flawed> <folk>/<others>
          en/et/nogle/flok/den/de <flawed> type/typer/personer/mennesker/sjæle/flok/klike/<folk>
          <flawed> som æsler/et/en
          tror (<adv>) (at) de/hun/han (selv) (<adv>) er/ved/kan/står (<adv>) (noget/for/finere/bedre/klogere/over/alt/verdens)
          (føler/synes/mener/tror) (sig/de/hun/han) (er) finere/bedre/klogere/vigtigere end os/alle/andre/resten/vi
          (så) er viljen/lysten/moralen ... ikke/næppe
          ikke vil ledes/lære/lytte/samarbejde/udvikle/forandre/ændre
          det er (bare/jo) sådan/sådan de/hun/han er
          sætter/sætte/stiller/stille sig (<adv>) på tværs/bagbenene
          (er) fulde/fuld af sig
          for at få opmærksomhed
          være midtpunkt
          har/er/viser/har (<adv>) (<adv>) ikke/ingen/nul/hverken (<adv>) (nok/en/den/skyggen/gran/skygge/smule) (af) <virtue>
          mangler/savner (<adv>) (enhver/al/evne/evnen/den/det/helt/fuldstændig) (form) (for) (til) <virtue>
          skyldes/bunder/handler/grundet/strander/stopper/forhindrer/bremser/blokerer ... <flaw>
          deres/hendes/hans/ren/skær/pur/bar (og) (skær) (egen/store/evige/elendige/dårlige/negative) <flaw>
          *ens/*nes/*rnes <flaw>
          ude på/efter at
          kun/bare ude på/efter
          gør/gør/siger (det) (kun/bare/udelukkende) for at/sin/sine irritere/genere/provokere/drille/ødelægge/såre/vinde/score
          nyder (<adv>) at se/gøre/lave/holde/pine/modarbejde/sige/bestemme
          vil (<adv>) bare/simpelthen (<adv>) ikke
          vil (<adv>) ikke (<adv>) forandre*/forstå/lære/lytte/samarbejde/bidrage/indse/ændre*/rokke*/hjælpe/udvikle*/opdrage
          sidder/ligger i hendes/hans/deres personlighed/natur/gener/dna/karakter
          hendes/hans/deres natur/gener/dna
          ligger til dem/hende/ham
          sådan er de/hun/han (bare/nu)
          sætter sig på hænderne/bagbenene/tværs
          på hænderne og
          tåler/tåle (<adv>) ikke (at) kritik/modstand/forandring*/andre/at
          kan ikke tåle (at) kritik/modstand/at/andre/nogen/forandring*
          gad/ville de/han/hun (dog/bare/nu) (<adv>) (tage/læse/lytte/gøre/høre/sætte/lære)
          hvis (bare) de/han/hun (bare/nu/dog) gad/ville/tog/orkede/lyttede/læste
          tænker (<adv>) (kun/mest/først) (kun/bare) på sig/egen/egne
          kun (tænker) på sig/egen/egne
          er (<adv>) imod (<adv>) (alt/det) nyt/nye/alt/forandring*
          modarbejder/saboterer/underminerer/blokerer/obstruerer/manipulerer/intrigerer/sladrer/lyver/snyder/bagtaler/mobber/ødelægger/forpester/brokker/klynker/surmuler/dominerer/tyranniserer (<adv>) (os/mig/sig/det/alt/den)
          ren chikane
          gemmer/gemme sig (<adv>) bag regler/reglerne/paragraf*/travlhed/overenskomst*/andre/hinanden/skærmen/tillidsrepræsentanten
          fralægger/fraskriver/fralægge/fraskrive sig
          skubber/skyder/vælter/tørrer ... ansvar/ansvaret/skylden
          løber/stikker/flygter (<adv>) (altid) (<adv>) fra ansvaret/ansvar/sit/det
          for lønnens/pengenes/pensionens/karrierens/titlens
          er (<adv>) umulig/umulige/håbløs/håbløse/utålelig/utålelige (at/og/til/som)
          er (en) (<very>) (typisk/gammel/rigtig/værre) kontrolfreak/<badone>
          problemet/årsagen/forklaringen/sagen er (<adv>) (at/den) ... ikke (<adv>) gider/vil/tør/magter/fatter
          (tør/fatter) (<adv>) fatter/fatte (<adv>) ikke/intet/ingenting
          er skyld i
          skylden ligger/er
          profilere sig
          hviler på laurbærrene
          (har) (<adv>) udtjent/forstenet/forstenede/groet
          føler sig (<adv>) hævet/berettiget/truet
          leger/spiller kong/konge/chef/offer/dum/dumme/smart
          (et) rådden*/brodne
          havde de/hun/han (bare) (en) (smule/lidt) rygrad/respekt/ambitioner/ansvarsfølelse
        `,
        unless: notTheirs,
      },
      // andres opførsel, sagt med faste vendinger
      {
        about: 'others',
        phrases: `
          ikke tager/tage/kan/vil sig sammen
          skulle/må/burde/skal (<adv>) tage sig sammen
          kun (<adv>) går op i
          går (<adv>) kun op i
          springer (<adv>) over hvor gærdet
          interesserer sig ikke for/en
          (gør/laver) kun hvad der passer
          fordi de gamle/unge er
          dur (<adv>) ikke til noget
          vil (<adv>) os/mig det (<adv>) ondt/værste
          lader os om det/alt/at
          vil hellere ... end arbejde/hjælpe/passe/lave
          vil (<adv>) være midtpunkt/i centrum/stjernen/populær
          hvis de/hun/han (nu) bare/dog/gad gad/ville/tog/prøvede
          holder/klamrer/klynger (sig) (til/på) magten
          magtkamp/magtkampe/magtbegær
          vil os/mig ondt/til
          vil ikke slippe/afgive/give magten/noget/kontrollen
          ikke interesseret/interesserede i andet
          bliver/opfører/virker (sig) (<very>) <bad>
          deres/hendes/hans (egen) <bad>
          ikke er (<very>) engagere*/ansvarlig*/loyal*/dygtig*/professionel*/villig*/motivere*/omstillingsparat*/kompetent*/indstillet
          tager/tage (<adv>) (sig) ikke sammen
          tager (sig) (<adv>) ikke sammen
          tager (<adv>) ikke (<adv>) ansvar
          vil (<adv>) ikke (<adv>) tage ansvar
          løber fra ansvaret/deres/sit
          ikke (<adv>) vil ændre*/forandre*/samarbejde/lytte/lære/indse/bidrage/involver*/udvikle*/høre/rette/dele/acceptere/forstå/forandringer
          selv (ude) (om/skyld) i/om det
          kun (at) tænker/tænke (på)
          kun interesseret/interesserede i
          dårlig/dårligt/forkert/forkerte/elendig/negativ attitude/indstilling/holdning/arbejdsmoral
          er (<adv>) (<adv>) på tværs
          være på tværs
          på bagbenene
          spiller/spille offer/ofre/dum/dumme/syg/syge/kong
          offerrolle*
          skyder/skubber/vælter/lægger (<adv>) ansvaret/skylden/arbejdet fra/over/på
          pjækker
          hyler/klynker/piver/flæber/brokker/surmuler/sylter
          brokkeri/klynk/magtspil/surmuleri/brok
          skaber/laver (<adv>) dårlig stemning
          forpester/forgifter
          gærdet (er) lavest
          laver (<adv>) (ikke) (en) (noget/ingenting) skid
          bestiller (<adv>) ikke noget
          laver (<adv>) ingenting
          gør (<adv>) ikke (deres/sit) arbejde
          lader de/os andre (trække/slæbe/tage)
          sidder bare og
          et godt ord
          for et syns
          hundser/pisker
          får sin vilje
          have sin vilje
          (en/et) flok <badone>
          grode fast
          skubber/vælter/lægger/læsser (fejlene/fejl/skylden/alt/opgaverne/det) (<adv>) over på os/mig/andre/de
          ego (<adv>) er (<adv>) for stort
          hellere (vil) sladre/brokke/snakke/drikke/fise/sove/sidde end
          vil/gider (<adv>) ikke noget (som) (helst)
          ikke noget som helst |
          det er viljen
          mangel på vilje
          viljen der/den mangler/er
          kunne/kan (jo) (godt/sagtens) hvis de (<adv>) ville/gad/vil/gider
          tog sig (dog) sammen
          for/at genere/provokere/chikanere/drille/ydmyge mig/os
          nyder (<adv>) at sige/genere/spænde/se/lade
          tryner/tromler/mobber/udnytter (<pronoun>/<me>/<us>/alle/andre)
          taler ned til
          sidder på hænderne/oplysningerne/pengene
          interesserer sig (<adv>) kun for
          vil (<adv>) kun/bare det hun/han/de
          kun det hun/han/de
          under deres/hendes/hans værdighed
          tåler/tåle (<adv>) ikke (<adv>) kritik/at/noget
          kan (<adv>) ikke tåle (at) kritik/få/høre/noget
          have alting/alt serveret
          af sted med alt
          lader borgerne/eleverne/børnene/folk slippe
          forventer at vi/jeg/andre
          skriver timer på
          aldrig vil hjælpe/samarbejde/bidrage
          vil aldrig hjælpe/samarbejde/lære/bidrage/forstå
          tør ikke stille/sige krav/noget
          holder på deres/hendes/sit/sin
          kæfter op
          hakker på
          fedter for
          lefler for
          sure gamle mænd
          gamle/sure mænd der
          fiser den af
          skulker
          stikker op
          driver den af
          nasser på
          dur (<adv>) ikke |
          dårlig/ingen/elendig moral
          fuld/fulde af løgn
          på vores/andres bekostning
          misbruger/udnytter (<adv>) systemet/situationen/at/mig/os/min
          modstandere af alt
          slapper (den) af på
          lever af andres
          sig syge så snart
          hellere vil drikke/snakke/sidde/ryge ... end
          skyldes/skylder (<adv>) (<others>) ... stædighed/dovenskab/dumhed/magelighed/uvilje/inkompetence/ego/arrogance/magtsyge/sløseri/ligegyldighed
          har (et) (<adv>) holdningsproblem/attitudeproblem/samarbejdsproblem
          karakterløs*
          gider (<adv>) (<adv>) ikke
          ikke (<adv>) gider
          er ... <bad>
          som (<very>) <bad>
          en (rigtig/gammel/stor/doven) <badone>
          er/som (nogle/en/et) <badone>
          er/har (<adv>) ikke (<very>) engagere*/ansvarlig*/loyal*/dygtig*/professionel*/villig*/motivere*/omstillingsparat*/kompetent*/indstillet
          ikke (vil) tage/tager ansvar
          nægter (<adv>) at
          vil (<adv>) (<adv>) ikke (<adv>) ændre*/forandre*/samarbejde/lytte/lære/indse/bidrage/involver*/udvikle*/følge/gøre/høre/rette/dele/acceptere/forstå
          vil ikke forandr*
          modarbejder/modarbejde/saboterer/undergraver/obstruerer/sabotere
          spænder/spænde ben
          modarbejder/saboterer/forsinker/undlader ... bevidst/overlagt
          modarbejder/gør/saboterer/forsinker/provokerer (<pronoun>/<me>/<us>/det) ... med vilje
          deres/hendes/hans/*nes/*ens (helt) egen skyld
          det er ... skyld
          tænker (<adv>) kun
          nul/ingen/uden arbejdsmoral/ansvarsfølelse/rygrad/selvindsigt
          ikke gør (deres/sit) arbejde
          bare/kun imod
          er (<adv>) (en/et/nogle/nogen) (<adv>) (<very>) (sure/dovne/gamle/rigtige/værre/store/små) (gamle) <badone>/mænd/kællinger/hønisser/snydere
          stjæler/tager/høster æren
          hævet over
          hans/hendes/deres ego/attitude/dovenskab/mentalitet/magelighed/brok/arrogance/magtsyge/jalousi
          forfærdelig/rådden/dårlig/elendig/syg/giftig mentalitet/kultur/attitude/arbejdsmoral
          vil ikke opdrage/lære/lade/tage/bruge/betale/anerkende/indrømme/se
          ren/skær (og) (skær) magelighed/dovenskab/stædighed/ondskab/ligegyldighed/uvilje/obstruktion/egoisme/magtkamp/inkompetence/trods
          holder på oplysningerne/oplysninger/viden/magten
          er for bløde/sarte/magelige/dovne/svage/fine
          gider aldrig
          er (<adv>) ude på/efter (at)
          så snart det bliver varmt
          (folk/nogle) der/som hellere vil ... end arbejde/hjælpe/lave/passe
          trives med/ved at lave/skabe/se ballade/splid/uro/konflikt*/problem*
          holdningsproblem/attitudeproblem
          (for/kun) sin/hans/hendes egen karrieres/egos/magts/vindings skyld
          ingen ... har (nogen) (faglig/personlig) stolthed/arbejdsmoral/ansvarsfølelse/rygrad/loyalitet/selvindsigt
          rygradsløs*
          (kun) for pengenes/magtens/titlens/lønnens/pensionens skyld
        `,
        unless: `
          ${notTheirs}
          er (det) mig
          | er de
        `,
      },
    ],
    tooBig: [
      // et helt fag, et helt område eller alle i det, sammen med et ønske om at ændre det
      {
        phrases: `
          mellem ... <domain> og ... <realm>
          danske <realm>/lov/planlov/lovgivning/velfærd
          hele den kommunale/offentlige/danske (<realm>)
          danskerne/befolkningen/borgerne til at
          <folk>/folks/borgernes/befolkningens/danskernes tillid/tiltro/syn
          klimaneutral/co2-neutral/papirløs/kontantløs/bæredygtig kommune/organisation/forvaltning
          hospitaler/sygehuse/regioner/region/læger ... og kommuner/kommune
          hele (den/det/vores/min) (<adv>) (offentlige/danske/kommunale/sociale) (og) <realm>
          (den/det) offentlige/danske/kommunale/samlede <realm>
          i/på/for/fra/af/til/om/over/er <domain>
          ønsker/drømmer (<adv>) (mig) (om/et/en) (<kind>) (sammenhængende) <domain>
          på tværs af alle/hele/samtlige ... <realm>/<masses>
          på tværs af (det/den) (hele) <domain>
          alle/samtlige (kommunens/byens/landets/regionens/forvaltningens) (vores/mine/de) (5+) (<kind>) <masses>
          kommunens/byens/landets/regionens/forvaltningens (5+) (<kind>) <masses>
          samtlige/alle (mine/vores/kommunens/landets/byens) (5+/ni/ti/elleve/tolv/fjorten/femten/tyve/tredive) <masses>
          mine/vores 8+/ni/ti/tolv/tyve <masses>
          hver eneste/enkelte/enkelt <masses>/ung/barn/borger/medarbejder/ansat/familie/ældre/elev/skole/leder
          hvert (eneste) barn/plejehjem/hjem/team
          alle 50+/hundrede/tusind
          (af) (vores/de/alle) 100+ ansatte/medarbejdere/ledere/borgere/børn/elever/mennesker/familier
          nationalt/landsplan/landsdækkende/globalt/internationalt/kommunalt
          samfundet som
          det offentlige (system)
          tillid/tilliden mellem <folk>/<realm>/<masses> og
          *faget (<adv>) attraktivt/status
          omdanne/omdanner/omdannet ... (kommunen/organisationen/forvaltningen) til
          den danske/offentlige folkeskole/sektor/model/velfærd/ældrepleje/psykiatri/grundskole
          fra vugge/ende/top/direktionen/bund til/og ...
          på alle/samtlige niveauer/skoler/hylder/matrikler/afdelinger/områder
          kommunens/byens/landets/danmarks/samfundets/regionens
        `,
        along: `
          ^ integrere/udrydde/afskaffe/forbedre/sikre/rekruttere/fastholde/tiltrække/knække/mindske/styrke/ændre/løfte/skabe
          ^ genskabe/genopbygge/genvinde/ændre/skabe/få/gøre/fjerne/løse/knække
          <change>
          <aim>
          omlagt/lagt/lægges/vendes/rykke/rykkes/ændret/ændres/ændrer/løst/afskaffet/bygget/bygge/knækket/omdannet/sammenhængende/udryddet/genopbygge
          tage/tager/taget/ta' fat
          min/mit/vores (<adv>) kamp/mærkesag/hjertesag/mål/drøm/udfordring/opgave/ambition/projekt/vision
          er (<adv>) min/mit udfordring/mål/drøm/opgave/projekt/emne/kamp
          til livs
          ens/ensartet/ligestilling/lige
          bliver trygge/bedre/stolte
          væk
          fri for
        `,
        unless: withinReach,
      },
      // stort nok i sig selv
      {
        phrases: `
          bryde den sociale/negative arv
          kommunen (<adv>) bliver co2-neutral/klimaneutral/grøn/digital/bæredygtig/papirløs
          digitalisering af hele
          samfundets syn på
          danskerne til at
          flytter fra landdistrikterne/land/landet
          ligestilling/ligestillingen på/i (det) (danske) arbejdsmarked/samfundet/landet
          tillid/tilliden mellem politik* ... og
          fusionen ... gjort/gøre op
          siloer ... bryde/bryder/nedbryde/ned
          i siloer
          ^ (at) ændre/forandre/vende måden politikerne/folk/samfundet/vi/danskerne
          (en) klimaneutral/co2-neutral kommune
          genskabe/genvinde/genopbygge ... tillid
          | (at) <change> ... hele/samtlige/alle ... <realm>/<masses>
          <change> ... (hele/alle/samtlige) (den/det/de) <giant>
          <change> (<adv>) ... <malaise> ... (i/på/blandt/hos/over) (hele/alle/samtlige/de/vores) <realm>/<masses>/unge/børn/ældre
          <malaise> (i/på/blandt/hos) hele/alle/samtlige <realm>/<masses>
          <change>/<aim>/udfordring/udfordringen ... <malaise> (i/på/blandt/hos) <realm>/<masses>
          <malaise> (i/på/blandt/hos) <realm>/<masses> ... <change>
          <malaise> ... nationalt/landsplan/landet/danmark/kommunen/forvaltningen/regionen/samfundet
          (en/et) (helt) ny/nyt/anden/andet (<adv>) *kultur/*syn/*tænkning/*struktur/*model/*system/*tilgang ... <realm>
          kulturen på/i hele
          (en) ny *kultur i
          bugt/kål/ram/opgør/slut/krig med/på/mod ... <malaise>
          af med ... <malaise>
          <malaise> ... til livs
          knække/knækket/vende/vendt/bøje kurven/udviklingen
          bryde/nedbryde/rive/bryder ... siloer/siloerne
          siloer ... bryde/nedbryde/rive/væk/ned
          (helt) forfra (på) hvad
          lægges/lægge/lagt (<adv>) om fra/i
          fra bunden (<adv>) (i/på/af) (hele/alle)
          *forskellene/uligheden/*gabet ... sundhed/skole/kommunen/landet
          fra vugge til grav
          psykiatrien og kommunerne
          <realm> og <realm> (<adv>) til at
        `,
        unless: withinReach,
      },
      // de samme to, sagt med faste vendinger: det hele og et ønske ...
      {
        phrases: `
          hele (den/det) (offentlige/danske/kommunale) <wide>
          samtlige/alle/kommunens <wide>
          på tværs af (alle/hele/samtlige) (de) (3+) (af) (kommunens/vores) <wides>
          alle (kommunens/vores/de/byens) (3+) (vores) <wides>
          alle 100+
          1000+ <everybody>
          den offentlige sektor
          alle (kommunens/byens/danske/vores/landets) <everybody>
          i danmark/samfundet/landet
          50+ medarbejdere/ansatte/ledere/mennesker/kolleger/skoler/institutioner
          hele systemet/koncernen/verden/byen/landet/regionen/branchen/faget
          hele (den) (<adv>) organisation/organisationen/forvaltning/forvaltningen/direktion/kommune/region/sektor
          alle kommunens/byens/landets/forvaltningens/organisationens (3+)
          kommunens/byens/landets/regionens <everybody>/<wides>
          alle (de) <everybody>/<wides> i kommunen/byen/landet/regionen/danmark/forvaltningen/organisationen
          20+ daginstitutioner/skoler/plejehjem/institutioner/plejecentre/afdelinger/enheder/børnehaver/systemer
          mellem/på (alle) forvaltninger/sektorer/kommuner/regioner
          mellem region* ... kommune*
          en kommune/by/organisation/forvaltning/verden/skole hvor ingen/alle
          <giant> ... skal/vil/må/bør
          det offentlige skal
          generation/generationen/forældregenerationen
          i kommunen skal
          i hele landsdelen/provinsen/sektoren/branchen
          hele *kulturen
          ingen familier/børn/ældre/borgere/unge i kommunen/byen
          hele (vores/det) sygehuset/hospitalet/rådhuset/jobcentret/biblioteksvæsenet/*området/koncernen/magistraten/centret
          alle (regionens/landets/kommunens/byens) hospitaler/sygehuse/skoler/plejehjem
          hver/hvert eneste medarbejder/leder/borger/barn/elev/skole/afdeling/institution/team/kollega/ung/familie
          i den kommunale/offentlige verden/sektor
          velfærdssystemet/sundhedssystemet/jobcentersystemet/skolesystemet
        `,
        along: `
          hvordan får/stopper/ændrer/løser vi/man
          den helt store
          jeg tager
          <change>
          <aim>
          lave/lavet ... om
        `,
        unless: withinReach,
      },
      // ... og det, der aldrig er småt
      {
        phrases: `
          en helt ny organisation/struktur
          én gang for alle
          rette op på økonomien/budgettet/kulturen
          min/vores udfordring/mål/opgave er (den/det) <problem> |
          ny/nye model/modeller for velfærd/ældrepleje/skole/sundhed
          alle til at elske/ændre/forstå/sortere
          på tværs af <wide>
          <problem> ... løst/knækket/afskaffet/væk
          udviklingen ... vendes
          sociale arv
          bryde/nedbryde/nedbrudt/rive/vælte ... silo*
          kulturforandring/kulturændring
          ændre systemet/loven/lovgivningen/verden
          spare/finde 5+ million*
          inden 2027+
          på alle niveauer
          halvere/halveret/fordoble ... <problem>
          gennemgribende/radikal/fundamental ... forandring/ændring/omlægning/reform
          ændre/ændres/forandre ... fundamentalt/radikalt/grundlæggende
          hvor ingen/alle er/føler/har
          budgettet ... balance
          mest attraktive
          (det/de) (<adv>) bedste ... i landet/danmark/regionen
          fusionere/sammenlægge/sammenlægning
          digitalisere hele/alt/alle
          paradigmeskift*
          kulturrevolution
          en gang for alle
          fuldstændig/total ... omlægning/reform/omstilling/transformation
          redde ... velfærden/folkeskolen/planeten/klimaet/velfærdssamfundet/psykiatrien/ældreplejen
          revolutionere/revolution
          grønne omstilling
          transformere/transformation
          velfærdsreform*
          fremtidens velfærd/folkeskole/ældrepleje/kommune/organisation
          verdensmål*
          (få/have) sat/sætte en stopper for
          gøre/gjort noget ved ... <problem>/i/mennesker/folk/unge
          halvere/halveret/fordoble/reducere antallet af
          få/have/gøre ... <giant> (<adv>) til at
          rettet op på
          opgør med
          tilliden til det offentlige/systemet
          genopbygge/genoprette/genskabe tilliden/tillid
          (den) mentale trivsel/sundhed hos/blandt/i børn/unge/borgere/danmark/befolkningen
          samfundet skal
          nationalt |
          højere status/anseelse/løn i/til
          (flere) unge ... vælge
          få/have politikerne/byrådet/direktionen til at
          politikerne skal
          fælles identitet
          kommunesammenlægning*
          (skabe) tillid mellem borgere/borgerne
          demografiske udfordring/udvikling
          helt ny model
          strukturen ... skoleområdet/ældreområdet/området
          tilbage i/på uddannelse/job/arbejde/arbejdsmarkedet
          nul mobning/ventetid/fejl/sygefravær/spild
          sørge for at ingen/alle (<everybody>/ældre/borgere/børn/unge)
          boligmanglen
          den første kommune/uden i/tvang
          stoppet/stoppe flugten/afgangen
          lige muligheder for alle
          falder igennem systemet
          gjort op med
          et samfund/land uden/hvor
          tænke/tænkes/nytænke/gentænke/genopfinde/omdefinere (helt) (forfra) (på) (om) hvad (er) (en/et/vi)
          gøre/gør op med ... års/årtiers/kultur/*kultur/tradition/traditioner
          gøre/gør op med (<adv>) (den) *kulturen
          mellem sundhed/social/skole/beskæftigelse og social/sundhed/beskæftigelse/psykiatri/skole
          siloerne/siloer (<adv>) (ned) mellem
          (få) gjort en ende på
          vinde/genvinde/vundet ... tillid (til) (tilbage)
          tillid til velfærdssystemet/systemet/kommunen/forvaltningen/det
          reformere/reform ... systemet/*systemet
          kulturen i den/det/hele/hele kommunale/offentlige
          hele det offentlige
          hele vores/min (<wide>) <wide>
          samtlige
          <everybody> ... 1000+
          hver eneste <everybody>
          alle i (hele) <wide>
          alle vores/mine/de (50+) medarbejdere/ledere/skoler/institutioner/afdelinger/centre
          overalt
          i (alle/samtlige) kommunens <wides>/<everybody>
          flere hundrede/tusind/tusinde
          hundredvis/tusindvis/hundredevis af
          to/tre/fire/fem/seks/syv/otte/ni hundrede/tusind/tusinde
          en kommune/by/organisation/forvaltning der
          bliver/blive en (<adv>) <kind>/lærende/datadrevet/grøn/digital/agil/attraktiv organisation/kommune/arbejdsplads
          kulturen i (hele) kommunen/forvaltningen/organisationen/byen/samfundet/branchen
          måden (vi) driver/laver (<adv>) kommune/ældrepleje/skole/sundhed/velfærd
          hele byrådet/direktionen/strukturen/måden
          personalet/medarbejderne på 50+
          ingen børn/borgere/ældre/unge/elever/familier/mennesker må/skal/bør
          (så) ingen (ældre/børn/borgere/unge) i kommunen/byen
          i byen/kommunen ... problemet/problem
          problemet med (de/alle/den) (mange) hjemløse/ledige/unge/ensomme/misbrugere
          kommune/by (<adv>) bliver (den/landets) første
          alle i (hele) direktør*/*området/magistrat*/forvaltning*/kommune*/organisation*/centr*
          regionens/landets hospitaler/sygehuse/borgere/patienter/læger
          løse/løser/løst/knække/knækket/afskaffe*/udrydde*/fjerne/fjernet/bekæmpe/udligne/stoppe/komme/vende/vendt/bryde/halvere/eliminere/forebygge ... <problem>
          nedbringe/nedbragt/halvere/halveret/sænke ... <problem> ... hele/alle/kommunen/forvaltningen/samtlige
          knække/knækket/bryde/bøje/vende kurven
          gøre op med ... <problem>
          ændre/ændret/vende/forandre/skabe/få/lave/omstille/omlægge/gentænke ... hele <wide>
          en (helt) ny (<adv>) *kultur/kultur
          (helt) ny ... kultur
          ændre/ændret/vende/rykke/forandre/skabe ... kulturen/kultur
          gøre kommunen/forvaltningen/organisationen til
          få alle/samtlige/politikerne/byrådet ... til at
          ny velfærdsmodel
          gøre kommunen/byen/landet
          alle børn/unge/borgere/ældre/familier/elever/skoleelever/medarbejdere/kvinder/mænd/udsatte ... trives/skal/får/lykkes/kommer/føler/gennemfører
          fra bunden/grunden
          få/have bugt/kål/ram/styr på/med (<adv>) <problem>
          bugt/kål med
          (få/have) nedbragt/nedbringe/nedbringes/reducere/mindske/afvikle/fjerne/eliminere ... <problem>
          <giant> ... genopfindes/gentænkes/laves/ændres/omlægges/reddes/reformeres/lykkes/fungere/moderniseres/forandres
          genopfinde/gentænke/redde/ændre/forandre/reformere/modernisere/forny/styrke/løfte ... <giant>
          new public management
          tilliden/tillid ... det/offentlige/systemet/politikerne/borgerne ... skal/op/genopbygges/genoprettes/tilbage
          frem mod/til 2027+
          danmarks/landets/verdens/europas/nordens mest/bedste/første/grønneste/sundeste
          folk (i) (det) (hele) (taget) ikke vil være
          min/vores udfordring/mål/opgave er (den/det) <problem> i/blandt/på/hos/overalt
          i/af samfundet |
          i danmark |
          synet på
          digitalisere/transformere/omstille/omdanne/omlægge/revolutionere/ændre/forandre/afbureaukratisere (hele) kommunen/forvaltningen/organisationen/samfundet/verden/loven/systemet
          co2-neutral/klimaneutral/bæredygtig/co2-neutralt
          en (helt) ny måde at drive/lave/tænke
          vende/ændre folks/befolkningens/borgernes/danskernes/samfundets syn/måde/holdning
          drømmer om et samfund/land
          <problem> (blandt/hos/i) (alle) (de/vores/vore) ældre/børn/unge/borgere/mænd/kvinder/medarbejdere/byen/kommunen
          samarbejdet/sammenhængen/kløften/broen mellem (<adv>) sundhed/region/regionen/hospital/sygehus/sygehuset/stat/social/beskæftigelse/skole/psykiatrien ... og/i
          ingen unge/børn/borgere/ældre/mennesker/familier (<adv>) står/stå/ender/falder/er/lades uden/ud/i/gennem/tilbage/alene
          få 50+ <everybody>/lærere/pædagoger/ansatte/mennesker ... til at
          (gjort/gøre/sætte/sat) en ende/stopper på/for ... <problem>
          <problem> ... halveres/halveret/nedbringes/ned/væk/stoppes
          unges/børns/ældres/borgernes/danskernes/befolkningens mentale helbred/sundhed/trivsel
          hele den måde vi/man/kommunen/samfundet tænker/laver/ser/driver/forstår
          politikere/politikerne/direktionen/forvaltningen og medarbejdere/medarbejderne/borgere/borgerne/ansatte/personale/personalet til at
          *flugten fra/i regionen/kommunen/velfærden/faget/branchen/ældreplejen/sundhedsvæsenet/folkeskolen
        `,
        along: `
          <aim>
          få/at/gøre/skabe/have/løse/knække/vende/redde
          | <change>
        `,
        unless: withinReach,
      },
    ],
    always: [
      // det, der i sig selv er sagt som "sådan er det hver gang"
      {
        phrases: `
          er det samme hvert/hver år/gang/uge/dag/måned
          alle (vores/mine/de) ... slår/går fejl/galt/skævt/mislykkes/ned
          overlever/koordinerer/rækker/slipper/evaluerer/prioriterer/deltager/planlægger/rydder/vasker/opdaterer/interesserer (<pronoun>/sig) (<adv>) aldrig
          hundrede procent af gangene/tiden
          i alle mine år
          så længe jeg kan huske
          bliver ved med at afbryde/glemme/komme/spørge/klage/brokke/flytte/aflyse/udskyde/udsætte/ignorere/ændre
          der er (<adv>) ingen der (<adv>) læser/svarer/lytter/hører/spørger/hjælper/kommer/rydder/følger/overholder/tager/gider/husker
          hver dag er (<adv>) brandslukning/kaos/det/en
          ikke så meget som en/et/én/ét
          der går (<adv>) ingen dag/uge/måned/møde uden
          (der) findes/er ikke en/et/den/det (eneste) ... der/som/hvor ikke
          i tide og utide
          det (er) (det) samme igen og igen
          igen og igen og igen
          laver ... om hele tiden
          ændrer/flytter/skifter ... hele tiden
          bliver/sker/kommer (der) (<adv>) intet/ingenting (besluttet/gjort/til/ud)
          altid underbemandede/underbemandet/bagud/forsinkede/forsinket
          nul gange
          ikke én/en/een (eneste) gang
          bliver/er (som) altid glemt/overset/forbigået/fravalgt
          mangler altid
          til enhver tid
          alle/alting/alt (<adv>) altid/konstant (er/bliver/går/kommer) (<adv>) <goneWrong>
          alle/alting (<adv>) bliver/går/kommer/glemmer/klager/venter (<adv>) (<adv>) <goneWrong>
          dag og nat
          hele dagen lang
          hver og én/en |
          slår (det) aldrig fejl
          garanteret (<does>) (<adv>) nogen/en/ikke/galt
          sætte (sit) ur efter
          igen igen
          ingen her/hos ... <does>
          altid (<adv>) (de/den) sidste/eneste (der)
          aldrig (<adv>) tid/ro/råd/plads/mulighed (til)
          jeg skal/må/ender/sidder/står/bliver/får (<adv>) altid
          brokker/klager/beklager (sig) (<adv>) over alt/alting
          aldrig muligt at
          aldrig til tiden/ende/mål/bunds
          aldrig i mål/gang/tide/bund
          ingen/intet/ingenting nogen sinde
          aldrig én/een/et/nogen eneste
          (er/bliver) hver (eneste) gang mig/os
          (er/bliver) mig/os hver (eneste) gang
          altid/konstant noget/nogen galt/vejen/ved
          de samme (to/tre/fire/få/fem) ... altid/hver
          samme vise/sang/historie/rod/diskussion ... hver/altid/igen/gang
          samme vise/sang/historie/rod |
          på intet tidspunkt
          uophørligt/uafbrudt
          dag ud og dag
          alle dage er
          ^ (men) ingen <does>
          ^ (men) ingen (af) <folk>/<determiner>/dem (<folk>) (<adv>) <does>
          ^ intet/ingenting (<adv>) (af) ... <does>/nytter/virker/hjælper/lykkes/fungerer/bider/flytter
          ingen/intet/ingenting/aldrig ... nogensinde
          ikke/ej et/en/ét/én (<kind>) (eneste) menneske/sjæl/kat/øje ... nogensinde
          ikke et øje
          ikke et/en/ét/én eneste gang/af/dag/uge/møde/måned
          ikke (en/én) (eneste) dag/uge/morgen/måned/møde/time hvor/uden
          går/gik (der) ikke en/et (eneste) dag/uge/morgen/møde/time uden
          døgnet rundt
          (fra) morgen til aften
          i et væk
          i én/en køre
          til hudløshed
          uden ophør/ende/pause/undtagelse
          sent og tidligt
          evig/evige/evigt/evindelig/evindelige/evindeligt/evighed/uendelighed
          jævnt hen
          dag efter/ud/for dag
          dagligt/ugentligt må/skal/bliver
          uge efter/ud uge
          år efter/ud år
          måned efter måned
          gang efter/på gang
          time efter time
          altid ... (hos) mig/os (der/som)
          altid en tredjedel/halvdelen/nogen/nogle/noget/én/en/et ... der/som
          alting/alt trækker/tager/ender/går/forsinkes/bliver/skal/strander/sander/havner/falder/lander/vælter/bryder
          alt (hvad/det) (der/vi/jeg) ... bliver/ender/går/falder/forsvinder/afvises
          altid/aldrig/konstant/evigt/evindeligt altid/aldrig/konstant/evigt/evindeligt
          aldrig |
          samtlige/alle ... løbet/endt/gået/strandet/forsinket/mislykkedes/mislykket/kuldsejlet/aflyst/udskudt/væltet
          dag/uge/år/måned ud (og) dag/uge/år/måned ind
          hver/enhver en tid
          uafladeligt/uafladelig/uophørligt/ustandseligt/ustandselig/vedvarende/bestandigt/bestandig/idelig/ideligt/utrætteligt
          hver gang mig/os/<others> der
          ingen/intet/ikke ... nogensinde
          for sent ... samtlige/alle/hver
          så snart/længe (jeg/vi/der) ... <goneWrong>
          lige så snart jeg/vi/der
          (hver) gang vi/jeg/der/man ... <goneWrong>
          (bliver/er) (der) hele tiden <goneWrong>/lagt/læsset/stillet/sendt/rykket/flyttet/lavet/ændret/nye/noget/nogen/en/et
          hele tiden nye/noget/nogen/en/et/mig/os
          det (er) (det) samme (hver) gang/år/uge/måned
          ligesom/som altid
          intet/ingenting (<adv>) lykkes/virker/fungerer/bliver/sker/nytter/hjælper/ændrer/holder
          aldrig .. <wished>
          aldrig (<adv>) (en/et/den/det/de/min/mit/mine/vores) (<adv>) <does>
          <does> (<pronoun>/<others>) (<adv>) aldrig
          er/bliver/kommer/får/når/kan/må/skal/vil (<pronoun>/der/det/<others>/her) (<adv>) aldrig
          aldrig en/et/nogen/noget/ro/fred/tid/pause/penge/plads/svar/tak/ros/styr/mulighed/lov/råd/hjælp/enighed/opbakning
          aldrig .. (i) fred/ro/tid/pause
          aldrig (der) hvor/når
          altid/konstant/evigt de/den/det samme
          altid/konstant nogen/en/noget/et der/som/andet/eller
          altid/konstant (<adv>) <others> der/som
          det samme hver
          intet/ingenting (<adv>) (af) ... virker/nytter/hjælper/lykkes/ændrer/fungerer/sker/hjulpet
          konstant
          hver eneste gang
          altid (er) (jeg) den sidste/eneste
          uanset/ligegyldigt/meget hvad/hvor/hvordan (mange) (gange) (jeg/vi) gør/siger/prøver/beslutter/foreslår/aftaler/melder/spørger/rykker/forklarer/planlægger/skriver/formulerer
          uanset/ligegyldigt/meget hvad (vi/jeg) (<adv>) gør/siger/prøver/beslutter/foreslår/aftaler/melder/finder
          aldrig fred/ro/ende/slut/fri
          hver og et/en
          aldrig på/i/om/til/med .. <wished>
          aldrig ... hvordan/hvad vi/jeg/det
          <wished>/bakker (<pronoun>/mig/os/det/dem/ham/hende) (<adv>) (<adv>) aldrig
          nogensinde ... <wished>
          intet/ingenting af ... til
          ingen/intet/ingenting af ... bliver
          får/når/kommer/svarer/overholder/siger/lykkes/virker/hjælper/spørger ... aldrig
          hverken/ikke (<adv>) (på) (noget/et/eneste) tidspunkt ... <wished>
        `,
        unless: harmless,
      },
      // "altid" og dets slægtninge, når et ord for noget, der går skævt, står i sætningen
      {
        phrases: `
          hvert/hver (eneste) møde/aftale/plan/samtale/forsøg/projekt/diskussion/overlevering/beslutning
          kronisk/permanent/systematisk
          som sædvanlig/sædvanligt
          endnu en gang
          altid
          hele tiden
          hver gang
          hver (evige) eneste gang/dag/uge/morgen/aften/møde/måned/fredag/mandag
          konsekvent
          uanset/ligegyldigt/ligemeget hvor/hvad/hvem/hvornår/hvordan/om
          lige meget hvor/hvad/hvem/hvornår/hvordan/om
          uvægerligt
          uvilkårligt
          igen og igen
        `,
        along: `
          ingen der/som
          <goneWrong>
          (ikke) dukker op
          er der (altid) nogen
          mig der/som
          (må/skal) (jeg) rydde/rydder/redde/redder/vente/venter/samle/samler
          (får) det sidste ord
        `,
        unless: harmless,
      },
      // det samme, når det går skævt i en fast vending
      {
        phrases: `
          hver eneste dag/uge/morgen/møde/mandag/måned
          hvert eneste
          til stadighed
          i det uendelige
          nogensinde
          altid
          hver gang
          hele tiden
          uanset/ligegyldigt hvad/hvor/hvordan/hvem (meget)
          lige meget hvad/hvor/hvordan/hvem
          aldrig
        `,
        along: `
          galt/skævt/forkert/kaos/kaotisk/ballade/bøvl/bøvlet/besværligt/rod/rodet/uro/uroligt/strid/splid/spildt/spild
          problem*
          konflikt*
          skænder*
          skændes
          uenig*
          misforstå*
          fejler/mislykkes/mislykket/kikser/svigter/strander/vakler/halter/sejler/skrider/smuldrer/kuldsejler/brænder/koger/eksploderer
          knækker/knækket/revner/styrter/crasher
          virker/holder/lykkes/dur/fungerer/sker/nytter/hjælper/duer (<pronoun>/det/den/der) (<adv>) ikke
          sker (der) (<adv>) (absolut) intet/ingenting
          ikke ... til noget
          går i stå/vasken/hårdknude/fisk/ring/kage/stykker/sort/hårknude/baglås/spåner/opløsning
          går ... i stå/vasken/hårdknude/fisk/ring/kage/stykker/sort/hårknude/baglås/spåner/opløsning
          går ned/ud/tabt/op i
          løber ... sandet/tør/tiden
          løber (<pronoun>) (<adv>) over tiden
          falder/faldt ... fra hinanden
          falder ... tilbage/jorden/gulvet/sammen/igennem/ned
          bryder ... sammen
          står ... stille/af
          ender/ende/endte/endt
          slutter/munder (<pronoun>) (<adv>) (ud) med/i
          drukner/sander/syltes/sylter
          ryger/kører/koger (<adv>) op/over/ned/skævt/fast/af/ud
          ryger ... totterne
          trækker i langdrag
          af sporet
          selvsving
          for sent/lidt/kort/få/mange/sen/sene/dyrt/langsomt/længe
          forsink*
          bagud/bagefter
          udskudt/udsat/aflyst/udskydes/udsættes/aflyses/udskyder/aflyser
          sidste øjeblik/sekund/minut
          ude af/af drift
          nede
          tager ... lang/længere/evigheder/timer
          overskre*
          sprænger/sprunget/sprængt
          glem*
          afvis*
          afslag
          mister/mistet/mangler/mangel
          overhør*
          ignorer*
          overset/overses/oversete
          hen over hovedet
          over hovedet på
          uden om mig/os/det
          bag om ryggen
          bag ryggen
          deres/sin (egen) måde/dagsorden
          ikke ... bord/ansvar/opgave/problem
          nedpriorit*
          fravalgt/fravælges
          sidst i
          bagest
          (i) vejen
          på tværs
          afbrud*
          afbryd*
          forstyr*
          overhalet/overhaler/overhales
          kapret/kaprer/kapres
          skudt/stemt/skyder/talt/fejet/fejes/skydes/stemmes (<adv>) ned/af
          lavet/laver/laves (det) om
          brudt/brydes
          modstand/imod
          siger/siges (alle/de/<pronoun>) (bare) nej
          nej fra/til
          trumf*
          taber/tabt/tabes
          strøget/skåret/skæres/sparet
          hænger/hænge på/fast
          hænge/hænger på
          sidder/står/stå/sidde (<pronoun>) (<adv>) (<adv>) (altid/konstant) (<adv>) alene/tilbage/fast
          lander/lande/landet/havner/havne/falder (<pronoun>) (<adv>) hos/på/i
          sorteper/aben/abe
          mig/os der/som
          går ud over
          rammer/rammes/ramt
          tilbage på/til
          klag*
          brok*
          kritiser*
          kritik
          sure/sur/vrede/vred/utilfredse/utilfreds/gnavne/irriterede/frustrerede/fornærmet/fornærmede
          ballade
          undskyldning*
          bortforklaring*
          skælder/råber/råb/gråd/himler/surmuler/mukker/sukker/skyder/tier/tie/tavs/tavse/tavshed/slås/skændes/mundhugges/bider
          kigger/ser ned
          ryster på
          snakker udenom
          snydt/snyder/lover/svigt/svigtet
          (nogen/der/er) syge
          melder/melde (sig/<pronoun>) (<adv>) syg/syge/fra/afbud
          afbud
          de samme
          dominer*
          overtager/overtaget/fylder/æder/sluger/stjæler
          brandslukning*
          ildebrande/ilde/ild
          brande/brand
          nødsituation*
          krise/kriser
          akut/akutte
          vente/venter/ventetid
          rykke/rykker/rykket
          forfra
          gentage/gentager
          ud i det
          i stedet for
          halvfærdig*
          halvt færdig
          tomhænd*
          skuffe/skuffen
          dør hen/ud/lige
          død/døde/dødt
          så er (den/det) væk/slut/forbi
          udbrænd*
          gå/går i sig
          giver op
          trækker ... ud/tænder
          forsvinder/forsvandt/væk
          ned over hovedet
          tromlet/tromles/tromler
          bebrejd*
          skyld/skylden
          dårlig*
          elendig*
          håbløs*
          umulig*
          er/bliver/virker (<very>) svært/tungt/surt/hårdt
          trælse/træls/skidt/ringe/hårdest
          forvirr*
          mere/mindre ... end
          (i) forsvar/forsvarsposition
          beskidt*
          ødelagt/ødelægger
          fastlåst
          underbemand*
          overbelast*
          kommer/kommet/komme (<adv>) tilbage |
          kommer ... tilbage som
          i stykker/uorden
          smidt/kastet/trukket ... hovedet
        `,
        unless: harmless,
      },
    ],
    opinion: [
      // en dom, der siger, at den er en
      {
        phrases: `
          for mig at se
          hvis du/i/man spørger mig
          helt klart
          jeg (<adv>) føler/følte (<adv>) (at) det/de/han/hun/<folk>
          jeg (<adv>) synes/syntes
          synes/syntes (<adv>) jeg
          min/mit (<adv>) (<kind>) fornemmelse/oplevelse/indtryk/vurdering/opfattelse/mavefornemmelse/læsning (er/var/af)
          har/havde/fik/får/sad/gik/stod ... fornemmelse/fornemmelsen/indtryk/indtrykket/følelsen/følelse af/med/at
          fornemmede/fornemmer/sansede/anede
          jeg (<adv>) kunne/kan (<adv>) mærke/fornemme
          kunne/kan (man/jeg) (<adv>) mærke/fornemme på/at/en
          kunne/kan (man/jeg) (<adv>) se/høre på
          som/sådan jeg (<adv>) så/oplevede/læste/opfattede/hørte/ser
          sådan oplevede/læste/opfattede/så/tolkede/tolker jeg
          jeg læste/tolkede/opfattede/oplevede/tolker/læser
          i mine øjne
          jeg vil/ville (<adv>) kalde/påstå/sige
          vil/ville jeg (<adv>) kalde/påstå/sige
          var/er (<adv>) (ligesom) som/ligesom om
          lignede
          slog mig
          tydeligvis/åbenlyst/tydeligt
          jeg tror
          virkede/virker (<adv>) (<adv>) som/til/<judged>
          lod/lader til
          så (<adv>) ud til/som/<judged>
          føltes/føles
          ærlig/ærligt talt
          må (jeg) (<adv>) sige
        `,
        along: `
          <judged>
          <air>
          <inner>
          ikke (<adv>) ville/gad/følte/turde/forstod/var
          (gik) over forventning
          (gav) (god) mening
          på rette vej
          (den) rigtig/rigtige retning
          gennembrud
          succes/fiasko/katastrofe/fornøjelse/skuffelse/fremskridt/tilbageskridt
          tættere på hinanden
          luft ud
          løftede/sank/steg/faldt/modnet/vokset/udviklet
          trives
          føler/oplever/synes/mener
        `,
        unless: seenOrAsked,
      },
      // noget eller nogen var på en bestemt måde
      {
        phrases: `
          noget galt/forkert/uforløst mellem
          tog ... (<very>) roligt/pænt/godt/dårligt/tungt/fint/personligt/ilde
          har (<adv>) (fået) mere/mindre/større <air>
          (en) høj/lav/stor/større/mindre grad af (<kind>) <air>/tryghed
          faldt i god/dårlig/frugtbar jord
          gjorde et (<very>) <judged> (stykke) arbejde
          så jeg/gruppe/team ... i den/rette retning/vej
          var/blev/virkede (<adv>) (<very>) (<very>) <praised>
          kommet langt/videre siden
          taget (<adv>) (<very>) godt/dårligt/pænt imod
          var/er blevet uvenner
          lignede (<adv>) et/en team/gruppe/flok/mand/kvinde
          det forekom mig
          meget/masser (af) vrede/glæde/latter/frustration i
          lå noget/en i luften
          luften (gik) (<adv>) (<adv>) ud af
          <folk>/<others> lød/virkede (<adv>) (<very>) <judged>
          ^ <judged> |
          præget/kendetegnet af (en/et) (<kind>) (vis) <air>/<judged>
          lagde mærke til var (<adv>) <air>
          ^ <air> |
          i opløsning/krise/trivsel/opbrud
          observationen/observationerne viste
          landede (<adv>) (<very>) godt/dårligt/skævt/fint/skidt
          på bølgelængde
          var på kanten/kant
          stod <folk> (<adv>) af
          meldte sig ud
          havde (<folk>) det (<adv>) (<very>) sjovt/hyggeligt/svært/skidt
          bedre/værre/dårligere end (jeg) (havde) forventet/ventet/frygtet/håbet/sidst
          et (stort/lille) skridt fremad/tilbage/frem
          kunne skære i
          gav (<adv>) (<very>) god mening
          <folk> satte/sætter pris på
          <folk> (<adv>) arbejder/fungerer/spiller/samarbejder/hænger (<adv>) (<very>) bedre/godt/dårligt/skidt/fint (<adv>) sammen
          kunne (<adv>) (ikke) (<very>) lide
          havde (<folk>) (<adv>) en/et (<very>) <judged> <sceneNew>
          er samarbejdet/stemningen <judged>
          samarbejdet/stemningen/tonen/kemien/kommunikationen/moralen er (<adv>) (<very>) <judged>
          <scene> ... var/er/blev/virkede/føltes/forløb/gik/lød (<adv>) (<very>) (<adv>) (<very>) <judged>
          <scene> ... var/blev (<adv>) (<very>) (en/et) (<very>) <judged>
          <scene> (<adv>) mangle*/savnede/bar/fungerede/haltede/svingede/flød/trak/løftede/sank/kuldsejlede/kørte/døde/passede
          <scene> var/blev (<adv>) en/et
          <folk> ... var/blev/virkede (<adv>) (<very>) (<adv>) (<very>) <judged>
          <folk> (<adv>) (<adv>) <inner>
          var/blev/virkede <folk> (<adv>) (<very>) (<very>) <judged>
          det var/blev (<adv>) (en/et) (<very>) (<very>) (en/et) <judged> (og) (<judged>) <sceneNew>
          var/blev ... <judged> <sceneNew>
          | en/et (<very>) (<very>) <judged> (og) (<judged>) <sceneNew>/<air>
          ^ (<very>) <judged> (og) (<judged>) at
          med/en/et/der (<very>) <judged> <air>
          der var/er/kom/hang/herskede/lå ... <air>
          masser/meget/mere/mindre/fuld (af) <air>
          hørte/så/oplevede/mødte/mærkede/bemærkede (jeg) ... <air>
          kommet/blevet (<adv>) (en/et) (helt/meget) (anden/ny/mere/større/mindre) ro/tillid/energi/åbenhed
          er ... tættere/fjernere på/fra hinanden
          er (<adv>) (vokset/modnet) modnet/vokset
          trivedes/blomstrede/modnedes/voksede
          var/blev/er/en/et (<kind>) (<adv>) (<very>) succes/fiasko/katastrofe/fornøjelse/gennembrud/farce/parodi/øjenåbner/triumf/nederlag
          i den rigtige/forkerte retning
          jeg så (<adv>) (en/et) (<kind>) (<very>) <air>/<judged>
          luften (<adv>) (er) var/blev/er ... tyk/tung/elektrisk/ud
          <folk>/<scene> (<adv>) havde/fik/viste/manglede/udviste/udstrålede (<adv>) (<adv>) (en/et) (<kind>) <air>
          blevet (<adv>) (<very>) (<very>) bedre/værre/dårligere/stærkere/<judged>
          klarede/håndterede/løste/tacklede/gjorde/ledede/styrede (det/den/opgaven/situationen) (<adv>) (<very>) (<very>) <judged>
          var (<folk>/<scene>) (<adv>) (<very>) (<very>) trætte/træt af
          i virkeligheden (sige/ville/var/er)
          umiddelbart var/virkede
          dårlig/dårligt/elendig/elendigt/god/godt/fin/fint/flot/stærk <sceneNew>
          ^ (<very>) (<very>) <judged> (<kind>) <sceneNew>/<air>
          (en) følelse af
          var som at
        `,
        unless: `
          ${seenOrAsked}
          skal/vil/bør/burde
        `,
      },
      // andre: hvad de følte og ville, sagt med faste vendinger
      {
        about: 'others',
        phrases: `
          så ud som om
          var (<very>) tydeligt/klart/åbenlyst at der/stemningen/mødet
          kunne (<adv>) (ikke) godt/rigtig lide det/den/idéen/ideen/mødet/formen
          fik (<adv>) ikke noget ud
          ville (<adv>) ikke være der/med
          var bare ude på
          virker (<very>) (<very>) <feeling>
          virkede/virker (<very>) (på) (mig) som/til
          lod/lader til at
          synes at være
          var (<very>) tydeligt/klart/åbenlyst at (<determiner>) <others>
          havde det godt/skidt/svært/sjovt
          syntes/synes de/han/hun godt/dårligt
          såret
          nød det/mødet/at
          hyggede sig
          reagerede (<very>) (<very>) negativt/positivt/dårligt/godt/voldsomt/aggressivt/defensivt/mærkeligt/overraskende
          opførte sig (<very>) (<very>) <bad>/dårligt/barnligt/uprofessionelt/mærkeligt/arrogant/som
          gad (<adv>) ikke
          havde (<adv>) opgivet/mistet (på) modet/lysten/troen/interessen/forhånd
          havde ingen lyst/interesse/motivation/respekt
          elskede/hadede det/den/at
          prøvede/forsøgte (bare/kun) at provokere/imponere/undgå/dominere/manipulere/slippe
          tog ikke ... alvorligt/seriøst
          ikke tog ... alvorligt/seriøst
          er tydeligvis/åbenlyst/tydeligt (<very>) (<very>) <judged>
          var (<adv>) uforberedt/uforberedte/velforberedt/velforberedte/useriøs/useriøse/respektløs*
          overreagerede/overdrev
          fik (<very>) meget ud
          tog det (<very>) (<very>) godt/pænt/dårligt/fint/positivt/negativt/skidt/tungt
          var/er (<adv>) (<very>) på |
          var på hælene/vagt
          var ikke (<very>) <feeling>
          var (<adv>) (<very>) kort for hovedet
          har fået mere/større/mindre mod/lyst/tillid/respekt/selvtillid
          mente (<adv>) det ikke
          ikke mente det
          sagde ja men (<pronoun>) mente
          stolede (<adv>) ikke
          hørte (<adv>) ikke (<adv>) (rigtig*/ordentligt) efter
          vinde tid
          tale uden om/udenom
          talte uden om/udenom
          kom (<adv>) (mest/kun/bare) for at få/klage/brokke/vise/blive/høre
          tabe ansigt
          positivt/negativt stemt/indstillet
          bedre/dårligere humør
          i (<very>) (godt/dårligt/strålende/elendigt) humør
          accepterede/købte (<adv>) (ikke) præmissen/forklaringen/idéen/ideen/den
          var (<adv>) (<very>) imod
          havde (<adv>) fået nok
          gik (<adv>) og surmulede/hviskede/brokkede
          ville (<adv>) (bare/helst) hjem/væk/videre/have
          lod som om
          sur/sure/vred/vrede/irriteret/irriterede/fornærmet/skuffet/skuffede på/over mig/os/beslutningen
          virkede/virker (<adv>) ikke (<adv>) (<very>) <feeling>/interesserede/interesseret
          forstod (<adv>) (det) ikke
          respekterede/accepterede/anerkendte (mig/det/os) (<adv>) ikke
          så (<very>) (<very>) <feeling> ud
          de/han/hun/folk/alle/teamet/gruppen/flere/nogle/stemningen/<others> var (<adv>) (<very>) (<very>) <feeling>
          var (de/han/hun) tydeligvis/åbenlyst/tydeligt
          tydeligvis/åbenlyst (<adv>) (ikke)
          følte/følte/føler (de/han/hun) sig
          alle/folk synes (<adv>) det/vist
          kedede sig
          blev (<adv>) (<very>) (<very>) <feeling>
          er (en) (<very>) (rigtig/ægte/typisk) ildsjæl/jasiger/nejsiger/teamspiller/ener/energibombe
          var (<adv>) ikke (<adv>) (<very>) interesseret/interesserede/motivere*/forberedt/forberedte/klar/klædt/overbevist/overbeviste/begejstre*/modtagelig*
          havde (<adv>) (ikke) lyst
          havde (<adv>) ikke (<adv>) lyst/forberedt/forstået/respekt/interesse/motivation
          tog det (<adv>) ikke alvorligt/seriøst
          tog (<adv>) (<very>) godt/pænt/dårligt/fint/positivt/negativt/skidt (imod)
          de/han/hun/chefen/lederen/folk/<others> var (<adv>) (<very>) (<very>) <bad>
          virkede/forekom (<adv>) (<very>) (<very>) (lidt/noget/ret) <feeling>/<grade>/<bad>
          så (<adv>) ikke ud til at
          så (<adv>) ud til (ikke) at
          var/blev (<adv>) (<very>) (noget/ret/lidt/meget) (<very>) <feeling> over/for/ved/på/af
          er (<adv>) ikke (<very>) tryg/trygge/motiverede/tilfredse/enige/modne
          de/han/hun/folk/alle/teamet/gruppen/flere/nogle/<others> var (<adv>) ikke (<adv>) (<very>) <feeling>
          havde (<adv>) ikke (<adv>) (meget/megen/synderlig/særlig/rigtig) lyst
          ikke (meget/megen/synderlig) lyst til
          ikke stolede
          lyttede (<adv>) ikke
          forsøgte/prøvede (<adv>) (bare) at tale/vinde/undgå/glatte/dække/skjule/provokere/slippe/snige/aflede/imponere/trække/lægge/styre/redde
          få afløb
          oplevede/opfattede/fandt/syntes/betragtede det/mødet/den/forløbet/øvelsen (<adv>) (som/var) (<very>) (<very>) <grade>/<feeling>/meningsfuldt/spild/overflødigt
          (var) mere/mindre <feeling> end
          (var) overraskende <bad>/<feeling>
          var (<adv>) med på den/det/idéen/ideen
          blev (<adv>) (<very>) ked af det
        `,
        unless: `
          ${seenOrAsked}
          vil
          fandt ud
        `,
      },
      // møder og stemninger, sagt med faste vendinger
      {
        phrases: `
          <event> var ikke (<very>) <grade>
          det er som om
          man kunne (<adv>) se på
          jeg kunne (<adv>) se på
          havde (vi) (<adv>) et/en (<very>) (<very>) <grade> <event>/<occasion>
          <event> føltes (<adv>) (<very>) <grade>/<feeling>/lang/langt
          var/gik <event> (<very>) (<very>) <grade>
          gik ikke (<very>) <grade>
          anden/ny/andet stemning/energi
          fik (jeg) (en/et) (klar/klart/tydeligt) fornemmelse/fornemmelsen/indtryk/indtrykket
          fornemmede jeg
          jeg oplevede (<adv>) (at) (en/et/dem/ham/hende/<determiner>) (<very>) (<very>) (som) <grade>/<feeling>/anden/andet/større
          jeg oplevede dem/ham/hende/gruppen/teamet/mødet/stemningen
          man kunne (<adv>) mærke/fornemme (at/på/en)
          mit indtryk er/var
          efter min mening
          efter min vurdering
          vellykket
          (en/et) stort/stor fremskridt/succes/forbedring/skuffelse
          (der) var/er (en/et) (<adv>) (<very>) (<very>) modstand/frustration/negativitet/begejstring/mistillid/utilfredshed/uro
          var (det) som om
          virkede/fungerede efter hensigten
          ramte (helt) plet/skævt/forbi
          faldt (<very>) (<very>) godt/dårligt/til ud/jorden
          gik (helt/lidt) skævt
          gik (helt/fuldstændig) i skoven/vasken/kage/fisk
          fungerede (<adv>) (<very>) fint/godt/dårligt/skidt/perfekt/optimalt
          fik (<adv>) (en/et) (<very>) <grade> afslutning/start/begyndelse/snak/dialog/slutning
          gik glat/trægt/tungt/strygende/nemt
          (helt) klart/tydeligt at de/han/hun/alle/folk
          (<very>) <grade>/<feeling> og <grade>/<feeling> stemning/tone/energi/dialog
          føltes/virkede hult/hul/tomt/kunstigt/påtaget
          flad fornemmelse
          stemningen (<adv>) løftede/sank/faldt/steg/vendte
          <event> var (<adv>) (en/et) (<very>) (<very>) (en/et) (<very>) <grade>/<feeling>
          <event> ... fungerede/virkede/forløb/gik (<adv>) (<very>) (<very>) <grade>
          føltes (<adv>) (<very>) <grade>
          gik (det/alt) (<adv>) (<very>) (<very>) <grade>
          det gik/fungerede (<very>) (<very>) <grade>
          det var (<adv>) (en/et) (<very>) (<very>) (en/et) <grade> <event>/<occasion>
          var (<adv>) (en/et) (<very>) (stor/kæmpe) succes/fiasko/katastrofe/fornøjelse/skuffelse/hit/nederlag/oplevelse/spild/rod/farce
          der var (en/et) (<very>) (<very>) <grade> stemning/energi/dialog/tone/dynamik/samarbejde/humør/snak/atmosfære/kemi/vibe
          (en/den) (<very>) god/dårlig/fin/trykket/trist/elendig/positiv/negativ/let/tung/lettere/bedre stemning/energi/atmosfære
          spild af tid
          jeg synes (<adv>) at/det/de/den/han/hun/mødet/samtalen/stemningen/vi/der/<event> ... var/gik/blev/virkede/fungerede/virkede/lykkedes
          jeg synes (<adv>) (at) (de/den) <others> ... var/gik/virkede/er
          jeg fik/får/havde/sad (en/et/den) (<very>) (med) (en) (klar/klart/tydelig) fornemmelse/fornemmelsen/indtryk/indtrykket
          jeg kunne (<adv>) mærke/fornemme (at/på/en)
          jeg tror (<adv>) (at) han/hun/de/medarbejderne/folk/teamet (<adv>) blev/var/følte/syntes/synes/havde/nød
          min fornemmelse/oplevelse er/var
          motivationen/engagementet/energien/stemningen/moralen/arbejdsglæden/interessen/tilliden/lysten (<adv>) var/er (<adv>) (<very>) (<very>) <grade>/<feeling>/lav/lavt/høj/højt/i/steget/faldet/væk/helt
          det blev (en/et) (<very>) (<very>) <grade>
          <event> (i) (huset/gruppen/teamet/afdelingen/rummet) (<adv>) var (<adv>) (<very>) (<very>) <grade>/<feeling>
          stemningen/energien/tonen/humøret ... var/er/blev (<adv>) (<very>) (<very>) <grade>/<feeling>/høj/lav/bund/top
          trykket/anspændt/mærkelig/underlig/løftet/opløftet stemning/tone/energi
          over (al/alle) forventning*
          jeg (<adv>) mærkede/fornemmede/fornemmer/sansede
          kunne (jeg/man) (<adv>) mærke/fornemme på/at/en dem/ham/hende/de/han/hun/stemning*/modstand/lettelse
          var (<adv>) (en/et) (<very>) (<very>) <grade> <event>/<occasion>
          smittede af
          var (en) (stor/kæmpe/vis) lettelse/forløsning/skuffelse/ydmygelse for
          | det var (<adv>) (<very>) akavet/anspændt/pinligt/hyggeligt/dejligt/fantastisk/forfærdeligt/skønt/kedeligt/trykket |
        `,
        unless: `
          ${seenOrAsked}
          og så rettede/fiksede
        `,
      },
    ],
    distress,
  },
};
