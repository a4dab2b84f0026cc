/**
 * What is laid into a network's harvest (A20, K9, K10): what somebody has learnt, a star moment, and what is to go upwards
 * (N14): knowledge, problems, proposals, and what policies do in practice. In the order in which a release tells them.
 */
export const KINDS = ['learning', 'star', 'knowledge', 'problem', 'proposal', 'policy'] as const;
export type Kind = (typeof KINDS)[number];

/** Who takes part in it: the office hears of dates, and of nothing else. */
export const ROLES_IN = ['leader', 'host', 'facilitator'] as const;
/** Who puts a release together (N4); a host does where there is no facilitator (A9). */
export const ROLES_RELEASING = ['host', 'facilitator'] as const;

/** Twelve of this length, with an introduction, are as much as one message holds on the narrowest platform. */
export const MAX_TEXT = 800;
export const MOST_CHOSEN = 12;
export const MAX_TITLE = 100;
export const MAX_RECIPIENTS = 200;
export const MAX_INTRO = 800;
export const MAX_REASON = 500;

/** How long somebody has to say no, and until when on the last day, on the network's clock. */
export const WORKDAYS = 3;
export const END = '15:30';

/** When authors who have not answered are asked once more, on the workday before. */
export const MORNING = '09:00';

/** How many contributions whoever puts a release together sees a line of. */
export const MOST_LISTED = 20;
