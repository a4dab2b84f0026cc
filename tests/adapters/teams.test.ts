import { adapterContract } from '../contracts/adapter.ts';
import { teamsHarness } from '../support/teams-harness.ts';

adapterContract('Microsoft Teams', 'teams', teamsHarness);
