// The colours of the house, light and dark. Every text colour here stands at 5.9:1 or more on both of its grounds.

export interface Tokens {
  background: string;
  surface: string;
  text: string;
  muted: string;
  /** Lines between things; not for text. */
  line: string;
  /** Edges of what can be filled in or pressed: 3:1 on both grounds. */
  edge: string;
  primary: string;
  onPrimary: string;
  onTrack: string;
  dueSoon: string;
  overdue: string;
  held: string;
  kept: string;
  /** Behind what is chosen or pointed at. */
  tint: string;
}

export const light: Tokens = {
  background: '#F6F8F7',
  surface: '#FFFFFF',
  text: '#14201F',
  muted: '#4B5A58',
  line: '#DCE3E1',
  edge: '#6E7F7C',
  primary: '#0B6B63',
  onPrimary: '#FFFFFF',
  onTrack: '#256B2A',
  dueSoon: '#7A5200',
  overdue: '#A8201A',
  held: '#43489E',
  kept: '#3F5566',
  tint: '#E7F0EE',
};

export const dark: Tokens = {
  background: '#0E1514',
  surface: '#172120',
  text: '#E7EEEC',
  muted: '#A3B4B1',
  line: '#2B3836',
  edge: '#7F918E',
  primary: '#63D2C4',
  onPrimary: '#0E1514',
  onTrack: '#7BCB80',
  dueSoon: '#E6B450',
  overdue: '#FF8A80',
  held: '#A9AEF5',
  kept: '#A9BFCE',
  tint: '#1F2D2B',
};

/** What a colour says, always beside an icon and words. */
export type Tone = 'onTrack' | 'dueSoon' | 'overdue' | 'held' | 'kept' | 'muted' | 'primary';
