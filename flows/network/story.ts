import type { Reader, Story, StoryEntry } from '../../src/core/flow.ts';
import { type MessageKey, say } from '../locales/say.ts';
import type { NetworkState } from './state.ts';

/** A network as whoever set it up has described it (`export`); who else is in it is theirs to take along. */
export function networkStory(state: NetworkState, { language }: Reader): Story {
  const entry = (label: MessageKey, text: string | undefined): StoryEntry[] =>
    text === undefined ? [] : [{ label: say(language, label), text }];
  const entries = [
    ...entry('network.form.name', state.name),
    ...entry('network.form.goal', state.goal),
    ...entry('network.form.contact', state.contact),
  ];
  return { title: state.name, chapters: [{ heading: say(language, 'network.form.manageTitle'), entries }] };
}
