const TICK_MS = 4;

/** How long the page was held up, in milliseconds. */
export interface Blocks {
	/** The longest time between two ticks of a timer that asks for one every 4 ms. */
	longestGap: number;
	/** Those over 50 ms, as the browser itself reports them. */
	longTasks: number[];
}

/** Watches the main thread until `end` is called. */
export function watchBlocks(): { end(): Blocks } {
	let last = performance.now();
	let longestGap = 0;
	const tick = () => {
		const now = performance.now();
		longestGap = Math.max(longestGap, now - last);
		last = now;
	};
	const timer = setInterval(tick, TICK_MS);
	const longTasks: number[] = [];
	const take = (entries: PerformanceEntry[]) => {
		for (const { duration } of entries) longTasks.push(Math.round(duration));
	};
	const observer = new PerformanceObserver((list) => take(list.getEntries()));
	observer.observe({ type: 'longtask' });
	return {
		end() {
			tick();
			clearInterval(timer);
			take(observer.takeRecords());
			observer.disconnect();
			return { longestGap, longTasks };
		},
	};
}
