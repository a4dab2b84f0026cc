import { type Figures, flatOut, median, paced, type Signed } from './load.ts';

/** An app under load, and how one learns that it has nothing left to do. */
export type Contender = { events: string; cpu(): number | undefined; quiet(): Promise<void> };
/** `cpu`: milliseconds of processor time that a request costs, with everything that follows from it */
export type Capacity = Figures & { cpu: number | undefined };
export type Pair<T> = { laerke: T; bolt: T };

const ROUNDS = 3;
const ROUND_SECONDS = 4;
const WARM_UP = 500;

/** Each app in turn, so that what else the machine does falls on both; the medians of the rounds. */
export async function inTurns(apps: Pair<Contender>, make: () => Signed): Promise<Pair<Capacity>> {
  const laerke = await warmedUp(apps.laerke, make);
  const bolt = await warmedUp(apps.bolt, make);
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    await laerke.round();
    await bolt.round();
  }
  return { laerke: laerke.result(), bolt: bolt.result() };
}

/** The first requests tell how many make a round of a few seconds; they don't count. */
async function warmedUp({ events, cpu, quiet }: Contender, make: () => Signed) {
  async function round(amount: number): Promise<Capacity> {
    const before = cpu();
    const figures = await flatOut(events, make, amount);
    await quiet();
    const after = cpu();
    const used = before !== undefined && after !== undefined ? (after - before) / amount : undefined;
    return { ...figures, cpu: used };
  }
  const first = await round(WARM_UP);
  const amount = Math.round(first.perSecond * ROUND_SECONDS);
  const rounds: Capacity[] = [];
  return {
    async round() {
      rounds.push(await round(amount));
    },
    result: () => summary(first, rounds),
  };
}

export const STEADY = { perSecond: 200, seconds: 20 };

/** reliability.md, goal 8, on a small scale: a steady stream, every other request a press that writes. */
export async function steadily(
  apps: Pair<Contender>,
  command: () => Signed,
  press: () => Signed,
): Promise<Pair<Figures>> {
  const stream = async ({ events, quiet }: Contender) => {
    const make = (index: number) => (index % 2 === 0 ? command() : press());
    const figures = await paced(events, make, STEADY.perSecond, STEADY.seconds);
    await quiet();
    return figures;
  };
  return { laerke: await stream(apps.laerke), bolt: await stream(apps.bolt) };
}

function summary(first: Capacity, rounds: Capacity[]): Capacity {
  const middle = (of: (figures: Capacity) => number) => median(rounds.map(of));
  const sum = (of: (figures: Figures) => number) => [first, ...rounds].reduce((all, one) => all + of(one), 0);
  return {
    sent: sum(({ sent }) => sent),
    failed: sum(({ failed }) => failed),
    perSecond: middle(({ perSecond }) => perSecond),
    p50: middle(({ p50 }) => p50),
    p99: middle(({ p99 }) => p99),
    cpu: first.cpu === undefined ? undefined : middle(({ cpu }) => cpu ?? Number.NaN),
    max: Math.max(...rounds.map(({ max }) => max)),
  };
}
