import { placeFlat } from './place-flat.ts';
import type { PlacementTask } from './placement-task.ts';

self.onmessage = ({ data }: MessageEvent<PlacementTask>) => {
	self.postMessage({ result: placeFlat(data) });
};
