// The yardstick: the least that a Bolt app can do. It checks signatures and acknowledges, and knows nothing.
import bolt from '@slack/bolt';

const { PORT, SLACK_API_URL, SLACK_BOT_TOKEN, SLACK_SIGNING_SECRET } = process.env;

const receiver = new bolt.HTTPReceiver({
  signingSecret: SLACK_SIGNING_SECRET,
  customRoutes: [{ method: 'GET', path: '/readyz', handler: (_, res) => res.end('ready') }],
});
const app = new bolt.App({
  receiver,
  token: SLACK_BOT_TOKEN,
  clientOptions: { slackApiUrl: SLACK_API_URL },
});
app.command('/laerke', ({ ack }) => ack('Her er hjælpen.'));
app.action({ type: 'block_actions' }, ({ ack }) => ack());

await app.start({ port: Number(PORT), host: '127.0.0.1' });
process.once('SIGTERM', () => process.exit(0));
