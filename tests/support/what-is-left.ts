import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** A file as it lies on the disk: whatever a database no longer knows of, but has not overwritten, is in it. */
export type Raw = { name: string; bytes: Buffer };

/** Every file of a folder and of those below it: databases, their logs and indexes, and what lies beside them. */
export function rawFiles(folder: string): Raw[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** Which of these texts are in which of the files, in whichever of the usual encodings. */
export function found(texts: Iterable<string>, files: readonly Raw[]): string[] {
  return [...texts].flatMap((text) => {
    const looks = lookingLike(text);
    return files.flatMap(({ name, bytes }) =>
      looks.some((look) => bytes.includes(look)) ? [`${text} in ${name}`] : [],
    );
  });
}

/** A text in UTF-8, in UTF-16, in hexadecimal digits, and in base64 wherever in it the text begins. */
function lookingLike(text: string): Buffer[] {
  const bytes = Buffer.from(text);
  const inBase64 = [0, 1, 2].map((before) => {
    const whole = Buffer.concat([Buffer.alloc(before), bytes]);
    return whole
      .subarray(0, whole.length - (whole.length % 3))
      .toString('base64')
      .slice(before > 0 ? 4 : 0);
  });
  return [
    bytes,
    Buffer.from(text, 'utf16le'),
    Buffer.from(bytes.toString('hex')),
    ...inBase64.map((encoded) => Buffer.from(encoded)),
  ];
}
