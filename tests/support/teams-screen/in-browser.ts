import type * as Library from 'adaptivecards';
import type { Line, View } from './view.ts';

declare const AdaptiveCards: typeof Library;

/** What somebody does on the page. `data` is what Microsoft's library would have Teams send. */
export type Deed =
  | { kind: 'press'; conversation: string; message: string; title: string; data: object }
  | { kind: 'submit'; data: object }
  | { kind: 'close' }
  | { kind: 'write'; text: string }
  | { kind: 'open'; room: string }
  | { kind: 'complain'; text: string };

type Page = { /** a `View` as JSON */ show(view: string): void; tell(deed: Deed): Promise<void> };
declare global {
  interface Window {
    teams: Page;
    tellTeams: Page['tell'];
  }
}

/**
 * Runs in the browser, and can therefore refer to nothing outside it: draws what stands on the screen, cards by
 * Microsoft's library, and tells what is done there. The body is busy until all that follows from it stands there.
 */
export function inBrowser(hostConfig: object): void {
  const config = new AdaptiveCards.HostConfig(hostConfig);
  const drawn = new Map<string, { of: string; element: HTMLElement }>();
  let people: View['people'] = [];
  const part = (id: string) => document.getElementById(id) as HTMLElement;

  function make(tag: string, className: string, ...inside: (Node | string)[]): HTMLElement {
    const element = document.createElement(tag);
    element.className = className;
    element.append(...inside);
    return element;
  }

  async function tell(deed: Deed): Promise<void> {
    document.body.ariaBusy = 'true';
    await window.tellTeams(deed);
    document.body.ariaBusy = null;
  }

  const complain = (text: string) => void window.tellTeams({ kind: 'complain', text });

  /** Draws it anew only when it is another: what has been unfolded or typed meanwhile stays as it is. */
  function kept(key: string, of: unknown, draw: () => HTMLElement): HTMLElement {
    const json = JSON.stringify(of);
    const known = drawn.get(key);
    if (known?.of === json) return known.element;
    const element = draw();
    drawn.set(key, { of: json, element });
    return element;
  }

  /** The choices that Teams itself would look up. */
  function withPeople(card: object): object {
    return JSON.parse(JSON.stringify(card), (_, one) => {
      if (!one?.['choices.data']) return one;
      const { 'choices.data': _query, ...rest } = one;
      return { ...rest, choices: people };
    });
  }

  function cardElement(source: object, act: (action: Library.Action) => void): HTMLElement {
    const card = new AdaptiveCards.AdaptiveCard();
    card.hostConfig = config;
    const context = new AdaptiveCards.SerializationContext();
    card.parse(withPeople(source), context);
    const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index));
    for (const { message } of [...events, ...card.validateProperties().validationEvents]) complain(message);
    card.onExecuteAction = act;
    return make('div', 'card', card.render() ?? '');
  }

  const dataOf = (action: Library.Action) => (action as Library.SubmitAction).data ?? {};

  function bubble(line: Line): HTMLElement {
    const { conversation, id: message, card, text } = line;
    const press = (action: Library.Action) =>
      void tell({ kind: 'press', conversation, message, title: action.title ?? '', data: dataOf(action) });
    const head = [make('b', '', line.by), make('time', '', line.at), line.isEdited ? 'Redigeret' : ''];
    return make(
      'article',
      line.isMine ? 'line mine' : 'line',
      make('span', `face of-${line.by === 'Lærke' ? 'bot' : 'person'}`, line.by.slice(0, 1)),
      make('div', 'head', ...head),
      text === undefined ? '' : make('div', 'said', text),
      card ? cardElement(card, press) : '',
    );
  }

  const bubbleOf = (line: Line) => kept(line.id, { ...line, replies: [] }, () => bubble(line));

  function threadOf(line: Line): HTMLElement {
    if (line.replies.length === 0) return make('div', 'thread', bubbleOf(line));
    return make('div', 'thread', bubbleOf(line), make('div', 'replies', ...line.replies.map(bubbleOf)));
  }

  function button(label: string, className: string, press: () => void): HTMLElement {
    const element = make('button', className, label);
    element.onclick = press;
    return element;
  }

  function dialogElement({ title, card }: NonNullable<View['dialog']>): HTMLElement {
    const close = button('×', 'close', () => void tell({ kind: 'close' }));
    close.ariaLabel = 'Luk';
    const submit = (action: Library.Action) => void tell({ kind: 'submit', data: dataOf(action) });
    const element = make(
      'div',
      'dialog',
      make('header', '', make('span', 'face of-bot', 'L'), make('h2', '', title), close),
      make('main', '', cardElement(card, submit)),
    );
    element.role = 'dialog';
    element.ariaLabel = title;
    return element;
  }

  function show(json: string): void {
    const view: View = JSON.parse(json);
    people = view.people;
    part('rooms').replaceChildren(
      ...view.rooms.map(({ id, name, isOpen }) =>
        button(name, isOpen ? 'room open' : 'room', () => void tell({ kind: 'open', room: id })),
      ),
    );
    part('title').textContent = view.title;
    part('face').textContent = view.title.slice(0, 1).toUpperCase();
    const log = part('log');
    log.className = view.kind;
    log.replaceChildren(...view.lines.map(threadOf));
    log.scrollTop = log.scrollHeight;
    const { dialog } = view;
    part('overlay').replaceChildren(...(dialog ? [kept('dialog', dialog, () => dialogElement(dialog))] : []));
    complainOfCutLabels();
  }

  /** The library writes a label on one line, and cuts off what finds no room. */
  function complainOfCutLabels(): void {
    for (const { scrollWidth, clientWidth, textContent } of document.querySelectorAll(
      '.ac-pushButton, .ac-pushButton *',
    ))
      if (scrollWidth > clientWidth) complain(`cut off: ${textContent}`);
  }

  const composer = part('composer') as HTMLTextAreaElement;
  composer.onkeydown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    void tell({ kind: 'write', text: composer.value });
    composer.value = '';
  };
  window.teams = { show, tell };
}
