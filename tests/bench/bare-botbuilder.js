// The yardstick: the least that a botbuilder bot can do. It checks tokens and echoes, and knows nothing.
import { createServer } from 'node:http';
import {
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  ConfigurationServiceClientCredentialFactory,
} from 'botbuilder';

const { PORT, OPEN_ID_URL, MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId } = process.env;

const app = { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppTenantId, MicrosoftAppType: 'SingleTenant' };
const authentication = new ConfigurationBotFrameworkAuthentication(
  {
    ...app,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: OPEN_ID_URL,
    ToBotFromEmulatorOpenIdMetadataUrl: OPEN_ID_URL,
    OAuthUrl: 'https://api.botframework.com',
  },
  new ConfigurationServiceClientCredentialFactory(app),
);
const adapter = new CloudAdapter(authentication);
const ANSWER = { statusCode: 200, type: 'application/vnd.microsoft.activity.message', value: 'ok' };

async function echo(context) {
  if (context.activity.type !== 'invoke') return;
  await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: ANSWER } });
}

/** What botbuilder wants of Express. */
function asExpress(res) {
  res.status = (code) => {
    res.statusCode = code;
    return res;
  };
  res.send = (body) =>
    res.end(body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body));
  res.header = (name, value) => res.setHeader(name, value);
  return res;
}

const server = createServer(async (req, res) => {
  if (req.url === '/readyz') return res.end('ready');
  const chunks = [];
  for await (const chunk of req) chunks.push(chunk);
  req.body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  await adapter.process(req, asExpress(res), echo);
});
server.listen(Number(PORT), '127.0.0.1');
process.once('SIGTERM', () => process.exit(0));
