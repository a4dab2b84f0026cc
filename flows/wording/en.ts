import { distress } from './en-distress.ts';
import { words } from './en-words.ts';
import type { Wording } from './rules.ts';

// To add a way of saying something: write it on a line of its own under the right signal, the way it is said.
// The signs are explained at the top of phrase.ts, and <names> are lists of words from en-words.ts. When in doubt, leave
// it out: nothing is better than a wrong guess.

/** What is missing is no thing, it is there already, or others ask for it. */
const noThing = `
manager/boss/director/exec/head/<others> (<adv>) thinks/think/believes/reckons/insists/says/feels (that) we/i/they
council/region/trust/hr/hospital/school/headquarters/management has/have (<adv>) (just) introduced/bought/hired/got/adopted/rolled/ordered/sent
answers/answer/answered/replies/respond/responds/responded by/with asking
the group/team/staff/board (<adv>) answers/asks/wants/keeps
landed/arrived in/on my/the
by themselves/himself/herself
emailed/mailed/texted/complained/shouted ... that/about
minutes/notes/sign/poster say/says/said
and i (<adv>) wonder/hesitate/go/find/interrupt/am (<adv>) (unsure/not/it/like/quiet)
and i want/need/have to (know/hear/tell/understand/find/ask/say/learn)
i do not know (what/how/whether/who)
i know (that) we/they will/are not/get
^ how do/can i (<adv>) tell/talk/lead/answer/handle/support/use/split/keep/say/ask/respond/chair
is it me
the/my question is how/what
i have to split/decide/choose/close/share ... between/who/and
rather talk/hear/know/ask
was/were put up
on time |
dream/dreams of ... rather
(a) (little/bit/lot) more/some (of) <soft>/<air>/<virtue>/curiosity/courage/openness/calm
from/in/of myself/me
my/our/the (<kind>) (senior/deputy/junior/whole) <others>/team/staff/librarian (<adv>) want/wants/wanted/ask/asks/asked/demand/demands
<others> (<adv>) would like/love/prefer
not after
nobody/none of
is/are demanding
^ <others>/councillors/parents/residents/tenants/staff/unions (<adv>) want/wants/would/wanted/are/is (<adv>) (like/love/asking/demanding/begging/pushing)
has taken/joined/started/moved/come/opened
my (whole) (group/team) ... to talk/speak/answer/listen/say
culture
we are getting
week 1+
^ how do/can/could/should i/we (<adv>) say/ask/tell/talk/respond/handle/answer/know
parked
no agenda
(on) the shift today
do/have/would you
he/she/parents/children/residents/citizens/clients/users/mother/father/boy/girl/manager/boss/director/minister/union/council (<adv>) need/needs/want/wants
^ we/i (<adv>) got/gave/had
i miss my/the/our/you/having
room for
begins/starts/arrives on
has a new
hangs/sits/stands
never had a (<kind>) (view/day/time)
do it again
over again
a coffee machine that
too much
all 100+
who likes
language of
my/our/his/her manager/boss/director/chief/head (<adv>) want/wants/asks/needs
he/she (<adv>) needs/need/wants
<did>
always
thousand/hundred
(<obtain>) get 5+/<dozen>
reforming
hard/difficult/struggle/struggling to
need/needs to <plainverb>
get better at/with
just been given
it/that/this/she/he/they/everyone (<adv>) was/were/went/came
national/nationwide/society/denmark
once and for all
there is/are not a/an (<kind>) ... that/who
do not want/think/get
1000+
<whole> <wide>/department
<flawed> <badone>
all (managers/schools/teachers) in the council
a certain
do fine
all the time
public employees
^ (a/an) (<very>) (<very>) <judged> <scene>
every/each time we/i/they get/got/take/took/make/introduce/buy/hire
<says> (that) <pronoun>
it/that/this/challenge/problem/issue/he/she/i is/am not (<adv>) a
they/he/she/staff/colleagues/parents want/wants/ask
left in/on
not (because/that) we lack/need
model of
tell/told me
need/needs/lack/lacks/want/wants/miss/missing/more/enough/get/have/having/find/had (a/an/some/more/the/better) (<kind>) <soft>
room for everyone/everybody/all/more/mistakes
miss my/the/being
agreement ... about/on what
help me to/see/understand
`;

/** Somebody else says it, it is a guess, or it is the leader's own doing. */
const notTheirs = `
was/were (<adv>) (<very>) jealous/envious
i could tell |
demanding a/an/the/more/answers/to/that/better/in/at/on/new/extra
work/job/task/week/role/day/shift/schedule/course is/was/be (<adv>) (<very>) demanding
my/our (own) fault
in the/a best/good/nice/nicest sense/way
it is (<adv>) (<very>) <flawed> trying
claustrophobic/allergic
<says> (that) (the/our/my) <pronoun>/<others>
thought/assumed/assumption/prejudice
^ what do/does/did/is/might/would
caught myself
not that (they/he/she)
it is (<adv>) (<very>) (too) <flawed> to/being/when/every/for
i would
<says> me/us <pronoun>/that
`;

/** It has been made small enough, it has happened, or others decided it. */
const withinReach = `
exec/chief/director/board/executive says/say/said
turned up
share/sharing ... across sites/shifts/wards/floors/districts/teams/units
everyone/everybody/people/all round/around/at/in the table/room/meeting/office/kitchen/huddle/call
director/executive/mayor/minister/head/boss (<adv>) keeps/talks/talked/saying/spoke/speaks/likes/loves
landed/arrived
on the radio/news/telly/television
right now it
in/of/for my own
turned out
number of emails/meetings/slides/interruptions/words/items
(the) entire/whole shift/corridor/floor/staffroom/canteen/row/agenda/wall/page/rota
complain/complains/complaining/ask about
learn/learning to talk/listen/ask/say
two/three/one of my
in/on my group/ward/team/shift
speaker/lecturer/minister said
the team ask/asks
landed on
i/we (<adv>) have/need/must (to) (<adv>) (decide/work/find) (out) (what/how) (to) tell/explain/say/hold/answer/pass/keep/calm
i/we (<adv>) need/have to decide
(and) i do not know (what/how) (to)
what to tell/say/answer
how do i/we (<adv>) tell/explain/say/talk/break
my/our two/three/four/five/six/seven/eight/nine people/staff/employees/colleagues/supervisors/direct
all (of) (my/our/the/them) (of) two/three/four/five/six/seven/eight/nine (of) (<kind>) (unit/team/ward/shift/group) leads/leaders/managers/people/colleagues/staff/them/to/should/say/must/supervisors
all/both two/three/four/five/six/seven/eight/nine (of) (them) to
group of
(culture) of/around/in my/our (<kind>) (<kind>) huddle/handover/meeting/meetings/team/canteen/lunch/break/stand-up/briefing/corner/group/kitchen/office/morning/Thursday/Monday/staff
but it is (<adv>) about/one
but/yet what bothers/worries/matters
about one conversation/colleague/meeting
promised/announced/joked/laughed/announcing/declared/vowed/pledged/unveiled/told
predecessor/radio/newspaper/telly/quiz/lecturer/poster/slogan
said (that) (she/he/they) (would)
being/been/is/are restructured/reorganised/merged/reformed and
is/are reforming/restructuring/merging/reorganising/closing/cutting ... and/so
my people/team/staff/lot keep/keeps/ask/asks
a/an (<kind>) (wellbeing) app/poster/tool/form/leaflet/spreadsheet/noticeboard
between me and
interrupt/interrupts my
one tiny/small/single
practise/practising
get better at listening/talking/asking/saying/giving/handling
nobody/none expects
speech/speeches
have picked
small/smaller/corner/slice/little/bit/part/piece/tiny/trifle
<whole> <little>
begin/beginning/start/starting/starts/begins (small) with/by
rules/calendar
i/we <plainverb>/pick/choose/lead/look/keep/head
got/received the
in my (own) unit/team/group/ward/school/department/office
i am looking at
at large
<did>
absence policy
named contact
heading for
they/i/we/he/she/everyone (<adv>) was/were/went/came/stood/sat/had/took/gave/met
sit here
dashboard
end of the
there are
responsible for
always
begin/start/starting/beginning with
my (own) team
was/were
shuts/shut/closes/closed/passed/adopted/met/meets/went/came/stood/sat/spent/talked/asked/said
i will (<adv>) ask/try/listen/write/start/open
mayor/minister/government/council/politicians/director/board (<adv>) wants/want/wishes/has
`;

/** Habits, agreements, good things, questions, plans, and something that has happened once. */
const harmless = `
can not take
charge
heating/lights/heat
late than never
never a dull
agreement/deal
my thoughts/heart/head
empty
i never know
at football
so that (nobody/i/we/they/it/you/nothing/everyone/children)
luckily/fortunately/lovely/thankfully/grateful/impressive/agreed/agreement/rule/instructions/standard
in/on january/february/march/april/may/june/july/august/september/october/november/december/mondays/tuesdays/wednesdays/thursdays/fridays
not (<adv>) always/constantly
| did/do/does
want to
before everyone/everybody/i/we
ha
always been/be
she/he gives
in line with
began
came back
of the nine/eight/seven/six/five
was left
i/we (<adv>) always <habit>/meet/eat/drink/start/begin/finish/say/do/go/greet/debrief/evaluate/send
never say
always (<adv>) (<very>) <good>
can/could (<adv>) always
^ how/what/why/who/when/where/which/is/are/does/do/did/will/would/can
count/note/notes/register
i saw/heard
half an hour
they/you/he/she always (<adv>) give/gives/help*/listen*/find/finds/smile*/share*
made us
in the organisation/municipality/council
key person
every/each time (<pronoun>/<folk>/it/there) (<adv>) <past>
<person>/he/she/they <says> ... that
have/has/had (<adv>) always wanted/wished/dreamt/dreamed/thought/liked/loved/believed/been/had/known/found/enjoyed
have/had (<adv>) never (<adv>) talked/spoken/chaired/managed/given/taken/used/written/read/felt/been/led/tried/done/had/seen/heard/thought/experienced/made/met/learnt/asked/dared/worked/considered/noticed
i/we will
not ... every time
<says> it/that
always have been
always got
never (<adv>) (any) complain*/moan*/forget*/fail*/miss/misses/late/problem*/trouble*/complaint*/argue/angry/cross
lovely/luckily/fortunately/thankfully/grateful/impressive
never (<adv>) (get/got/been/be) tired/bored/regret/regretted/old/over
never too
such a
never had
constantly (<adv>) wrote/sat/had/listened/looked
ever having
never come/coming back
wrong button/door/key/floor/name/way
never (<adv>) came/got/answered/said/took/managed
`;

/** It was seen or heard, asked, wished for, or it is about the leader. */
const seenOrAsked = `
^ a/an better/clearer/honest/open/calmer/warmer ... with/to/of/between my/me/us
minutes/notes/headline/report say/says/said/was/reads
read/reads aloud/out
felt for
thanked/thank/praised/praise (them/him/her/everyone/everybody) for
quiet/silent while/for
was/were (<adv>) split/divided/cut in/into
was/were not there
laughter from
clearly/obviously/visibly seated/placed/marked/written/labelled
got/had a good/bad chair/seat/lunch/view/coffee/desk/parking
but today
wobble
i/we (<adv>) want/need/lack/wish/miss
i/we would (<adv>) like/love/prefer
what i (would) (<adv>) want/need/like/miss/lack
from me/myself
i (<adv>) do/did not know
do i do when
according to
out of 3+/ten/five/six/eight/twelve
per cent
percent
survey/evaluation/score/figures ... was/were/gave/said/showed/shows
heard/overheard (somebody/someone/one/people/him/her/them/a) (<adv>) say/saying/tell/mutter/whisper
weather/coffee/cake/food/sound/light/line/signal/wifi/connection/room/chairs/view/traffic/parking/heating/temperature/projector/soup/tea/bread/sofa/picture/acoustics/lighting/door (<adv>) was/were/is
wanted/needed/loved a/an/another/two/three
wanted to go/leave/get home/early/to
says/said/told/wrote/explained/mentioned ... (that) she/he/they/it (<adv>) was/were/felt/is/had
item one/two/three/four/five/six
as simple/easy/clear as
printer/copier/computer has given
i (<adv>) was (<adv>) (<very>) <praised>
we were (<adv>) (<very>) <praised>
nobody was
no one was
childish/entitled
dragging (her/his/their) feet
wanted my job
would rather
they could
if we/they/i
to ask
because of a
absent because
if only
got too
because they
i thought they/he/she did not
hope
hotel
voice
my father/mother/sister/knees/heart
harder than
had a (bad/good) day
turned out
needed a
frightened of
tell you
can not say
i could feel that they wanted
asks/asked/asking
says/said/told/tells/wrote/explained/mentioned/claims/claimed/answered (me/us) (that) (<pronoun>)
^ how/why/who/where/which/is/are/do/does/did/could/can/would/will
know/learn/understand/ask/about/see/wonder/asked/to how/what/why/who/whether
word/words
always/never
i felt/was/am/get/got/went
i/we will
`;

export const en: Wording = {
  ...words,
  signals: {
    solution: [
      // a thing, named by itself: it is the whole answer
      {
        phrases: `
          ^ (honestly/well/simply/just/basically/ideally/frankly/obviously/oh/so/and/perhaps/maybe) (to) (get/getting/have) <wantOf> (<moreOf>) (<moreOf>) (of) (<kind>) (<kind>) <thing>
          ^ (honestly/well/simply/just/basically/ideally/frankly/obviously/oh/so/and/perhaps/maybe) <wantOf> .. <thing> (pls)
          ^ more/extra/additional money/funding/hours/staff/time/resources/hands/space/pay |
          <thing> | please
        `,
        along: `
          ^ (honestly/well/simply/just/basically/ideally/frankly/obviously/oh/so/and/perhaps/maybe) (to) <wantOf>/<obtain>/more/extra
        `,
        unless: `
          ${noThing}
          <thing> (<adv>) has/does/would/says/keeps/put/read/brings/means/breaks
          brought/meant/broke/blew/fell/rolled/caught/swapped/jumped/raised/stands/hangs/sits/rings/begins/starts/joined/lost/won/sang/slept/shook/shut/grew/flew/drove
          (won't/will/would/does/do) not (<adv>) (really) solve/help/fix/change/do
          asked/moved/wanted/worked/needed/agreed/arrived/covered/helped/looked/asked/stopped/ended/failed/crashed/jammed/disappeared/appeared/served/lasted
          her/his/himself/herself
          nobody
          was/were/had/did/said/told/went/came/stood/sat/took/gave/asked/spoke/left/began/got/made/wrote/sent/rang/saw/thought/read/lay/kept/held/met/felt/ran/fell/turned/looked/shouted/whispered
          answered/started/moved/opened/closed/smiled/laughed/nodded/wanted/worked/walked/handed/pointed/talked/replied/clapped/whistled/suggested/noticed/whisper/cried/stopped/called/drew/drank/ate
          ^ ... <thing> (<adv>) is/are/was/were
        `,
      },
      // a thing somebody wishes for or lacks
      {
        phrases: `
          that would (<adv>) change/help/make/save/solve ... is <moreOf> .. <thing>
          dream/dreaming of <moreOf> .. <thing>
          ^ without <moreOf> .. <thing> (we/i)
          too few <tool>/hands/people/staff
          the sooner ... get/have/got .. <thing>
          invest/investing/invested in <moreOf> .. <thing>
          put/putting .. <thing> in place
          hoping/praying/dreaming/wishing for/of <moreOf> .. <thing>
          top of my/the (wish) list
          in need of <moreOf> .. <thing>
          would be solved if/with
          that we have no
          nobody/one has written down
          roll/rolling out <moreOf> .. <thing>
          | to get/have/introduce a/an <tool>
          <tool> needs/need/must/should (to) be made/written/set/introduced/established/bought/hired/developed/updated/created/agreed/appointed
          <tool> does not exist
          should/could/must/ought (to) be offered/given (<kind>) <tool>
          find a/an <kind> (<kind>) <tool>
          want/like/need (to) set up a/an
          want/like/need to form a/an
          to replace the (<kind>) (<kind>) <tool>
          need/needs/have/should to be trained
          staffing levels/ratios are (<adv>) too
          never had/got a/an <kind>
          someone/somebody should/must/ought (to) be appointed/hired/employed/responsible
          there should/must/has/needs (to) be one/someone/somebody (person) (who)
          looking/hunting/searching/pushing/asking for a/an/some/more/another .. <tool>
          | had/with we a/an/more (<kind>) <tool>
          on my/our wish list/wishlist
          apply/applying/push/pushing for a/an/more .. <tool>/post/posts
          | with <moreOf> .. <thing> (in) (place) we/i/it/things/everything/all
          <thing> ... is the answer/solution/key/fix/cure/remedy
          should/must/ought/need/needs/has/have (to) get/have .. <thing> <obtain>
          <thing> ... should/must/needs/has/ought (to) be <obtain>
          i would (<adv>) pick/choose/opt/go (for) .. <thing>
          possible to get/have .. <thing>
          split into <moreOf> .. <thing>
          like/want/need is for somebody/someone/us to write/make/draw/decide/define/set
          not (<adv>) (have) got a/any decent/proper/fixed/shared/common/real
          do not have a/any decent/proper/fixed/shared/common/real
          there should/ought (to) be two/three/four/more
          i have asked for a/an/another/more
          someone/somebody who/with ... would (<adv>) be/help/do
          ^ training/supervision/coaching/guidance/money/funding in/for/on
          ^ money |
          a new/better/second one that is my (challenge/wish/topic/pick)
          insufficient <thing>
          permission to hire/restructure/reorganise/merge/split
          buy the (one/same)
          lack/lacks a/an/some/any/another
          we (<adv>) need a/an/some/another/more/better <kind>
          put .. under one roof
          high/about time (we) (got/had/for) .. <thing>
          should/must/need (to) (<adv>) upgrade/replace/renew (the/our) .. <thing>
          make .. mandatory/compulsory
          <thing> is/are (long) overdue
          <thing> (is/are) a must
          not enough .. <thing>
          am/are after a/an/some/more/something
          ^ no .. <thing> in/at/for/on/here
          ^ <thing> that work/works/fit/fits
          need/needs/want/wants a new/better/proper/second/third one
          approve/approves another/a/one (new/more) (<kind>) <thing>
          is (<adv>) needed/missing and
          be (<very>) <good>/easier/better/simpler (to) have/get <moreOf> .. <thing>
          (one/two/three/four/people/hands) short on/in/of the .. shift/shifts/ward/team/staff
          ^ <wantOf> different <thing>/organisation/division/layout
          to draw/write/work/set up (<moreOf>) <thing>
          that would/could be my/the/our wish/answer/suggestion/topic/proposal/solution/choice/dream
          ought/should/must/need (to) (all) (learn/go/be) ... on a/an <thing>
          we are missing (<adv>) <kind>
          not enough staff/people/hands/resources/money/funding/positions/hours/colleagues
          understaffed
          short-staffed
          could (really/certainly) use <tool>
          | more/another/extra (<kind>) <tool> (basically/really/simply) |
          | get/getting/introduce/introducing/hire/hiring/implement*/buy/buying/employ*/create/creating/set/setting (up) <kind> .. <tool>
          | introduce/introducing/hire/hiring/implement*/buy/buying/employ* <tool>
          ought to be <kind>
          need/needs to send
          be sent on
          introduc*/implement*/rolling (out) a/an (<kind>) (<kind>) <tool>
          need for .. <tool>
          there is/are (<adv>) not .. <tool>
          not having (enough/any) (a/an) (<kind>) (<kind>) <tool>
          what is (really) missing is
          is what is missing/needed |
          without a/an (<kind>) (<kind>) <tool>
          get/have more/better .. <tool>
          get/apply for funding/money
          have (long) needed .. <tool>
          need to make/write/start .. <tool>
          it/admin support/systems
          want/like to introduce/implement/establish/hire/employ/recruit/buy/appoint .. <tool>
          want/would (to) have/like ... a/an/more <tool>
          the (only/obvious) solution is
          the answer is (a/an/to/more)
          (would) like (us/to) (to) have a/an .. <tool>
          introduction/implementation of .. <tool>
          get/getting a/an .. <tool> (in) place
          all (that/we/i) (is) (really) missing/need/lacking is
          problem goes away
          would run smoothly/itself
          i/we wish (i/we/there) had/was/were (<kind>) (<kind>) <tool>
          would love (it) (if) (to) (we/i) (have/had) (a/an/more/another) <tool>
          love a/an/another/more (<kind>) (<kind>) <tool>
          no (<kind>) (<kind>) <tool> exist/exists
          want/wants ... brought in
          take/taking on two/three/more/another/a/an
          finding (the) money/funding/budget for
          should be merged/combined
          be merged and
          down in writing
          in short more/another/better
          no/not (a) (clear) division of
          set up a/an (<kind>) (<kind>) <tool>
          form a/an (<kind>) (<kind>) <tool>
          have/need/should/must (to) change/replace/switch/upgrade (the/our) (<kind>) (<kind>) system/systems/software
          should/must be trained
          to hire (one/two/three/some) more
          getting/get a/an budget/grant/post/replacement for
          neither a/an (<kind>) <tool>
          do/doing a programme/course/diploma in
          nowhere to hold/put/meet/sit
          allowed/permission to hire/buy/employ/recruit
          question/matter of resources
          without a/an head/manager/leader/deputy/secretary of
          is/are/am/still/being/left/managing without a/an .. <tool>
          (would) make all the difference
          somebody/someone (has) (to) draw/write/make/set/drawn/written (up/out/down) a/an/some .. <tool>
          (get/put/send) everyone/everybody/all (of) (them/us) (on) a/an (<kind>) (<kind>) course/training/programme
          get/getting a/another second/third/fourth/spare .. <tool>
          (to) appoint a/an/two/some/another .. <tool>
          desperately/badly/sorely/seriously short/lacking/missing/need
          hinges/depends on (us/me) (getting/hiring/having) a/an/more/another .. <tool>
          need/needs/lack/lacks/lacking/require/requires/want/wants/wanting/missing .. <thing>
          need/needs/lack/lacks/want/require/requires (<adv>) <moreOf> (<moreOf>) (<moreOf>) (<kind>) (<kind>) <thing>
          short/want/absence/lack/shortage of .. <thing>
          would (<adv>) like/love/prefer/welcome/appreciate (to) (have/get/see) <moreOf> .. <thing>
          would (<adv>) like/love/welcome (some) funding/money/staff
          would be (<very>) (fine/happy/helped/better/saved) (off) with/by .. <thing>
          could/can (<adv>) do with .. <thing>
          could/can (<adv>) use .. <thing>
          am/are after (is) .. <thing>
          seeking/requesting .. <thing>
          looking/asking/hoping/wishing/longing/pushing/applying/crying/begging/waiting/hunting for .. <thing>
          getting/buying/hiring/introducing/obtaining/acquiring/employing/recruiting/appointing/securing/commissioning (hold/in/us/me/up/ourselves/myself) (of) <moreOf> .. <thing>
          if (only/just) (we/i/they/there) (only/just) had/got/were/was .. <thing>
          if ... could (only/just) be/get/have (given) .. <thing>
          if ... had (its/their/our/my) own .. <thing>
          give/lend/grant/get/send/buy/find me/us .. <thing>
          answer/solution/key/challenge/cure/fix/remedy/topic/issue/project/wish/dream/goal/aim (<adv>) is/would/lies (<adv>) (be/in/to/that) ... <moreOf> .. <thing>
          <thing> ... is what i/we (would) (<adv>) need/lack/pick/choose/miss/am/are (after)
          <thing> ... would (<adv>) help/solve/fix/sort/do/be/make/save/change
          should/must/ought/need/needs/has/have to (<adv>) have/get/be/<obtain> <moreOf> .. <thing>
          should/must (<adv>) have/get/be/<obtain> <moreOf> .. <thing>
          should/must/ought (to) (<adv>) <obtain> .. <thing>
          not (<adv>) have/got/been/exist (given) (a/an/any/enough/the) (<moreOf>) (<moreOf>) (<kind>) <thing>
          there is/are (<adv>) no/not (<moreOf>) (<kind>) (<kind>) <thing>
          have/has/with no .. <thing>
          is/are/am/left/managing/be without .. <thing>
          not enough/sufficient <thing>
          too few/little <thing>
          landed/settled/decided/set on ... <moreOf> .. <thing>
          can/could we/i (please) get/have .. <thing>
          been promised .. <thing>
          comes/boils down to .. <thing>
          won't/not (<adv>) (get) (anywhere/further) without <moreOf> .. <thing>
          <thing> ... is (<adv>) missing/needed/lacking/required/wanted/overdue
          <thing> ... is what is (<adv>) called/needed/missing/required (for)
          after (a) (set/kind/sort) (of) <moreOf> .. <thing>
          apply/ask for (money/funds/funding/grants) (for) .. <thing>
          should/must/ought (to) be offered/given/sent (on) (<moreOf>) (<moreOf>) <thing>
          gap where .. <thing>
          suit us (to) (have) .. <thing>
          let us (<adv>) get/have/buy/hire/put/send ... <thing>
          never got/had/received the <thing>
          <thing> that work/works/fit/fits |
          ^ (to) get/getting/hire/hiring/buy/buying/introduce/introducing/appoint/appointing/recruit/recruiting/set/setting/find/finding/secure/securing/obtain/obtaining/employ/employing (us/me/in/up/hold) (of) <wantOf> .. <thing>
          want/like/love/wish/hope/challenge/topic/issue/is/about/landed/at/on (is/to) (be) <obtain> (hold/in/us/up/me) (of) <moreOf> .. <thing>
          lack/lacks/lacking/miss .. <tool>
          <tool> (is/are) missing/lacking
          do/does not (<adv>) have a/an/any .. <tool>
          have/has (<adv>) no .. <tool>
          there is/are (<adv>) no .. <tool>
          there being no .. <tool>
          ^ no (<kind>) (<kind>) <tool>
          | no proper/clear/shared/common/fixed/joint .. <tool>
          do/does not have the (right/proper) (<kind>) (<kind>) <tool>
          not having enough
          like to put/set/get (up) (a/an) .. <tool>
          have/has not got (a/an/any) <kind>
          to/should/must have someone/somebody who/to
          what i/we (really) lack/need/miss is (a/an/more)
          what we (are) need/lack/miss/want/short
          should/must/ought (to) (<adv>) introduce/implement/establish/hire/employ/recruit/buy/appoint/invest/set .. <tool>
          should/must/ought (to) have/get .. <tool>
          go/sent/put on a/another course
          have/has (got) to introduce/implement/establish/hire/employ/recruit/buy/appoint/get .. <tool>
          have to/got ... make/write/draw/set/create/get .. <tool>
          need/have to start (having/using/holding) .. <tool>
          need to introduce/implement/establish/hire/employ/recruit/buy/appoint/get/have/set .. <tool>
          if only we/i/they/there had/was/were
          what it takes is
          if we/i (only/just) had/got (a/an/one/more/two/enough/another/better)
          crying out for
          (what) (i) (am) missing is a/an/more/some
          what (i/we/the/my) ... lack/lacks/need/needs/missing/want/wants is a/an/more/some/two/three/one/our
          is what is called for
          is what (i/we) (really) need/lack
          is what it takes
          is what we have not got
          (and) that is the gap/answer/solution/fix
          the fix/solution/answer is a/an/to/more/simple
          would (<adv>) solve/sort/fix (most/half/all/everything/it/this/a)
          i/we wish (i/we/there) had/was/were a/an/one/two
          (long) wished for (a/an/more/another)
          need/needs/want/wants/get/getting/have ... <tool> produced/drawn/recruited/hired/appointed/approved/installed/bought/funded/advertised/filled/established/introduced/created/signed
          to get/have one made/produced/written/drawn
          need/want one/those made/produced/written/drawn
          want/like/wanted (to) (have) (all/my/our/everyone/staff/managers/supervisors) ... put/sent/trained/booked through/on/in
          send/sending/put/putting (all) (my/our/the) ... on a/an/some
          bring/bringing/brought in a/an/some/daily/weekly/fixed/new
          find (the) money/funding/budget for
          challenge/problem/issue/trouble is (the/a) (lack/absence/shortage) of
          should/must/ought/need/could/want (to) make/hold/write/have a/an/some/more/weekly/daily/monthly (<kind>) (<kind>) <tool>
          should/must/have/need/ought (to) (be) reorganise/reorganised/merged/split
          need/needs somebody/someone to/who (can) coordinate/run/lead/take/handle/manage
          make a difference is a/an/more
          in each/every office/room/team/department and it is
          should/must do a/an (<kind>) programme/course/workshop
          without a/an <kind> (<kind>) (<kind>) <tool>
          takes a/an <kind> (<kind>) <tool>
          like/want/need a bigger/larger team
          my/our/one/biggest/only wish/wishes/hope/dream/proposal/suggestion/plan/task/answer/solution/challenge (is) (<adv>) (to) (get/getting/find/finding/have/having) (hold) (of) a/an/more/another/two/some .. <tool>
          (is) (to) get/getting/find/finding hold of a/an/more/another/some .. <tool>
          should/must/ought/need/have (to) (all) go on a/an/some .. course/training/workshop/programme
          nobody has/have/is (<adv>) (ever) made/written/appointed/bought/introduced/drawn/produced/set (us) .. <tool>
          have/has not (<adv>) made/written/appointed/bought/introduced/drawn/produced/hired/got/set (us) (up) .. <tool>
          need/needs/needed is a/an/more/some/another/two/proper
          should/must/ought/need/needs (to) have/get its/their/our own
          nobody has (<adv>) made/written/given/drawn (us/me) a/an/any .. <tool>
          is the way (to) go/forward/ahead
          no one is/has (<adv>) (ever) made/written/given/drawn (us/me) a/an/any .. <tool>
          better/improve/change until we/they get/have/hire a/an/more/another
          have/has not a single (<kind>) .. <tool>
          wish/wished (that) we/i/they/there had/was/were/got a/an/one/more/some
          easier/better/simpler with a/an/one/more (<kind>) (<kind>) <tool>
          the obvious/best/easiest/right thing/step (would/is) (be/to) (to) appoint/hire/get/buy/introduce/set
          is/are called for |
          (i/we) want/like a/an fixed/regular/weekly/shared/joint/proper/second/extra
          ought/should/must/need (to) send/give/get/find us a/an/some/more
          what is lacking/needed is
          high time (that) we/i/they/there got/had/hired/bought/was/were
          (the) obvious/only/big/biggest gap is
          we (<adv>) lack (<adv>) <kind>
          we do not have a/an <kind>
          we/they need/have/should/must/ought (to) (<adv>) get/hire/introduce/buy/implement/set/create/establish/appoint/recruit/acquire/adopt (up) <kind>
          we/they/staff/managers should/must have a/an/more
          if we (<adv>) had
          could (really/certainly) use <kind> .. <tool>
          would fix/solve/help/sort ... is <kind>
          what would (really) help/fix/solve (us/it/this) is
          | a/an new/proper/shared/joint/common/better/fixed (<kind>) (<kind>) <tool>
          extra/another pair of hands
          get/getting a/an new/better/proper/shared/joint/common <tool>
        `,
        unless: noThing,
      },
      // something one could get, together with a wish for it
      {
        phrases: `
          a/an/some/more/two/three/extra/weekly/regular/clear/better/new/proper .. <tool>
        `,
        along: `
          that is my ... challenge/topic/wish/project
          ideal (thing/solution) would be
          how about
          should/must/ought (to) learn
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
          goal/aim/solution/dream/wish is (<adv>) to get/have
          if only we/i/they
          if we/i had/got
          could use/do
          thinking of a/an <kind>
          too few
          short of/on
        `,
        unless: noThing,
      },
    ],
    blame: [
      // other people's traits and will, by lists of words
      {
        about: 'others',
        phrases: `
          it is (all) the <others> fault
          <others>/they/he/she would (<adv>) rather ... than
          do/does not want to |
          stems/comes/springs from ... <flaw>
          i blame the <others>/attitude/laziness
          <others>/he/she/they is/are the (real/whole/only/main) problem/obstacle/reason
          got/has/have it in for
          all they/he/she (ever) care/cares about
          no one (on/in/at/of) ... takes/take (any) responsibility/initiative
          has/have always been (<very>) <flawed>
          (all) the dirty/hard/heavy work to/for us/me
          if (only) ... was/were/had (been) (a) (bit/little) less (so) <flawed>
          had ... not been (so/quite/too) (so) <flawed>
          had ... not been so
          that is (just) how/what/the they/he/she/way/sort are/is/like
          has/have a/an (<very>) (big/huge/enormous/massive) ego
          here/there (just/only) to get their/the pay/money/wages
          only here/there to/for
          incapable of
          does/do everything/all he/she/they can to keep/stop/hurt/prevent/ruin/make
          if it were not for
          the type/kind/sort who/that (always) blames/complains/takes/steals/needs/wants
          blames/blame everybody/everyone/others/us/me
          as little as (he/she/they) possible/can
          rather be important/right/popular/feared than
          attributed/due/down to (the/their/his/her) <flaw>
          born liar/liars/quarreller
          out to break/hurt/destroy/humiliate
          want/wants/wanting a fight
          rules are for other/others
          bunch of (<flawed>) <flawed>
          wanted my job
          drag/drags/dragging their/his/her feet
          holding/holds/hold us/everyone/me/everything back
          just/only being (<very>) difficult/awkward/contrary/silly
          know/knows best
          can not (<adv>) handle/take/stand/cope (with) criticism/change/pressure/feedback
          hate/hates change/everything/me/us
          jealous/envious of
          bone idle
          it is the ... fault (that)
          refuse/refuses (<adv>) on principle
          stir/stirs/stirring (up) trouble/things/people
          has/have/play/plays favourites
          let/lets everyone/us/me down
          take/takes no interest/pride
          think/thinks (that) (she/he/they) knows/know (it) best/everything/better
          scrap/shred/ounce/grain/drop of (team) <virtue>/spirit
          a/an/such (right/real/total/complete) <flawed> lot/bunch/crowd/type/types/person/people/characters/individual
          bunch/lot/group/pack of (<flawed>) <flawed> <folk>
          too old/tired/young/spoilt/grand (and) ... to
          just/only want/wants to get/avoid/escape (out) (of) work/everything/responsibility
          nobody/none (on/in/at/of) ... takes/take (any) responsibility/initiative
          is/are not (<adv>) (<very>) motivated/engaged/committed/cut
          do/does not (<adv>) understand/know/grasp the first/a thing
          try/tries/trying (<adv>) to destroy/undermine/sabotage/wreck
          is/are/being/be (<adv>) (<very>) (<very>) (too) <flawed>
          is/are (<adv>) (just) a/an/such/some (a) (<very>) (<kind>) (bunch/lot/set) (of) <flawed>
          too <flawed>/grand/posh/proud/fine/good to
          too full of themselves/himself/herself
          the/our/my/those/these <flawed> <folk>/<others>
          not (been) so <flawed>
          think/thinks (that) they/he/she (<adv>) are/is/know/knows (<adv>) (better/above/best/everything/finer/too/so/god's/something)
          has/have/had/show/shows (<adv>) (got) (absolutely) no/zero (<very>) (sense/shred/ounce) (of) <virtue>
          lack/lacks (<adv>) (the/any/all/basic/every) (sense) (of) <virtue>
          enjoy/enjoys/love/loves having it/complaining/quarrelling
          would rather be right/popular/liked/left
          with zero/no <virtue>
          (if) ... had an/a ounce/shred/scrap/bit of
          only does/do it for
          full of (<flawed>) <badone>/<flawed>
          against anything/everything/whatever
          lift/lifts a finger
          lack/lacks a (certain) <virtue>
          (are) martyrs
          not (<adv>) have (<adv>) (the/any/a) (sense) (of) (<virtue>) <virtue>
          no wish/will/desire/intention/interest (whatsoever) to learn/change/cooperate/listen/help/understand/share/work
          because/due/down/reason/cause/stop/stops/stopped/blocked/wrecked/ruined/is (of/to/by) the/their/his/her ... <flaw>
          <whose> (own/sheer/bad/big) <flaw> (is/that)
          their/his/her (own/sheer/pure/utter/bad/poor/rotten/big/huge/lousy) <flaw>
          ^ <flaw> |
          it is (all/just/simply) (down) (to) (their/his/her) <flaw>
          out of (pure/sheer/plain/utter) <flaw>/spite/meanness
          sheer/pure/utter/plain <flaw>
          <flaw> is the (problem/reason/cause/trouble/whole)
          enjoy/enjoys/love/loves/like/likes/delight/delights (in) making us/me/others/life/things/trouble
          enjoy/enjoys/love/loves/like/likes/delight/delights (in) being/saying difficult/awkward/contrary/needed/admired/no
          enjoy/enjoys/love/loves/like/likes causing/stirring
          look/looks/looking down on
          do/does not (<adv>) want (to) (the/it/us/me) (<adv>) project/change/know/learn/listen/cooperate/succeed/help/share/anything/grow/understand/develop
          will (<adv>) not/never (<adv>) change/listen/learn/cooperate/budge/share/hear/lift/grow/shift/try/understand/accept
          refuse/refuses/refusing (<adv>) (point) (blank) to
          is/are (<adv>) out to make/get/ruin/undermine/trip/wreck/spoil/hurt/annoy/show/win
          (make/makes/makes) (me/us) look bad
          bad/rotten apple/apples/egg/eggs
          do/does (<adv>) not (<adv>) care
          could not care
          only care/cares/think/thinks/interested (about/of/in)
          care/cares (<adv>) only/more about
          think/thinks (<adv>) only (of/about)
          only/just/simply (interested) (in) (it/here/turn/turns/come) (up) for the (money/pay/pension/salary/title/status)
          in it for
          can not/never (even/really/simply/just) be bothered
          not be bothered
          dig/digs/digging (in) (their/his/her) heels
          set/stuck in their/his/her ways
          hide/hides/hiding behind
          deliberately/intentionally/wilfully
          sabotag*/undermin*/obstruct*/manipulat*/gossip*/backstab*/bully/bullies/cheat/cheats/moan/moans/whine/whines/sulk/sulks/whinge/whinges/skive/skives/shirk/shirks (<adv>) (about/me/us/the/and/all/to)
          poison/poisons/wreck/wrecks/ruin/ruins/spoil/spoils/destroy/destroys/drag/drags (<adv>) the/everything/it/everyone/us atmosphere/mood/team/rest/others/down/for
          turned the others
          dodge/dodges/avoid/avoids/evade/evades/shirk/shirks/duck/ducks/run/runs (away) (from) (all/any/their/his/her/every) responsibility
          take/takes/taking no responsibility
          not (<adv>) take/taking (any/their/his/her) responsibility
          is/are/is (<adv>) (entirely/all/only) to blame
          their/his/her/<whose> (own) fault
          fault lies with
          attitude problem
          (it) is (just) in/their/his/her (their/his/her) nature/dna/character/personality/blood
          because they/he/she/the ... (are/is) (<adv>) (<very>) (too) <flawed>
          can not (<adv>) stand/take/tolerate/bear (any/criticism/the/being/change/that/others/seeing/it)
          rather/sooner moan/gossip/chat/drink/sit/sleep/complain/smoke/chatter/argue than
          would (rather/sooner) (<adv>) moan/gossip/chat/drink/sit/sleep/complain/smoke (over/about) ... than
          play/plays/playing (the) victim/politics/dumb/boss/king
          act/acts/behave/behaves like (a/an) (spoilt/spoiled) children/child/king/queen/toddler/toddlers/teenager/teenagers
          as stubborn/lazy/thick/daft/mean/slow as
          have/has no clue
          not (<adv>) up to the/it
          is/are not (<adv>) (<very>) willing/committed/interested/professional/competent/loyal/able/capable (enough/to/in)
          make/makes no effort
          if they/he/she would just/only pull/bother/try/listen/care/get
          could (do) (it) if they/he/she (only/just) wanted/tried/bothered
        `,
        unless: notTheirs,
      },
      // other people's behaviour, in set phrases
      {
        about: 'others',
        phrases: `
          is/are (<adv>) (just) a/an/some (bunch) (of) (<bad>/real/total/complete/such/typical) <badone>/<bad>
          if they/he/she just/only wanted/bothered/cared/tried/pulled
          can/could hardly be bothered
          get their/his/her act together
          do/does not lift a
          calling/call/calls in sick at
          never want/wants to help
          too big for (his/her/their) boots
          only has/have itself/themselves/himself/herself to
          leave/leaves the (hard/dirty) work to
          take/takes/taking advantage of me/us
          do/does not bother (to)
          cling/clings/clinging (on) to (the/their/his/her) power
          their/his/her own (sheer) <bad>
          does/do (<adv>) not make (an/any) effort
          pull themselves/himself/herself together
          do/does not (even) try
          not even trying
          not (<very>) committed/professional/loyal/competent/willing
          avoid/avoids/dodge/dodges/evade/evades (any) (all) responsibility
          deliberate*
          think/thinks/care/cares only (about/of)
          only/just interested in/out
          not interested in anything (but/except)
          out for themselves/himself/herself
          bad/wrong/poor/terrible/negative/awful attitude
          play/plays/playing (the) victim/politics/dumb/stupid/games
          victim mentality
          pass/passes/passing the buck/blame
          shift/shifts/push/pushes/dump/dumps (all) (the/their) blame/responsibility/work
          skive/skives/skiving/shirk/shirks/shirking/slacking
          slack/slacks off
          power games/game/hungry/trip
          just/only to be difficult/awkward
          want/wants/get/getting (their/his/her) own way
          not be trusted
          want/wants/expect/expects everything served
          expect/expects us to
          not do/doing their/his/her job/jobs/work
          let/lets/letting (the/us) others/other/everybody/everyone/rest ... pull/carry/clean/slave/work
          against me/us/everything on/deliberately/purpose
          work/works against me/us
          lie/lies/lying to me/us
          talk/talks behind
          sit/sits on their/his/her
          grumpy/bitter/angry/lazy old men/women/boys
          get/gets a kick (out)
          winding/winds/wind me/us up
          bad/ill will
          own attitude
          ego (is) (<adv>) too big
          pin/pins/pinning (the) (mistakes/blame/everything/it) on us/me/others
          above the rules/law
          only do/does/cares/care what suits
          what suits him/her/them
          two hoots
          just/only to annoy/spite/irritate/provoke/undermine/get me/us/at
          meddle/meddles/meddling
          stuck in the mud
          do/does not help (us) (at)
          hoard/hoards information/knowledge
          covering/cover/covers (their/her/his) (own) back/backs/arse
          claim/claims hours
          cheat/cheats/cheating
          never (ever) lifts/helps/bothers
          get away with
          let/lets/letting (residents/clients/pupils/them) get away
          pull (their/his/her) finger/fingers
          looking/look after number
          chip on (his/her/their) shoulder
          dare/dares make demands
          expect/expects everything
          throw/throws (their/his/her) toys
          power-mad
          one-upmanship
          resist/resists everything/anything/all
          run/runs/running (away) from (all/their/any) responsibility
          have/has no morals/moral/shame
          he/she lies
          they lie |
          full of it
          dead weight
          boss's/manager's/director's/management's fault
          want/wants (to) (see) me/us (to) fail
          at our/others expense
          abuse/abuses/exploit/exploits the system/situation/me/us
          not a clue what
          live/lives off other people's
          too good/grand/important/posh/proud to help
          sulk/sulks/sulking/pout/pouting (<adv>) because
          has/have no (professional/personal) pride
          can/could not be bothered/arsed
          power play/plays/struggle
          will not let go of
          too <bad>
          out of (pure/sheer) <spite>
          (own) laziness/arrogance/selfishness/stubbornness/incompetence
          do/does (<adv>) not want to change/listen/learn/cooperate/collaborate/take/contribute/develop/work/share/hear/try/know
          will (just/simply) not change/listen/learn/cooperate/collaborate/take/contribute/share/hear/budge
          just/simply will/do/does not
          unwilling to
          never/not (<adv>) take/takes responsibility
          on purpose
          own fault
          only (ever) think/thinks/thinking/care/cares (about/of/in)
          only want/wants to
          not/never give/gives a damn/toss/shit/monkeys
          work ethic
          whine/whines/moan/moans/moaning/sulk/sulks/whinge/whinges/gripe/gripes
          ruin/ruins/poison/poisons/poisoning/spoil/spoils/destroys/wreck/wrecks the/everything/it
          do/does/are/is not (<adv>) do/doing/pull/pulling their/his/her job/work/weight
          is/are/being/be (<adv>) (a/an) (<adv>) (<very>) (stubborn/old/real/total/complete/lazy/grumpy/spoilt/right) (old) <badone>
          a/an (<bad>/right/complete/utter) (old) <badone>
          bunch/lot/shower/load/pack of (<bad>) (old) <badone>
          drama queen/queens
          control freak/freaks
          prima donna/donnas
          too comfortable
          enjoy/enjoys/love/loves/like/likes being/saying/winding/making difficult/no/awkward/me/us (up)
          his/her/their attitude/ego/mentality/laziness/arrogance/stubbornness/selfishness/incompetence/pettiness
          rotten/terrible/awful/dreadful/poisonous/toxic/bad mentality/attitude/culture
          steal/steals/stealing/take/takes the credit
          think/thinks (that) (they/he/she) (are/is) above/better/god's/untouchable
          will not bring up
          give a hoot/damn/fig/stuff/toss/monkey's/rat's
          do/does not give (us) (a) (two) damn/hoots/toss/monkeys/shit/fig/rat's
          block/blocks/blocking everything/all/anything/every
          be bothered to
          backbone
          who refuse/refuses
          to annoy/spite/provoke/irritate me/us
          have/has not a clue
          call/calls in sick the minute/moment/second
          out to trip/get/undermine
          too delicate/soft/precious/fragile/thin-skinned
          only do/does it to
          rather drink/chat/sit/smoke/gossip/do/talk/play ... than
          would rather ... than (do) work/help/lift/pull/their
          thrives/thrive/feeds/feed on (making) (causing) trouble/conflict/drama/attention/rows/gossip
          did not get their/his/her (own) way
          nobody ... has (any) (professional/personal) pride/backbone/discipline/loyalty
          wants/want/wanting to be the centre/star
        `,
        unless: `
          ${notTheirs}
          i am (probably) the
        `,
      },
    ],
    tooBig: [
      // a whole field or all who are in it, together with a wish to change it
      {
        phrases: `
          every corner of the <realm>
          (the/our/an/my) whole/entire/complete/total (of) (the) (<kind>) (<kind>) <realm>
          all (of) (the/our) (3+/<dozen>) (<kind>) <masses>
          all (of) (the/our) <realm>/*care
          all 5+/<dozen> (<kind>) (<kind>) (<kind>) <masses>
          every/each (single) (and) (every) (<kind>) <masses> in/across/of/throughout
          every/each single (<kind>) <masses>
          each and every <masses>/person
          throughout/across (the/our/all) (whole/entire/complete/land/sector) (of) <realm>/<masses>/land
          all over the/our <realm>/land
          in/of/across/for/throughout (the/our/this/local/public/danish) (<kind>) <domain>
          (the/our/municipality's/council's/city's/borough's) <domain> as (a/such) (whole)
          nationally/nationwide/globally/countrywide/municipality-wide/council-wide
          (the) public sector/services/employees/servants/schools
          the/our municipality's/council's/city's/borough's/country's/county's/region's/sector's
          100+ (<kind>) (municipal) employees/staff/people/carers/workers/managers/teachers/citizens/public
          hundred/thousand (<kind>) (municipal) employees/staff/people/carers/workers/managers/teachers/citizens/public
          hundred/thousand (of) (<kind>) <masses>
          political system
          society (<adv>) looks/treats/sees/thinks/views/as/in/at
          between (the/our) <realm> and (the/our/public) <realm>/services
          a municipality/council/society/city/town/country/world/organisation in/where/without/with which/no/where/pointless
          a municipality/council/society/city/town/country/world/borough without/where/in/with/free
          any of its/the/our departments/offices/sectors/schools
          from top to bottom
          from cradle to
          end to end
          in general |
          shared/one/common/single culture/identity/organisation (with/for)
          school/health/welfare/pension/tax/labour/care reform
          generation/generations
        `,
        along: `
          is my pick/choice/challenge/task/mission/goal
          my goal
          nothing smaller
          it is the challenge
          has/have to learn/trust/change/become
          i/we choose
          <change>
          <aim>
          is/are/would my/our/the challenge/topic/issue/goal/aim/dream/ambition
          my/our challenge/topic/issue/goal/aim/dream/ambition/task/target
          down as my
          i/we (<adv>) want/wish/hope/intend/need/have to
          i/we would (<adv>) like/love
          i/we am/are (<adv>) going/aiming/hoping/trying to
          i/we want (the/all/every/our/my/a)
          cut/cutting/making/turning/becoming
          ^ *ting/*ning/*ring/*king/*ling/*ding/*sing/*ving/*ping/*ming/*zing/*cing/*ging
          ^ to
          how do/can/could i/we/one
          no longer
          ^ getting/making/get/a
          ^ <malaise>
        `,
        unless: withinReach,
      },
      // big enough in itself
      {
        phrases: `
          <malaise> ... put an end
          the mental health of (<kind>) <masses>
          best/finest/greenest workplace/municipality/employer/council in <domain>/scandinavia/europe/denmark
          (rural) <malaise> (<adv>) stopped/ended/halted/reversed
          consumer/modern/western society
          gender imbalance/gap/balance in
          our political culture
          nothing smaller will do
          for the whole of (local/central/public)
          (create/build/restore/rebuild) trust between/in citizens/people/politicians/society/government
          a (carbon-neutral/climate-neutral/paperless/cashless/sustainable/carbon/climate) carbon-neutral/climate-neutral/neutral/paperless/sustainable municipality/council/organisation/city/town
          <change> ... (the/our) (whole/entire/complete) <giant>/society/democracy/capitalism/nhs
          solve/solving/fix/fixing/end/ending/beat/beating/cure/curing/halve/eradicate/abolish/eliminate/tackle/fight ... <malaise>
          <malaise> among/across/throughout/in ... <masses>/<domain>
          <malaise> ... nationally/nationwide
          <malaise> ... no longer exists
          <malaise> ... is/are over/gone/history
          mental health ... nationally/society/generation
          (a) (completely/totally/brand/wholly/entirely/whole) new (<kind>) culture/view/approach/mindset/model/system/way (of/in/for/to) ... <realm>/<masses>/childhood/welfare/ageing
          nothing less than
          <change>/<obtain> (the/our) culture (of/in/across) (the/our) (whole/entire) <realm>
          break/breaking/tear/tearing (down) ... silos/walls
          silos/boxes ... <change>/down/round/around
          (a/an) attractive profession/sector/career
          status of ... profession/teachers/nurses/carers/teaching/nursing
          the balance of power
          once and for all
          save/rescue/saving/mend/mending/fix/repair the welfare/health/school/care/education (state/system/service)
          must/should/has (to) (<adv>) (finally) be eradicated/abolished/ended/eliminated/halved/solved
          every municipal/public building/vehicle/home/school/workplace
          the green transition
          between hospitals/health/schools and municipalities/councils/government
          (stop) (denmark/country/society) running out of
          equality between
          sickness/sick (absence/leave) in the (administration/department/council/municipality/whole) ... halved/down/zero
          all our citizens/children/residents must
          budget ... into/in balance
          equal/equality ... the/our trade/profession/sector
          overhaul/reform/reforming/overhauling/reinvent/reinventing/rethink/rethinking/revolutionise/transform/transforming (the/our/how) (<kind>) <realm>/reform/education
          shortage of ... in <domain>/denmark
          fix/solve/end/ending/solving the housing market/crisis
          challenge is the housing/climate/recruitment/staffing crisis
          digitalise/digitalising/digitise (all) (of) <realm>/social/everything
          cut/cutting/halve/halving/reduce/reducing ... (by) half ... <domain>/municipality
          number of children taken
          staffing ratios in
          a job for each/every/all
        `,
        unless: withinReach,
      },
      // the same two in set phrases: the whole of something and a wish ...
      {
        phrases: `
          all (of) (the/our) <wide>/*care
          all/every/no (of) (the/our) (elderly/young/vulnerable/disabled/single/older/weak) <everyone>
          all (of) (the/our) (citizens/children/employees) in/of the/our <wide>
          across (all) (the) (whole/entire) (of) <wide>
          across all/every
          all/every (of) (the/our) (3+/five/six/seven/eight/ten/twelve) departments/schools/institutions/administrations/units/sectors/centres/school/department/institution/director/directors/politicians/politician/unions/leader/manager
          all 100+
          1000+ employees/staff/people/citizens/residents/pupils/patients/carers/colleagues
          the public sector
          whole/entire
          everyone/everybody (in/at/across) the/our <wide>
          all/every (of) (our/the) (50+) employees/staff/schools/institutions/leaders/managers/departments/units/teams/citizens/centres
          50+ employees/staff/people/leaders/managers/schools/colleagues
          the municipality's/council's/city's/county's/country's <everyone>/<wide>
          in the/our municipality/country/city/society/world
          of the/our municipality/city/country/society
          <number>/twenty/thirty/fifty/forty/hundred hundred/thousand employees/staff/people/carers/residents/systems/schools
          twenty/thirty/forty/fifty/hundred/20+ schools/nurseries/departments/homes/units/institutions/systems
          all/every 20+ nurseries/schools/homes/libraries/wards/depots/institutions/departments
          across the organisation/council/borough/county/country/city/district/sector/trust/authority/board/service/nation
          across/for/in all/every <wide>
          in/of local/central government
          in the district/borough/county/region/authority/trust/organisation
          our town/city/borough/county/society/nation/country
          the council ... become/becoming/be
          adult/children's/elderly/elder/social/special/health care/services as/into/across/and
          in/of/across (all) (the) directorates/departments/sectors
          between hospitals/health/councils/sectors ... and
          all of <wide>/employment/services/social/elder/health
          this country
          all (of) (the) (region's/country's/county's/city's/council's/borough's) hospitals/schools/citizens/homes/wards/nurseries
        `,
        along: `
          <change>
          <aim>
          so that
          is/are/has/have to
          | *ing
          | to
        `,
        unless: withinReach,
      },
      // ... and what is never small
      {
        phrases: `
          (want/like/need) (to) (the) end of <problem>/new
          a culture of ... throughout/across/everywhere
          work-life balance for all
          the future of welfare/school/care
          silos have/has to go
          merger of the councils/municipalities/authorities
          bend/bending/turn/turning/reverse the curve/tide/trend
          cycle of
          social deprivation/heritage/inheritance
          trend ... turned
          turn around sick
          do away with
          get/bring/drive/push ... <problem> (leave) down/under
          grip/control on/of ... <problem>
          lower/raise ... across/throughout
          culture change
          cultural change
          mindset of
          turn/make/transform us/ourselves/the (municipality/organisation/department) into (a/an/the/denmark's)
          best/most ... in the country/region/world
          merge/merging
          digitalis*/digitiz*/digitis* everything/the/all
          welfare reform
          integrate/integrating ... and
          close/closing the gap
          everywhere
          (the) culture must/should/has/needs (to) change
          change/changing the system/law/legislation/world/mindset
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
          fix/solve ... all (of) (the/our) problems
          eliminate/end/abolish/stop (all) stress
          world-class
          budget ... balance
          nobody should/must ever/again
          nationwide
          <problem> ... solved/fixed/ended/eliminated/eradicated
          rebuild/restore ... trust in/between
          within five/ten years
          save/find/cut 5+ million*
          on/at all levels
          root and branch
          work/working together across
          whole/entire new
          for good
          once for all
          every corner of
          public health
          the planet
          new (<adv>) leadership/management culture
          paradigm shift
          best ... in denmark
          denmark's/world's best
          from scratch
          save the welfare/health/climate/planet/schools
          revolution*
          green transition
          climate-neutral
          (the) welfare of the future
          put/putting a stop/end to
          new public management
          rid (the) <wide>/public/world ... of
          rid the ... of
          rid of red
          halve/halving/double/reduce/reducing the number of
          (the) finances ... back on track
          finances of (the)
          most innovative/attractive/sustainable/digital
          best/greenest/healthiest/happiest council/city/town/workplace/borough/place
          (must/to) be rebuilt
          in society |
          of/in all of society
          status in society
          attitude/attitudes (to) ... has/have/must/needs/should (to) change
          change/changing attitudes/people's/society's
          as we know it
          one/single/seamless organisation/service/system for
          fight/fighting/combat/tackle/tackling (social/health) <problem>
          net zero
          integration succeed/work
          new model of
          model of welfare/care
          for decades/generations
          next decade/decades
          next ten/twenty/two years/decades
          political culture
          culture of fear
          (in) three hundred/thousand
          whole/entire department of
          care act
          throughout/across/in all our homes/schools/sites
          in all of them
          mental health ... nationally/fix/everyone
          save/rescue/transform/reform/fix (the/our) (elder/elderly/social) care/nhs/democracy/schools
          politicians/councillors/parliament must/should/need/needs
          make/get/want the politicians/councillors/parliament
          move/shift/convert all of
          shared/common identity
          build/building trust between
          demographic challenge/change/changes
          equal opportunities for
          all sectors of
          entire/whole way schools/society/people/hospitals/councils think/thinks
          burnout in the whole/profession/sector
          a society/country/world without/where
          <problem> ... be gone
          the whole way (we/society/people/they) think/see/run/do/treat/deliver/look
          hundreds/thousands of
          every single <everyone>
          throughout (the/our) (whole/entire) <wide>
          municipality-wide
          council-wide
          organisation-wide
          the welfare state
          the whole/entire system
          seven/eight/nine/ten/twenty thousand
          nationally
          national <problem>
          a council/city/town/society/country/world/borough/school where nobody/everyone/no
          (a) (whole) generation of
          all special needs
          in every (care) home/school/nursery/ward
          local democracy
          our council/borough/municipality/city (to) (be) the first
          homeless people
          the region's/country's hospitals/patients/citizens
          solve/solving/abolish/abolishing/eradicate/end/fight/eliminate/stop/remove/fix/tackle/beat/crack ... <problem>
          <change> ... <problem>
          change/changing/transform ... culture of/in (the/our)
          a completely/totally/whole/brand/entirely (new) culture
          (a) completely/totally/brand/entirely new (<adv>) model/system/way/organisation/structure/mindset/approach
          (the) culture of/in/throughout/across (the) (whole) (entire) <wide>
          waiting lists/list/times
          get/getting/make/making all/every/everyone/everybody (of) (the) ... to
          get/getting the politicians to
          change/changing how/the ... municipality/organisation/council/society/politicians/sector
          change/changing/shift/shifting/transform/turn/turning/build/building/create/creating (the/our/a) (<adv>) (whole) (entire) (new) (<adv>) culture
          reinvent*/redefine
          end/ending/break/breaking/change ... culture
          where nobody/everyone/everybody is/feels/has
          by 2027+
          from top to bottom
          all/every/no (single) (<adv>) (elderly/young/vulnerable/disabled) <everyone> ... should/must/to/able/gets/is/are/feels
          new (<adv>) culture
          all/every/each/no (of/the/our) (our) (the) (single) <everyone> ... thrive/thrives/succeed/gets/get/should/must/feels/feel/has/left/experience
          from the ground up
          transform*
          stop/stopping/halt/halting/reverse/reversing (the) exodus/flight/drain
          do something about people/<problem>/the
          (public) (people's) trust/faith/confidence in (local/public) government/public/politics/services/council/authorities
          rebuild/restore/restoring/regain/win/winning (back) (people's/public/the) (public's/citizens) trust/faith/confidence
          how society
          society looks/treats/sees/views
          curve for/of/on
          (bend/bending/turn/turning) the (cost) curve
          reform/reforming/reinvent/reinventing/redesign/rethink/rethinking (the/our) (primary/secondary/public) <giant>/system/benefits/education/school/schools/care/council/services/government
          be reinvented/rethought/reimagined
          carbon/climate neutral/neutrality
          culture ... council/organisation/borough/city/nhs/authority
          the silos
          how people look/think/talk
          leaving the profession
          falls/fall through the system/cracks/net
          mental health among (the) young/children/borough's/city's/council's/our
          <problem> among/amongst (all) (the/our) (borough's/city's/council's) elderly/children/young/citizens/men/women/residents/boys/girls/pupils
          rethink/rethinking/reinvent/redefine/reimagine what a/an/it/we
          (get/getting) 50+ teachers/nurses/employees/staff/people/carers/colleagues/managers/leaders/workers to
          <problem> ... halved/reduced/cut/down/zero
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
        unless: withinReach,
      },
    ],
    always: [
      // said as "that is how it goes, each and every time" in itself
      {
        phrases: `
          all our/my/the/these ... fail/collapse/fall/end/stall
          is the same every/each year/time/week/day/month
          morning noon and night
          in all my years
          no one here/around ... <does>
          not one/a person/single/soul (<adv>) (<adv>) ever
          not a day/week/month/meeting/morning goes/passes (by)
          from morning to/till/until night/evening
          from dawn to dusk
          change/changes/move/moves/swap/swaps ... all the time
          ^ nothing (<adv>) gets/is/happens/changes/comes
          not one single
          always understaffed/behind/late/short/busy/overbooked
          it is always the/those/these/my/our ... that/who
          it is constant
          never has/have never will
          permanently/constantly out/down/late/broken/closed/full/short
          is/are down/late/broken/full/missing/closed all the time
          you will not/never find one/a/any ... that/who
          can not recall/remember one/a/any/single/the ... when/that
          like/as it always is
          not a single <folk>/<others> has/have ever
          never dare/dares
          everyone/everybody/everything gets/goes/comes/forgets/ends (<adv>) (<adv>) <goneWrong>
          all (of) them (<adv>) (is/are) <goneWrong>
          all day long
          day and night
          (the) whole lot of them
          every last one
          never fails
          you can bet/guarantee (on) (that)
          set your watch
          keep/keeps on <does>/happening/coming/interrupting/asking/forgetting/changing/cancelling/postponing
          keep/keeps interrupting/forgetting/changing/cancelling/postponing/complaining/moaning/ignoring
          nobody here/around ... ever/<does>
          not anybody/anyone/anything ever
          never listen/listens/read/reads/reply/replies/answer/answers/turn/turns/ask/asks/thank/thanks/help/helps/deliver/delivers/prepare/prepares/clean/cleans/tidy/tidies
          always us/me/them/him/her/my/our (who/that)
          never (<adv>) (have/has) time/peace/room/money (for/to)
          complain/complains/moan/moans/grumble (<adv>) about everything/anything/all
          never to/on/in/at .. <wished>
          never ... how/what i/we/it
          never a/one quiet/single/moment/minute/spare/word/day/peaceful/proper
          each and every day/week/time/meeting/agreement/morning
          always the evening/night/day/late/early
          always (the) last (to/one)
          always some emergency/crisis/problem/urgent/new/other/excuse/reason/drama
          every day is
          one single day
          ^ (and) nobody/noone (<adv>) (ever) <does>
          ^ (and) no one (<adv>) (ever) <does>
          ^ none of the/them/my/our ... <does>
          ^ (absolutely) nothing (<adv>) ever/of/we/i/<does>
          nobody/noone/nothing/none ... ever
          no one ... ever
          not one/a (single) soul/person/day/week/meeting/time
          not one of
          not a single day/week/meeting/one/person/time
          not once
          not for one/a (single) moment/minute/second/day
          there is/are not a/an/any (<kind>) ... that/who/where/when/which (does/is/goes/starts/ends/not)
          day in and/day
          day after day
          week in/after week
          year in/after year
          month after month
          time after time
          time and (time) again
          again and again
          over and over
          round the clock
          non-stop
          nonstop
          for ever
          forever
          endlessly
          never ever
          never-ending
          not ever
          all day every day
          the minute/moment people/they/i/we/you (<adv>) turn/leave/look/go/leaves
          any/every agreement ... gets/get/is/are
          never arrives/comes/works/happens/turns/shows/answers/replies/listens/reads/asks/gets/starts/ends/finishes/lasts/helps/delivers/stops
          <does> <goneWrong> every (single) time
          somebody/someone ... within a
          there is/are not a/an/one (<kind>) .. without
          on/raining/coming ... all the time
          every time i close/open/turn/leave/sit/try/start/book/plan/get
          at no time/point
          every blessed/bloody/damn/damned/flipping/blasted
          every single/last time/day/week/meeting/morning
          each and every time/day/week/agreement/meeting/one |
          as sure as
          like clockwork
          as regular as
          without fail/exception
          it is (always) the same each/every/all/story/old
          same old/story
          the same (story/thing/discussion/argument/old) each/every time/year/week/month
          always/constantly/forever/invariably/perpetually me/us (who/that/having)
          i/we always have/has/end/ends/get/gets to/up/left/stuck
          always (<adv>) <others> who/that
          always/constantly/forever/invariably/perpetually/continually/endlessly (<adv>) <goneWrong>
          always/never/constantly always/never/constantly
          everything (<adv>) takes/ends/goes/falls/lands/gets/drags/stalls/slides/breaks
          everything (that) (i/we) (<adv>) ... gets/ends/falls/fails/disappears/lands
          whenever ... <goneWrong>
          as soon as i/we/there ... <goneWrong>
          (the) minute/moment i/we ... <goneWrong>
          all we ever
          all he/she/they ever
          never .. <wished>
          never (<adv>) a/an/any/anyone/anybody/anything/enough/time/peace/room/money/answer/chance/help
          <others> (<adv>) never (<adv>) <does>
          never (<adv>) <does> (<adv>) (get) anything/anyone/any/what/how/up/through/round/ready/back
          is/are/am (<adv>) never (<adv>) (<adv>) (ever) (on/in) time/right/ready/done/finished/any/enough/peace/updated/asked/told/heard/consulted/invited/thanked/the/there
          never (there) where/when
          constantly
          always/constantly/forever (<adv>) me/us
          me/us every (single) time
          always/constantly (<adv>) the/those same/one/wrong/ones
          always/constantly (<adv>) someone/somebody/something/one/people/person (who/that/from/in/on) has/have/is/not/forgets/forgot/missing/wrong
          always/constantly somebody/someone/something
          somebody/someone/something (<adv>) always
          the same (two/three/few/four/people/person/ones) ... always/every
          same story/mess/song/tune/discussion/argument
          nothing (<adv>) (i/we) (<adv>) (do/say/try) (ever) works/helps/changes/happens
          no matter what/how/who (many) (times) i/we (<adv>) do/say/try/decide/suggest/agree/ask/plan/put/propose/write/announce/explain
          matter what/how/who i/we (<adv>) do/say/try/decide/suggest/agree/ask/plan/put/propose/write/announce/explain
          whatever i/we (<adv>) do/say/try/decide/suggest/agree/ask/plan/put/propose/write/announce/explain/come/touch
          am/are/is/be/been/get/gets/being never (<adv>) (be/been/being) given/told/asked/invited/thanked/consulted/prioritised
          never survive/coordinate/survives/starts/ends/start/end
          ever <wished>
        `,
        unless: harmless,
      },
      // "always" and its relations, where a word for what goes wrong is in the sentence
      {
        phrases: `
          every/each (single) meeting/agreement/plan/conversation/attempt/project/discussion/handover/decision/initiative
          permanently/chronically/systematically/consistently/eternally
          as usual/ever
          once/yet again
          always
          continually
          all the time
          every/each (single) time/day/week/month/year/morning/spring/autumn/term
          every (single) <does>
          invariably
          perpetually/eternally/incessantly/relentlessly/repeatedly
          whenever
          no matter what/how/who/where/when/which/whether
          does not matter what/how/who/where/when/which
          whatever
          whichever
          whoever
          however hard/much/often/many/early/short/carefully/nicely/clearly
        `,
        along: `
          nobody/nothing/none
          no one
          <goneWrong>
          not (<adv>) turn/turns/show up
          back to square
          me who/that
          last word
          to clean/clear/rescue/wait/fix/mop
        `,
        unless: `
          ${harmless}
        `,
      },
      // the same, where it goes wrong in a set phrase
      {
        phrases: `
          each time
          whoever i/we
          however hard/much/often/many/early/short
          however .. (i/we) say/put/ask/try/explain/phrase
          always
          never
          every (single) time
          every single (day/week/morning/meeting/monday/month/one)
          all the time
          no matter what/how/who/where/when/which
          does not matter what/how/who/where/when/which
          whatever (the) topic/subject/i/we/they/you/time/weather/reason
          however (i/we) (<adv>) put/plan/phrase/arrange/try/do/say/organise/ask
          invariably
          perpetually/eternally/incessantly/endlessly
        `,
        along: `
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
          late/too/behind/overdue/delayed/delay/delays/cancelled/postponed/overrun*
          last minute
          at the last
          down when
          is/are down
          out of order/action/use/time
          short of
          takes/take ... ages/forever/longer/hours
          busy
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
        `,
        unless: harmless,
      },
    ],
    opinion: [
      // a judgement that says that it is one
      {
        phrases: `
          as i (<adv>) saw/see/read/experienced it/things
          the way i see/saw/read it
          i (<adv>) read/took/saw/experienced it/her/him/them/that as
          that is what i saw/observed/heard/noticed/met
          i feel (that) (the/my) they/he/she/people/everyone/it/we/<folk>
          i (<adv>) (<adv>) felt/found/sensed/suspect/reckon/guess
          i think/thought/believe (that) (the/they/he/she/it/most/some/<folk>) (<scene>/<folk>) (<adv>) was/were/went/felt/seemed/found
          i think/thought/believe/reckon |
          my (<adv>) (<kind>) impression/feeling/sense/view/reading/take/opinion/assessment/guess/hunch (is/was/of/that)
          have/had/got/get/was/left/with/came ... impression/feeling/sense that/of/it
          sensed/detected
          i/you/one could (<adv>) tell/feel/sense/see/hear (that) (by/from/on) (the/they/he/she/<folk>/it/how)
          could (<adv>) tell/feel/sense
          that/which is how i (<adv>) saw/read/see/heard/experienced/felt/took it
          in my view/opinion/book/estimation/judgement
          to my eyes/mind/eye/ear/ears
          if you ask me
          i would/will (<adv>) call/say/describe/claim/venture
          it was/is/felt/seemed/looked/sounded (<adv>) as/like
          as though/if they/he/she/everyone/we/it
          struck me (as)
          was/is (<very>) clear/obvious/plain/evident (to) (me) that
          clearly/obviously/visibly/evidently/plainly/apparently/noticeably
          seemed/seems/appeared/appears/looked/sounded (<adv>) (<very>) (<very>) (to) (<judged>/be/have/like/feel/enjoy/think/want)
          came/comes across as
          gave off
          i noticed/saw/heard/experienced/met
          frankly/honestly |
          tended to
          somehow
          a/the (<adv>) feeling
        `,
        along: `
          <judged>
          <air>
          <inner>
          not (<adv>) want/feel/dare/understand/care/listen/trust/believe
          beyond expectations
          made (<very>) (<adv>) sense
          right/wrong direction/track/lines
          on the right
          breakthrough
          success/failure/disaster/pleasure/disappointment/progress/setback/triumph/hit
          closer to/together
          in need of
          given up
          ease/edge/guard/board
          matured/grown/developed/lifted/sank/rose/dropped/loosened/loosen
          thriving/thrives/thrive/feels/experiences
          wanted/feel/trust/trusted
        `,
        unless: seenOrAsked,
      },
      // something or somebody was in a certain way
      {
        phrases: `
          something wrong/off/amiss between
          took ... (<very>) calmly/well/badly/personally/gracefully
          has/have (<adv>) (got/gained) more/less/greater <air>
          | <judged> <scene>/<air>/people/quality
          was/were all over the place
          on the same page
          they/everyone/everybody/people/team was/were in high/low/good spirits
          going through the motions
          did a (<very>) <judged> job
          had a good/bad/great/nice/lovely/hard time
          <event> was/were not (<very>) <grade>
          i think/thought/found it (<very>) <grade>
          i experienced (<adv>) them/him/her as
          i think they/he/she/everyone (<adv>) agreed/disagreed/understood/liked/disliked/enjoyed/hated
          there was/is (<adv>) (a) lots/plenty/lack/lot/sense/deal/bit/touch/air of ... <air>
          on the right/wrong track
          in the right/wrong direction
          was/were (<adv>) (<very>) (<very>) <praised>
          came/come a long way
          been (<very>) well/badly received
          fallen out with/over/again
          have/has fallen out
          lot/deal of anger/joy/laughter/frustration/resistance
          looked like a team/group/person who/that
          ^ <judged> |
          in a (<very>) <judged> (and) (<judged>) manner/fashion/tone/spirit
          undertone of
          low/high/moderate/strong/weak/latent <air>
          holding (something) back
          something ... in the room/air
          mentally left/elsewhere/absent
          damp squib
          were/was not (<adv>) (<very>) interested
          ^ (<very>) <judged> but/and
          cut the air/atmosphere with
          fell flat
          went/landed/goes down (<very>) well/badly
          was/were on edge/board
          had switched/checked off/out
          did (<adv>) (<very>) well/badly/brilliantly
          they/everyone/everybody/children had (<very>) fun
          got on/along (<very>) well/badly
          better/worse than (i) expected/feared/hoped/before/last
          a/one (big/small) step forward/backwards
          paid off
          <folk> (<adv>) work/works/worked/function/functions/get (<adv>) (<very>) better/worse/well/badly together
          is/has/have/are (<adv>) become (<adv>) (<very>) (<very>) <judged>
          collaboration/cooperation/atmosphere/mood/morale/communication/teamwork/tone/chemistry/energy is (<adv>) (<very>) (<very>) <judged>
          <folk> did not (<adv>) (<very>) like/enjoy/appreciate/trust/believe/care/understand/feel/get/buy
          had a (<very>) (<very>) <judged> time/day/morning/meeting/talk/conversation
          <folk> liked/disliked/loved/hated/bought the/my/our/it
          exceeded all/my/our expectations
          full of energy/enthusiasm
          it was as if/though
          different/new energy/atmosphere/mood/vibe
          i got/get/had/have (the/a) (<very>) (clear/strong) feeling/impression/sense
          left with (the/a) (clear/strong) feeling/impression/sense
          i experienced (<adv>) a/an (<very>) <grade>/<feeling>/different/new
          in my opinion/view
          worked (<very>) (<very>) well/badly/brilliantly/perfectly/fine |
          went (<adv>) beyond (all) expectations/expectation
          was/what/had/been a good/bad/lovely/great/awful/tough meeting |
          ^ a good/bad/lovely/great/awful/tough meeting |
          was/were (<adv>) a (great/huge/big/real) relief/disappointment/humiliation for
          rang hollow
          <scene> ... was/were/felt/seemed/became/got/went/sounded/turned/grew (<adv>) (<very>) (<adv>) (<very>) (and) <judged>
          <scene> ... was/became (<adv>) (<very>) a/an (<very>) (<adv>) <judged>
          <scene> (<adv>) lacked/missed/dragged/worked/flowed/faltered/soared/sank/lifted/died/failed/clicked/flagged/suffered/improved/deteriorated/soured/thrived
          <scene> (<adv>) was/were/felt a/an/like/more/less/much/rather
          <folk> (<adv>) was/were/became/got/grew/felt/seemed (<adv>) (<very>) (<adv>) (<very>) <judged>
          <folk> ... was/were/seemed/felt (<adv>) (<very>) (<very>) <judged>
          <folk> (<adv>) (<adv>) <inner>
          <folk> was/were (<adv>) thriving/struggling/flourishing/sulking/growing/enjoying
          it was/became/turned (<adv>) (<very>) a/an (<very>) (<very>) <judged> (and) (<judged>) <scene>
          was/were/became/had (<very>) a/an (<very>) (<adv>) <judged> (and) (<judged>) <scene>/<air>
          ^ (<very>) a/an (<very>) (<very>) <judged> (and) (<judged>) <scene>/<air>
          ^ (<very>) <judged> (and) (<judged>) <scene>/<air>
          ^ (a) lots/plenty/lot/bit/good/great/certain/little (of) (deal) (of) <air>
          was/were/is/had/felt a/an/the (<very>) <judged> (and) (<judged>) <air>
          there was/were/is/hung/came ... <air>
          ^ lots/plenty/full/lack/sense/deal/bit/touch/air of ... <air>
          more/less/much/little/some/strong/great <air>
          heard/saw/met/noticed/experienced/sensed (<adv>) (<kind>) (a) (<kind>) (lot) (of) <air>
          has/have (<adv>) matured/grown/blossomed/thrived/gelled/clicked
          is/are/were/was (<very>) closer/further to/from/apart (each/one)
          a (<kind>) (<very>) success/failure/disaster/triumph/breakthrough/farce/flop/pleasure/joy/eye-opener
          atmosphere/energy/mood/air (<adv>) went/left/came/changed/shifted/lifted
          took (it/criticism/news) (the) (<adv>) (<very>) well/badly/personally/hard
          went (<adv>) (<very>) (<very>) <judged>
          in a (<very>) <judged>/good/bad/foul mood
          was (such) a pleasure/joy/disappointment
          had everything under
          much/far/lot/bit/even (<adv>) better/worse than
          was/were lighter/warmer/calmer/better/worse/higher/lower/happier/braver/tenser/heavier than
          <folk> (<adv>) found/thought/considered (it/the/this/that) ... <judged>
          handled/managed/led/ran/chaired/tackled/took/coped/dealt ... (<very>) (<adv>) well/badly/maturely/brilliantly/beautifully/professionally/calmly/poorly/superbly/skilfully/clumsily/nicely
          (i) saw/heard was ... <air>
          what i saw/heard/met/noticed was
          ^ mixed feelings
          morale/mood/motivation/energy/trust/engagement (<adv>) is/are/was (<adv>) (<very>) up/down/low/high/lower/higher/back/gone/better/worse/rising/falling
          like walking into
          was/were (<adv>) (<very>) <judged> (but/and) (<very>) <judged>
          (a) (<kind>) (<very>) sense/feeling of <air>
          out of (her/his/their) depth
          meant well
          missed the point
          not (<adv>) mean it
          not take it/us/me/this seriously
          playing for time
          went (<adv>) fantastically/brilliantly/smoothly/well/badly/splendidly/wonderfully/terribly/superbly/nicely
          not in (<very>) (great/good) form/mood/spirits
          let down
          <event> was (<adv>) (a/an) (<very>) (<very>) (a/an) (<very>) <grade>/<feeling>
          <event> ... felt/became/turned/got/worked (<very>) (<very>) <grade>
          <event> was (a) (complete/total/perfect) waste/perfect/mess/shambles/joy/pleasure/disappointment
          went like a
          motivation/morale/engagement/commitment/energy/mood/atmosphere/trust/interest (in/among) (the) (group/team) was/is/were (<very>) (<very>) <grade>/low/high/down/gone/lacking
          it/this was (<adv>) (a/an) (<very>) (<very>) (a/an) <grade> <event>/<occasion>
          was (a/an) (<very>) (big/huge/total/real/great/complete) success/failure/disaster/hit/triumph/waste/pleasure/disappointment/flop/mess
          there was (<adv>) (a/an) (<very>) (<very>) (<very>) <grade> atmosphere/mood/energy/tone/dialogue/feeling/vibe/chemistry/spirit
          good/bad/great/poor/lovely/tense/nice/awful/better/positive/negative atmosphere/mood/vibe/energy/spirit
          i think/thought/felt/feel/found (<adv>) (that) (the/it/they/he/she) ... was/went/were/felt/worked
          i (<adv>) sensed/sense
          could tell
          i/you/one could (<adv>) feel/sense/tell (that)
          my impression/feeling/sense was/is
          (beyond) all/my expectations
          turned into a/an <grade>
          (it) was (<adv>) a/an (<very>) (<very>) <grade> (<grade>) <event>/<occasion>/process/exercise/start/end
          i (could) (<adv>) sensed/sense/felt (a/that/some/the) (certain/real/sense) relief/tension/resistance/that/they
          i could tell/see/feel/sense (that) (from) (by) they/she/he/their/everyone/people
          lovely/great/good/bad/strange/weird/different energy/vibe/atmosphere/mood
          <grade>/<feeling> (and) <grade>/<feeling> atmosphere/mood/tone/energy/vibe
          mood/atmosphere/energy/spirits lifted/sank/dropped/rose/fell/turned
          mood/atmosphere/tone/morale improved/worsened/lifted/dropped/changed
          | it was (<adv>) (<very>) awkward/tense/embarrassing/painful/lovely/nice/great/fantastic/terrible/awful/brilliant/boring |
        `,
        unless: seenOrAsked,
      },
      // others: what they felt and wanted, in set phrases
      {
        about: 'others',
        phrases: `
          <others>/they/he/she/everyone/staff/people was/were (<adv>) (rather/surprisingly/quite/somewhat) (<very>) <feeling>
          could not be bothered
          was/were not on board
          seemed/seems/appeared (<adv>) to be/like/feel/enjoy/think/have
          seemed/looked/sounded like/as
          was/were not (<very>) <feeling>
          it was (<very>) clear/obvious/plain (to) (me) (that)
          must have been/felt
          enjoyed it/themselves/himself/herself/the
          reacted (<very>) (<very>) negatively/positively/badly/well/aggressively/defensively/strangely/emotionally
          behaved (<very>) (<very>) <bad>/badly/well/childishly/unprofessionally/strangely
          (was/were) (<adv>) just/only trying to
          tried to provoke/impress/avoid/dominate/manipulate
          had no interest/motivation/energy
          was/were (<very>) (<very>) well prepared
          unprepared
          loved/hated/liked/disliked it/the
          was/were (<very>) hurt
          (surprisingly/really/very/quite) well received
          were/was (<adv>) (<very>) on it/board
          were/was (<adv>) (a) (bit) short with (me)
          (more/braver) than usual |
          were/was braver/quieter/better/worse/calmer/happier
          play/playing for time
          (was/were/is) trying to dodge/avoid/evade/win/impress/provoke/smooth/hide/get
          tried to dodge/evade/hide/win
          losing/lose face
          (completely/totally) misunderstood
          did not (<adv>) (really) understand/get it/what/me/the
          did not (<adv>) trust/like/respect me/us/it/each
          found it (<very>) (<very>) <grade>/<feeling>/meaningful/useful/useless/pointless/interesting/helpful/annoying
          had had enough
          were/was resistant/opposed to
          were/was (<very>) against
          better/worse/foul/good/bad/great mood
          acted as/like if/though/they/he/she
          pretended to
          was/were (<very>) up for it
          received it (<adv>) (<very>) well/badly
          wanted (to) (get) it over
          seemed/seems/looked/looks/appeared/sounded/sounds/appears (<adv>) (<very>) (<very>) <feeling>/<grade>
          came across as
          they/he/she/everyone/everybody/people/staff/team/group/most/several/<others> was/were/are/is (<adv>) (<very>) (<very>) <mood>
          was/were not (<adv>) (really/quite/fully) present/there/listening
          they/he/she/boss/manager/<others> was/were (<adv>) (<very>) (<very>) <bad>
          (was/were) clearly/obviously/visibly/evidently
          felt (<very>) (<very>) <feeling>/trodden/run/left/ignored/overlooked/heard/seen/like/attacked/cornered/criticised/pushed/pressured/threatened/blamed/accused/judged/hurt
          was/were not (<adv>) (<very>) interested/motivated/listening/prepared/ready/convinced/paying
          had (<adv>) (already) (given) (lost) given/lost up/interest/motivation
          took (the) it/this/that/criticism/news/idea/feedback/change (<very>) (<very>) well/badly/okay/fine/hard
          did not want to be there
          did (<adv>) not (<adv>) look/seem/appear/sound/feel (<very>) (<very>) <feeling>/<grade>/safe/like/much
          do/does (<adv>) not feel (<very>) safe/comfortable/secure/heard/seen
          was/were (<adv>) (<very>) (<very>) <feeling> about/with/of/at/towards/over/by
          (was/were) fed up with
          in a huff/mood/sulk/strop
          dodge the question
          let off steam
          lacked/lack motivation/energy/interest/enthusiasm/commitment/drive/respect
          overreacted
          that was obvious
          (had) given up
          more/less <feeling> than
          surprisingly <feeling>/<bad>
        `,
        unless: `
          ${seenOrAsked}
          used to think/believe/assume
          found out/that
        `,
      },
    ],
    distress,
  },
};
