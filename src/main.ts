import { startApp } from './app.ts';
import { loadConfig, readEnvironment } from './config.ts';
import { endWithProblem } from './problems.ts';

try {
  const app = await startApp(loadConfig(readEnvironment()));
  process.stdout.write(`Lærke: ${app.url}/\n`);
  const end = () => {
    app.close().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
} catch (error) {
  endWithProblem(error);
}
