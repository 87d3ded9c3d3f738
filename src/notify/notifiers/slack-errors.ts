/** What to do about the words Slack refuses with (docs.slack.dev: chat.postMessage, chat.update, incoming webhooks). */
const HINTS: Readonly<Record<string, string>> = {
  invalid_auth: 'The token is not valid: copy the "Bot User OAuth Token" (xoxb-...) of the app into the secret.',
  not_authed: 'No token arrived: check that the secret is set and not empty.',
  account_inactive: "The token's account is deactivated: install the app again.",
  token_revoked: 'The token was revoked: install the app again and renew the secret.',
  token_expired: 'The token has expired: renew the secret.',
  missing_scope: 'The app lacks a scope: add `chat:write` (and `chat:write.public` for channels it is not in) and install it again.',
  not_in_channel: 'The bot is not in the channel: invite it (`/invite @BOT`), or give the app `chat:write.public`.',
  channel_not_found: 'No such channel, or a private one without the bot: give its ID, and invite the bot.',
  is_archived: 'The channel is archived: name another.',
  channel_is_archived: 'The channel of the webhook is archived: make a webhook for another.',
  restricted_action: "The workspace's settings do not let the app post there.",
  msg_too_long: 'Slack found the message too long; please report this.',
  msg_blocks_too_long: 'Slack found the message too long; please report this.',
  invalid_blocks: 'Slack does not take the message as it is; please report this with its words.',
  invalid_payload: 'Slack does not take the message as it is; please report this with its words.',
  no_service: 'The webhook is gone: make a new one and renew the secret.',
  no_service_id: 'The address of the webhook is not whole: copy it again into the secret.',
  no_team: 'The address of the webhook is that of no workspace: copy it again into the secret.',
  invalid_token: 'The address of the webhook is not valid any more: make a new one and renew the secret.',
  action_prohibited: 'An administrator of the workspace does not allow this.',
  posting_to_general_channel_denied: 'An administrator does not let the webhook post to the general channel: make one for another.',
  team_access_not_granted: 'The app is not allowed in this workspace of the organisation.',
  ratelimited: 'Slack takes no more for now; it was waited for as long as a run may wait.',
  rate_limited: 'Slack takes no more for now; it was waited for as long as a run may wait.',
};

/** A hint for the word, or for an answer that holds it. */
export function slackHint(said: string): string | undefined {
  const words = said.match(/[a-z_]+/g) ?? [];
  const known = words.find((word) => Object.hasOwn(HINTS, word));
  return known === undefined ? undefined : HINTS[known];
}
