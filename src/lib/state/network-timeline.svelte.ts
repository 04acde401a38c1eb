import { NO_FILTER } from '../model/filter.ts';
import {
	chosenDate,
	rowsInWindow,
	type DaysOfRows,
	type NetworkTime,
	type RowDate,
} from '../model/network-time.ts';
import { PERIOD_UNITS, periodStarts, unitFor, type PeriodUnit } from '../model/period.ts';
import { countsByPeriod, extentOfDays, undatedRows } from '../network/time/period-counts.ts';
import {
	daysOfRange,
	moved,
	rangeBefore,
	rangeOfDays,
	type PeriodRange,
	type TimeAxis,
} from '../network/time/window-steps.ts';
import type { ActorMapState } from './actor-map.svelte.ts';
import { Latest } from './latest.svelte.ts';
import { loadDays, type LoadedNetwork } from './network-loading.ts';
import type { Project } from './project.svelte.ts';

/** Periods that an axis may have at most. */
const MOST = 400;
/** Between two steps, in milliseconds. */
const PACE = 900;

/** The days of the rows behind a network: all of them, and those that the selection keeps. */
interface DatedBy {
	by: RowDate;
	of: LoadedNetwork;
	all: DaysOfRows[];
	selected: DaysOfRows[];
}

/**
 * The time of the network at hand: its axis, the window on it, and playing. To be made while a
 * component initialises.
 */
export class NetworkTimeline {
	isPlaying = $state(false);
	readonly #project: () => Project;
	readonly #map: () => ActorMapState;
	readonly #days: Latest<DatedBy>;
	readonly #before: Latest<{ range: PeriodRange; of: LoadedNetwork; part: LoadedNetwork }>;

	readonly time: NetworkTime = $derived.by(() => this.#project().networks.current.time ?? {});
	/** What may date the rows. */
	readonly offered = $derived.by(() => this.#map().rowDates);
	readonly by = $derived(chosenDate(this.time, this.offered));
	readonly #dated = $derived.by(() => {
		const { value } = this.#days;
		return value?.of === this.#map().selected && value?.by === this.by ? value : undefined;
	});
	/** The first and the last day, whatever the selection. */
	readonly extent = $derived.by(() => this.#dated && extentOfDays(this.#dated.all));
	/** Lengths of period that make a readable axis. */
	readonly units: readonly PeriodUnit[] = $derived.by(() => {
		const { extent } = this;
		if (!extent) return [];
		const fits = (unit: PeriodUnit) => {
			const { length } = periodStarts(extent.first, extent.last, unit);
			return length > 1 && (length <= MOST || unit === 'year');
		};
		return PERIOD_UNITS.filter(fits);
	});
	/** Absent when there are no two periods to tell apart. */
	readonly axis: TimeAxis | undefined = $derived.by(() => {
		const { extent, units } = this;
		const [shortest] = units;
		if (!extent || !shortest) return undefined;
		const wanted = this.time.unit ?? unitFor(extent.first, extent.last);
		const unit = units.includes(wanted) ? wanted : shortest;
		return { unit, starts: periodStarts(extent.first, extent.last, unit) };
	});
	/** Rows of each period, as the selection keeps them. */
	readonly counts: readonly number[] = $derived.by(() =>
		this.axis && this.#dated ? countsByPeriod(this.#dated.selected, this.axis.starts) : [],
	);
	readonly undated = $derived.by(() => (this.#dated ? undatedRows(this.#dated.selected) : 0));
	/** Whether a window hides anything: else the network is that of all times. */
	readonly isOn = $derived.by(() => this.time.window !== undefined && this.offered.length > 0);
	readonly isCumulative = $derived(this.time.isCumulative ?? false);
	/** The periods of the window; undefined without a window, or when it is off the axis. */
	readonly range: PeriodRange | undefined = $derived.by(() => {
		const { axis, time } = this;
		if (!axis || !time.window) return undefined;
		const range = rangeOfDays(axis, time.window);
		return range && this.isCumulative ? { ...range, first: 0 } : range;
	});
	readonly #rangeBefore = $derived(this.range && rangeBefore(this.range, this.isCumulative));
	/** The network of as long a time just before; undefined without one, or until it is there. */
	readonly before = $derived.by(() => {
		const { value } = this.#before;
		const { selected, corrected } = this.#map();
		const isCurrent = value?.range === this.#rangeBefore && value?.of === selected;
		return value && isCurrent ? corrected.windowOf(value.part) : undefined;
	});
	readonly isAtStart = $derived.by(() => {
		const { range } = this;
		return range !== undefined && (this.isCumulative ? range.last : range.first) === 0;
	});
	readonly isAtEnd = $derived(
		this.range !== undefined && this.range.last === (this.axis?.starts.length ?? 0) - 1,
	);

	constructor(project: () => Project, map: () => ActorMapState) {
		this.#project = project;
		this.#map = map;
		this.#days = new Latest(() => {
			const { selected: of, context } = map();
			const { by } = this;
			if (!of || !by) return undefined;
			const { filter, isActive } = project().selection;
			return async (signal) => {
				const run = map().runner(signal);
				const all = await loadDays(of.relation, by, NO_FILTER, context, run);
				const selected = isActive ? await loadDays(of.relation, by, filter, context, run) : all;
				return { by, of, all, selected };
			};
		});
		this.#before = new Latest(() => {
			const { selected: of, window } = map();
			const range = this.#rangeBefore;
			const dated = range && this.#rowsOf(range);
			if (!of || !dated || window.busy) return undefined;
			return async (signal) => ({ range, of, part: await window.get(of, dated, signal) });
		});
		$effect(() => this.#play());
		const id = $derived(project().networks.current.id);
		$effect(() => {
			void id;
			return () => this.pause();
		});
	}

	/** The window on these periods; undefined for all the time. */
	choose(range: PeriodRange | undefined): void {
		const { axis } = this;
		const window = axis && range && daysOfRange(axis, range);
		this.#set({ ...this.time, window });
	}

	/** Moves the window by some periods, making one on the first period when there is none. */
	step(steps: number): void {
		const { axis, range } = this;
		if (!axis) return;
		this.choose(range ? this.#moved(axis, range, steps) : { first: 0, last: 0 });
	}

	/** Plays from the window to the end; from the beginning when it is at the end. */
	play(): void {
		const { axis, range, isAtEnd } = this;
		if (!axis) return;
		if (!range) this.choose({ first: 0, last: 0 });
		else if (isAtEnd) {
			this.choose(this.isCumulative ? { first: 0, last: 0 } : moved(axis, range, -range.first));
		}
		this.isPlaying = true;
	}

	pause(): void {
		this.isPlaying = false;
	}

	/** Back to all the time. */
	leave(): void {
		this.pause();
		this.choose(undefined);
	}

	/** The window in whole periods of another length. */
	setUnit(unit: PeriodUnit): void {
		const { extent, range, axis } = this;
		if (!extent) return;
		const next = { unit, starts: periodStarts(extent.first, extent.last, unit) };
		const days = axis && range && daysOfRange(axis, range);
		const same = days && rangeOfDays(next, days);
		this.#set({ ...this.time, unit, window: same && daysOfRange(next, same) });
	}

	/** Dates the rows by something else: the window goes, for the days may be others. */
	setDate(by: RowDate): void {
		this.pause();
		const { unit: _unit, window: _window, ...kept } = this.time;
		this.#set({ ...kept, by });
	}

	/** Shows all that is before the end of the window too, or only its last period. */
	setCumulative(isCumulative: boolean): void {
		const { axis, range, time } = this;
		if (!axis || !range) return;
		const { last } = range;
		const window = daysOfRange(axis, { first: isCumulative ? 0 : last, last });
		this.#set({ ...time, isCumulative, window });
	}

	set(change: Pick<NetworkTime, 'withUndated' | 'hidesAbsent'>): void {
		this.#set({ ...this.time, ...change });
	}

	#set(time: NetworkTime): void {
		this.#project().networks.setTime(time);
	}

	/** Since the beginning, the end alone moves. */
	#moved(axis: TimeAxis, range: PeriodRange, steps: number): PeriodRange {
		if (!this.isCumulative) return moved(axis, range, steps);
		const { last } = moved(axis, { first: range.last, last: range.last }, steps);
		return { first: 0, last };
	}

	#rowsOf(range: PeriodRange) {
		const { axis, time } = this;
		if (!axis) return undefined;
		return rowsInWindow({ ...time, window: daysOfRange(axis, range) }, this.offered);
	}

	/** One step, once what is shown has been there for a while; what comes is made meanwhile. */
	#play(): (() => void) | undefined {
		const { axis, range } = this;
		const { window } = this.#map();
		if (!this.isPlaying || !axis || !range || window.busy) return undefined;
		if (this.isAtEnd) {
			this.pause();
			return undefined;
		}
		const next = this.#rowsOf(this.#moved(axis, range, 1));
		if (next) window.expect(next);
		const timer = setTimeout(() => this.step(1), PACE);
		return () => clearTimeout(timer);
	}
}
