import { expect, it, vi } from 'vitest';
import { WHOLE_CYCLE } from './deeds.ts';
import { faultsIn } from './outcome.ts';
import { walk } from './walk.ts';
import { openWorkplace, PATIENCE } from './workplace.ts';

it('ends at SIGTERM with exit code 0 once the message under way has gone out', async () => {
  const workplace = await openWorkplace({});
  const { bot, fake, hands } = workplace;
  try {
    const firstAnswer = WHOLE_CYCLE.findIndex(({ kind }) => kind === 'event');
    await walk(workplace, WHOLE_CYCLE.slice(0, firstAnswer));
    const posting = fake.faults.next('chat.postMessage', { kind: 'hold' });
    await WHOLE_CYCLE[firstAnswer]?.act(hands, fake.workspace);
    await posting.sprung;
    expect(workplace.rows('sending')).toBe(1);
    const address = bot.url();

    const ended = bot.end();
    await vi.waitFor(() => expect(fetch(`${address}/healthz`)).rejects.toThrow(), PATIENCE);
    posting.release();

    expect(await ended).toBe(0);
    expect(workplace.screen().join('\n')).toContain('Hvordan ser det ud i dag?');
    expect(faultsIn(workplace)).toEqual([]);
  } finally {
    await workplace.close();
  }
}, 120_000);
