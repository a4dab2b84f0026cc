import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '../../db/open.ts';
import type { SlackRequest } from '../support/slack-client.ts';
import { directWith } from '../support/slack-fake-state.ts';
import { slackPeople } from '../support/slack-people.ts';
import { botHere } from './bot-here.ts';
import { type Deed, LEADER, WHOLE_CYCLE } from './deeds.ts';
import { faultsIn } from './outcome.ts';
import { quiet, walk } from './walk.ts';
import { openWorkplace, type Workplace } from './workplace.ts';

/** The same thing again, as Slack and people do it (reliability.md, goals 6 and 7). */
const deedsUntil = (name: string): Deed[] =>
  WHOLE_CYCLE.slice(
    0,
    WHOLE_CYCLE.findIndex((deed) => deed.name === name),
  );
const CHALLENGE = 'Møderne handler kun om drift.';
const SKIP = 'Spring over';

let workplace: Workplace;
beforeEach(async () => {
  workplace = await openWorkplace({ run: botHere({}) });
});
afterEach(() => workplace.close());

const lastWords = () => workplace.screen().filter((line) => line.startsWith(directWith(LEADER)));

it('takes a press once: 200 at a time, half with triggers of their own, each redelivered three times', async () => {
  await walk(workplace, deedsUntil(`presses ${SKIP}`));
  const before = lastWords().length;
  const left = skippedSteps();
  const [same, ...others] = await presses(SKIP, 101);
  if (!same) throw new Error('nobody pressed');
  const all = [...Array.from({ length: 100 }, () => same), ...others];

  const answers = await Promise.all(
    all.flatMap((request) => [
      workplace.client.send(request),
      ...[1, 2, 3].map((attempt) => workplace.client.resend(request, attempt)),
    ]),
  );
  await quiet(workplace);

  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(lastWords()).toHaveLength(before + 1);
  expect(lastWords().at(-1)).toContain('Hvad gør du ved udfordringen i dag?');
  expect(skippedSteps()).toEqual({ ...left, beforeThink: { version: 0, skipped: true } });
  expect(faultsIn(workplace)).toEqual([]);
}, 60_000);

it('knows an answer that comes again before the next question is out', async () => {
  await walk(workplace, deedsUntil(`says "${CHALLENGE}"`));
  const next = workplace.fake.faults.next('chat.postMessage', { kind: 'late' });
  await workplace.hands.say(LEADER, CHALLENGE);
  await next.sprung;

  await workplace.hands.again();
  next.release();
  await quiet(workplace);

  expect(lastWords().filter((line) => line.includes('Hvordan ser det ud i dag?'))).toHaveLength(1);
  expect(lastWords().at(-1)).toContain('Hvordan ser det ud i dag?');
});

it('knows an answer that comes again when the next question is out', async () => {
  await walk(workplace, deedsUntil(`says "${CHALLENGE}"`));
  await workplace.hands.say(LEADER, CHALLENGE);
  await quiet(workplace);
  const before = workplace.screen();

  await workplace.hands.again();
  await quiet(workplace);

  expect(workplace.screen()).toEqual(before);
});

/** So many presses on the newest such button, each with a trigger of its own; made, but not sent. */
async function presses(label: string, count: number): Promise<SlackRequest[]> {
  const { fake } = workplace;
  const made: SlackRequest[] = [];
  const keep = async (request: SlackRequest) => {
    made.push(request);
    return { status: 200, body: '' };
  };
  const hands = slackPeople(fake, { send: keep, resend: keep });
  const place = fake.workspace.in(directWith(LEADER)).at(-1);
  if (!place) throw new Error('there is no message');
  for (let pressed = 0; pressed < count; pressed += 1) await hands.press(LEADER, place, label);
  return made;
}

/** The steps that the leader has skipped, from the stored state. */
function skippedSteps(): Record<string, unknown> {
  const db = openDatabase(workplace.database).$client;
  try {
    const state = JSON.parse(String(db.prepare("SELECT state FROM runs WHERE flow = 'cycle'").pluck().get()));
    return Object.fromEntries(
      Object.entries(state.steps as Record<string, { skipped?: true }>).filter(([, step]) => step.skipped),
    );
  } finally {
    db.close();
  }
}
