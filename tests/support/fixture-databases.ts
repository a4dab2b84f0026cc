/** The key that every fixture database is made with. It protects nothing. */
export const FIXTURE_KEY = 'YW4gZXhhbXBsZSBrZXkgZm9yIHRoZSBmaXh0dXJlcyE=';
export const FIXTURE_FILES = ['laerke.db', 'keys.db', 'local-chat.jsonl'];
