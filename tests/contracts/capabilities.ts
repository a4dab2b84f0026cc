import type { Platform } from '../../src/core/chat.ts';

/** What platforms differ in, as far as anybody notices; everything else is the same on each of them. */
export type Capabilities = {
  /** after a crash a message that may have been sent is looked for, so that it never comes twice */
  findsItsMessages: boolean;
  /** Home is a page of its own; elsewhere a card, for whoever writes `home` */
  homeOfItsOwn: boolean;
  /** a word to Lærke is told from other text by the platform itself, in private too */
  commands: boolean;
  /** of an edited message, what it said before is told too */
  formerWording: boolean;
};

export const CAPABILITIES: Record<Platform, Capabilities> = {
  slack: { findsItsMessages: true, homeOfItsOwn: true, commands: true, formerWording: true },
  teams: { findsItsMessages: false, homeOfItsOwn: false, commands: false, formerWording: false },
  web: { findsItsMessages: true, homeOfItsOwn: true, commands: true, formerWording: true },
};

/** The same in the README's words: what a platform can do, and how it is where it can't. */
export const IN_WORDS: Record<keyof Capabilities, { can: string; otherwise: string }> = {
  findsItsMessages: {
    can: 'after a crash, a message that may have been sent is looked for before it is sent again',
    otherwise: 'no: it may come twice',
  },
  homeOfItsOwn: { can: 'Home is a page of its own', otherwise: 'no: a message, for whoever writes `hjem`' },
  commands: {
    can: 'there are commands, which are no answer to anything',
    otherwise: 'no: in private, while a question is open, Lærke asks which was meant',
  },
  formerWording: {
    can: 'of an answer in several messages, an edited one changes its own part',
    otherwise: 'no: the new wording is added',
  },
};
