import type { Wording } from './rules.ts';

/** English: spellings, small words and the lists of words that phrases name as `<name>`. */
export const words: Omit<Wording, 'signals'> = {
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
  negations: `
    not never hardly nor neither no without
  `,
  borders: `
    to that with in on at of for from by about when if who which but and because is are was were have has can will
    should do does how what why as
  `,
  fillers: `
    just really honestly actually simply literally basically frankly still now also even completely totally
    absolutely utterly so very slowly quite almost nearly currently lately somehow
  `,
  lists: {
    praised: `
      enthusiastic unenthusiastic dull boring wonderful constructive unconstructive awkward productive
      unproductive fruitful tedious dreary superb splendid marvellous fantastic brilliant dreadful awful
      terrible horrible hopeless pointless meaningless meaningful rewarding successful unsuccessful chaotic
      disappointing impressive inspiring uninspiring uplifting depressing frustrating tense hostile lukewarm
      half-hearted defensive dismissive reluctant sceptical skeptical condescending patronising arrogant
      respectful disrespectful engaged disengaged motivated unmotivated demotivated unprofessional excellent
      outstanding mediocre poor lousy weak charming clumsy embarrassing messy disorganised unprepared well-
      prepared ill-prepared ill-at-ease insecure self-confident unconvincing convincing lively lifeless
      energetic insincere evasive moody sulky sullen grumpy rude dominant domineering passive apathetic
      indifferent resentful relieved delighted offended annoyed irritated embarrassed bored
    `,
    judged: `
      tough lousy
      forthcoming embarrassing sour upbeat dreadful
      self-confident self-assured wonderful poor
      <grade> <feeling> capable incapable competent incompetent skilled able gifted talented keen eager optimistic
      pessimistic sceptical skeptical enthusiastic hesitant bored proud curious ambivalent brilliant impressive
      marvellous amazing astonishing dismal abysmal mediocre adequate inadequate dreary lifeless lively energetic
      refreshing liberating relaxed present absent-minded open-minded unprejudiced respectful disrespectful loving
      caring warm-hearted impatient unmotivated demotivated motivated insecure secure confident mature immature
      dominant domineering passive apathetic disengaged unprepared well-prepared ill-prepared structured unstructured
      unclear vague muddled bewildered awkward clumsy embarrassing cringeworthy touching moving beautiful charming
      hearty amicable hostile chilly reserved guarded mistrustful defensive nervous tense split divided relieved
      delighted disappointed hurt offended annoyed irritated dissatisfied satisfied content pleased angry cross sulky
      sullen grumpy worried concerned resigned thin flimsy tedious long-winded tiresome cosy unequal lopsided
      balanced fair unfair trusting suspicious arrogant condescending patronising superior superficial shallow messy
      chaotic unruly rude polite obliging welcoming dismissive receptive interested uninterested imaginative creative
      ambitious unambitious frightening scary eerie meaningless pointless fruitless fruitful valuable worthless
      successful unsuccessful calm calmer restless harmonious conflict-ridden hectic withdrawn shy taciturn talkative
      unprofessional professional inept convincing unconvincing credible lacklustre drained uplifting uplifted
      oppressive worse better finer stronger weaker flat dull heavy light solid splendid excellent exceptional
      outstanding disastrous catastrophic fabulous gorgeous magnificent ghastly hopeless horrid nasty vile hollow
      forced artificial natural sincere insincere genuine fake thoughtful thoughtless attentive inattentive absorbed
      focused unfocused scattered committed uncommitted cooperative uncooperative helpful unhelpful supportive
      unsupportive patient kind unkind friendly unfriendly cold frosty icy lukewarm tepid warmer colder worthwhile
      rewarding draining exhausting intense gloomy cheerful upbeat downbeat positive negative gentle harsh brusque
      abrupt dispirited disheartened discouraged encouraged heartened overjoyed ecstatic miserable unhappy happy sad
      glum bitter resentful envious jealous intimidated overwhelmed underwhelmed underwhelming evasive shifty stiff
      wooden stilted rigid loose sloppy careless careful meticulous disorganised organised amateurish clever wise
      foolish silly stupid smart
    `,
    thing: `
      login logins lifeguard lifeguards archive staff-room controller conduct rules-of-play sparring-partner
      model headcount twin slot intranet till-system till
      division split support letters
      premises handbook kick-off-day day-off template tablets guidebook
      <tool> wifi broadband internet webpage webpages web-page logo website page key keys cabinet cupboard cupboards
      shelf shelves code codes lock door-codes script scripts diary noticeboard reading-programme programmes course
      courses trip trips excursion seminar seminars conference retreat day-out dinner dashboard scheme schemes
      mentoring supervision mentors mentor-scheme secretary secretaries receptionist librarian officer officers
      interpreter interpreters cook cooks chef cleaner janitor caretaker driver pedagogue pedagogues teacher teachers
      aide aides assistant assistants helper helpers worker workers tutor tutors advocate ombudsman relief
      relief-staff bank-staff supply-teacher locum night-watch watchman guard guards manager managers head heads
      director hours ratio ratios normative staffing-level space spaces classroom classrooms playroom staffroom
      kitchen canteen toilet toilets shower showers playground extension annexe wing building buildings hall camera
      cctv alarm alarms intercom doorbell phone phones smartphone smartphones headphones speaker speakers charger
      chargers computer laptop pc pcs ipad ipads server subscription app-store survey surveys questionnaire
      questionnaires measurement measurements barometer gauge audit evaluation analysis mapping report reports
      statistics figures data archive records record-system criteria standard principle principles values charter
      code-of-conduct constitution bylaws ground-rules target targets milestones timeline timetable timetables
      year-planner annual-plan wheel roadmap blueprint job-share cover floater pool reserve post-holder vacancy
      appointment appointments hire recruit recruits recruitment payroll pay-rise allowance wage wages bonus bonuses
      incentive incentives subsidy subsidies sponsorship grant grants fund seed-money overtime uniforms badge badges
      lanyard fobs fob sign signs poster posters brochure brochures flyer flyers booklet guidebook pamphlet video
      videos clinic helpdesk hub centre center portal gateway hotdesk furniture sofa sofas chair chairs table tables
      stool curtains blinds lamp lamps heater heaters fan fans ventilation air-conditioning soundproofing partition
      vehicle vehicles car-pool ebike bike bikes trolley trolleys ramp ramps railings hedge gate gates fence shed
      storage container containers locker lockers freezer dishwasher machine machines coffee-machine consultant
      facilitator supervisor psychologist solicitor adviser counsellor mediator negotiator translator liaison
      champion ambassador superuser super-user buddy buddies arrangement contract deal mandate job-plan
      delegation-plan resource resources capacity manpower muscle bodies pairs-of-hands strategy vision
      mission-statement action-plan improvement-plan contingency-plan communication-plan plan-b process flow protocol
      regime framework setup set-up structure
    `,
    wantOf: `
      fewer
      a an some more another extra additional further better bigger larger new proper decent real good fixed permanent shared common joint
      clear clearer written weekly regular external full-time half-time part-time dedicated separate digital modern second third
    `,
    moreOf: `
      fewer
      a an one two three four five six some more another extra additional further better bigger larger new proper
      decent real good fixed permanent shared common joint clear clearer written weekly monthly regular external
      full-time half-time part-time kind sort of type dedicated our own separate ready-made simple digital modern
      up-to-date faster newly qualified few couple several half
    `,
    obtain: `
      hire hiring hired buy buying bought employ employing employed recruit recruiting recruited appoint appointing
      appointed introduce introducing introduced implement implementing implemented install installing installed
      establish establishing established acquire acquiring acquired obtain obtaining obtained procure procuring
      purchase purchasing purchased order ordering commission commissioning fund funding funded finance financing
      draft drafting drafted create creating created design designing designed build building built write writing
      written draw drawing drawn get getting got secure securing secured provide provided allocate allocated approve
      approved set setting bring bringing find finding
    `,
    flawed: `
 <bad> <badone> self-satisfied full-of-themselves arrogant snobbish snobby vain stuck-up posh 
 lazy workshy work-shy unwilling unmotivated demotivated disengaged uninterested indifferent uncommitted
 uncooperative resistant stubborn pig-headed obstinate rigid inflexible old-fashioned backward narrow-minded
 short-sighted petty jealous envious bitter resentful sour negative pessimistic hopeless useless incompetent
 incapable clueless ignorant stupid thick dense dim careless sloppy slapdash unreliable untrustworthy
 dishonest two-faced disloyal cowardly spineless weak soft timid conflict-shy conflict-averse passive apathetic
 immature childish spoilt pampered entitled demanding selfish egoistic egotistical greedy power-hungry power-mad
 bossy domineering controlling manipulative scheming devious vindictive spiteful malicious nasty mean cruel cold
 heartless aggressive hostile rude insolent disrespectful unprofessional irresponsible undisciplined
 disorganised chaotic forgetful lethargic slack complacent smug self-righteous self-important
 self-centred self-absorbed narcissistic insensitive thin-skinned touchy oversensitive hysterical dramatic
 theatrical sulky surly grumpy moody cantankerous argumentative quarrelsome contrary awkward bloody-minded
 amateurish unqualified unambitious short-tempered unfit bone-idle feckless sluggish fussy pedantic bureaucratic
 legalistic set-in-their-ways
    `,
    virtue: `
      will willpower backbone spine guts courage nerve morals morale ethic ethics work-ethic discipline
      self-discipline respect loyalty responsibility accountability ambition ambitions empathy decency goodwill
      good-will integrity initiative commitment conscience insight self-awareness self-insight judgement
      professionalism pride manners humility team-spirit spirit solidarity interest desire wish intention drive
      flexibility willingness dedication honesty
    `,
    flaw: `
      vanity reluctance-to-change stinginess
 laziness arrogance ego egos selfishness stubbornness incompetence pettiness mentality
 negativity indifference apathy spite malice jealousy envy ignorance stupidity vanity pride snobbery greed
 cowardice sloth unwillingness obstinacy temper moodiness bitterness cynicism complacency carelessness
 sloppiness disloyalty dishonesty pig-headedness meanness nastiness immaturity childishness egoism narcissism
 sulking moaning whining whingeing backbiting scheming idleness rudeness insolence power-games politicking
 conceit self-importance lethargy inertia bad-faith bloody-mindedness
    `,
    realm: `
      municipalities counties scandinavia
      <wide> <giant> municipality council borough county region country nation society city town state world sector
      services service system field profession industry directorate department departments administration
      administrations authority authorities organisation organisations government parliament politics schools
      education healthcare welfare psychiatry nursery nurseries workforce public denmark europe scandinavia market
      housing employment mental-health social-services childcare eldercare elderly-care children's-services
      disability special-needs culture division group concern corporation municipal district
    `,
    domain: `
      scandinavia
      society denmark europe nationwide nationally municipality country nation sector world globe democracy council
      borough county region land public-services parliament healthcare psychiatry welfare nhs schooling
    `,
    masses: `
      municipalities councils
      <everyone> schools nurseries departments institutions administrations units sectors centres homes hospitals
      wards libraries teams managers leaders teachers nurses pedagogues caseworkers carers employees staff
      councillors politicians directors offices sites branches workplaces kindergartens municipalities councils
      regions companies citizens residents children families people colleagues youngsters elderly disabled vulnerable
      persons school nursery department unit centre home ward child citizen employee manager
    `,
    malaise: `
      depopulation imbalance litter
 violence racism sexism bullying domestic-violence crime drugs gangs inequality inequalities loneliness poverty
 homelessness unemployment stigma prejudice corruption bureaucracy red-tape silos silo silo-thinking recruitment
 exodus shortage shortages crisis turnover absenteeism burnout truancy dropout drop-outs
 segregation discrimination polarisation mistrust queues waiting-lists waiting-times backlog
 understaffing underfunding obesity smoking addiction neglect radicalisation ghettos illiteracy hunger
 pollution emissions dementia deprivation health-inequality paperwork austerity ageism ableism
 suicide suicides
    `,
    whose: "*t's *r's *n's *e's *p's *d's *y's *m's *k's *l's *h's *f's *o's",
    dozen: `
      eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty
      fifty sixty seventy eighty ninety
    `,
    air: `
      confidence self-confidence
      sarcasm irony curiosity laughter hope respect care
      atmosphere mood energy tone vibe resistance frustration frustrations uncertainty unease anxiety scepticism
      skepticism relief enthusiasm commitment motivation mistrust distrust trust chemistry dynamic dynamics tension
      tensions irritation anger joy curiosity discontent dissatisfaction well-being wellbeing togetherness cohesion
      ownership fear worry agreement engagement momentum flow calm tiredness fatigue resignation negativity
      positivity goodwill unwillingness willingness openness distance coldness warmth spark humour confusion doubt
      doubts depth closeness interest appetite courage grief impatience rivalry competition ambivalence hostility
      disappointment morale rapport laughter-lines buy-in pushback reluctance suspicion apathy indifference optimism
      pessimism pride
    `,
    scene: `
      meeting talk conversation dialogue atmosphere mood session lesson class teaching visit day morning afternoon
      evening exercise presentation debate discussion process round workshop collaboration cooperation co-operation
      handover contact chat event ending opening start communication relationship relations culture tone effort
      introduction welcome reception feedback supervision evaluation leadership planning teamwork training
      facilitation chairing interview interviews meetings talks conversations sessions lessons seminar course
      gathering assembly performance delivery response reaction energy vibe chemistry dynamic interplay partnership
      partnerships morale team-spirit way
    `,
    folk: `
      they he she everyone everybody people some most several many others both none nobody team group staff employees
      teachers pedagogues caseworkers carers nurses parents children pupils residents youngsters colleagues managers
      leaders manager leader boss mother father class board assistant assistants coordinator coordinators therapist
      therapists psychologist consultant facilitator facilitators deputy newcomers trainees trainee adults boys girls
      boy girl citizens clients volunteers workers worker guests participants member members students teacher nurse
      carer caseworker teenager teenagers unit department
    `,
    inner: `
      felt believed thought hoped wished feared hated loved enjoyed resented trusted distrusted understood
      misunderstood accepted respected appreciated despised underestimated overestimated longed regretted cared
      thrived flourished struggled matured blossomed grew sulked wanted disliked liked gave-up warmed bonded clicked
      lacked needed
    `,
    past: `
      was were had came went got said stood sat asked wanted could took saw spoke answered laughed rang opened closed
      found lay hung wrote held ate told moved helped commented left kept did resigned
    `,
    did: `
 came went said stood sat asked took spoke laughed rang opened closed lay hung wrote held ate told
 helped commented kept resigned bought gave needed ordered invited arrived shouted
 showed smiled looked started stopped decided attended nodded clapped drew handed
 pointed cried replied listened talked
    `,
    good: `
      happy helpful kind good friendly smiling nice great lovely fun supportive glad ready welcome there available
      open tea coffee cake room two three four somebody-on-duty help helps supports willing polite on-time delicious
      warm fresh grateful pleasant tidy clean safe
    `,
    goneWrong: `
 wrong badly chaos chaotic uproar mess messy havoc hassle shambles pandemonium rubbish disaster farce trouble*
 problem* conflict* argument* quarrel* argue argues arguing bicker* fight fighting row rows squabbl* clash*
 misunder* fail* falls fall falling apart behind broken breaks break collapse* stall* stops stuck jams jam
 freezes crashes derail* unravel* astray missing nowhere silent peter* fizzle* drawer dead gone drown* drift*
 sinks spiral* slips drags clog* sidetrack* swamped late overdue delay* cancel* postpone* overrun* overruns ages
 forever short forget* forgot* refus* reject* loses lose lost misses lack lacks lacking overlook* ignor*
 interrupt* disturb* overtak* overrul* overridden bypass* hijack* dominat* steal* swallow* resist* cut cuts
 sidelined shelved parked emergency emergencies crisis crises dumped lands landed ends end complain* moan*
 grumbl* whin* whing* criticis* angry cross upset annoyed furious sulk* offended defensive hostile blam* excuse*
 shout* sigh* silence firefight* fires waiting chase chasing nagging nag remind* repeat* empty-handed unfinished
 poor poorly terrible hopeless impossible difficult hard confus* dirty ruined understaffed overload* useless
 pointless wasted unreliable bounce* never-ending struggle struggling scrambl* last-minute absent ill sick off
 excuses rains raining piled pile piling heaped dump dumping leftover alone unanswered unread unprepared 
 backfires leaks overbooked clashes double-booked scratch loggerheads
    `,
    does: `
      read reads answer answers meet meets come comes follow follows keep keeps tidy tidies clear clears clean cleans
      wash washes write writes ring rings call calls listen listens hear hears help helps take takes do does say says
      ask asks speak speaks offer offers back backs support supports thank thanks bother bothers remember remembers
      attend attends contribute contributes prepare prepares document documents register registers update updates
      evaluate evaluates prioritise inform informs consult consults involve involves get gets give gives know knows
      use uses work works succeed succeeds stick sticks fit fits start starts begin begins finish finishes end ends
      go goes stand stands sit sits land lands run runs survive survives learn learns change changes understand
      understands think thinks see sees react reacts coordinate coordinates cooperate plan plans share shares deliver
      delivers turn turns show shows reply replies respond responds open opens close closes care cares volunteer
      volunteers own owns notice tell tells let lets lead leads last lasts happen happens reach reaches agree agrees
      check checks pick picks stay stays make makes fill fills return returns sign signs arrive arrives bring brings
      stop stops
    `,
    leader: 'i',
    me: 'me myself',
    us: 'we us',
    others: `
      lifeguard* guide guides audience public co-manager* museum*
      vendor* clerk* librarian* planner* engineer* gardener* mechanic* bookkeeper* surveyor* steward* specialist* auditor* architect* foreman operator* porter*
 heating boiler lift elevator van engine battery copier machine kettle fridge dishwasher network wifi projector internet
 head heads rep reps officer officers chairman chairwoman chairperson chair leadership executive trainer* accountant* secretary secretaries receptionist* pedagogue* psychologist* physiotherapist* therapist* adviser* advisor* councillor* claimant* landlord* chef cook cooks cleaner* technician* lecturer* workers worker newcomer*
 he she they them him her you who people someone somebody everyone everybody staff employee* colleague* boss*
 manager* director* deputy team* group department* citizen* relative* teacher* nurse* caseworker* social worker*
 assistant* helper* parent* politician* council* consultant* finance administration husband wife son daughter
 partner member members client* resident* patient* pupil* guest* driver* crew crews foreman foremen governor*
 supervisor* carer* class midwife midwives friend* neighbour* mother father sister brother mum dad headteacher
 deputies union boy boys girl girls woman women man men visitor* volunteer* customer* users veteran* tenant*
 child children young trainee* student* contractor* supplier* board committee budget* project* system* network*
 plan* meeting* strategy server* printer* building* organisation* municipality structure* scheme* market*
 operation* process* computer* collaboration* agreement*
    `,
    determiner: `
      my our the that a an all both some their every each this these another next his her your any
    `,
    person: `
      employee* colleague* manager leader boss citizen* parent* teacher* staff people someone somebody one some
    `,
    pronoun: 'i we they he she',
    close: `
      husband wife partner boyfriend girlfriend son daughter children kids friend friends mum mother father dad
      sister brother doctor gp family
    `,
    bodypart: `
      heart pulse chest stomach guts gut throat jaw neck hands hand fingers legs knees body eyelid eye nerves
    `,
    number: 'two three four five a couple few 1 2 3 4 5',
    utterly: `
      completely totally utterly so absolutely constantly thoroughly beyond entirely deeply terribly extremely
      permanently really just incredibly severely seriously dreadfully too mentally emotionally physically
    `,
    broken: `
      tired exhausted drained worn stressed empty broken low sad down shattered anxious afraid numb weak overwhelmed
      burnt
    `,
    adv: `
      just really even simply any more longer properly also still honestly actually at all always almost often
      sometimes only quite possibly right ever nearly completely totally keep been most every night morning day days
      much bear
    `,
    says: `
      say says said tells told writes wrote answered answers mentioned mentions explained explains asked claims
      claimed shouted replied feels
    `,
    very: `
      hopelessly incredibly terribly awfully utterly
      surprisingly unusually so very quite really just simply rather totally completely utterly far too always a bit
      little somewhat much more less constantly clearly obviously visibly pretty all such plain extremely absolutely
    `,
    bad: `
      lazy unmotivated disengaged unwilling stubborn selfish self-centred self-absorbed egoist* moaner* whiner*
      whining moaning incompetent useless irresponsible unprofessional disloyal disrespectful arrogant stupid naive
      childish power-hungry indifferent spoilt spoiled pig-headed cowardly coward cowards hysterical petty
      narrow-minded complacent resistant obstinate lazybones idle work-shy troublemaker* rude bone-idle apathetic
      immature manipulative entitled ignorant dishonest slackers slacker hostile backward-looking fragile
      thin-skinned rigid ice-cold cynical bitter jealous inept two-faced spineless gutless vindictive mean-spirited
      unreliable negative unhelpful unreasonable demanding thoughtless inconsiderate impossible narcissistic cold
      heartless vicious nasty spiteful sly devious cruel mean grumpy surly sour bolshy stroppy whingey whiny moany
      snide sneaky catty mollycoddled pampered cossetted coddled self-righteous self-important pompous smug conceited
      vain egotistical egoistic deluded clueless gormless feckless hopeless slapdash sloppy careless slipshod
      lackadaisical listless slothful indolent workshy cheeky insolent impertinent impudent ungrateful thankless
      greedy grasping stingy fickle flaky unprincipled passive-aggressive toxic poisonous malicious malevolent
      vengeful petulant sulky huffy truculent belligerent bossy controlling domineering overbearing tyrannical
      bullying intransigent inflexible pedantic nit-picking finicky obstructive uncooperative unco-operative awkward
      change-resistant stuck-up snobbish snooty condescending patronising mediocre amateurish weak-willed chicken
      spoilt-brat bloody-minded pigheaded bull-headed unserious immoral amoral power-crazed
    `,
    kind: `
      a an more another better new extra proper clear clearer common joint shared fixed dedicated full-time part-time
      formal written digital regular weekly monthly daily permanent additional two three some any decent real good
      stronger simpler standard central local professional adequate sufficient updated modern working single
    `,
    soft: `
      trust courage respect understanding talk talks conversation conversations clarity patience peace break help
      time way ways idea ideas sense grip feel feeling balance confidence motivation energy calm silence chance
      opportunity answer answers words language reason reasons doubt problem problems day look think moment minute
      distance honesty openness connection purpose direction perspective overview opinion habit relationship
      relationships feedback picture example examples luck choice point plan-b start opening ending dates date
      explanation message messages cup coffee tea lift-home smile hug nap rest holiday practice practise
      training-time replies reply input thoughts laugh sleep ride hope permission courageous faith word guess
      attitude approach mindset
    `,
    little: `
      day days week weeks team meeting time group conversation hour morning afternoon process room thing story point
      staff evening night weekend year month class floor lot bunch question session way project break crew squad shift corridor row page wall
    `,
    gadget: `
      printer photocopier copier computer laptop screen projector lift alarm ringtone wifi internet network spreadsheet
      heater fan air-con curtains lights radiator traffic weather rain noise music parking door lock phone-queue kettle
      fridge coffee-machine dishwasher system software car van hold-music heat car-park drill drilling
    `,
    trifle: `
      cake cakes biscuits chocolate chocolates flowers gifts presents sweets mugs emails paper paperwork receipts
      leaflets cards post-its sticky calendars pumpkins strawberries bunting tinsel brochures invitations
    `,
    food: `
      fish prawns curry sushi oysters cake soup eggs pie sandwich sandwiches lunch dinner chilli coffee
    `,
    plainverb: `
      understand know learn find talk listen become see stop hear figure dare think ask work speak say prepare tell
      remember look take give keep let open close begin use show practise practice structure improve change
    `,
    badone: `
      thieves thief liar liars crooks coward cowards bunch-of-spoilt parasite parasites freeloader freeloaders
 slacker slackers moaner moaners whiner whiners coward cowards control-freak bully bullies diva divas
 prima-donna liar liars nuisance obstacle saboteur dinosaur dinosaurs idiot idiots dead-weight  
 drama-queen drama-queens freak freaks control-freaks snowflake snowflakes donna donnas prima-donnas cheat
 cheats so-and-so jobsworth jobsworths skiver skivers shirker shirkers whinger whingers backstabber backstabbers
 hypocrite hypocrites narcissist narcissists psychopath psychopaths tyrant tyrants brat brats
 waster wasters layabout layabouts time-waster timeservers busybody busybodies gossip gossips know-it-all
 know-it-alls know-all troublemakers stick-in-the-mud fool fools moron morons crook crooks
 charlatan charlatans wimp wimps pushover egomaniac bureaucrats pen-pushers clique cliques
 old-guard bullshitter schemer schemers mule mules so-and-sos
    `,
    spite: 'spite malice laziness envy jealousy stubbornness convenience ignorance',
    everyone: `
      citizen citizens child children employee employees family families pupil pupils patient patients resident
      residents relative relatives parent parents person staff elderly youngsters teenager teenagers student students
      older-people young-people women men disabled-people carers workers population generation households
    `,
    wished: `
      hang hangs put puts return returns wash washes label empties warn warns
      agreement consensus clarity cover quiet progress get gets getting got-to reach reaches reached answer answers
      answered reply replies replied listen listens listened keep keeps read reads say says help helps offer offers
      volunteer volunteers tidy tidies clear clears follow follows followed back backs support supports take takes do
      does done works happens change changes changed turn turns attend attends contribute engage hand hands inform
      informs informed involve involves involved consulted praise praised thank thanks thanked understand understands
      understood agree agrees agreed finished finish finishes room time peace feedback word money enough anything
      anybody anyone remember remembers give gives send sends ask asks responsibility initiative credit sorted solved
      resolved cooperate cooperates through round anywhere further succeed succeeds manage manages managed writes
      write update updates meet met show shows heard hear hears pick picks come comes stick sticks quite-there
      respond responds own owns learn learns share shares tell tells told explain delivered deliver delivers improves
      improve better ready complete evaluate evaluated
    `,
    habit: `
      forget lose misplace park cycle drink eat light lock unlock carry walk water feed pack hang put leave print count thank smile
      carry keep bring take write note greet ask start close open read ring call thank listen use wear sit try make
      check send leave
    `,
    more: 'more two three another extra new an a better several fixed shared',
    mood: `
      motivated unmotivated engaged disengaged annoyed irritated grumpy demotivated sceptical hostile indifferent
      unhappy resentful
    `,
    occasion: `
      meeting talk dialogue day mood experience debate discussion workshop chat round afternoon morning session time
      process start conversation
    `,
    tool: `
      data software dashboard kpis tool tools app apps whiteboard rule rules screen diary logbook hotline *keeper
      *board *boards *list *lists *book *ist *ists *ometer booking-system reception cleaner cleaners driver drivers
      therapist substitute substitutes newsletter questionnaire survey bonus *ware laptop laptops printer charter
      catalogue index gatekeeper liaison huddle huddles induction deputy-head worker workers away-day away-days
      role-description dishwasher vehicles desks person administrator process processes solution standards method
      methods guide plan car cars equipment overview-board contract supervisor mentor facilitator roster schedule
      leaflet portal list system systems template templates form forms calendar calendars procedure procedures
      guideline guidelines coordinator coordinators co-ordinator consultant consultants secretary deputy position
      positions course courses training meetings meeting structure structures policy policies strategy plans board
      boards checklist checklists manual manuals instructions description descriptions workflow workflows platform
      budget money funding funds resources staffing rooms intranet database licences coach supervision onboarding
      forum temps staff handbook code agenda agendas hands employees colleagues middle-managers manager computers
      phones tablets programme protocol chatbot rota specialists nurses teachers receptionist assistant framework
      scheme spreadsheet helpdesk workshop workshops pack packs folder *pack mailbox inbox email-address cover rota's
      policy-paper diploma qualification certificate *calendar *tool *tools skills *mail fine layout desk office
      building room-space vans bikes minibus lorries lorry lead leader leaders *lead team-leader team-leaders head-of
      deputy-manager second-in-command stand-in understudy clerk nurse doctor doctors therapists counsellor
      counsellors psychologist psychologists analyst analysts adviser advisers advisor advisors officer officers
      caseworkers caseworker social-worker social-workers carers carer teacher chair facilitators trainer trainers
      mediator partner partners hr-partner administrators caretaker technician technicians engineer engineers
      gardener gardeners planner planners project-manager project-managers expert experts apprentice apprentices
      intern interns replacement recruits hires post posts role roles vacancy headcount fte ftes salary hours
      agreement agreements memorandum playbook flowchart raci matrix diagram job-description job-descriptions
      inventory register log drive archive library phone number line task-force working-group steering-group
      committee panel council-of network-of *group unit department function stand-up stand-ups standup standups
      briefing briefings review reviews one-to-ones awayday conference signage signs lighting fence cameras locks
      lift hoists hoist gear kit uniforms headset headsets tablet tv tvs budgets pot pots bursary grant allowance
      investment licence subscription upgrade module interface portal's induction-pack welcome-pack handover-sheet
      sheet sheets timesheet toolkit toolbox helpline chat-channel channel sensors robot robots bot scheduling
      scheduling-software package packages service-level sla slas division-of-labour responsibility responsibilities
      guidance website chairs furniture premises routine routines mandate coaching team-building clarification
      session sessions dispatcher stock-system play-area temp arrangement arrangements buddy-system buddy meetingroom
      team-day instruction telephone play-equipment resolution delegation terminology glossary dietician dietitian
      physiotherapist lawyer economist librarian van bus fridge freezer shed tent microphone projector scanner room
      supplement rate pay hr-business-partner
    `,
    make: `
      introduce implement establish set get hire employ create make buy draw develop write put have recruit appoint
      build
    `,
    change: `
      chang* transform* reform* modernis* improv* redesign* reorganis* rebuil* reinvent* revolutionis* digitalis*
      eliminat* eradicat* abolish* integrat* align* fixed solved creat* implement* introduc* reduc* restructur*
      streamlin* tackl* standardis* rethink* rethought overhaul* rewrit* convert* persuad* halv* doubl* shift*
      breaking transforming think turned changed-over redesigned reorganised abolished change changing create
      creating solve solving transform reduce reducing restructure abolish abolishing eradicate break revolutionise
      secure ensure turn reform modernise rethink implement introduce standardise remove removing overhaul fix fixing
      redesign improve end ending make get reorganise cut build eliminate digitalise lift must should need needs
      converting convert getting making become becoming pull redoing redo rebuild rebuilding work improving rolling
      roll align aligning unite uniting reinvented thrives joined-up stop stopping restore restoring regain rid
      ridding lifting raise raising lower lowering tackle tackling fight fighting halve halving double doubling
      modernising rebuilt redone reformed reforming overhauled transformed data-driven adopting recruit retain
      attract recruiting retaining attracting succeed succeeding shift shifting turn-around turning unify unifying
      centralise decentralise
    `,
    wide: `
      borough directorate field area workforce chain council's hospital services administrations sectors
      municipalities service's system's society's municipality's municipality administration organisation council
      society city country sector region company service system authority authorities healthcare nation town county
      departments schools elderly-care welfare-sector state world children's-services city's directorates localities
      local-government government district parish profession branches industry nation's public-services
      public-service housing estates neighbourhoods trust trust's sector's
    `,
    whole: 'whole entire',
    giant: `
      healthcare schooling education welfare society democracy capitalism psychiatry nhs social-care eldercare
      childcare
    `,
    aim: `
      shake shaking put putting bring brought see seeing start starting live living move moving digital green embrace
      adopt thrive thriving join joining win winning fund want wish dream goal aim ambition ambitions vision hope
      mission task challenge must should need needs would love like how going supposed want's wants plan objective
      intend determined
    `,
    problem: `
      exodus flight brain-drain burnout-rates inequality child-poverty poverty racism sexism ageism corruption debt
      deficit austerity vandalism knife-crime gangs trafficking malnutrition loneliness isolation illiteracy
      pollution emissions congestion housing-crisis carbon backlog backlogs queues polarisation distrust apathy
      overcrowding retention underfunding smoking drugs dementia stigma prejudice housing waiting absenteeism
      sickness stress-related turnover workload obesity radicalisation exclusion dropout gang addiction shortages
      vacancies recruitment staffing crisis climate inequalities bureaucracy silo* absence leave health mental-health
      wellbeing deprivation discontent mistreatment neglect unemployment crime homelessness discrimination shortage*
      abuse hunger segregation red-tape truancy
    `,
    feeling: `
      motivated unmotivated engaged disengaged happy angry cross annoyed irritated tired unsure uncertain insecure
      unsafe positive negative frustrated interested uninterested satisfied dissatisfied sceptical skeptical nervous
      absent disappointed stressed relieved enthusiastic proud confused indifferent dismissive closed open tense
      pressured impatient demotivated resigned hostile safe sad bored impressed surprised embarrassed provoked
      relaxed calm friendly unfriendly critical keen eager passive inspired attentive grumpy upset reluctant
      uncomfortable comfortable defensive distracted excited grateful worried hesitant sulky withdrawn moody pleased
      offended committed unhappy overwhelmed anxious detached resistant confident unconvinced lost lukewarm
      aggressive unpleasant pleasant shaken unsatisfied doubtful suspicious mistrustful distrustful furious livid
      enraged thrilled delighted gutted deflated hopeful hopeless energised energized scared frightened afraid
      concerned shocked bitter jealous envious stubborn defiant trusting wary cautious serious professional
      unprofessional understanding receptive introverted quiet sluggish cool sarcastic snide arrogant superior
      condescending respectful self-assured brave bold rebellious hot-headed bruised wounded despairing restless
      fidgety lethargic cooperative uncooperative reserved lacklustre alert fresh chirpy cheerful buoyant gloomy glum
      downbeat upbeat fed-up apathetic perplexed baffled dazed supportive welcoming safer calmer happier braver
      warmer quieter listless mature immature cosy
    `,
    grade: `
 good great bad poor dreadful fine terrible fantastic heavy exciting boring constructive unconstructive
 productive unproductive rewarding fruitful successful success failure disaster super easier pleasant unpleasant
 awkward tense light positive negative right wonderful splendid nice efficient inefficient messy chaotic
 energetic intense honest inspiring strong weak awful lovely useful instructive depressing flat uplifting sad
 excellent well badly poorly brilliantly smoothly better worse wonderfully terribly valuable brilliant
 hostile cold warm friendly relaxed long dragging tiring exhausting confusing frustrating encouraging meaningful
 meaningless superb terrific stimulating superficial deep dull drowsy stiff strained stilted clumsy lukewarm
 mediocre nicely touching moving fun funny disastrous horrible tedious lively calm dead hollow safe cosy stuffy
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
  speaks: `
    <says> |
    <says> ... |
  `,
  quotesSelf: `
    i will/would/can (just) say/write/admit/be (it) (straight)
    i think/thought/say/said/feel/felt/keep
    to myself
    the thought
  `,
};
