export type Theme = 'light' | 'dark';

/** Colours of Teams' own themes, as far as Lærke's cards use them. */
export const COLOURS = {
  light: {
    text: '#242424',
    pale: '#616161',
    accent: '#5B5FC7',
    good: '#0E700E',
    bad: '#C50F1F',
    card: '#FFFFFF',
    box: '#F0F0F0',
    line: '#E0E0E0',
  },
  dark: {
    text: '#FFFFFF',
    pale: '#ADADAD',
    accent: '#9299F7',
    good: '#54B054',
    bad: '#DC626D',
    card: '#292929',
    box: '#3D3D3D',
    line: '#525252',
  },
} as const;

/** How Teams has cards drawn: its sizes, distances and colours, for Microsoft's own library. */
export function hostConfig(theme: Theme): object {
  const colours = COLOURS[theme];
  const foregroundColors = {
    default: shades(colours.text, colours.pale),
    accent: shades(colours.accent),
    good: shades(colours.good),
    attention: shades(colours.bad),
  };
  return {
    choiceSetInputValueSeparator: ',',
    supportsInteractivity: true,
    spacing: { small: 8, default: 12, medium: 16, large: 20, extraLarge: 24, padding: 16 },
    separator: { lineThickness: 1, lineColor: colours.line },
    fontTypes: { default: FONT, monospace: FONT },
    containerStyles: {
      default: { backgroundColor: colours.card, foregroundColors },
      emphasis: { backgroundColor: colours.box, foregroundColors },
    },
    actions: {
      maxActions: 6,
      spacing: 'default',
      buttonSpacing: 8,
      showCard: { actionMode: 'inline', inlineTopMargin: 12, style: 'default' },
      actionsOrientation: 'horizontal',
      actionAlignment: 'left',
    },
    inputs: {
      label: {
        inputSpacing: 'small',
        requiredInputs: { suffix: ' *', suffixColor: 'attention' },
        optionalInputs: { color: 'default' },
      },
      errorMessage: { color: 'attention', size: 'small', spacing: 'small' },
    },
  };
}

/** In Teams, medium is no larger than the rest. */
const FONT = {
  fontFamily: 'inherit',
  fontSizes: { small: 12, default: 14, medium: 14, large: 18, extraLarge: 24 },
  lineHeights: { small: 16, default: 20, medium: 20, large: 24, extraLarge: 32 },
  fontWeights: { lighter: 200, default: 400, bolder: 600 },
};

const shades = (strong: string, subtle = strong) => ({ default: strong, subtle });
