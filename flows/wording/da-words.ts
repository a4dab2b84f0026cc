import type { Wording } from './rules.ts';

/** Dansk: stavemåder, småord og ordlister, som vendingerne nævner som `<navn>`. */
export const words: Omit<Wording, 'signals'> = {
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
  negations: `
    ikke aldrig næppe ingen intet hverken uden
  `,
  borders: `
    at til på med i om for af fra hos mod ved over under når hvis som der men og fordi så har er var kan skal vil
  `,
  fillers: `
    jeg bare jo altså simpelthen lige nok vist da sgu faktisk egentlig også nærmest efterhånden snart stadig virkelig
    ligesom allerede nu helt fuldstændig totalt så meget langsomt næsten ærligt slet overhovedet rigtig rigtigt
    særlig egentligt
  `,
  lists: {
    praised: `
      begejstre* kedelig* vidunderlig* konstruktiv* ukonstruktiv* akavet akavede produktiv* uproduktiv*
      frugtbar* trist* fremragende fantastisk* forrygende elendig* forfærdelig* rædsom* rædselsfuld* håbløs*
      meningsløs* meningsfuld* givende vellykke* mislykke* kaotisk* skuffende imponerende inspirerende uinspire*
      opløftende deprimerende frustrerende anspændt* fjendtlig* lunken lunkne halvhjerte* defensiv* afvisende
      modvillig* skeptisk* nedladende arrogant* respektfuld* respektløs* engagere* uengagere* motivere*
      umotivere* demotivere* uprofessionel* glimrende strålende udmærket udmærkede middelmådig* ringe sløj*
      svag* charmerende klodset klodsede pinlig* rodet rodede uforberedt* velforberedt* usikker* utryg*
      selvsikker* overbevisende livlig* livløs* energisk* uoprigtig* undvigende gnaven gnavne sur sure mut mutte
      uhøflig* dominerende passiv* apatisk* ligeglad* lettet lettede henrykt* fornærmet fornærmede irritere*
      pinligt flov flove
    `,
    judged: `
      hård hårdt hårde smukt ufokuseret ufokuserede larmende
      upåklagelig* pinligt skeptiske
      vidunderlig* selvsikker
      <grade> dygtig* duelig* uduelig* kompetent* engageret engagerede optimistisk* pessimistisk* skeptisk* begejstr*
      tøvende ivrig* fremragende imponerende udmærket udmærkede glimrende formidabel* fortræffelig* rædselsfuld*
      ringe sløj* sløv* livløs* livlig* energisk* forfriskende befriende afslappet afslappede nærværende fraværende
      åbenhjertig* fordomsfri respektfuld* respektløs* kærlig* omsorgsfuld* utålmodig* umotiver* demotiver* motivere*
      usikker usikre utryg* trygge tryg tryggere modne moden umoden* selvsikker* dominerende passiv* apatisk*
      uengager* uforberedt* velforberedt* ustruktureret* velstruktureret* struktureret uklar* forvirret forvirrede
      akavet akavede kejtet kejtede pinlig* tåkrummende rørende smuk* charmerende hjertelig* venskabelig* fjendtlig*
      kølig* reserveret* forbeholden* mistroisk* defensiv* nervøs* anspændt* splittet splittede lettet lettede glad
      glade skuffet skuffede såret sårede stødt stødte fornærmet fornærmede irriteret irriterede utilfreds* tilfreds*
      stolte stolt vred vrede sure gnaven gnavne mut mutte tvær tværre bekymret bekymrede opgivende resigneret
      resignerede tynd tynde uengageret kedsommelig* langtrukken* træls trælse hyggeligt ulig* skæv skævt ligeværdig*
      ulige tillidsfuld* mistænksom* arrogant* nedladende overlegen* overfladisk* rodet rodede kaotisk* ustyrlig*
      uhøflig* høflig* imødekommende afvisende lydhør* interesseret* uinteresseret* fantasifuld* idérig* kreativ*
      uambitiøs* ambitiøs* forrygende skræmmende uhyggelig* meningsløs* givtig* udbytterig* vellykket* mislykket*
      rolig rolige roligere urolig* harmonisk* disharmonisk* konfliktsky konfliktfyldt* hektisk* tilbageholdende
      indelukket indelukkede genert* fåmælt* snakkesalig* veloplagt* uoplagt* uklog* klodset* kluntet* uprofessionel*
      professionel* professionelt upædagogisk* pædagogisk overbevisende utroværdig* troværdig* energiforladt*
      opløftet opløftende løftet trykket trykkende dårligere bedre værre fint flot flotte solidt stærkere svagere
    `,
    air: `
      selvtillid selvtilliden
      afmatning sarkasme ironi håb omsorg
      stemning stemningen energi energien tone tonen ejerskab frygt angst bekymring modvilje uenighed glød
      begejstringen viljen opbakning lydhørhed fremdrift flow moral moralen ligegyldighed frygten modstanden
      frustrationen modstand frustration frustrationer usikkerhed uro utryghed skepsis lettelse begejstring
      engagement motivation mistillid tillid tilliden kemi kemien dynamik dynamikken spænding spændinger irritation
      vrede glæde nysgerrighed utilfredshed trivsel trivslen arbejdsglæde arbejdsglæden samhørighed sammenhold
      sammenholdet fællesskab fællesskabet atmosfære atmosfæren ro træthed opgivenhed resignation negativitet
      positivitet velvilje uvilje vilje åbenhed lukkethed distance kulde varme gejst gejsten humør humøret entusiasme
      forvirring tvivl dybde nærvær interesse lyst mod afmagt sorg utålmodighed rivalisering konkurrence splittelse
      ambivalens
    `,
    scene: `
      <event> *mødet *samtalen *dialogen *stemningen *forløbet *timen *lektionen *undervisningen undervisningen
      *besøget *dagen *formiddagen *eftermiddagen *aftenen *øvelsen *oplægget *debatten *diskussionen *drøftelsen
      *processen *runden *seancen *sessionen *workshoppen *samarbejdet *overleveringen *kontakten *snakken
      *arrangementet *afslutningen *starten *kommunikationen *relationen *kulturen *tonen *indsatsen præsentationen
      fremlæggelsen modtagelsen velkomsten feedbacken kritikken introduktionen supervisionen atmosfæren
      arbejdsmiljøet evalueringen ledelsen planlægningen gruppedynamikken rundvisningen ordstyringen mødeledelsen
      *ledelsen
    `,
    sceneNew: `
      møde samtale dialog dag formiddag eftermiddag aften morgen stemning oplevelse debat diskussion workshop snak
      runde session seance time proces start forløb øvelse drøftelse besøg afslutning præstation indsats stund
      fornøjelse *møde *samtale *dialog *snak *time *dag *stemning tone energi samarbejde gruppe team undervisning
      lektion oplæg arrangement atmosfære overlevering præsentation evaluering ledelse kontakt kommunikation
      modtagelse velkomst
    `,
    folk: `
      de han hun alle folk flere mange nogle nogen gruppen teamet holdet personalet medarbejderne *medarbejderne
      lederne kollegerne kollegaerne forældrene pædagogerne lærerne børnene eleverne borgeren borgerne beboerne
      vikaren chefen lederen *lederen *lederne *eren *erne *koordinatoren *konsulenten *rådgiverne *lærerne *lærere
      *gogerne *personalet *terapeuten *terapeuterne moren faren mor far klassen bestyrelsen ledergruppen afdelingen
      *gruppen *teamet unge
    `,
    does: `
      læser svarer møder kommer følger overholder rydder vasker skriver ringer lytter hører hjælper tager gør siger
      spørger melder byder bakker støtter roser takker gider orker husker deltager bidrager forbereder dokumenterer
      registrerer opdaterer evaluerer prioriterer informerer orienterer inddrager spørges høres ses bliver får når
      giver ved kender bruger vil tør virker fungerer lykkes holder sker passer stemmer slutter starter begynder
      ender går falder står sidder lander kører overlever rækker slipper finder lærer ændrer forstår tænker ser
      reagerer koordinerer planlægger samarbejder deler afleverer leverer dukker interesserer kan må skal har er
      tjekker åbner lukker engagerer respekterer anerkender
    `,
    past: `
      var havde kom gik blev fik sagde stod sad spurgte ville kunne skulle tog så talte lå hang skrev svarede holdt
      spiste nåede ringede åbnede kommenterede grinede hjalp rørte fandt satte
    `,
    did: `
      kiggede
      kom gik sagde stod sad spurgte tog talte lå hang skrev svarede holdt spiste nåede ringede åbnede
      kommenterede grinede hjalp rørte satte bad købte gav kaldte bragte bestilte inviterede ankom råbte viste
      smilede vendte kiggede startede begyndte stoppede fortalte besluttede deltog foreslog takkede nikkede
      klappede rakte lyttede lagde trådte blev
    `,
    good: `
      værdsat
      glad* god godt gode hjælpsom* hjælper rart venlig* støtter støtte stole smil* smiler klar sød* dygtig*
      hyggelig* haft dejlig* rare velkom* åben kaffe kage plads te hjælp været tid sjov* fantastisk* til rådighed med
      på tilbud ordning to tre fire fem mindst
    `,
    goneWrong: `
 galt skævt forkert kaos kaotisk ballade bøvl bøvlet rod rodet uro strid splid spildt problem* konflikt*
 skænder* skændes uenig* misforst* fejler mislykkes kikser svigter strander stole vakler halter sejler skrider
 smuldrer kuldsejler brænder eksploderer knækker revner styrter crasher vasken hårdknude baglås opløsning
 sandet tør glemt glemmer glemmes glemme forsvinder forsent sent sene sen lidt langsomt længe forsink*
 bagud bagefter udskudt udsat aflyst udskydes udsættes aflyses øjeblik minut nede evigheder overskre* afvis*
 afslag mister mangler mangel overhør* ignorer* overset overses nedpriorit* fravalgt sidst bagest afbrud*
 afbryd* afbrydes forstyr* overhal* kaprer kapret skudt nedstemt stemt brudt brydes modstand nej trumf* taber
 tabt strøget skåret sparet alene tilbage sorteper klag* brok* kritiser* kritik sur sure vred* utilfreds*
 gnavne irriter* frustrer* undskyldning* bortforklaring* skælder råber surmuler himler tavs* tavshed snydt svigt
 syg syge afbud dominer* overtager fylder æder stjæler brandslukning* brand brande ildebrande nødsituation*
 krise kriser akut* venter vente ventetid rykke rykker forfra gentage halvfærdig* tomhænd* skuffen dør død dødt
 forbi udbrændt opgiver bebrejd* skyld skylden dårlig* elendig* håbløs* umulig* svært tungt besværlig*
 træls trælse ringe forvirr* ødelagt ødelægger fastlåst underbemand* overbelast* ryger skubbet skubbes skydes
 fejet trækker slæbt læsset væltet vælter dukker springer pjækker jamrer sladrer hopper falder kollapser drukner
 sander uafklaret ufærdig* bunken bunker hober travlt presset dårligst skuffer irriterer
    `,
    thing: `
      *rengøringsmand *altmuligmand *håndværker *pedel
 *livredder *livreddere *login *arkiv *spilleregler *skærm *controller
 *buildingdag *temadage *planlægningsdag
 *model *telefonkø *kanal *kanaler *kørebog *chauffør *chauffører *beslutning *kontorer
 <tool> *timer *tid ledelsestid *værktøjet *redskabet *planlægger *modul *løsningen *opslag *stillingen
 *bevillingen *bemandingen *strukturen *politikken *planen *vejledningen *skabelonen *strategien *systemerne
 *koordinatoren *vejlederen *konsulenten *psykologen *sekretæren *afdelingslederen *hæfter *klokke *alarm
 *apparat *rum *værelse *bygning *vogn *hus *tilbygning *renovering *facilitator *facilitatorer *tolk *tolke
 *journal *journalsystem *log *ark *regneark *skriv *notat *guideline *kvalitetsstandard *kontaktlærer *tilsyn
 *hjælper *hjælpere *medhjælper *medhjælpere *studerende *hænder *folk kolleger *kollega *rekruttering
 *ansættelse *ansættelser *opnormering *tildeling *pulje *puljer *fond *støtte *samtaleguide *spørgeguide
 *manualen *drejebog *drejebøger *køreplan *køreplaner *tidsplan *tidsplaner *milepæle *målsætning *vision
 *værdigrundlag *aftalesystem *indkøb *inspirationsdag *studietur *studietursdag *seminar *lejr *udflugt
 *heldagsmøde *internat *teamdag *lederdag *kampagner *budgettet *cloud *bookingsystem *hylder *skabe *skab
 *tæppe *skriveborde *skrivebord *højtalere *projektor *skranke *gardiner *lamper *wifi wifi *forbindelse
 *opkobling *mobil *mobiler *vagttelefon *nøgler *nøgle *kodelås *bonusordning *lønforhøjelse *lønløft
 *normeringen *takst *frikøb *afspadsering *barselsvikar *langtidsvikar *bufferpulje *makkerordning
 *mentorforløb *kollegahjælp *mentorprogram *fagligt *specialviden *redegørelse *samlingspunkt *procedurerne
 *standard *standarder *formular *formularer *blanket *blanketter *diagram *organisationsdiagram
 *funktionsbeskrivelse *stillingsbeskrivelse *rollebeskrivelse *opgavebeskrivelse *snitfladebeskrivelse
 *målinger *barometer *dataværktøj *bi-værktøj *statistikprogram *ledelsesrum *pauserum *sanserum *kantine *cafe
 *café *have *bane *shelter
    `,
    moreOf: `
      færre
      en et to tre fire fem flere mere nye ny nyt bedre ekstra nogle ét én ordentlig ordentlige ordentligt fast faste
      fælles klare klar klart tydelige tydelig tydeligt større rigtig rigtigt eget egen egne anden andet endnu halv
      halvt ugentlige ugentligt månedlig månedligt fuldtids deltids moderne digital digitalt hurtigere længere
      skriftlig skriftligt skriftlige
    `,
    obtain: `
      indkøbt bevilget ansat lavet skrevet købt oprettet indført etableret udarbejdet formuleret nedfældet bestilt
      installeret udviklet udpeget nedsat finansieret anskaffet fundet skaffet indkøbe bevilge ansætte oprette
      indføre etablere udarbejde bestille installere udpege nedsætte finansiere anskaffe skaffe købe hyre rekruttere
      implementere anskaffelse indkøb ansættelse indførelse ansættes oprettes indføres etableres udarbejdes bestilles
      installeres udpeges nedsættes købes hyres laves skrives opslået opslå tilknyttet tilknyttes tilført tilføres
      tildelt tildeles genbesat genbesættes
    `,
    flawed: `
      gammeldags uhjælpsom uhjælpsomme fornem fornemme
      uærlig uærlige ond onde
      <bad> uengageret uengagerede doven dovne tungnem* magelig* overfladisk* selvtilfreds* selvsikre bedrevidende
      negativ negative sure sur bitre modstræbende modvillig* afvisende ligeglade ligeglad passive passiv arbejdssky
      virkelighedsfjern* forstokket forstokkede gammeldags uambitiøs* forkælede konfliktsky konfliktoptrappende
      fjendtlig* mistroisk* paranoid* aggressiv* dominerende hensynsløs* kyniske egoistisk* selvisk* nærtagende sarte
      pivede umodne umoden useriøse sjuskede sjusket skødesløs* glemsom* uopmærksom* uorganiseret* ukollegial*
      usolidariske illoyale svigefuld* uærlige upålidelige utroværdig* bagtalende sladderagtig* intrigant* stivsindet
      stivsindede stejle stejl påståelig* kontrære kontrær forbeholdne tvære tvær vrisne vrissen kolerisk*
      forfængelig* hoverende magtliderlig* magtfuldkomne magtbegærlig* magtsyge nævenyttig* pedantisk* regelrytter*
      principryttere snævertsynede kortsynede kortsynet naive snobbede snobbet opblæst* kritikløse pirrelig*
      uregerlig* åndssvag* latterlig* tåbelig* dumme idiotisk* uvidende inkompetente udygtig* ukvalificeret
      ukvalificerede elendige talentløse
    `,
    virtue: `
      interesse
      omstillingsparathed samarbejdsevne respekt
 vilje viljen nosser rygrad rygraden ryggrad arbejdsmoral moral disciplin respekt loyalitet ansvarsfølelse
 selvindsigt empati ambitioner situationsfornemmelse pligtfølelse selvdisciplin engagement anstændighed
 stolthed format pli dømmekraft ydmyghed evnen holdånd teamånd
 samarbejdsvilje samarbejdsånd 
    `,
    flaw: `
 dovenskab magelighed stædighed ego egoisme arrogance magtsyge ligegyldighed ladhed uvilje uvillighed modvilje
 brok brokkeri surhed jalousi misundelse dumhed inkompetence sløseri sjusk  
 mentalitet trods stivsind forfængelighed selvoptagethed kontroltrang konfliktskyhed fejhed illoyalitet
 forkælelse bitterhed kynisme ondskab snobberi bekvemmelighed griskhed nærighed smålighed
 stolthed-over arbejdsmoral bedreviden storhedsvanvid uansvarlighed ansvarsløshed magtbegær magtkamp hævn
    `,
    realm: `
      *sektor byggeri landdistrikterne arbejdsmarkedet
      <wide> <giant> *området *væsenet *sektoren *systemet *branchen *faget verden europa landsdelen storkøbenhavn
      jylland sjælland fyn hovedstaden lokalsamfundet boligområderne kommunerne kommuner regionerne regioner
      kommunesektoren ministeriet folketinget staten politik politikken almenområdet ungdomsuddannelserne
      sundhedsplejen jobcentret jobcentrene rådhuset fagforvaltningen børneforvaltningen socialforvaltningen
      *forvaltningen *forvaltningerne *kommunen *direktørområdet *magistraten offentlige
    `,
    domain: `
      landdistrikterne arbejdsmarkedet
      <giant> samfundet *området landet danmark regionen *sektoren folkeskolen sundhedsvæsenet velfærdssamfundet
      psykiatrien *væsenet kommunen forvaltningen *forvaltningen organisationen byen verden europa branchen
    `,
    masses: `
      <everybody> <wides> dagtilbud daginstitutioner folkeskoler skoler skolerne plejehjem plejehjemmene bosteder
      bostederne institutioner institutionerne afdelinger afdelingerne matrikler centre centrene medarbejderne
      lederne borgerne ledere *ledere pædagoger lærere sygeplejersker socialrådgivere *assistenter kolleger teams
      vuggestuer børnehaver klubber forvaltningerne enhederne enheder chefer samarbejdspartnere faggrupper husstande
      hjem boligområder klasser årgange
    `,
    malaise: `
 <problem> *mangel *manglen *krisen *krise *flugten *flugt *døden sygefravær sygefraværet *fravær
 *fraværet *mistrivsel mistrivslen bureaukratiet bureaukrati ulighed uligheden ensomheden ensomhed fattigdom
 fattigdommen børnefattigdommen hjemløsheden hjemløshed kriminalitet kriminaliteten ventelisterne ventelister
 ventetiderne misbruget arbejdsløsheden ledigheden *silo* silotænkning silotænkningen polariseringen
 volden racisme racismen *stigma* tabu tabuet fordommene mobningen overvægten arbejdspresset
 nedslidningen anbringelser anbringelserne frafaldet kønsfordelingen kontrolkulturen nulfejlskulturen djøf*
 dokumentationsbyrden papirvældet besparelserne omsorgssvigt radikalisering unges psykiske
    `,
    inner: `
      følte mente tænkte ønskede håbede frygtede hadede elskede trivedes længtes skammede glædede kedede hyggede
      ærgrede nød orkede magtede stolede troede forstod accepterede respekterede anerkendte gad turde overvejede
      fortrød savnede foragtede undervurderede overvurderede misforstod
    `,
    leader: 'jeg',
    me: 'mig',
    us: 'vi os',
    others: `
      næstkommanderende afløser* forgænger* efterfølger* makker* mellemleder* mentor mentoren livredder* guide guiden guiderne publikum medleder* vicevært* byrådsmedlem* *damer *folkene
 moren faren drengen drengene pigen pigerne sønnen datteren søsteren broderen kollegaen bedsteforældre* printeren kopimaskinen elevatoren varmen fyret kaffemaskinen opvaskemaskinen internettet netværket motoren 
 *formand *formanden *repræsentant *repræsentanten *repræsentanter *vejleder *vejlederen *vejlederne *terapeut *terapeuten *terapeuterne *koordinator *koordinatoren *psykolog *psykologen *psykologerne *teknikeren *teknikerne *bogholder* *sekretær *sekretæren ledelsen ledelse kontoret visitator* direktionen underviser* støtten *støtterne
 han hun de dem ham hende folk medarbejder* kolleg* leder lederen ledere lederne chef* direktør* souschef* team*
 gruppen afdeling* personale* borger* pårørende lærer* pædagog* sygeplejerske* socialrådgiver* sagsbehandler*
 assistent* hjælper* vikar* forælder* forældre* politiker* byråd* udvalg* konsulent* økonomi* forvaltning* stab*
 naboafdeling* mand manden kone konen datter søn ven veninde nabo mor far søster bror *vagterne *vagten *holdet
 *hjælperen *hjælperne *lederen *lederne *chefen *gruppen *læreren *lærerne *pædagogen *pædagogerne *assistenten
 *assistenterne *rådgiveren *rådgiverne *plejersken *plejerskerne *personalet *medarbejderen *medarbejderne
 *kollega *kollegaen *borgeren *borgerne *formanden *konsulenten *konsulenterne dreng* pige* kvinde* beboer*
 patient* gæst* frivillig* studerende praktikant* ansatte kunder børn børnene barnet bestyrelse* veteran*
 håndværker* leverandør* nabo* demonstrant* gartner* chauffør* sosuer lægerne eleverne elev elever barn vikaren
 vikarerne pedel pedellen budget* projekt* system* it-system* samarbejde* netværk* aftale* plan* møde* strategi*
 server* printer* bygning* organisation* kommune* struktur* ordning* tilbud* marked* drift* process* teknik*
 computer* *systemet *systemerne
    `,
    determiner: `
      min mit mine vores den det de en et hele alle begge nogle deres hver hvert denne dette disse næste hans hendes
    `,
    person: `
      medarbejder* kolleg* leder lederen ledere lederne chef* borger* forældre* lærer* pædagog* mine nogle nogen en
      flere
    `,
    pronoun: 'jeg vi de han hun man',
    close: `
      mand kone kæreste samlever datter søn børn veninde ven mor far søster bror læge lægen familie familien
      ægtefælle
    `,
    bodypart: `
      hjertet hjerte puls pulsen brystet bryst brystkassen maven mave mavesækken halsen hals struben kæben kæberne
      nakken hænderne hænder fingrene benene knæene kroppen krop nerverne
    `,
    tired: 'træt trætte slidt udmattet udkørt drænet flad',
    utterly: `
      fuldstændig fuldstændigt totalt total helt dybt så konstant komplet ekstremt voldsomt frygteligt frygtelig
      virkelig simpelthen fuldkommen altid sindssygt pisse vildt rigtig forfærdelig forfærdeligt for
    `,
    adv: `
      bare simpelthen slet snart næsten altså virkelig jo jeg også stadig længere faktisk godt nok efterhånden heller
      engang lige nu mere helt nogle gange tit ofte alligevel ærligt egentlig for tiden mig rigtig særlig så ret lidt
      nærmest allerede hver nat morgen aften
    `,
    says: `
      siger sagde sagt fortæller fortalte fortalt skrev skriver svarede svarer nævnte nævner mener mente spurgte
      udtrykte forklarede forklarer påstår påstod råbte råber meddelte
    `,
    very: `
      håbløst utroligt vanvittigt umådeligt grotesk
      overraskende usædvanlig så meget helt rigtig virkelig bare simpelthen altså ret total* fuldstændig* alt for
      dybt konstant tydelig* lidt ganske noget temmelig mere mindre langt åbenlyst
    `,
    bad: `
      dov* uengagere* umotivere* modvillig* forandringsuvillig* forandringsresist* stædig* egoist* selvcentrer*
      selvoptag* selvglad* selvfed* brokke* brokre* klynke* pivet pivede magelig* ugidelig* sløv* inkompetent*
      uduelig* uansvarlig* ansvarsløs* uprofessionel* illoyal* respektløs* uforskammet uforskammede arrogant* dum
      dumme naiv* barnlig* magtsyg* ligeglad* bagstræber* surmul* sippe* bedrevidende forkælet forkælede ligegyldige
      tykhovede* hovski* fej feje kryster* uvillig* ondskabsfuld* manipulerende hysterisk* småsur* kværulant* iskold
      iskolde kold kolde kyniske kynisk inkompetente sarte krænkelsesparate berøringsangste utilregnelig* upålidelig*
      uhøflig* usolidarisk* jaloux hoven hovne træg træge fastlåst* konservative evneløs* talentløs* vattet vattede
      slappe frække fræk snæversyn* konfliktsky skrøbelig* blødsød* pylrede pylret firkantet firkantede svag svage
      bitre bitter uærlig* løgnagtig* nedladende krævende besværlig* umulige negative dovenskab magtsyge ladhed
      ugidelighed egoisme selvretfærdig* selvhøjtidelig* ubehøvle* næsvis* gnaven gnavne hidsig* magtfuldkomm*
      kontrollerende kontrolsyg* kværulerende brokkende falsk falske hykler* lumsk* ond onde giftig* toksisk*
      forandringsangst* pisselige* røvlige* tungnem* dvask* uopdragne uopdragen utaknemmelig* vrangvillig*
      usamarbejdsvillig* samarbejdsvanskelig* middelmådig* tykpand* stivnakke* stivsind* rigid rigide ufleksib*
      bekvemme bekvem slendrian hensynsløs* nærig* selvforherlig* opportunist* småligt smålige ignorant*
      uintelligent* verdensfjern* snobbe* forvente-forvent overfølsom* hårdhude* indspist* indspiste useriøs useriøse
      ubegavet urimelig*
    `,
    kind: `
      fælles klar klare klart klarere tydelig* fast faste ny nye nyt ordentlig* bedre god gode godt ekstra flere nok
      enkel* skriftlig* formel* egen eget digital* fungerende samlet mere opdateret* lokal* tværgående hurtig*
      central* systematisk* strukturere* ugentlig* månedlig* rigtig* nedskrevne nedskrevet dedikere* moderne enkelt
      professionel* større mindre hel halv rigtige fælles-fælles ugentlige daglig dagligt fast-fast månedlige to tre
      fire lidt mange tværfaglig tværfagligt intern eksternt ekstern interne eksterne administrativ administrative
      specialiseret synlig synlige ensartet ensartede gennemarbejdet velfungerende tidssvarende konkret konkrete
      let-tilgængelig
    `,
    soft: `
      tillid tilliden mod modet ro roen tid tiden overblik overblikket forståelse samtale samtaler snak retning lyst
      viden afklaring sparring respekt nysgerrighed tålmodighed sprog mening motivation energi svar hjælp pause plads
      åbenhed ærlighed tryghed nærhed fællesskab anerkendelse feedback måde måder forhold relation relationer ord
      selvtillid indsigt sammenhold opbakning bevidsthed rum vane vaner perspektiv øjne klarhed dato tidspunkt
      forklaring begrundelse besked beskeder kop kaffe øjeblik billede idé idéer ide ideer input inspiration øvelse
      erfaring erfaringer afstand nærvær humor mere-tid bekræftelse grund grunde hånd skub chance vished tro håb
      kontakt dialog fornemmelse følelse kræfter søvn ferie fri luft åbning slutning start afslutning dag stund
      spørgsmål spørgsmålet
    `,
    badone: `
      regelryttere regelrytter paragrafryttere
 brokkehoved brokkehoveder nejhat nejhatte energityv energityve primadonna primadonnaer diva divaer hængerøv
 hængerøve nasserøv slapsvans kontrolfreak surhat surhatte kværulanter kværulant egoister sabotør sabotører
 dovenlars dovne-robert kyster paragrafrytter paragrafryttere snyder snydere løgner løgnere kujon kujoner
 hønisse hønisser æsel idiot idioter klaphat klaphatte tosse tosser bølle bøller mobber mobbere tyran tyranner
 vanedyr egoist narcissist narcissister psykopat psykopater dræbersnegl dræbersnegle dovenkrop dovenkroppe
 spytslikker spytslikkere bagstræber bagstræbere klike kliken bedrevider bedrevidere dramaqueen dramaqueens
 drama-queen kylling kyllinger tudefjæs klynkehoved klynkehoveder sladretante sladretanter sladrehank
 sladrehanke røvhul røvhuller pampe pamper levebrødspolitiker levebrødspolitikere dinosaur dinosaurer kællinger
 kælling kontrolfreaks bremseklods bremseklodser stopklods stopklodser amatør amatører slyngel skabshøne 
 opportunister nølehoved nølehoveder skvat skvatmikler charlatan snakkehoveder vigtigper bedsteborgere
 snowflakes møgkælling møgkællinger modstandere modstander intrigemager intrigemagere
    `,
    can: 'kan kunne',
    wished: `
      hænger sætter stiller lægger afleverer returnerer vasker tømmer advarer
      når nå nået får få fået videre mål svar enighed klarhed vagtdækning fremdrift hvor svarer svare svaret besvaret
      lytter lytte hørt hører overholder overholde overholdt holder læser læse læst siger sige hjælper hjælpe hjælp
      melder tilbyder rydder rydde følger følge fulgt bakker støtter støtte tager tage gør gøre gjort lykkes virker
      fungerer ændrer ændre dukker møder bidrager engagerer afleverer informerer informere informeret orienterer
      orientere orienteret inddrager inddrage inddraget roser rost anerkender anerkendt forstår forstå enige enig
      færdig færdige plads tid ro styr besked hænder overskud opbakning nok noget nogen husker huske giver give
      sender sende spørger overens initiativ ansvar tak ros anledning bund løst afklaret samarbejder samarbejde gang
      ende overblik evalueret igennem tiden skriver opdaterer opdateret afslutter afsluttet gennemført
    `,
    habit: `
      glemmer taber parkerer cykler drikker spiser låser vander printer tæller smiler tænder går sidder vælger lader hænger pakker
      tager noterer medbringer skriver lægger hilser spørger starter slutter åbner læser ringer takker lytter bruger
    `,
    have: 'har havde have',
    gadget: `
      printer* kopimaskine* kaffemaskine* opvaskemaskine* computer* skærm* projektor* elevator* alarm* ringetone*
      wifi netværket internettet systemet it-systemet programmet regneark* telefonkø* ventilation* radiator* blæser*
      gardin* lysstofrør* trafik* ventetonen musikken larmen støjen vejret regnen
      radioen hoteltelefonen parkering* skemaet myldretid*
    `,
    trifle: `
      kage kager småkager chokolade blomster gaver slik kaffekopper mails mail papir papirer bilag sedler post-it
      brochurer kalendere juleslik fastelavnsboller boller rundstykker æbler jordbær cykler indkaldelser
    `,
    food: `
      fisk fisken rejer sushi østers kage kagen mad maden suppe suppen frikadeller sild is slik chokolade pizza lagkage
      lagkagen gløgg æbleskiver
    `,
    everybody: `
      borgere borger børn unge ældre familier elever skoleelever medarbejdere ansatte ledere pårørende forældre
      virksomheder kommuner mennesker danskere
    `,
    wides: `
      forvaltninger afdelinger skoler institutioner plejehjem plejecentre dagtilbud centre enheder områder sektorer
      fagområder fagforvaltninger kommuner daginstitutioner magistratsafdelinger arbejdspladser fagligheder
      direktører fagforeninger faggrupper siloer
    `,
    occasion: `
      samtale møde dialog dag stemning oplevelse debat diskussion workshop snak runde eftermiddag formiddag session
      seance time proces start
    `,
    tool: `
      *regel *regler *skærm *liste *lister *telefon *logbog *receptionist *terapeut *fastansatte *ansatte *bog
      *chauffør *rengøring *hotline *nyhedsbrev *abonnement *introdag *håndbog *vikarpulje *vikarkorps
      *ressourceperson *nøgleperson *møde *medarbejder *redskab *redskaber *koncept *plan *planer *proces *processer
      *oversigt *løsning *licens *standarder *metode *metoder *guide *aftale *aftaler *assistent *leder *personer
      *bil *biler *system *systemet *systemer it it-system it-systemer *app *appen *skabelon *skabeloner *skema
      *skemaer *kalender *procedure *procedurer *retningslinjer *retningslinje *retningslinier *koordinator
      *koordinatorer *konsulent *konsulenter *sekretær *souschef *stilling *stillinger *hænder *kursus *kurser
      *uddannelse *kompetenceudvikling *temadag *temadage *møder *møderne *mødestruktur *mødestrukturer
      *organisationsstruktur *ledelsesstruktur *årshjul *politik *strategi *handleplan *handleplaner *tavle *tavler
      *tjekliste *tjeklister *vejledning *vejledninger *manual *manualer *instruks *instrukser *beskrivelse
      *beskrivelser *arbejdsgang *arbejdsgange *platform *værktøj *værktøjer *budget *penge *midler *bevilling
      *ressourcer *normering *normeringer *lokale *lokaler *pladser *intranet *dashboard *database *licenser *coach
      *supervision *mentorordning *introprogram *introforløb *onboardingforløb *samarbejdsaftale *samarbejdsaftaler
      *forretningsgang *forretningsgange *forum *tovholder *vikarer *personale *kodeks *spilleregler *dagsorden
      *dagsordener *årsværk *medhjælper *funktion *afdelingsleder *teamleder *mellemleder *mellemledere *fagpersoner
      *software *computere *telefoner *tablets *program *overblikstavle *protokol *delmål *kontrakt *ordning
      *organisering *enhed *robot *chatbot *bemanding *vagtplan *ledelsesinformation *nøgletal *stedfortræder
      *stedfortrædere *pakke *pakker *folder *foldere *mappe *mapper *postkasse *mailboks *mail *uddannelser
      *diplomuddannelse *diplomuddannelsen *kompetencer *rammer *ramme *ansvarsfordeling *opgavefordeling
      *rollefordeling *arbejdsdeling *koordinering *cykler *elcykler *kontor *kontorer *indretning *bødekasse
      *ordstyrer *supporter *supportere *serviceleder *serviceledere *kampagne *hegn *maskine *maskiner *udstyr
      *hjælpemidler *bureau *team *arbejdsgruppe *styregruppe *udvalg *stab *personalerum *mødelokale *mødelokaler
      *grupperum *mentor *mentorer *psykolog *psykologer *terapeuter *sygeplejersker *sygeplejerske *pædagoger
      *pædagog *lærere *lærer *assistenter *ledere *chef *chefer *vejleder *vejledere *specialist *specialister
      *sagsbehandler *sagsbehandlere *rådgiver *rådgivere *tekniker *teknikere *ingeniør *ingeniører *håndværker
      *håndværkere *gartner *gartnere *chauffører *kok *fuldmægtig *controller *ac'er ac-medarbejder
      *studentermedhjælper *praktikanter *flexjobber *vikar *nattevagt *nattevagter *dagvagt *aftenvagt *fastvikar
      *afløser *afløsere *projektleder *projektledere *kontaktperson *kontaktpersoner *tovholdere *superbruger
      *superbrugere *velkomstmappe *intromappe *tjekskema *beredskabsplan *forventningsafstemning *kvalitetsstandard
      *serviceniveau *statistik *statistikker *rapport *rapporter *register *vidensbank *vidensdeling *delebil
      *ladcykel *ladcykler *lift *lifte *sensorer *kamera *kameraer *låse *nøgleboks *tablet *bærbare *headset
      *headsets *skilte *skiltning *parkeringspladser *belysning *ventilation *printer *printere *kaffemaskine
      *dokumentation *dataoverblik *ledelsestilsyn *fyraftensmøder *møderække *netværksmøder *kursusforløb *kursusdag
      *kursusdage *efteruddannelse *lederuddannelse *træning *undervisning *instruktion *coaching *forløb *workshops
      *workshop *certificering *akkreditering *hjemmeside *stole *borde *møbler *rutine *rutiner *support
      *rolleafklaring *teambuilding *mandat *disponent *legeplads *legeområde *lagersystem *mødekalender *referent
      *skabelon-bank *informationsskærm pc pc'er *ipads *ipad *hæfte *brochure *plakat *plakater *undersøgelse
      *måling *evaluering *trivselsmåling *analyse *kortlægning *netværk *ordninger *vagtordning *telefonvagt *turnus
      *vagtskifte *garderobe *køkken *badeværelse *vaskemaskine *kontakttid *kontakttider *åbningstid *åbningstider
      *nummer *diætist *fysioterapeut *ergoterapeut *jurist *økonom *bibliotekar *kørelærer *fordeling *briefing
      *tavlemøde *skur *køleskab *fryser *telt *bus *minibus *scanner *højtaler *mikrofon *rengøringshjælp
      *køkkenhjælp *flextid *fridage *tillæg *bonus *kompetencefordeling *bookingsystem *ordliste *indkøbsaftale
    `,
    make: `
      indføre* indført implementer* etabler* opret* oprettet ansæt* ansat lave* lavet købe købt anskaffe* udarbejde*
      udviklet udvikle udvikles formulere* formuleret få fået sat ansættes skabes oprettes laves bevilget bevilling
    `,
    change: `
      løser løses vendes vendt ændres forandres skabes nedbringes brydes tænke gentænkes fjernes udryddes sikres
      omstilles ændre* forandre* skabe* få fået løse løst transformer* nedbring* omstille* udrydde* afskaffe* bryde*
      brudt nedbryde* revolutioner* sikre vende reformer* moderniser* gentænke* implementer* indføre* indført
      ensrette* fjerne* afbureaukratiser* omlægge* opbygge* løfte forbedre* kulturforandring* kulturændring* omdanne*
      gøre lykkes bygge genopfinde* genopfindes laves lægges rettes rettet rette hænge fungere virke vælge arbejde
      bruge samarbejde leve nytænke* nytænkes redesigne* opgradere* udrulle* rulle udbrede* udbredes rykke skifte
      drive bygges styrke* hæve hæves mindske* nedsætte* bekæmpe* forebygge* stoppe* afvikle* digitalisere*
      automatisere* harmonisere* samle samles centralisere* fordoble* halvere* sænke genoprette* genopbygge*
      genopbygges rekruttere* fastholde* tiltrække* mobilisere* begejstre*
    `,
    wide: `
      kommunen kommune forvaltningen forvaltning organisationen organisation koncernen samfundet sundhedsvæsenet
      landet byen danmark ældreområdet børneområdet socialområdet velfærdsområdet sundhedsområdet
      beskæftigelsesområdet skoleområdet kommunens forvaltningens organisationens sundhedsvæsenets skolevæsenets
      folkeskolens samfundets byens velfærd *plejen *væsenet *sektoren koncern direktionen skolevæsenet folkeskolen
      dagtilbudsområdet psykiatrien velfærdssamfundet sektoren velfærden magistraten regionen
    `,
    giant: `
      sundhedsvæsenet sundhedssystemet folkeskolen skolevæsenet ældreplejen velfærdsstaten velfærdssamfundet
      velfærden psykiatrien samfundet socialvæsenet uddannelsessystemet arbejdsmarkedet børnepsykiatrien
      specialområdet ældreområdet socialområdet børneområdet dagtilbudsområdet beskæftigelsessystemet
      beskæftigelsesindsatsen demokratiet velfærdssektoren daginstitutionsområdet integrationen uddannelsesområdet
      danmark danskerne befolkningen folkesundheden
    `,
    aim: `
      vil skal må bør skulle burde mål målet ambition ambitionen drøm drømmen drømmer vision visionen udfordring
      udfordringen hvordan ønsker ønske håber kræver opgave opgaven mission missionen projekt projektet handler
    `,
    problem: `
      personaleflugt* medarbejderflugt* flugt anbringelse* venteliste* ventetid* nedslidning* stresskris*
      klimaforandring* klimaaftryk* barnefattigdom* børnefattigdom* radikalisering* bandekriminalitet* rygning
      overvægt* fedme* angsten skoletræthed* fejlkultur nulfejlskultur* mistillid* polarisering* lærermangel*
      sygeplejerskemangel* underskud* udenforskab* pædagogmangel* sosu-mangel* fødselstal* befolkningstilvækst*
      affolkning* demografi* bosætning* rekrutteringskris* rekrutteringsudfordring* rekrutteringsproblem* klimakrise*
      klimaet ulighed* ensomhed* fattigdom* bureaukrati* silo* mistrivsel* arbejdskraft sygefravær* arbejdsløshed*
      ledighed* kriminalitet* hjemløshed* diskriminer* personalemangel* misbrug* frafald* budgetkrise* velfærdskris*
      boligmangel* skolefravær*
    `,
    feeling: `
      motivere* umotivere* engagere* uengagere* glad glade sur sure irriteret irriterede træt trætte usikker usikre
      utryg utrygge positiv positive negativ negative frustreret frustrerede interesseret interesserede uinteresseret
      uinteresserede tilfreds tilfredse utilfreds utilfredse skeptisk* modvillig* nervøs* fraværende vred vrede
      skuffet skuffede stresset stressede lettet lettede begejstre* stolt stolte forvirret forvirrede ligeglad*
      afvisende lukket lukkede åben åbne anspændt anspændte presset pressede utålmodig* demotivere* opgivende
      fjendtlig* trygge tryg kede imponere* overrasket overraskede påvirket påvirkede flove flov provokere* afslappe*
      rolig* trist* afventende tilbageholdende såret sårede nedtrykt* fortrolig* genert* ivrig* ambitiøs*
      imødekommende venlig* uvenlig* kritisk* klar klare optaget optagede passiv* aktiv* inspirere* oplagt*
      opmærksom* lunken lunkne lune tvivlende mistroisk* mistænksom* aggressiv* ubehagelig* behagelig* rystet rystede
      stemt enige uenige enig uenig begejstring henrykt* taknemmelig* modløs* håbefuld* energisk* engstelig*
      ængstelig* bange skræmte bekymret bekymrede chokeret chokerede forarget forargede bitter bitre jaloux
      misundelig* stædig* fandenivoldsk* defensiv* offensiv* utilnærmelig* tillidsfuld* mistillidsfuld* hengiven*
      dedikere* seriøs* useriøs* professionel* uprofessionel* ligegyldig* forstående uforstående lydhør* indelukke*
      indesluttede tavse-af sløv* kølig* kold kolde varm varme arrogant* hånlig* spydig* sarkastisk* flabe* næsvise
      ubekvem* ubekvemme overlegen* overlegne nedladende respektfuld* afslappet selvsikker* selvsikre modige modig
      trodsig* opfarende rasende hidsig* fornærmet fornærmede stødt stødte krænket krænkede fortvivle* mætte mæt
      udmatte* umotiveret umotiverede energiforladte modvilligt samarbejdsvillig* uengageret opgivet forbehold
      forbeholdne reserveret reserverede henkastet distræt distræte vågne vågen friske frisk tryggere gladere
      roligere modigere varmere uoplagt* moden modne nøjsom umoden umodne
    `,
    grade: `
 god godt gode bedre værre dårligere dårlig* fin fint fine elendig* fantastisk* strygende perfekt fremragende
 trykket tung tungt spændende kedelig* konstruktiv* ukonstruktiv* produktiv* uproduktiv* givende frugtbar*
 vellykket succes fiasko katastrofe super* lettere behagelig* ubehagelig* hyggelig* underlig* mærkelig* tosse*
 pinlig* anspændt akavet let positiv* negativ* rigtig* overraskende* forrygende glimrende rart rar effektiv*
 ineffektiv* rodet kaotisk* energisk intens* konfliktfyldt* skidt ærlig* inspirerende stærk* svag* fantastisk
 forfærdelig* skøn* brugbar* lærerig* nedslående mat løfte* trist* dejlig* sej seje lang langtrukke* langtrukne
 dræbende forvirrende frustrerende opmuntrende opløftende trættende udmattende meningsfuld* meningsløs*
 værdifuld* berigende lunken lunkent middelmådig* ligegyldig* rørende bevægende sjov sjovt afklarende
 nytteløs* overfladisk* dyb dybt fladt flad døsig* slapt stiv stivt anstrengt anstrengende professionelt kluntet
 død dødt varm varmt tryg trygt matte hul hult stille
    `,
    event: `
      mødet samtalen dialogen stemningen tonen workshoppen teammødet personalemødet ledermødet oplægget øvelsen dagen
      tavlemødet snakken drøftelsen energien humøret temadagen runden overleveringen samarbejdet sessionen
      gruppearbejdet debatten MUS-samtalen *mødet *samtalen *dialogen *stemningen kemien
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
};
