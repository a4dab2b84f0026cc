import type { facilitating as en } from '../en/facilitating.ts';

/** Hjem for den, der faciliterer: hvor hvert netværk er. */
export const facilitating: Record<keyof typeof en, string> = {
  'facilitating.title': 'Netværk, du faciliterer',
  'facilitating.next': 'Næste møde: {when}.',
  'facilitating.noNext': 'Det næste møde er ikke aftalt endnu.',
  'facilitating.round.running': 'En refleksionsrunde er i gang.',
  'facilitating.round.soon': 'I mødes snart. Er det tid til en refleksionsrunde?',
  'facilitating.round.missed': 'Der har ikke været en refleksionsrunde siden sidste møde.',
  'facilitating.round.how': 'Skriv "runde" i kanalen (i Slack: /laerke runde, i Teams: @Lærke runde).',
  'facilitating.help':
    '{count, plural, one {{names} har bedt netværket om hjælp.} other {# har bedt netværket om hjælp: {names}.}}',
  'facilitating.bands': 'Hvor lederne er lige nu, kun cirka og uden navne:',
  'facilitating.before': 'Ikke i gang med at prøve noget: {band}',
  'facilitating.trying': 'I gang med at prøve noget: {band}',
  'facilitating.lookingBack': 'Ser tilbage på det, de har prøvet: {band}',
  'facilitating.band.few': 'få eller ingen',
  'facilitating.band.some': 'nogle',
  'facilitating.band.many': 'mange',
};
