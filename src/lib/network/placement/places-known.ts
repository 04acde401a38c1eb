import type { Network } from '../network.ts';
import type { AttributeValue } from '../network-rows.ts';

/** Latitude and longitude of each node in degrees, in the order of the network; NaN for none. */
export interface KnownPlaces {
	latitude: Float64Array;
	longitude: Float64Array;
	/** Nodes that have both. */
	count: number;
}

const asDegrees = (value: AttributeValue | undefined, most: number) =>
	typeof value === 'number' && Math.abs(value) <= most ? value : NaN;

/**
 * The places that the attributes `lat` and `lon` say. Degrees out of range are no place, nor is
 * (0, 0), an ocean where files put what they could not locate.
 */
export function placesKnown(network: Network): KnownPlaces {
	const latitude = new Float64Array(network.order).fill(NaN);
	const longitude = new Float64Array(network.order).fill(NaN);
	let [node, count] = [0, 0];
	network.forEachNode((_, { attributes }) => {
		const [north, east] = [asDegrees(attributes.lat, 90), asDegrees(attributes.lon, 180)];
		if (!Number.isNaN(north + east) && (north !== 0 || east !== 0)) {
			latitude[node] = north;
			longitude[node] = east;
			count += 1;
		}
		node += 1;
	});
	return { latitude, longitude, count };
}
