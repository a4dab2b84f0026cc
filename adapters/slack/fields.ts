import { z } from 'zod';
import { asTyped } from './typed-text.ts';

/** What Slack's payloads are made of. */
export const id = z.string().min(1).max(255);
export const timestamp = z.string().regex(/^\d{1,12}\.\d{1,9}$/);
export const typed = z.string().transform(asTyped);
