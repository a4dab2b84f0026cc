/** One line of the table. `goal`: the figure must stay below it; `same`: it must be exactly this. */
export type Line = {
  what: string;
  laerke: number | undefined;
  bolt?: number | undefined;
  unit: string;
  goal?: { below: number } | { same: number };
};

const HEAD = ['', 'Lærke', 'bare Bolt', 'ratio', 'goal', 'verdict'];

export function table(lines: Line[]): string {
  const rows = [HEAD, ...lines.map(cells)];
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
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
  return 'below' in goal ? `< ${shown(goal.below, unit)}` : shown(goal.same, unit);
}

function verdict(value: number | undefined, goal: Line['goal']): string {
  if (!goal || value === undefined) return '';
  const holds = 'below' in goal ? value < goal.below : value === goal.same;
  return holds ? 'holds' : 'MISSED';
}
