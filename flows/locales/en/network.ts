/** The network: setting it up, inviting, and its channel. */
export const network = {
  'network.form.title': 'Set up a network',
  'network.form.manageTitle': 'The network',
  'network.form.intro':
    "Everyone you choose gets one private invitation. I won't write again until they've said yes.",
  'network.form.name': 'Name of the network',
  'network.form.leaders': 'Leaders in the network',
  'network.form.facilitators': 'Facilitators',
  'network.form.hosts': 'Hosts: leaders who may start reflection rounds too',
  'network.form.office': 'Programme office: hears about dates and absences',
  'network.form.officeHint': "Sees nothing else. Can't be in the channel, or I won't be able to post there.",
  'network.form.language': 'Language in the channel',
  'network.form.programme': 'Programme',
  'network.form.noProgramme': 'No particular programme',
  'network.form.goal': 'What you work towards',
  'network.form.goalHint':
    'Becomes part of questions such as: How much of a challenge is it to your leadership work towards …',
  'network.form.contact': 'Who can people talk to when things are hard?',
  'network.form.contactHint': 'Shown to whoever writes that things are hard. I tell nobody.',
  'network.form.closed': 'Days on which the network is closed',
  'network.form.closedHint': 'A line for each, such as: 12-16 April. I know the public holidays myself.',
  'network.form.submit': 'Set up and invite',
  'network.form.save': 'Save',
  'network.done':
    '{name} is set up. {count, plural, one {# invitation has} other {# invitations have}} been sent.',
  'network.set': '{name} is set up. I have written to you about the rest.',
  'network.status': '{yes} of {all} have said yes.',
  'network.button.manage': 'Change members',
  'network.invitation':
    "Hi {name}. I'm Lærke, a chatbot. {facilitator} has invited you to {network}. I'll keep you company from a challenge to one small trial action, and on to what you learn from it. I show what you write to others only if you press Share. Are you in?",
  'network.invitation.facilitator':
    "Hi {name}. I'm Lærke, a chatbot. {facilitator} would like you to facilitate {network} with my help. Are you in?",
  'network.invitation.office':
    "Hi {name}. I'm Lærke, a chatbot. {facilitator} would like you to hear about dates and absences in {network}. You won't see anything else that the leaders write. Are you in?",
  'network.somebody': 'A facilitator',
  'network.invitation.yes': "Yes, I'm in",
  'network.invitation.later': 'Not now',
  'network.invitation.no': 'No thanks',
  'network.invitation.laterAnswer': 'That\'s fine. I\'ll wait until you write "start".',
  'network.invitation.noAnswer': "That's fine. I won't write to you again.",
  'network.invitation.yesAnswer': 'You are in {network}.',
  'network.welcome':
    "Good to have you with us. We'll start with something from your own working life and find one small thing to try. You can have a plan in about five minutes, and answer more when you have time.",
  'network.welcome.facilitator':
    'Good to have you here. Write "network" in the channel to change who is in it.',
  'network.welcome.office':
    'Good to have you here. You hear from me when a date is set, moved or cancelled, and when someone can\'t come. Write "programme" to see the dates.',
  'network.welcome.mentor':
    'In your programme you have a mentor, usually your manager. When you ask is up to you.',
  'network.welcome.dates': 'Already set in {network}:',
  'network.welcome.findMentor': 'Choose your mentor',
  'network.welcome.start': 'Begin',
  'network.left':
    'You are no longer in {network}, so I stop writing to you about it. What you have written is still yours.',
  'network.channel.title': "I'm waiting to post in {network}",
  'network.channel.public':
    "The channel is public, so everyone could read along. Make it private, and I'll post what is waiting.",
  'network.channel.shared':
    "The channel is shared with another organisation. Choose a channel of your own, and I'll post what is waiting.",
  'network.channel.archived': "The channel has been archived. Reopen it, and I'll post what is waiting.",
  'network.channel.absent': "I'm not in the channel. Write {invite} in it, and I'll post what is waiting.",
  'network.channel.where': '{network} in {platform}',
  'network.home.which':
    'Shall this channel be one more place for a network you already have, or for a new one? When a network has two channels, I post the same in both, and everybody in it sees the same.',
  'network.home.also': '{network} is here too',
  'network.home.new': 'A new network',
  'network.home.done':
    'From now on I\'ll post the same here as in the other channel of {network}. Is anybody here who isn\'t in the network? Write "network" here again and choose them.',
  'platform.slack': 'Slack',
  'platform.teams': 'Teams',
  'platform.web': 'the local chat',
  'people.elsewhere': 'In it without an account here, so they stay: {names}.',
  'network.channel.strangers':
    '{count, plural, one {Someone in the channel is} other {# people in the channel are}} not in the network. Add them with "network" or ask them to leave, and I\'ll post what is waiting.',
  'network.channel.office':
    "Someone from the programme office is in the channel and could read what leaders share. Ask them to leave it, and I'll post what is waiting.",
  'network.channel.teams.absent':
    "I'm not in the team or the chat. Add the Lærke app there, and I'll post what is waiting.",
  'network.channel.teams.strangers':
    '{count, plural, one {Someone who is} other {# people who are}} not in the network can read along. Add them with "@Lærke network" or take them out of the team or the chat, and I\'ll post what is waiting.',
  'network.channel.teams.office':
    "Someone from the programme office is in the team or the chat and could read what leaders share. Take them out, and I'll post what is waiting.",
  'network.channel.mended': 'I can post in {network} again.',
  'network.unreached.title': "I can't write to {name}",
  'network.unreached.unnamed': 'someone you have in {network}',
  'network.unreached.teams':
    "They may not have the Lærke app in Teams, or they have blocked me. They can add it themselves under Apps in Teams. Your Teams administrator can do it for them: in the Teams admin centre, choose Manage apps and then Lærke, and install it for them or assign it to them. As soon as it is there, I'll send what is waiting.",
  'network.unreached.account':
    'Their account has been closed. If {name} has left you, take them out with "network". Should the account be opened again, I\'ll send what is waiting.',
  'network.unreached.reached': 'I can write to {name} now.',
  'network.unreached.gone': "The person I couldn't write to is no longer in {network}.",
} as const;
