import { Move } from 'lucide-react';
import { useKit } from '../../call/context.ts';
import { type Corner, cornerByKey, nextCorner } from '../../call/corner.ts';
import { say } from '../../call/ui-store.ts';
import { m } from '../../paraglide/messages.js';
import { IconButton } from '../../ui/icon-button.tsx';

/** Moves one's own floating picture without a pointer: arrow keys, or from corner to corner by pressing. */
export function FloatGrip() {
  const { ui } = useKit();
  const go = (corner: Corner) => {
    ui.setState({ selfCorner: corner });
    say(ui, cornerText(corner));
  };
  return (
    <span className="tile-tools absolute top-1.5 right-1.5 z-4">
      <IconButton
        size="sm"
        tone="plate"
        icon={Move}
        label={m.self_move()}
        onClick={() => go(nextCorner(ui.getState().selfCorner))}
        onKeyDown={(event) => {
          const corner = cornerByKey(ui.getState().selfCorner, event.key);
          if (corner === null) return;
          event.preventDefault();
          go(corner);
        }}
      />
    </span>
  );
}

function cornerText(corner: Corner): string {
  return { tl: m.self_moved_tl, tr: m.self_moved_tr, br: m.self_moved_br, bl: m.self_moved_bl }[corner]();
}
