import type { Profile } from '../src/core/chat.ts';

/** What a platform's locale (`da-DK`) and zone mean to Lærke: a language that it speaks, and a zone that exists. */
export function spokenAndZone(locale: string | undefined, zone: string | undefined): Omit<Profile, 'name'> {
  const language = locale?.slice(0, 2).toLowerCase();
  return {
    ...((language === 'da' || language === 'en') && { language }),
    ...(isZone(zone) && { zone }),
  };
}

function isZone(zone: string | undefined): zone is string {
  try {
    return zone !== undefined && new Intl.DateTimeFormat('en', { timeZone: zone }).format(0) !== '';
  } catch {
    return false;
  }
}
