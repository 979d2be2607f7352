// What breaks on a page stays on that page, and says so in a sentence. The fault's text is not shown: it may hold what must not be seen.
import Button from '@mui/material/Button';
import { Component, type ReactNode } from 'react';
import { useWords } from '../i18n/use-words.ts';
import { Empty } from '../pieces/Empty.tsx';

export class Boundary extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <Broken /> : this.props.children;
  }
}

export function Broken() {
  const words = useWords();
  return (
    <div role="alert">
      <Empty
        title={words('faults.page')}
        action={
          <Button variant="outlined" onClick={() => location.reload()}>
            {words('faults.reload')}
          </Button>
        }
      >
        {words('faults.pageLead')}
      </Empty>
    </div>
  );
}
