import {
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';
import {
  type BotFrameworkAuthentication,
  ConnectorClient,
  type ServiceClientCredentials,
  ServiceClientCredentialsFactory,
  TeamsConnectorClient,
} from 'botframework-connector';
import { ChatError } from '../../src/core/errors.ts';
import { SECOND } from '../../src/core/time.ts';
import { asked } from './faults.ts';
import { tokensFrom } from './login.ts';
import type { Registration, Services } from './registration.ts';

/** Somebody in Teams: `id` is Teams' own, `account` their object id in the directory. */
export type Member = { id: string; account: string; name: string };
export type TeamChannel = { id: string; name: string; type: string };
/** Where something stands or is to stand, at the service that looks after it. */
export type Spot = { serviceUrl: string; conversation: string };
/** A message as the Connector takes it. */
export type Outgoing = { attachments: object[]; summary?: string; channelData?: object };

/**
 * The Bot Framework's Connector, as much of it as Lærke uses. Each call is made once: retries are the outbox's. Throws
 * ChatError and nothing else; `serviceUrl` must be one that may be called.
 */
export type Connector = {
  /** the conversation with this member, or with whoever has this object id */
  open(serviceUrl: string, member: string): Promise<string>;
  /** the new message's id */
  send(to: Spot, message: Outgoing): Promise<string>;
  update(at: Spot, id: string, message: Outgoing): Promise<void>;
  remove(at: Spot, id: string): Promise<void>;
  /** everybody in the chat, or in the team of the channel; bots are in neither list */
  members(at: Spot): Promise<Member[]>;
  member(at: Spot, id: string): Promise<Member>;
  channels(serviceUrl: string, team: string): Promise<TeamChannel[]>;
  /** Throws when Lærke can't sign in. */
  check(): Promise<void>;
};

type Parts = { registration: Registration; services: Services; now: () => number };

/** whoever signs what Teams sends */
export const ISSUER = 'https://api.botframework.com';
const OAUTH_SCOPE = ISSUER;
const LOGIN = 'https://login.microsoftonline.com/';
const PATIENCE = { timeout: 10 * SECOND };
const PAGE = 200;

/** How what comes in is checked, and what goes out is signed: botbuilder's, with Microsoft's services or a test's. */
export function authenticationFor(parts: Parts): BotFrameworkAuthentication {
  const { registration, services } = parts;
  const { appId, tenantId, secret } = registration;
  return new ConfigurationBotFrameworkAuthentication(
    {
      ...(secret !== undefined && { MicrosoftAppId: appId, MicrosoftAppTenantId: tenantId }),
      ...(services.openIdUrl && elsewhere(services.openIdUrl)),
    },
    credentialsFor(parts),
  );
}

/** With one of these said, botbuilder wants all of them. */
const elsewhere = (openIdUrl: string) => ({
  ToChannelFromBotLoginUrl: LOGIN,
  ToChannelFromBotOAuthScope: OAUTH_SCOPE,
  ToBotFromChannelTokenIssuer: ISSUER,
  ToBotFromChannelOpenIdMetadataUrl: openIdUrl,
  ToBotFromEmulatorOpenIdMetadataUrl: openIdUrl,
  OAuthUrl: ISSUER,
});

export function connectorFor(parts: Parts): Connector {
  const { registration, services } = parts;
  const credentials = credentialsFor(parts);
  const signedIn = async () => {
    const made = await credentials.createCredentials(registration.appId, OAUTH_SCOPE, LOGIN, true);
    if (registration.secret !== undefined) await (made as { getToken?(): Promise<string> }).getToken?.();
    return made;
  };
  const clients = new Map<string, Clients>();

  /** Nothing has been asked of anybody yet when there is no token: that is worth another try. */
  async function at(serviceUrl: string): Promise<Clients> {
    if (!URL.canParse(serviceUrl) || !services.isService(new URL(serviceUrl)))
      throw new ChatError({ kind: 'refused' }, 'foreign_service_url');
    const made = await signedIn().catch((cause) => {
      throw new ChatError({ kind: 'early' }, 'no_token', { cause });
    });
    const known = clients.get(serviceUrl) ?? clientsAt(serviceUrl, made);
    clients.set(serviceUrl, known);
    return known;
  }

  return {
    async open(serviceUrl, member) {
      const { connector } = await at(serviceUrl);
      const { tenantId, appId } = registration;
      const wanted = {
        isGroup: false,
        bot: { id: `28:${appId}`, name: '' },
        members: [{ id: member, name: '' }],
        tenantId,
        channelData: { tenant: { id: tenantId } },
      };
      const made = await asked(connector.conversations.createConversation(wanted as never, PATIENCE));
      return idOf(made);
    },
    async send({ serviceUrl, conversation }, message) {
      const { connector } = await at(serviceUrl);
      const activity = asActivity(message);
      return idOf(await asked(connector.conversations.sendToConversation(conversation, activity, PATIENCE)));
    },
    async update({ serviceUrl, conversation }, id, message) {
      const { connector } = await at(serviceUrl);
      const activity = asActivity({ ...message, id });
      await asked(connector.conversations.updateActivity(conversation, id, activity, PATIENCE));
    },
    async remove({ serviceUrl, conversation }, id) {
      const { connector } = await at(serviceUrl);
      await asked(connector.conversations.deleteActivity(conversation, id, PATIENCE));
    },
    async members({ serviceUrl, conversation }) {
      const { connector } = await at(serviceUrl);
      const all: Member[] = [];
      let page: string | undefined;
      do {
        const wanted = { ...PATIENCE, pageSize: PAGE, ...(page && { continuationToken: page }) };
        const found = await asked(
          connector.conversations.getConversationPagedMembers(conversation, wanted as Page),
        );
        all.push(...(found.members ?? []).map(memberOf));
        page = found.continuationToken;
      } while (page);
      return all;
    },
    async member({ serviceUrl, conversation }, id) {
      const { connector } = await at(serviceUrl);
      return memberOf(await asked(connector.conversations.getConversationMember(conversation, id, PATIENCE)));
    },
    async channels(serviceUrl, team) {
      const { teams } = await at(serviceUrl);
      const { conversations = [] } = await asked(teams.teams.fetchChannelList(team, PATIENCE));
      return conversations.map((one) => ({
        id: one.id ?? '',
        name: one.name ?? '',
        type: 'type' in one && typeof one.type === 'string' ? one.type : 'standard',
      }));
    },
    async check() {
      await signedIn();
    },
  };
}

/** botbuilder asks for a page's mark also where there is none yet */
type Page = { pageSize: number; continuationToken: string };

type Clients = { connector: ConnectorClient; teams: TeamsConnectorClient };

function clientsAt(serviceUrl: string, credentials: ServiceClientCredentials): Clients {
  const options = { baseUri: serviceUrl };
  return {
    connector: once(new ConnectorClient(credentials, options)),
    teams: once(new TeamsConnectorClient(credentials, options)),
  };
}

/**
 * Without what would make a call again, or at another address: botbuilder makes each failed call four times, whatever its
 * options say (docs/decisions/0003).
 */
function once<C>(client: C): C {
  const { pipeline } = (client as { client: { pipeline: { removePolicy(of: { name: string }): void } } })
    .client;
  for (const name of ['defaultRetryPolicy', 'redirectPolicy']) pipeline.removePolicy({ name });
  return client;
}

const asActivity = (message: Outgoing & { id?: string }) => ({ type: 'message', ...message }) as never;

function idOf({ id }: { id?: string | undefined }): string {
  if (!id) throw new ChatError({ kind: 'unclear' }, 'no_id');
  return id;
}

type Account = { id?: string | undefined; name?: string | undefined };

function memberOf(one: Account): Member {
  const { id = '', name = '' } = one;
  // the directory's id has had two names, and still has both
  const { aadObjectId, objectId } = one as { aadObjectId?: string; objectId?: string };
  return { id, account: aadObjectId ?? objectId ?? '', name };
}

function credentialsFor({ registration, services, now }: Parts): ServiceClientCredentialsFactory {
  const { appId, tenantId, secret } = registration;
  if (secret === undefined) return new ConfigurationServiceClientCredentialFactory({});
  if (services.loginUrl) return new TestCredentials(appId, tokensFrom(services.loginUrl, registration, now));
  return new ConfigurationServiceClientCredentialFactory({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: secret,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
  });
}

/** Signs in at a server that stands for Microsoft's. */
class TestCredentials extends ServiceClientCredentialsFactory {
  private readonly appId: string;
  private readonly token: () => Promise<string>;
  constructor(appId: string, token: () => Promise<string>) {
    super();
    this.appId = appId;
    this.token = token;
  }
  async isValidAppId(appId: string) {
    return appId === this.appId;
  }
  async isAuthenticationDisabled() {
    return false;
  }
  async createCredentials() {
    const getToken = this.token;
    const signRequest: ServiceClientCredentials['signRequest'] = async (request) => {
      request.headers.set('authorization', `Bearer ${await getToken()}`);
      return request;
    };
    return { getToken, signRequest };
  }
}
