/** Every text in English: ICU message strings. A text that is missing in Danish does not compile (da.ts). */
export const en = {
  // the cycle: what each question asks
  'cycle.ask.challenge': 'Which leadership challenge would you like to understand better?',
  'cycle.ask.baseline': 'What does it look like today? A particular situation is best.',
  'cycle.ask.otherReading': 'How would one of your people tell the same story?',
  'cycle.ask.tryOut': 'What will you try? Better small and soon than big and some day.',
  'cycle.ask.prediction': 'What do you think will happen?',
  'cycle.ask.whenThen': 'When will you do it? Feel free to write: When …, I will …',
  'cycle.ask.lookBack': 'When shall we look back on it?',
  'cycle.ask.before':
    'How much does the challenge get in the way of your leadership right now? 1 = very little, 5 = very much',
  'cycle.ask.together': 'Who will you do it with, and how?',
  'cycle.ask.barriers': 'What could get in the way, and what would help?',
  'cycle.ask.watch': 'What will you watch for along the way, and how?',
  'cycle.ask.noticed': 'What did you see or hear along the way? One concrete thing is enough.',
  'cycle.ask.reflection': "You've tried it now. What stays with you?",
  'cycle.ask.outcome': 'Was the effect what you expected?',
  'cycle.ask.outcomePredicted': 'What happened?',
  'cycle.ask.after': 'How much does the trial action support your leadership? 1 = very little, 5 = very much',
  'cycle.ask.insight': 'What will you carry into what you do next?',
  'cycle.ask.next': 'Where do you want to go from here?',

  // the same in three or four words, for a card's or a form's title
  'cycle.name.challenge': 'Your challenge',
  'cycle.name.baseline': 'How it looks today',
  'cycle.name.otherReading': 'Another reading',
  'cycle.name.tryOut': 'Your trial action',
  'cycle.name.prediction': 'Your prediction',
  'cycle.name.whenThen': 'When …, I will …',
  'cycle.name.lookBack': 'Looking back',
  'cycle.name.before': 'Before',
  'cycle.name.together': 'Who with',
  'cycle.name.barriers': 'Barriers and help',
  'cycle.name.watch': 'What you watch for',
  'cycle.name.noticed': 'What you noticed',
  'cycle.name.reflection': 'What stays with you',
  'cycle.name.outcome': 'What happened',
  'cycle.name.after': 'After',
  'cycle.name.insight': 'What you take along',
  'cycle.name.next': 'The way on',

  'phase.challenge': 'Challenge',
  'phase.plan': 'Plan',
  'phase.action': 'Action',
  'phase.observation': 'Observation',
  'phase.reflection': 'Reflection',
  'phase.newAction': 'New action',
  'phase.of': '{phase} · {number} of 6',

  'cycle.saved': 'Saved under {phase}. Only you can see it.',
  'cycle.savedNumber': 'You answered {answer}. Only you can see it.',
  'cycle.savedDay': 'We look back on {day}.',
  'cycle.skipped': 'Skipped. You can always answer later.',
  'cycle.postponed': 'I will ask again {day}.',
  'cycle.replyHint': 'Just reply here, without names and details about citizens.',
  'cycle.previousTry': 'Last time you tried:',
  'cycle.previousInsight': 'Last time you took this along:',
  'cycle.yourPrediction': 'Before you began, you wrote:',

  'cycle.button.write': 'Write in a form',
  'cycle.button.skip': 'Skip',
  'cycle.button.later': 'Later',
  'cycle.button.edit': 'See and edit',
  'cycle.button.answer': 'Answer anyway',
  'cycle.button.weeks': 'In {weeks, plural, one {# week} other {# weeks}}: {day}',
  'cycle.button.otherDay': 'Another day',
  'cycle.button.moveDay': 'Move the day',
  'cycle.button.keepTry': 'Keep that',
  'cycle.button.lookBackNow': 'Look back now',
  'cycle.button.note': 'Note something you saw',
  'cycle.button.share': 'Share with the network',
  'cycle.button.updateShared': 'Update the shared card',
  'cycle.button.continue': 'Go on',

  'cycle.plan.title': 'Your trial action',
  'cycle.plan.when': 'When: {whenThen}',
  'cycle.plan.lookBack': 'We look back on {day}.',
  'cycle.plan.private': 'This is yours alone. The network sees only what you share.',
  'cycle.plan.shared': 'Shared with {network}.',
  'cycle.plan.outdated': 'You have changed it since you shared it with {network}.',
  'cycle.plan.notes': '{count, plural, one {# thing noticed} other {# things noticed}} along the way.',
  'cycle.soon': '{Day} we look back on what you wanted to try:',
  'cycle.soon.watch': 'Notice what you see and hear until then.',
  'cycle.lookBack': 'Today we look back on what you wanted to try:',
  'cycle.lookBackNow': 'Then let us look back on what you wanted to try:',
  'cycle.why.lookBack': 'You get this because you chose this day to look back.',

  'cycle.next.repeat': 'Repeat',
  'cycle.next.adjust': 'Adjust',
  'cycle.next.bigger': 'Make it bigger',
  'cycle.next.new': 'New challenge',
  'cycle.next.end': 'End here',
  'cycle.end.title': 'Thank you for taking this one all the way round',
  'cycle.end.insight': 'You take this along:',
  'cycle.end.again': 'Write "start" whenever you want to begin on something new.',
  'cycle.end.continued': 'You carry on in a new cycle below.',

  'cycle.share.title': 'Share with the network',
  'cycle.share.intro':
    'This is exactly what {network} will see in the channel, with your name:\n\n{text}\n\nIs it written without names and details about citizens?',
  'cycle.share.network': 'Network',
  'cycle.share.submit': 'Share',
  'cycle.shared.trialAction': '{name} wants to try:',
  'cycle.shared.insight': '{name} takes this along:',
  'cycle.shared.thanks': 'It now stands in {network}.',

  'cycle.note.title': 'Something you saw or heard',
  'cycle.note.label': 'What did you see or hear?',
  'cycle.note.saved': 'Saved under Observation. Only you can see it.',
  'cycle.note.ask':
    'I have no open question for you just now. Shall I save this as something you noticed? Otherwise I let it be.',
  'cycle.note.save': 'Save as observation',

  'cycle.home.none': 'You have no open cycle.',
  'cycle.home.waiting': 'You are trying it out. We look back on {day}.',

  // the network
  'network.form.title': 'Set up a network',
  'network.form.manageTitle': 'The network',
  'network.form.intro':
    'Those you choose get one invitation in private. I write nothing more to them until they have said yes.',
  'network.form.name': 'Name of the network',
  'network.form.leaders': 'Leaders in the network',
  'network.form.facilitators': 'Facilitators',
  'network.form.language': 'Language in the channel',
  'network.form.submit': 'Set up and invite',
  'network.form.save': 'Save',
  'network.done':
    '{name} is set up. {count, plural, one {# invitation has} other {# invitations have}} been sent.',
  'network.status': '{yes} of {all} have said yes.',
  'network.button.manage': 'Change members',
  'network.invitation':
    "Hi {name}. I'm Lærke, a chatbot. {facilitator} has invited you to {network}. I'll keep you company from a challenge to a small trial action and on to what you learn. I show what you write to others only if you press Share. Are you in?",
  'network.invitation.facilitator':
    "Hi {name}. I'm Lærke, a chatbot. {facilitator} would like you to facilitate {network} with my help. Are you in?",
  'network.invitation.yes': "Yes, I'm in",
  'network.invitation.later': 'Not now',
  'network.invitation.no': 'No thanks',
  'network.invitation.laterAnswer': "That's fine. I won't write to you. Say start when the time is right.",
  'network.invitation.noAnswer': "That's fine. I won't write to you again.",
  'network.invitation.yesAnswer': 'You are in {network}.',
  'network.welcome':
    'Good to have you here. We begin with a challenge of your own and find one small thing to try. It takes about five minutes, and you can stop and go on whenever you like.',
  'network.welcome.facilitator':
    'Good to have you here. Write "network" in the channel to change who is in it.',
  'network.welcome.start': 'Begin',
  'network.left':
    'You are no longer in {network}, so I stop writing to you about it. What you have written is still yours.',
  'network.channel.title': 'I am holding back in {network}',
  'network.channel.public':
    'The channel is public, so everyone could read along. Make it private, then I post what is waiting.',
  'network.channel.shared':
    'The channel is shared with another organisation. Choose a channel of your own, then I post what is waiting.',
  'network.channel.archived': 'The channel has been archived. Reopen it, then I post what is waiting.',
  'network.channel.absent': 'I am not in the channel. Write {invite} in it, then I post what is waiting.',
  'network.channel.strangers':
    '{count, plural, one {Someone in the channel is} other {# people in the channel are}} not in the network. Add them with "network" or ask them to leave, then I post what is waiting.',

  // home, help, settings
  'home.title': 'Hi {name}',
  'home.networks': 'Your networks',
  'home.noNetwork': 'You are not in a network yet. Ask the person who runs your programme to add you.',
  'home.invited': 'You are invited to {network}.',
  'home.start': 'Begin a cycle',
  'home.settings': 'Language and working hours',
  'home.who.title': 'Who sees what?',
  'home.who.mine': 'What you write to me is private. Only you see it.',
  'home.who.share':
    'Your network sees a text only when you have pressed Share and seen exactly what it gets.',
  'home.who.facilitator': 'Your facilitator sees who is in the network, never what you answer or miss.',
  'home.who.chat':
    'Those who run your chat may be able to export messages. What you write in a form leaves no chat message.',
  'home.who.names': 'Write without names and details about citizens.',

  'help.title': 'What I can do for you here',
  'help.start': 'start: begin a cycle or go on with it',
  'help.home': 'home: where you are right now',
  'help.network': 'network (in a channel): set up a network or change who is in it',
  'help.language': 'language: your language, zone and working hours',
  'help.help': 'help: this list',
  'help.unknown': 'I don\'t know "{word}".',
  'help.nearest': 'Did you mean "{word}"?',
  'help.ambiguous': 'Is "{word}" your answer, or would you like me to do that?',
  'help.asAnswer': 'It is my answer',
  'help.asWord': 'Do that',

  'settings.title': 'Language and working hours',
  'settings.language': 'Language',
  'settings.zone': 'Time zone',
  'settings.zoneHint': 'For instance Europe/Copenhagen',
  'settings.from': 'I like to hear from you from (hh:mm)',
  'settings.to': 'until (hh:mm)',
  'settings.save': 'Save',
  'settings.saved': 'Saved. I write to you on workdays between {from} and {to}.',
  'settings.open': 'Change',
  'settings.now': 'You get my messages in English, on workdays between {from} and {to} ({zone}).',

  // everywhere
  cancel: 'Cancel',
  'language.da': 'Danish',
  'language.en': 'English',

  // what went wrong, that nothing is lost, and the one next step
  'error.unknown':
    'Something went wrong on my side. Nothing you have saved is lost. Try again in a moment. (Ref. {ref})',
  'error.notAllowed': "I can't do that for you here. Your facilitator can help.",
  'error.notMember':
    'You are not in a network yet. Ask the person who runs your programme to add you; then we can begin.',
  'error.onlyFacilitator':
    'Only facilitators and administrators can set up a network. Ask the person who runs your Lærke.',
  'error.notHere': 'Write it in the channel where the network is to be.',
  'error.gone': 'That is no longer open. Write "start" and we go on from where you are.',
  'error.empty': 'There is nothing in it yet. Write a few words, or skip it.',
  'error.tooLong':
    'That is {length} characters, and there is room for {max}. Shorten it a little; your text is still here.',
  'error.scale': 'Answer with a whole number from 1 to 5, or press one of the buttons.',
  'error.day': "I can't tell which day that is. Write it like 14 January, or choose another day.",
  'error.past': 'That day has passed. Choose one that lies ahead.',
  'error.tooFar': 'That is more than a year away. Choose a day that is closer.',
  'error.choice': 'Press one of the buttons, so that I know which one you mean.',
  'error.time': 'Write the time like 08:30.',
  'error.hours': 'The day must end later than it begins.',
  'error.zone': "I don't know that time zone. Write it like Europe/Copenhagen.",
  'error.inviteMe': 'I am not in the channel yet. Write /invite @Lærke here, then try again.',
  'error.noLeaders': 'Choose at least one leader.',
  'error.bots': 'One of those you chose is an app. Choose people only.',
  'error.noFacilitator': 'A network needs at least one facilitator.',
  'error.shareChanged':
    'The text has changed since you saw it. Open Share again to see what the network gets.',
  'error.pressShare': 'There is nothing to share yet. Answer the question first.',
} as const;

export type MessageKey = keyof typeof en;
