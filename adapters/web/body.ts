import type { Values } from '../../src/core/card.ts';
import { decodePress, type Press } from '../../src/core/press.ts';
import { type Body, HttpError, isObject } from '../json-body.ts';

/** A text with something in it. */
export function textIn(body: Body, name: string): string {
  const value = body[name];
  if (typeof value !== 'string' || value.trim() === '')
    throw new HttpError(400, `${name} must be a non-empty text`);
  return value;
}

export function optionalTextIn(body: Body, name: string): string | undefined {
  return body[name] === undefined ? undefined : textIn(body, name);
}

export function pressIn(body: Body): Press {
  const press = decodePress(JSON.stringify(body.press ?? null));
  if (!press) throw new HttpError(400, 'press is not a button or form of ours');
  return press;
}

export function valuesIn(body: Body): Values {
  const { values } = body;
  if (!isObject(values)) throw new HttpError(400, 'values must be an object');
  const entries = Object.entries(values).map(([name, value]): [string, string | string[]] => {
    if (typeof value === 'string' || isTexts(value)) return [name, value];
    throw new HttpError(400, `values.${name.slice(0, 40)} must be a text or a list of texts`);
  });
  return Object.fromEntries(entries);
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
