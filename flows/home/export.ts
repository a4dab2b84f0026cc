import type { TextFile } from '../../src/core/chat.ts';
import type { PersonView, Story } from '../../src/core/flow.ts';
import type { ExportFacts } from '../../src/core/front-desk.ts';
import type { MeetingView } from '../../src/core/meeting.ts';
import { say } from '../locales/say.ts';
import { meetingTitle, namesFor } from '../meeting/title.ts';
import { saySpan } from '../meeting/when.ts';
import { dayOf, sayDay } from '../schedule.ts';
import { inline, quoted } from './document.ts';
import { sayHours } from './settings.ts';

/** Everything that is known of a person: to be read (Markdown), and to be taken elsewhere (JSON). */
export function exportFiles(facts: ExportFacts): TextFile[] {
  const name = `laerke-${dayOf(facts.now, facts.person.zone)}`;
  return [
    { name: `${name}.md`, type: 'text/markdown', text: asMarkdown(facts) },
    { name: `${name}.json`, type: 'application/json', text: asJson(facts) },
  ];
}

function asMarkdown(facts: ExportFacts): string {
  const { person, accounts, networks, runs, now } = facts;
  const { language } = person;
  const platforms = new Set(accounts.map(({ platform }) => say(language, `platform.${platform}`)));
  const today = sayDay(dayOf(now, person.zone), language, '');
  return [
    `# ${say(language, 'export.title', { name: inline(person.name) })}`,
    say(language, 'export.intro', { day: today }),
    `## ${say(language, 'export.you')}`,
    say(language, 'settings.now', sayHours(person.hours, language)),
    ...(platforms.size > 1
      ? [say(language, 'export.accounts', { platforms: [...platforms].join(', ') })]
      : []),
    ...networks.map(({ name, members }) => {
      const mine = members
        .filter((member) => member.person.id === person.id)
        .map(({ role }) => roleName(role, person));
      return `- ${inline(name)}: ${[...new Set(mine)].join(', ')}`;
    }),
    ...meetingLines(facts),
    ...runs.flatMap(({ story }) => storyLines(story, person)),
  ]
    .join('\n\n')
    .concat('\n');
}

/** Every meeting that they are or were asked to come to. */
function meetingLines(facts: ExportFacts): string[] {
  const { language } = facts.person;
  if (facts.meetings.length === 0) return [];
  const lines = facts.meetings.map((one) => {
    const parts = [
      titleOf(one, facts),
      saySpan(one, one.zone, language, ''),
      ...(one.place ? [one.place] : []),
    ];
    return `- ${inline(parts.join(', '))}${one.status === 'cancelled' ? ` (${say(language, 'export.cancelled')})` : ''}`;
  });
  return [`## ${say(language, 'export.meetings')}`, ...lines];
}

const titleOf = (meeting: MeetingView, { person, networks, people }: ExportFacts) =>
  meetingTitle(meeting, person.language, namesFor(person.id, networks, people));

const roleName = (role: string, { language }: PersonView) =>
  role === 'leader' || role === 'facilitator' || role === 'host' || role === 'office'
    ? say(language, `export.role.${role}`)
    : role;

function storyLines({ title, chapters }: Story, { zone, language }: PersonView): string[] {
  return [
    `## ${inline(title)}`,
    ...chapters.flatMap(({ heading, entries }) => [
      `### ${heading}`,
      ...entries.map(({ label, text, at }) => {
        const when = at === undefined ? '' : ` *(${sayDay(dayOf(at, zone), language, '')})*`;
        return `**${inline(label)}**${when}\n\n${quoted(text)}`;
      }),
    ]),
  ];
}

/** What the file for programs is, so that one that reads it can tell; another form of it counts the version up. */
const FORM = { format: 'laerke export', version: 1 };

function asJson(facts: ExportFacts): string {
  const { person, accounts, grants, networks, meetings, runs, now } = facts;
  const data = {
    ...FORM,
    exported: new Date(now).toISOString(),
    person: { name: person.name, language: person.language, zone: person.zone, hours: person.hours },
    accounts,
    grants,
    networks: networks.map(({ id, name, members }) => ({
      id,
      name,
      roles: members
        .filter((member) => member.person.id === person.id)
        .map(({ role, status }) => ({ role, status })),
    })),
    meetings: meetings.map((one) => {
      const { id, kind, day, time, zone, minutes, place, status } = one;
      return { id, kind, title: titleOf(one, facts), day, time, zone, minutes, place, status };
    }),
    runs: runs.map(({ flow, id, state, answers }) => ({
      id,
      kind: flow,
      state: withoutOthers(state, person),
      answers: answers.map(({ step, version, text, at }) => ({
        step,
        version,
        at: new Date(at).toISOString(),
        text,
      })),
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

/** Who else is in a network or a team, what they answered when they were asked, and where they are named, is theirs. */
function withoutOthers(state: unknown, { id }: PersonView): unknown {
  const isOwn = (member: { person?: unknown }) => member.person === id;
  return JSON.parse(JSON.stringify(state), (key, value) => {
    if (key === 'named') return undefined;
    return key === 'members' ? value.filter(isOwn) : value;
  });
}
