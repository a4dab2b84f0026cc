/** The calendar: the next meetings, files, and the secret address. */
export const calendar = {
  'calendar.title': 'Your next meetings',
  'calendar.none': 'You have no meetings coming up.',
  'calendar.button.files': 'Add one to my calendar',
  'calendar.button.moreFiles': 'Add a later one',
  'calendar.button.feedOn': 'Get an address',
  'calendar.button.feedNew': 'New address',
  'calendar.button.feedOff': 'Turn off',
  'calendar.file': 'The file is in your conversation with me. Open it to add the meeting to your calendar.',
  'calendar.file.cancelled':
    'The meeting is off. The file is in your conversation with me. Open it, and the meeting goes from your calendar.',
  'calendar.feed.off':
    'Your calendar can also fetch your meetings by itself, and keep up when one is moved. For that it needs an address.',
  'calendar.feed.on':
    'Your calendar can fetch your meetings from here. Copy the address and subscribe to it in your calendar.',
  'calendar.feed.secret':
    'Keep it to yourself: whoever has it can see your meetings. Once you take a new one, the old one stops working at once.',
  'calendar.feed.name': 'Lærke',
} as const;
