import { framed } from './phrase.ts';
import type { Rule } from './rules.ts';

// Signs that a person is not well. Only what leaders write about themselves counts (about: 'leader').

const cannot = (verbs: string) =>
  framed(
    verbs,
    'can/could not (<adv>) (<adv>) _',
    'can/could hardly/barely/scarcely/no (longer) _',
    'not able to _',
    'no longer able to _',
    'unable to _',
    'never seem to _',
    'can not seem to _',
    'struggle/struggling to _',
    'can not (even) manage to _',
    'no idea how i (am) (will/can/supposed/going) (to) _',
  );
const soon = (verbs: string) =>
  framed(
    verbs,
    'about to _',
    'close to _',
    'going to _',
    'afraid/scared/worried (that) (i) (will) (might) (am) (going) (to) _',
    'before i _',
    'feel (like) (i) (am) (could) (might) (going) (to) _',
    'near to _',
    'might (just) _',
    'on the verge of _',
    'on the edge of _',
    'on the point of _',
  );

/** Life itself: nothing in the rest of the sentence takes it back. */
const life: Rule = {
  about: 'leader',
  phrases: `
    do not (<adv>) want/wish to live/exist/be/wake (here/alive/up)
    do not (<adv>) want to be here/alive/around
    not want to wake
    not waking up
    not being here/around/alive any
    not ... wake up any/again/one/tomorrow
    never wake/woke/waking up
    go to sleep and not/never
    i was/were not here/around/alive any
    better/easier/nicer/simpler ... i was/were not here/around/alive
    if i was/were not alive
    i did not exist
    wish i was/were dead/gone/elsewhere
    better/easier ... without me
    better off dead
    end/ending it all
    end/ending my life
    end everything
    make it all stop
    kill/killing myself
    suicid*
    take/taking/took my (own) life
    want/wanted/wish to die
    ready to die |
    think/thinking/thoughts of/about dying/death/ending
    want/wanted to disappear
    want/wish (this/it/everything) (all) to (just) end/stop |
    want it/this/everything (all) to be over |
    better off if i
    better/easier/best if i ... vanished/disappeared/died/gone
    never arrive/arrived
    hope/hoping/wish ... car breaks/crashes
    i could just disappear
      no/any/the point in/of/to living/being/going/life/anything
    life/living is (not) (hardly) worth
    not worth living
    hurt/harm/hurting/harming/cut/cutting myself
    drive/driving/drove/steer/steering (the/my) (car) into a/the tree/wall/lorry/truck/barrier
    hope/wish/wished/hoping ... crash/accident/ill
    dark/black thoughts
    no/any way out |
    tired of living/life/being
    stop existing
    reason/reasons to live
    can/do not see a future |
    rather be dead
    if i disappeared/died/vanished
    anyone/anybody/nobody would (even) notice/care if i
    nobody would miss me
    reason to keep/go going/on
    reason to get up
    sleep and never
    worth living
  `,
  unless: `
    laugh*
    project*
    way out of the contract/agreement
    citizen/patient/pupil
  `,
};

const strong = `
  exhausted/drained/shattered/numb/burnt-out |
  <utterly> exhausted/drained/empty/depleted/shattered/spent/worn/broken/crushed/wrecked/numb/devastated/desperate/lost/alone/lonely/miserable/hopeless/helpless/trapped/overwhelmed/stressed/finished/defeated/tired
  worn/ground (<very>) down/out
  wearing/grinding me down
  so <broken> (that) i
  too <broken> to
  so <broken> all/every/now
  tired to the bone
  bone-tired
  tired all the time
  permanently/always/constantly/chronically tired/exhausted/stressed/anxious/sad/afraid
  i (am/feel) (<very>) (<very>) exhausted/drained/shattered/numb/broken/crushed/desperate/hopeless/worthless/trapped/miserable/helpless/worn
  feel/feeling/felt (<very>) (<very>) exhausted/drained/empty/numb/hopeless/worthless/trapped/broken/crushed/helpless/miserable/desperate/useless/dead
  beyond tired/exhausted
  had enough of life/everything/living
`;

const body = `
  heart (is/starts/keeps/just) (<adv>) races/pounds/racing/pounding/hammers/hammering/pounded/raced
  palpitations
  heart (<adv>) goes/going/skips wild/mad/crazy/beats
  chest ... tight/hurts/tightens/tightness/pain/pains/pressure/ache/aches/weight/heavy/squeez*
  pressure/tightness/tight/pain/pains/weight ... chest
  ${cannot('breathe\ncatch my breath\nget (any/enough) air\neat\nkeep food\nswallow')}
  short of breath
  start/started/starting to shake/sweat/tremble/hyperventilate
  i shake/tremble when/as/every
  suffocat*
  choking
  smothered
  gasping
  hyperventilat*
  hands/hand/body (will/not/start/are/is) (not) (<adv>) (stop) (to) shake/shaking/tremble/trembling
  i am (<adv>) shaking/trembling
  shaking all
  dizzy
  dizziness
  throw/throwing/threw/thrown up
  vomit*
  feel/felt/feeling (physically) sick (<adv>) every/before/when/at/with/just/on/to
  physically sick
  nausea
  nauseous
  sick to my stomach
  knot/lump/pit/stone in my stomach/throat/gut ... every/all/each/before/on/already/constantly/time/morning
  knot/lump in my stomach/throat
  stomach (is/in) (ache/aches/knots/churns/cramps) ... every/before/morning/each
  stomach ache
  stopped eating
  no appetite
  lost my appetite
  not eaten/eating
  hardly/barely/scarcely eating/eat/ate
  lost 1+ kilos/kg/pounds/stone
  have lost ... kilos/weight
  my body is/has/keeps/just/says/tells/told/given/gives/shut/shutting
  my head/brain/mind ... explode/exploding/mush/fog/shut/shutting/empty/porridge
  fainted
  tinnitus
  blackout
  black out
`;

const sleep = `
  do/did not (<adv>) sleep
  not (<adv>) sleep/slept/sleeping
  ${cannot('sleep\nfall asleep\nget (any) sleep\nget to sleep')}
  hardly/barely/scarcely/no slept/sleep/sleeping
  sleep/sleeping/slept (<very>) badly/poorly/terribly/two/three/four/maybe/2/3/4/only/maximum
  hours/hour of sleep
  hours a night
  not had/have ... night's/nights sleep
  without ... night's sleep
  only sleep/slept/sleeping (a/for) couple/two/three/few/four
  couple/few/two/three of hours at
  hours at a time
  round (and) (round) in my head
  hours' sleep
  without sleep
  sleepless
  insomnia
  lie/lying/lay (<adv>) (there) (<adv>) awake/staring/thinking/worrying
  stare/staring at the ceiling
  awake (<adv>) (at/all/half/most/until/till/from) (of) (the) night/2/3/4/two/three/four/every
  awake at
  wake/wakes/woke/waking (up) (<adv>) (<adv>) at/around night/2/3/4/two/three/four
  wake/wakes/woke/waking (up) (<adv>) (<adv>) in the/a night/middle/sweat/panic
  wake/wakes/woke/waking (up) (<adv>) (<adv>) in panic/tears
  wake/wakes/woke/waking (up) every night
  wake/wakes/woke/waking (up) (<adv>) (<adv>) crying/sweating/panicking/drenched/screaming/gasping
  up at 2/3/4/two/three/four/night
  keeps/keeping me awake
  keeps me up at
  nightmares
  can not switch off
  nights are
`;

const crying = `
  cry/cries/crying/cried/sob/sobbing/sobbed/weep/weeping/wept
  burst into tears
  in tears
  tears
  tearful
  well up
  welling up
  break/broke/breaking down in/crying
  weepy
`;

const fear = `
  panic/anxiety attack/attacks
  my anxiety
  anxiety is/has/when/every/and
  anxiety |
  with/of anxiety
  anxious all/every
  so/very/constantly/always/terribly anxious
  i panic
  panicking
  i panic/panicked
  in a panic
  terrified
  petrified
  afraid/scared/frightened of/to (<adv>) going/coming/opening/go/come/open/answer/work/walk/look/step/leave
  dread (<adv>) going/coming/every/mondays/monday/sunday/sundays/each/getting/waking/opening/walking/mornings/work
  do not dare (to) go/open/answer/look/leave/sleep
  hide/hiding/hid (<adv>) in/from the/my toilet/bathroom/office/car/everyone/toilets/store
  lock/locked/locking myself
  sit/sitting/sat in the/my car (park) ... before/unable/not/for/and
`;

const collapse = `
  on the brink of a/breakdown/collapse/burn-out/giving/breaking
  at my wits end and
  at my wits end |
  ${soon('break/breaking (down/apart)\ncollapse/collapsing\ncrack/cracking (up)\nsnap/snapping\nburn/burning out\nburnout\nburn-out\nfall/falling apart\nfall/falling to pieces\ngo/going under\ngo/going mad/crazy/insane/off\ngive/giving up on\nlose/losing my/it\ntears\na breakdown/collapse\nbreakdown\nexplode |\ndrown/drowning |\ndepression\ngetting/becoming/falling depressed/ill/sick')}
  at (my) breaking point
  breaking point
  at the end of my tether/rope/strength
  end of my tether/rope
  nervous breakdown
  having/had/have a breakdown
  i (<adv>) break/broke/broken down
  have broken down
  breaking down (in/crying) |
  i (<adv>) (have/am) collapse/collapsed/crumble/crumbling/cracking
  falling/fall/fell/fallen apart
  falling/fall/fell to pieces
  coming apart
  come undone
  unravel*
  in pieces
  burnt out
  burning out
  burn-out
  cracking up
  going under
  keep my head above water
  i am sinking
  drowning |
  drowning and
  running on empty/fumes/adrenaline/nothing
  no/nothing more to give
  have nothing left |
  have nothing left and/i/any
  takes/taking/took everything/all i have/had/got
  to get dressed
  to take a shower
  run out of strength/energy/steam
  nothing left to give
  nothing left in me
  nothing more to give
  hanging/holding on by a
  by a thread
  barely holding/coping/sleeping/eating/functioning/hanging/surviving/breathing/keeping
  just about holding
  holding/hold/keep it/myself together
  hit/hitting/reached rock bottom
  rock bottom
  at an all-time low
  in a (<very>) dark/black/deep/terrible/bad place/hole/way
  a (deep) black/dark hole
  putting on a mask/brave
  pretend/pretending everything/to/that ... fine/ok/okay
  smile and then
  losing my mind/grip
  losing it
  lost heart
  frighten/scare/frightening/scaring myself
  inside me screams/screaming
  screaming inside
  like hell |
  (no) fuel left in
  tank is empty
  under so much pressure that
  ulcer
  going mad/crazy/insane
`;

const cannotGoOn = `
  ${cannot('go on (<adv>) (like/any/with) (this) |\ngo on i/it/and/any/much/living\ndo this/it any\ndo this |\ncope\ntake it/this/much any/more\ntake any more |\ntake any more of\ntake much more\ntake it/this |\nstand it/this any/for/another/anymore/longer\nstand it |\nkeep going\nkeep this up\nkeep it up\nkeep doing this\ncarry on\nbear it/this/the/to/much/any\nhandle it/this/anything |\nhandle it/this/any/much any/more/longer\nface another day/week/morning/hour\nface the day/week/world\nface going/getting/anyone/people\nfunction\nhold it/myself together\nget out of bed\nget up\nget myself up/out/to\nget through the/another/this/each/a day/week/night/morning/hour\ndrag myself\nmake myself go/get/open/drive/eat/move/come/leave/read/answer/call/ring/look\nfeel anything\nfeel my/joy/myself\nconcentrate on anything/at\nremember anything/simple\nremember what my\nremember the simplest\nthink straight/clearly\nmake it stop\nstop the thoughts\nstop crying/shaking/worrying\nswitch off\nrelax\nfind peace/rest/joy\nlook after myself\nlook forward to anything\nsee how (i) (am) (will/would/can) (ever) (going) (to) cope/survive/go\nsee how (i) (am) (will/would/can) (ever) (going) (to) get through/up\nsee an/any end\nsee any/a way out/through |\nsee (any/the) point |\nsee the point in/of anything/living/me/getting\nsee any light/hope/meaning |\nrecognise/recognize myself\nlook in the mirror\npull myself together')}
  do not (<adv>) know how (i) (am) (will/can/to) (going/ever) (to) cope/survive/go |
  do not (<adv>) know how i (am) (will/can/to) (going/ever) (to) get/keep through/up/going
  do not (<adv>) know how i (am) (will/can/to) (going/ever) (to) carry/go on
  get/getting/make/making (it) through the/another/this/each/one day/night/morning/hour
  get/make (it) through the/this week
  another day/week of/like/in/|
  survive the/another/this/each day/week/night
  how (much) longer i can/will
  how much more i can take/bear/stand
  how long i can/will last/cope/keep/hold/manage/survive/stand/take/go
  can not (<adv>) do it/this any/|
  can not (<adv>) go on |
  not (<adv>) coping
  not (<adv>) managing |
  no energy/strength/joy/hope/appetite (left) |
  no energy/strength/joy/hope left
  not ... energy/strength left
  not ... energy/strength for my/anything/anyone/life
  no energy/strength for my/anything/anyone/life
  have not (got) the energy/strength to/for
  too much for me
  more than i can bear/take/stand
  everything is (<adv>) too much
  it is/all (<adv>) (all) (just) (gets/got/become/getting/becoming) too much
  all (<adv>) (getting/become/became) too much
  everything is (<adv>) falling/collapsing/crashing/closing
  walls ... closing
  crushing me
  killing me
  destroying me
  breaking me
  eating me up
  give/giving/given up |
  give/giving/given up on everything/life/myself
  feel like giving up
  want to give up
`;

const empty = `
  empty inside
  hollow inside
  feel hollow
  dead inside
  feel (<adv>) nothing
  do not (<adv>) feel anything/alive/myself/human
  i feel (<very>) (<very>) pointless/hopeless/dark
  feels (<very>) unbearable
  everything/it/life/world (all) is/feels/seems/looks/has (<adv>) (<very>) (gone) black/grey/gray/hopeless/meaningless/pointless/dark/bleak/unbearable
  do not care about anything/life/myself any
  stopped caring about everything/anything/myself
  nothing (<adv>) matters (any) (more)
  nothing makes sense/me
  nothing gives/brings me
  lost/losing (<adv>) all/the/my/any (<adv>) hope/joy/will/faith/zest/spark/myself
  lost myself
  no joy
  do not (<adv>) look forward to anything
  nothing to look forward
  hate/despise/loathe myself
  am (<very>) (a) worthless/useless/failure/burden/fraud
  i am (<adv>) a failure/burden
  feel like a failure/burden
  such a failure
  good for nothing
  not good for anything
  no good to anyone
  ashamed of myself
  blame myself for everything
  so/desperately/terribly/utterly/completely/incredibly/unbearably lonely/alone/isolated
  all alone with
  nobody/no one/not anyone (i) (can) (to) talk/turn to
  nobody would (even) notice/miss/care
  nobody (can) sees/see/notices/notice/knows/know |
  not (<adv>) (feel/feeling) (like) (<adv>) myself any/lately/these/at
  am/feel/was not (like) (quite/really) myself
  not feeling/been/feel (like) myself
  not been myself
  do not (<adv>) recognise/recognize myself
  stranger to myself
  shell of
  shadow of myself/my/who
  a zombie
  in a fog
  outside myself
  no longer myself
  who i am any
`;

const unwell = `
  sign/signed/signing me off
  been/am signed off
  signed off sick/with/work
  want/wants/wanted/told/tells/says/said/advise* me to go/take/stay (on/off) sick/leave/off/time/home
  go/going/went (off) on/off sick
  go/going on sick leave
  thinking/considering/considered/think of/about (going/taking/calling) (on/in/off) sick
  call/calling in sick
  ill with stress
  off/sick/ill/down with stress/anxiety/depression/burn-out
  making/makes/made/make me (<very>) ill/sick
  ill/sick from/because (of) stress/work/this/the (job)
  <utterly> stressed
  stressed (<very>) out/sick/that
  stress symptoms
  symptoms of stress/depression/anxiety/burn-out
  severe stress
  depression
  depressed
  antidepressants
  sleeping pills/tablets/pill
  sedatives
  to calm my/myself nerves/down
  calm my nerves
  tranquillisers
  pills to/just/every
  tablets to/just/every
  (my/the) doctor/gp says/said/wants/thinks/told/has/put/is ... i/me
  seeing/see/saw/seen a therapist/psychologist/psychiatrist/counsellor
  emergency room/doctor
  helpline
  drink/drinking/drank (<adv>) (far) too much
  drink/drinking/drank myself
  drink/drinking to sleep/cope/forget
  drink/drinking a bottle
  whisky/whiskies/gin/beers/drinks/glasses ... to (be) (able) (to) face/cope/sleep/relax/get
  drink/drinking (alone) every/most
  drink/drinking more than
  wine/whisky/vodka/glasses/bottle ... to/every sleep/cope/relax/night/forget/evening/calm
  not doing (<very>) well/okay/ok/good
  i am/feel not (<very>) okay/ok/alright/well
  am (<adv>) not (<adv>) okay/ok/alright/well
  not (<adv>) feeling/felt/feel (<very>) (<very>) well/ok/okay
  feel/felt (<very>) (<very>) awful/terrible/horrible/dreadful/rotten/wretched all/every/and/lately
  feel (<very>) (<very>) awful/terrible/horrible/dreadful/rotten/wretched |
  things are not (<very>) (good/well) with me
  worried/frightened/scared/concerned about/for me
  <close> says/say/thinks/think/said/tells/keeps/can/is/are/does/do ... i/me ... ill/changed/help/doctor/stressed/there/gone/snap*/unrecognisable/recognise/different
  <close> does/do/can not recognise/recognize me
  forget everything
  forgetting everything/simple/what
  bullied/harassed
  bullying/harassing me
  threatened and
  snap/snapping/snapped/shout/shouting/shouted/yell/yelling/scream/screaming at my (own) children/kids/child/husband/wife/family/son/daughter
  struggling (<very>) (badly) mentally
  my (own) mental health
  mentally (<very>) exhausted/drained/unwell/ill
  need help |
  need/want/get professional help
  need (someone) to talk to someone/a
  traumatis*
  flashbacks
  ptsd
  i am in crisis
  in despair
  in despair
  despairing
  a (total) wreck/mess |
  nervous/emotional wreck
  falling/fell ill
  do not want to get up/out
  do not (<adv>) (want) (to) see/leave/talk/speak anyone/people/anybody/house/bed
  stay/stayed/staying/lie/lying in bed
  get/getting out of bed
  pull/pulling the duvet/covers
  feel/felt like screaming/running/crying/driving/hiding/disappearing
  want to scream/run/cry/hide
  drive/driving straight/right/on/past past/away/work/on
  keep driving
  isolat* myself
  withdrawn from everyone/everybody/friends
  avoid/avoiding everyone/people/friends
  why i bother/even/get/am/still ... up/here/living/alive/bother/keep
  what the point is/of
  what is the point
  what it is all for
`;

/** Small signs, one kind a line: one alone says nothing, three in the same sentence do. */
const small = `
  tired/exhausted/worn/drained/weary/fatigue/shattered
  stressed/stress/overloaded/overwhelmed/pressure
  afraid/scared/anxious/panic/frightened/fear
  alone/lonely/isolated/loneliness
  weak/ashamed/shame/guilt/guilty/worthless/failure/useless
  sad/low/tearful/cry/crying/tears/miserable
  empty/numb/pointless/hopeless/meaningless
  strength/energy/spark/joy
  shake/shaking/sweat/sweating/headache/headaches/migraine/heart/chest/stomach/dizzy/sick/body
  sleep/slept/sleeping/night/nights/wake/awake/nightmares
  bed/sofa/duvet
  eat/eating/eaten/food/appetite
  doctor/gp/medicine/pills/therapist/hospital
  my husband/wife/partner/son/daughter/family
  my children/kids/friends/own
  not even
  cope/coping/manage/bear
  disappear/vanish/escape/disappeared
  my head/mind
  day and night
  every evening/morning/night/day
  sunday/sundays
`;

/** It is over, said in jest, or about something small. */
const jest = `
    laugh*
    if somebody/someone/anyone/anybody
    heart beats for
    ok/okay/alright with
    with/of joy/happiness/pride
    happy/proud tears
    onion*
    last year
    years ago
    back then
    i used to be/feel/have/cry/sleep
    am/feel (<adv>) (<very>) better/well/fine/good (again) now
    but (i/it/that) (am/is) (<very>) fine/okay/ok/good/well/ready/over
    better now
    behind me
    fully recovered
    film/movie/book/match/series/marathon/workout/holiday
    not (<adv>) (<very>) stressed/ill/sick/afraid/depressed/anxious/burnt/exhausted/tearful
    drowning in emails/paperwork/paper/email
    baby/newborn/toddler
    broken arm/leg/ankle/wrist/foot
    flu/cold/fever/covid/operation/surgery
    lift/dentist/spiders/heights/flying
    concert/wedding/funeral/farewell
    course/training/seminar/policy about/on stress/anxiety/depression/bullying/suicide
    stress policy
    mental health in/of/among
    people's/their/citizens/citizen's/young ... mental health
    break down silos/barriers/the
    burst into tears of
    get through the agenda/points/list/material
    coffee
  `;

/** Everything else: it does not hold when it is over, said in jest, or about something small. */
const burden: Rule = {
  about: 'leader',
  phrases: strong + body + sleep + crying + fear + collapse + cannotGoOn + empty + unwell,
  unless: jest,
};

/** Clearer signs: two kinds in the same sentence, and the leaders must name themselves. */
const clearer = `
  stress/stressed/burn-out/depression
  doctor/gp/psychologist/therapist/medication/signed/hospital/ambulance
  heart/pulse/chest/breath/dizzy/nausea/fainted/ulcer/shaking/trembling/migraine
  sleep/slept/nights/awake/nightmare/nightmares
  courage/hope/spark/joy
  disappear/escape/scream/screams/screaming/exist/existing
  trapped/darkness/abyss/rock-bottom
  terrified/anxiety/panic/horror
  pressure/overloaded/strain
  tearful/weeping/miserable/despair/desperate
  burning/burnt/cracking/collapsing/crumbling/breaking
`;

const worn: Rule = { about: 'leader', named: true, atLeast: 2, phrases: clearer, unless: jest };
const weary: Rule = { about: 'leader', atLeast: 3, phrases: small, unless: jest };

export const distress: readonly Rule[] = [life, burden, worn, weary];
