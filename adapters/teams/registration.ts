/** An app registration at Microsoft, of one tenant: who Lærke is in Teams. */
export type Registration = {
  appId: string;
  /** the directory (tenant) that the app is registered in, and the only one that it speaks with */
  tenantId: string;
  /** absent where nobody signs in anywhere: `TEAMS_LOCAL`, on loopback only */
  secret?: string;
};

/**
 * Where Microsoft's services are: the Connector that messages go to, whoever signs what comes in, and whoever gives tokens
 * for what goes out. In tests all three are one server.
 */
export type Services = {
  /** hosts that a `serviceUrl` may name */
  isService(url: URL): boolean;
  openIdUrl?: string;
  loginUrl?: string;
};

/** Microsoft's own, in its public cloud: Teams, *Bot Framework REST*, and the hosts of its regions. */
export const MICROSOFT: Services = {
  isService: ({ protocol, hostname }) =>
    protocol === 'https:' && /^(smba\.trafficmanager\.net|([a-z0-9-]+\.)*botframework\.com)$/.test(hostname),
};

/** Whatever is on this computer, for local tools that sign nothing. */
export const THIS_COMPUTER: Services = {
  isService: ({ hostname }) => ['127.0.0.1', '[::1]', 'localhost'].includes(hostname),
};

/** Another server that stands for all of them, at `url`, which ends in a slash. */
export function servicesAt(url: string): Services {
  const { origin } = new URL(url);
  return {
    isService: (one) => one.origin === origin,
    openIdUrl: `${url}.well-known/openidconfiguration`,
    loginUrl: `${url}login/token`,
  };
}
