import { startApp } from '../../src/app.ts';
import { loadConfig, readEnvironment } from '../../src/config.ts';
import type { Timings } from '../../src/runtime/index.ts';

/**
 * Lærke in a process of its own, to be killed. As `src/main.ts`, but the timings can be given (JSON, as the only
 * argument), so that a test need not wait half a minute after every kill, and it never outlives the test's process.
 */
const [given] = process.argv.slice(2);
const timings: Timings | undefined = given && JSON.parse(given);
const app = await startApp(loadConfig(readEnvironment()), timings && { timings });
process.stdout.write(`Lærke: ${app.url}/\n`);
process.stdin.resume().once('end', () => process.exit());
