// What was said, in order, as text only; words of kinds that are never asked for are marked. HTML of anybody is never drawn.
import Box from '@mui/material/Box';
import type { ReactNode } from 'react';
import type { ConversationQuery } from '../generated/operations.ts';
import { useNamed, useWords } from '../i18n/use-words.ts';
import { Instant } from '../pieces/TimeLeft.tsx';
import { MessageFiles } from './MessageFiles.tsx';

export type OneConversation = NonNullable<ConversationQuery['conversation']>;
type Message = OneConversation['thread']['messages'][number];

/** The text with its flagged words marked. */
function marked({ text, flags }: Pick<Message, 'text' | 'flags'>, name: (kind: string) => string): ReactNode[] {
  const pieces: ReactNode[] = [];
  let from = 0;
  for (const { kind, start, end } of flags) {
    if (start < from) continue;
    pieces.push(text.slice(from, start));
    pieces.push(
      <mark key={start} title={name(kind)}>
        {text.slice(start, end)}
      </mark>,
    );
    from = end;
  }
  return [...pieces, text.slice(from)];
}

export function Thread({ messages, caseId }: { messages: readonly Message[]; caseId: string }) {
  const words = useWords();
  const named = useNamed();
  return (
    <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 4 }}>
      {messages.map((message) => (
        <Box
          component="li"
          key={message.id}
          sx={{
            borderLeft: (theme) => `3px solid ${theme.tokens[message.by === 'STAFF' ? 'primary' : 'muted']}`,
            pl: 3,
          }}
        >
          <Box sx={{ fontSize: '0.8125rem', color: 'text.secondary' }}>
            {named('conversations.by', message.by)}
            {message.via ? ` · ${words(`conversations.ways.${message.via}`)}` : ''} · <Instant at={message.at} />
          </Box>
          <Box sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 0.5, maxWidth: '76ch' }}>
            {marked(message, (kind) => named('conversations.forbidden', kind))}
          </Box>
          <MessageFiles files={message.attachments} named={message.documents.length} caseId={caseId} />
        </Box>
      ))}
    </Box>
  );
}
