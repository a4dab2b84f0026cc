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
    'jeg bare jo altså simpelthen lige nok vist da sgu faktisk egentlig også nærmest efterhånden snart stadig virkelig ligesom allerede nu helt fuldstændig totalt så meget langsomt næsten ærligt for-tiden',
  lists: {
    leader: 'jeg',
    me: 'mig',
    us: 'vi os',
    others: `
      han hun de dem ham hende man folk
      medarbejder* kolleg* leder lederen ledere lederne chef* direktør* souschef* team* gruppen afdeling* personale*
      borger* pårørende lærer* pædagog* sygeplejerske* socialrådgiver* sagsbehandler* assistent* hjælper* vikar*
      forælder* forældre* politiker* byråd* udvalg* konsulent* økonomi* forvaltning* stab* naboafdeling*
      mand manden kone konen datter søn
      budget* projekt* system* it-system* samarbejde* netværk* aftale* plan* møde* strategi* server* printer* bygning*
      organisation* kommune* struktur* ordning* tilbud* marked* struktur* drift* process* teknik* computer*
    `,
    determiner: 'min mit mine vores den det de en et hele alle begge nogle deres',
    person:
      'medarbejder* kolleg* leder lederen ledere lederne chef* borger* forældre* lærer* pædagog* mine nogle nogen en flere',
    pronoun: 'jeg vi de han hun man',
    close:
      'mand kone kæreste samlever datter søn børn veninde ven mor far søster bror læge lægen familie familien ægtefælle',
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
    `,
    kind: `
      fælles klar klare klart klarere tydelig* fast faste ny nye nyt ordentlig* bedre god gode godt ekstra flere nok
      enkel* skriftlig* formel* egen eget digital* fungerende samlet mere opdateret* lokal* tværgående hurtig* central*
      systematisk* strukturere* ugentlig* månedlig* rigtig* nedskrevne nedskrevet dedikere* moderne enkelt professionel*
    `,
    soft: `
      tillid tilliden mod modet ro roen tid tiden overblik overblikket forståelse samtale samtaler snak retning lyst
      viden afklaring sparring respekt nysgerrighed tålmodighed sprog mening motivation energi svar hjælp pause plads
      åbenhed ærlighed tryghed nærhed fællesskab anerkendelse feedback måde måder forhold relation relationer ord
      selvtillid indsigt sammenhold opbakning bevidsthed rum vane vaner perspektiv øjne
    `,
    badone: `
      brokkehoved brokkehoveder nejhat nejhatte energityv energityve primadonna primadonnaer diva divaer hængerøv
      hængerøve nasserøv slapsvans kontrolfreak surhat surhatte kværulanter kværulant egoister sabotør sabotører
      dovenlars dovne-robert kyster
    `,
    can: 'kan kunne',
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
    `,
    wide: `
      kommunen kommune forvaltningen forvaltning organisationen organisation koncernen samfundet sundhedsvæsenet landet byen danmark
      ældreområdet børneområdet socialområdet velfærdsområdet sundhedsområdet beskæftigelsesområdet skoleområdet
      kommunens forvaltningens organisationens sundhedsvæsenets skolevæsenets folkeskolens samfundets byens velfærd
      *plejen *væsenet *sektoren koncern direktionen skolevæsenet folkeskolen dagtilbudsområdet psykiatrien velfærdssamfundet sektoren velfærden magistraten regionen
    `,
    problem: `
      rekrutteringskris* rekrutteringsudfordring* rekrutteringsproblem* klimakrise* klimaet ulighed* ensomhed* fattigdom*
      bureaukrati* silo* mistrivsel* arbejdskraft sygefravær* arbejdsløshed* ledighed* kriminalitet* hjemløshed* diskriminer*
      mangel personalemangel* misbrug* frafald* budgetkrise* velfærdskris* boligmangel* skolefravær*
    `,
    feeling: `
      motivere* umotivere* engagere* uengagere* glad glade sur sure irriteret irriterede træt trætte usikker usikre
      utryg utrygge positiv positive negativ negative frustreret frustrerede interesseret interesserede uinteresseret
      uinteresserede tilfreds tilfredse utilfreds utilfredse skeptisk* modvillig* nervøs* fraværende vred vrede skuffet
      skuffede stresset stressede lettet lettede begejstre* stolt stolte forvirret forvirrede ligeglad* afvisende
      lukket lukkede åben åbne anspændt anspændte presset pressede utålmodig* demotivere* opgivende fjendtlig* trygge
      tryg kede imponere* overrasket overraskede påvirket påvirkede flove flov provokere* afslappe* rolig* trist*
      afventende tilbageholdende såret sårede nedtrykt* fortrolig* genert* ivrig* ambitiøs* imødekommende venlig* uvenlig* kritisk* klar klare optaget optagede passiv* aktiv* inspirere* oplagt* opmærksom*
    `,
    grade: `
      god godt gode bedre værre dårligere dårlig* fin fint fine elendig* fantastisk* strygende perfekt fremragende trykket tung tungt spændende kedelig* konstruktiv* ukonstruktiv*
      produktiv* uproduktiv* givende frugtbar* vellykket succes fiasko katastrofe super* lettere behagelig* ubehagelig*
      hyggelig* underlig* mærkelig* tosse* pinlig* anspændt akavet let positiv* negativ* rigtig* overraskende* forrygende glimrende rart rar
      effektiv* ineffektiv* rodet kaotisk* energisk intens* konfliktfyldt* skidt ærlig* inspirerende stærk* svag* fantastisk
      forfærdelig* skøn* brugbar* lærerig* nedslående mat løfte* trist* dejlig*
    `,
    event: `
      mødet samtalen dialogen stemningen tonen workshoppen teammødet personalemødet ledermødet oplægget øvelsen dagen
      tavlemødet snakken drøftelsen energien humøret temadagen runden overleveringen samarbejdet sessionen gruppearbejdet
      debatten MUS-samtalen *mødet *samtalen *dialogen *stemningen kemien
    `,
  },
  asObject: `
    på/med/om/til/for/over/hos/fra/mod/blandt/mellem/ved
    på/med/om/til/for/over/hos/fra/mod/blandt/mellem/ved <determiner>
  `,
  denies: `
    ikke/aldrig/hverken/næppe/uden
    ikke/aldrig/hverken/næppe <adv>/<very>/at/engang
  `,
  speaks: `
    <says> (jeg/han/hun/de/en/der/en/hende) |
    <says> ... |
  `,
  quotesSelf: `
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
          <tool> mangler
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
        `,
        unless: `
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
        `,
        unless: `
          ${doubted}
          ${told}
          (er) ikke (<very>) <bad>/<badone>
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
          1000+
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
        `,
        along: `
          <change>
          lave/lavet ... om
          skal (<adv>) arbejde/lære/samarbejde/tænke/have/være/kunne/opleve/få/trives/møde/ændre/forstå/blive/tage/lykkes/leve
        `,
        unless: `
          ${told}
          første skridt
          lille/mindre/hjørne/et team
          begynde/starte
          begynder/starter
          mit/vores team
          mailliste*
          vil/skal jeg
          har <change>
          blev/fik/lavede/skabte/holdt/besluttede
          har (<adv>) (allerede) sagt/besluttet/meldt/ændret/skabt/fået/lavet/haft
          skal have (en) besked/mail/brev
          flytte/flytter
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
          en (helt) ny organisation/struktur/velfærdsmodel
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
        `,
        along: `
          vil/skal/må/bør/få/at/hvordan/kan/drømmer/målet/udfordring/gøre/skabe/udfordringen
          | <change>/løse/knække/vende/redde
        `,
        unless: `
          ${told}
          første skridt
          lille/mindre/hjørne
          mit/vores team
          besluttet
          har sagt
          blev/fik
          kursus/oplæg/seminar/konference
        `,
      },
    ],
    always: [
      {
        phrases: `
          altid
          aldrig
          hver (eneste) gang
          hver evig/evige (eneste)
          hver eneste dag/uge/morgen/møde/mandag/gang/måned
          hvert eneste
          hele tiden
          konstant
          uafbrudt
          uanset/ligegyldigt hvad/hvor/hvordan/hvem (meget)
          lige meget hvad/hvor/hvordan/hvem
          nogensinde
          nogen sinde
          til enhver tid
          på intet tidspunkt
          evig og altid
          evigt
          intet/ingenting (<adv>) (af) ... virker/nytter/hjælper/lykkes/ændrer/fungerer/sker
          det samme hver
          dag ud og dag
          år efter år
        `,
        unless: `
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
        `,
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
        `,
      },
    ],
    distress,
  },
};
