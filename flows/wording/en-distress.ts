import { framed } from './phrase.ts';
import type { Rule } from './rules.ts';

// Signs that a person is not well. Only what leaders write about themselves counts (about: 'leader').

const cannot = (verbs: string) =>
  framed(
    verbs,
    'can/could not (<adv>) (<adv>) _',
    'can/could hardly/barely/scarcely/no (longer) _',
    'not (been) able to (even) _',
    'neither ... nor _',
    'neither _',
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

/** What one can usually do: after "I can't …" it is a sign. */
const unable = `
  breathe
  catch my breath
  get (any/enough) air
  eat
  keep food
  swallow
  sleep
  fall asleep
  get (any) sleep
  get to sleep
  go on (<adv>) (like/any/with) (this) |
  go on i/it/and/any/much/living
  do this/it any
  do this |
  cope
  take it/this/much any/more
  take any more |
  take any more of
  take much more
  take it/this |
  stand it/this any/for/another/anymore/longer
  stand it |
  keep going
  keep this up
  keep it up
  keep doing this
  carry on
  bear it/this/the/to/much/any
  handle it/this/anything |
  handle it/this/any/much any/more/longer
  face another day/week/morning/hour
  face the day/week/world
  face going/getting/anyone/people
  function
  hold it/myself together
  get out of bed
  get up
  get myself up/out/to
  get through the/another/this/each/a day/week/night/morning/hour
  drag myself
  make myself go/get/open/drive/eat/move/come/leave/read/answer/call/ring/look
  feel anything
  feel my/joy/myself
  concentrate on anything/at
  remember anything/simple
  remember what my
  remember the simplest
  think straight/clearly
  make it stop
  stop the thoughts
  stop crying/shaking/worrying
  switch off
  relax
  find peace/rest/joy
  look after myself
  look forward to anything
  see how (i) (am) (will/would/can) (ever) (going) (to) cope/survive/go
  see how (i) (am) (will/would/can) (ever) (going) (to) get through/up
  see an/any end
  see any/a way out/through |
  see (any/the) point |
  see the point in/of anything/living/me/getting
  see any light/hope/meaning |
  recognise/recognize myself
  look in the mirror
  pull myself together
  keep up the/my mask/act/front
  keep pretending
  face anything/anyone/them/people/it |
  face food/eating/the
  open the car/door/laptop/inbox
  open my emails/inbox/laptop
  be around people/anyone/others
  be with people/anyone
  be in my own
  get out of the/my car |
  get out of the/my car and/in/at/when/to/any
  get going
  go in |
  go in there
  go back there/in/to
  walk in/into/through the/that
  walk in |
  live like/with this/it/myself
  look at myself
  look my
  remember the last time
  remember what i
  remember if i
  remember when i
  remember my
  sit still
  feel joy/happy/happiness/a
  enjoy anything
  stop crying/trembling/shaking
  hold back the/my
  hold it together/in
  hold on
  hold out
  bear another/any/much
  bear it
  bear being here/alive/there/me
  survive
  endure
  stomach
  see a way
  see how i am supposed
  see how i can/could/will (ever) cope/survive/make/continue/carry
  see myself
  see it ending
  gather my
  finish a thought/sentence
  smile any
  comfort
  keep (any) food
  keep anything
  find my way home
  find the strength/energy/will
  summon
  muster
  take anything
  take anything more/in
  take in any
  look after my
  even get/do/manage/cook/answer/open/read/think/face/wash/shower/eat/make/talk/remember/bear
  do the washing/dishes/simplest
  do anything |
  get off the sofa/floor/couch
  stay awake
  calm down |
  come down
  be alone with
  be alone |
  leave the house
  make a decision
  decide what
  read a page/sentence/line/book/email
  be a mum/dad/mother/father/wife/husband
  be the mum/dad/mother/father/person/wife
  deal with anything/anyone/it |
  deal with this/life/people
  feel my
  find words
  find the words/strength/energy
  stop the
  stop it
  get away from it
  escape it
  do one more day/week/hour/meeting
  do another day/week/hour/meeting
  do anything any
  bring myself
  stay in this
  stay here any/another
  last until/till/much/another/the
  handle any/much more
  handle anything
  see a future
  see any future
  see myself here
  get myself out/up/through/in/into/going
  get a full/proper/deep breath
  get (any) air
  get my breath
  catch a breath
  talk about it without
  decide anything
  decide on anything
  recall when i last
  remember when i last
  take it/anything in |
  be here any
  be in there
  be that person
  stay upright
  hold my head
  look at the/another email/phone
  read a single
  feel my own
  bear to be/look/go/see/think/open
  be touched
  speak without
  get warm
  see up |
  last much/another/until/till/the
  eat properly |
  eat properly for/in/any
  be a manager/leader/human/person
  be a human
  stand being
  live up to everyone/everybody
  keep living up
  keep smiling/going/fighting
  face work/people/tomorrow/monday
  face my
  be me
  stand people/anyone/myself/being
  handle my
  go back |
  go back there/in
  set foot
  put on a/the/my brave
  shake it off |
  pull myself out
  get out of this/it |
  answer the phone |
  answer the phone any
  look at my
  face the phone/inbox/emails
  walk in there/that
  keep a/the face/mask/lid
  keep breakfast/lunch/dinner/water/it down
  be in this/it/here/there
  be in there/here any
  comfort my/anyone/myself
  see why i should
  stand anyone/anybody
  feel who
  work like this |
  do my job/work in/like
  leave work behind
  let it go even
  make myself do
  look people/anyone/my in
  look my colleagues
  forgive myself
  do anything right
  see it getting
  see things getting
  trust myself
  put it down even
  be at work
  stand hearing
  tell the days/day
  get back off/to
  function as
  do another month/week/year
  be a manager/leader for
  carry me
  make myself walk/stand/speak/smile/talk/work/face/pick/ring/log
  go on without
  get started |
  remember simple
  manage it any
  manage any
  make decisions/decision
  go on like this
  read them |
  see (any/the/a) light
`;

/** What is close: after "about to …", "on the verge of …" it is a sign. */
const nearly = `
  break/breaking (down/apart/in)
  fall/falling apart
  fall/falling to pieces/bits
  come/coming apart/undone/unstuck
  go/going under/mad/insane/crazy
  go/going to pieces
  go/going off the rails
  collapse/collapsing
  crack/cracking (up)
  snap/snapping
  crumble/crumbling
  crash/crashing
  buckle/buckling
  shatter/shattering
  disintegrate/disintegrating
  unravel/unravelling
  burst/bursting
  explode/exploding
  implode/imploding
  topple/toppling
  keel/keeling over
  cave/caving in
  sink/sinking
  drown/drowning |
  drown/drowning in
  suffocate/suffocating
  die/dying |
  burn/burning out
  burnout/burn-out/breakdown/collapse/depression/tears
  a breakdown/collapse/meltdown
  have/having a breakdown/meltdown/heart/panic
  lose/losing my/it/hope/myself/control/heart
  give/giving up |
  give/giving up on
  give/giving way
  pass/passing out
  i faint
  i am fainting
  cry/crying
  burst into tears
  do something stupid/silly
  getting/becoming/falling/get/become/fall depressed/ill/sick
  scream/screaming
  kill/killing me
  shut/shutting down
`;

/** Life itself: nothing in the rest of the sentence takes it back. */
const life: Rule = {
  about: 'leader',
  phrases: `
    do not (<adv>) want/wish to live/exist/be/wake (here/alive/up)
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
    hurt/harm/hurting/harming/cut/cutting myself
    drive/driving/drove/steer/steering (the/my) (car) into a/the tree/wall/lorry/truck/barrier
    hope/wish/wished/hoping ... crash/accident
    hope/wish/hoping i get/got/get/become/were ill/sick
    dark/black thoughts
    no/any way out |
    tired of living/life
  tired of being alive/me/here/strong
    stop existing
    reason/reasons to live
    rather be dead
    if i disappeared/died/vanished
    anyone/anybody/nobody would (even) notice/care if i
    reason to keep/go going/on
    reason to get up
    sleep and never
    worth living
    do something to myself
    do anything stupid |
    want to live at all/any
    put/putting an end to it/everything/myself/my
    end to it all
    rather not be here/alive/wake
    (just) drop dead
    fall asleep and never/not
    sleep forever
    jump off/in/from the bridge/roof/front
    in front of a/the train/lorry/bus/truck
    (driving/drive/steering/steer) off the bridge/road/cliff
    let go of the wheel
    not turn/turning the wheel/round
    never turn/turning round/back
    never come/coming/go/going back/home
    get home in one piece
    to live like this/that
    no way to live
    nobody would notice
    nobody would miss
    no one would notice/miss/care
    would anyone notice/miss/care
    point of me
    what am i for
    living for |
    not wake/waking up |
    why i am alive
    cease/ceased to exist
    want/wanted to not exist
    want/wanted to just/simply disappear/vanish
    just disappear |
    just vanish |
    fade away |
    given up on life
    everything to stop |
    it (all) to (just) stop |
    want it all to stop/end
    my (own) funeral
    would just be over |
    it (would/could) (all) (just) be over |
    wish it (was/were) (all) over |
    somebody/someone/car/lorry/bus ... drives/drove/hits/hit (into) me
    drive/drives/run/ran/hit into me
    be run over |
    get/getting hit by
    hit by a car/bus/lorry/truck
    not be here |
    to not be here
    never get/getting up (again) |
    lie down and never/not
    ring/rang/call/called/calling the samaritans/crisis/helpline/lifeline
    the samaritans
    only thing i look forward
    look forward to is sleep/sleeping/bed
    nothing to live for
    live for |
    why i am (still) here |
    i am (slowly) disappearing |
    feel (like) i am disappearing/fading/vanishing
    want to (just) lie down and
    want to sleep and/forever
    reason to keep at/on/fighting/trying/doing
    reason to stay alive/here
    find a reason to keep/go/live/get/carry
    i could (just) go missing
    just go missing
    never be found
    never be seen again
    crash/crashed (the/my) car ... peace/rest/over/out
    relief (to/if) (be) (i) (were/was/got) hospitalised/hospitalized/sectioned/sacked/ill
    a relief to be/get/end hospitalised/hospitalized/ill/dead/sectioned
    be a relief if i
    simplest/easiest/best/better for everyone/everybody/all/them if i
    simplest/easiest/best/better if i were/was not
    getting on a train/plane ... never/not
    hope/hoping/wish morning never
    will not be morning
    disappointed to/that/when (i) wake/woke
    not coming back ever
    close my eyes and never/not
    do not want this either
    no future |
    see a/any future
    someone/somebody would just end
    put me out of
    a/the bus/car/lorry/train hit/hits/hitting me
    going/about to die |
    like i am dying/going
    this/job/it/work/place/they is/will/are (going) (to) (be) (the) death of me
    not (think) ... get up again
    never get (back) up again
    wish i could disappear/vanish/sleep
    thought about ending/stopping
    hate my life
    i want out |
    somewhere else or nowhere
    bad/dark/black thoughts |
    having bad/dark/black thoughts
    written/writing goodbye/farewell/suicide letters/notes/letter/note
    hope it is (all) over soon
    look forward to nothing
    dying inside
    saying my goodbyes
    stay/staying alive for
    decided to stay alive
    at least i would get some peace/rest
    only reason i am (still) here/alive
    hate being me/alive/here
    envy the dead/ill
    envy people/those who are signed/ill/dead/off
    i do not matter
    before it kills me
    danger to myself/others
    fading away |
    i am (<adv>) fading |
    doing something to myself
    if something happens to me
    if i just were/was not any
    dream/dreaming of/about disappearing/vanishing/dying/sleeping
    what it would be like not to
    get away from everything/it/everyone/here |
    get away from it all
    like vanishing/disappearing/fading
    any difference if i was/were here
    walk/walks out and never come
    everything just ending/stopping
    thoughts about everything/it (all) (just) ending
    fall asleep and be
    go on without me
    drive/driving too fast and do
    do not care what happens |
    nice to get/be ill/hospitalised/sick
    bothered to live
    being dead would
    hide the pills/tablets/sleeping/knives
    think things i do not
    want/wish/hope not to wake
    think/thinking of nothing but getting/going/disappearing/escaping
    nothing but getting away/out
    can not picture/see/imagine myself here/alive (at/in/by/next)
    thought/think/thinking of/about (just) driving/jumping/walking/stepping (the) (car) (off/into/in/out/in) (front) (of) (the/a) harbour/water/river/bridge/tree/sea/train/lorry/wall/traffic
    stopped caring what happens (to) (me)
  `,
  unless: `
    spreadsheet/form/deadline/timetable/budget
    project*
    way out of the contract/agreement
    suicide prevention/awareness/policy/risk
    suicidal callers/clients/patients/teenagers/residents/youngsters
    die my hair
    when they sing
    talk/talked/talking/session/training/course/workshop/conversation/ask/asked ... suicide/suicidal
    rather die than sing/dance/watch/eat/sit/wear/go/stand/do/give/drink
    dying to know/tell/hear/see/ask/try/meet
    dying for (a/some)
    (died/dying/die) laughing/embarrassment/boredom
    citizen/patient/pupil
    ground/floor ... swallow
    haha/hehe/lol
    past four/five/three/noon/half
    until/till four/five/late
  `,
};

/** Words that by themselves say that there is nothing left. */
const strong = `
  <utterly> exhausted/drained/empty/depleted/shattered/spent/worn/broken/crushed/wrecked/numb/devastated/desperate/lost/alone/lonely/miserable/hopeless/helpless/trapped/overwhelmed/stressed/finished/defeated/tired
  worn/ground (<very>) down/out
  wearing/grinding me down
  so <broken> (that) i
  too <broken> to
  so <broken> all/every/now
  tired to the bone
  bone-tired
  permanently/always/constantly/chronically tired/exhausted/stressed/anxious/sad/afraid
  i (am/feel) (<very>) (<very>) exhausted/drained/shattered/numb/broken/crushed/desperate/hopeless/worthless/trapped/miserable/helpless/worn
  feel/feeling/felt (<very>) (<very>) exhausted/drained/empty/numb/hopeless/worthless/trapped/broken/crushed/helpless/miserable/desperate/useless/dead
  had enough of life/everything/living
  i am (<adv>) (a) wreck |
  sleep/sleeping does not help
  exhausted in a way
  tired in a way
  bone weary
  worn to a thread/frazzle
  worn thin
  frazzled
  i am (<very>) (<very>) done |
  i am (<very>) (<very>) spent/defeated/depleted/hollow/shattered |
  in bits
  in shreds
  in tatters
  in ruins
  feel/feeling/felt (<very>) (<very>) lonely/isolated/trapped/lost/worthless/hollow/useless
  alone and hopeless/afraid/lost/scared
  powerless and
  hopelessness
  despair |
  at a complete loss
  i am (<adv>) (<very>) wiped out
  just as (wiped/worn) exhausted/tired/wiped/drained
  tired of all of
  tired of (it) all |
  tired of everything
  tired (all) the time
  tired when i wake
  wake/woke up (just) (as) (<adv>) tired/exhausted/wiped/drained/shattered
  flat out of strength
  i am (<very>) (<very>) run down |
  i am/feel (<adv>) used up
  takes/taking/took everything/all (that) i have/had
  all i have (got) to
  it takes all i
  no feelings left
  i am (<very>) (<very>) wrecked/broken/ruined/destroyed/wasted
  at the end of what
  end of what i can
  past what a/i
  beyond what a/i
  more than a human/person/body
  more than i can carry/handle/cope
  nothing to fight back
  i am run dry
  i have run (completely/totally) dry
  not recharge
  will not charge
  pouring/pour more on
  battery ... not charge/recharge
  not charge/recharge any
  tired of fighting/smiling/pretending/trying/surviving
  tired of being strong/me/afraid/scared
  out of everything
  made of glass
  fragile as glass
  scared/afraid/anxious/sad/frightened/tearful/worried all the time
  scared/afraid/frightened (all) ... do not know of/why/what
  constantly scared/afraid/sad/crying
  unwell mentally
  mentally (in) (a) unwell/ill/gone/finished/broken/bad/done
  mentally i am
  i am on the brink
  done in/for |
  an emotional mess/wreck
  i am (<adv>) empty
  sick with worry
  worried sick
  i am (<adv>) unwell |
  in agony
  i am suffering |
  really/badly/seriously struggling |
  i am (<adv>) (<adv>) struggling and/mentally/emotionally
  i am overwhelmed and/by
  i am paralysed |
  frozen with/by fear
  on my knees |
  on my last legs
  end of the road/line |
  no (more) fight
  no reserves left
  hit the buffers
  for dear life
  fraying/frayed/coming apart at the edges
  bag of nerves
  i am (<adv>) (<adv>) raw/fragile |
  fragile all/every
  feel (<adv>) (<adv>) fragile
  step/inch from collapse/collapsing/breaking/breakdown
  heartbroken
  weary to the
  bone tired
  to my (very) soul/core/bones
  dead on my feet and
  tired and it never
  stressed to the point
  stressed beyond
  never felt so/this bad/low/down/alone/tired/exhausted/empty/hopeless/lonely/useless
  never been so/this/as bad/low/down/alone/tired/exhausted/empty/hopeless/lonely/stressed
  i am so/very/really/terribly/desperately low/sad
  feeling (<adv>) low/down/worthless/useless/hopeless |
  (very) low at the moment
  treated for stress/depression/anxiety
  no self left
  restless/restlessness in/inside me
  restlessness ... never/not
  old me |
  the old me
  desperately/deeply/terribly/utterly/so/profoundly/miserably unhappy
  i am (<very>) (<very>) unhappy
  rigid/stiff/sick/numb with fear/fright/terror
  no room for joy/hope/happiness/anything
  scraped out
  not in a good way |
  terrible/awful/dreadful/bad state mentally
  hate getting/waking up |
  on coffee and nerves
  look like death
  look terrible/awful/dreadful and
  i look grey
  jumpy all
  hurt/hurts everywhere
  thin as paper
  made of lead/stone
  i am a ruin/robot/shell/zombie/ghost
  an empty shell
  i am nothing |
  not good enough for anything/anyone
  never good enough |
  guilty all
  in a terrible/awful/dreadful state |
  no air left
  air left in
  i am finished |
  so bad (that) i can
  how bad i feel
  notice how bad
  no longer the leader/person/mother/father/man/woman i
  angry and tired |
  look ill/terrible/awful |
  on my way down
  used my last strength/energy/reserves
  nothing more to get out of me
  weighing me down
  weighs me down
  no one to share/tell/talk
  every morning/day is a battle/struggle/fight
  is a battle to get
  not ... strength/energy to fight
  no strength/energy to fight
  no (more) fight
  done fighting |
  giving up now
  where i can not do
  stretched to the limit
  slightest/smallest thing ... over/break/cry/knock/tip/set
  mad/crazy/insane with tiredness/exhaustion/worry/stress
  bad version of myself
  wall of tiredness/exhaustion/fatigue
  gone to pieces
`;

/** What the body does. */
const body = `
  heart (is/starts/keeps/just) (<adv>) races/pounds/racing/pounding/hammers/hammering/pounded/raced
  palpitations
  heart (<adv>) goes/going/skips wild/mad/crazy/beats
  chest ... tight/hurts/tightens/tightness/pain/pains/pressure/ache/aches/weight/heavy/squeez*
  pressure/tightness/tight/pain/pains/weight ... chest
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
  dizzy
  dizziness
  throw/throwing/threw/thrown up
  vomit*
  feel/felt/feeling (physically) sick (<adv>) every/before/when/at/with/just/on/to
  nausea
  nauseous
  sick to my stomach
  stomach (is/in) (ache/aches/knots/churns/cramps) ... every/before/morning/each
  i ... stomach ache
  stopped eating |
  stopped eating because/properly/and/lunch
  no appetite
  lost my appetite
  not eaten/eating
  hardly/barely/scarcely eating/eat/ate
  have lost ... kilos/weight
  my body has/keeps/says/tells/told/given/gives/shut/shutting (<adv>) no/me/up/in/down/stopped/had/stopping/enough/to/on/out/saying/telling/shaking/giving/not/failing/failed/begun/started/decided/gone
  my body is (<adv>) in/on/not/no/at/giving/failing/shutting/saying/telling/screaming/shaking/falling/worn/broken/finished/tense/wrecked/numb/heavy
  my head/brain/mind ... explode/exploding/mush/fog/shut/shutting/empty/porridge
  fainted
  tinnitus
  having/have/had/get blackouts
  <bodypart> ... hammering/hammers/pounding/pounds/racing/races/thumping/thumps/fluttering/flutters/skipping/skips
  <bodypart> ... trembling/trembles/shaking/shakes/quivering/twitching/twitches
  <bodypart> ... give way
  <bodypart> ... turn/turns/turned to jelly
  <bodypart> (<adv>) churns/churning/knots/lurches/twists
  <bodypart> (<adv>) (is) (in) knots
  heart in my throat/mouth
  weight/pressure/stone/brick/elephant/band ... (my) chest
  chest ... tight/heavy/hurts/aches/burns
  come/came/break/broke/breaking out in a rash
  i have a rash
  out in hives
  cold sweat
  sweating through
  break out in a
  hair (is) (<adv>) falling/coming out
  lost/losing my hair
  grinding my teeth
  trembling all over
  shaking like a
  shake/shaking (so) (badly/uncontrollably) (that) (i)  all/uncontrollably/badly/so
  start/started/starting shaking/trembling
  can not stop shaking/trembling/crying/sweating
  lump/knot/stone/pit/rock in my throat/stomach/chest/gut/belly
  feel/feeling/felt (physically) ill/sick thinking/at/whenever/when/every/on/before/just/the
  food ... go/goes down
  food ... tasteless
  food ... taste/tastes like/of cardboard/paper/nothing/sawdust/ash
  food ... like cardboard/paper/nothing/sawdust/ash
  off my food
  dropped/lost a/two/three/1+/four/five stone/kilos/pounds/kg
  do/does not (<adv>) eat (any) (much) |
  hardly/barely/scarcely touched/touch (my) food
  forget/forgetting/forgot to eat
  body (is/has) (<adv>) stopped/given/shutting/shut/giving/packed obeying/up/down/in
  body (is/has) (<adv>) (says) says/saying no
  my brain (<adv>) is not/has/just there/stopped/fog/mush/shut
  brain ... is not there
  brain fog
  my mind (<adv>) goes/went/is blank/racing |
  head is (<adv>) (full) (of) mush/fog/cotton/static/porridge
  room spins/spinning
  light-headed
  pass/passed/passing out
  i faint
  i am fainting
  my blood pressure
  blood pressure is/through/high/sky-high
  think/thought/like/having (i) (am) (it) (was) (having) a heart attack
  head ... explode/exploding/burst/bursting
  ringing/buzzing in my ears/head
  pulse in my ears/head/throat
  bear the sound
  flinch/flinching/flinched
  on edge constantly/all/every/and/the
  constantly on edge
  always on edge
  on (red/high) alert (round/all/the/constantly)
  red alert
  (my) nerves (are) shot/frayed/gone/shredded
  nerves are (<adv>) shot/frayed/gone/shredded/raw
  talk/talking/talked/speaking/spoke gibberish
  find/finding (the/my) words
  lose/losing/lost (the) words mid-sentence/mid
  mid-sentence and
  lock/locked/lock up in/mid the/sentence
  did not know how to pay/drive/get/turn/spell
  got/get/getting lost driving/on driving/the
  can not remember any/driving/getting/the of/home/drive/way
  can not remember (any) of it |
  collapse/collapsed at/in home/kitchen/the/work
  my body will/would not
  legs would not
  legs (<adv>) buckle/buckled/buckling
  feels like a punch/blow/stab
  it (physically) hurts |
  physically hurts
  it hurts to breathe/wake/live
  remind/reminding myself to breathe/eat
  talk/talking myself into breathing/getting/going
  numb from
  living on painkillers/paracetamol/wine/pills/caffeine
  painkillers every
  physically unwell/sick/ill
  unwell when/whenever/every/before
  chills just/when/every/whenever
  goosebumps of
  stabbing pain/pains
  eyelid/eye ... twitching/twitches/twitched
  hands/fingers/face/legs/arms (<adv>) (go/goes/going/went/are/feel) (<adv>) numb/tingle/tingling/dead
  things/everything (<adv>) go/goes/going/went (<adv>) black/blurry/dark
  stomach ... turmoil
  nothing stays down
  came over faint
  feel faint
  had to help me
  thought (that) i was having/dying
  thought it was my heart
  they said/say (it) (was) (is) stress
  a and e with/because/thinking/they
  tooth (<adv>) cracked/broke
  clench/clenching/clenched (my) jaw/teeth/fists
  on my chest |
  on my chest day/all/every/and
  voice cracking/breaking/shaking/cracks/breaks/shakes/trembles
  tighten/tightens/tightening inside
  in me tightens/tightening
  something (<adv>) tightens/clenches/sinks/knots
  my whole body
  every fibre/muscle/bone/part of/in me/my
  stomach (<adv>) hurts/cramps/drops/flips
  my heart will not slow/stop/calm
  brain has stopped/given/switched
  blacked out
  ended up in a and/hospital/casualty
  feel sick about it
  feel choked |
  crying/dying/bleeding/screaming/breaking/hurting/falling inside
  haywire
  keel/keeling over
  makes me feel ill/sick/unwell
  make me feel ill/sick/unwell
  head is a mess
  head is gone |
  mind has gone |
  headaches/migraines every week/day/from
  blood leave/left/leaving/drain/draining/drained my (from) head/face
  blood drains/drained
  hands under/behind ... shake/shaking
  how much they shake
  trouble/difficulty/problems breathing
  out of my (own) body/skin
  only noticed in the night
  did not eat yesterday/today/all
  legs will/can not carry
  voice trembles/shakes/quivers
  to pull myself together before
  heart beats violently/wildly/hard/fast/like
  pain in my stomach/chest/neck/head/back ... never/constantly/all/every
  pain in my stomach/chest
  i jump every/whenever/when
  sweat and shake
  stomach has packed/given/stopped/seized
  body resists
  head will not stop/switch/quieten
  show my face
  sores from stress
  words/letters swim/dance/blur
  hold my breath until
  hurt/hurts/aches/ache/aching all over
  sweat/sweating through my/by/every
  find/found it hard/difficult to breathe
  hard/difficult to breathe when/as/at/before/whenever
`;

/** The nights. */
const sleep = `
  hardly/barely/scarcely/no slept/sleep/sleeping
  sleep/sleeping (<very>) badly/poorly/terribly/two/three/four/maybe/2/3/4/only/maximum
  slept (<very>) terribly/two/three/four/maybe/2/3/4/only/maximum
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
  awake (<adv>) (at/all/half/most/until/till/from) (of) (the) night/2/3/4/two/three/four/every
  wake/wakes/waking (up) (<adv>) (<adv>) at/around (half) night/2/3/4/two/three/four
  woke (up) at/around (half) 2/3/4/two/three/four again/with/and
  wake/wakes/woke/waking (up) (<adv>) (<adv>) in the/a night/middle/sweat/panic
  wake/wakes/woke/waking (up) (<adv>) (<adv>) in panic/tears
  wake/wakes/woke/waking (up) every night
  up at 2/3/4/two/three/four/night
  keeps/keeping me awake
  keeps me up at
  nightmares
  nights are (the/always/so) (<very>) worst/hard/long/terrible/awful/hell/hardest
  sleep/sleeping/slept/get/getting/had (<adv>) (about/maybe/around/only) (a) (<number>) hours/hours'/hour
  <number> hours sleep
  not (<adv>) (a) (single) slept/sleep/sleeping
  toss/tossing and turn/turning
  lie/lying/lay (<adv>) (there/in) (bed) (<adv>) awake/staring/thinking/worrying/listening/counting/going/waiting/tossing/looking/replaying
  lie/lying/lay (there) (and) stare/look/count/listen/replay
  wake/wakes/woke/waking (up) (<adv>) drenched/soaked/gasping/sweating/shaking/screaming/crying
  wake/wakes/woke/waking (up) (<adv>) with my/a heart/knot/jolt/start/chest/panic
  wake/wakes/woke/waking (up) (<adv>) dreading/terrified/panicking/anxious
  wake/wakes/woke/waking (up) ... (my) heart
  drenched in
  night without waking
  night i did not wake
  awake till/until/from/since
  wide awake
  do not drop off
  can not drop off
  dream/dreaming/dreamt about (the/my) job/work/inspection/office/boss/it ... every/again/night/nights
  dread/dreading (<adv>) (the) night/nights/bedtime
  too scared/afraid/anxious to sleep
  at two/three/four/2/3/4 am ... replaying/rehearsing/going/staring/thinking/pacing
  rehearsing ... night/morning/bed
  pace/pacing the floor/house/kitchen
  up half the
  up all night
  sleep (<adv>) has gone/deserted
  my sleep is (<adv>) broken/shot/wrecked/gone/ruined/terrible/awful
  sleep/slept fourteen/twelve/thirteen/sixteen hours
  something to (help) (me) sleep
  thoughts ... never/not stop
  my thoughts never
  mind ... never/not stops/stop
  mind races/racing at/all/every/when night
  thoughts that will not
  most of the night
  up pacing
  pacing the/around/up
  through the night since/in/for
  sleep/slept/sleeping through (the) (night) since/in/for/any
  when i last slept
  dare go to bed/sleep
  dare to go to bed/sleep
  dread/dreading going to bed
  emails/letters/speeches/conversations in my head
  till it gets light
  watch/watching the clock
  two or three hours
  three or four hours
  hours that is all
  that is all i get
  head hits the pillow
  going over (and) (over) the/it/everything ... night/awake/lie
  sleep is something/a
  an/one hour or two of
  thoughts (<adv>) go/keep/race/churn/spin/going/racing/spinning/churning on/coming/round
  at two/three/four/2/3/4 (am) (in) (the) (morning) every night
  stopped sleeping
  wake (up) with dread/panic/fear
  dead tired and
  trouble/difficulty/problems sleeping
  trouble/difficulty/problems falling asleep
  wake/waking several/many times every
  wake/waking several times a
  about work round the
  go/going over things/it/everything all
  something to be able to sleep
  take something to sleep/help
  not had a good/decent night
  finally sleep i dream
  wake ten/five/several/many times
  not had one/a (single) (night's/night) (of) (proper) (night's) sleep
`;

/** Crying. */
const crying = `
  cry/cries/crying/sob/sobs/sobbing/weep/weeping
  have (<adv>) (<adv>) cried/sobbed/wept
  tears
  tearful
  i well up
  weepy
  sob/sobs/bawl/bawling/bawled
  welled/wells/welling up
  choke/choked/choking up |
  drop of a hat
  behind my eyes
  (tears) come/came from nowhere
  in floods
  down my cheeks/face
  runs down my
  dry my eyes
  eyes fill
  this close to crying/tears/losing/quitting
  sobbed until/for/in/on/at/all
  cried in the toilet/toilets/loo/car/bathroom/shower/office
  running down my
`;

/** Fear and dread of work, and hiding or wanting to get away. */
const fear = `
  panic/anxiety attack/attacks
  my anxiety
  anxiety is/has/when/every/and
  with/of anxiety
  anxious all/every
  so/very/constantly/always/terribly anxious
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
  sit/sitting/sat in the/my car (park) ... before/unable/not/for
  scared/afraid/frightened/terrified of (<adv>) my (own) phone/inbox/email/emails/boss/calendar/job/thoughts/mind/self
  scared/afraid/frightened of myself
  scared/afraid/frightened (of) (by) what i (might) (am) (could) (will) do/doing/become
  scared/afraid/frightened of the phone/night/morning/dark/day/week
  dread (<adv>) (the) phone/telephone/morning/evening/night/week/day/tomorrow/mornings/nights/email/emails/bell/alarm/weekend
  dread/dreading waking
  filled/sick/full with/of dread
  sense/feeling of dread
  i am dreading tomorrow/monday/mondays/every/waking/going/work
  dare not (to) open/go/answer/look/tell/be/stop/sleep/take/leave/move
  daren't (to) open/go/answer/look/tell/be/stop/sleep/take/leave/move
  i freeze
  freeze (up) when/every/whenever/at
  shut/shutting/locked/lock/locking/barricade* myself (<adv>) in/away
  blinds/curtains/door down/drawn/shut/locked ... myself/people/crying/hiding
  be around people/anyone |
  hide/hiding/hid (<adv>) (in/from) (the/my) stairwell/cupboard/bathroom/toilet/toilets/loo/shower/bed
  sit/sitting/sat (<adv>) (there) (<adv>) in/outside (the/my) car/school/office/work/van/car-park ... can/not/crying/cry/sob/shaking/unable/every/for
  sit/sitting/sat (<adv>) outside (the) school/office/work/ward/building
  open the car door
  circle/circling/drive/drove/driving round/around (and) (around) the (block/car)
  long way (round) (to) work
  take/taking the long way
  force/forcing/drag/dragging/make/forced/dragged/push myself (to) (out) (through) (into) out/in/through/into/to bed/day/door/shower/building/get/eat/go/stand/shower/work
  wish/wishing/hope/hoping/hoped (that) i (would/will/could) (would/could) (just/only) break/broke/fall/catch/get/come/be/have/had/crash ... leg/ill/sick/arm/hospital/bus/accident/something/flu/hit/run/coma
  wish/wishing/hope/hoping (for) a/an (small/little/minor) accident/crash/illness/injury
  hope/hoping to come down with
  come down with something
  break a/my leg/arm ... (so) not/stay/off/excuse
  dread/dreading it
  wake/woke up (full) (of) (and) (already) dreading/dread
  anxiety from/since/has/every/keeps/hits
  scared/afraid to be alone/left
  alone with my thoughts/head/mind
  turned/turn round/around ... could/can not
  could/can not drive there/here/in/to
  could/can not (<adv>) (make) (get) (go/walk/drive) in there
  sat/sit ... could not go in
  excuses not to
  excuse not to go/come
  pulled a sickie
  phone in sick
  run out screaming
  run away from |
  run for the hills
  thought of monday/work/tomorrow/going/another/sunday
  hate/hating sundays/mondays/mornings
  before i can go in/into
  sunglasses ... crying/cried
  hide/hiding from my (own) staff/team/colleagues/people/boss/family
  back stairs
  want to get away |
  wanting to resign/leave/run
  move far away
  far away from all/everything/here
  ring/ringing/call/calling in and say/saying
  not coming back |
  get/getting out of being
  sit/sitting in the kitchen/hall/car (in/with) (my) coat
  in my coat
  pull/pulled/pulling over ... cry/breathe/eyes/stomach/sick/tears/sob/way
  afraid/scared (that) i will (<adv>) die/break/snap/crack/collapse/lose/hurt/do
  go home and hide
  thought of ... frightens/scares/terrifies me
  thought of ... makes me
  just thinking/writing/talking about it makes/hurts/is
  with the curtains/blinds/lights drawn/closed/off
  get/feel/feeling claustrophobic in
  something terrible/awful/bad is (about/going) to
  something terrible/awful/bad will
  drive/driving around instead
  put off/putting off getting up
  never want to go back/in
  never want to set
  dream of/about getting ill/sick/quitting/leaving every
  dream of getting ill
  stay/staying sitting in the
  dream/dreaming of/about quitting/resigning every/all/constantly
  nobody can see me
  lie/lying completely/perfectly/absolutely still
  only thing i can manage
  hoping/hope the bus/train/car/plane ... crash/crashes
  wait/waiting for somebody/someone to notice/see
  door to busy
  already scared/afraid/anxious/dreading
  get up (and) (i) (am) already
  edge of the bed
  will happen if i keep/go/carry
  i am getting stress-ill/stress/ill/sick
  afraid/scared of my (own) boss/manager/director/job/colleagues
  detour so i
  fear of answering/the/going/opening/picking
  find/finds/finding out how bad
  how bad i am feeling
  feeling of terror/dread/panic/doom/horror
  with terror |
  had anxiety all/since/for
  gives/give/giving me anxiety/panic/palpitations
  can not go out to the others/staff/children
  hold/holding on to the table/desk/wheel/chair/rail
  alarm/alarms ... can not be
  alarm ... in me/my
  hoping/hope/wish i (will) (would) get hit/run/knocked/taken
  hide/hiding/hid in the archive/basement/cellar/storeroom/copy-room/cupboard when/whenever/from
  panicky (just) (from) when/hearing/at/seeing/whenever/every/from
  ask/asks/asked why i am (always/never) (<adv>) angry/sad/cross/grumpy/gone
  feel the/my anxiety/panic/dread
  (am) (constantly/always) on guard/alert ... even/night/home/weekends
`;

/** Images of falling apart, and of a limit that has been reached. */
const collapse = `
  my head/brain/mind (has) stopped working/functioning
  not (<adv>) function (as) (a) (human) |
  i (<adv>) shook so hard/much/badly
  on the brink of a/breakdown/collapse/burn-out/giving/breaking
  at my wits end and
  at my wits end |
  breaking point
  end of my tether/rope
  nervous breakdown
  i (<adv>) break/broke/broken down
  have broken down
  breaking down (in/crying) |
  i (<adv>) (have/am) collapse/collapsed/crumble/crumbling/cracking
  i/me (am) (<adv>) falling/fall/fell/fallen apart
  i ... falling/fall apart
  falling/fall/fell to pieces
  coming apart
  come undone
  i am (<adv>) unravelling
  i am in pieces
  burnt out
  burning out
  have/had/got/with/into/for/my/this/to/of/near (a/an/the) burn-out
  ^ burn-out |
  cracking up
  going under
  i am sinking
  i am (<adv>) drowning
  drowning and
  running on empty/fumes/adrenaline/nothing
  no/nothing more to give
  have nothing left and/i/any
  takes/taking/took everything/all i have/had/got
  to get dressed
  to take a shower
  run out of strength/energy/steam
  nothing left to give
  nothing left in me
  hanging/holding on by a
  by a thread
  barely holding/coping/sleeping/eating/functioning/hanging/surviving/breathing/keeping
  just about holding
  holding/hold/keep it/myself together
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
  like hell |
  no fuel left in
  tank is empty
  under so much pressure that
  ulcer
  going mad/crazy/insane
  on the verge of collapse/collapsing/tears/breakdown/breaking
  heading/headed for a breakdown/collapse/burn-out/fall/crash
  had/have/having a/some (bit/kind/sort) (of) (complete) breakdown/meltdown
  a breakdown |
  broke/break/breaking down in/before/when/at/yesterday/on/again/every
  go/going/went to pieces
  i crumble/crumbled/collapse
  the moment/minute/second/instant ... i crumble/collapse/crack/break/cry/fall
  everything is (<adv>) falling/coming/crumbling apart/down/crumbling
  my world/life is (<adv>) falling/coming/crumbling/collapsing/in
  fall/fell/falls/falling to bits
  falling apart
  keep up the/this/my mask/front/facade/pretence/act
  keep the/my mask/front/facade/pretence (up)
  mask is/keeps slipping
  keep my/this face
  behind the smile
  smile (all) (day) ... and/then ... crumble/cry/collapse/fall/nothing/empty/door
  breaks me |
  eating me (up) (alive) |
  eats me (up) alive
  eating/eats away at me
  consuming/consumes/swallowing/swallows/drowning/draining/drains/crushes/suffocates/suffocating/destroys/ruining/wrecking/wearing me (down) |
  sucking/sucks the life
  nothing left of me
  nothing left |
  there is (<adv>) (not) (nothing) (much) (more) of me left
  little/much left of me
  past/beyond my limit/limits
  at/reached/hit my limit
  reached/reaching the end
  over the edge
  on the edge |
  on the edge of
  close to the edge
  the last straw
  i am (<adv>) (at) breaking
  out of my depth and
  losing myself
  lost myself
  clinging on
  hanging on by
  by my fingernails/fingertips
  scrape/scraping through
  limping/limp through/from
  in survival mode
  i am (<adv>) (just/barely/only) surviving
  surviving/survive not
  just surviving
  make it to christmas/friday/summer/easter/retirement ... piece/alive
  not make it to/through
  in one piece |
  survived/survive another/a/one month/week/day/year/winter
  gone under
  i am (<adv>) sinking |
  sinking fast
  head above water
  drowning in it/this
  carry/carrying (all) (of) this/it (all) (<adv>) (on) (my) own/alone
  carry/carrying ... alone
  in a (<very>) (low) place/ebb
  at (a) (my) low/lowest ebb/point
  at my lowest
  i have hit the/a wall
  pull/pulled the plug |
  had to pull the plug
  something in/inside (of) me (has) (just) snapped/broke/broken/cracked/gave/died
  as if/though something broke/snapped/cracked
  black/dark/grey cloud over/above
  in freefall
  in free fall
  hole (i) (am) (in) (<adv>) keeps getting deeper
  at the seams
  smaller and smaller |
  smaller and smaller in/every
  out of my mind |
  out of my mind with
  driving me mad/insane/crazy/out/over |
  i am (<adv>) spiralling
  in a (downward) spiral
  losing my footing/grip
  lost my footing/grip
  ground (<adv>) (is) gone/giving/opening/disappearing (from) under
  rug/ground/floor ... from under
  my life is (<adv>) over/ruined/mess/falling/hell
  will not make it |
  not going to make it |
  punch in the gut
  lie/lying down and give/not/never
  hanging by a/my thread/fingernails/fingertips
  gone to pot and
  put my face (back) on
  paint/painting/put/plaster/plastering a/on smile ... then/and/inside
  on the outside ... inside
  pretend/pretending (that) everything/all (is) fine
  act/acting (like) (as) (if) everything/nothing ... fine/wrong
  nobody knows i/that/how
  not told/tell/telling/tells (anyone/anybody) (about) anyone/anybody/soul
  did not dare (to) tell
  ashamed to admit/say
  embarrassed to admit/say
  a burden |
  am/like/being/become a burden to/on/for
  a burden to/on/for my/them/everyone/everybody/you/people
  nowhere to put
  nowhere to go with
  lost cause
  in me honestly |
  how much more of this
  how much more i
  got left in me
  much more of this i
  losing grip
  far down i/that
  no good to anyone/anybody
  not (any) good to anyone/anybody
  into my shell
  into myself
  throwing/throw/throws me a line/lifeline/rope
  drowning here
  wearing thin
  one more thing and
  (will/would) not take much more
  not take much (more) for me/before
  it would not take much
  take much for me to
  take much more for me
  about to lose it
  i will lose it
  snap at any
  how bad it is
  how bad things
  nobody at work has/knows/realises
  no idea how bad
  a clue how bad
  tell everybody/everyone it is fine
  tell everybody/everyone (that) i am fine/ok/okay
  say i am fine and/but
  cancel/cancelled/cancelling everything/everyone
  noone/no-one (that) i can tell/talk
  telling a robot/machine/chatbot/bot
  open/opening (my) post/letters/mail at
  looks like a demand
  lie/lying/sit/sitting in the dark
  what a human/person/body can
  so far down |
  so far down i/that/in
  not seen anyone/anybody outside/for/in/socially
  hit the wall |
  hit the wall and i
  crashing down
  lost faith/hope that it/things/anything/i
  lost faith that
  ever get better
  never get/gets better
  will not get better |
  it will not get better/will/and/ever
  afraid/scared to let go
  in my clothes
  keep up appearances
  shut down |
  have shut down
  i have snapped
  not in a good place
  hole i can not
  climb out of
  light at the end
  losing the battle/fight/will
  lost control of myself/everything/my
  lost control |
  lost my way completely
  ruined everything
  let everyone/everybody/them (all) down and
  come to a standstill |
  fly/flying off the handle at/over
  faking it |
  faking a smile
  fake a smile
  hiding it from everyone/everybody/my/all
  hiding/hidden from everyone/everybody |
  will not survive this/it/another/the
  counting the minutes |
  trouble seeing why
  why i should keep/go on/fighting/going/trying
  need/want/ought to be signed
  end up in hospital
  through today and then
  on the floor emotionally
  emotionally i am
  run into a wall
  dying on the inside
  body/jaw/chest/back/throat (<adv>) seizes/seized/locks/locked up
  shaking on/until
  i am (<adv>) withering/shrinking/imploding/crumbling/teetering/disintegrating/dissolving
  short-circuited
  boiled over |
  burnt to the ground
  getting smaller every/and
  smaller every day
  stopped believing/hoping
  there is no more |
  fold/folds/folding up in/on
  for one more day
  will not last much
  door closes ... break/cry/collapse
  turn up but i
  rest of me has/is
  the days or the nights
  lie/lying/lay on my office floor
  hardly/barely/not get a word out
  (my) throat closes/tightens/closing/tightening
  stare/staring/stared at/into the wall/ceiling/nothing
`;

/** Not being able to go on. */
const cannotGoOn = `
  can (<adv>) barely/hardly/scarcely (manage) (to) wash/dress/shower/eat/stand/brush/get
  see (any/a) way out of this/it
  not (going) (to) make it to/through christmas/friday/summer/tomorrow
  easier not to wake
  ${cannot(unable)}
  do not (<adv>) know how (i) (am) (will/can/to) (going/ever) (to) cope/survive/go |
  do not (<adv>) know how i (am) (will/can/to) (going/ever) (to) get/keep through/up/going
  get/getting/make/making (it) through the/another/this/each/one day/night/morning/hour
  get/make (it) through the/this week
  survive the/another/this/each day/week/night
  how (much) longer i can/will
  how long i can/will last/cope/survive/stand/take/go/manage
  how long i can/will keep/hold going/on/out/this/up
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
  see how i (am) (will) (can) (going) (to) make it
  i can not |
  (can) not go on |
  lost (all) interest
  no interest in anything/life
  no pleasure/joy/happiness in/out/from (of) anything/life/it/my
  (get/find) no pleasure
  nothing (<adv>) gives/brings/makes me pleasure/joy/happy/feel/smile/laugh
  no spark
  not a spark
  not a spark
  not (<adv>) (an) ounce/drop/shred of strength/energy/fight/me
  all/any/the fight has gone/left
  nothing to say to them/anyone/my
  stopped replying/answering/calling/ringing/seeing/talking/meeting/eating/sleeping/washing/showering/caring/cooking/laughing/going (to) (out) my/to/friends/anyone/people/properly/out/completely/altogether
  do not (<adv>) answer/reply/see/call/ring (to) my friends/sister/mother/brother/mum/family
  let everyone/everybody down and/i
  crawl/crawling into/under/back (the/my) bed/duvet/covers/hole
  under the duvet
  curl/curled up |
  curl/curled up in/on
  on the floor crying/sobbing/shaking/unable
  look/looking/stare/staring at the wall/ceiling/screen/nothing
  stare/staring into space/nothing
  can (now) not even
  do not even walk/shower/wash/cook/open/eat/get/answer/leave/sleep/want/care/cry
  barely functioning/function/cope/sleep/eat/speak/move/breathe/hold/stand/getting
  i am (<adv>) (only/just) existing
  just exist/existing |
  not living |
  existing not living
  sit/sitting and stare/cry
  pulled/pull/pulling/withdrawing/withdrawn/withdraw/retreat/retreated away from everyone/everybody/people/friends/all
  (pulled/pull) away from everyone/everybody/my
  (do/have) nothing in common
  nothing to give |
  another day/week of/like/in
  can not (<adv>) do it/this |
  in the dark and
  lie/lying/lay on the (bathroom/kitchen/living) (room) sofa/bed/couch
  on the bathroom/kitchen/office floor
  had to lie down |
  had to lie down/on on/the
  just not able to
  barely be a
  hardly be a
  act/acting/play/playing strong
  told a soul
  told anyone but i
  no energy to even/open/get/wash/speak
  not even have the energy
  not (<adv>) have the energy to open/get/wash/talk/speak/see/eat/cook/live
`;

/** Emptiness, strangeness, shame and loneliness. */
const empty = `
  do not (<adv>) feel anything/alive/myself/human
  i feel (<very>) (<very>) pointless/hopeless/dark
  feels (<very>) unbearable
  everything/it/life/world (all) is/feels/seems/looks/has (<adv>) (<very>) (gone) black/grey/gray/hopeless/meaningless/pointless/dark/bleak/unbearable
  stopped caring about everything/anything/myself
  nothing (<adv>) matters (any) (more)
  nothing makes sense/me
  nothing gives/brings me
  lost/losing (<adv>) all/the/my/any (<adv>) hope/joy/will/faith/zest/spark/myself
  no joy
  nothing to look forward
  hate/despise/loathe myself
  am (<very>) (a) worthless/useless/failure/burden/fraud
  i am (<adv>) a failure/burden
  feel like a failure/burden
  such a failure
  good for nothing
  not good for anything
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
  do not (<adv>) recognise/recognize myself
  stranger to myself
  shell of
  shadow of myself/my/who
  a zombie
  in a fog
  outside myself
  no longer myself
  who i am any
  going through the motions
  nobody home
  nobody is home
  lights are on
  on autopilot
  on automatic
  like a robot/zombie/ghost/machine/stranger/shell
  a ghost
  living with a ghost/stranger
  pane of glass
  glass wall (between/around) me
  glass wall between
  wall of glass
  under water |
  i am (<adv>) underwater
  under water all/every
  in a fog/haze/bubble/tunnel |
  through fog/treacle/mud
  watching from outside
  watching myself
  from outside my
  outside my (own) body
  my own life
  see a stranger
  in the mirror
  not the same person
  not the person i/she/he
  who i am |
  not (<adv>) felt/feel like me/myself
  not myself
  switched me off
  switched off inside
  feel (<adv>) switched
  i feel/am (<adv>) numb
  numbness
  gone grey/gray/dark
  all the colour/color/joy/light has
  colour/color has gone
  everything tastes/feels/is like/the same/nothing/ash
  laughed/smiled in weeks/months/ages
  not (<adv>) laughed/smiled
  last time i laughed/smiled/slept/felt/was/ate/enjoyed/cried
  nothing means anything
  nothing means a
  (means) nothing to me |
  my life on a screen/film/from
  watching my (own) life
  miss who i
  miss the person i
  who i used to be
  who i was |
  who i am without
  nothing touches me
  i feel/am (<adv>) invisible
  gone inside
  hate who/what i
  no longer feel/feels
  felt nothing
  not feel a thing
  gone (<very>) cold/numb/dead
  run/running on routine
  nobody/person/one in there
  dead/quiet/empty/silent/cold/hollow inside
  cut the power
  like somebody/someone has switched/turned
  not care if i
  do not care about any
  do not want anything
  who is that |
  think who is that
  look at myself in
  turned into somebody/someone who/i
  become/becoming/became someone/somebody else
  become/becoming/became somebody/someone who/i
  become/becoming/became a/the shadow/ghost/robot/machine/zombie/stranger/monster/shell
  was the cheerful/happy/strong/calm/funny one
  where i have gone
  misses me even
  light ... gone ... eyes
  ever be happy
  look like a corpse/ghost/wreck
  a corpse
  used to love |
  even what/things i used
  angry with/at everyone/everybody/everything/myself
  just sad |
  beside myself
  snapping at people/everyone/everybody/them
  i am (so) angry all
  somebody/someone ... cut/switched/turned ... off/power
  everything is (<adv>) the same (shade)
  feel (<adv>) nothing
  lost all motivation/interest/joy/hope/will/energy
  do not enjoy anything
  do not care about anything
  nobody to talk to
  not functioning |
  not functioning at/any/as/here
  i am no good |
  detached/disconnected from everything/everyone/myself/life/reality
  feels/is unreal
  it is not me |
  all a blur |
  everything is a blur
  forgotten how to laugh/smile/relax/feel/enjoy
  never (<adv>) smile/laugh any
  i never smile |
  i feel/am (<adv>) powerless
  feel/felt like a loser/fraud/ghost/robot/prisoner/shell/zombie/machine/stranger
  snap/snapping/shout/shouting at everyone/everybody
  out of my eyes
  missing from myself
  through a (wet/dirty/thick) window/fog/glass/veil
  see the world through
  not (<adv>) recognise/recognize/know my own voice
  frightened/scared/afraid of my own voice
  like i am anaesthetised/sedated/drugged
  anaesthetised
  whole weekend in bed
  in bed all
  chaos/noise/fog/darkness in my head
  silent in my head
  nobody can help
  have no one |
  tell i am not there
  so ashamed i/that
  losing hope
  letting everyone/everybody/people down
  alone with all of
  do not trust myself
  cut off from everything/everyone/everybody/myself/the
  what i have turned/become
  sound ... turned down
  not (really) part of my
  avoid/avoiding mirrors/mirror
  person looking back
  no to everything ... grandchildren/friends/family/kids
  looking normal/fine/happy |
  energy goes into looking/pretending/seeming/appearing
  makes me lonelier
  before i have pulled myself
  so nobody/no-one hears/sees me
  none of it matters
  stopped looking forward
  shut everybody/everyone/people out
  my life at a distance
  lost touch with myself
  not know me any
  miss being who/me/myself
  people laughing and
  then i am ashamed
  it secret but
  hide it from everyone/everybody/my/them
  without understanding/taking them/it/in/a |
  over and over without
  stopped exercising/seeing/reading/calling
  mistakes all the time and
  starting to panic
  not know the person
  like an empty house
  calling because i always
  heavy thoughts
  not showered/washed
  not been happy for/in/since
  do/does/can not recognise the angry/bitter/cold/hard/tired/sad (woman/man/person/leader)
  can not remember driving/getting
  one thing less/fewer (that) i have
`;

/** Doctors, pills, alcohol, and what people at home notice. */
const unwell = `
  health has deteriorated/broken/gone/collapsed/failed
  no longer able/fit (to) discharge/do/carry/perform/manage
  no longer discharge/carry/perform/do
  i am (afraid) (<adv>) not (<adv>) (at) (all) well |
  sick in the loo/toilet/bathroom/bin/car
  jump at every/any/each sound/noise/ring
  sign/signed/signing me off
  been/am signed off
  want/wants/wanted/told/tells/says/said/advise* me to go/take/stay (on/off) sick/leave/off/time/home
  go/going/went (off) on/off sick
  thinking/considering/considered/think of/about (going/taking/calling) (on/in/off) sick
  call/calling in sick
  off/sick/ill/down with stress/anxiety/depression/burn-out
  making/makes/made/make me (<very>) ill/sick
  ill/sick from/because (of) stress/work/this/the (job)
  stressed (<very>) out/sick/that
  stress symptoms
  symptoms of stress/depression/anxiety/burn-out
  severe stress
  my depression
  i ... depression
  says/said/calls (it) (is) depression
  depressed
  antidepressants
  sleeping pills/tablets/pill
  sedatives
  to calm my/myself nerves/down
  calm my nerves
  tranquillisers
  pills to sleep/cope/calm/get/relax/just
  tablets to sleep/cope/calm/get/relax/just
  (my/the) doctor/gp says/said/wants/thinks/told/has/put/is ... i/me
  seeing/see/saw/seen a therapist/psychologist/psychiatrist/counsellor
  crisis helpline
  drink/drinking/drank (<adv>) (far) too much
  drink/drinking/drank myself
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
  i am (<adv>) (being) bullied/harassed
  i have been bullied/harassed
  bullied by my
  bullying/harassing me
  threatened and
  snap/snapping/snapped/shout/shouting/shouted/yell/yelling/scream/screaming at my (own) children/kids/child/husband/wife/family/son/daughter
  struggling (<very>) (badly) mentally
  my (own) mental health
  mentally (<very>) exhausted/drained/unwell/ill
  need help |
  need/want/get professional help
  need (someone) to talk to someone/a
  i am/feel (<adv>) traumatis*
  has traumatis* me
  i ... flashbacks
  i ... ptsd
  in despair
  despairing
  a (total) wreck/mess |
  nervous/emotional wreck
  falling/fell ill
  do not want to get up/out
  do not (<adv>) (want) (to) see/leave/talk/speak anyone/people/anybody/house/bed
  stay/stayed/staying/lie/lying in bed all/the/whole/because/and/with/staring
  get/getting out of bed
  pull/pulling the duvet/covers
  feel/felt like screaming/running/crying/driving/hiding/disappearing
  want to scream/run/cry/hide
  drive/driving straight/right/on/past past/away/work/on
  just/would keep driving
  isolat* myself
  withdrawn from everyone/everybody/friends
  avoid/avoiding everyone/people/friends
  why i bother/even/get/am/still ... up/here/living/alive/bother/keep
  what the point is/of
  what is the point
  what it is all for
  who to turn to
  where to turn |
  nowhere/nobody to turn
  handed/hand/handing in my notice/resignation ... survived/survive/cope/take/nothing
  scream/screaming/shout/shouting/snap/snapping/yell/yelling/bark/barking at my (own) kids/children/son/daughter/husband/wife/partner/boys/girls
  forgot/forget/forgotten to pick/collect/fetch (up) my
  forgot my (own) daughter/son/daughter's/son's/kids/children
  my kids/children/daughter/son/boys/girls ... scared/afraid/avoid/tiptoe/tiptoeing/worried
  <close> found me
  <close> says/said/thinks/tells ... (i) (am) ghost/stranger/unrecognisable/shadow/distant/absent/gone/different
  <close> ... begging/begged/beg/pleading/pleaded me
  <close> says i am not
  doctor/gp/doctors ... put/puts/blames/blamed (it) down/on (to) work/stress/the
  doctor/gp ... (it) is work/stress/anxiety/burn-out/depression
  doctor/gp wants/advised/told/tells me (to) (go) stop/rest/stay/take/off/home/slow/away/down
  doctor/gp has/put/signed me off/on
  been prescribed
  prescribed me
  put on antidepressants/medication/tablets/beta
  beta blockers
  on medication for/to
  need/needing/needed a (<adv>) (few/couple) (stiff) drink/drinks/glass/whisky before/to/or/every/just
  drink/drinks before bed/work/i
  drink/drinking to/until/myself/alone/every
  bottle of wine/whisky/vodka/gin a/every/each/to/night
  bottle a night/day
  something to calm me/my
  (been/am/was/got/getting) signed off (<adv>) sick/with/for/work/stress
  i am/got signed off
  off sick (<adv>) with/for/and/again stress/exhaustion/burn-out
  i have been signed
  someone/somebody help me
  please help me
  | help me |
  i need help
  <close> said/says if i do not
  bite/biting/bit my (own) (children's/kids'/husband's/wife's) children's/kids'/kids/children/son's/daughter's/husband's
  bite ... heads off ... hate/cry/after/home
  i am (<adv>) in crisis
  crisis i/and |
  felt (<very>) awful/terrible/dreadful/horrible for/all/every ages/weeks/months/day/time
  too proud to ask
  made redundant ... anything/relief/almost
  do not dare tell
  <close> ... misses me
  <close> ... if i am/will/would (ok/okay/alright/ever) ok/okay/alright/happy/ill/depressed
  <close> ... what is wrong
  yell/yelled/yelling/shouted/screamed/snapped at my (own) son/daughter/kids/children/husband/wife/partner/boy/girl/youngest/eldest
  kids/children get what
  sat/sit/sitting in the bathroom shaking/crying/sobbing
  booked (in) to see the/my/a gp/doctor/therapist
  booked/got an appointment (with) (the/my/a) gp/doctor/therapist/psychologist
  worried/scared/afraid (about/of) what i will/might/may do
  do not know myself
  home with stress
  same line/page/paragraph/sentence/email ten/five/three/over/again/twenty/six/four/without
  without taking it in
  forget the names/words/simplest
  forget names ... scares/frightens/scared
  drove/driving/driven home ... remember/remembering/memory
  without remembering
  no idea what i came/was
  what i came in for
  mistakes ... concentrate/focus/terrified
  three/serious/stupid mistakes this/because
  smoke/smoking weed/dope/joints
  admitted to a/psychiatric/hospital
  admitted/taken to (a/the) psychiatric
  in hospital it was
  called in sick i could
  costing me my health/marriage/sleep/life
  said i have to stop
  lying to my husband/wife/partner about
  should (probably/really) be signed
  my (kids/husband/wife/partner/children) says/say i must/should/have stop/quit/resign/leave
  bottle on the way home
  quiet in my head
  not called/rung/seen my sister/brother/mother/mum/friends/parents ... months/weeks
  colleagues/people/friends/staff say i look
  do not answer messages/calls/texts
  short fuse at home
  pretend/pretending (that) i am (doing) fine/ok/okay/well/alright
  considered/considering/thought/thinking (about/of) seeing a/the/my doctor/gp/therapist/psychologist
  have to get help |
  must get help |
  referred to a/the psychologist/psychiatrist/therapist/crisis
  do something before it is too late
  diagnosed with stress/depression/anxiety/burn-out
`;

/** Signs, each of its kind: one says too little, two kinds in the same sentence are enough. */
const signs = `
  crying: cry/cries/crying/cried/sob/sobs/sobbing/sobbed/weep/weeping/tears/tearful/bawling/welling
  sleep: sleepless/insomnia/awake/nightmare/nightmares/pillow
  sleep: not/hardly/barely (<adv>) (<adv>) sleep/slept/sleeping
  sleep: no/hours/without/proper/only (of) sleep
  sleep: sleep is/was
  sleep: wake/woke/wakes/waking (up) (<adv>) at/in/around/every/all/before night/three/four/two/3/4/2/middle/sweat/morning/frightened/scared/tired
  sleep: at night
  sleep: every (single) night
  sleep: nights are
  body: heart/pulse/chest/palpitations/nausea/nauseous/dizzy/dizziness/faint/fainted/vomit/vomiting/breathe/breath/suffocating/choking/trembling/shaking/shakes/sweats/sweating/ulcer/rash/tinnitus/migraine/migraines/stomach/throat/gut/jaw/blurry/hospital/ambulance/panting
  body: shake/sweat/tremble/throw/throwing (when/whenever/as/all/over/up)
  body: get any/enough air
  body: my body/hands/legs/nerves/teeth/hair/skin/shoulders
  body: eat/eaten/eating/appetite/food
  body: blood pressure
  fear: afraid/scared/frightened/terrified/petrified/anxious/anxiety/panic/panicking/panicky/dread/dreading/horror/paralysed/fearful
  fear: dare/daren't (not)
  flight: disappear/vanish/escape/hide/hiding/hid/avoiding/avoid/lock/locked/locking/flee/run (away)
  flight: hand/handed/handing in (my) notice/resignation
  flight: resign/quit/resigning/quitting
  flight: get/getting out of here/being
  flight: out of being here
  flight: want/wanted to get/be (away/out/anywhere) (away/out/anywhere)
  flight: went/left/walked (home) (halfway/early/home/out)
  flight: call/calling/called/phone/phoned in sick
  emptiness: empty/numb/hollow/dead/cold/switched/pointless/meaningless/grey/robot/autopilot/zombie/ghost/corpse/nothing
  emptiness: not/no (<adv>) (longer) feel/care
  dark: dark/darkness/black/hopeless/desperate/miserable/despair/crushed/shattered/trapped/drowning/sinking/falling/crumbling/depressed/depression/wrecked/destroyed/awful/wretched/hell/rock-bottom/defeated/helpless/lost
  dark: sad
  dark: (so) far/low down
  dark: give/giving/given up
  dark: in pieces/bits
  dark: beside myself
  worth: hate/worthless/failure/useless/burden/inadequate/loathe/ashamed
  worth: no/not (any) (much) good to/for/enough
  worth: letting everyone/everybody/them down
  lonely: lonely/loneliness/isolated/abandoned/alone
  lonely: nobody/no-one/noone/anyone (to/is/can/who/knows/sees/notices/throwing/helps/understands)
  helpless: can/could not (<adv>) (<adv>) any/longer/stop/cope/function/bear/stand/handle/manage/face/feel/sleep/breathe/stay/bring/relax/even/switch
  helpless: not able to
  helpless: unable to
  helpless: survive/surviving/survived
  helpless: breaking/snap/snapped/snapping/cracking/collapsed/crumbling
  helpless: will not last
  helpless: strength
  hope: happy again/any
  hope: a/any/no future
  hope: hope/hopes
  changed: not (the) same/myself/me
  changed: recognise/know myself/me
  doctor: doctor/gp/therapist/psychologist/psychiatrist/medication/tablets/pills/signed/sertraline/antidepressants
  inside: inside/indoors
  flight: pull/pulled/pulling over
  flight: cancel/cancelled/cancelling
  flight: move away/far
  memory: forget/forgot/forgetting/forgotten/concentrate/focus
  memory: not/without (<adv>) remember/remembering
  memory: serious/stupid mistakes
  fear: scares/frightens me
  dread: thought of/about
`;

/** Hints: each by itself is everyday. Together with a sign there must be three kinds in all. */
const hints = `
  tired: tired/exhausted/worn/drained/weary/shattered/fatigue/knackered/wiped
  pressure: pressure/stress/stressed/overwhelmed/overloaded/chaos
  guilt: guilt/guilty/shame/embarrassed/fault
  family: my husband/wife/partner/son/daughter/mum/mother/father/sister/brother/eldest/youngest/dog/family
  family: my kids/children/friends/own/boys/girls/grandchildren
  family: at home
  anger: angry/anger/snap/snapping/shout/shouting/rage/yell/yelling
  memory: forget/forgot/forgetting/remember/concentrate/mind/brain/thoughts/head
  time: every day/morning/night/evening/time/sunday/monday/hour
  time: day and night
  time: all the/day/night time
  time: constantly/lately/these/nowadays
  time: for weeks/months/ages
  time: sit/sitting/lie/lying (there) (staring/looking/thinking/there)
  time: right now
  end: any more/longer
  end: no longer
  place: car/toilet/toilets/loo/bathroom/shower/bed/sofa/duvet/floor/stairwell/cupboard/garage
  drink: wine/whisky/vodka/gin/drink/drinking/drinks
  secret: not told/tell/telling
  secret: pretend/pretending/mask/smile/smiling
  energy: energy/spark/joy/pleasure
  trigger: phone/inbox/email/emails/alarm/monday/sunday/mondays/sundays
  hard: hard/impossible/unbearable/heavy/bad/worst
`;

/** It is over, said in jest, or about something small. */
const jest = `
    ^ suppose/imagine/say (that) i
    what if i
    ^ one/two/several/some/none/somebody (of) (them) (<adv>) began/started/broke/burst/cried/wept
    leavers/children/choir/class/pupils/staff/team/kids sang/sing/clapped
    a cold and
    my voice so
    with the car/bike park/shed/rack
    barrier/printer/photocopier |
    nothing worse/more than
    groan
    supposed to lead/manage
    turned out (<very>) fine/well/good/ok/okay/alright
    but (<very>) happy/proud/glad
    but we (<adv>) made/managed/won/got
    going (<very>) fine/well
    burnt out once
    be here on a
    when they sing
    excited/excitement
    of my/the/our first
    gluten/nuts/dairy/shellfish/meat
    switch off the/that/this/my projector/screen/lights/light/computer/phone/alarm/microphone/radio
    with that/the drilling/hoover/hammering
    carry on the/this/with meeting/talk/item/session/agenda
    after the prawns/curry/ferry/coach
    since we/i (<adv>) got/had the/a/our puppy/dog/baby/kitten/cat
    when they sing/clap/cheer
    die my hair
    callers/clients/patients/teenagers transferred
    doctor/gp says/said i am (<adv>) (as) fit/fine/well/healthy
    in my family
    on a friday/monday afternoon/evening
    appetite for meetings/meeting/pudding/biscuits
    and off home
    at the head table
    fireworks/fiddle/musical/abseil*/puppy
    to catch a/the
    the clocks
    rollercoaster/buffet/prize/raffle/tombola/crossword/greenhouse/crisps/barbecue/quiz/onions/oysters/karaoke/fancy-dress/bunting/fete/cricket/football/rugby/relay/treadmill/bake/bingo/panto/pantomime/sudoku/allotment/bonfire/halloween/easter/pancakes/sauna/zumba/puzzle/jigsaw/webinars/webinar
    for a second/laughing
    when i/he/she/they/we/you (<adv>) <did>/won/dropped/fell/slipped/tripped/heard/met
    when the ... froze/died/fell/crashed/won/collapsed/broke/failed
    to surprise
    butterflies
    so tired i put/fell/forgot/went
    over the seating/colour/menu/name
    in post-its/cards/paper/parcels
    my back/knees/knee/chair/shoulder/wrist has/have (<adv>) given
    with that/the (<kind>) (blinking) lamp/tin/crossword/puzzle/alarm
    after the accounts/budget/minutes/stairs/lunch
    from/of/with laughing
    on the sofa with crisps/popcorn/pizza
    since i came/breakfast so
    slept like a
    the leaving/farewell do
    in the heat
    ^ how/what do/can/could/should i (<adv>) talk/say/answer/help/support/respond/handle/spot/notice/see/meet/ask/prevent/raise/bring
    ^ if someone/somebody/people/anyone/they
    when/if people/someone/somebody/staff/others (<adv>) are/is/get stressed/ill/upset/sad/close/about/near
    now i am (<adv>) back/well/over/ready/fine/better/glad
    i am (<adv>) back (now) and
    but today is
    today is (<adv>) better
    since then i
    last autumn/spring/summer/winter/october/march
    in my last/old/first/previous/former job/role/post
    as a student/child/teenager/young
    in my twenties/thirties
    rang/called/phoned/came/wrote/rings/calls/comes (to) me ... tears/crying/sobbing
    never cry/cries/cried
    car/van/bus/server/system/train/chair/table/tent/bike/lift/boiler/tractor/mower broke/breaks/broken
    cry/cried/tears/tear/weep/wept/lump ... song/songs/speech/card/present/gift/letter/video/graduation/farewell/retirement/wedding/film/concert/choir/play/leaving/party/nativity/anthem/canteen/projector
    canteen is/was shut/closed
    after/from (the/a/my/an/all/that/yesterday's) (<kind>) (christmas/half/long/night) rush/drive/run/move/party/marathon/ride/walk/trip/conference/workshop/shift/flight/game/match/fair/fete/hike/swim/weekend/christmas/clean/festival/decorating/gardening
    another/more email/emails/form/forms/meeting/meetings/biscuit/slide/slides/spreadsheet today/tonight/this/now
    in (the/a) fun/funny
    bits/pieces laughing
    in this shirt/mask/suit/dress/jacket/room/jumper/uniform
    through my nose
    one/single night thinking
    into the new/my role/job/post
    of the new/old coffee/machine/printer/dog/projector
    panicked when/because i (could) (not) (lost/forgot/find/mislaid/dropped)
    lost/lose in/for this/the/building/words/translation
    work/works/working with ... teenagers/residents/patients/clients/people/families
    to understand/support/help someone/somebody/one
    lost a colleague/resident/patient/pupil to
    not in a bad way
    the bus/train/stairs/hill/last nearly/almost
    spinning from/with (all) (the)
    dreading the dentist/drive/cold/queue
    over the cricket/football/match/score/rugby/result
    no life outside the
    ^ if i (ever)
    i/we do not (<adv>) any more |
    but not (<adv>) any more/longer |
    no longer do
    these days i
    back then
    <gadget> is/are/was/were (<adv>) driving/killing/finishing
    (this/the/that/our) <gadget> drives me
    killing/mad/insane/crazy/death/end (of) (this/the/that/with/by) (<adv>) <gadget>
    wits' end with (this/the/that/our) <gadget>
    drowning/drown/swimming/buried in/under <trifle>
    feet/foot/back/knee/knees/legs/shoes/heels/tooth/teeth/shoulder/shoulders/neck/arms/arm/heat/sun/boots (is/are/was/were) (<adv>) killing
    for/with (sheer/pure) excitement/glee/curiosity/hunger
    thinking how lucky/nice/good/happy
    because i had/have/would (just) (been) run/ran/running/climbed/eaten/cycled/danced/drunk/lifted
    up four/three/five/two/the/six/all flights/stairs/steps/hill
    flights of
    breakdown on the motorway/road/bypass
    tow truck/lorry
    probably the <food>
    the <food> i ate
    face the/this/another washing/ironing/dishes/traffic/stairs/queue/gym/canteen/weather/rain/paperwork/hoovering/spreadsheet/pudding/biscuit/cake
    ^ i hate mondays/sundays/mornings
    by all the kind/nice/lovely/cards/flowers/messages
    under the knife/counter/desk/table
    apart laughing
    sick of/to (death) (of) (those/the/these/that/this/our) <gadget>/curtains/spreadsheets/biscuits/sandwiches/cake/posters
    sick/ill on the ferry/boat/bus/coach/train
    lost sleep over it last
    without (my/a/the) (morning) coffee/tea/diary/calendar/outlook/phone/glasses
    <trifle> arrived
    do/did i (<adv>) spot/notice/recognise/talk/support/help/discuss
    reading/read a/an book/article/novel
    a new puppy/dog/baby/kitten
    knees planting/weeding/scrubbing/cleaning/looking
    car/van broke
    is a nightmare to
    in/the traffic jam
    the weather
    by the end of the (library) (open) day/fair/fete/race/walk
    off sick/ill/work last/in and/but
    afraid i have/can/must/had/forgot/might
    afraid we
    tears in his/her/their
    the printer/computer/mower/copier/lift/machine has (given)
    spreadsheet/form/deadline/timetable
    went on sick
    her/his first day back
    ran/run/running for/after
    on/in (the/a) ferry/plane/planes/boat/trains/buses/ferries
    after/from moving/lifting/carrying/digging/painting/cycling/running/climbing/skiing
    give up where/who/what/how
    topic/theme/subject/newsletter/agenda/survey/article/lecture/webinar
    because of the/my/our neighbour*/dog/heat/storm/noise/moon/jetlag/fireworks
    (after/from/at/in/by) (the/a/my/our) marathon/race/relay/sports/gym/climb/hike/garden/gardening/dancing/football/handball/cycling/ride/swim/party/festival
    in good spirits
    worth it
    ha
    pleasantly
    hopeless/impossible/useless (to/trying) to/trying find/get/park/reach/book/hear/see/read/fit/plan
    hopeless/impossible/useless trying (to)
    broke/break/breaking/broken down the/it/this/that/into/each/every/our/a
    gave/give/giving me a heart
    whenever i am away
    haha/hehe/lol
    lose it over
    about stress/burn-out/depression/anxiety/suicide/sleep/wellbeing
    it is over now |
    but (it) (is) over now
    i am looking forward
    for a moment
    burn-out in the/our/all
    | if somebody/someone/anyone/anybody
    heart beats for
    ok/okay/alright with
    with/of joy/happiness/pride
    happy/proud tears
    onion*
    last year
    years ago
    back then
    | i used to be/feel/have/cry/sleep
    at first now
    at first but
    first weeks/week/months/year
    when i started/began/was
    once and
    in a tent
    moved to tears
    not (<adv>) at the end of
    nearly/almost had a heart
    am/feel (<adv>) (<very>) better/well/fine/good (again) now
    but (i/it/that) (am/is) (<very>) fine/okay/ok/good/well/ready/over
    better now
    behind me
    fully recovered
    film/movie/book/match/series/marathon/workout
    after/on/from a/the/my holiday |
    not (<adv>) (<very>) stressed/ill/sick/afraid/depressed/anxious/burnt/exhausted/tearful
    drowning in emails/paperwork/paper/email
    baby/newborn/toddler
    broken arm/leg/ankle/wrist/foot
    a/the/bad/my (bad) (head) cold |
    flu/fever/covid/operation/surgery/migraine-free
    in/the/a lift |
    afraid/scared/fear/terrified of (the) dentist/spiders/heights/flying/lifts/dogs
    concert/wedding/funeral/farewell
    course/training/seminar/policy about/on stress/anxiety/depression/bullying/suicide
    stress policy
    mental health in/of/among
    people's/their/citizens/citizen's/young ... mental health
    break down silos/barriers/the
    burst into tears of
    get through the agenda/points/list/material
    cups/much/too coffee
    crying/cry out for
    make/makes me want to
    made me want to
    (of) pride/relief/gratitude
    i am not (<adv>) (<very>) burnt-out/stressed/depressed/struggling/suffering
    1990+
    after my burn-out/breakdown/leave/sick
    since my burn-out/breakdown/leave
    learnt/learned to say
    in a good way
    the good way/kind
    the night before
    last night but
    slept/sleep/sleeping (a) (bit) (like) (fine/well) fine/well/baby/log
    laughing until/so/about
    with laughter
    laugh/laughed/laughing about/until/at/so it/i/hard/we
    died/cried/dying/crying/nearly laughing
    all/we laughed/laughing
    cried/cry laughing
    laughed till/until
    relieved
    raining/rain/weather/rained
    mirror and straightened/fixed/combed/put
    on courses/course/holiday/trips/business
    at the/a/my hotel
    last night it was
    with the children
    so (<adv>) i/we (<adv>) moved/move/asked/ask/tried/try/swapped/put/took/blocked/block/wrote/read/shared/share/used/use/sat/moving (a) (the) (my) break/it/meeting/round/talks/difficult/them/two/paper/by/network
    so now i/we block/put/use/ask/take/try/keep
    so i will sit
    neighbour/neighbours had/have/were
    had a party
    diet
    the sun is/comes/was/shone
    a bit/little (of) (a) claustrophobic/tired/stressed/nervous/lonely/low/sad/anxious/dizzy/shaken/flat/frazzled/rusty/lost/run/deflated
    cleared my
    had tears in my eyes when/because/at
    shake/shakes/trembles/tremble a little/bit
    that is (all) right/fine/ok/okay |
    to catch my/a/the flight/train/ferry
    slipped disc
    accident on
    traffic
    pieces laughing
    to read/eat the/my/a paper/book/lunch/sandwich
    eating (lunch) at my desk
    after the stairs/run/climb/gym
    hopeless/useless/terrible/bad/rotten/awful/rubbish with/at
    fear of snakes/spiders/heights/flying
    cleared me
    could (have) cry/cried over/with/at
    always cry at
    lovely/great/wonderful
    for twenty/ten/thirty/fifteen years
    podcast/radio/music
    christmas party
    ends/ended/end/ending in tears or/and/when/at/for
    at/in the cinema/film/movie/theatre
    a good cry at/over/with
    until/till/before we get
    the baby/little/kids/children/boy/girl was/were
    <others> before/after/above/under me
    predecessor*
    <others> (that/who) i (have) (just) spoke/spoken/talked/met/meet/visited/asked/rang/called/sat/coach/lead/manage/supervise (to/with)
    that/it/this (has) (now) passed |
    (has) (now) passed now
    is behind me
    before/for the (big) meeting/talk/interview/exam/inspection but
    gave/gives me energy
    but it/that got/is better
    it/here is (<very>) hot/cold/warm/noisy/freezing/stuffy
    with/from (the) cold
    something (<adv>) breaks/broke/break down
    not feel anything about
    nothing left to add/say/ask/do |
    from/of/with (all) (that/the/this/too) (much) coffee/tea/cola
  `;

/** And what makes several small signs mean nothing after all. */
const calm = `
  afraid/scared of forgetting/saying/missing/getting/making/losing/sounding/being
  relieved/luckily/fortunately/calmly/calm/glad/excited/proud/grateful/thankful
  (is/it) (now) done |
  went (<very>) well/fine/better
  going (<very>) well/fine
  will be fine/ok/okay/alright
  otherwise everything/all/fine
  a bit/little
  slightly
  good support/sleep/colleague/talk
  i will (<adv>) ask/try/find/take/talk/bring
  want/like to find/know/learn/hear/try/ask
  have agreed/decided/asked/promised
  so i am/will/rang/ring/asked/ask/moved/move/go/went/took/take
  so we
  onions/spiders
  how do/can/should
  client/resident/pupil/patient/employee/colleague/citizen
  on time
  said/say/saying nothing
`;

/** Everything else: it does not hold when it is over, said in jest, or about something small. */
const burden: Rule = {
  about: 'leader',
  affirmed: true,
  phrases: strong + body + sleep + crying + fear + collapse + cannotGoOn + empty + unwell,
  unless: jest,
};

/** What is told in the past counts where it was just now, or comes again. */
const lately: Rule = {
  about: 'leader',
  affirmed: true,
  phrases: `
    cried/sobbed/wept/bawled
    slept (<very>) badly/poorly
    broke down
  `,
  along: `
    today/yesterday/tonight/again/weekend
    this morning/week/afternoon/evening/time
    last night/week
    all/every/whole day/night/evening/morning/weekend/time/way
    for an/hours/half/days
    not stop
    in/on the car/toilet/toilets/bathroom/shower/floor/loo/garage
    my car/office
    over/about/at nothing/everything
  `,
  unless: jest,
};

/** The leader is about to break: the leader must be named, for a printer can be about to break as well. */
const brink: Rule = { about: 'leader', named: true, affirmed: true, phrases: soon(nearly), unless: jest };

/** Two kinds of signs. */
const worn: Rule = {
  about: 'leader',
  named: true,
  affirmed: true,
  atLeast: 2,
  phrases: signs,
  unless: jest + calm,
};
/** A sign and two hints. */
const weary: Rule = {
  about: 'leader',
  named: true,
  affirmed: true,
  atLeast: 3,
  phrases: signs + hints,
  along: signs,
  unless: jest + calm,
};

/** What a doctor or somebody at home says about the leader: here the one who speaks was named last. */
const noticed: Rule = {
  affirmed: true,
  phrases: `
    saw/seen/see/seeing (the/my/a) doctor/gp ... says/said (it) (is) stress/anxiety/depression/burn-out
    my <close> says/said/thinks (that) (she/he/they) (is) (are) living with a ghost/stranger/zombie
    sitting/sits/sat/standing on my chest
    i am letting everyone/everybody down
    my <close> asked why mum/dad/mummy/daddy is (always) (so) sad
    my friends have stopped calling
    like/feel vanishing into
    shut everybody/everyone/people out
    colleagues/people/friends/staff say i look ill/terrible/awful/sick/grey
    become/becoming/turned/turning (into) someone/somebody else
    as if/though someone/somebody (has) cut/switched/turned/pulled ... me/off/plug
    like someone/somebody (has) cut/switched/turned/pulled ... me/off/plug
  `,
  unless: jest,
};

export const distress: readonly Rule[] = [life, burden, brink, lately, worn, weary, noticed];
