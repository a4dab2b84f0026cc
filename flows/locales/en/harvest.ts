/** The harvest: what a network gathers, and what is released once it has said yes. */
export const harvest = {
  'harvest.title': 'The harvest of {network}',
  'harvest.which': "Which network's harvest?",
  'harvest.story': 'What you have written',
  'harvest.root':
    'This is where you gather what you have learnt, your star moments, and what you want passed upwards. It stays in the network. Before any of it goes further I ask all of you, and whoever wrote it has to say yes.',
  'harvest.own':
    'If you have learnt something, had a star moment, or seen something that management or politicians ought to know, add it to the harvest. Everybody in the network can read it in the channel.',
  'harvest.count': '{what} ({count})',
  'harvest.given': '{number} · {kind} · {name}',
  'harvest.given.gone': 'This was taken back.',

  'harvest.kind.learning': 'Learning',
  'harvest.kind.star': 'Star moment',
  'harvest.kind.knowledge': 'Upwards: knowledge',
  'harvest.kind.problem': 'Upwards: a problem',
  'harvest.kind.proposal': 'Upwards: a proposal',
  'harvest.kind.policy': 'Upwards: a policy in practice',
  'harvest.section.learning': 'What we have learnt',
  'harvest.section.star': 'Star moments',
  'harvest.section.knowledge': 'What we know',
  'harvest.section.problem': 'Problems we see',
  'harvest.section.proposal': 'What we propose',
  'harvest.section.policy': 'How policies work in practice',

  'harvest.button.give': 'Add to the harvest',
  'harvest.button.mend': 'Edit my contribution',
  'harvest.button.draft': 'Make a release',
  'harvest.button.redraft': 'Edit',
  'harvest.button.send': 'Ask the network',
  'harvest.button.drop': 'Drop it',
  'harvest.button.release': 'Release',
  'harvest.button.files': 'Get it as files',
  'harvest.button.withdraw': 'Withdraw it',
  'harvest.button.approve': 'Approve',
  'harvest.button.object': 'No, not like this',
  'harvest.button.name': 'Put my name on it',
  'harvest.button.unname': 'Take my name off',
  'harvest.button.leaveOut': 'Leave mine out',

  'harvest.form.give': 'Add to the harvest',
  'harvest.form.mend': 'Edit what you added',
  'harvest.form.giveIntro':
    'Everybody in {network} can read it in the channel, under your name. It goes further only if you and the network agree, and without your name unless you put it there. Leave out names and details of citizens and employees.',
  'harvest.form.kind': 'What is it?',
  'harvest.form.text': 'What do you want to add?',
  'harvest.form.save': 'Add it',
  'harvest.form.draft': 'Make a release',
  'harvest.form.draftIntro':
    'You see it first. Then the whole network does, exactly as it will stand. If nobody says no, you can release it.',
  'harvest.form.numbers': 'Which contributions?',
  'harvest.form.numbersHint': 'Write their numbers, such as 1, 3 and 7. At most {max}.',
  'harvest.form.title': 'Title',
  'harvest.form.recipients': 'Who is it for?',
  'harvest.form.recipientsHint': 'Such as the executive board or a committee. I don’t send it myself.',
  'harvest.form.intro': 'A few words to begin with',
  'harvest.form.see': 'See it',
  'harvest.form.object': 'No, not like this',
  'harvest.form.objectIntro':
    'It then goes back to be changed. Whoever puts it together hears that somebody said no, and reads what you write here, but not who you are.',
  'harvest.form.reason': 'What should be different?',
  'harvest.form.objectSubmit': 'Say no',

  'harvest.lead.other': '{name} is putting it together now.',
  'harvest.lead.nobody': 'Putting it together is no longer yours.',
  'harvest.lead.count':
    '{count, plural, =0 {Nothing is waiting to go further.} one {One contribution has not been released:} other {# contributions have not been released:}}',
  'harvest.lead.line': '{number} · {kind} · {name}: {words}',
  'harvest.lead.released': 'Last released: {title}',
  'harvest.lead.drafting.title': 'Draft of a release',
  'harvest.lead.asked.title': 'The network has been asked',
  'harvest.lead.ready.title': 'Ready to be released',
  'harvest.lead.drafting':
    'Only you see it so far. Once you ask the network, they have three workdays to say no.',
  'harvest.lead.redo': 'Edit it, and ask again. Everybody then has another three workdays.',
  'harvest.lead.nothingLeft':
    "No contributions are left in it: their authors don't want them there, or haven't said yes. Choose others, or drop it.",
  'harvest.lead.asked':
    '{yes, plural, =0 {Nobody has answered yet.} one {# of {all} has said yes.} other {# of {all} have said yes.}} Everybody has {until} to say no. If nobody does, you can release it.',
  'harvest.lead.ready':
    'Nobody has said no. It contains the contributions whose authors have said yes. Press Release and it goes into the channel, and you can get it as files.',
  'harvest.lead.objected': "Somebody in the network doesn't want it like this.",

  'harvest.ask.title': 'May this be released?',
  'harvest.ask': 'This is how it will look to those it is for. It is released only if none of you says no.',
  'harvest.ask.again': 'There is still time to answer.',
  'harvest.ask.own':
    "{count, plural, one {One of the contributions is yours. It won't be in it without your yes.} other {# of the contributions are yours. They won't be in it without your yes.}}",
  'harvest.ask.approved': 'You have said yes.',
  'harvest.ask.until.no': 'You can say no {until}.',
  'harvest.ask.until.own': 'You can answer {until}.',
  'harvest.ask.ready': 'Nobody has said no. You still can, until it is released.',
  'harvest.ask.over': 'That draft is no longer current.',
  'harvest.ask.released': 'It has been released. You can read it in the channel.',
  'harvest.ask.reach':
    "What is withdrawn disappears from here. A file that somebody has been given I can't take back.",

  'harvest.release.untitled': 'From {network}',
  'harvest.release.to': 'To {recipients}',
  'harvest.release.from': 'From {network}',
  'harvest.release.fromOn': 'From {network}, {day}',
  'harvest.release.withdrawn': 'What stood here has been withdrawn.',
  'harvest.files': 'Here it is, exactly as it stands in the channel. Sending it on is up to you.',
};
