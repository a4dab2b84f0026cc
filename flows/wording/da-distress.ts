import { framed } from './phrase.ts';
import type { Rule } from './rules.ts';

// Tegn på, at et menneske ikke har det godt. Kun det, lederen skriver om sig selv, tæller (about: 'leader').

const cannot = (verbs: string) =>
  framed(
    verbs,
    'kan/kunne ... ikke ... _',
    'ikke ... kan/kunne ... _',
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
    ende på det (hele)/alt/livet
    tage/tager/tog/taget livet af mig
    tage/tager mit (eget) liv
    selvmord*
    afslutte det hele/livet
    gøre noget (dumt) ved mig selv
    (bare) vil/ville/ønsker/lyst (jeg) (bare/helst/til) (at) dø
    ønske/ønsker/ønskede (at) jeg var død
    tanker om døden/selvmord/at
    tænker på døden
    tænker (meget/ofte/tit) på at dø
    lyst til (bare) at forsvinde/dø
    jeg (<adv>) vil/ville/kunne (bare/helst) (gerne) forsvinde
    vil/ville/kunne jeg (bare/helst) (gerne) forsvinde
    jeg (<adv>) kunne bare forsvinde
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
    træt af livet/at leve
    ind i et/en/et træ/autoværn/autoværnet/lastbil/mur
    håber/håbede/ønsker/ønskede/ønske ... kører/kørte/køre/bliver/blev galt/syg/påkørt/kørt
    håber/håbede/ønsker/ønskede/ønske ... ulykke
    skade/skader/skadet mig selv
    skærer/skære/skåret i mig
    slippe for det hele
    slap for det hele
    vil (bare/gerne) have (at) (det) (hele) stopper/slutter |
    have (at) det (hele/bare) stopper/slutter/holder |
    bedre/lettere/bedst ... hvis jeg forsvandt/døde
    holde/holder op med at eksistere/leve/være/trække
    bare (at) holde op med at være
    ingen vej ud |
    ingen udvej |
    ikke (se) (nogen) vej ud |
    ikke (se) (nogen) udvej |
    forlade denne/verden
    modet til at leve
  `,
  unless: `
    grin
    ikke ... selvmord*
    borgeren/borgerens/elev/eleven/medarbejder/patient/patienten
    vej ud af sagen/aftalen/kontrakten
  `,
};

const strong = `
  <utterly> udmattet/udkørt/nedslidt/slidt/drænet/opbrugt/tømt/smadret/knust/ødelagt/færdig/flad/nede/knækket/modløs
  <utterly> (op) slidt/opslidt
  <utterly> ulykkelig/fortvivlet/ensom/alene/bange/stresset/presset/bims/tom/trist/nedtrykt/kørt/fortabt/hjælpeløs
  så <utterly> træt/stresset/slidt/udmattet/tom
`;

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
  ${cannot('trække vejret\nfå (vejret/luft)\nfå luft\nfå vejret')}
  svært ved at trække vejret
  ikke får luft/vejret
  snappe/snapper/gisper/hiver efter vejret/luft
  åndenød
  ryster på/over/i hænderne/hele/kroppen
  ryster helt/konstant/indvendig
  hænder/hænderne ryster
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
  ${cannot('spise\nfå ... ned\nholde maden')}
  tabt mig
  tabt 1+ kilo/kg
  har tabt ... kilo
  mistet appetitten
  ingen appetit
  (min) krop/kroppen (<adv>) siger/sagde/råber/skriger fra/stop/nej
  (min) krop/kroppen ... lukker/lukket/stået/kollapset/knækket
  krop/kroppen (er) (<adv>) på overarbejde
  hoved/hovedet/hjernen ... eksplodere/kortslutte/koger/grød/vat/mos/lukket/slukket/smadret
  tinnitus
  besvimet/besvimede
  rystede over hele
`;

const sleep = `
  ${doNot('sover/sovet/sove')}
  sove ikke
  ${cannot('sove\nfalde i søvn')}
  får ... ikke sovet
  sover/sovet/sov (<adv>) (<very>) dårligt/elendigt/skidt/næsten/knap/kun/højst/max/maks/to/tre/fire/få/forfærdeligt/minimalt
  ligger/lå/ligge (<adv>) (og/bare) (bare) vågen
  ligger/lå (<adv>) søvnløs
  ligger ... tænker/stirrer/spekulerer/grubler/vender/glor/bekymrer
  stirrer (op/ind) (i/på) loftet
  søvnløs*
  vågner ... midt/hver/om/klokken/kl/ved nat/natten/to/tre/fire/1/2/3/4/02/03/04
  vågner ... grædende/badet/badende/panik/gispende/hjertebanken/sved/ondt/knude
  vågner (<adv>) (klokken/kl/ved) 2-tiden/3-tiden/4-tiden/tretiden/firetiden
  (oppe) (hver) kl/klokken 2/3/4/to/tre/fire (om) nat/natten/hver
  holder mig vågen
  vågen (hele/halve/om) (det) (meste) nat/natten
  mareridt
  halv søvn
  søvnen er væk/forsvundet
  nætter/nætterne er (<adv>) (<very>) slemme/forfærdelige/værst/lange
  uden søvn
  ikke (har) haft ... nats søvn
  haft ikke ... nats søvn
`;

const crying = `
  græder/tuder/hulker/tudbrøler/flæber/stortuder
  jeg/og/har/bare (<adv>) (<adv>) græd/grædt/tudet/tudede/hulkede/tudet/stortudet
  sidder/sad/stod/begyndte/begynder/ender/endte/brast/bryder/brød ... græde/græd/gråd/tuder/tude/grædende
  begynde/begyndte/begynder/stoppe/holde ... græde/tude
  grådlabil*
  grådkvalt/grædefærdig
  i gråd
  grådens
  gråden
  tårer/tårerne/tårene
  vand i øjnene
  grædende
  stortude*
`;

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
  bliver siddende i bilen
  bryder ud i sved
  koldsved*
`;

const collapse = `
  ${soon('gå/går/bryde/bryder ned/sammen/under\nknække/knækker\nkollapse/kollapser\nbrænde/brænder ud/sammen\nfalde/falder fra/sammen\ngå i stykker\ngå fra forstanden\nblive/bliver syg/sindssyg/vanvittig/skør\nmiste/mister forstanden/grebet/fodfæstet\nbukke under\ngå til\nsmuldre\ngå/går i knæ\ndrukne |\neksplodere |\ndø |\nryge/ryger ned/på')}
  på vej ned |
  på vej ned med
  på vej mod/i (en/et) sygemelding/stress*/sammenbrud/kulkælderen/depression/stykker
  går/gå/gik/gået/ryger/røg ned med stress/flaget
  jeg går (<adv>) (<adv>) ned |
  før/inden jeg går ned
  er gået/knækket/kollapset/brudt ned/sammen/helt/under
  jeg (<adv>) ryger/røg (snart/helt) ned |
  bryder/brød/brudt/bryde (<adv>) (<very>) (grædende) sammen
  sammenbrud |
  et/nervøst/psykisk sammenbrud
  brændt/brænder/brænde (<very>) ud/sammen
  udbrændt*
  udbrændthed
  bristepunkt*
  jeg (<adv>) knækker/knækkede/kollapser/kollapsede/smuldrer/segner
  falder/faldet/falde (<very>) (fra) hinanden
  i stykker indeni
  jeg er (<very>) i stykker
  gået (<very>) i stykker
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
  langt nede
  så langt nede
  helt nede
  nede at vende
  bunden er nået
  nået bunden
  på bunden
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
  så presset at
  mavesår
  som om (at) jeg (<adv>) (er) (ved) (at) drukner/kvæles/kvalt/forsvinder/forsvinde/drukne
  mere og mere alene/ensom/trist/tom/nedtrykt/isoleret/desperat
`;

const cannotGoOn = `
  ${cannot('mere |\nmere (jeg/og/undskyld/nu/så/det/alt/hver/for)\nklare mere/presset/flere/jobbet/livet/det |\nklare det længere/mere\nklare det her\nholde ud\nholde det ud\nholde til\nholde det her\nholde sammen på mig\nrumme mere |\nrumme flere mennesker\nrumme noget\nvære i mig\nvære i det |\nbære det/mere/flere\nblive ved |\nblive ved sådan\nblive ved på den\nfortsætte sådan |\nfortsætte mere/længere\nsamle mig/kræfter\nfungere\nslappe af\nfinde ro\nslukke (for) (hovedet/tankerne)\nkoble fra\ngive mere\nhave det sådan\nstoppe med at græde\nmærke noget/mig/glæde/kroppen\nkende mig\ntænke klart/en\nhuske noget/selv/hvad mine/simple/almindelige\nkoncentrere mig\noverskue noget/hverdagen/dagen/livet/mere/længere/morgendagen/selv/nogen/engang/tanken\noverskue en dag/uge\nkomme ud af sengen\nkomme op om\nslæbe mig\nstå op\nfå mig selv til at gå/stå/møde/tage/køre/åbne/komme/spise/svare/læse/ringe/kigge\nfå det til at stoppe\nfå tankerne til\nstoppe tankerne\nlade være med at græde\nslippe tankerne\nlave mad\ntage bad\ntage et bad\nåbne posten\nvære sammen med nogen\nse hvordan jeg (skal) (nogensinde) komme/kommer igennem\nse hvordan jeg (skal) (nogensinde) klare/klarer det/dagen |\nse hvordan jeg (skal) overleve\nse (nogen) en/nogen/ingen ende\nse (nogen) meningen/mening/lys/lyset\nsmile mere\nglæde mig over/til noget\ntrøste mig\nredde mig\ngå derind')}
  kan ikke mere
  ikke kan mere
  kan (snart) ikke (<adv>) mere
  klarer den/det ikke mere/længere/meget
  klarer ikke (en) (dag/uge/dage) mere/til
  ikke en (eneste) dag/uge mere/til/længere
  holder (det) (<adv>) ikke (<adv>) til/ud
  holder (<adv>) ikke (<adv>) længe/længere/meget |
  holder (<adv>) ikke (meget) længere
  holder ikke (en) (dag/uge) (mere) til
  ikke (<adv>) holder til/ud/længe
  hvor længe/meget (mere/endnu) jeg (<adv>) (kan) holder/holde/klarer/klare/magter/orker/tåle/bære
  hvor længe (mere/endnu) jeg kan
  ved ikke hvordan jeg (skal) klare/klarer det/mig/dagen |
  ved ikke hvordan jeg (skal) kommer/komme igennem/op/videre
  ved ikke hvordan jeg (skal) overlever/overleve
  komme/kommer ... igennem dagen/ugen/natten/aftenen/timen/måneden
  overlever/overleve dagen/ugen/natten
  ${doNot('magter (det/noget/at)')}
  magter ... ikke
  magter ingenting/intet
  orker ... ikke (<adv>) mere/noget/længere/nogen/livet/dagen/mennesker/ret/at/en
  ikke (<adv>) orker mere/noget/længere/nogen/dagen/mennesker/at
  orker ingenting/intet
  kræfter/energi/overskud til noget/ingenting/intet
  ikke (<adv>) (har) (flere/mere/nogen/noget) kræfter/energi/overskud (tilbage/mere) |
  ikke (<adv>) (har) (flere/mere/nogen/noget) kræfter/energi/overskud tilbage/mere
  ikke (<adv>) (har) (<adv>) (flere/mere/nogen/noget) kræfter/energi/overskud til noget/familien/børnene/mine/mit/livet
  har ikke flere kræfter
  ingen/intet kræfter/energi/overskud tilbage
  ingen/intet kræfter/energi/overskud |
  (ikke) (mere) brændstof/benzin på tanken
  tanken er tom
  <utterly> brændt af
  løbet tør for kræfter/energi/alt
  batteri* er (<adv>) fladt/tomt/dødt/flade
  tømt for energi/kræfter/alt/luft/glæde
  det hele (<adv>) er/bliver/blev/er/blevet (<adv>) (blevet) for meget
  for meget for mig
  mere end jeg kan bære/klare/holde/rumme
  alt/alting/det hele vælter/ramler/braser/falder (sammen/ned/om) (over/oven/for/på) mig
  vælter/ramler/braser det hele/alting
  jeg går (<adv>) under |
  knap holde hovedet
  ikke (<adv>) hovedet oven
  give/giver/givet op |
  give/giver/givet op på mig/livet/alt/det hele
  give slip på det hele
  kan ikke give mere
  har (<adv>) intet tilbage |
  har (<adv>) ikke mere tilbage
  kræver/tager alt jeg har/ejer
  ikke (<adv>) mere at give
  intet mere/tilbage at give
  (helt) i bund |
  kørt (<very>) i bund/smadder/sænk
  aner/ved (<adv>) ikke (<adv>) hvordan jeg skal orke/magte/overleve
  aner/ved (<adv>) ikke (<adv>) hvordan jeg skal stå/komme op
  aner/ved (<adv>) ikke (<adv>) hvordan jeg skal holde/klare til/ud/det |
  aner/ved (<adv>) ikke (<adv>) hvordan jeg skal klare mig
  aner/ved (<adv>) ikke (<adv>) hvad jeg skal gøre af mig
`;

const empty = `
  (er/føler/føles) (mig) (<very>) (<very>) tom indeni/indvendig/inden
  føler mig (<adv>) (<very>) (<very>) tom/værdiløs/magtesløs/fanget/håbløs/ubrugelig/udmattet/fortabt/hjælpeløs/knust/ensom/nedtrykt/slået/isoleret/udbrændt/nedslidt/afkoblet/forsvundet
  føler (<adv>) ingenting/intet
  mærker (<adv>) ingenting/intet
  mærker ikke (længere) noget/mig
  følelsesløs/følelseskold/følelsesforladt
  ligeglad med alt/alting/livet/mig/det hele
  mistet (<adv>) (al/alt) (lysten/glæden/håbet/modet/gnisten) ... (til/ved/i) alt/alting/livet/livslyst*/livsglæde*/håb/håbet/glæden
  livslyst*/livsglæde*
  mistet mig selv
  forsvundet for mig selv
  glæder/glædet/glæde mig ikke (længere/mere) til/over noget/nogenting
  glæder mig til ingenting/intet
  intet/ingenting (<adv>) giver mening/glæde
  ingen (ting) giver mening/glæde
  intet/ingenting betyder noget
  alt/alting/livet/verden/hverdagen/dagene/tilværelsen (<adv>) er/føles/virker/bliver/ser (<adv>) (<very>) (<very>) sort/sorte/mørkt/mørk/gråt/grå/meningsløst/meningsløs/uoverskueligt/uoverskuelig/håbløst/håbløs/ligegyldigt/tungt/tung
  det hele (<adv>) er/føles/virker/bliver/ser (<adv>) (<very>) (<very>) sort/mørkt/gråt/meningsløst/uoverskueligt/håbløst/ligegyldigt
  selv (de) (små/mindste/helt) ... uoverskueligt/uoverskuelige
  mørke/sorte tanker
  tankerne er sorte/mørke
  tankemylder
  tankerne kører i ring
  hader mig selv
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
  <utterly> ensom
  jeg (<adv>) (er/føler) (mig) (<very>) ensom |
  ingen at tale med
  ingen ville savne/opdage/lægge
  bedre værd
  ikke ... mig selv (mere/længere) |
  ikke mig selv
  er (<adv>) (bare) ikke (længere) mig selv
  kender/genkender (jeg) (næsten/slet/snart) ikke (længere) mig selv
  ikke (længere) (kan) (er) genkende/kende mig selv
  ikke (er) til at kende
  kun en skal
  en skygge af mig
  en zombie
  i en tåge
  osteklokke/glasklokke
  udenfor mig selv
  uden for mig selv
`;

const unwell = `
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
  stresset (<very>) ud/ind/af
  stress* sidder i
  <utterly> stresset
  så stresset at
  alvorlig*/voldsom*/svær* stress*
  stress-symptomer/stresssymptomer/stresssymptom*
  symptomer på stress/depression/angst/udbrændthed
  stress symptomer
  stressdiagnose
  fået/har/en/min/i/af/med depression/depressionen
  depressiv
  deprimeret
  depri
  antidepressiv*/lykkepiller/beroligende/sovepiller/sovepille/sovemedicin/panodiler
  går/gået/begyndt/starter/startet til/hos psykolog*/psykiater*/terapeut
  lægen/læge ... stress*/hvile/pause/syg*/depression/medicin
  skadestuen/psykiatrisk/lægevagten/livlinen
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
  ikke har det (<very>) godt
  ikke (<adv>) haft det (<very>) godt
  psykisk/mentalt (<adv>) dårligt/skidt/nede/ustabil/udmattet/slidt/smadret/presset
  mit mentale helbred
  min psyke
  går (<adv>) ikke (<adv>) (<very>) godt med mig
  går (<adv>) (<very>) skidt/dårligt/ad med/for mig
  bekymret/bekymrede/urolig/urolige/bange for mig |
  bekymret/bekymrede/urolig/urolige for mig
  <close> siger/synes/mener/sagde/tror/frygter/kan/bliver/er ... jeg ... syg*/forandret/anderledes/hjælp/læge*/stress*/ned/væk/sammen/grå/slap
  <close> ... jeg ... ikke mig selv
  <close> kan ikke kende mig
  <close> ... bange for mig
  jeg skal/bør/burde til læge/lægen
  ked af det hele tiden
  ked af det hver/konstant
  så/virkelig/dybt/frygtelig ked af det |
  ked af det uden grund
  dybt ulykkelig
  dybt/helt/fuldstændig/så/er/bliver/føler fortvivlet
  glemmer alt/alting
  husker (<adv>) ingenting/intet
  mobbet/mobning/chikaneret/chikane
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
  brug for at tale med (en/nogen) professionel/psykolog*/læge*
  hvorfor jeg (overhovedet/egentlig/stadig) står/stå/gider/er op/her/lever
  hvad det hele (overhovedet) (skal) (er) nytte/godt/til
  overfaldet/overfaldt/overfald ... kan/sove/tænker/ryster
  billederne ud af
  flashback*
  traumatisere*
  ptsd
  <utterly> i krise
  personlig krise
  vil (bare) (helst) (gerne) ligge/blive/være ... sengen/dynen/sofaen
  under dynen
  ud af sengen
  lyst til at stå op
  lyst til noget (som) (helst) |
  lyst til noget som helst
  ikke (<adv>) lyst til at se/være/stå/tale ... nogen/mennesker/op/sammen
  lyst til (bare/mest) (at) køre/kører/skrige/flygte/græde/forsvinde/løbe/gemme (bare/lige)
  lyst til (bare) at lægge mig
  bare (har) lyst til at græde/skrige/flygte/løbe/forsvinde/sove
  køre/kører (bare/lige) forbi/videre arbejdet/kontoret
  liggende i sengen
`;

/** Små tegn, et slags på hver linje: hvert for sig siger de ingenting, tre i samme sætning gør. */
const small = `
  træt/slidt/udmattet/udkørt/drænet/flad/smadret/trætheden/udmattelse
  stresset/stress/presset/overbelastet/overvældet
  bange/angst/panik/utryg/frygt/skræmt/panisk
  alene/ensom/isoleret/ensomhed
  svag/skam/skyld/flov/værdiløs/forkert/fiasko
  ked/trist/nedtrykt/nede/grædefærdig/gråd/græde/græder/tårer
  tom/følelsesløs/ligeglad/ligegyldigt/meningsløst/håbløst/umuligt
  kræfter/energi/overskud/livsglæde/gnisten
  ryster/ryste/sveder/svede/hovedpine/migræne/hjertet/brystet/maven/mave/svimmel/kvalme/kroppen
  sover/sove/sovet/søvn/nat/natten/nætter/vågner/vågen/mareridt
  sengen/seng/sofaen/dynen
  spise/spiser/maden/appetit/kilo
  læge/lægen/medicin/piller/sygemelding/sygemeldt/psykolog/hospital
  min mand/kone/kæreste/søn/datter/familie
  mine børn/venner/forældre/egne
  ikke engang
  magter/orker/overskue/overskuer/magte/orke
  forsvinde/forsvinder/væk/flygte
  hovedet kører
  mit hoved
  døgnet rundt
  hver aften/morgen/nat/dag
  søndag aften
`;

/** Det er ovre, sagt for sjov eller om noget småt. */
const jest = `
    men (jeg) er (<adv>) klar/frisk/på
    ikke mere end
    grin/latter/grine/griner/grinede/lykke/rørelse/rørt/løg
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
    har det (<adv>) (<very>) fint/godt igen/nu/men
    på benene igen
    tilbage på fuld
    men (det) (går/er) fint/okay/ok/godt/overstået
    men jeg er (<very>) klar/frisk/okay
    men jeg har det fint/godt/okay
    film*/serie*/bog/bogen/fodbold*/kampen/maraton/træning/ferie
    ikke (<adv>) (<very>) stresset/syg/ked/bange/nervøs/udbrændt/angst/panik/deprimeret/nede/grædefærdig
    drukner i mails/papir/mail/papirer
    dårligt/skidt/godt med
    laurbærrene
    sove/sover på den/det/sagen/beslutningen
    hvis nogen
    hjerte/hjertet banker/brænder (<adv>) for
    baby*/spæd*/natfodre*
    hvis en medarbejder/kollega/borger
    feber/influenza/forkølet/omgangssyge/brækket/operation*/gips/ryggen/knæet/covid/corona
    rørende
    koncert*/bryllup/reception/afsked*
    højdeskræk/elevator*/tandlæge*/edderkop*
    angst for at/forandring*
    berøringsangst
    depression i økonomien
    budget* ... ned/syg/hul
    klokken/kl 1+ og jeg er frisk
    handler/handlede temadagen/kurset/oplægget
    kursus/temadag/oplæg/politik ... stress*/angst/depression/mobning/chikane/selvmord*
    stresspolitik/trivselspolitik/sygefraværspolitik
    kaffe*
    spørge ... om/til
    samtaler/samtale ... med
  `;

/** Alt det andet: det gælder ikke, når det er ovre, sagt for sjov eller om noget småt. */
const burden: Rule = {
  about: 'leader',
  phrases: strong + body + sleep + crying + fear + collapse + cannotGoOn + empty + unwell,
  unless: jest,
};

/** Tydeligere tegn: to slags i samme sætning, og lederen skal nævne sig selv. */
const clearer = `
  stress/stresset/udbrændthed/depression/belastningsreaktion
  læge/lægen/psykolog/psykologen/medicin/sygemelding/sygemeldt/hospitalet/skadestuen/ambulance
  hjerte/hjertet/puls/pulsen/brystet/vejret/svimmel/kvalme/besvimet/mavesår/ryster/rysten/svede/migræne
  sover/sove/sovet/søvn/natten/nætter/vågen/mareridt
  modet/håbet/livslysten/gnisten/lyset
  forsvinde/flygte/skriger/eksistere
  fanget/mørke/mørket/afgrund/afgrunden/bunden/hullet
  skræmt/angst/panik/rædsel/rædsom
  presset/pres/presser/overbelastet
  grædefærdig/gråd/grådkvalt/ulykkelig/fortvivlet
  brænder/brændt/knækker/knækket/kollapser/smuldrer/krakelerer
`;

const worn: Rule = { about: 'leader', named: true, atLeast: 2, phrases: clearer, unless: jest };
const weary: Rule = { about: 'leader', atLeast: 3, phrases: small, unless: jest };

export const distress: readonly Rule[] = [life, burden, worn, weary];
