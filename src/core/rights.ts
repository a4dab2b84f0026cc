/**
 * The one place where rights are decided: which role may do what. Whoever holds any of the roles may.
 *
 * anyone: every person who writes to the bot · invited: is asked to join this network · owner: this run is theirs ·
 * teammate: has a part in somebody else's run · guest: is asked to come to a meeting that this run arranges, as somebody
 * from another network · clock: reminders and other runs, never a person. The rest are roles in a space or in a network
 * (domain.md §7); office: hears of dates and of who can't come, and of nothing else.
 */
export const ROLES = [
  'anyone',
  'clock',
  'owner',
  'invited',
  'leader',
  'host',
  'mentor',
  'teammate',
  'guest',
  'office',
  'facilitator',
  'administrator',
] as const;
export type Role = (typeof ROLES)[number];

export const RIGHTS = {
  'read help': ['anyone'],
  'open home': ['anyone'],
  'change own settings': ['anyone'],
  /** export, and being forgotten: for whoever has ever written to the bot */
  'take own data': ['anyone'],
  'start a cycle': ['leader'],
  'go on with own run': ['owner'],
  /** a team's cycle: to be in it, and to object to what it shares (K17) */
  'take part in a team': ['teammate'],
  /** the word `mentor`: where things stand between the two */
  'look at mentorships': ['leader', 'mentor'],
  /** names a mentor: the initiative is the leader's (T20) */
  'have a mentor': ['leader'],
  /** either of the two finds a time, moves it, or ends it */
  'take part in a mentorship': ['owner', 'mentor'],
  'set up a network': ['facilitator', 'administrator'],
  'manage this network': ['facilitator', 'administrator'],
  /** what a network has in its calendar: adds to it, moves, cancels (A3) */
  'plan dates': ['facilitator', 'administrator'],
  'see the dates': ['office', 'facilitator', 'administrator'],
  /** tells the others about oneself (T22) */
  'say who comes': ['leader', 'guest'],
  /** asks people together for a reflection round; a host does where there is no facilitator (P5, A9) */
  'lead a round': ['host', 'facilitator'],
  /** has been asked to one: holds a part in it, and says something */
  'take part in a round': ['teammate', 'host', 'facilitator'],
  /** what help leaders have asked the network for, and about how many of them are where */
  'see how leaders fare': ['facilitator'],
  /** lays something into what the network gathers, and says yes or no before any of it is released (N14) */
  'take part in a harvest': ['leader', 'host', 'facilitator'],
  /** has written something in it: may take it out again, and their name off, wherever they are by now */
  'keep own words out of a harvest': ['teammate', 'leader', 'host', 'facilitator'],
  /** puts together what is released, and releases it once the network has approved (N4); a host as in a round (A9) */
  'release a harvest': ['host', 'facilitator'],
  /** sees how many messages in this network were given up, and has them tried again */
  'look after messages': ['facilitator', 'administrator'],
  /** who has said yes may press it again: it changes nothing */
  'answer an invitation': ['invited', 'leader', 'host', 'office', 'facilitator'],
  'be told by the system': ['clock'],
} as const satisfies Record<string, readonly Role[]>;

export type Right = keyof typeof RIGHTS;

/** Whether somebody with these roles (in the scope at hand) may. `anyone` need not be listed. */
export function may(roles: readonly Role[], right: Right): boolean {
  const allowed: readonly Role[] = RIGHTS[right];
  if (allowed.includes('anyone')) return !roles.includes('clock');
  return allowed.some((role) => roles.includes(role));
}
