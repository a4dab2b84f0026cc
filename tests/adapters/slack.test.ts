import { adapterContract } from '../contracts/adapter.ts';
import { slackHarness } from '../support/slack-harness.ts';

adapterContract('Slack', slackHarness);
