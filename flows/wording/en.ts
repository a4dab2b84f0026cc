import { distress } from './en-distress.ts';
import type { Wording } from './rules.ts';

// To add a way of saying something: write it on a line of its own under the right signal, the way it is said.
// The signs are explained at the top of phrase.ts. When in doubt, leave it out: nothing is better than a wrong guess.

/** Something others have said: it is not the leader's own judgement. */
const told = `
<says> that
<person>/he/she/they <says> ... that
<says> <pronoun>/there
<says> me/us <pronoun>/that
would/will (probably/perhaps/surely) say
according to
`;

/** It is not certain that it is so. */
const doubted = `
not because/that
do not think/believe
if
thought/assumed
maybe/perhaps
speak/speaks against
assumption/assume/prejudice
is it me
`;

/** What is missing is not a thing to get, or it is there already: that is no solution in disguise. */
const alreadyThere = `
every/each time we/i/they get/got/take/took/make/introduce/buy/hire
never had
<says> (that) <pronoun>
<says> that
need not
more than
need/needs to <plainverb>
i/we/they/people/he/she need/needs to be
it/challenge/problem/issue/that/trouble is not
not (<adv>) about
it/that/this/challenge/problem/issue/he/she/i is/am not (<adv>) a
understand/know/learn/wonder/see/find why/how/what
you need
they/he/she/staff/colleagues/parents want/wants/ask
not need
hard/difficult/struggle/struggling to
already
energy/appetite for
yet another
even though
even with
| why/how
why/how do/can/does/is
asked
left in/on
this year |
i will
do not think (we/i) (need)
not (because/that) we lack/need
national/nationwide
model of
once and for all
has/have/had/was/were put/sent/given
went/came
for us to
i need you
tell/told me
like to understand/know
<kind>/no/enough (<kind>) <soft>
need/lack/miss <soft>
get better at/with
room for everyone/everybody/all/more/mistakes
i am going to ask/try
if i
whether
<tool> was/were
miss my/the/being
agreement ... about/on what
get/getting all/everyone/everybody/every
      help me to/see/understand
`;

/** It has happened, others decided it, or it has been made small enough. */
const withinReach = `
${told}
first step
small/smaller/corner
begin/start/starting/beginning with
starts/begins
my (own) team
<whole> <little>
has/have (<adv>) decided/changed/introduced/announced
was/were
moved
decided
a course/talk/seminar/conference/presentation
used to
has/have (<adv>) passed/adopted/published/closed/merged/agreed/been/started/asked/sent
shuts/shut/closes/closed/passed/adopted/met/meets/went/came/stood/sat/spent/talked/asked/said
(i) (will) start/begin small
my own
i will (<adv>) ask/try/listen/write/start/open
what does/do
lunch/party/holiday/newsletter/email
a day/week/month |
merging the groups
we take
      mayor/minister/government/council/politicians/director/board (<adv>) wants/want/wishes/has
`;

/** What goes wrong: together with "always" and "every time" it is a truth about how things go. */
const goesWrong = `
# it goes wrong
wrong/badly/chaos/chaotic/uproar/mess/messy/havoc/hassle/shambles/pandemonium/rubbish/disaster/farce
trouble*
problem*
conflict*
argument*
quarrel*
argue/argues/arguing/bicker/bickering/fight/fighting/row/rows/squabble/squabbling/clash/clashes
misunder*
fail*
fall/falls/falling (<adv>) apart/through/flat/back/down/behind/over/between
does/do/will/did not (<adv>) work/happen/stick/hold/help/last/come/get
break*
broken
collapse*
stall*
stop/stops/stuck/jam/jams/freezes/crashes/derails/derailed/unravels
go/goes/going/gone (<adv>) (straight/right) wrong/down/off/under/astray/missing/nowhere/silent/quiet
run/runs/running (<adv>) out/over/into/late/aground/behind
die/dies (<adv>) (within/out/a/off/away/on/after/in)
end/ends/ending (<adv>) up/in/with
end/ends as
peter/peters/fizzle/fizzles
drawer
dead
is/are/was (<adv>) gone
nothing/nowhere (<adv>) happens/comes/changes/gets/works/helps/sticks
to nothing/nowhere
drown*
drift/drifts/sink/sinks/spiral/spirals/slip/slips/drag/drags/clog/clogs/sidetracked/swamped (<adv>) (on/away/off)
round in circles
off the rails
# late, too little, too much
late/too/behind/overdue/delayed/delay/delays/cancelled/postponed/overrun*
last minute
at the last
down when
is/are down
out of order/action/use/time
short of
takes/take ... ages/forever/longer/hours
busy
# forgotten, refused, interrupted
forget*
forgot*
refuse*
reject*
turned/shot/voted/knocked/talked/shouted down
thrown out
lose/loses/lost/miss/misses/missing/lack/lacking
overlook*
ignore*
interrupt*
disturb*
overtak*
overrul*
overridden
bypass*
hijack*
dominat*
steal*
swallow*
a no
say/says no
resist*
against
changes/change it/everything/their
cut/cuts
over my head
behind my/our back/backs
around me
their/his/her (own) way/thing
not their/his/her/our/my table/job/problem/responsibility/department
the last to/one
sidelined/shelved/deprioritised/parked
bottom of
emergency/emergencies/crisis/crises
eats/eat/crowds/pushes (<adv>) my/our/out/into/up/away
# it ends with somebody
left/lands/landed/dumped
hold/holding the baby
back on/to/with
me/us/we who
me/us that
us/me who/that/having
hits/hit us/me
hit/hits ... hardest
old ways
bear/bears/bearing the
# people
complain*
moan*
grumbl*
whin*
whing*
criticis*
angry/cross/upset/annoyed/furious/sulk*/offended/defensive/hostile
blam*
excuse*
shout*
sigh/sighs/sighing/silent/silence/eyes
look/stare at/down the/their table/floor
last word
the same people/two/three/few/person/ones/answer/story/thing/discussion
same old
gets/get in the way
firefight*
fires
wait/waiting/chase/chasing/remind/reminding/repeat/repeating/nag/nagging
instead of
half
empty-handed
unfinished
gives/give up
wanting answers/something
doorway
# bad
bad
poor*
terrible
hopeless
impossible
is/are/gets/get/becomes (<very>) difficult/hard/heavy
hardest
confus*
more/less ... than
defence/defensive
dirty/ruined/understaffed/overloaded/useless/pointless/wasted/unreliable
      bounce/bounces/comes/come (<adv>) back
`;

/** Habits, agreements, good things, questions, plans, and something that has happened once. */
const harmless = `
${told}
not (<adv>) always/ever/constantly
nearly/almost/hardly/seldom/rarely always/never/ever
hardly ever
not every/each
not all the time
ever since
for ever
than ever
have/has/had (<adv>) always wanted/wished/dreamt/dreamed/thought/liked/loved/believed/been/had/known/found/enjoyed
always wanted/dreamt/dreamed/thought/liked/loved
never ... before/yet
have/had (<adv>) never (<adv>) talked/spoken/chaired/managed/given/taken/used/written/read/felt/been/led/tried/done/had/seen/heard/thought/experienced/made/met/learnt/asked/dared/worked/considered/noticed
i never thought/noticed/knew/know
ever been/tried/had/seen/heard/thought
better late than
now or never
you never know
never mind
never again
never too late
can/could (<adv>) always
always welcome
as always
i/we will
i/we want/like to
i (<adv>) always (<adv>) (have) (to) think/ask/start/begin
would like
if
always (<adv>) (<very>) (been) happy/helpful/kind/good/friendly/smiling/helps/help/supports/glad/ready/nice/great/fun/supportive
never (<adv>) let/boring/doubt/doubted/forget
note/count/register
noticed
i saw/heard
| how do/can/does/should/could/would
| what/who
not ... every time
<says> it/that
butterflies
i always <habit>
dream/dreaming
where no/nobody
in my head
asked if/whether/why/about
somebody/someone said/spoke/answered/laughed
always have (been)
always coffee/tea/cake/room/help
i have always got/had
i always have
always got
never eaten/laughed/slept/enjoyed
never ... so well/good/happy/many/nice
never say
have seen/heard/noticed
i always reply/answer/say
good idea
i always put
always two/three/four on
# good that it never goes wrong, and the habit is there to keep it from doing so
so (that) (i/we/they/nobody/it/you) (<adv>) (do/does) not
so (that) nobody
to avoid
without (any) trouble/problems/complaints/fuss
never (<adv>) (any) complain*/moan*/forget*/fail*/miss/misses/late/problem*/trouble*/complaint*/argue/angry/cross
i like that
lovely/luckily/fortunately/thankfully/grateful/impressive
never (<adv>) (get/got/been/be) tired/bored/regret/regretted/old/over
never too
such a
how it should
never had
never ... before i/we/they
# at fixed times
always/never ... in january/february/march/april/may/june/july/august/september/october/november/december
always/never ... in the summer/winter/evening/morning/afternoon
always/never ... on mondays/tuesdays/wednesdays/thursdays/fridays
# once, and questions
wrote/sat/stood/listened/looked/talked (<adv>) constantly/all
constantly (<adv>) wrote/sat/had/listened/looked
| all the time (that) he/she/they/we/i/while
had constantly
constantly had
yesterday
last week/monday/tuesday/wednesday/thursday/friday/time/month/year
back then
| did/do/does/have/has/had/are/is/will/would/can
never used to
ever having
never come/coming back
wrong button/door/key/floor/name/way
never (<adv>) came/got/answered/said/took/managed
`;

export const en: Wording = {
  spellings: `
    can't = can not
    cant = can not
    cannot = can not
    won't = will not
    wont = will not
    don't = do not
    dont = do not
    doesn't = does not
    doesnt = does not
    didn't = did not
    didnt = did not
    isn't = is not
    isnt = is not
    aren't = are not
    arent = are not
    wasn't = was not
    wasnt = was not
    weren't = were not
    haven't = have not
    havent = have not
    hasn't = has not
    hasnt = has not
    couldn't = could not
    couldnt = could not
    wouldn't = would not
    wouldnt = would not
    shouldn't = should not
    i'm = i am
    im = i am
    i've = i have
    ive = i have
    i'd = i would
    i'll = i will
    we're = we are
    we've = we have
    we'd = we would
    we'll = we will
    they're = they are
    theyre = they are
    they've = they have
    they'll = they will
    they'd = they would
    he's = he is
    she's = she is
    it's = it is
    that's = that is
    thats = that is
    there's = there is
    what's = what is
    everyone's = everyone is
    everybody's = everybody is
    nobody's = nobody is
    anxiety's = anxiety is
    hair's = hair is
    head's = head is
    heart's = heart is
    body's = body is
    mind's = mind is
    brain's = brain is
    chest's = chest is
    job's = job is
    life's = life is
    everything's = everything is
    something's = something is
    nothing's = nothing is
    here's = here is
    who's = who is
    where's = where is
    how's = how is
    allways = always
    alway = always
    alwys = always
    nver = never
    everytime = every time
    evry = every
    noone = nobody
    let's = let us
    one's = one is
    nobody's = nobody is
    totaly = totally
    anymore = any more
    organization = organisation
    burned = burnt
    burnout = burn-out
  `,
  negations: 'not never hardly nor neither no without',
  borders:
    'to that with in on at of for from by about when if who which but and because is are was were have has can will should do does how what why as',
  fillers:
    'just really honestly actually simply literally basically frankly still now also even completely totally absolutely utterly so very slowly quite almost nearly currently lately somehow',
  lists: {
    leader: 'i',
    me: 'me myself',
    us: 'we us',
    others: `
      he she they them him her you who people someone somebody everyone everybody staff
      employee* colleague* boss* manager* director* deputy team* group department* citizen* relative* teacher* nurse*
      caseworker* social worker* assistant* helper* parent* politician* council* consultant* finance administration
      husband wife son daughter partner member members client* resident* patient* pupil* guest* driver* crew crews foreman
      foremen governor* supervisor* carer* class midwife midwives friend* neighbour* mother father sister brother mum dad
      headteacher deputies union boy boys girl girls woman women man men visitor* volunteer* customer* users veteran*
      tenant* child children young trainee* student* contractor* supplier* board committee
      budget* project* system* network* plan* meeting* strategy server* printer* building* organisation* municipality
      structure* scheme* market* operation* process* computer* collaboration* agreement*
    `,
    determiner:
      'my our the that a an all both some their every each this these another next his her your any',
    person:
      'employee* colleague* manager leader boss citizen* parent* teacher* staff people someone somebody one some',
    pronoun: 'i we they he she',
    close:
      'husband wife partner boyfriend girlfriend son daughter children kids friend friends mum mother father dad sister brother doctor gp family',
    bodypart:
      'heart pulse chest stomach guts gut throat jaw neck hands hand fingers legs knees body eyelid eye nerves',
    number: 'two three four five a couple few 1 2 3 4 5',
    utterly:
      'completely totally utterly so absolutely constantly thoroughly beyond entirely deeply terribly extremely permanently really just incredibly severely seriously dreadfully too mentally emotionally physically',
    broken:
      'tired exhausted drained worn stressed empty broken low sad down shattered anxious afraid numb weak overwhelmed burnt',
    adv: 'just really even simply any more longer properly also still honestly actually at all always almost often sometimes only quite possibly right ever nearly completely totally keep been most every night morning day days much bear',
    says: 'say says said tells told writes wrote answered answers mentioned mentions explained explains asked claims claimed shouted replied feels',
    very: 'surprisingly unusually so very quite really just simply rather totally completely utterly far too always a bit little somewhat much more less constantly clearly obviously visibly pretty all such plain extremely absolutely',
    bad: `
      lazy unmotivated disengaged unwilling stubborn selfish self-centred self-absorbed egoist* moaner* whiner* whining
      moaning incompetent useless irresponsible unprofessional disloyal disrespectful arrogant stupid naive childish
      power-hungry indifferent spoilt spoiled pig-headed cowardly coward cowards hysterical petty narrow-minded complacent
      resistant obstinate lazybones idle work-shy troublemaker* rude bone-idle apathetic
      immature manipulative entitled ignorant dishonest slackers slacker hostile backward-looking
      fragile thin-skinned rigid ice-cold cynical bitter jealous inept two-faced spineless gutless vindictive mean-spirited unreliable negative
      unhelpful unreasonable demanding thoughtless inconsiderate impossible narcissistic cold heartless
      vicious nasty spiteful sly devious cruel mean grumpy surly sour bolshy stroppy whingey whiny moany snide sneaky catty
      mollycoddled pampered cossetted coddled self-righteous self-important pompous smug conceited vain egotistical egoistic
      deluded clueless gormless feckless hopeless slapdash sloppy careless slipshod lackadaisical listless slothful indolent
      workshy cheeky insolent impertinent impudent ungrateful thankless greedy grasping stingy fickle flaky unprincipled
      passive-aggressive toxic poisonous malicious malevolent vengeful petulant sulky huffy truculent belligerent bossy
      controlling domineering overbearing tyrannical bullying intransigent inflexible pedantic nit-picking finicky obstructive
      uncooperative unco-operative awkward resistant change-resistant stuck-up snobbish snooty condescending patronising
      mediocre amateurish ignorant gutless weak-willed chicken spoilt-brat bloody-minded pigheaded pig-headed bull-headed
      unserious immoral amoral
      slapdash cowardly power-crazed
    `,
    kind: `
      a an more another better new extra proper clear clearer common joint shared fixed dedicated full-time part-time
      formal written digital regular weekly monthly daily permanent additional two three some any decent real good
      stronger simpler standard central local professional adequate sufficient updated modern working single
    `,
    soft: `
      trust courage respect understanding talk talks conversation conversations clarity patience peace break help time
      way ways idea ideas sense grip feel feeling balance confidence motivation energy calm silence chance opportunity
      answer answers words language reason reasons doubt problem problems day look think moment minute distance honesty
      openness connection purpose direction perspective overview opinion habit relationship relationships feedback
      picture example examples luck choice point plan-b
      start opening ending dates date explanation message messages cup coffee tea lift-home smile hug nap rest holiday
      practice practise training-time
      replies reply input thoughts laugh sleep ride hope permission courageous faith luck word guess attitude approach mindset
    `,
    little: `
      day days week weeks team meeting time group conversation hour morning afternoon process room thing story point
      staff evening night weekend year month class floor lot bunch question session way conversation project
      break
    `,
    plainverb: `
      understand know learn find talk listen become see stop hear figure dare think ask work speak say prepare tell
      remember look take give keep let open close begin use show practise practice structure improve change
    `,
    badone: `
      slacker slackers moaner moaners whiner whiners coward cowards control-freak bully bullies diva divas prima-donna
      liar liars nuisance obstacle saboteur dinosaur dinosaurs idiot idiots dead-weight
      queen queens drama-queen drama-queens freak freaks control-freaks snowflake snowflakes donna donnas prima-donnas cheat
      cheats so-and-so jobsworth jobsworths skiver skivers shirker shirkers whinger whingers backstabber backstabbers snake
      snakes hypocrite hypocrites narcissist narcissists psychopath psychopaths tyrant tyrants brat brats waster wasters layabout
      layabouts time-waster timeservers busybody busybodies gossip gossips know-it-all know-it-alls know-all pain troublemakers
      stick-in-the-mud clown clowns fool fools moron morons crook crooks charlatan charlatans wimp wimps pushover egomaniac
      bureaucrats pen-pushers rabble shower clique cliques old-guard fossil fossils relics relic bullshitter
      men
      dead-weight
      schemer schemers mule mules
      so-and-sos
    `,
    spite: 'spite malice laziness envy jealousy stubbornness convenience ignorance',
    everyone: `
      citizen citizens child children employee employees family families pupil pupils patient patients resident residents
      relative relatives parent parents person staff elderly youngsters teenager teenagers student students
      older-people young-people women men disabled-people carers workers population generation households teenagers
    `,
    wished: `
      agreement consensus clarity cover quiet progress get gets getting got-to reach reaches reached answer answers answered reply replies replied listen listens listened
      keep keeps read reads say says help helps offer offers volunteer volunteers tidy tidies clear clears follow follows
      followed back backs support supports take takes do does done works happens change changes changed turn turns attend
      attends contribute engage hand hands inform informs informed involve involves involved consulted praise praised
      thank thanks thanked understand understands understood agree agrees agreed finished finish finishes room time peace
      answers feedback word money enough anything anybody anyone remember remembers give gives send sends ask asks
      responsibility initiative credit sorted solved resolved cooperate cooperates through round anywhere further
      succeed succeeds manage manages managed writes write update updates meet met show shows heard hear hears pick picks
      come comes stick sticks quite-there respond responds own owns learn learns share shares tell tells told explain
      listened delivered deliver delivers improves improve better ready complete evaluate evaluated
    `,
    habit:
      'carry keep bring take write note greet ask start close open read ring call thank listen use wear sit try make check send leave',
    more: 'more two three another extra new an a better several fixed shared',
    mood: 'motivated unmotivated engaged disengaged annoyed irritated grumpy demotivated sceptical hostile indifferent unhappy resentful',
    occasion:
      'meeting talk dialogue day mood experience debate discussion workshop chat round afternoon morning session time process start conversation',
    tool: `
      data software dashboard kpis
      tool tools app apps whiteboard rule rules screen diary logbook hotline *keeper *board *boards *list *lists *book *ist *ists
      *ometer booking-system reception cleaner cleaners driver drivers therapist substitute substitutes 
      newsletter questionnaire survey bonus *ware laptop laptops printer charter catalogue index gatekeeper liaison
      huddle huddles induction deputy-head worker workers away-day away-days role-description dishwasher vehicles desks
      person administrator process processes solution standards method methods guide  plan car cars 
      equipment overview-board contract supervisor mentor facilitator roster schedule leaflet portal list
      system systems app apps template templates form forms calendar calendars procedure procedures guideline guidelines
      coordinator coordinators co-ordinator consultant consultants secretary deputy position positions course courses
      training meetings meeting structure structures policy policies strategy plan plans board boards checklist
      checklists manual manuals instructions description descriptions workflow workflows platform tool tools budget money
      funding funds resources staffing  rooms  intranet dashboard database licences coach supervision
      onboarding  forum temps staff handbook code rules agenda agendas hands  employees colleagues
      middle-managers manager software computers phones tablets programme protocol contract  chatbot rota
      specialists nurses teachers receptionist assistant framework scheme spreadsheet helpdesk workshop workshops
      pack packs folder *pack mailbox inbox email-address cover rota's policy-paper diploma qualification certificate *calendar
      *tool *tools skills *mail fine layout desk desks office building rooms room-space rooms vans bikes minibus lorries lorry
      lead leader leaders *lead team-leader team-leaders head-of deputy-manager second-in-command stand-in understudy clerk
      nurse doctor doctors therapists counsellor counsellors psychologist psychologists analyst analysts adviser advisers
      advisor advisors officer officers caseworkers caseworker social-worker social-workers carers carer cleaners teacher
      chair facilitators trainer trainers mediator partner partners hr-partner administrators caretaker technician technicians
      engineer engineers gardener gardeners planner planners project-manager project-managers expert experts apprentice
      apprentices intern interns replacement recruits hires post posts role roles vacancy headcount fte ftes salary hours
      agreement agreements memorandum charter playbook flowchart raci matrix diagram job-description job-descriptions
      catalogue inventory register log drive archive library database helpdesk phone number line hotline
      task-force working-group steering-group committee panel council-of network-of *group unit department function
      stand-up stand-ups standup standups briefing briefings review reviews one-to-ones away-day awayday conference
      signage signs lighting fence cameras locks lift hoists hoist gear kit uniforms headset headsets tablet tv tvs
      budgets pot pots bursary grant allowance investment licence licences subscription upgrade module interface portal's
      induction-pack welcome-pack handover-sheet sheet sheets timesheet toolkit toolbox helpline chat-channel channel
      sensors robot robots bot scheduling scheduling-software package packages service-level sla slas
      division-of-labour responsibility responsibilities guidance website chairs desk furniture premises routine routines mandate
      coaching team-building clarification checklists session sessions dispatcher stock-system play-area temp routine arrangement
      arrangements buddy-system buddy meetingroom team-day instruction telephone play-equipment resolution
      delegation terminology glossary dietician dietitian physiotherapist lawyer economist librarian van vans minibus bus
      fridge freezer shed tent microphone projector scanner room office supplement rate pay hr-business-partner number
    `,
    make: 'introduce implement establish set get hire employ create make buy draw develop write put have recruit appoint build',
    change: `
      chang* transform* reform* modernis* improv* redesign* reorganis* rebuil* reinvent* revolutionis* digitalis* eliminat*
      eradicat* abolish* integrat* align* fixed solved creat* implement* introduc* reduc* restructur* streamlin* tackl*
      standardis* rethink* rethought overhaul* rewrit* convert* persuad* halv* doubl* shift*
      breaking transforming
      think rethought turned solved changed-over redesigned reorganised abolished
      change changing create creating solve solving transform transforming reduce reducing restructure abolish
      abolishing eradicate break revolutionise secure ensure turn reform modernise rethink implement introduce
      standardise remove removing overhaul fix fixing redesign improve end ending make get reorganise cut build
      eliminate digitalise lift must should need needs converting convert getting making become becoming pull redoing redo rebuild rebuilding
      making work improving rolling roll align aligning unite uniting
      reinvented thrives joined-up stop stopping
      restore restoring regain rid ridding lifting raise raising lower lowering tackle tackling fight fighting
      halve halving double doubling modernising fix rebuilt redone reformed reforming overhauled
      transformed data-driven adopting recruit retain attract recruiting retaining attracting
      succeed succeeding shift shifting turn-around turning unify unifying centralise decentralise
    `,
    wide: `
      borough directorate field area workforce chain council's hospital services administrations sectors municipalities
      service's system's society's municipality's
      municipality administration organisation council society city country sector region company service system
      authority authorities healthcare nation town county departments schools elderly-care welfare-sector state world children's-services
      council borough city's directorates directorate localities local-government government county district parish profession
      branches industry nation's public-services public-service housing estates neighbourhoods trust trust's sector's
    `,
    whole: 'whole entire',
    giant: `
      healthcare schooling education welfare society democracy capitalism psychiatry nhs
      social-care eldercare childcare
    `,
    aim: `
      shake shaking put putting bring brought see seeing start starting live living move moving digital green embrace adopt thrive thriving join joining win winning fund
      want wish dream goal aim ambition ambitions vision hope mission task challenge must should need needs would love like
      how going supposed want's wants plan objective intend determined
    `,
    problem: `
      exodus flight brain-drain burnout-rates inequality child-poverty poverty racism sexism ageism corruption debt deficit
      austerity vandalism knife-crime gangs trafficking malnutrition loneliness isolation illiteracy pollution emissions
      congestion housing-crisis isolation carbon backlog backlogs queues polarisation distrust apathy overcrowding
      retention underfunding smoking drugs dementia stigma prejudice
      housing waiting absenteeism sickness stress-related turnover workload obesity radicalisation exclusion dropout
      gang gangs addiction shortages vacancies
      recruitment staffing crisis climate inequality inequalities loneliness poverty bureaucracy silo* absence leave health mental-health wellbeing deprivation discontent mistreatment neglect
      unemployment crime homelessness discrimination shortage* abuse hunger segregation red-tape truancy
    `,
    feeling: `
      motivated unmotivated engaged disengaged happy angry cross annoyed irritated tired unsure uncertain insecure unsafe
      positive negative frustrated interested uninterested satisfied dissatisfied sceptical skeptical nervous absent
      disappointed stressed relieved enthusiastic proud confused indifferent dismissive closed open tense pressured
      impatient demotivated resigned hostile safe sad bored impressed surprised embarrassed provoked relaxed calm
      friendly unfriendly critical keen eager passive inspired attentive grumpy upset reluctant uncomfortable
      comfortable defensive distracted excited grateful worried hesitant sulky withdrawn moody pleased offended
      committed unhappy overwhelmed anxious detached resistant confident unconvinced lost
      lukewarm aggressive unpleasant pleasant shaken satisfied unsatisfied doubtful suspicious mistrustful distrustful furious
      livid enraged thrilled delighted gutted deflated hopeful hopeless energised energized scared frightened afraid concerned
      shocked bitter jealous envious stubborn defiant trusting wary cautious serious professional unprofessional understanding
      receptive introverted quiet sluggish cool sarcastic snide arrogant superior condescending respectful self-assured brave
      bold rebellious hot-headed bruised wounded despairing restless fidgety lethargic cooperative uncooperative reserved
      lacklustre alert fresh chirpy cheerful buoyant gloomy glum downbeat upbeat fed-up resigned apathetic perplexed baffled
      dazed supportive welcoming
      safer calmer happier braver warmer quieter listless mature immature dismissive irritated cosy
    `,
    grade: `
      good great bad poor dreadful fine terrible fantastic heavy exciting boring constructive unconstructive productive
      unproductive rewarding fruitful successful success failure disaster super easier pleasant unpleasant awkward
      tense light positive negative right wonderful splendid nice efficient inefficient messy chaotic energetic
      intense honest inspiring strong weak awful lovely useful instructive depressing flat uplifting sad excellent
      well badly poorly brilliantly smoothly better worse wonderfully terribly okay ok valuable brilliant hostile
      cold warm friendly relaxed
      long dragging tiring exhausting confusing frustrating encouraging meaningful meaningless superb terrific stimulating
      superficial deep dull drowsy stiff strained stilted clumsy lukewarm mediocre nicely touching moving fun funny great
      disastrous chaotic horrible tedious lively calm
      dead hollow safe warm cosy stuffy
    `,
    event: `
      meeting conversation dialogue atmosphere mood tone workshop session presentation exercise day talk discussion
      energy round handover collaboration debate interview chat seminar vibe chemistry meetings
    `,
  },
  asObject: `
    with/about/to/for/over/at/from/against/among/between/by/on/into/in/during/before/after/through/until/without/around/near/beside
    with/about/to/for/over/at/from/against/among/between/by/on/into/in/during/before/after/through/until/without/around/near/beside <determiner>
    out of
    out of <determiner>
  `,
  denies: `
    not/never/no/without/nor/neither
    not/never/nor/neither <adv>/<very>
  `,
  speaks: '<says> |\n<says> ... |',
  quotesSelf: `
    i will/would/can (just) say/write/admit/be (it) (straight)
    i think/thought/say/said/feel/felt/keep
    to myself
    the thought
  `,
  signals: {
    solution: [
      {
        phrases: `
          lack/lacks/lacking/miss .. <tool>
          we/they/i are/is/am missing .. <tool>
          <tool> (is/are) missing/lacking
          need/needs/require/requires .. <tool>
          need for .. <tool>
          could/can (really) do with .. <tool>
          do/does not (<adv>) have (<kind>) (<kind>) <tool>
          do/does not (<adv>) have a/an/any .. <tool>
          have/has not got .. <tool>
          have/has (<adv>) no .. <tool>
          have/has (far) too few/little <tool>
          too few <tool>
          not (have) enough <tool>
          there is/are (<adv>) no .. <tool>
          there is/are (<adv>) not .. <tool>
          there being no .. <tool>
          | no (<kind>) (<kind>) <tool>
          | no proper/clear/shared/common/fixed/joint .. <tool>
          | to get/have/introduce a/an <kind> .. <tool>
          | to get/have/introduce a/an <tool>
          approve/approves/approving (another/an/a/two) (<kind>) (<kind>) <tool>
          getting/get a/an replacement for
          | find a/an (<kind>) (<kind>) <tool>
          do/does not have the (right/proper) (<kind>) (<kind>) <tool>
          not have anyone to stand
          should/could/must/ought (to) be offered/given <kind> <tool>
          a/an (<kind>) (<kind>) <tool> would (<adv>) sort/solve/fix/help
          not having (enough/any) (a/an) (<kind>) (<kind>) <tool>
          not having enough
          i/we (<adv>) want my/our/the ... to have/get/go (on) a/an .. <tool>
          like to put/set/get (up) (a/an) .. <tool>
          there must/should be a/an (<kind>) (<kind>) <tool>
          there ought to be a/an (<kind>) (<kind>) <tool>
          should/must/ought (to) be split/merged
          have/has not got (a/an/any) <kind>
          | missing .. <tool>
          what is (really) missing is
          is what is missing/needed |
          there need/needs to be .. <tool>
          <tool> needs/need/must/should (to) be made/written/set/introduced/established/bought/hired/developed/updated/created/agreed/appointed
          <tool> does not exist
          without a/an (<kind>) (<kind>) <tool>
          <tool> would (<adv>) help/solve/fix
          more/extra/additional staff/resources/money/hands/positions/training/supervision/nurses/teachers/employees/colleagues/funding
          get/have more/better .. <tool>
          get/apply for funding/money
          have (long) needed .. <tool>
          if there was/were a/an .. <tool>
          need to make/write/start .. <tool>
          to/should/must have someone/somebody who/to
          administrative support/help/staff
          it/admin support/systems
          what i/we (really) lack/need/miss is (a/an/more)
          what we (are) need/lack/miss/want/short
          short of .. <tool>
          lack of .. <tool>
          absence of .. <tool>
          shortage of .. <tool>
          should/must/ought (to) (<adv>) introduce/implement/establish/hire/employ/recruit/buy/appoint/invest/set .. <tool>
          should/must/ought (to) have/get .. <tool>
          should/must/ought to go on ... course/training
          go/sent/put on a/another course
          have/has (got) to introduce/implement/establish/hire/employ/recruit/buy/appoint/get .. <tool>
          have to/got ... make/write/draw/set/create/get .. <tool>
          need/have to start (having/using/holding) .. <tool>
          need to introduce/implement/establish/hire/employ/recruit/buy/appoint/get/have/set .. <tool>
          want/like to introduce/implement/establish/hire/employ/recruit/buy/appoint .. <tool>
          want/would (to) have/like ... a/an/more <tool>
          want (<more>) (<more>) (<more>) <tool>
          want a/an .. <tool>
          if only we/i/they/there had/was/were
          if we/i (only) (just) had a/an/more/another
          the (only/obvious) solution is
          the answer is (a/an/to/more)
          what it takes is
          (would) like (us/to) (to) have a/an .. <tool>
          if we/i (only/just) had/got (a/an/one/more/two/enough/another/better)
          would (<adv>) solve
          introduction/implementation of .. <tool>
          get/getting a/an .. <tool> (in) place
          <tool> should/must be introduced/hired/appointed/established/set
          crying out for (<kind>) (<kind>) <tool>
          crying out for
          short of (<kind>) (<kind>) <tool>
          (what) (i) (am) missing is a/an/more/some
          what (i/we/the/my) ... lack/lacks/need/needs/missing/want/wants is a/an/more/some/two/three/one/our
          is what i am after
          is what is called for
          is what (i/we) (really) need/lack
          is what we want
          is what it takes
          that is what we have not got
          is what we have not got
          (and) that is the gap/answer/solution/fix
          the fix/solution/answer is a/an/to/more/simple
          all (that/we/i) (is) (really) missing/need/lacking is
          <tool> ... would (<adv>) help (<adv>) (enormously/greatly/massively/lot) |
          would (<adv>) solve/sort/fix (most/half/all/everything/it/this/a)
          problem goes away
          would sort itself out
          would run smoothly/itself
          give me/us two/three/four/a/an/more/another/five (<kind>) (<kind>) <tool>
          give me/us (<kind>) (<kind>) <tool> and
          i/we wish (i/we/there) had/was/were a/an/one/two
          i/we wish (i/we/there) had/was/were (<kind>) (<kind>) <tool>
          (long) wished for (a/an/more/another)
          would love (it) (if) (to) (we/i) (have/had) (a/an/more/another) <tool>
          love it if we had a/an
          love a/an/another/more (<kind>) (<kind>) <tool>
          without a/an (<kind>) (<kind>) <tool> (we/i/nothing/it)
          is/are without a/an (<kind>) (<kind>) <tool>
          no (<kind>) (<kind>) <tool> exist/exists
          too few <tool>/hands/people/staff
          need/needs/want/wants/get/getting/have ... <tool> produced/drawn/recruited/hired/appointed/approved/installed/bought/funded/advertised/filled/established/introduced/created/signed
          to get/have one made/produced/written/drawn
          need/want one/those made/produced/written/drawn
          post/position/role/vacancy has/needs to be filled/created/approved/advertised
          needs/need (its/their/our) (own) (separate/dedicated) <tool>
          should have (its/their/our/a/an) own <tool>
          want/like/wanted (to) (have) (all/my/our/everyone/staff/managers/supervisors) ... put/sent/trained/booked through/on/in
          send/sending/put/putting (all) (my/our/the) ... on a/an/some
          bring/bringing/brought in a/an/some/daily/weekly/fixed/new
          want/wants ... brought in
          take/taking on two/three/more/another/a/an
          should/could/must/ought (to) be offered/given (<kind>) <tool>
          finding (the) money/funding/budget for
          find (the) money/funding/budget for
          find a/an <kind> (<kind>) <tool>
          should be merged/combined
          be merged and
          where a/an <tool> should be
          ever/never (having) drawn/written/set (up/down)
          down in writing
          need/needs (a/an/more/another/two/some) (<kind>) (<kind>) (<kind>) <tool>
          lack/lacks (of) (a/an) (<kind>) (<kind>) (<kind>) <tool>
          challenge/problem/issue/trouble is (the/a) (lack/absence/shortage) of
          in short more/another/better
          no/not (a) (clear) division of
          should/must/ought/need/could/want (to) make/hold/write/have a/an/some/more/weekly/daily/monthly (<kind>) (<kind>) <tool>
          want/like/need (to) set up a/an
          want/like/need to form a/an
          set up a/an (<kind>) (<kind>) <tool>
          form a/an (<kind>) (<kind>) <tool>
          should/must/have/need/ought (to) (be) reorganise/reorganised/merged/split
          have/need/should/must (to) change/replace/switch/upgrade (the/our) (<kind>) (<kind>) system/systems/software
          to replace the (<kind>) (<kind>) <tool>
          need/needs/have/should to be trained
          should/must be trained
          to hire (one/two/three/some) more
          are not enough of us
          staffing levels/ratios are (<adv>) too
          there is no <tool>
          never had/got a/an <kind>
          what is needed is a/an/more/to
          need/needs a mandate
          should/must/ought (to) have <tool>
          has/have to be a/an (<kind>) <tool>
          getting/get a/an budget/grant/post/replacement for
          someone/somebody should/must/ought (to) be appointed/hired/employed/responsible
          need/needs somebody/someone to/who (can) coordinate/run/lead/take/handle/manage
          neither a/an (<kind>) <tool>
          what would make a difference is a/an
          make a difference is a/an/more
          in each/every office/room/team/department and it is
          do/doing a programme/course/diploma in
          should/must do a/an (<kind>) programme/course/workshop
          without a/an <kind> (<kind>) (<kind>) <tool>
          get hold of a/an (<kind>) <tool>
          nowhere to hold/put/meet/sit
          takes a/an <kind> (<kind>) <tool>
          every/each unit/team/department/ward/school to have a/an (<kind>) <tool>
          allowed/permission to hire/buy/employ/recruit
          system missing for
          question/matter of resources
          be a/an (<kind>) (<kind>) <tool> missing
          i would like a bigger/larger/stronger <tool>/team/budget/staff
          like/want/need a bigger/larger team
          my/our/one/biggest/only wish/wishes/hope/dream/proposal/suggestion/plan/task/answer/solution/challenge (is) (<adv>) (to) (get/getting/find/finding/have/having) (hold) (of) a/an/more/another/two/some .. <tool>
          (is) (to) get/getting/find/finding hold of a/an/more/another/some .. <tool>
          there ought to be one/someone/somebody/a person/who
          there should/must/has/needs (to) be one/someone/somebody (person) (who)
          should/must/ought/need/have (to) (all) go on a/an/some .. course/training/workshop/programme
          am/are after/seeking a/an/some/more/another .. <tool>
          looking/hunting/searching/pushing/asking for a/an/some/more/another .. <tool>
          on the lookout for a/an/some .. <tool>
          nobody has/have/is (<adv>) (ever) made/written/appointed/bought/introduced/drawn/produced/set (us) .. <tool>
          have/has not (<adv>) made/written/appointed/bought/introduced/drawn/produced/hired/got/set (us) (up) .. <tool>
          need/want/like ... to give/fund/finance/provide/allocate/grant/lend us/me a/an/some/more/two .. <tool>
          | had/with we a/an/more (<kind>) <tool>
          | with a/an/more .. <tool> we would
          on my/our wish list/wishlist
          <tool> would (<adv>) make all/a/the/us
          apply/applying/push/pushing for a/an/more .. <tool>/post/posts
          need/needs/needed is a/an/more/some/another/two/proper
          without a/an head/manager/leader/deputy/secretary of
          is/are/am/still/being/left/managing without a/an .. <tool>
          (would) make all the difference
          should/must/ought (to) be given/allotted/offered/assigned a/an/some/more .. <tool>
          should/must/ought/need/needs (to) have/get its/their/our own
          nobody has (<adv>) made/written/given/drawn (us/me) a/an/any .. <tool>
          nobody ever made/wrote/gave/drew (us/me) a/an/any .. <tool>
          somebody/someone (has) (to) draw/write/make/set/drawn/written (up/out/down) a/an/some .. <tool>
          is the way (to) go/forward/ahead
          not (get/be) better/improve/change until we/they get/have/hire
          let us get/send/buy/hire/put/have ... <tool>/course/training
          (get/put/send) everyone/everybody/all (of) (them/us) (on) a/an (<kind>) (<kind>) course/training/programme
          get/getting a/another second/third/fourth/spare .. <tool>
          no one is/has (<adv>) (ever) made/written/given/drawn (us/me) a/an/any .. <tool>
          better/improve/change until we/they get/have/hire a/an/more/another
          need/needs/lack/lacks (<adv>) a/an/more/some/another/new/someone/somebody
          have/has not a single (<kind>) .. <tool>
          wish/wished (that) we/i/they/there had/was/were/got a/an/one/more/some
          (to) appoint a/an/two/some/another .. <tool>
          easier/better/simpler with a/an/one/more (<kind>) (<kind>) <tool>
          goal/aim is (to) (get/have) a/an/some/more .. <tool>
          the obvious/best/easiest/right thing/step (would/is) (be/to) (to) appoint/hire/get/buy/introduce/set
          desperately/badly/sorely/seriously short/lacking/missing/need
          is/are called for |
          hinges/depends on (us/me) (getting/hiring/having) a/an/more/another .. <tool>
          (i/we) want/like a/an fixed/regular/weekly/shared/joint/proper/second/extra
          ought/should/must/need (to) send/give/get/find us a/an/some/more
          what is lacking/needed is
          <tool>/division is missing/lacking
          high time (that) we/i/they/there got/had/hired/bought/was/were
          (the) obvious/only/big/biggest gap is
        `,
        unless: `
          ${alreadyThere}
        `,
      },
      {
        phrases: `
          we/they/staff/department/unit/team (<adv>) need/needs (<adv>) <kind>
          we (<adv>) lack (<adv>) <kind>
          we are missing (<adv>) <kind>
          we do not have a/an <kind>
          what we (really) need is
          all we need is
          we/they need/have/should/must/ought (to) (<adv>) get/hire/introduce/buy/implement/set/create/establish/appoint/recruit/acquire/adopt (up) <kind>
          we/they/staff/managers should/must have a/an/more
          it would (<adv>) help if we had
          would be solved if/with
          if we (<adv>) had
          not enough staff/people/hands/resources/money/funding/positions/hours/colleagues
          too few staff/people/hands/resources/positions/hours/colleagues
          understaffed
          short-staffed
          could (really/certainly) use <kind> .. <tool>
          could (really/certainly) use <tool>
          written agreement
          would fix/solve/help/sort ... is <kind>
          what would (really) help/fix/solve (us/it/this) is
          | more/another/extra (<kind>) <tool> (basically/really/simply) |
          | a/an new/proper/shared/joint/common/better/fixed (<kind>) (<kind>) <tool>
          | get/getting/introduce/introducing/hire/hiring/implement*/buy/buying/employ*/create/creating/set/setting (up) <kind> .. <tool>
          | introduce/introducing/hire/hiring/implement*/buy/buying/employ* <tool>
          ought to be <kind>
          there ought to/should/must/has be/to <kind>
          extra/another pair of hands
          need/needs to send
          be sent on
          that we have no
          the fact that we have no
          nobody/one has written down
          roll/rolling out
          get rid of the <tool>
          get/getting a/an new/better/proper/shared/joint/common <tool>
          introduc*/implement*/rolling (out) a/an (<kind>) (<kind>) <tool>
          send/sending ... on a/an ... course/training
        `,
        unless: `
          ${alreadyThere}
        `,
      },
      // something one could get, together with a wish for it
      {
        phrases: `
          a/an/some/more/two/three/extra/weekly/regular/clear/better/new/proper .. <tool>
        `,
        along: `
          they/we/i/you/there/it/council/management/headquarters should/ought (to) (<adv>) have/be/get/send/give/buy/hire/make/set/introduce
          must/has/have to have/be
          would (<adv>) like us/everyone/them to have/get/hold
          would (<adv>) like to have/get/hire/buy
          would (<adv>) like a/an
          i/we want a/an/some/more/us/two
          i/we (<adv>) wish
          lack/lacks/lacking
          would (<adv>) help/solve/disappear/vanish/sort
          would be (<very>) easier/better/simpler/nice/good/great/lovely
          (goal/aim/solution/dream/wish/problem) is (<adv>) to (get/have)
          if only we/i/they
          if we/i had/got
          could use/do
          thinking of a/an <kind>
          too few
          short of/on
        `,
        unless: `
          ${alreadyThere}
        `,
      },
    ],
    blame: [
      {
        about: 'others',
        phrases: `
          can/could not be bothered/arsed
          can/could hardly be bothered
          do/does not bother (to)
          is/are/being/be (<adv>) (<very>) (<very>) <bad>
          cling/clings/clinging (on) to (the/their/his/her) power
          power play/plays/struggle
          do/does not wish us/me well
          will not let go of
          is/are (<adv>) (just) a/an/some (bunch) (of) (<bad>/real/total/complete/such/typical) <badone>/<bad>
          a (real/total/complete) <badone>
          too <bad>
          their/his/her own (sheer) <bad>
          out of (pure/sheer) <spite>
          the <bad> <others>
          (own) laziness/arrogance/selfishness/stubbornness/incompetence
          does/do (<adv>) not make (an/any) effort
          make no effort
          pull themselves/himself/herself together
          get their/his/her act together
          refuse/refuses (<adv>) to
          do/does (<adv>) not want to change/listen/learn/cooperate/collaborate/take/contribute/develop/work/share/hear/try/know
          do/does not (even) try
          not even trying
          do/does not lift a
          will (just/simply) not change/listen/learn/cooperate/collaborate/take/contribute/share/hear/budge
          just/simply will/do/does not
          will not listen
          not willing to
          unwilling to
          not (<very>) committed/professional/loyal/competent/willing
          do/does (<adv>) not take (any) responsibility
          takes/take no responsibility
          never/not (<adv>) take/takes responsibility
          avoid/avoids/dodge/dodges/evade/evades (any) (all) responsibility
          sabotage*
          sabotaging
          undermin*
          obstruct*
          deliberate*
          on purpose
          own fault
          the/his/her/their fault
          is/are to blame
          only (ever) think/thinks/thinking/care/cares (about/of/in)
          think/thinks/care/cares only (about/of)
          only/just interested in/out
          not interested in anything (but/except)
          only want/wants to
          out for themselves/himself/herself
          out to get
          do/does (<adv>) not care about/at/how/what
          do/does (<adv>) not care |
          could not care less
          not/never give/gives a damn/toss/shit/monkeys
          has/have no will/discipline/respect/loyalty/backbone/commitment/ambition/empathy/spine/integrity/initiative
          lack/lacks (the/any) will/discipline/respect/loyalty/backbone/commitment/ambition/empathy/spine/integrity/initiative
          bad/wrong/poor/terrible/negative/awful attitude
          attitude problem
          work ethic
          against everything
          play/plays/playing (the) victim/politics/dumb/stupid/games
          victim mentality
          pass/passes/passing the buck/blame
          shift/shifts/push/pushes/dump/dumps (all) (the/their) blame/responsibility/work
          skive/skives/skiving/shirk/shirks/shirking/slacking
          slack/slacks off
          whine/whines/moan/moans/moaning/sulk/sulks/whinge/whinges/gripe/gripes
          power games/game/hungry/trip
          ruin/ruins/poison/poisons/poisoning/spoil/spoils/destroys/wreck/wrecks the/everything/it
          set in their ways
          stuck in their ways
          dig/digs/digging (their/his/her) heels (in)
          just/only to be difficult/awkward
          want/wants/get/getting (their/his/her) own way
          be trusted
          want/wants/expect/expects everything served
          expect/expects us to
          not do/doing their/his/her job/jobs/work
          do/does/are/is not (<adv>) do/doing/pull/pulling their/his/her job/work/weight
          let/lets/letting (the/us) others/other/everybody/everyone/rest ... pull/carry/clean/slave/work
          against me/us/everything on/deliberately/purpose
          work/works against me/us
          hide/hides behind
          lie/lies/lying to me/us
          manipulat*
          gossip*
          backstab*
          talk/talks behind
          sit/sits on their/his/her
          call/calls in sick for nothing
          calling/call/calls in sick at
          is/are/being/be (<adv>) (a/an) (<adv>) (<very>) (stubborn/old/real/total/complete/lazy/grumpy/spoilt/right) (old) <badone>
          a/an (<bad>/right/complete/utter) (old) <badone>
          bunch/lot/shower/load/pack of (<bad>) (old) <badone>
          grumpy/bitter/angry/lazy old men/women/boys
          drama queen/queens
          control freak/freaks
          prima donna/donnas
          too comfortable
          enjoy/enjoys/love/loves/like/likes (being/saying/winding/making) difficult/no/awkward/me/us (up)
          get/gets a kick (out)
          winding/winds/wind me/us up
          bad/ill will
          lack of will
          own attitude
          his/her/their attitude/ego/mentality/laziness/arrogance/stubbornness/selfishness/incompetence/pettiness
          ego (is) (<adv>) too big
          rotten/terrible/awful/dreadful/poisonous/toxic/bad mentality/attitude/culture
          steal/steals/stealing/take/takes the credit
          pin/pins/pinning (the) (mistakes/blame/everything/it) on us/me/others
          above the rules/law
          think/thinks (that) (they/he/she) (are/is) above/better/god's/untouchable
          only do/does/cares/care what suits
          what suits him/her/them
          can not take feedback/criticism
          will not bring up
          (will) not lift a finger
          would rather gossip/moan/chat/drink/sit/sleep/complain than
          hide/hides/hiding behind their/his/her
          two hoots
          give a hoot/damn/fig/stuff/toss/monkey's/rat's
          do/does not give (us) (a) (two) damn/hoots/toss/monkeys/shit/fig/rat's
          just/only to annoy/spite/irritate/provoke/undermine/get me/us/at
          meddle/meddles/meddling
          block/blocks/blocking everything/all/anything/every
          stuck in the mud
          do/does not want anything (at)
          do/does not want to help
          do/does not help (us) (at)
          hoard/hoards information/knowledge
          covering/cover/covers (their/her/his) (own) back/backs/arse
          claim/claims hours
          cheat/cheats/cheating
          never want/wants to help
          never (ever) lift/lifts/help/helps/bother
          be bothered to
          get away with
          let/lets/letting (residents/clients/pupils/them) get away
          ounce/shred of backbone/decency/respect
          have/has no manners/shame/guts/conscience
          backbone
          pull (their/his/her) finger/fingers
          looking/look after number
          too big for (his/her/their) boots
          chip on (his/her/their) shoulder
          dare/dares make demands
          expect/expects everything/us/me/others
          throw/throws (their/his/her) toys
          who refuse/refuses
          power hungry
          power-mad
          one-upmanship
          resist/resists everything/anything/all
          run/runs/running (away) from (all/their/any) responsibility
          blame/blames us/me/others/everyone
          moan/moans about everything
          can not do anything right
          have/has no morals/moral/shame
          he/she lies
          they lie |
          full of it
          dead weight
          boss's/manager's/director's/management's fault
          only has/have itself/themselves/himself/herself to
          to annoy/spite/provoke/irritate me/us
          want/wants (to) (see) me/us (to) fail
          leave/leaves the (hard/dirty) work to
          at our/others expense
          abuse/abuses/exploit/exploits the system/situation/me/us
          take/takes/taking advantage of me/us
          as stubborn/lazy/thick/daft/mean as
          not a clue what
          have/has not a clue
          call/calls in sick the minute/moment/second
          live/lives off other people's
          out to trip/get/undermine
          only want/wants to be in charge
          too delicate/soft/precious/fragile/thin-skinned
          only do/does it to
          too good/grand/important/posh/proud to help
          rather drink/chat/sit/smoke/gossip/do/talk/play ... than
          would rather ... than (do) work/help/lift/pull/their
          thrives/thrive/feeds/feed on (making) (causing) trouble/conflict/drama/attention/rows/gossip
          in it for his/her/their/the own/career/money/himself/herself/themselves
          only (in) (it) for his/her/their own career/ego/gain/sake
          sulk/sulks/sulking/pout/pouting (<adv>) because
          did not get their/his/her (own) way
          nobody ... has (any) (professional/personal) pride/backbone/discipline/loyalty
          has/have no (professional/personal) pride
          only/just turn/turns/come/comes/show/shows/are/here (up) for the money/salary/wages/title/pension
          wants/want/wanting to be the centre/star
          (it) (is) because he/she/they is/are (<adv>) (<very>) (<very>) <bad>
        `,
        unless: `
          ${doubted}
          ${told}
          not (<adv>) (<very>) <bad>
          not (to) blame
          not ... fault
          my/our/nobody's/nobodys (own) fault
          not (<adv>) deliberate*
          not on purpose
          call/calls/called/see/sees/consider/find me
          ask
          found out/that
          turned out
          probably/maybe the
          i am (probably) the
          hear/know/understand more
          caught myself
          <others> say/says/said/tell/tells/told/claim/claims (that) the/our/my <others>
        `,
      },
      {
        about: 'others',
        phrases: `
          if they/he/she (would) (just/only) pull/pulled/got/get their/his/her/themselves finger/act/together
          if they/he/she just/only wanted/bothered/cared/tried/pulled
          if they/he/she would just/only pull/bother/try/listen/care/get
          could (do) (it) if they/he/she (only/just) wanted/tried/bothered
          if they/he/she had an/any (ounce/shred) (of) backbone/ounce/decency/respect/shred
        `,
        unless: `
          ${told}
        `,
      },
    ],
    tooBig: [
      {
        phrases: `
          the whole/entire (public) (of) (the) (health/school/welfare/care) <wide>
          whole/entire (of) (the/our) (public) <wide>
          all (of) (the/our) <wide>/*care
          all/every/no (of) (the/our) (elderly/young/vulnerable/disabled/single/older/weak) <everyone>
          hundreds/thousands of
          all (of) (the/our) (citizens/children/employees) in/of the/our <wide>
          across (all) (the) (whole/entire) (of) <wide>
          across all/every
          across the whole/entire
          all/every (of) (the/our) (3+/five/six/seven/eight/ten/twelve) departments/schools/institutions/administrations/units/sectors/centres/school/department/institution/director/directors/politicians/politician/unions/leader/manager
          every single <everyone>
          all (of) (the/our) (city's/municipality's) <everyone>
          all 100+
          1000+ employees/staff/people/citizens/residents/pupils/patients/carers/colleagues
          the public sector
          whole/entire
          throughout (the/our) (whole/entire) <wide>
          everyone/everybody (in/at/across) the/our <wide>
          all/every (of) (our/the) (50+) employees/staff/schools/institutions/leaders/managers/departments/units/teams/citizens/centres
          50+ employees/staff/people/leaders/managers/schools/colleagues
          all (of) (our/the) <everyone>/departments/schools/institutions/leaders/managers/units/politicians
          municipality-wide
          the municipality's/council's/city's/county's/country's <everyone>/<wide>
          the <everyone> in/of/across the/our <wide>
          council-wide
          organisation-wide
          the welfare state
          in the/our municipality/country/city/society/world
          of the/our municipality/city/country/society
          the whole/entire system
          <number>/twenty/thirty/fifty/forty/hundred hundred/thousand employees/staff/people/carers/residents/systems/schools
          seven/eight/nine/ten/twenty thousand
          twenty/thirty/forty/fifty/hundred/20+ schools/nurseries/departments/homes/units/institutions/systems
          (all/every) (20+) nurseries/nursery/schools/school/homes/libraries/wards/depots ... in/across the borough/city/county/district/council/authority/trust
          all/every 20+ nurseries/schools/homes/libraries/wards/depots/institutions/departments
          (all/every) (in) (the) (city's/borough's/council's/county's) estates/neighbourhoods/schools/nurseries
          across the organisation/council/borough/county/country/city/district/sector/trust/authority/board/service/nation
          across/for/in all/every <wide>
          in/of local/central government
          nationally
          national <problem>
          in the district/borough/county/region/authority/trust/organisation
          our town/city/borough/county/society/nation/country
          the council ... become/becoming/be
          (whole/entire/complete/all) (of) (the) estate/landscape/infrastructure
          adult/children's/elderly/elder/social/special/health care/services as/into/across/and
          in/of/across (all) (the) directorates/departments/sectors
          between hospitals/health/councils/sectors ... and
          a council/city/town/society/country/world/borough/school where nobody/everyone/no
          (a) (whole) generation of
          once and for all
          all special needs
          whole/entire way
          sickness/sick absence in the council/borough/whole
          all of <wide>/employment/services/social/elder/health
          this country
          in every (care) home/school/nursery/ward
          local democracy
          our council/borough/municipality/city (to) (be) the first
          the homeless/lonely/unemployed/poor (people) in the city/borough/country
          homeless people
          all (of) (the) (region's/country's/county's/city's/council's/borough's) hospitals/schools/citizens/homes/wards/nurseries
          the region's/country's hospitals/patients/citizens
        `,
        along: `
          <change>
          <aim>
          so that
          is/are/has/have to
          | *ing
          | to
        `,
        unless: `
          ${withinReach}
        `,
      },
      {
        phrases: `
          solve/solving/abolish/abolishing/eradicate/end/fight/eliminate/stop/remove/fix/tackle/beat/crack ... <problem>
          bend/bending/turn/turning/reverse the curve/tide/trend
          cycle of
          social deprivation/heritage/inheritance
          trend ... turned
          turn/turning (around) ... sick leave ... all/whole/entire
          turn around sick
          break/breaking (down) ... silo*
          do away with
          get rid of/all ... <problem>
          <change> ... <problem>
          get/bring/drive/push ... <problem> (leave) down/under
          grip/control on/of ... <problem>
          lower/raise ... across/throughout
          culture change
          cultural change
          change/changing/transform ... culture of/in (the/our)
          a completely/totally/whole/brand/entirely (new) culture
          (a) completely/totally/brand/entirely new (<adv>) model/system/way/organisation/structure/mindset/approach
          (the) culture of/in/throughout/across (the) (whole) (entire) <wide>
          mindset of
          a culture of ... throughout/across/everywhere
          turn/make/transform us/ourselves/the (municipality/organisation/department) into (a/an/the/denmark's)
          most attractive (employer/workplace/municipality)
          best/most ... in the country/region/world
          merge/merging
          digitalis*/digitiz*/digitis* everything/the/all
          welfare reform
          integrate/integrating ... and
          close/closing the gap
          carbon/climate neutral
          waiting lists/list/times
          get/getting/make/making all/every/everyone/everybody (of) (the) ... to
          get/getting the politicians to
          change/changing how/the ... municipality/organisation/council/society/politicians/sector
          everywhere
          change/changing/shift/shifting/transform/turn/turning/build/building/create/creating (the/our/a) (<adv>) (whole) (entire) (new) (<adv>) culture
          (the) culture must/should/has/needs (to) change
          change/changing the system/law/legislation/world/mindset
          reinvent*/redefine
          halve/halving/double/doubling (the/our/all) <problem>/staff/sickness/sick/number/budget/turnover
          sick/sickness leave/absence ... zero/half
          (complete/total/full/fundamental/radical) overhaul/reorganisation/transformation of
          complete/total/fundamental/radical change/restructuring/reform
          fundamentally/radically <change>
          <change> fundamentally/radically
          fix/rescue/save/mend/repair the ... service/system/sector/schools
          get/make/persuade/convince (the) politicians to
          implement* ... reform/act/law/legislation
          stop/turn ... flight/exodus/drain
          recruit/retain/attract 10+
          change everything
          end/ending/break/breaking/change ... culture
          fix/solve ... all (of) (the/our) problems
          eliminate/end/abolish/stop (all) stress
          world-class
          make the <wide> a place
          where nobody/everyone/everybody is/feels/has
          budget ... balance
          nobody should/must ever/again
          nationwide
          <problem> ... solved/fixed/ended/eliminated/eradicated
          rebuild/restore ... trust in/between
          by 2027+
          within five/ten years
          save/find/cut 5+ million*
          on/at all levels
          from top to bottom
          root and branch
          work/working together across
          all/every/no (single) (<adv>) (elderly/young/vulnerable/disabled) <everyone> ... should/must/to/able/gets/is/are/feels
          whole/entire new
          for good
          once for all
          every corner of
          work-life balance for all
          public health
          the planet
          new (<adv>) culture
          new (<adv>) leadership/management culture
          (whole/completely/entirely) new culture of
          paradigm shift
          best ... in the/denmark world/country
          best ... in denmark
          denmark's/world's best
          all/every/each/no (of/the/our) (our) (the) (single) <everyone> ... thrive/thrives/succeed/gets/get/should/must/feels/feel/has/left/experience
          once and for all
          from scratch
          from the ground up
          save the welfare/health/climate/planet/schools
          revolution*
          green transition
          climate-neutral
          transform*
          the future of welfare/school/care
          (the) welfare of the future
          put/putting a stop/end to ... <problem>
          put/putting a stop/end to
          (want/like/need) (to) (the) end of <problem>/new
          new public management
          rid (the) <wide>/public/world ... of
          rid the ... of
          rid of red
          stop/stopping/halt/halting/reverse/reversing (the) exodus/flight/drain
          halve/halving/double/reduce/reducing the number of
          do something about people/<problem>/the
          get/bring/drive ... waiting list/lists/times ... down
          waiting list for ... down
          (the) finances ... back on track
          finances of (the)
          <problem> ... by 2027+
          short by 2027+
          most innovative/attractive/sustainable/digital
          best/greenest/healthiest/happiest council/city/town/workplace/borough/place
          (public) (people's) trust/faith/confidence in (local/public) government/public/politics/services/council/authorities
          (must/to) be rebuilt
          rebuild/restore/restoring/regain/win/winning (back) (people's/public/the) (public's/citizens) trust/faith/confidence
          in society |
          of/in all of society
          how society
          society looks/treats/sees/views
          status in society
          attitude/attitudes (to) ... has/have/must/needs/should (to) change
          change/changing attitudes/people's/society's
          curve for/of/on
          (bend/bending/turn/turning) the (cost) curve
          all of them to become
          reform/reforming/reinvent/reinventing/redesign/rethink/rethinking (the/our) (primary/secondary/public) <giant>/system/benefits/education/school/schools/care/council/services/government
          be reinvented/rethought/reimagined
          as we know it
          merge/merging (health/social) ... into/with/and
          one/single/seamless organisation/service/system for
          fight/fighting/combat/tackle/tackling (social/health) <problem>
          eradicate/eradicating/abolish/abolishing ... <problem>
          carbon/climate neutral/neutrality
          net zero
          integration succeed/work
          (integration) ... estates
          new model of
          model of welfare/care
          for decades/generations
          next decade/decades
          next ten/twenty/two years/decades
          political culture
          culture of fear
          culture ... council/organisation/borough/city/nhs/authority
          (in) three hundred/thousand
          whole/entire department of
          care act
          throughout/across/in all our homes/schools/sites
          in all of them
          mental health ... nationally/fix/everyone
          silos have/has to go
          the silos
          save/rescue/transform/reform/fix (the/our) (elder/elderly/social) care/nhs/democracy/schools
          politicians/councillors/parliament have/has/must/should/need/needs (to)
          make/get/want the politicians/councillors/parliament
          move/shift/convert all of
          shared/common identity
          merger of the councils/municipalities/authorities
          build/building trust between
          demographic challenge/change/changes
          reform/reforming (local) democracy/government
          change/changing the way this/the/our country/society/people/world
          how people look/think/talk
          leaving the profession
          equal opportunities for
          falls/fall through the system/cracks/net
          all sectors of
          entire/whole way schools/society/people/hospitals/councils think/thinks
          burnout in the whole/profession/sector
          a society/country/world without/where
          mental health among (the) young/children/borough's/city's/council's/our
          <problem> among/amongst (all) (the/our) (borough's/city's/council's) elderly/children/young/citizens/men/women/residents/boys/girls/pupils
          <problem> ... be gone
          rethink/rethinking/reinvent/redefine/reimagine what a/an/it/we
          (get/getting) 50+ teachers/nurses/employees/staff/people/carers/colleagues/managers/leaders/workers to
          new way of running/doing/thinking/delivering/organising care/schools/school/social/hospitals/services/welfare/health
          <problem> ... halved/reduced/cut/down/zero
          the whole way (we/society/people/they) think/see/run/do/treat/deliver/look
          politicians and staff/citizens/employees/carers/teachers to
        `,
        along: `
          <aim>
          <change>
          is/are/has/have to
          | *ing
          | to
          | <change>/solve/save/fix/break/end/stop/tackle/beat/merge/close/integrate/bend/build
        `,
        unless: `
          ${withinReach}
        `,
      },
    ],
    always: [
      // said as "that is how it goes, each and every time" in itself
      {
        phrases: `
          nobody/noone/nothing/none (<adv>) ever
          nobody/noone/nothing/none ... ever
          no one (<adv>) ever
          not one/a person/single/soul (<adv>) (<adv>) ever
          never ever
          never (there) where/when
          never anyone/anybody/anything/any
          never a/one quiet/single/moment/minute/spare/word/day/peaceful/proper
          at no point
          constantly
          forever putting/chasing/apologising/explaining/changing/moving/asking/losing/rewriting/wanting/complaining/interrupting/late
          each and every
          every bloody/damn/blessed
          always/constantly/forever (<adv>) me/us
          me/us every (single) time
          always/constantly (<adv>) the/those same/one/wrong/ones
          always/constantly (<adv>) (someone/somebody/something/one/people/person) (who/that/from/in/on) has/have/is/not/forgets/forgot/missing/wrong
          always/constantly somebody/someone/something
          somebody/someone/something (<adv>) always
          is always (<adv>) <others> who/that
          always the evening/night/day/late/early
          the same (two/three/few/four/people/person/ones) ... always/every
          same story/mess/song/tune/discussion/argument
          nothing (<adv>) (i/we) (<adv>) (do/say/try) (ever) works/helps/changes/happens
          year after year
          every single time
          always (the) last (to/one)
          always some emergency/crisis/problem/urgent/new/other/excuse/reason/drama
          no matter what/how/who (many) (times) i/we (<adv>) do/say/try/decide/suggest/agree/ask/plan/put/propose/write/announce/explain
          matter what/how/who i/we (<adv>) do/say/try/decide/suggest/agree/ask/plan/put/propose/write/announce/explain
          whatever i/we (<adv>) do/say/try/decide/suggest/agree/ask/plan/put/propose/write/announce/explain/come/touch
          day in (and) day out
          not one/a single day/week/meeting/time
          every day is
          one single day
          always end/ends up/in/with
          constantly the one
        `,
        unless: harmless,
      },
      // "never" about what one might wish for
      {
        phrases: `
          never .. <wished>
          never to/on/in/at .. <wished>
          never ... how/what i/we/it
          am/are/is/be/been/get/gets/being never (<adv>) (be/been/being) given/told/asked/invited/thanked/consulted/prioritised
          never survive/coordinate/survives/starts/ends/start/end
          not once ... <wished>
          ever <wished>
        `,
        unless: harmless,
      },
      // "always", "every time" and their relations, where what they are about goes wrong
      {
        phrases: `
          always
          never
          every (single) time
          every single (day/week/morning/meeting/monday/month/one)
          each time
          all the time
          constantly
          continually
          no matter what/how/who/where/when/which
          does not matter what/how/who/where/when/which
          whatever (the) topic/subject/i/we/they/you/time/weather/reason
          whoever i/we
          whichever
          however hard/much/often/many/early/short
          however .. (i/we) say/put/ask/try/explain/phrase
          however (i/we) (<adv>) put/plan/phrase/arrange/try/do/say/organise/ask
          without exception
          without fail
          time after time
          week after week
          forever
          invariably
          perpetually/eternally/incessantly/endlessly
          time and (time) again
          again and again
          over and over
          nobody/nothing ever
        `,
        along: goesWrong,
        unless: harmless,
      },
    ],
    opinion: [
      {
        about: 'others',
        phrases: `
          seemed/seems/looked/looks/appeared/sounded/sounds/appears (<adv>) (<very>) (<very>) <feeling>/<grade>
          seemed/seems/appeared (<adv>) to be/like/feel/enjoy/think/have
          seemed/looked/sounded like/as
          came across as
          they/he/she/everyone/everybody/people/staff/team/group/most/several/<others> was/were/are/is (<adv>) (<very>) (<very>) <mood>
          they/he/she/everyone/everybody/people/staff/team/group/most/several/<others> was/were (<adv>) (<very>) (<very>) <feeling>
          was/were not (<very>) <feeling>
          was/were not (<adv>) (really/quite/fully) present/there/listening
          they/he/she/boss/manager/<others> was/were (<adv>) (<very>) (<very>) <bad>
          (was/were) clearly/obviously/visibly/evidently
          it was (<very>) clear/obvious/plain (to) (me) (that)
          felt (<very>) (<very>) <feeling>/trodden/run/left/ignored/overlooked/heard/seen/like/attacked/cornered/criticised/pushed/pressured/threatened/blamed/accused/judged/hurt
          must have been/felt
          enjoyed it/themselves/himself/herself/the
          became/got/grew (<very>) (<very>) <feeling>
          reacted (<very>) (<very>) negatively/positively/badly/well/aggressively/defensively/strangely/emotionally
          behaved (<very>) (<very>) <bad>/badly/well/childishly/unprofessionally/strangely
          was/were not (<adv>) (<very>) interested/motivated/listening/prepared/ready/convinced/paying
          (was/were) (<adv>) just/only trying to
          tried to provoke/impress/avoid/dominate/manipulate
          had (<adv>) (already) (given) (lost) given/lost up/interest/motivation
          had no interest/motivation/energy
          is/are/was/were not a team player
          got a lot/little out of it
          was/were (<very>) (<very>) well prepared
          unprepared
          loved/hated/liked/disliked it/the
          everyone/everybody/they/people/he/she/staff thought it/that (was)
          was/were (<very>) hurt
          took (the) it/this/that/criticism/news/idea/feedback/change (<very>) (<very>) well/badly/okay/fine/hard
          (surprisingly/really/very/quite) well received
          were/was (<adv>) (<very>) on it/board
          were/was (<adv>) (a) (bit) short (with) (me)
          did not want to be there
          had a good/bad/great/hard time
          could not be bothered
          (more/braver) than usual |
          were/was braver/quieter/better/worse/calmer/happier
          did (<adv>) not (<adv>) look/seem/appear/sound/feel (<very>) (<very>) <feeling>/<grade>/safe/like/much
          do/does (<adv>) not feel (<very>) safe/comfortable/secure/heard/seen
          was/were (<adv>) (<very>) (<very>) <feeling> about/with/of/at/towards/over/by
          <others>/they/he/she/everyone/staff/people was/were (<adv>) (rather/surprisingly/quite/somewhat) (<very>) <feeling>
          (was/were) fed up with
          in a huff/mood/sulk/strop
          has/have become/grown (<very>) (<adv>) (more/less) <feeling>
          (was/were) playing for time
          play/playing for time
          (was/were/is) trying to dodge/avoid/evade/win/impress/provoke/smooth/hide/get
          tried to dodge/evade/hide/win
          dodge the question
          losing/lose face
          let off steam
          lacked/lack motivation/energy/interest/enthusiasm/commitment/drive/respect
          overreacted
          missed the point
          (completely/totally) misunderstood
          did not (<adv>) (really) understand/get it/what/me/the
          did not mean it
          did not (<adv>) trust/like/respect me/us/it/each
          found it (<very>) (<very>) <grade>/<feeling>/meaningful/useful/useless/pointless/interesting/helpful/annoying
          took it/that/this/the (<adv>) (<very>) (<very>) nicely/well/badly/calmly/personally
          agreed that was obvious
          that was obvious
          had had enough
          (had) given up
          were/was resistant/opposed to
          were/was (<very>) against
          better/worse/foul/good/bad/great mood
          more/less <feeling> than
          surprisingly <feeling>/<bad>
          acted as/like if/though/they/he/she
          pretended to
          was/were (<very>) up for it
          received it (<adv>) (<very>) well/badly
          was/were not on board
          wanted (to) (get) it over
          he/she/they (just) wanted to get it over
        `,
        unless: `
          <says> that/they/he/she/me/us
          he/she/they <says>
          ask/asked
          if
          will/would
          when we
          thought they/he/she
          used to think/believe/assume
          <says> (that) the/it/this
          thinking they/he/she
          found out/that
          sleep/slept
          my knees
          turned out
        `,
      },
      {
        phrases: `
          <event> was (<adv>) (a/an) (<very>) (<very>) (a/an) (<very>) <grade>/<feeling>
          <event> was/were not (<very>) <grade>
          <event> went (<adv>) (<very>) (<very>) <grade>
          <event> ... felt/became/turned/got/worked (<very>) (<very>) <grade>
          <event> was (a) (complete/total/perfect) waste/perfect/mess/shambles/joy/pleasure/disappointment
          it/everything/things/that/all went (<adv>) (<very>) (<very>) <grade>
          | went (<adv>) (<very>) (<very>) <grade>
          went better/worse than
          went like a
          went down (<very>) well/badly
          exceeded all/my/our expectations
          motivation/morale/engagement/commitment/energy/mood/atmosphere/trust/interest (in/among) (the) (group/team) was/is/were (<very>) (<very>) <grade>/low/high/down/gone/lacking
          there was/is (a) (<very>) (lot) (of) (<adv>) resistance/frustration/negativity/enthusiasm/tension/mistrust/distrust/unease
          full of energy/enthusiasm
          it was as if/though
          it/this was (<adv>) (a/an) (<very>) (<very>) (a/an) <grade> <event>/<occasion>
          was (a/an) (<very>) (big/huge/total/real/great/complete) success/failure/disaster/hit/triumph/waste/pleasure/disappointment/flop/mess
          there was (<adv>) (a/an) (<very>) (<very>) (<very>) <grade> atmosphere/mood/energy/tone/dialogue/feeling/vibe/chemistry/spirit
          good/bad/great/poor/lovely/tense/nice/awful/better/positive/negative atmosphere/mood/vibe/energy/spirit
          different/new energy/atmosphere/mood/vibe
          waste of time
          we had a (<very>) (<very>) <grade> <event>
          i think/thought/felt/feel/found (<adv>) (that) (the/it/they/he/she) ... was/went/were/felt/worked
          i think/thought/found it (<very>) <grade>
          i think <others>/they/he/she ... was/were/felt
          i got/get/had/have (the/a) (<very>) (clear/strong) feeling/impression/sense
          left with (the/a) (clear/strong) feeling/impression/sense
          i (<adv>) sensed/sense
          could tell
          i/you/one could (<adv>) feel/sense/tell (that)
          i experienced (<adv>) a/an (<very>) <grade>/<feeling>/different/new
          i experienced (<adv>) them/him/her as
          my impression/feeling/sense was/is
          in my opinion/view
          worked (<very>) (<very>) well/badly/brilliantly/perfectly/fine |
          there was (quite) an atmosphere
          went (<adv>) beyond (all) expectations/expectation
          (beyond) all/my expectations
          it turned into a/an (<very>) (<very>) <grade> <occasion>
          it turned into a/an (<very>) <grade> (<grade>) <occasion>
          turned into a/an <grade>
          (it) was (<adv>) a/an (<very>) (<very>) <grade> (<grade>) <event>/<occasion>/process/exercise/start/end
          there was (a) (certain/some/real/great/lot) (of) relief/resistance/scepticism/tension/enthusiasm
          i (could) (<adv>) sensed/sense/felt (a/that/some/the) (certain/real/sense) relief/tension/resistance/that/they
          could tell from
          i could tell/see/feel/sense (that) (from) (by) they/she/he/their/everyone/people
          a good/bad/lovely/great/awful/tough meeting |
          lovely/great/good/bad/strange/weird/different energy/vibe/atmosphere/mood
          did not mean it
          playing for time
          i think they/he/she/everyone (<adv>) agreed/disagreed/understood/liked/disliked/enjoyed/hated
          <grade>/<feeling> (and) <grade>/<feeling> atmosphere/mood/tone/energy/vibe
          was/were (<adv>) a (great/huge/big/real) relief/disappointment/humiliation for
          rang hollow
          meant well
          <event> was (<very>) dead/flat/pointless
          mood/atmosphere/energy/spirits lifted/sank/dropped/rose/fell/turned
          talk/conversation/meeting/chat/interview (<adv>) with ... went (<adv>) (<very>) <grade>/badly/well
          mood/atmosphere/tone/morale improved/worsened/lifted/dropped/changed
          | it was (<adv>) (<very>) awkward/tense/embarrassing/painful/lovely/nice/great/fantastic/terrible/awful/brilliant/boring |
        `,
        unless: `
          <says> that/they/he/she/me
          ask/asking
          what went
          what has
          if
          will/would
          hard/not clear
          next time
          thought they
          used to think/believe
          <says> (that) the/it/this/my/our/<event>
          last year
          not sure
          i can not
        `,
      },
    ],
    distress,
  },
};
