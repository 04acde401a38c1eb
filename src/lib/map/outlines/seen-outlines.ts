import type { OutlinePath, ShownOutlines } from '../../model/outlines.ts';
import type { GeographicFrame } from '../../network/placement/geographic-frame.ts';
import type { MapFrame } from '../view/map-frame.ts';

/** Outlines, where they are in a layout. */
export interface PlacedOutlines extends ShownOutlines {
	frame: GeographicFrame;
}

/** What is seen of outlines, in pixels. */
export interface SeenOutlines {
	/** x and y of each point of each line, one after the other. */
	lines: Float64Array[];
	/** Names of features, at the middle of their widest line, with the room that they have. */
	names: { text: string; x: number; y: number; width: number; height: number }[];
}

/** A detail of the line that is smaller than this is not drawn, in pixels. */
const DETAIL = 0.5;

/** The outlines on a surface, without the details that would not be seen. */
export function seenOutlines(
	{ outlines, isNamed, frame }: PlacedOutlines,
	surface: Pick<MapFrame, 'width' | 'height' | 'origin' | 'zoom'>,
): SeenOutlines {
	const scale = frame.scale * surface.zoom;
	const left = surface.origin.x + frame.x * surface.zoom;
	const top = surface.origin.y - frame.y * surface.zoom;
	const isSeen = ({ box: [west, south, east, north] }: OutlinePath) =>
		left + scale * east > 0 &&
		left + scale * west < surface.width &&
		top - scale * south > 0 &&
		top - scale * north < surface.height;
	const seen: SeenOutlines = { lines: [], names: [] };
	for (const { name, paths } of outlines.features) {
		const inSight = paths.filter(isSeen);
		for (const { x, y, weight } of inSight) {
			const line = new Float64Array(2 * x.length);
			let length = 0;
			for (let i = 0; i < x.length; i += 1) {
				if (weight[i]! * scale < DETAIL) continue;
				line[length] = left + scale * x[i]!;
				line[length + 1] = top - scale * y[i]!;
				length += 2;
			}
			seen.lines.push(line.subarray(0, length));
		}
		const [widest] = inSight.toSorted((a, b) => b.box[2] - b.box[0] - (a.box[2] - a.box[0]));
		if (!isNamed || name === undefined || !widest) continue;
		const [west, south, east, north] = widest.box;
		seen.names.push({
			text: name,
			x: left + (scale * (west + east)) / 2,
			y: top - (scale * (south + north)) / 2,
			width: scale * (east - west),
			height: scale * (north - south),
		});
	}
	return seen;
}
