import { adapterContract } from '../contracts/adapter.ts';
import { slackEmulatorHarness } from '../support/slack-emulator-harness.ts';

adapterContract('Slack, against an independent Web API,', 'slack', slackEmulatorHarness);
