import type { Cure } from '../../lib/cure.ts';
import { cureText } from '../../lib/cure-text.ts';
import { m } from '../../paraglide/messages.js';
import { Button } from '../../ui/button.tsx';
import { Note } from '../../ui/surface.tsx';

/** Each trouble with a device and its own way out. */
export function Cures({ cures, onRetry }: { readonly cures: readonly Cure[]; readonly onRetry: (cure: Cure) => void }) {
  return cures.map((cure) => {
    const { title, text } = cureText(cure);
    return (
      <Note
        key={`${cure.kind}-${cure.devices}`}
        tone={cure.kind === 'none' ? 'info' : 'warn'}
        title={title}
        action={
          cure.canRetry && (
            <Button size="sm" onClick={() => onRetry(cure)}>
              {m.retry()}
            </Button>
          )
        }
      >
        {text}
      </Note>
    );
  });
}
