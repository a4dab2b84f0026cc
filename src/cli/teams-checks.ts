import type { Config, TeamsConfig } from '../config.ts';
import type { Store } from '../core/ports.ts';
import { type Finding, fine, wrong } from './finding.ts';
import { teamsCalls } from './platforms.ts';

const NOT_SIGNED_IN =
  'Microsoft does not let Lærke sign in: see that MicrosoftAppId and MicrosoftAppTenantId are those of the app registration, that its client secret has not run out ("Certificates & secrets"), and that this server may call login.microsoftonline.com';

/** Whether Lærke gets a token for what it sends. */
export async function checkSignIn(teams: TeamsConfig, store: Store): Promise<Finding[]> {
  if (teams.secret === undefined)
    return [fine('teams sign-in', 'nobody signs in anywhere (TEAMS_LOCAL): for this computer alone')];
  const { check } = await teamsCalls(teams, store);
  const isIn = await check().then(
    () => true,
    () => false,
  );
  return [
    isIn
      ? fine('teams sign-in', 'Microsoft gives tokens for this app')
      : wrong('teams sign-in', NOT_SIGNED_IN),
  ];
}

/** Whether Lærke has taken the tenant up. */
export async function checkTenant({ tenantId }: TeamsConfig, store: Store): Promise<Finding[]> {
  const found = await store.installations.find({ platform: 'teams', id: tenantId });
  if (found) return [fine('teams tenant', `${tenantId} is connected`)];
  return [wrong('teams tenant', `${tenantId} is not connected yet: start Lærke, which does it at once`)];
}

/** A picture is fetched from Lærke; where it can't be, that is no fault. */
export function checkPictures({ publicUrl }: Pick<Config, 'publicUrl'>): Finding[] {
  const text = publicUrl
    ? `are fetched below ${publicUrl}/pictures/: let the proxy pass it on`
    : 'are told in words: set PUBLIC_URL, if Teams is to show them';
  return [fine('teams pictures', text)];
}
