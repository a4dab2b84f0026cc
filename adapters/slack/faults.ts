import { webApi } from '@slack/bolt';
import { ChatError, type ChatFault } from '../../src/core/errors.ts';
import { SECOND } from '../../src/core/time.ts';

/** The person or the channel is out of reach, whatever is sent there. */
const UNREACHABLE = new Set([
  'account_inactive',
  'cannot_dm_bot',
  'channel_not_found',
  'is_archived',
  'messages_tab_disabled',
  'not_in_channel',
  'team_not_found',
  'user_disabled',
  'user_is_bot',
  'user_not_found',
  'user_not_visible',
  'users_not_found',
]);

/** Slack's own trouble, which it also reports with status 200. What was asked may have been done. */
const UNCLEAR = new Set(['fatal_error', 'internal_error', 'request_timeout', 'service_unavailable']);

/** Without history nobody can tell whether a message is there. */
const UNREADABLE = new Set([
  'access_denied',
  'ekm_access_denied',
  'method_not_supported_for_channel_type',
  'missing_scope',
  'no_permission',
  'not_allowed_token_type',
  'team_access_not_granted',
]);

/** Whether the history is closed to us, rather than the message missing. */
export function isUnreadable(error: ChatError): boolean {
  return UNREADABLE.has(error.code);
}

/** The Web API's answer, or ChatError for whatever went wrong on the way. */
export async function asked<T>(call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (cause) {
    throw chatError(cause);
  }
}

/**
 * What a failed call means for the outbox. Only a code that looks like Slack's own is kept: an answer from something
 * in between (a proxy's page) could hold anything.
 */
export function chatError(cause: unknown): ChatError {
  if (cause instanceof ChatError) return cause;
  if (cause instanceof webApi.WebAPIRateLimitedError) return limited(cause.retryAfter, cause);
  if (cause instanceof webApi.WebAPIPlatformError) return refusal(cause);
  if (cause instanceof webApi.WebAPIHTTPError) {
    const kind = cause.statusCode >= 500 || cause.statusCode === 408 ? 'unclear' : 'refused';
    return new ChatError({ kind }, `http_${cause.statusCode}`, { cause });
  }
  return new ChatError({ kind: 'unclear' }, 'no_answer', { cause });
}

function refusal(cause: InstanceType<typeof webApi.WebAPIPlatformError>): ChatError {
  const { error, response_metadata } = cause.data;
  if (!/^[a-z_]{1,64}$/.test(error)) return new ChatError({ kind: 'unclear' }, 'not_slack', { cause });
  if (error === 'ratelimited' || error === 'rate_limited') {
    return limited(response_metadata?.retryAfter ?? 1, cause, error);
  }
  return new ChatError({ kind: kindOf(error) }, error, { cause });
}

function kindOf(code: string): Exclude<ChatFault['kind'], 'limited'> {
  if (UNREACHABLE.has(code)) return 'unreachable';
  return UNCLEAR.has(code) ? 'unclear' : 'refused';
}

function limited(seconds: number, cause: Error, code = 'ratelimited'): ChatError {
  return new ChatError({ kind: 'limited', retryAfterMs: seconds * SECOND }, code, { cause });
}
