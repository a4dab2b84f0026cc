/** The text as the person typed it: links lose Slack's angle brackets and the three escaped characters return. */
export function asTyped(text: string): string {
  return text
    .replace(
      /<((?:https?:\/\/|mailto:|tel:)[^|>]*)(?:\|([^>]*))?>/g,
      (_, url: string, shown?: string) => shown ?? url,
    )
    .replace(/<([#@])[A-Z0-9]+\|([^>]*)>/g, '$1$2')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}
