#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { doctor } from './cli/doctor.ts';
import { explained } from './cli/finding.ts';
import { type Grant, grant, readGrant } from './cli/grant.ts';
import { writeTeamsPackage } from './cli/teams-package.ts';
import { ConfigError, loadConfig, readEnvironment } from './config.ts';

const USAGE = `Usage: laerke COMMAND

  doctor              says what is in order and what is not, and what to do about it; also while Lærke is running
  grant ACCOUNT ROLE  makes somebody an administrator or a facilitator (ROLE), who may then set up networks;
                      ACCOUNT is slack:T0123:U0456 (workspace and member id), teams:TENANT:OBJECT (the directory's
                      and the person's object id), or web:local:karen in the local chat
  teams-package       writes dist/laerke-teams.zip, which an administrator uploads to Microsoft Teams

Exit codes: 0 all is well, 1 something is not, 64 wrong usage, 78 wrong configuration.
`;

/** sysexits.h: the command was used wrongly; something is configured wrongly */
const EX_USAGE = 64;
const EX_CONFIG = 78;

type Command = { name: 'help' | 'doctor' | 'teams-package' } | { name: 'grant'; grant: Grant };

/** What the arguments ask for; undefined when they make no sense. */
function commandIn(args: string[]): Command | undefined {
  const options = { help: { type: 'boolean', short: 'h' } } as const;
  try {
    const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
    const [name, ...rest] = positionals;
    if (values.help) return { name: 'help' };
    if ((name === 'doctor' || name === 'teams-package') && rest.length === 0) return { name };
    const wish = name === 'grant' ? readGrant(rest) : undefined;
    return wish && { name: 'grant', grant: wish };
  } catch {
    return undefined; // an option that there isn't
  }
}

const say = (line: string) => void process.stdout.write(`${line}\n`);
const complain = (text: string) => void process.stderr.write(`${text}\n`);

async function run(command: Command): Promise<number> {
  if (command.name === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  const config = loadConfig(readEnvironment());
  if (command.name === 'doctor') return (await doctor(config, say)) ? 0 : 1;
  say(command.name === 'grant' ? await grant(config, command.grant) : await writeTeamsPackage(config));
  return 0;
}

async function main(args: string[]): Promise<number> {
  const command = commandIn(args);
  if (!command) {
    complain(USAGE);
    return EX_USAGE;
  }
  try {
    return await run(command);
  } catch (error) {
    if (error instanceof ConfigError) {
      for (const problem of error.problems) complain(`not ok  configuration: ${problem}`);
      return EX_CONFIG;
    }
    complain(explained(error));
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
