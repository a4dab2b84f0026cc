import type { FakeMessage } from './slack-fake-state.ts';

/**
 * What Slack tells of a direct message, in the shape in which it really comes: more than its documents have. `at` is
 * the moment of what happened, as a Slack timestamp.
 */
type Told = Record<string, unknown>;

const about = ({ channel }: FakeMessage, subtype: string | undefined, at: string): Told => ({
  type: 'message',
  ...(subtype && { subtype, hidden: true }),
  channel,
  ts: at,
  event_ts: at,
  channel_type: 'im',
});

export function writtenEvent(message: FakeMessage): Told {
  const { type, ...rest } = asTold(message);
  return { ...about(message, undefined, message.ts), ...rest };
}

export function changedEvent(before: FakeMessage, message: FakeMessage, at: string): Told {
  return {
    ...about(message, 'message_changed', at),
    message: asTold(message),
    previous_message: asTold(before),
  };
}

export function deletedEvent(message: FakeMessage, at: string): Told {
  return {
    ...about(message, 'message_deleted', at),
    deleted_ts: message.ts,
    previous_message: asTold(message),
  };
}

/** A message as it is told inside of what happened to it. */
export function asTold({ channel, edits, metadata, files, blocks, subtype, ...message }: FakeMessage): Told {
  return {
    type: 'message',
    ...message,
    ...(subtype && { subtype, hidden: true }),
    client_msg_id: `client-${message.ts}`,
    team: 'T1',
    source_team: 'T1',
    user_team: 'T1',
  };
}
