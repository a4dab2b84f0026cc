import { distress } from './da-distress.ts';
import type { Wording } from './rules.ts';

// Sådan tilføjer du en vending: skriv den på sin egen linje under det rette signal, som man siger den.
// Tegnene er forklaret øverst i phrase.ts. Er du i tvivl, så lad være: hellere ingenting end et forkert gæt.

/** Noget, andre har sagt: det er ikke lederens egen dom. */
const told = `
<says> at
<person>/han/hun/de <says> ... at
<says> <pronoun>/der/det
ville/vil (nok/måske/sikkert) sige/mene/svare
ifølge
`;

/** Det er ikke sikkert, det er sådan. */
const doubted = `
ikke fordi
tror/mener/synes ikke
hvis
troede/antog
måske/formentlig
taler imod
antager/antagelse/fordom/fordomme
er (det) mig
`;

/** Det er sket, det er andres beslutning, eller det er gjort lille nok. */
const withinReach = `
${told}
første skridt
lille/hjørne/et team
mindre skala/del/forsøg/hjørne
begynde/begynder/starte/starter (jeg/vi) (<adv>) med/i
mit/vores team
mailliste*
har <change>
blev/fik/lavede/skabte/holdt/besluttede
har (<adv>) (allerede) sagt/besluttet/meldt/ændret/skabt/fået/lavet/haft
besluttet
har sagt
blev/fik
kursus/oplæg/seminar/konference
flytte/flytter (vi/jeg/ind)
skal (<adv>) (alle) have (en) besked/mail/brev/at
har (<adv>) vedtaget/lagt/lukket/indført/udsendt/haft/været/skrevet/læst/talt
vedtog/vedtaget/udsendte/lukker/lukkede/åbner/meldte/skrev/var/stod/sad/kom/gik/talte/sagde/spurgte
i mit (eget) team
mine/mit/min egne/eget/egen
i det små
en lille/enkelt
det svære/rigtige spørgsmål
jeg vil (gerne) spørge/høre/prøve/undersøge/lytte/skrive
hvad betyder
julefrokost/sommerfest/frokost/ferie/fridag/personaletur
nyhedsbrev/mailen/mail/besked
      borgmester*/direktør*/minister*/regering*/byråd*/politikerne (<adv>) vil/ønsker/har
`;

/** Det, der går skævt: sammen med "altid" og "hver gang" er det en sandhed om, hvordan det går. */
const goesWrong = `
# det går galt
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
# for sent, for lidt, for meget
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
# det glemmes, afvises, afbrydes
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
# det ender hos nogen
hænger/hænge på/fast
hænge/hænger på
sidder/står/stå/sidde (<pronoun>) (<adv>) (<adv>) (altid/konstant) (<adv>) alene/tilbage/fast
lander/lande/landet/havner/havne/falder (<pronoun>) (<adv>) hos/på/i
sorteper/aben/abe
mig/os der/som
går ud over
rammer/rammes/ramt
tilbage på/til
# mennesker
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
# dårligt
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
`;

/** Vaner, aftaler, gode ting, spørgsmål, planer og noget, der er sket én gang. */
const harmless = `
${told}
ikke altid/nogensinde/konstant
næsten/nærmest/sjældent altid/aldrig
ikke hver/hvert
ikke hele tiden
altid (gerne) villet/ønsket/drømt/syntes/synes/kunnet/interesseret/troet/tænkt/ment/holdt/vidst/elsket
hele tiden villet/ønsket/troet/tænkt/ment/vidst
<have> ... aldrig prøvet/oplevet/tænkt/været/haft/lavet/ledet/set/hørt/lært/gjort/stået/villet/arbejdet/turdet/spurgt/mødt/talt/overvejet/forestillet
jeg (<adv>) aldrig (har/havde) prøvet/oplevet/tænkt/været/haft/lavet/ledet/set/hørt/lært/gjort/stået/villet/arbejdet/turdet/spurgt/mødt/talt/opdaget/overvejet
aldrig/altid (jeg) før/tidligere
aldrig/altid ... hidtil
aldrig (har) før
aldrig mere/igen
sent end aldrig
nu eller aldrig
end nogensinde
end nogen sinde
siden altid
man ved aldrig
aldrig for sent
for altid
<can> (<pronoun>) (<adv>) altid
altid (<adv>) kan/kunne
altid velkommen/velkomne
som altid
vil/ville/skal jeg/vi
jeg vil/ville/skal
vil/ville gerne
jeg ... vil
altid lige
jeg (<adv>) (<adv>) altid (<adv>) tænke/tænker/spørger/starter/begynder
hvis
altid (<adv>) (<very>) glad*/god/godt/gode/hjælper/rart/venlig*/støtter/stole/hjælpsom*/smil*/klar/sød*/dygtig*/hyggeligt/været/haft
altid ... hjælper/hjulpet/støtter
aldrig (<adv>) svigtet/glemme/kedeligt/tvivl
noter*/tæller/tælle/registrerer/registrere
lagde mærke
jeg så/hørte
nogensinde (<adv>) prøvet/oplevet
spørge
| hvordan kan/får/kommer/gør/undgår/sikrer/støtter/hjælper/skal/taler/skaber/lærer/holder/sørger
| hvad/hvem
aldrig (er) (blevet) lavet/skrevet/beskrevet/aftalt
jeg har (<adv>) altid en/et/min/mit
jeg <habit> altid
altid ... med på/i
hilser/spørger/noterer/ringer/skriver/lytter/takker/sætter jeg
aldrig har jeg
glemmer (jeg) aldrig
aldrig glemmer
blev hele tiden
drømmer/drøm
hvor ingen
gode/god/godt/dejlige/rare hver
spurgte/spurgt om
har nogen
altid været/har
altid kaffe/kage/plads/hjælp/te
jeg har (<adv>) konstant
aldrig ... så godt/dejligt/sjovt/mange/glad/flot/rart
sige aldrig
har set/hørt/lagt at/mærke
jeg svarer/siger (<adv>) altid
altid to/tre/fire på
# det er godt, at det aldrig går galt, og vanen skal hindre det
så jeg/vi/der/det/de/han/hun/man/ingen (<adv>) ikke
så ingen
for at undgå
for (jeg/vi) ikke at
aldrig/ingen (<adv>) problem*/klage*/konflikt*/ballade/forsink*/vrøvl
klager/brokker/svigter/glemmer/fejler (<pronoun>) (<adv>) aldrig
aldrig (<adv>) klager/brokker/svigter/glemmer/sur/syg/forsinket
en/et/nogen (<adv>) før i tiden
uden problemer/ballade/brok/brug
det kan jeg (godt) lide
dejligt/heldigvis/rart/taknemmelig*/imponerende
aldrig (<adv>) misser/træt af
misser/træt/fortryder/fortrudt/kede (<adv>) aldrig
aldrig (<adv>) (blevet) træt/kede/fortrudt/fortryde
aldrig for
sådan en/et
sådan skal
# på faste tider
aldrig/altid ... i/om januar/februar/marts/april/maj/juni/juli/august/september/oktober/november/december/sommeren/vinteren/ferien/weekenden/mandagen/tirsdagen/onsdagen/torsdagen/fredagen/aftenen
# noget, der er sket én gang, og spørgsmål
skrev/sad/stod/lyttede/kiggede/talte (<pronoun>) (<adv>) hele/konstant/uafbrudt
hele tiden mens
haft mellem
aldrig (haft) ... før vi/jeg/de
i går/forgårs/fredags/mandags/tirsdags/onsdags/torsdags
i sidste uge
sidste/forrige uge/år/gang/måned
dengang
for tiden kun
fik/nåede/kom/svarede/tog ... aldrig
har/havde/fik/så/hørte/prøvede/mødte/har du/i nogensinde
du/i ... nogensinde
      aldrig (<adv>) (kommet) for sent/sen
`;

export const da: Wording = {
  spellings: `
    alrig = aldrig
    aldri = aldrig
    aldrigt = aldrig
    altidt = altid
    altdi = altid
    ik = ikke
    ikk = ikke
    ikek = ikke
    ingnting = ingenting
    mere' = mere
    mer = mere
    længer = længere
    ka = kan
    kanikke = kan ikke
    sku = skulle
    jge = jeg
    stess = stress
    stresed = stresset
    oveskue = overskue
    overskuer = overskue
    hvergang = hver gang
    heletiden = hele tiden
    uansethvad = uanset hvad
    igennem = gennem
    sammarbejde = samarbejde
    mangeler = mangler
    manlger = mangler
    syntes = synes
  `,
  negations: 'ikke aldrig næppe ingen intet hverken uden',
  borders:
    'at til på med i om for af fra hos mod ved over under når hvis som der men og fordi så har er var kan skal vil',
  fillers:
    'jeg bare jo altså simpelthen lige nok vist da sgu faktisk egentlig også nærmest efterhånden snart stadig virkelig ligesom allerede nu helt fuldstændig totalt så meget langsomt næsten ærligt slet overhovedet rigtig rigtigt særlig egentligt',
  lists: {
    leader: 'jeg',
    me: 'mig',
    us: 'vi os',
    others: `
      han hun de dem ham hende folk
      medarbejder* kolleg* leder lederen ledere lederne chef* direktør* souschef* team* gruppen afdeling* personale*
      borger* pårørende lærer* pædagog* sygeplejerske* socialrådgiver* sagsbehandler* assistent* hjælper* vikar*
      forælder* forældre* politiker* byråd* udvalg* konsulent* økonomi* forvaltning* stab* naboafdeling*
      mand manden kone konen datter søn ven veninde nabo mor far søster bror
      *vagterne *vagten *holdet *hjælperen *hjælperne *lederen *lederne *chefen *gruppen *læreren *lærerne *pædagogen
      *pædagogerne *assistenten *assistenterne *rådgiveren *rådgiverne *plejersken *plejerskerne *personalet
      *medarbejderen *medarbejderne *kollega *kollegaen *borgeren *borgerne *formanden *konsulenten *konsulenterne
      dreng* pige* kvinde* beboer* patient* gæst* frivillig* studerende praktikant* ansatte kunder børn børnene
      barnet bestyrelse* veteran* håndværker* leverandør* nabo* demonstrant* gartner* chauffør*
      sosuer lægerne eleverne elev elever barn vikaren vikarerne pedel pedellen
      budget* projekt* system* it-system* samarbejde* netværk* aftale* plan* møde* strategi* server* printer* bygning*
      organisation* kommune* struktur* ordning* tilbud* marked* struktur* drift* process* teknik* computer* *systemet *systemerne
    `,
    determiner:
      'min mit mine vores den det de en et hele alle begge nogle deres hver hvert denne dette disse næste hans hendes',
    person:
      'medarbejder* kolleg* leder lederen ledere lederne chef* borger* forældre* lærer* pædagog* mine nogle nogen en flere',
    pronoun: 'jeg vi de han hun man',
    close:
      'mand kone kæreste samlever datter søn børn veninde ven mor far søster bror læge lægen familie familien ægtefælle',
    bodypart:
      'hjertet hjerte puls pulsen brystet bryst brystkassen maven mave mavesækken halsen hals struben kæben kæberne nakken hænderne hænder fingrene benene knæene kroppen krop nerverne',
    tired: 'træt trætte slidt udmattet udkørt drænet flad',
    utterly:
      'fuldstændig fuldstændigt totalt total helt dybt så konstant komplet ekstremt voldsomt frygteligt frygtelig virkelig simpelthen fuldkommen altid sindssygt pisse vildt rigtig forfærdelig forfærdeligt for',
    adv: 'bare simpelthen slet snart næsten altså virkelig jo jeg også stadig længere faktisk godt nok efterhånden heller engang bare lige nu mere helt nogle gange tit ofte alligevel ærligt egentlig for tiden mig rigtig særlig så ret lidt nærmest allerede hver nat morgen aften',
    says: `
      siger sagde sagt fortæller fortalte fortalt skrev skriver svarede svarer nævnte nævner mener mente spurgte
      udtrykte forklarede forklarer påstår påstod råbte råber meddelte
    `,
    very: 'overraskende usædvanlig så meget helt rigtig virkelig bare simpelthen altså ret total* fuldstændig* alt for dybt konstant tydelig* lidt ganske noget temmelig mere mindre bare langt åbenlyst',
    bad: `
      dov* uengagere* umotivere* modvillig* forandringsuvillig* forandringsresist* stædig* egoist* selvcentrer*
      selvoptag* selvglad* selvfed* brokke* brokre* klynke* pivet pivede magelig* ugidelig* sløv* inkompetent* uduelig*
      uansvarlig* ansvarsløs* uprofessionel* illoyal* respektløs* uforskammet uforskammede arrogant* dum dumme naiv*
      barnlig* magtsyg* ligeglad* bagstræber* surmul* sippe* bedrevidende forkælet forkælede ligegyldige
      tykhovede* hovski* fej feje kryster* uvillig* ondskabsfuld* manipulerende hysterisk* småsur* kværulant* iskold iskolde kold kolde kyniske kynisk inkompetente sarte krænkelsesparate berøringsangste utilregnelig* upålidelig* uhøflig* usolidarisk* jaloux hoven hovne træg træge fastlåst* konservative evneløs* talentløs* vattet vattede slappe frække fræk snæversyn* konfliktsky skrøbelig* blødsød* forkælet pylrede pylret firkantet firkantede svag svage bitre bitter uærlig* løgnagtig* nedladende krævende besværlig* umulige negative
      dovenskab magtsyge ladhed ugidelighed egoisme
      selvretfærdig* selvhøjtidelig* ubehøvle* næsvis* gnaven gnavne hidsig* magtfuldkomm* kontrollerende kontrolsyg* kværulerende
      brokkende falsk falske hykler* lumsk* ond onde giftig* toksisk* forandringsangst* pisselige* røvlige* tungnem* dvask*
      uopdragne uopdragen utaknemmelig* vrangvillig* usamarbejdsvillig* samarbejdsvanskelig* middelmådig* tykpand* stivnakke*
      stivsind* rigid rigide ufleksib* bekvemme bekvem slendrian hensynsløs* nærig* selvforherlig* opportunist* småligt smålige
      ignorant* uintelligent* verdensfjern* snobbe* forvente-forvent overfølsom* hårdhude* indspist* indspiste
      useriøs useriøse løgnagtig* ubegavet
      urimelig*
    `,
    kind: `
      fælles klar klare klart klarere tydelig* fast faste ny nye nyt ordentlig* bedre god gode godt ekstra flere nok
      enkel* skriftlig* formel* egen eget digital* fungerende samlet mere opdateret* lokal* tværgående hurtig* central*
      systematisk* strukturere* ugentlig* månedlig* rigtig* nedskrevne nedskrevet dedikere* moderne enkelt professionel*
      større mindre hel halv rigtige fælles-fælles større ugentlige daglig dagligt fast-fast månedlige to tre fire lidt mange
      tværfaglig tværfagligt intern eksternt ekstern interne eksterne ekstra administrativ administrative specialiseret
      synlig synlige ensartet ensartede gennemarbejdet velfungerende tidssvarende konkret konkrete let-tilgængelig
    `,
    soft: `
      tillid tilliden mod modet ro roen tid tiden overblik overblikket forståelse samtale samtaler snak retning lyst
      viden afklaring sparring respekt nysgerrighed tålmodighed sprog mening motivation energi svar hjælp pause plads
      åbenhed ærlighed tryghed nærhed fællesskab anerkendelse feedback måde måder forhold relation relationer ord
      selvtillid indsigt sammenhold opbakning bevidsthed rum vane vaner perspektiv øjne
      klarhed dato tidspunkt forklaring begrundelse besked beskeder kop kaffe øjeblik billede idé idéer ide ideer input
      inspiration øvelse erfaring erfaringer afstand nærvær humor mere-tid bekræftelse grund grunde hånd skub chance vished
      tro håb kontakt dialog fornemmelse følelse kræfter søvn ferie fri luft
      åbning slutning start afslutning dag stund
      spørgsmål spørgsmålet
    `,
    badone: `
      brokkehoved brokkehoveder nejhat nejhatte energityv energityve primadonna primadonnaer diva divaer hængerøv
      hængerøve nasserøv slapsvans kontrolfreak surhat surhatte kværulanter kværulant egoister sabotør sabotører
      dovenlars dovne-robert kyster
      paragrafrytter paragrafryttere snyder snydere løgner løgnere kujon kujoner hønisse hønisser æsel idiot idioter klaphat
      klaphatte tosse tosser bølle bøller mobber mobbere tyran tyranner vanedyr egoist narcissist narcissister psykopat
      psykopater dræbersnegl dræbersnegle dovenkrop dovenkroppe spytslikker spytslikkere bagstræber bagstræbere klike kliken
      bedrevider bedrevidere dramaqueen dramaqueens drama-queen kylling kyllinger tudefjæs klynkehoved klynkehoveder sladretante
      sladretanter sladrehank sladrehanke røvhul røvhuller pampe pamper levebrødspolitiker levebrødspolitikere dinosaur dinosaurer
      kællinger kælling kontrolfreaks bremseklods bremseklodser stopklods stopklodser amatør amatører slyngel skabshøne høns
      opportunister nølehoved nølehoveder skvat skvatmikler charlatan snakkehoveder vigtigper bedsteborgere snowflakes
      møgkælling møgkællinger modstandere modstander svin
      intrigemager intrigemagere
    `,
    can: 'kan kunne',
    wished: `
      når nå nået får få fået videre mål svar enighed klarhed vagtdækning fremdrift hvor svarer svare svaret besvaret lytter lytte hørt hører overholder overholde
      overholdt holder læser læse læst siger sige hjælper hjælpe hjælp melder tilbyder rydder rydde følger følge fulgt
      bakker støtter støtte tager tage gør gøre gjort lykkes virker fungerer ændrer ændre dukker møder bidrager engagerer
      afleverer informerer informere informeret orienterer orientere orienteret inddrager inddrage inddraget roser rost
      anerkender anerkendt forstår forstå enige enig færdig færdige plads tid ro styr besked hænder overskud
      opbakning nok noget nogen husker huske giver give sender sende spørger overens initiativ ansvar tak ros anledning
      bund løst afklaret samarbejder samarbejde gang ende overblik evalueret igennem tiden skriver opdaterer opdateret
      afslutter afsluttet gennemført
    `,
    habit:
      'tager noterer medbringer skriver lægger hilser spørger starter slutter åbner læser ringer takker lytter bruger',
    have: 'har havde have',
    everybody: `
      borgere borger børn unge ældre familier elever skoleelever medarbejdere ansatte ledere pårørende forældre
      virksomheder kommuner mennesker danskere
    `,
    wides: `
      forvaltninger afdelinger skoler institutioner plejehjem plejecentre dagtilbud centre enheder områder sektorer
      fagområder fagforvaltninger kommuner daginstitutioner magistratsafdelinger arbejdspladser fagligheder direktører
      fagforeninger faggrupper siloer
    `,
    occasion:
      'samtale møde dialog dag stemning oplevelse debat diskussion workshop snak runde eftermiddag formiddag session seance time proces start',
    tool: `
      *regel *regler *skærm *liste *lister *telefon *logbog *receptionist *terapeut *fastansatte *ansatte *bog *chauffør
      *rengøring *hotline *nyhedsbrev *abonnement *introdag *håndbog *vikarpulje *vikarkorps *ressourceperson *nøgleperson
      *møde *medarbejder *redskab *redskaber *koncept *plan *planer *proces *processer *oversigt *løsning *licens
      *standarder *metode *metoder *guide *aftale *aftaler *assistent *leder *personer *bil *biler
      *system *systemet *systemer it it-system it-systemer *app *appen *skabelon *skabeloner *skema *skemaer *kalender *procedure *procedurer
      *retningslinjer *retningslinje *retningslinier *koordinator *koordinatorer *konsulent *konsulenter *sekretær
      *souschef *stilling *stillinger *hænder *kursus *kurser *uddannelse *kompetenceudvikling *temadag *temadage
      *møder *møderne *mødestruktur *mødestrukturer *organisationsstruktur *ledelsesstruktur *årshjul *politik *strategi
      *handleplan *handleplaner *tavle *tavler *tjekliste *tjeklister *vejledning *vejledninger *manual *manualer
      *instruks *instrukser *beskrivelse *beskrivelser *arbejdsgang *arbejdsgange *platform *værktøj *værktøjer
      *budget *penge *midler *bevilling *ressourcer *normering *normeringer *lokale *lokaler *pladser *intranet
      *dashboard *database *licenser *coach *supervision *mentorordning *introprogram *introforløb *onboardingforløb
      *samarbejdsaftale *samarbejdsaftaler *forretningsgang *forretningsgange *forum *tovholder *vikarer *personale
      *håndbog *kodeks *spilleregler *dagsorden *dagsordener *årsværk *medhjælper *funktion *afdelingsleder *teamleder
      *mellemleder *mellemledere *fagpersoner *software *computere *telefoner *tablets *program *overblikstavle *protokol
      *delmål *kontrakt *ordning *organisering *enhed *robot *chatbot *bemanding *vagtplan *ledelsesinformation *nøgletal
      *stedfortræder *stedfortrædere *pakke *pakker *folder *foldere *mappe *mapper *postkasse *mailboks *mail *bemanding
      *uddannelser *diplomuddannelse *diplomuddannelsen *kompetencer *rammer *ramme *ansvarsfordeling *opgavefordeling
      *rollefordeling *arbejdsdeling *koordinering *cykler *elcykler *kontor *kontorer *indretning *bødekasse *ordstyrer
      *supporter *supportere *serviceleder *serviceledere *kampagne *hegn *maskine *maskiner *udstyr *hjælpemidler *bureau
      *team *arbejdsgruppe *styregruppe *udvalg *stab *personalerum *mødelokale *mødelokaler *grupperum *mentor *mentorer
      *psykolog *psykologer *terapeuter *sygeplejersker *sygeplejerske *pædagoger *pædagog *lærere *lærer *assistenter
      *ledere *chef *chefer *vejleder *vejledere *specialist *specialister *sagsbehandler *sagsbehandlere *rådgiver
      *rådgivere *tekniker *teknikere *ingeniør *ingeniører *håndværker *håndværkere *gartner *gartnere *chauffører *kok
      *fuldmægtig *controller *ac'er ac-medarbejder *studentermedhjælper *praktikanter *flexjobber *vikar *nattevagt
      *nattevagter *dagvagt *aftenvagt *fastvikar *afløser *afløsere *projektleder *projektledere *kontaktperson
      *kontaktpersoner *tovholdere *superbruger *superbrugere *velkomstmappe *intromappe *tjekskema *beredskabsplan
      *forventningsafstemning *kvalitetsstandard *serviceniveau *statistik *statistikker *rapport *rapporter *register
      *vidensbank *vidensdeling *delebil *ladcykel *ladcykler *lift *lifte *sensorer *kamera *kameraer *låse *nøgleboks
      *tablet *tablet *bærbare *headset *headsets *skilte *skiltning *parkeringspladser *belysning *ventilation *printer
      *printere *licens *kaffemaskine *dokumentation *dataoverblik *ledelsestilsyn *fyraftensmøder *møderække *netværksmøder
      *kursusforløb *kursusdag *kursusdage *efteruddannelse *lederuddannelse *træning *undervisning *instruktion *coaching
      *forløb *workshops *workshop *certificering *akkreditering
      *hjemmeside *stole *borde *møbler *rutine *rutiner *support *rolleafklaring *teambuilding *mandat *aftaler *disponent
      *legeplads *legeområde *lagersystem *mødekalender *referent *skabelon-bank *informationsskærm pc pc'er *ipads *ipad
      *hæfte *brochure *plakat *plakater *undersøgelse *måling *evaluering *trivselsmåling *analyse *kortlægning *arbejdsgruppe
      *netværk *ordninger *vagtordning *telefonvagt *turnus *vagtskifte *mødelokaler *garderobe *køkken *badeværelse *vaskemaskine
      *medarbejder *kontakttid *kontakttider *åbningstid *åbningstider
      *nummer *diætist *fysioterapeut *ergoterapeut *jurist *økonom *bibliotekar *kørelærer *fordeling *briefing *tavlemøde *skur *køleskab *fryser *telt *bus *minibus *scanner *højtaler *mikrofon *ipad *rengøringshjælp *køkkenhjælp *flextid *fridage *tillæg *bonus
      *kompetencefordeling *bookingsystem *ordliste *indkøbsaftale
    `,
    make: `
      indføre* indført implementer* etabler* opret* oprettet ansæt* ansat lave* lavet købe købt anskaffe* udarbejde*
      udviklet udvikle udvikles formulere* formuleret få fået sat ansættes skabes oprettes laves bevilget bevilling
    `,
    change: `
      løser løses vendes vendt ændres forandres skabes nedbringes brydes tænke gentænkes fjernes udryddes sikres omstilles
      ændre* forandre* skabe* få fået løse løst transformer* nedbring* omstille* udrydde* afskaffe* bryde* brudt
      nedbryde* revolutioner* sikre vende reformer* moderniser* gentænke* implementer* indføre* indført ensrette* fjerne*
      afbureaukratiser* omlægge* opbygge* løfte forbedre* kulturforandring* kulturændring* omdanne* gøre lykkes bygge
      genopfinde* genopfindes laves lægges rettes rettet rette hænge fungere virke vælge arbejde bruge tænke samarbejde leve
      nytænke* nytænkes redesigne* opgradere* udrulle* rulle udbrede* udbredes rykke skifte drive bygges styrke* hæve hæves
      mindske* nedsætte* bekæmpe* forebygge* stoppe* afvikle* digitalisere* automatisere* harmonisere* samle samles centralisere*
      fordoble* halvere* sænke genoprette* genopbygge* genopbygges rekruttere* fastholde* tiltrække* mobilisere* begejstre*
    `,
    wide: `
      kommunen kommune forvaltningen forvaltning organisationen organisation koncernen samfundet sundhedsvæsenet landet byen danmark
      ældreområdet børneområdet socialområdet velfærdsområdet sundhedsområdet beskæftigelsesområdet skoleområdet
      kommunens forvaltningens organisationens sundhedsvæsenets skolevæsenets folkeskolens samfundets byens velfærd
      *plejen *væsenet *sektoren koncern direktionen skolevæsenet folkeskolen dagtilbudsområdet psykiatrien velfærdssamfundet sektoren velfærden magistraten regionen
    `,
    giant: `
      sundhedsvæsenet sundhedssystemet folkeskolen skolevæsenet ældreplejen velfærdsstaten velfærdssamfundet velfærden
      psykiatrien samfundet socialvæsenet uddannelsessystemet arbejdsmarkedet børnepsykiatrien specialområdet ældreområdet
      socialområdet børneområdet dagtilbudsområdet beskæftigelsessystemet beskæftigelsesindsatsen demokratiet
      velfærdssektoren daginstitutionsområdet integrationen uddannelsesområdet danmark danskerne befolkningen folkesundheden
    `,
    aim: `
      vil skal må bør skulle burde mål målet ambition ambitionen drøm drømmen drømmer vision visionen udfordring udfordringen
      hvordan ønsker ønske håber kræver opgave opgaven mission missionen projekt projektet handler
    `,
    problem: `
      personaleflugt* medarbejderflugt* flugt anbringelse* venteliste* ventetid* nedslidning* stresskris* klimaforandring*
      klimaaftryk* barnefattigdom* børnefattigdom* radikalisering* bandekriminalitet* rygning overvægt* fedme* angsten
      skoletræthed* fejlkultur nulfejlskultur* mistillid* polarisering* lærermangel* sygeplejerskemangel* underskud*
      udenforskab* pædagogmangel* sosu-mangel* fødselstal* befolkningstilvækst* affolkning* demografi* bosætning*
      rekrutteringskris* rekrutteringsudfordring* rekrutteringsproblem* klimakrise* klimaet ulighed* ensomhed* fattigdom*
      bureaukrati* silo* mistrivsel* arbejdskraft sygefravær* arbejdsløshed* ledighed* kriminalitet* hjemløshed* diskriminer*
      personalemangel* misbrug* frafald* budgetkrise* velfærdskris* boligmangel* skolefravær*
    `,
    feeling: `
      motivere* umotivere* engagere* uengagere* glad glade sur sure irriteret irriterede træt trætte usikker usikre
      utryg utrygge positiv positive negativ negative frustreret frustrerede interesseret interesserede uinteresseret
      uinteresserede tilfreds tilfredse utilfreds utilfredse skeptisk* modvillig* nervøs* fraværende vred vrede skuffet
      skuffede stresset stressede lettet lettede begejstre* stolt stolte forvirret forvirrede ligeglad* afvisende
      lukket lukkede åben åbne anspændt anspændte presset pressede utålmodig* demotivere* opgivende fjendtlig* trygge
      tryg kede imponere* overrasket overraskede påvirket påvirkede flove flov provokere* afslappe* rolig* trist*
      afventende tilbageholdende såret sårede nedtrykt* fortrolig* genert* ivrig* ambitiøs* imødekommende venlig* uvenlig* kritisk* klar klare optaget optagede passiv* aktiv* inspirere* oplagt* opmærksom*
      lunken lunkne lune tvivlende mistroisk* mistænksom* aggressiv* ubehagelig* behagelig* rystet rystede stemt enige uenige enig
      uenig lettede begejstring henrykt* taknemmelig* modløs* håbefuld* energisk* engstelig* ængstelig* bange skræmte bekymret
      bekymrede chokeret chokerede forarget forargede bitter bitre jaloux misundelig* stædig* fandenivoldsk* defensiv* offensiv*
      utilnærmelig* tillidsfuld* mistillidsfuld* hengiven* dedikere* seriøs* useriøs* professionel* uprofessionel* ligegyldig*
      forstående uforstående lydhør* indelukke* indesluttede tavse-af sløv* kølig* kold kolde varm varme arrogant* hånlig*
      spydig* sarkastisk* flabe* næsvise ubekvem* ubekvemme overlegen* overlegne nedladende respektfuld* afslappet
      selvsikker* selvsikre modige modig trodsig* opfarende rasende hidsig* fornærmet fornærmede stødt stødte krænket krænkede
      fortvivle* mætte mæt udmatte* umotiveret umotiverede energiforladte modvilligt samarbejdsvillig* imødekommende uengageret
      opgivet tilfredse forbehold forbeholdne reserveret reserverede henkastet distræt distræte vågne vågen friske frisk
      tryggere gladere roligere modigere varmere uoplagt* moden modne nøjsom umoden umodne
    `,
    grade: `
      god godt gode bedre værre dårligere dårlig* fin fint fine elendig* fantastisk* strygende perfekt fremragende trykket tung tungt spændende kedelig* konstruktiv* ukonstruktiv*
      produktiv* uproduktiv* givende frugtbar* vellykket succes fiasko katastrofe super* lettere behagelig* ubehagelig*
      hyggelig* underlig* mærkelig* tosse* pinlig* anspændt akavet let positiv* negativ* rigtig* overraskende* forrygende glimrende rart rar
      effektiv* ineffektiv* rodet kaotisk* energisk intens* konfliktfyldt* skidt ærlig* inspirerende stærk* svag* fantastisk
      forfærdelig* skøn* brugbar* lærerig* nedslående mat løfte* trist* dejlig*
      sej seje lang langtrukke* langtrukne dræbende forvirrende frustrerende opmuntrende opløftende trættende udmattende
      meningsfuld* meningsløs* værdifuld* berigende lunken lunkent okay ok middelmådig* ligegyldig* rørende bevægende sjov sjovt
      afklarende nytteløs* overfladisk* dyb dybt fladt flad døsig* slapt stiv stivt anstrengt anstrengende professionelt kluntet
      død dødt varm varmt tryg trygt mat matte hul hult stille
    `,
    event: `
      mødet samtalen dialogen stemningen tonen workshoppen teammødet personalemødet ledermødet oplægget øvelsen dagen
      tavlemødet snakken drøftelsen energien humøret temadagen runden overleveringen samarbejdet sessionen gruppearbejdet
      debatten MUS-samtalen *mødet *samtalen *dialogen *stemningen kemien
    `,
  },
  asObject: `
    på/ad/med/om/til/for/over/hos/fra/mod/blandt/mellem/ved/i/under/før/efter/inden/foran/bag/gennem/omkring/uden/ind
    på/ad/med/om/til/for/over/hos/fra/mod/blandt/mellem/ved/i/under/før/efter/inden/foran/bag/gennem/omkring/uden/ind <determiner>
    ud af
    ud af <determiner>
  `,
  denies: `
    ikke/aldrig/hverken/næppe/uden
    ikke/aldrig/hverken/næppe <adv>/<very>/at/engang
    ikke/aldrig ved at
  `,
  speaks: `
    <says> (jeg/han/hun/de/en/der/en/hende) |
    <says> ... |
  `,
  quotesSelf: `
    jeg (<adv>) skriver/siger/sagde/indrømmer/tilstår (det) (lige) (ud)
    jeg (har/har) tænker/tænkte/tænkt/siger/sagde/føler/følte
    til mig selv
    tænker/tænkte jeg
    tanken
  `,
  signals: {
    solution: [
      {
        phrases: `
          mangler/savner/efterlyser/efterspørger .. <tool>
          har/får/haft/have ... brug for .. <tool>
          har/er brug for .. <tool>
          skal have ... <make> .. <tool>
          (er/ser) behov/behovet for .. <tool>
          brug for ... flere/ekstra folk/medarbejdere/kolleger
          mangler ... flere/ekstra folk/medarbejdere/kolleger
          har (<adv>) ikke (<determiner>/nogen/noget) (<kind>) (<kind>) <tool>
          har (<adv>) ingen (<kind>) (<kind>) <tool>
          vi/jeg/de/man ikke (<adv>) har (<determiner>/nogen/noget) (<kind>) (<kind>) <tool>
          der (er) (<adv>) ikke (er) (<adv>) (<determiner>/nogen/noget) (<kind>) (<kind>) <tool>
          der er (<adv>) ingen/intet (<kind>) (<kind>) <tool>
          der ikke er afsat/lavet .. <tool>
          mangler/savner (<adv>) en/et/nogle <kind>
          har/er (<adv>) brug for en/et/nogle/flere <kind>
          der ingen .. <tool> er
          findes ikke .. <tool>
          findes ingen/intet .. <tool>
          ikke findes .. <tool>
          | manglende .. <tool>
          | en/et fælles/ny/nyt/fast/bedre/rigtig/ordentlig/ordentligt (<kind>) <tool>
          ikke har nok <tool>
          for lidt <tool>
          vil/ville (gerne) have sat .. <tool>
          må være en/et (<kind>) (<kind>) <tool>
          er (den/det/de) manglende .. <tool>
          mangel/manglen på .. <tool>
          fravær/fraværet af .. <tool>
          for få <tool>
          ikke (har) nok <tool>
          ikke (har) tilstrækkelig* <tool>
          nødt til at få/have/lave/indføre .. <tool>
          skal have (<make>) .. <tool>
          vi/jeg/de/der/man/personalet/medarbejderne skal/bør/burde/må have .. <tool>
          vi/der/man skal/bør/burde (<adv>) <make> .. <tool>
          jeg skal/bør/burde ansætte/indføre/købe/oprette .. <tool>
          der skal/bør/burde/må være/komme/ligge .. <tool>
          skal bruge .. <tool>
          skal på kursus/uddannelse/efteruddannelse/kurser/lederkursus/*kursus
          vil (gerne) have ... <make>/flere .. <tool>
          ville (gerne) have .. <tool>
          vil (gerne) have en/et/to (ny/nyt/ekstra/fast/fælles) <tool>
          ønsker (mig/os) .. <tool>
          ville løse .. <tool>
          ville løse det/problemet
          kunne (godt) bruge .. <tool>
          skulle (bare) have .. <tool>
          kræver ... flere/ny/nye/nyt/ekstra/bedre <tool>
          det ... savner/mangler er .. <tool>
          få ansat/indført/lavet/udarbejdet/etableret/købt/oprettet/implementeret .. <tool>
          indførelse/implementering/etablering/ansættelse af .. <tool>
          hvis bare vi/jeg/de (bare) havde/fik
          hvis vi/jeg/de bare havde/fik
          | bare vi havde/fik
          hvis vi/jeg fik en/et/flere/mere/nok/bedre/lov
          hvis vi/jeg havde en/et/flere/mere/nok/bedre
          det der skal til er (en/et/flere/at)
          der skal ... til før
          tænke mig (at) (vi/jeg) (fik/havde) .. <tool>
          løsningen er
          den eneste løsning
          trænger (<adv>) (hårdt) til (<determiner>/nogle) (<kind>) (<kind>) <tool>
          trænger (<adv>) til .. <tool>
          har (<adv>) (<adv>) brug for (<determiner>/nogle) (<kind>) (<kind>) <tool>
          mangler/savner/efterlyser (<adv>) (<determiner>/nogle) (<kind>) (<kind>) <tool>
          (<adv>) står/er uden (en/et) (<kind>) (<kind>) <tool>
          ikke (<adv>) har (en/et/de/nogen/nogle/noget) (<kind>) (<kind>) <tool>
          har (<adv>) ikke (en/et/de/nogen/nogle/noget) (<kind>) (<kind>) <tool>
          uden (en/et/nogle) (<kind>) (<kind>) <tool> kommer/kan/går/når/bliver
          skal/bør/burde/må (<adv>) have (en/et/to/tre/flere/nogle/nye/mange) (<kind>) (<kind>) <tool>
          skulle (<adv>) have (sin/sit/sine/en/et/vores) (egen/eget/egne) (<kind>) <tool>
          skal (<adv>) have ansat/købt/lavet/skrevet/indført/oprettet/bevilget/udarbejdet/beskrevet/etableret/besat/installeret/anskaffet/nedsat/indkøbt/formuleret
          vil/ville (<adv>) (gerne) have ansat/købt/lavet/indført/oprettet/bevilget/etableret/installeret/sendt/besat/nedsat/skrevet
          skal/bør/burde/må (<adv>) (der) ansættes/indføres/oprettes/købes/besættes/etableres/udarbejdes/indkøbes/anskaffes/nedsættes/bevilges/installeres/rekrutteres/tilføres
          skal/bør/burde/må (der) (<adv>) sættes (en/et/nogle) .. op
          ansættes/ansatte/ansat ... mere/flere/ekstra
          få ansat/godkendt/bevilget/købt/lavet/beskrevet/oprettet/installeret/indkøbt/etableret/skrevet/besat/nedsat/formuleret en/et/to/tre/flere/nogle/vores/nye/ét
          få beskrevet/skrevet/formuleret vores/nogle/de/en/et
          få lavet en/et/nogle/vores/ny/nye
          (at) få en/et (ny/nyt/fælles/bedre/fast/ekstra/samlet/klar) (<kind>) <tool>
          handler/drejer/bunder ... at få (en/et/nogle/flere) (<kind>) (<kind>) <tool>
          løsning/løsningen (<adv>) er
          ville (<adv>) løse det/meget/alt/problemet/meste/hele
          ville (<adv>) hjælpe (<adv>) (med) (en/et/flere) (<kind>) (<kind>) <tool>
          det ville hjælpe (<adv>) med
          er det (<adv>) der skal til
          er det vi/jeg (<adv>) mangler/savner/efterlyser
          for få hænder/folk/medarbejdere/ressourcer/ansatte/timer/kolleger/stillinger/vagter
          for lidt personale/bemanding/tid/plads
          flere/ekstra hænder/ressourcer/normeringer/midler/stillinger/timer/penge/lokaler/computere
          manglende/manglen/mangel (på) (<kind>) (en/et) (<kind>) <tool>
          udfordringen/udfordring/problemet (<adv>) er manglende/manglen/mangel
          kunne/vil/ville (<adv>) (godt) (gerne) ønske mig/os (at) en/et/flere/to/der/vi/jeg
          har (<adv>) (længe) ønsket mig/os en/et/flere/to
          sende/sendt (<adv>) (alle) (mine/dem/medarbejderne/personalet/vores/hele/holdet) ... på kursus/uddannelse/diplomuddannelse/lederuddannelse/efteruddannelse/efteruddannelser/kurser
          skal (have) (<adv>) (et/noget) kursus/kurser/efteruddannelse/undervisning/træning/supervision i/af/fra/i
          (bør/burde/skal) få/have/tilbydes (<kind>) supervision/coaching/undervisning/efteruddannelse/træning
          der er ikke (<adv>) lavet/beskrevet/afsat/skrevet/aftalt/formuleret
          aldrig (er) (blevet) lavet/beskrevet/skrevet/aftalt/formuleret en/et/nogen
          slå/lægge ... teams/afdelinger/teamene/afdelingerne/enhederne/grupperne sammen
          skal/bør/burde/må (<adv>) have ansat/købt/indført/oprettet/bevilget/udarbejdet/beskrevet/etableret/besat/installeret/anskaffet/nedsat/indkøbt/formuleret
          skal/bør/burde/må (<adv>) have lavet/skrevet (en/et/nogle/flere/vores) (<kind>) <kind>/<tool>
          slå de to teams/afdelinger/enheder/grupper sammen
          hjælpe (<adv>) (gevaldigt/enormt/meget) med (en/et/flere/noget) (<kind>) <tool>
          kort (og) (godt) sagt flere/ekstra/nye
          | flere/ekstra ressourcer/hænder/normeringer/penge/midler/timer/folk/stillinger/biler
          <tool> mangler |
          det der (<adv>) mangler ... er en/et/flere/nogle
          mangler/savner/efterlyser (<adv>) folk/medarbejdere/personale/kolleger/hænder/ressourcer/penge/plads/lokaler/vikarer
          vi/jeg/de/man skal/bør/burde/må/vil (<adv>) (gerne) indføre/oprette/nedsætte/ansætte/købe/anskaffe/etablere/skifte/omorganisere/udarbejde/lave/holde (<determiner>/nogle) (<kind>) (<kind>) <tool>
          skal/bør/burde/må (<adv>) have (<determiner>/nogle) (<kind>) <tool>
          skal/bør/burde/må (<adv>) have (et/en) nyt/ny/nye
          skal/bør/burde (<adv>) have et nyt
          skal (<adv>) ansætte/ansættes en/to/flere/nogen
          skal/bør/burde (<adv>) skifte system/leverandør/program
          skal (<adv>) skiftes ud
          skal/bør/burde (<adv>) omorganisere/omorganiseres
          skal/bør/burde (<adv>) (have) uddannes/coaches/efteruddannes/superviseres/opkvalificeres/trænes
          lære at ... på et kursus
          vi er for få
          underbemandet/underbemandede/underbemanding
          normeringen/normeringerne/bemandingen/budgettet er (<adv>) for lav/lave/lille/tynd/små
          ressourcemangel/personalemangel/lokalemangel/tidsmangel/pengemangel
          ingen (<kind>) it-support/support/hjælpemidler/budget
          aldrig fået/haft (et/en) (<kind>) <tool>
          system/systemet er (<adv>) forældet/gammelt/dårligt
          vil (<adv>) (gerne) have (et/en) bedre/ny/nyt/nye/fælles/fast/faste
          der skal en/et/nogle/flere (<kind>) <tool> til
          strammes op med
          styr på ... med en/et (<kind>) <tool>
          vil (<adv>) (gerne) have (skabt/lavet/fundet/bygget/sat) (en/et/nogle) (<kind>) <tool>
          skal have fundet penge/midler/en/et
          ikke (er) afsat ressourcer/timer/penge/midler
          hverken/ikke ... (<kind>) <tool> eller (en/et) (<kind>) <tool>
          ville gøre en forskel
          så er den/det/problemet (<adv>) løst
          skal på (et/en) forløb/kursus/uddannelse
          får/få en/et fast/ny/nyt/fælles (<kind>) <tool>
          ville klæde os at have/få
          få/fået lov (til) at ansætte/købe/oprette
          brug for en/nogen der kan styre/tage/koordinere/lede/holde
          (det) der ville hjælpe er en/et/flere
          brug for er (<adv>) (at) (få) (en/et/flere/nogle/to/tre) (<kind>) (<kind>) <tool>
          min/mit/mine/vores/eneste/største ønske/ønsker/drøm/håb/forslag/bud/udfordring/opgave/plan/svar/løsning (er) (<adv>) (at) (få/finde/skaffe) (fat) (i/på) (en/et/flere/nogle/to/tre) (<kind>) (<kind>) <tool>
          (er/handler) (om) at få (fat) i/på (en/et/flere/nogle) (<kind>) (<kind>) <tool>
          få/fået/skaffe/skaffet/finde/fundet fat i/på (en/et/flere) (<kind>) (<kind>) <tool>
          burde/bør/må/skal være én/en/nogen der/som har/tager/styrer/står/kan
          (er) ude efter (en/et/nogle/flere) (<kind>) (<kind>) <tool>
          på jagt efter (en/et/nogle/flere) (<kind>) (<kind>) <tool>
          (er) på udkig efter (en/et/nogle/flere) (<kind>) (<kind>) <tool>
          leder/leder efter (en/et/nogle/flere) (<kind>) <tool>
          at ... giver/bevilger/betaler/finansierer/skaffer/tildeler os/mig (en/et/flere/nogle) (<kind>) <tool>
          skal/bør/burde/må ... give/bevilge/betale/finansiere/skaffe/tildele (os/mig) (en/et/flere/nogle) (<kind>) <tool>
          ikke nogen/nogle der har lavet/skrevet/beskrevet/udpeget/købt/ansat/bestilt
          ingen (har) (der) (har) (<adv>) lavet/skrevet/beskrevet/udpeget/købt/ansat/bestilt (os) (en/et/nogle) (<kind>) (<kind>) <tool>
          har (<adv>) ikke (<adv>) lavet/skrevet/udpeget/ansat/indført/etableret/købt/bestilt (en/et/nogle) (<kind>) (<kind>) <tool>
          ikke (<adv>) har lavet/skrevet/udpeget/ansat/indført/etableret/købt/bestilt (en/et/nogle) (<kind>) (<kind>) <tool>
          | fik/havde vi/jeg/de (bare) (en/et/flere/nogle/nok) (<kind>) (<kind>) <tool>
          (søge/ansøge/bede/anmode) om (en/et/flere) (<kind>) (<kind>) stilling/stillinger/midler/penge/normering/normeringer/bevilling
          på ønskesedlen/ønskelisten
          skriger/råber på/efter (en/et/flere) (<kind>) <tool>
          <tool> ville (<adv>) hjælpe/løse/redde/spare/gøre
          <tool> (er) det (der) (skal) til
          (er) nødvendigt med (en/et/flere) (<kind>) <tool>
          kan ikke ... uden (en/et/flere) (<kind>) <tool>
          ville (<adv>) gøre (hele/al/den/en) (store) forskel/forskellen
          bør/burde/skulle/skal/må (<adv>) have sin/sit/sine/vores/deres/en/et egen/eget/egne
          at nogen/en/én laver/skriver/udarbejder/tegner/køber/ansætter/sætter (en/et/nogle) (<kind>) (<kind>) <tool>
          nogen der har lavet/skrevet/beskrevet/udpeget/købt/ansat en/et/nogle .. <tool>
          (er) vejen frem |
          bliver (<adv>) ikke bedre før vi/de/jeg får
          lad/lader os (<adv>) få/sende/købe/ansætte/indføre/oprette/lave ... <tool>/kursus/*kursus/system
          får/få (<adv>) en/et/to/tre (<kind>) <tool> mere/ekstra/til
          en/et <tool> mere |
          alle på (et/en) (<kind>) kursus/*kursus/uddannelse/forløb/træning
          mangler/savner/efterlyser (<adv>) en/et/flere/nogle/nye
          (har/er) brug for (<adv>) en/et/flere/nogle/nye
          har (<adv>) ikke/ingen (et/en) eneste .. <tool>
          har (<adv>) ikke et/en (<kind>) .. <tool>
          (ville/vil/kunne) ønske (mig) (at) vi/jeg/de/der (bare) havde/fik/var
          (at) udpege/udnævne/udpeget/udpeges/udnævnes (en/et/to) .. <tool>
          min/mit/vores mål/ønske/drøm/løsning/plan/håb/svar er (at) (få) (lavet) en/et/flere/nogle .. <tool>
          (ville/vil) (være/blive) (<adv>) nemmere/lettere/bedre med (en/et/én/ét/flere) (<kind>) (<kind>) <tool>
          brug for en/nogen der/som/til
          det oplagte/nemmeste/bedste/rigtige (ville) (være/er) at få/ansætte/købe/lave/indføre/sætte/udpege .. <tool>
          mangler desperat/virkelig/i den grad .. <tool>
          jeg/vi (<adv>) vil/ville (<adv>) (gerne) have en/et fast/fælles/ny/nyt/ekstra (<kind>) (tid/plads/aftale/dag)
          skal en/et slags .. <tool> til
          der skal (<adv>) (en/et/nogle/flere) .. <tool> til
          skal/må/bør/burde have flere/ekstra/nye/bedre/mere folk/medarbejdere/personale/hænder/<tool>
          (hvis/at) vi/jeg/de får en/et/to (<kind>) <tool> mere
          afhænger ... af at vi/jeg får
          brug for at der (bliver) ansat/ansættes/købt/købes/indført/indføres/oprettet/oprettes/lavet/laves/skrevet/skrives
          vil/ville have en/et ordentlig/ordentligt/fast/fælles/rigtig/rigtigt
          det der mangler er
          mangler/savner (<adv>) klare/faste/fælles/nye/bedre/tydelige
          burde/bør/skal/må sende/give/skaffe os en/et/flere/nogle
          høje tid (at) vi/de/jeg/der får/kommer/har
          (det) åbenlyse/eneste/store/største hul er
          må/skal have en/et fast/fælles/tydelig/klar (<kind>) kontakt/aftale/kontaktperson
          skulle/kunne (<adv>) bruge en/to/tre/fire/flere/et (<kind>) <tool>
        `,
        unless: `
          hver gang vi/jeg/de/der får/fik/tager/laver/indfører/køber/ansætter
          havde aldrig
          han/hun vil/ville (gerne) have
          skulle have haft
          hjælpe mig (til) at/med
          skriver/laver en liste over
          <says> at
          <says> <pronoun>
          mangler ikke
          det/udfordringen/problemet/problem er ikke
          <kind>/ingen/nok (<kind>) <soft>
          mangler/savner/for <soft>
          som (ny) leder
          mangler/brug at forstå
          brug for at tale/forstå/blive/vide/høre/lære/finde/se/spørge
          talt om/med
          svært/vanskeligt/vanskelig at
          hverken
          selvom
          selv om
          har allerede
          energi/lyst/overskud til
          endnu en/et
          lukket/fjernet/sløjfet/afskaffet
          ikke (har) brug for
          jeg vil (gerne) spørge/prøve/undersøge/høre
          klogere
          vil (jeg/vi) spørge
          vi/jeg/de/man/hun/han/<others> har (<adv>) sendt/fået/lavet/haft/købt/ansat/skrevet/bedt
          har vi/jeg/de (<adv>) sendt/fået/lavet/haft/købt/ansat/skrevet/bedt
          vil (<adv>) forstå
          en/et/nogle (<kind>) <soft>
          mangler kun/stadig/bare
          mangler to/tre/fire/fem i
          skal bruge en time/dag/formiddag
          vi/jeg fik lavet/ansat/købt/et/en ... i/sidste
          vi/jeg/de har (<adv>) (fået) en/et/nogle
          manglede
          have lavet ... om
          velfærdsmodel*
          (<kind>) ramme fra
          i år |
        `,
      },
      // noget, der kunne anskaffes, sammen med et ønske om det
      {
        phrases: `
          en/et/flere/nogle/to/tre/ekstra/ugentlige/faste/klare/bedre/nye .. <tool>
          | et/en (<kind>) (<kind>) <tool>
        `,
        along: `
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
          forsvinder/forsvinde/forsvandt
          (mål/målet/løsningen/drømmen/ønsket/problemet) er (<adv>) at (få)
          hvis (bare) vi/jeg/de
          kunne bruge
          jeg tænker på en/et <kind>
          (det) ville være (<very>) godt/rart/en/skønt/oplagt med
          er nødvendigt
          er ... for få
          vi er for få
          har for få
        `,
        unless: `
          hver gang vi/jeg/de/der får/fik/tager/laver/indfører/køber/ansætter
          havde aldrig
          han/hun vil/ville (gerne) have
          skulle have haft
          hjælpe mig (til) at/med
          skriver/laver en liste over
          <says> at
          <says> <pronoun>
          mangler ikke
          det/udfordringen/problemet/problem er ikke
          <kind>/ingen/nok (<kind>) <soft>
          mangler/savner/for <soft>
          som (ny) leder
          mangler/brug at forstå
          brug for at tale/forstå/blive/vide/høre/lære/finde/se/spørge
          talt om/med
          svært/vanskeligt/vanskelig at
          hverken
          selvom
          selv om
          har allerede
          energi/lyst/overskud til
          endnu en/et
          lukket/fjernet/sløjfet/afskaffet
          ikke (har) brug for
          jeg vil (gerne) spørge/prøve/undersøge/høre
          klogere
          vil (jeg/vi) spørge
          vi/jeg/de/man/hun/han/<others> har (<adv>) sendt/fået/lavet/haft/købt/ansat/skrevet/bedt
          har vi/jeg/de (<adv>) sendt/fået/lavet/haft/købt/ansat/skrevet/bedt
          vil (<adv>) forstå
          en/et/nogle (<kind>) <soft>
          mangler kun/stadig/bare
          mangler to/tre/fire/fem i
          skal bruge en time/dag/formiddag
          vi/jeg fik lavet/ansat/købt/et/en ... i/sidste
          vi/jeg/de har (<adv>) (fået) en/et/nogle
          manglede
          have lavet ... om
          velfærdsmodel*
          (<kind>) ramme fra
          i år |
        `,
      },
    ],
    blame: [
      {
        about: 'others',
        phrases: `
          gider (<adv>) (<adv>) ikke
          ikke (<adv>) gider
          er (<adv>) (<very>) (<very>) <bad>
          er ... <bad>
          holder/klamrer/klynger (sig) (til/på) magten
          magtkamp/magtkampe/magtbegær
          vil os/mig ikke noget godt
          vil os/mig ondt/til
          vil ikke slippe/afgive/give magten/noget/kontrollen
          som (<very>) <bad>
          ikke interesseret/interesserede i andet
          tør/tørre (<adv>) ikke tage ansvar
          bliver/opfører/virker (sig) (<very>) <bad>
          <very> <bad>
          deres/hendes/hans (egen) <bad>
          de/den <bad> <others>
          en (rigtig/gammel/stor/doven) <badone>
          (nogle/er/de/som/hun/han) <badone>
          er/har (<adv>) ikke (<very>) engagere*/ansvarlig*/loyal*/dygtig*/professionel*/villig*/motivere*/omstillingsparat*/kompetent*/indstillet
          ikke er (<very>) engagere*/ansvarlig*/loyal*/dygtig*/professionel*/villig*/motivere*/omstillingsparat*/kompetent*/indstillet
          tager/tage (<adv>) (sig) ikke sammen
          tager (sig) (<adv>) ikke sammen
          ikke tager/tage/kan/vil sig sammen
          ikke kan/vil tage sig sammen
          skulle/må/burde/skal (<adv>) tage sig sammen
          tager (<adv>) ikke (<adv>) ansvar
          vil (<adv>) ikke (<adv>) tage ansvar
          ikke (vil) tage/tager ansvar
          fralægger/fraskriver sig
          løber fra ansvaret/deres/sit
          nægter (<adv>) at
          vil (<adv>) (<adv>) ikke (<adv>) ændre*/forandre*/samarbejde/lytte/lære/indse/bidrage/involver*/udvikle*/følge/gøre/høre/rette/dele/acceptere/forstå
          ikke (<adv>) vil ændre*/forandre*/samarbejde/lytte/lære/indse/bidrage/involver*/udvikle*/høre/rette/dele/acceptere/forstå/forandringer
          vil bare/kun have
          vil ikke forandr*
          modarbejder/modarbejde/saboterer/undergraver/obstruerer/sabotere
          spænder/spænde ben
          bevidst/bevist/overlagt
          med vilje
          deres/hendes/hans/*nes/*ens (helt) egen skyld
          selv (ude) (om/skyld) i/om det
          det er ... skyld
          er skyld i
          skylden ligger hos
          tænker (<adv>) (kun/bare) på sig selv
          (kun) tænker på sig selv
          kun (at) tænker/tænke (på)
          tænker (<adv>) kun
          kun (<adv>) går op i
          går (<adv>) kun op i
          kun/bare ude på/efter
          kun interesseret/interesserede i
          er ude efter
          mangler (<adv>) (al/enhver/totalt/evne/den) vilje/viljen/arbejdsmoral/disciplin/respekt/loyalitet/rygrad/format/pli/ansvarsfølelse/selvindsigt/dømmekraft/empati/ambitioner/selvdisciplin/situationsfornemmelse/pligtfølelse
          har (<adv>) ikke/ingen/nul viljen/rygrad/rygraden/format/arbejdsmoral/ansvarsfølelse/selvindsigt/ambitioner/empati/pligtfølelse/respekt/situationsfornemmelse
          dårlig/dårligt/forkert/forkerte/elendig/negativ attitude/indstilling/holdning/arbejdsmoral
          nul/ingen/uden arbejdsmoral/ansvarsfølelse/rygrad/selvindsigt
          er (<adv>) imod alt
          er (<adv>) (<adv>) på tværs
          være på tværs
          på bagbenene
          er (<adv>) (bare) vant til at få
          spiller/spille offer/ofre/dum/dumme/syg/syge/kong
          offerrolle*
          skyder/skubber/vælter/lægger (<adv>) ansvaret/skylden/arbejdet fra/over/på
          pjækker
          hyler/klynker/piver/flæber/brokker/surmuler/sylter
          brokkeri/klynk/magtspil/surmuleri/brok
          skaber/laver (<adv>) dårlig stemning
          ødelægger stemningen/det/alt/arbejdsmiljøet/samarbejdet
          forpester/forgifter
          bagtaler/lyver/manipulerer/intrigerer
          springer (<adv>) over hvor gærdet
          gærdet (er) lavest
          laver (<adv>) (ikke) (en) (noget/ingenting) skid
          bestiller (<adv>) ikke noget
          laver (<adv>) ingenting
          gør (<adv>) ikke (deres/sit) arbejde
          ikke gør (deres/sit) arbejde
          lader de/os andre (trække/slæbe/tage)
          sidder bare og
          (melder) sig syge (for) et godt ord
          et godt ord
          for et syns
          kan (bare/simpelthen/åbenbart) ikke finde ud af
          er ikke til at stole på
          er umulig/umulige (at) (samarbejde/arbejde)
          bare/kun imod
          hundser/pisker
          får sin vilje
          have sin vilje
          (en/et) flok <badone>
          er (<adv>) (en/et/nogle/nogen) (<adv>) (<very>) (sure/dovne/gamle/rigtige/værre/store/små) (gamle) <badone>/mænd/kællinger/hønisser/snydere
          groet fast
          grode fast
          stjæler/tager/høster æren
          skubber/vælter/lægger/læsser (fejlene/fejl/skylden/alt/opgaverne/det) (<adv>) over på os/mig/andre/de
          hævet over
          tror (<adv>) (at) (de/hun/han) (<adv>) er hævet/verdensmester/verdensmestre/noget/bedre/ufejlbarlig*/guder/konger
          hans/hendes/deres ego/attitude/dovenskab/mentalitet/magelighed/brok/arrogance/magtsyge/jalousi
          ego (<adv>) er (<adv>) for stort
          forfærdelig/rådden/dårlig/elendig/syg/giftig mentalitet/kultur/attitude/arbejdsmoral
          hellere (vil) sladre/brokke/snakke/drikke/fise/sove/sidde end
          vil/gider (<adv>) ikke noget (som) (helst)
          ikke noget som helst |
          vil ikke opdrage/lære/lade/tage/bruge/betale/anerkende/indrømme/se
          det er viljen
          mangel på vilje
          viljen der/den mangler/er
          ren/skær (og) (skær) magelighed/dovenskab/stædighed/ondskab/ligegyldighed/uvilje/obstruktion/egoisme/magtkamp/inkompetence/trods
          kunne/kan (jo) (godt/sagtens) hvis de (<adv>) ville/gad/vil/gider
          havde de/hun/han (bare) (en) (smule/lidt) rygrad/respekt/ambitioner/ansvarsfølelse
          hvis de/hun/han (nu) (bare) gad
          hvis (de/hun/han) (nu) (bare) tog sig (dog) sammen
          tog sig (dog) sammen
          for/at genere/provokere/chikanere/drille/ydmyge mig/os
          nyder (<adv>) at sige/genere/spænde/se/lade
          gemmer sig bag
          tryner/tromler/mobber/udnytter/træder
          taler ned til
          sidder på hænderne/oplysningerne/pengene
          holder på oplysningerne/oplysninger/viden/magten
          interesserer sig (<adv>) kun for
          interesserer sig ikke for/en
          vil (<adv>) kun/bare det hun/han/de
          kun det hun/han/de
          (gør/laver) kun hvad der passer
          under deres/hendes/hans værdighed
          tåler/tåle (<adv>) ikke (<adv>) kritik/at/noget
          kan (<adv>) ikke tåle (at) kritik/få/høre/noget
          have alting/alt serveret
          skal have alt serveret
          af sted med alt
          lader borgerne/eleverne/børnene/folk slippe
          forventer at vi/jeg/andre
          fordi de gamle/unge er
          er for fine/magelige/dovne/sarte/bløde/dumme/stolte/forkælede/svage til
          er for bløde/sarte/magelige/dovne/svage/fine
          skriver timer på
          snyder os/mig/på/med
          aldrig vil hjælpe/samarbejde/bidrage
          gider aldrig
          vil aldrig hjælpe/samarbejde/lære/bidrage/forstå
          tør ikke stille/sige krav/noget
          holder på deres/hendes/sit/sin
          kæfter op
          hakker på
          fedter for
          lefler for
          er (<adv>) ude på/efter (at)
          sure gamle mænd
          gamle/sure mænd der
          vil bare ikke
          fiser den af
          skulker
          stikker op
          driver den af
          nasser på
          dur (<adv>) ikke |
          dur (<adv>) ikke til noget
          har (<adv>) ingen/ikke (<adv>) pli/situationsfornemmelse/moral/rygrad
          dårlig/ingen/elendig moral
          fuld/fulde af løgn
          vil (<adv>) os/mig det (<adv>) ondt/værste
          lader os om det/alt/at
          på vores/andres bekostning
          misbruger/udnytter (<adv>) systemet/situationen/at/mig/os/min
          modstandere af alt
          slapper (den) af på
          lever af andres
          sig syge så snart
          så snart det bliver varmt
          aner ikke hvad de
          (folk/nogle) der/som hellere vil ... end arbejde/hjælpe/lave/passe
          vil hellere ... end arbejde/hjælpe/passe/lave
          hellere vil drikke/snakke/sidde/ryge ... end
          trives med/ved at lave/skabe/se ballade/splid/uro/konflikt*/problem*
          skyldes/skylder (<adv>) (<others>) ... stædighed/dovenskab/dumhed/magelighed/uvilje/inkompetence/ego/arrogance/magtsyge/sløseri/ligegyldighed
          har (et) (<adv>) holdningsproblem/attitudeproblem/samarbejdsproblem
          holdningsproblem/attitudeproblem
          (for/kun) sin/hans/hendes egen karrieres/egos/magts/vindings skyld
          gør det (kun/bare) for at irritere/genere/provokere/drille/ødelægge/såre
          ingen ... har (nogen) (faglig/personlig) stolthed/arbejdsmoral/ansvarsfølelse/rygrad/loyalitet/selvindsigt
          rygradsløs*
          karakterløs*
          (kun) for pengenes/magtens/titlens/lønnens/pensionens skyld
          vil (<adv>) være midtpunkt/i centrum/stjernen/populær
          (det) (er) fordi han/hun/de er (<adv>) (<very>) (<very>) <bad>
        `,
        unless: `
          ${doubted}
          ${told}
          (er) ikke (<very>) <bad>/<badone>
          var/virkede/forekom (<adv>) (<very>) (<very>) <bad>
          ikke (er) (<very>) <bad>/<badone>
          ikke (<adv>) bevidst/overlagt
          ikke med vilje
          ingens/min/vores (egen) skyld
          ikke ... skyld
          oplever/opfatter/kalder/kaldte/ser mig
          bevidst om
          min (egen) dovenskab
          finder på
          nægter at tro
          spørge
          snakken om
          mig der er
          jeg der er
          nok/måske/vist mig
          opdagede/viste/fandt
          men så
          mig selv i at
          | er de
        `,
      },
      {
        about: 'others',
        phrases: `
          hvis de/hun/han (nu) (bare) (dog) tog sig (dog) sammen
          hvis de/hun/han (nu) bare/dog/gad gad/ville/tog/prøvede
          hvis de/hun/han gad
          kunne/kan (jo) (godt/sagtens) hvis de (<adv>) ville/gad/vil/gider
          havde de/hun/han (bare) (en) (smule/lidt) rygrad/respekt/ambitioner/ansvarsfølelse
          det er viljen der/den
        `,
        unless: `
          ${told}
        `,
      },
    ],
    tooBig: [
      {
        phrases: `
          hele (den/det) (offentlige/danske/kommunale) <wide>
          hele det offentlige
          hele vores/min (<wide>) <wide>
          samtlige/alle/kommunens <wide>
          på tværs af (alle/hele/samtlige) (de) (3+) (af) (kommunens/vores) <wides>
          på tværs af <wide>
          alle (kommunens/vores/de/byens) (3+) (vores) <wides>
          samtlige
          alle 100+
          1000+ <everybody>
          <everybody> ... 1000+
          den offentlige sektor
          alle (kommunens/byens/danske/vores/landets) <everybody>
          kommunens <everybody>
          hver eneste <everybody>
          i hele kommunen
          i danmark/samfundet/landet
          50+ medarbejdere/ansatte/ledere/mennesker/kolleger/skoler/institutioner
          alle i (hele) <wide>
          i hele <wide>
          alle vores/mine/de (50+) medarbejdere/ledere/skoler/institutioner/afdelinger/centre
          overalt
          hele systemet/koncernen/verden/byen/landet/regionen/branchen/faget
          hele (den) (<adv>) organisation/organisationen/forvaltning/forvaltningen/direktion/kommune/region/sektor
          i (alle/samtlige) kommunens <wides>/<everybody>
          alle kommunens/byens/landets/forvaltningens/organisationens (3+)
          kommunens/byens/landets/regionens <everybody>/<wides>
          alle (de) <everybody>/<wides> i kommunen/byen/landet/regionen/danmark/forvaltningen/organisationen
          alle (de) (20+) <wides>
          flere hundrede/tusind/tusinde
          hundredvis/tusindvis/hundredevis af
          to/tre/fire/fem/seks/syv/otte/ni hundrede/tusind/tusinde
          20+ daginstitutioner/skoler/plejehjem/institutioner/plejecentre/afdelinger/enheder/børnehaver/systemer
          mellem/på (alle) forvaltninger/sektorer/kommuner/regioner
          mellem region* ... kommune*
          i hele landet/verden/danmark/regionen/byen/samfundet/organisationen/forvaltningen/koncernen
          hele vejen rundt i kommunen/organisationen
          en kommune/by/organisation/forvaltning/verden/skole hvor ingen/alle
          en kommune/by/organisation/forvaltning der
          bliver/blive en (<adv>) <kind>/lærende/datadrevet/grøn/digital/agil/attraktiv organisation/kommune/arbejdsplads
          <giant> ... skal/vil/må/bør
          det offentlige skal
          generation/generationen/forældregenerationen
          kulturen i (hele) kommunen/forvaltningen/organisationen/byen/samfundet/branchen
          sygefraværet/sygefravær i (hele) kommunen
          i kommunen skal
          måden (vi) driver/laver (<adv>) kommune/ældrepleje/skole/sundhed/velfærd
          hele byrådet/direktionen/strukturen/måden
          personalet/medarbejderne på 50+
          ingen børn/borgere/ældre/unge/elever/familier/mennesker må/skal/bør
          (så) ingen (ældre/børn/borgere/unge) i kommunen/byen
          i hele landsdelen/provinsen/sektoren/branchen
          hele *kulturen
          i byen/kommunen ... problemet/problem
          problemet med (de/alle/den) (mange) hjemløse/ledige/unge/ensomme/misbrugere
          ingen familier/børn/ældre/borgere/unge i kommunen/byen
          kommune/by (<adv>) bliver (den/landets) første
          hele (vores/det) sygehuset/hospitalet/rådhuset/jobcentret/biblioteksvæsenet/*området/koncernen/magistraten/centret
          alle i (hele) direktør*/*området/magistrat*/forvaltning*/kommune*/organisation*/centr*
          alle (regionens/landets/kommunens/byens) hospitaler/sygehuse/skoler/plejehjem
          regionens/landets hospitaler/sygehuse/borgere/patienter/læger
          hver/hvert eneste medarbejder/leder/borger/barn/elev/skole/afdeling/institution/team/kollega/ung/familie
          alle 20+ institutioner/skoler/afdelinger/enheder/plejehjem/teams/ledere/medarbejdere
          i den kommunale/offentlige verden/sektor
          velfærdssystemet/sundhedssystemet/jobcentersystemet/skolesystemet
        `,
        along: `
          <change>
          <aim>
          lave/lavet ... om
        `,
        unless: `
          ${withinReach}

        `,
      },
      {
        phrases: `
          løse/løser/løst/knække/knækket/afskaffe*/udrydde*/fjerne/fjernet/bekæmpe/udligne/stoppe/komme/vende/vendt/bryde/halvere/eliminere/forebygge ... <problem>
          <problem> ... løst/knækket/afskaffet/væk
          nedbringe/nedbragt/halvere/halveret/sænke ... <problem> ... hele/alle/kommunen/forvaltningen/samtlige
          knække/knækket/bryde/bøje/vende kurven
          vende/vendt udviklingen
          udviklingen ... vendes
          bryde/brydes ... sociale arv
          sociale arv
          gøre op med ... <problem>
          bryde/nedbryde/nedbrudt/rive/vælte ... silo*
          ændre/ændret/vende/forandre/transformere/rykke ... kulturen i (hele) <wide>
          ændre/ændret/vende/forandre/skabe/få/lave/omstille/omlægge/gentænke ... hele <wide>
          en (helt) ny (<adv>) *kultur/kultur
          (helt) ny ... kultur
          kulturforandring/kulturændring
          ændre/ændret/vende/rykke/forandre/skabe ... kulturen/kultur
          ændre systemet/loven/lovgivningen/verden
          <problem> ... løst/væk/afskaffet
          spare/finde 5+ million*
          inden 2027+
          på alle niveauer
          halvere/halveret/fordoble ... <problem>
          gennemgribende/radikal/fundamental ... forandring/ændring/omlægning/reform
          ændre/ændres/forandre ... fundamentalt/radikalt/grundlæggende
          nul sygefravær
          hvor ingen/alle er/føler/har
          budgettet ... balance
          mest attraktive
          (det/de) (<adv>) bedste ... i landet/danmark/regionen
          gøre kommunen/forvaltningen/organisationen til
          fusionere/sammenlægge/sammenlægning
          digitalisere hele/alt/alle
          ventelister/ventelisterne ... væk
          få alle/samtlige/politikerne/byrådet ... til at
          en helt ny organisation/struktur
          ny velfærdsmodel
          gøre kommunen/byen/landet
          helt ny model for
          paradigmeskift*
          kulturrevolution
          verdens/danmarks/landets bedste
          alle børn/unge/borgere/ældre/familier/elever/skoleelever/medarbejdere/kvinder/mænd/udsatte ... trives/skal/får/lykkes/kommer/føler/gennemfører
          én gang for alle
          en gang for alle
          fra bunden/grunden
          fuldstændig/total ... omlægning/reform/omstilling/transformation
          redde ... velfærden/folkeskolen/planeten/klimaet/velfærdssamfundet/psykiatrien/ældreplejen
          revolutionere/revolution
          grønne omstilling
          transformere/transformation
          velfærdsreform*
          fremtidens velfærd/folkeskole/ældrepleje/kommune/organisation
          verdensmål*
          co2-neutral/klimaneutral
          få/have bugt/kål/ram/styr på/med (<adv>) <problem>
          bugt/kål med
          (få/have) sat/sætte en stopper for
          gøre/gjort noget ved ... <problem>/i/mennesker/folk/unge
          halvere/halveret/fordoble/reducere antallet af
          (få/have) nedbragt/nedbringe/nedbringes/reducere/mindske/afvikle/fjerne/eliminere ... <problem>
          få/have/gøre ... <giant> (<adv>) til at
          <giant> ... genopfindes/gentænkes/laves/ændres/omlægges/reddes/reformeres/lykkes/fungere/moderniseres/forandres
          genopfinde/gentænke/redde/ændre/forandre/reformere/modernisere/forny/styrke/løfte ... <giant>
          rette op på økonomien/budgettet/kulturen
          rettet op på
          opgør med
          new public management
          tilliden/tillid ... det/offentlige/systemet/politikerne/borgerne ... skal/op/genopbygges/genoprettes/tilbage
          tilliden til det offentlige/systemet
          genopbygge/genoprette/genskabe tilliden/tillid
          frem mod/til 2027+
          danmarks/landets/verdens/europas/nordens mest/bedste/første/grønneste/sundeste
          folk (i) (det) (hele) (taget) ikke vil være
          <problem> (i) (hele) velfærden/velfærdssektoren/kommunen/<wide>/<giant>
          min/vores udfordring/mål/opgave er (den/det) <problem> |
          min/vores udfordring/mål/opgave er (den/det) <problem> i/blandt/på/hos/overalt
          (den) mentale trivsel/sundhed hos/blandt/i børn/unge/borgere/danmark/befolkningen
          samfundet skal
          i/af samfundet |
          i danmark |
          nationalt |
          højere status/anseelse/løn i/til
          synet på
          flere til at vælge/tage/blive en/sygeplejerske/lærer/pædagog/uddannelse/velfærdsuddannelse
          (flere) unge ... vælge
          digitalisere/transformere/omstille/omdanne/omlægge/revolutionere/ændre/forandre/afbureaukratisere (hele) kommunen/forvaltningen/organisationen/samfundet/verden/loven/systemet
          af med <problem>/bureaukratiet/siloerne
          få/have politikerne/byrådet/direktionen til at
          politikerne skal
          co2-neutral/klimaneutral/bæredygtig/co2-neutralt
          fælles identitet
          fusionere
          kommunesammenlægning*
          (skabe) tillid mellem borgere/borgerne
          demografiske udfordring/udvikling
          ny/nye model/modeller for velfærd/ældrepleje/skole/sundhed
          en (helt) ny måde at drive/lave/tænke
          helt ny model
          strukturen ... skoleområdet/ældreområdet/området
          tilbage i/på uddannelse/job/arbejde/arbejdsmarkedet
          alle til at elske/ændre/forstå/sortere
          nul mobning/ventetid/fejl/sygefravær/spild
          sørge for at ingen/alle (<everybody>/ældre/borgere/børn/unge)
          boligmanglen
          vende/ændre folks/befolkningens/borgernes/danskernes/samfundets syn/måde/holdning
          den første kommune/uden i/tvang
          stoppet/stoppe flugten/afgangen
          lige muligheder for alle
          falder igennem systemet
          gjort op med
          et samfund/land uden/hvor
          drømmer om et samfund/land
          <problem> (blandt/hos/i) (alle) (de/vores/vore) ældre/børn/unge/borgere/mænd/kvinder/medarbejdere/byen/kommunen
          tænke/tænkes/nytænke/gentænke/genopfinde/omdefinere (helt) (forfra) (på) (om) hvad (er) (en/et/vi)
          (tænke) forfra på hvad
          gøre/gør op med ... års/årtiers/kultur/*kultur/tradition/traditioner
          gøre/gør op med (<adv>) (den) *kulturen
          samarbejdet/sammenhængen/kløften/broen mellem (<adv>) sundhed/region/regionen/hospital/sygehus/sygehuset/stat/social/beskæftigelse/skole/psykiatrien ... og/i
          mellem sundhed/social/skole/beskæftigelse og social/sundhed/beskæftigelse/psykiatri/skole
          siloerne/siloer (<adv>) (ned) mellem
          ingen unge/børn/borgere/ældre/mennesker/familier (<adv>) står/stå/ender/falder/er/lades uden/ud/i/gennem/tilbage/alene
          få 50+ <everybody>/lærere/pædagoger/ansatte/mennesker ... til at
          (gjort/gøre/sætte/sat) en ende/stopper på/for ... <problem>
          (få) gjort en ende på
          vinde/genvinde/vundet ... tillid (til) (tilbage)
          tillid til velfærdssystemet/systemet/kommunen/forvaltningen/det
          <problem> ... halveres/halveret/nedbringes/ned/væk/stoppes
          reformere/reform ... systemet/*systemet
          kulturen i den/det/hele/hele kommunale/offentlige
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
        unless: `
          ${withinReach}
        `,
      },
    ],
    always: [
      // det, der i sig selv er sagt som "sådan er det hver gang"
      {
        phrases: `
          ingen/intet/ingenting ... nogensinde
          ingen/intet/ingenting nogen sinde
          aldrig nogen (der/som)
          aldrig er der nogen
          aldrig én/een/et/nogen eneste
          aldrig nogensinde
          aldrig (der) hvor/når
          aldrig penge/råd
          hver evig/evige (eneste)
          evig/evigt og altid
          (er/bliver) altid/konstant/evigt (<adv>) mig/os
          (er/bliver) hver (eneste) gang mig/os
          (er/bliver) mig/os hver (eneste) gang
          altid/konstant/evigt de/den/det samme
          altid/konstant nogen/en/noget/et der/som/andet/eller
          altid/konstant noget/nogen galt/vejen/ved
          altid/konstant (<adv>) <others> der/som
          de samme (to/tre/fire/få/fem) ... altid/hver
          det samme hver
          samme vise/sang/historie/rod/diskussion ... hver/altid/igen/gang
          samme vise/sang/historie/rod |
          intet/ingenting (<adv>) (af) ... virker/nytter/hjælper/lykkes/ændrer/fungerer/sker/hjulpet
          på intet tidspunkt
          konstant
          hver eneste gang
          uophørligt/uafbrudt
          altid (er) (jeg) den sidste/eneste
          altid en/et eller andet/anden
          aldrig en/et eneste/ordentlig/ordentligt/rigtig/rigtigt
          uanset/ligegyldigt/meget hvad/hvor/hvordan (mange) (gange) (jeg/vi) gør/siger/prøver/beslutter/foreslår/aftaler/melder/spørger/rykker/forklarer/planlægger/skriver/formulerer
          uanset/ligegyldigt/meget hvad (vi/jeg) (<adv>) gør/siger/prøver/beslutter/foreslår/aftaler/melder/finder
          dag ud og dag
          år efter år
          alle dage er
          hver dag er (<adv>) brandslukning/kaos/det/en
          ikke en/én/et eneste dag/gang/uge/møde
          aldrig fred/ro/ende/slut/fri
          hver og et/en
        `,
        unless: harmless,
      },
      // "aldrig" om det, man kunne ønske sig
      {
        phrases: `
          aldrig .. <wished>
          aldrig på/i/om/til/med .. <wished>
          aldrig ... hvordan/hvad vi/jeg/det
          er aldrig (<adv>) til at
          aldrig muligt at
          aldrig til tiden/ende/mål/bunds
          aldrig i mål/gang/tide/bund
          overlever/koordinerer/rækker/slipper/evaluerer/prioriterer/deltager/planlægger/rydder/vasker/opdaterer/interesserer (<pronoun>/sig) (<adv>) aldrig
          <wished>/bakker (<pronoun>/mig/os/det/dem/ham/hende) (<adv>) (<adv>) aldrig
          nogensinde ... <wished>
          intet/ingenting af ... til
          ingen/intet/ingenting af ... bliver
          får/når/kommer/svarer/overholder/siger/lykkes/virker/hjælper/spørger ... aldrig
          hverken/ikke (<adv>) (på) (noget/et/eneste) tidspunkt ... <wished>
          ikke en eneste gang ... <wished>
        `,
        unless: harmless,
      },
      // "altid", "hver gang" og deres slægtninge, når det, de handler om, går skævt
      {
        phrases: `
          altid
          evigt og altid
          hver gang
          hver (eneste) gang
          hver eneste dag/uge/morgen/møde/mandag/måned
          hvert eneste
          hele tiden
          konstant
          uafbrudt
          uanset/ligegyldigt hvad/hvor/hvordan/hvem (meget)
          lige meget hvad/hvor/hvordan/hvem
          til enhver tid
          evigt
          gang på/efter gang
          til stadighed
          konsekvent
          uden undtagelse
          i det uendelige
          uge efter uge
          dag efter dag
          nogensinde
          aldrig
        `,
        along: goesWrong,
        unless: harmless,
      },
    ],
    opinion: [
      {
        about: 'others',
        phrases: `
          virkede/forekom (<adv>) (<very>) (<very>) <feeling>/<grade>
          virker (<very>) (<very>) <feeling>
          virkede/virker (<very>) (på) (mig) som/til
          så (<very>) (<very>) <feeling> ud
          så ud til at være/hygge/kede/synes/føle/have/nyde
          så ud som om
          lod/lader til at
          synes at være
          de/han/hun/folk/alle/teamet/gruppen/flere/nogle/stemningen/<others> var (<adv>) (<very>) (<very>) <feeling>
          var (de/han/hun) tydeligvis/åbenlyst/tydeligt
          var (<very>) tydeligt/klart/åbenlyst at (<determiner>) <others>
          var (<very>) tydeligt/klart/åbenlyst at der/stemningen/mødet
          tydeligvis/åbenlyst (<adv>) (ikke)
          følte/følte/føler (de/han/hun) sig
          havde det godt/skidt/svært/sjovt
          syntes/synes de/han/hun godt/dårligt
          alle/folk synes (<adv>) det/vist
          såret
          nød det/mødet/at
          kedede sig
          hyggede sig
          blev (<adv>) (<very>) (<very>) <feeling>
          blev (<adv>) (<very>) (<very>) stødt/krænket/fornærmet/fornærmede
          er mere/mindre <feeling> end
          er (en) (<very>) (rigtig/ægte/typisk) ildsjæl/jasiger/nejsiger/teamspiller/ener/energibombe
          reagerede (<very>) (<very>) negativt/positivt/dårligt/godt/voldsomt/aggressivt/defensivt/mærkeligt/overraskende
          opførte sig (<very>) (<very>) <bad>/dårligt/barnligt/uprofessionelt/mærkeligt/arrogant/som
          var (<adv>) ikke (<adv>) (<very>) interesseret/interesserede/motivere*/forberedt/forberedte/klar/klædt/overbevist/overbeviste/begejstre*/modtagelig*
          gad (<adv>) ikke
          havde (<adv>) opgivet/mistet (på) modet/lysten/troen/interessen/forhånd
          havde (<adv>) (ikke) lyst
          havde (<adv>) ikke (<adv>) lyst/forberedt/forstået/respekt/interesse/motivation
          havde ingen lyst/interesse/motivation/respekt
          kunne (<adv>) (ikke) godt/rigtig lide det/den/idéen/ideen/mødet/formen
          elskede/hadede det/den/at
          prøvede/forsøgte (bare/kun) at provokere/imponere/undgå/dominere/manipulere/slippe
          tog det (<adv>) ikke alvorligt/seriøst
          tog ikke ... alvorligt/seriøst
          ikke tog ... alvorligt/seriøst
          er (tydeligvis/åbenlyst/tydeligt) (<very>) (<very>) umotivere*/uengagere*/demotivere*/negativ/negative/sur/sure
          var (<adv>) uforberedt/uforberedte/velforberedt/velforberedte/useriøs/useriøse/respektløs*
          overreagerede/overdrev
          fik (<very>) meget ud
          fik (<adv>) ikke noget ud
          tog (<adv>) (<very>) godt/pænt/dårligt/fint/positivt/negativt/skidt (imod)
          tog det (<very>) (<very>) godt/pænt/dårligt/fint/positivt/negativt/skidt/tungt
          var/er (<adv>) (<very>) på |
          var på hælene/vagt
          havde ikke lyst
          de/han/hun var (<adv>) ikke (<adv>) (rigtig/helt) til stede/med
          de/han/hun/chefen/lederen/folk/<others> var (<adv>) (<very>) (<very>) <bad>
          ville (<adv>) ikke være der/med
          var ikke (<very>) <feeling>
          var (<adv>) (<very>) kort for hovedet
          var bare ude på
          virkede/forekom (<adv>) (<very>) (<very>) (lidt/noget/ret) <feeling>/<grade>/<bad>
          så (<adv>) ikke ud til at
          så (<adv>) ud til (ikke) at
          var/blev (<adv>) (<very>) (noget/ret/lidt/meget) (<very>) <feeling> over/for/ved/på/af
          er (<adv>) ikke (<very>) tryg/trygge/motiverede/tilfredse/enige/modne
          de/han/hun/folk/alle/teamet/gruppen/flere/nogle/<others> var (<adv>) ikke (<adv>) (<very>) <feeling>
          har fået mere/større/mindre mod/lyst/tillid/respekt/selvtillid
          havde (<adv>) ikke (<adv>) (meget/megen/synderlig/særlig/rigtig) lyst
          ikke (meget/megen/synderlig) lyst til
          forstod (<adv>) (slet) ikke (<adv>) (rigtig)
          mente (<adv>) det ikke
          ikke mente det
          sagde ja men (<pronoun>) mente
          stolede (<adv>) ikke
          ikke stolede
          lyttede (<adv>) ikke
          hørte (<adv>) ikke (<adv>) (rigtig*/ordentligt) efter
          forsøgte/prøvede (<adv>) (bare) at tale/vinde/undgå/glatte/dække/skjule/provokere/slippe/snige/aflede/imponere/trække/lægge/styre/redde
          prøvede at vinde
          vinde tid
          tale uden om/udenom
          talte uden om/udenom
          kom (<adv>) (mest/kun/bare) for at få/klage/brokke/vise/blive/høre
          få afløb
          tabe ansigt
          var (<adv>) (tydeligvis) bange for
          var helt tydeligt
          oplevede/opfattede/fandt/syntes/betragtede det/mødet/den/forløbet/øvelsen (<adv>) (som/var) (<very>) (<very>) <grade>/<feeling>/meningsfuldt/spild/overflødigt
          positivt/negativt stemt/indstillet
          tog det (<adv>) (<very>) (egentlig/faktisk) pænt/godt/fint/dårligt/roligt
          (var) mere/mindre <feeling> end
          mere/mindre <feeling> end (de/hun/han/sidst/normalt/før)
          bedre/dårligere humør
          i (<very>) (godt/dårligt/strålende/elendigt) humør
          (var) overraskende <bad>/<feeling>
          accepterede/købte (<adv>) (ikke) præmissen/forklaringen/idéen/ideen/den
          var imod |
          var (<adv>) (<very>) imod
          havde (<adv>) fået nok
          var (<adv>) (<very>) træt/trætte af
          gik (<adv>) og surmulede/hviskede/brokkede
          ville (<adv>) (bare/helst) hjem/væk/videre/have
          kunne ikke lide
          lod som om
          overreagerede
          sur/sure/vred/vrede/irriteret/irriterede/fornærmet/skuffet/skuffede på/over mig/os/beslutningen
          virkede/virker (<adv>) ikke (<adv>) (<very>) <feeling>/interesserede/interesseret
          forstod (<adv>) (det) ikke
          var (<adv>) ikke (<adv>) med på den/det/idéen/ideen
          var (<adv>) med på den/det/idéen/ideen
          respekterede/accepterede/anerkendte (mig/det/os) (<adv>) ikke
          blev (<adv>) (<very>) ked af det
        `,
        unless: `
          <says> at/noget/ikke
          <says> <pronoun>
          han/hun/de <says>
          spørge/spurgt
          hvis
          vil
          skal
          når
          troede/antog
          gerne
          kom til at tænke
          men så fandt/viste
          fandt ud
          taler imod
          <says> (ordret/selv) at
          om de/han/hun var
        `,
      },
      {
        phrases: `
          <event> var (<adv>) (en/et) (<very>) (<very>) (en/et) (<very>) <grade>/<feeling>
          <event> var ikke (<very>) <grade>
          <event> gik (<adv>) (<very>) (<very>) <grade>
          <event> blev (<very>) (<very>) <grade>
          <event> ... fungerede/virkede/forløb/gik (<adv>) (<very>) (<very>) <grade>
          <event> var (helt) perfekt/spild
          <event> føltes (<adv>) (<very>) <grade>/<feeling>/lang/langt
          føltes (<adv>) (<very>) <grade>
          var/gik <event> (<very>) (<very>) <grade>
          gik (det/alt) (<adv>) (<very>) (<very>) <grade>
          det gik/fungerede (<very>) (<very>) <grade>
          gik over (al/alle) forventning*
          gik bedre/dårligere/værre end
          gik ikke (<very>) <grade>
          det var (<adv>) (en/et) (<very>) (<very>) (en/et) <grade> <event>/<occasion>
          var (<adv>) (en/et) (<very>) (stor/kæmpe) succes/fiasko/katastrofe/fornøjelse/skuffelse/hit/nederlag/oplevelse/spild/rod/farce
          der var (en/et) (<very>) (<very>) <grade> stemning/energi/dialog/tone/dynamik/samarbejde/humør/snak/atmosfære/kemi/vibe
          (en/den) (<very>) god/dårlig/fin/trykket/trist/elendig/positiv/negativ/let/tung/lettere/bedre stemning/energi/atmosfære
          anden/ny/andet stemning/energi
          spild af tid
          jeg synes (<adv>) at/det/de/den/han/hun/mødet/samtalen/stemningen/vi/der/<event> ... var/gik/blev/virkede/fungerede/virkede/lykkedes
          jeg synes (<adv>) (at) (de/den) <others> ... var/gik/virkede/er
          jeg fik/får/havde/sad (en/et/den) (<very>) (med) (en) (klar/klart/tydelig) fornemmelse/fornemmelsen/indtryk/indtrykket
          fik (jeg) (en/et) (klar/klart/tydeligt) fornemmelse/fornemmelsen/indtryk/indtrykket
          jeg (<adv>) fornemmede/fornemmer
          fornemmede jeg
          jeg oplevede (<adv>) (at) (en/et/dem/ham/hende/<determiner>) (<very>) (<very>) (som) <grade>/<feeling>/anden/andet/større
          jeg oplevede dem/ham/hende/gruppen/teamet/mødet/stemningen
          jeg kunne (<adv>) mærke/fornemme (at/på/en)
          man kunne (<adv>) mærke/fornemme (at/på/en)
          jeg tror (<adv>) (at) han/hun/de/medarbejderne/folk/teamet (<adv>) blev/var/følte/syntes/synes/havde/nød
          min fornemmelse/oplevelse er/var
          mit indtryk er/var
          efter min mening
          efter min vurdering
          vellykket
          (en/et) stort/stor fremskridt/succes/forbedring/skuffelse
          motivationen/engagementet/energien/stemningen/moralen/arbejdsglæden/interessen/tilliden/lysten (<adv>) var/er (<adv>) (<very>) (<very>) <grade>/<feeling>/lav/lavt/høj/højt/i/steget/faldet/væk/helt
          (der) var/er (en/et) (<adv>) (<very>) (<very>) modstand/frustration/negativitet/begejstring/mistillid/utilfredshed/uro
          var (det) som om
          det er som om
          samarbejdet/stemningen (<adv>) er (<adv>) (blevet) (<adv>) (<very>) (<very>) <grade>
          virkede/fungerede efter hensigten
          ramte (helt) plet/skævt/forbi
          faldt (<very>) (<very>) godt/dårligt/til ud/jorden
          gik (helt/lidt) skævt
          det blev (en/et) (<very>) (<very>) <grade>
          gik (helt/fuldstændig) i skoven/vasken/kage/fisk
          man kunne (<adv>) se på
          jeg kunne (<adv>) se på
          <event> (i) (huset/gruppen/teamet/afdelingen/rummet) (<adv>) var (<adv>) (<very>) (<very>) <grade>/<feeling>
          stemningen/energien/tonen/humøret ... var/er/blev (<adv>) (<very>) (<very>) <grade>/<feeling>/høj/lav/bund/top
          trykket/anspændt/mærkelig/underlig/løftet/opløftet stemning/tone/energi
          over (al/alle) forventning*
          jeg (<adv>) mærkede/fornemmede/fornemmer/sansede
          kunne (jeg/man) (<adv>) mærke/fornemme på/at/en dem/ham/hende/de/han/hun/stemning*/modstand/lettelse
          jeg kunne (<adv>) mærke på dem/ham/hende
          det blev en (<very>) (<very>) <grade> dag/eftermiddag/formiddag/møde/samtale/oplevelse
          det blev en <grade>
          var (<adv>) (en/et) (<very>) (<very>) <grade> <event>/<occasion>
          (det) var et (<very>) <grade> møde/forløb/arrangement
          hun/han/de mente det ikke
          fungerede (<adv>) (<very>) fint/godt/dårligt/skidt/perfekt/optimalt
          havde (vi) (<adv>) et/en (<very>) (<very>) <grade> <event>/<occasion>
          fik (<adv>) (en/et) (<very>) <grade> afslutning/start/begyndelse/snak/dialog/slutning
          smittede af
          der var en vis/stor/lille/tydelig lettelse/modstand/skepsis/uro/begejstring
          gik glat/trægt/tungt/strygende/nemt
          (helt) klart/tydeligt at de/han/hun/alle/folk
          alle/alle i rummet (<adv>) var enige
          vinde tid
          (<very>) <grade>/<feeling> og <grade>/<feeling> stemning/tone/energi/dialog
          var (en) (stor/kæmpe/vis) lettelse/forløsning/skuffelse/ydmygelse for
          føltes/virkede hult/hul/tomt/kunstigt/påtaget
          flad fornemmelse
          stemningen (<adv>) løftede/sank/faldt/steg/vendte
          | det var (<adv>) (<very>) akavet/anspændt/pinligt/hyggeligt/dejligt/fantastisk/forfærdeligt/skønt/kedeligt/trykket |
        `,
        unless: `
          <says> at
          <says> <pronoun>
          spørge/spurgte/spurgt
          hvad der
          hvad ... gik godt
          hvis
          vil/ville
          skal
          når
          svært
          ikke klart
          troede/antog
          sidste år
          at sige/spørge/tie/holde
          blodet/hjertet/pulsen
          og så rettede/fiksede
        `,
      },
    ],
    distress,
  },
};
