import type { Place } from './pins.ts';

/** A place that a file gives to something that it names, y upwards. */
export interface GivenPlace extends Place {
	id?: string;
	label?: string;
}
