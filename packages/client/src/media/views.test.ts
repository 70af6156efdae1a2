import type { SubscriptionId } from '@madang/protocol';
import { expect, it } from 'vitest';
import { viewItem } from './views.ts';

const id = 'sub' as SubscriptionId;
const page = { visible: true, pixelRatio: 2 };
const tile = { widthPx: 320, heightPx: 180, visible: true };
const shown = (widthPx: number, heightPx: number) => ({ subscriptionId: id, shown: true, widthPx, heightPx });
const hidden = { subscriptionId: id, shown: false, widthPx: 0, heightPx: 0 };

it.each([
  ['in device pixels', [tile], page, shown(640, 360)],
  ['the largest of several places', [tile, { ...tile, widthPx: 1280, heightPx: 720 }], page, shown(2560, 1440)],
  ['without places', [], page, hidden],
  ['off the screen', [{ ...tile, visible: false }], page, hidden],
  ['in an element without size', [{ ...tile, heightPx: 0 }], page, hidden],
  ['on a page nobody sees', [tile], { ...page, visible: false }, hidden],
  ['beyond what the protocol allows', [{ ...tile, widthPx: 9000 }], page, shown(8192, 360)],
])('says how a picture is seen: %s', (_, places, where, expected) => {
  expect(viewItem(id, places, where)).toEqual(expected);
});
