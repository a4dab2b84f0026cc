/** Meetings: what they are called, when they are, and the fields in which that is chosen. */
export const meeting = {
  'meeting.title.network': '{network}: meeting',
  'meeting.title.joint': 'Joint meeting',
  'meeting.title.day1': '{module}: day 1',
  'meeting.title.day2': '{module}: day 2',
  'meeting.title.mentor': 'Talk with {name}',
  'meeting.title.expectation': 'Expectation talk with {name}',
  'meeting.module': 'Module {module}',
  'meeting.somebody': 'someone who is no longer here',
  'meeting.when': '{day} at {time}',
  'meeting.hours': '{count, plural, one {# hour} other {# hours}}',
  'meeting.minutes': '{count, plural, one {# minute} other {# minutes}}',
  'meeting.form.day': 'Which day?',
  'meeting.form.time': 'What time?',
  'meeting.form.minutes': 'How long?',
  'meeting.form.place': 'Where?',
} as const;
