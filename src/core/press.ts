import { z } from 'zod';

/**
 * What a button or a form's submit means. It goes to one run as an event of its flow, or stands for a word to the bot.
 * The platform carries it as text and hands it back; it is checked and authorised again when it returns.
 */
export type Press = RunPress | { word: string; args?: Record<string, string> };
export type RunPress = { run: string; type: string; args?: Record<string, string> };

const args = z.record(z.string(), z.string()).optional();
const schema = z.union([
  z.strictObject({ run: z.string().min(1), type: z.string().min(1), args }),
  z.strictObject({ word: z.string().min(1), args }),
]);

/**
 * As text for a platform's button value: ids and enums, a few hundred characters. Only in a card for the one who wrote
 * it may a press carry their own words too (`run-events.ts` keeps it within the narrowest platform).
 */
export function encodePress(press: Press): string {
  return JSON.stringify(press);
}

/** The press behind a button value; undefined when it is not one of ours (a forged or foreign value). */
export function decodePress(text: string): Press | undefined {
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    return undefined;
  }
}
