import { openOnTeams } from '../stages.ts';
import type { Theme } from './host-config.ts';
import { openScreen, type Screen } from './screen.ts';

/** Lærke on Teams, a screen with a keyboard, and somebody who may take pictures of what stands there. */
export type Desk = {
  house: Awaited<ReturnType<typeof openOnTeams>>;
  screen: Screen;
  picture(name: string): Promise<void>;
  close(): Promise<void>;
};

export async function openDesk(theme?: Theme, picture?: (screen: Screen, name: string) => Promise<void>) {
  const house = await openOnTeams('2027-03-01T08:00:00+01:00');
  const screen = await openScreen(house, theme);
  const desk: Desk = {
    house,
    screen,
    picture: async (name) => picture?.(screen, name),
    async close() {
      await screen.close();
      await house.close();
    },
  };
  return desk;
}

/** Time goes by, and Teams shows what has come meanwhile. */
export async function until({ house, screen }: Desk, moment: string): Promise<void> {
  await house.until(moment);
  await screen.look();
}

/** Karen sets the network up in its channel, where her words open no dialog, but bring a button that does. */
export async function setUpNetwork({ house, screen }: Desk): Promise<void> {
  const { become, open, write, click, fill, sees } = screen;
  await become(house.stage.facilitator);
  await sees('Hej Karen');
  await open('netvaerk-nord');
  await write('@Lærke netværk');
  await become(house.stage.facilitator);
  await click('Sæt et netværk op');
  await fill('Netværkets navn', '');
  await click('Opret og invitér');
  await sees('Her mangler der noget.');
  await fill('Netværkets navn', 'Netværk Nord');
  await click('Opret og invitér');
  await sees('Netværk Nord er sat op.');
  await click('Luk');
}
