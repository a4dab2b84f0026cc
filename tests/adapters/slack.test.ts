import { adapterContract } from '../contracts/adapter.ts';
import { slackHarness } from '../support/slack-harness.ts';
import { slackSocketHarness } from '../support/slack-socket-harness.ts';

adapterContract('Slack', 'slack', slackHarness);
adapterContract('Slack over Socket Mode', 'slack', slackSocketHarness);
