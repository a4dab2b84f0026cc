/** One line of the table. `goal`: the figure must stay below it, reach it (`atLeast`), or be exactly this (`same`). */
export type Line = {
  what: string;
  laerke: number | undefined;
  bolt?: number | undefined;
  unit: string;
  goal?: { below: number } | { atLeast: number } | { same: number };
};

/** @param beside what stands beside Lærke */
export function table(lines: Line[], beside = 'bare Bolt'): string {
  const head = ['', 'Lærke', beside, 'ratio', 'goal', 'verdict'];
  const rows = [head, ...lines.map(cells)];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const text = rows.map((row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join('  ')
      .trimEnd(),
  );
  return `${text.join('\n')}\n`;
}

function cells({ what, laerke, bolt, unit, goal }: Line): string[] {
  const ratio = laerke !== undefined && bolt ? (laerke / bolt).toFixed(2) : '';
  return [what, shown(laerke, unit), shown(bolt, unit), ratio, goalText(goal, unit), verdict(laerke, goal)];
}

function shown(value: number | undefined, unit: string): string {
  if (value === undefined) return '–';
  const digits = value < 10 && !Number.isInteger(value) ? 2 : 0;
  return `${value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })} ${unit}`.trimEnd();
}

function goalText(goal: Line['goal'], unit: string): string {
  if (!goal) return '';
  if ('below' in goal) return `< ${shown(goal.below, unit)}`;
  return 'atLeast' in goal ? `≥ ${shown(goal.atLeast, unit)}` : shown(goal.same, unit);
}

function verdict(value: number | undefined, goal: Line['goal']): string {
  if (!goal || value === undefined) return '';
  return holds(value, goal) ? 'holds' : 'MISSED';
}

function holds(value: number, goal: NonNullable<Line['goal']>): boolean {
  if ('below' in goal) return value < goal.below;
  return 'atLeast' in goal ? value >= goal.atLeast : value === goal.same;
}
