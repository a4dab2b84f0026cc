/** Home of whoever facilitates: where each network stands. */
export const facilitating = {
  'facilitating.title': 'Networks you facilitate',
  'facilitating.next': 'Next meeting: {when}.',
  'facilitating.noNext': "The next meeting hasn't been set yet.",
  'facilitating.round.running': 'A reflection round is under way.',
  'facilitating.round.soon': "You're meeting soon. Time for a reflection round?",
  'facilitating.round.missed': "There hasn't been a reflection round since the last meeting.",
  'facilitating.round.how': 'Write "round" in the channel (in Slack: /laerke round, in Teams: @Lærke round).',
  'facilitating.help':
    '{count, plural, one {{names} has asked the network for help.} other {# leaders have asked the network for help: {names}.}}',
  'facilitating.bands': 'Where the leaders are now, roughly and without names:',
  'facilitating.before': 'Not trying anything out: {band}',
  'facilitating.trying': 'Trying something out: {band}',
  'facilitating.lookingBack': 'Looking back on what they tried: {band}',
  'facilitating.band.few': 'few or none',
  'facilitating.band.some': 'some',
  'facilitating.band.many': 'many',
} as const;
