/** What went wrong, that nothing is lost, and the one next step. */
export const errors = {
  'error.unknown':
    'Something went wrong on my side. Nothing you have saved is lost. Try again in a moment. (Ref. {ref})',
  'error.notAllowed': "I can't do that for you here. Your facilitator can help.",
  'error.notMember':
    'You are not in a network yet. Ask the person who runs your programme to add you; then we can begin.',
  'error.leadersOnly':
    'Only the leaders of a network get questions from me. To try it yourself, write "network" in the channel and choose yourself as a leader.',
  'error.onlyFacilitator':
    'Only facilitators and administrators can set up a network. Ask whoever is responsible for Lærke where you work.',
  'error.onlyFacilitatorHere':
    'I don\'t know you as a facilitator here. If you are one somewhere else, write "link" to me there and come back with the code. Otherwise ask whoever is in charge of Lærke where you work.',
  'error.link.digits': 'A code has twelve digits. Check that they are all there.',
  'error.link.wrong':
    'That code is not valid, or not any longer. Write "link" where you have your other account to get a new one.',
  'error.link.tooMany':
    "That's five codes that did not fit. Wait an hour, then get a new one where you have your other account.",
  'error.link.here':
    'Write the code where you have your other account: in Teams if you got it in Slack, or the other way round. I know you by one account in each place.',
  'error.link.both':
    'You have written to me from both accounts, and I can\'t put that together without losing some of it. Nothing has been changed. If one of them is enough for you, write "export" and then "forget" in the other, and link them after that.',
  'error.link.onlyHere': "This is the only place I'm in, so there is nothing to link.",
  'error.notHere': 'Write it in the channel where the network is to be.',
  'error.gone': 'That is no longer open. Write "start", and we\'ll pick up where you left off.',
  'error.missing': 'Something is missing here.',
  'error.empty': 'There is nothing in it yet. Write a few words.',
  'error.emptyOptional': 'There is nothing in it yet. Write a few words, or skip it.',
  'error.noDay': 'Choose a day, or write it like 14 January.',
  'error.tooLong':
    'That is {length} characters, and there is room for {max}. Shorten it a little; your text is still here.',
  'error.scale': 'Answer with a whole number from 1 to 5, or press one of the buttons.',
  'error.day': "I can't tell which day that is. Write it like 14 January, or choose another day.",
  'error.past': 'The day has to lie ahead. Choose tomorrow or later.',
  'error.tooFar': 'That is more than a year away. Choose a day that is closer.',
  'error.choice': 'Press one of the buttons, so that I know which one you mean.',
  'error.time': 'Write the time like 8:30.',
  'error.hours': 'The day must end later than it begins.',
  'error.mentorSelf': 'Choose someone other than yourself.',
  'error.noMentorship':
    "There is no mentor for you to see right now. When a leader would like you as a mentor, I'll write to you.",
  'error.mentorAlready':
    'The two of you are a pair already. Choose someone else, or write "mentor" to see what you have agreed.',
  'error.mentorGone': 'That is no longer open. Write "mentor" to see what you have agreed.',
  'error.mentorDeclined': 'The person you chose has said no. Choose someone else.',
  'error.noMentor': 'Choose who shall be your mentor.',
  'error.noTime': 'Choose a time.',
  'error.noLength': 'Choose how long it takes.',
  'error.pastMeeting': 'That time has passed. Choose one that lies ahead.',
  'error.meetingTooFar': "That's more than two years away. Choose a day that is closer.",
  'error.meetingGone':
    'That meeting is no longer in your calendar. Write "calendar" to see the ones that are.',
  'error.overlap': 'You already have {what} {when}. Choose another time, or move that meeting first.',
  'error.busy': 'One of you is taken at that time. Choose another.',
  'error.overlapTheirs':
    'The network already has {what} {when}. Choose another time, or move that meeting first.',
  'error.dateGone': 'That date has been cancelled, or it has begun. Nothing has been changed.',
  'error.notMoved': 'That is where it is now. Choose another day or time, or close this.',
  'error.tooNear':
    'There must be at least {count, plural, one {a day} other {# days}} after {day}. Choose {earliest} or later.',
  'error.tooNearAhead':
    'There must be at least {count, plural, one {a day} other {# days}} until day 2, which is {day}. Choose {latest} or earlier, or move day 2 first.',
  'error.noMonth': 'Choose a month from the list.',
  'error.noModuleDay': 'Choose one of the days on the list.',
  'error.moduleDayThere': 'That day is there already. Close this, and move it instead.',
  'error.noInterval': 'Choose how often they are.',
  'error.noSeriesEnd': 'Choose how many there are, or when the last one is at the latest.',
  'error.seriesShort': 'That makes a single meeting. Choose a later day, or add it on its own.',
  'error.seriesLong': 'That makes more than {max}. Choose an earlier day, and plan the rest later.',
  'error.noOthers': 'Write at least one other network.',
  'error.noSuchNetwork':
    'I can\'t find "{line}" among your other networks. Write the name as the network has it.',
  'error.meetingMoved': 'The meeting has moved to {day}. Nothing has been changed. Choose the day again.',
  'error.meetingCancelled': 'That meeting is cancelled. Nothing has been changed. Choose another day.',
  'error.noNetworkHere': 'There is no network here yet. Write "network" first.',
  'error.noDates':
    'You are not a facilitator of any network. Write "absent" to see your meetings, or if you can\'t come.',
  'error.absentLeader':
    'Leaders tell me when they can\'t come. If you can\'t come yourself, tell the others, or write "programme" and move the date.',
  'error.zone': "I don't know that time zone. Write it like Europe/Copenhagen.",
  'error.inviteMe': 'I am not in the channel yet. Write /invite @Lærke here, then try again.',
  'error.noLeaders': 'Choose at least one leader.',
  'error.bots': 'One of those you chose is an app. Choose people only.',
  'error.noFacilitator': 'Choose at least one facilitator or a host.',
  'error.networkHere': '{network} already has a channel here. Write "network" in it to change who is in it.',
  'error.networkThere':
    'Somebody else has just set up a network here. Write "network" again to see and change it.',
  'error.shareChanged':
    'The text has changed since you saw it. Open Share again to see what the network gets.',
  'error.pressShare': 'There is nothing to share yet. Answer the question first.',
  'error.pastCue': 'That day has passed. Choose today or later.',
  'error.cueAfterLookBack':
    'That day comes after we look back. Choose an earlier one, or first move the day on which we look back.',
  'error.lookBackBeforeCue':
    'That day comes before you try it. Choose a later one, so that there is something to look back on.',
  'error.dayOff.holiday': 'It is {name} on {day}. Choose another day, such as {next}.',
  'error.dayOff.closed': 'Your network is closed on {day}. Choose another day, such as {next}.',
  'error.dayOff.pause': 'You are on a break on {day}. Choose another day, such as {next}.',
  'error.again.meeting': 'You will have talked by then. Choose an earlier time.',
  'error.again.internship': 'Your internship will have begun by then. Choose an earlier time.',
  'error.internship.order': 'The last day comes before the first. Change one of them.',
  'error.internship.long': "That's more than two months. Choose a day closer to the first.",
  'error.again.past': 'That day has passed. How about {next}?',
  'error.again.pastTime': 'That time has passed. Choose a later one, or another day, such as {next}.',
  'error.again.far': "That's more than a year away. How about {next}?",
  'error.again.weekend': "I don't write at weekends. How about {next}?",
  'error.again.hours': 'I write between {from} and {to}. Choose a time in between.',
  'error.again.lookBack':
    'Before that we look back, on {day}. Choose an earlier time, or move that day first.',
  'error.closedDays': 'I can\'t tell which days "{line}" are. Write them like 12-16 April.',
  'error.noTeam': 'Choose at least one other person.',
  'error.teamStranger': 'Choose only people in your network who have said yes themselves.',
  'error.forgetWord':
    'Write {word} in the box to erase everything. Otherwise close this, and nothing happens.',
  'error.noCycle':
    'You have nothing under way, so I have nowhere to keep it. Your message is still here. Write "start" first.',
  'error.cycleOver':
    "That trial action is over now. Close this and press the button under your decision once more: I'll find the one you're in.",
  'error.round.notIn': 'They have no part in this round. Choose somebody else.',
  'error.round.notYou': 'You have no part in this round.',
  'error.round.begun':
    'It has begun, so the parts stay as they are. Whoever leads the round can still change them.',
  'error.round.ownMentor':
    'Nobody is interviewed by their own nearest leader or mentor. Choose somebody else.',
  'error.round.presents': 'They present in that round. Choose somebody else.',
  'error.round.tooFew':
    'A round takes at least 3 people, and you have chosen {count}. Add some, or write "network" in the channel to invite more.',
  'error.round.tooFewLeft': 'It takes at least {count} people to begin.',
  'error.round.tooMany': 'At most {max} can take part.',
  'error.round.tooManyRounds':
    'There can be at most one round for each person, and never more than four. You have chosen {count} people.',
  'error.round.notMember':
    '{name} has not said yes to this network, or only sees to its dates. Leave them out, or write "network" in the channel to invite them.',
  'error.round.stranger':
    'One of those you chose is not in this network. Leave them out, or write "network" in the channel to invite them.',
  'error.round.noPresenter': 'Nobody presents in round {round} yet. Choose somebody first.',
  'error.round.teamNotIn': '{name} has no part in this round.',
  'error.round.teamTooBig': 'At least {count} others have to be left to interview and reflect.',
  'error.round.gone': 'That has been taken back, or is over.',
  'error.round.stepOver': 'That step is over. The thread in the channel shows where you are now.',
  'error.round.nothingSaid': 'You have not said anything in this step yet.',
  'error.round.silent.earlier': 'Only those who take part write here.',
  'error.round.silent.frame': 'Just now somebody else presents. You come in a little later.',
  'error.round.silent.interview':
    'Just now the interviewer and whoever presents are talking. The reflecting team listens, and has the floor in the next step.',
  'error.round.silent.reflections':
    'Just now the reflecting team is talking. Whoever presents listens, and has the floor in the next step.',
  'error.round.silent.learning': 'Just now whoever presents has the floor, and the interviewer may ask.',
  'error.round.silent.patterns': 'Only those who take part write here.',
  'error.round.silent.decisions': 'Only those who take part write here.',
  'error.round.noQuestion':
    'In this round we only ask. Can it be put as a question? If you want to keep it as it is, say so below.',
  'error.round.ownPattern': 'It is your own pattern: you are counted already.',
  'error.round.lineChanged': 'Your lines have changed since. Look at them once more before you approve them.',
  'error.round.notHere': 'A round is started in the network\'s channel. Write "round" there.',
  'error.round.noNetwork': 'There is no network in this channel yet. Write "network" here first.',
  'error.round.fewMembers':
    'It takes at least {least} people who have said yes, and there are {count}. Write "network" in the channel to invite more.',
  'error.round.onlyLead': 'Facilitators and hosts start rounds. Ask one of them.',
  'error.round.running': 'There is a reflection round here already. Finish it or call it off first.',
  'error.round.channel': "I can't post in this channel as it is. I have written to you what it takes.",
  'error.harvest.gone': 'That contribution has been taken back.',
  'error.harvest.notYours': "That is somebody else's contribution. Only its author can edit it.",
  'error.harvest.noNumbers':
    'Write at least one number. It stands at the top of each contribution in the thread.',
  'error.harvest.noSuch': 'There is no contribution with the number {number}. It may have been taken back.',
  'error.harvest.tooMany': 'A release holds at most {max} contributions. Make two instead.',
  'error.harvest.over': 'It has been changed, or released already. See my latest message about it.',
  'error.harvest.notReleased': 'It has not been released, so there are no files of it.',
  'error.harvest.noNetwork': 'The harvest is for those who are in a network. Say yes to an invitation first.',
} as const;
