/** A rectangle to place; then the place of its lower left corner, y upwards. */
export interface Box {
	width: number;
	height: number;
}

export interface Packed {
	/** Lower left corner of each box, in the order given. */
	corners: { x: number; y: number }[];
	width: number;
	height: number;
}

/**
 * Places boxes beside each other, the largest first, in the way that fills best a frame of the
 * given aspect (width ÷ height): either all in rows, or the first one with rows of the others at
 * its right.
 */
export function pack(boxes: readonly Box[], aspect: number, gap: number): Packed {
	if (boxes.length === 0) return { corners: [], width: 0, height: 0 };
	const candidates = [allInRows, firstBesideRows].flatMap((place) =>
		rowWidths(boxes).map((width) => place(boxes, width, gap)),
	);
	const fit = ({ width, height }: Box) => Math.min(aspect / width, 1 / height);
	return candidates.reduce((best, next) => (fit(next) > fit(best) ? next : best));
}

/** Row widths worth trying, from the widest box to all boxes in one row. */
function rowWidths(boxes: readonly Box[]): number[] {
	const widest = Math.max(...boxes.map((box) => box.width));
	const area = boxes.reduce((sum, box) => sum + box.width * box.height, 0);
	const square = Math.sqrt(area);
	return [0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3].map((k) => Math.max(widest, k * square));
}

/** Rows from the top, each as high as its highest box, boxes centred in their row. */
function allInRows(boxes: readonly Box[], rowWidth: number, gap: number): Packed {
	const corners: { x: number; y: number }[] = [];
	let [top, width] = [0, 0];
	for (let first = 0; first < boxes.length;) {
		let [last, x, height] = [first, 0, 0];
		for (; last < boxes.length; last += 1) {
			const box = boxes[last];
			if (!box || (last > first && x + box.width > rowWidth)) break;
			x += box.width + gap;
			height = Math.max(height, box.height);
		}
		x = 0;
		for (const box of boxes.slice(first, last)) {
			corners.push({ x, y: top - (height + box.height) / 2 });
			x += box.width + gap;
		}
		width = Math.max(width, x - gap);
		top -= height + gap;
		first = last;
	}
	const height = Math.max(0, -top - gap);
	return { corners: corners.map(({ x, y }) => ({ x, y: y + height })), width, height };
}

function firstBesideRows(boxes: readonly Box[], rowWidth: number, gap: number): Packed {
	const [first, ...others] = boxes;
	if (!first || others.length === 0) return allInRows(boxes, rowWidth, gap);
	const widest = Math.max(...others.map((box) => box.width));
	const rows = allInRows(others, Math.max(widest, rowWidth - first.width), gap);
	const height = Math.max(first.height, rows.height);
	const left = first.width + gap;
	return {
		corners: [
			{ x: 0, y: (height - first.height) / 2 },
			...rows.corners.map(({ x, y }) => ({ x: left + x, y: y + (height - rows.height) / 2 })),
		],
		width: left + rows.width,
		height,
	};
}
