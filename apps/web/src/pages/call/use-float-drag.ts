import { type CSSProperties, type PointerEvent, useRef, useState } from 'react';
import { useKit } from '../../call/context.ts';
import { nearestCorner } from '../../call/corner.ts';
import type { Placement } from '../../call/placement.ts';

/** A pointer that moves less than this, in CSS pixels, meant to press. */
const SLOP = 4;

type Drag = { readonly fromX: number; readonly fromY: number; readonly dx: number; readonly dy: number };

/** What a tile needs to be dragged. */
export type FloatDrag = {
  readonly style: CSSProperties;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: () => void;
  readonly onPointerCancel: () => void;
};

/** Lets one's own floating picture be dragged; let go, it settles in the nearest corner. */
export function useFloatDrag(place: Placement): FloatDrag {
  const { ui } = useKit();
  const [drag, setDrag] = useState<Drag | null>(null);
  const stage = useRef<HTMLElement | null>(null);
  const moved = drag !== null && Math.hypot(drag.dx, drag.dy) >= SLOP;
  const end = () => setDrag(null);
  return {
    style: moved
      ? {
          transform: `translate(${place.x + drag.dx}px, ${place.y + drag.dy}px)`,
          transition: 'none',
          cursor: 'grabbing',
        }
      : {},
    onPointerDown: (event) => {
      // Buttons on the picture are pressed, not dragged.
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('button') !== null)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      stage.current = event.currentTarget.parentElement;
      setDrag({ fromX: event.clientX, fromY: event.clientY, dx: 0, dy: 0 });
    },
    onPointerMove: (event) => {
      if (drag === null) return;
      setDrag({ ...drag, dx: event.clientX - drag.fromX, dy: event.clientY - drag.fromY });
    },
    onPointerUp: () => {
      const box = stage.current;
      if (moved && box !== null) {
        const middle = { x: place.x + drag.dx + place.width / 2, y: place.y + drag.dy + place.height / 2 };
        ui.setState({ selfCorner: nearestCorner(middle, { width: box.clientWidth, height: box.clientHeight }) });
      }
      end();
    },
    onPointerCancel: end,
  };
}
