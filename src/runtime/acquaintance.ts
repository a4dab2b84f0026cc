import type { Form, Values } from '../core/card.ts';
import type { Chat, Language, Platform, Profile, WorkspaceRef } from '../core/chat.ts';
import { ChatError, UserError } from '../core/errors.ts';
import type { PersonId, PersonView } from '../core/flow.ts';
import type { FrontDesk } from '../core/front-desk.ts';
import type { Space, Store } from '../core/ports.ts';
import type { Asked } from './asked.ts';
import type { MyData } from './my-data.ts';

export type Acquaintance = ReturnType<typeof createAcquaintance>;

type Parts = {
  store: Store;
  chatOf: (platform: Platform) => Chat | undefined;
  desk: Pick<FrontDesk, 'say'>;
  myData: Pick<MyData, 'erase'>;
};

/** Who is behind an account: known, or met now with what the platform says about them. */
export function createAcquaintance({ store, chatOf, desk, myData }: Parts) {
  async function profileOf(workspace: WorkspaceRef, account: string): Promise<Profile> {
    const chat = chatOf(workspace.platform);
    if (!chat) throw new Error(`no chat for ${workspace.platform}`);
    try {
      return await chat.profile(workspace, account);
    } catch (error) {
      // A name can come later; a platform that is slow to answer must not keep anybody from being heard.
      if (error instanceof ChatError && error.fault.kind !== 'unreachable') return { name: account };
      throw error;
    }
  }

  async function meet(space: Space, workspace: WorkspaceRef, account: string): Promise<PersonView | 'bot'> {
    const known = await store.people.find(workspace, account);
    if (known?.leaving) {
      await myData.erase({ space: space.id, person: known.id }); // whoever comes back is somebody new
      return meet(space, workspace, account);
    }
    // whoever still goes by their account was met while the platform could not say who they are
    if (known && known.name !== account) return known;
    const profile = await profileOf(workspace, account);
    return profile.bot ? 'bot' : store.people.meet(space, workspace, account, profile);
  }

  async function person(
    space: Space,
    workspace: WorkspaceRef,
    account: string,
    field: string,
  ): Promise<PersonId> {
    const met = await meet(space, workspace, account);
    if (met === 'bot') throw new UserError('error.bots', {}, field);
    return met.id;
  }

  /** The accounts here of those who have one, and those who have none and are still here; an account stands for itself. */
  async function sorted(space: Space, workspace: WorkspaceRef, people: string[]) {
    const found = await Promise.all(
      people.map(async (id) => {
        const account = await store.people.accountIn(space.id, id, workspace);
        return account ?? (await store.people.get(space.id, id)) ?? id;
      }),
    );
    return {
      here: found.filter((one) => typeof one === 'string'),
      absent: found.flatMap((one) => (typeof one === 'string' || one.leaving ? [] : [one])),
    };
  }

  return {
    meet,

    /** A form's values with persons where the platform gave accounts. Throws UserError when an app was picked. */
    async toPeople(space: Space, workspace: WorkspaceRef, values: Values): Promise<Values> {
      const entries = await Promise.all(
        Object.entries(values).map(async ([field, value]): Promise<[string, string | string[]]> => {
          if (typeof value === 'string') return [field, value];
          return [field, await Promise.all(value.map((one) => person(space, workspace, one, field)))];
        }),
      );
      return Object.fromEntries(entries);
    },

    /**
     * A form with accounts of this workspace where the flow named persons. Whoever has none here can't be shown as
     * chosen: the form says that they stay (`withAbsent`), so that nobody else has to be chosen.
     */
    async toAccounts(space: Space, workspace: WorkspaceRef, form: Form, language: Language): Promise<Form> {
      const inputs = await Promise.all(
        form.inputs.map(async (input) => {
          if (input.kind !== 'people' || !input.value) return input;
          const { here, absent } = await sorted(space, workspace, input.value);
          const names = absent.map(({ name }) => name).join(', ');
          const hint = [input.hint, names && desk.say(language, 'people.elsewhere', { names })];
          const elsewhere = names && { hint: hint.filter(Boolean).join(' '), optional: true as const };
          return { ...input, value: here, ...elsewhere };
        }),
      );
      return { ...form, inputs };
    },

    /** What was chosen in a form, and those who were chosen before and could not be shown there. */
    async withAbsent(
      { space, workspace }: Pick<Asked, 'space' | 'workspace'>,
      values: Values,
      form: Form | undefined,
    ): Promise<Values> {
      const whole = { ...values };
      for (const input of form?.inputs ?? []) {
        if (input.kind !== 'people' || !input.value) continue;
        const { absent } = await sorted(space, workspace, input.value);
        const chosen = values[input.name] ?? [];
        if (absent.length > 0 && Array.isArray(chosen))
          whole[input.name] = [...chosen, ...absent.map(({ id }) => id)];
      }
      return whole;
    },
  };
}
