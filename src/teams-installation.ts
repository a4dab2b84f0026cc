import type { Config } from './config.ts';
import type { Space, Store } from './core/ports.ts';

type Parts = { tenantId: string; admins: Config['admins']; store: Store; space: Space };

/**
 * Connects the tenant, and appoints its first administrators. Nothing can be asked of Teams before it has sent something:
 * an administrator's name is learnt with the first thing that they do.
 */
export async function installTeams({ tenantId, admins, store, space }: Parts): Promise<void> {
  const workspace = { platform: 'teams' as const, id: tenantId };
  await store.installations.save({ workspace, space: space.id });
  for (const { platform, workspace: tenant, account } of admins) {
    if (platform !== 'teams' || tenant !== tenantId) continue;
    const known = await store.people.find(workspace, account);
    const person = known ?? (await store.people.meet(space, workspace, account, { name: account }));
    await store.people.grant(space.id, person.id, 'administrator');
  }
}
