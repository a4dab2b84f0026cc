import { movableClock } from '../../adapters/clock.ts';
import { startApp } from '../../src/app.ts';
import { loadConfig, readEnvironment } from '../../src/config.ts';
import type { Life } from './bot-process.ts';

/**
 * Lærke in a process of its own, to be killed. As `src/main.ts`, but the timings and the time can be given (JSON, as
 * the only argument), so that a test need not wait half a minute after every kill, nor for a reminder, and it never
 * outlives the test's process.
 */
const { timings, ahead }: Life = JSON.parse(process.argv[2] ?? '');
const app = await startApp(loadConfig(readEnvironment()), { timings, clock: movableClock(ahead) });
process.stdout.write(`Lærke: ${app.url}/\n`);
process.stdin.resume().once('end', () => process.exit());
