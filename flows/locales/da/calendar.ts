import type { calendar as en } from '../en/calendar.ts';

/** Kalenderen: de næste møder, filer og den hemmelige adresse. */
export const calendar: Record<keyof typeof en, string> = {
  'calendar.title': 'Dine næste møder',
  'calendar.none': 'Du har ingen møder forude.',
  'calendar.button.files': 'Læg et møde i min kalender',
  'calendar.button.moreFiles': 'Læg et senere møde i',
  'calendar.button.feedOn': 'Få en adresse',
  'calendar.button.feedNew': 'Ny adresse',
  'calendar.button.feedOff': 'Slå adressen fra',
  'calendar.file': 'Filen ligger i din samtale med mig. Åbn den, så kommer mødet i din kalender.',
  'calendar.file.cancelled':
    'Mødet er aflyst. Filen ligger i din samtale med mig. Åbn den, så forsvinder mødet fra din kalender.',
  'calendar.feed.off':
    'Din kalender kan også selv hente dine møder, så de følger med, når de bliver flyttet. Det kræver en adresse.',
  'calendar.feed.on':
    'Din kalender kan hente dine møder her. Kopiér adressen, og vælg i din kalender at abonnere på den.',
  'calendar.feed.secret':
    'Adressen er kun til dig: Den, der har den, kan se dine møder. Med en ny adresse holder den gamle op med at virke med det samme.',
  'calendar.feed.name': 'Lærke',
};
