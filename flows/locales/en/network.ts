/** The network: setting it up, inviting, and its channel. */
export const network = {
  'network.form.title': 'Set up a network',
  'network.form.manageTitle': 'The network',
  'network.form.intro':
    'Those you choose get one invitation in private. I write nothing more to them until they have said yes.',
  'network.form.name': 'Name of the network',
  'network.form.leaders': 'Leaders in the network',
  'network.form.facilitators': 'Facilitators',
  'network.form.hosts': 'Hosts: leaders who may start reflection rounds too',
  'network.form.language': 'Language in the channel',
  'network.form.programme': 'Programme',
  'network.form.noProgramme': 'No particular programme',
  'network.form.goal': 'What you work towards',
  'network.form.goalHint':
    'Becomes part of questions such as: How much does it challenge your leadership work towards …',
  'network.form.contact': 'Whom can one talk with when things are hard?',
  'network.form.contactHint': 'Shown to whoever writes that things are hard. I tell nobody.',
  'network.form.submit': 'Set up and invite',
  'network.form.save': 'Save',
  'network.done':
    '{name} is set up. {count, plural, one {# invitation has} other {# invitations have}} been sent.',
  'network.set': '{name} is set up. I have written to you about the rest.',
  'network.status': '{yes} of {all} have said yes.',
  'network.button.manage': 'Change members',
  'network.invitation':
    "Hi {name}. I'm Lærke, a chatbot. {facilitator} has invited you to {network}. We go together: you pick a challenge, try one small thing, a trial action, and see what you learn from it. I don't show other people what you write unless you press Share. Are you in?",
  'network.invitation.facilitator':
    "Hi {name}. I'm Lærke, a chatbot. {facilitator} would like you to facilitate {network} with my help. Are you in?",
  'network.somebody': 'A facilitator',
  'network.invitation.yes': "Yes, I'm in",
  'network.invitation.later': 'Not now',
  'network.invitation.no': 'No thanks',
  'network.invitation.laterAnswer': "That's fine. I won't write to you. Say start when the time is right.",
  'network.invitation.noAnswer': "That's fine. I won't write to you again.",
  'network.invitation.yesAnswer': 'You are in {network}.',
  'network.welcome':
    "Good to have you with us. We'll start with something from your own working life and find one small thing to try. The short way takes about five minutes, and you can take a break whenever you like.",
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
  'network.channel.mended': 'What held me back in {network} has been put right.',
} as const;
