import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../../src/core/chat.ts';
import { TEXTS } from './texts.ts';

export const PageLanguage = createContext<Language>('da');

/** The page's own words, in the language that was chosen for the page. */
export function useTexts() {
  return TEXTS[useContext(PageLanguage)];
}

/** The chosen page language; this browser remembers it. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState<Language>(localStorage.getItem('language') === 'en' ? 'en' : 'da');
  useEffect(() => {
    localStorage.setItem('language', language);
    document.documentElement.lang = language;
  }, [language]);
  return [language, setLanguage];
}

const locales: Record<Language, string> = { da: 'da-DK', en: 'en-GB' };

/** Dates and times as people say them, in an IANA zone: `torsdag den 14. januar`, `2027`, `09.05`. */
export function useDates(zone: string) {
  const language = useContext(PageLanguage);
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options }).format;
  const weekday = format({ weekday: 'long' });
  const date = format({ day: 'numeric', month: 'long' });
  return {
    day: (at: number) => TEXTS[language].day(weekday(at), date(at)),
    year: format({ year: 'numeric' }),
    time: format({ hour: '2-digit', minute: '2-digit' }),
  };
}
