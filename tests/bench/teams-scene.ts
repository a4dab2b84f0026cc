import { say } from '../../flows/locales/say.ts';
import type { TeamsFake } from '../support/teams-fake.ts';
import { buttonsOn } from '../support/teams-fake-screen.ts';
import { type FakeMessage, personalWith } from '../support/teams-fake-state.ts';
import type { TeamsPeople } from '../support/teams-people.ts';
import type { Where } from '../support/teams-whereabouts.ts';
import { type Cast, until } from './scene.ts';

/** The newest message, from the one with this number on, that the bot has sent to this person and that has such a button. */
export function buttonBefore(
  { tenant }: TeamsFake,
  account: string,
  label: string | RegExp,
  since = 0,
): { at: Where; label: string } | undefined {
  const found = tenant
    .in(personalWith(account))
    .slice(since)
    .filter(({ from }) => from === 'bot')
    .flatMap((message) => labelsOn(account, message).map((text) => ({ message, text })))
    .findLast(({ text }) => (typeof label === 'string' ? text === label : label.test(text)));
  if (!found) return undefined;
  const { message, text } = found;
  return { at: { conversation: message.conversation, message: message.id }, label: text };

  function labelsOn(viewer: string, message: FakeMessage): string[] {
    const card = tenant.cardFor(viewer, message);
    return card ? buttonsOn(card).map((button) => button.label) : [];
  }
}

/** As `setScene`, in Teams: the app is everywhere, a network is set up, and its leaders say yes and begin a cycle. */
export async function setTeamsScene(
  fake: TeamsFake,
  people: TeamsPeople,
  { channel, facilitator, leaders }: Cast,
): Promise<void> {
  const pressed = async (account: string, label: string | RegExp, since = 0) => {
    const button = await until(async () => buttonBefore(fake, account, label, since));
    await people.press(account, button.at, button.label);
  };
  // the button of the channel before stands there still
  const before = fake.tenant.in(personalWith(facilitator)).length;
  await people.mention(facilitator, channel, 'netværk');
  await pressed(facilitator, say('da', 'network.form.title'), before);
  await people.submit(facilitator, {
    name: channel.slice(0, 20),
    language: 'da',
    leaders,
    facilitators: [facilitator],
  });
  for (const leader of leaders) {
    await pressed(leader, say('da', 'network.invitation.yes'));
    await people.say(leader, 'start');
  }
}
