import type { FlatIncidence } from '../projection/flat-incidence.ts';

/**
 * A random two-mode network with the same degrees on both sides, exactly, by the Curveball
 * algorithm (Strona et al. 2014): two of the smaller side put together what only one of them has,
 * and take back as many each, at random; again and again. All such networks are equally likely in
 * the long run (Carstens 2015).
 *
 * @param random between 0 and 1
 * @param trades 5 for each of the smaller side when absent
 */
export function curveball(
	incidence: FlatIncidence,
	random: () => number,
	trades = 5 * Math.min(incidence.firstCount, incidence.secondCount),
): FlatIncidence {
	const { firstCount, secondCount } = incidence;
	const byFirst = firstCount <= secondCount;
	const [traders, goods] = byFirst
		? [incidence.first, incidence.second]
		: [incidence.second, incidence.first];
	const traderCount = Math.min(firstCount, secondCount);
	const { start, trader, good } = sortedByTrader(traderCount, traders, goods);
	if (traderCount > 1) {
		const trade = trading(start, good, Math.max(firstCount, secondCount), random);
		for (let done = 0; done < trades; done += 1) {
			const a = Math.floor(random() * traderCount);
			const b = Math.floor(random() * (traderCount - 1));
			trade(a, b < a ? b : b + 1);
		}
	}
	return byFirst
		? { firstCount, secondCount, first: trader, second: good }
		: { firstCount, secondCount, first: good, second: trader };
}

/** The pairs of each trader together: those of trader i from `start[i]` to `start[i + 1]`. */
function sortedByTrader(count: number, traders: Uint32Array, goods: Uint32Array) {
	const start = new Uint32Array(count + 1);
	for (const trader of traders) start[trader + 1]! += 1;
	for (let i = 0; i < count; i += 1) start[i + 1]! += start[i]!;
	const next = start.slice();
	const trader = new Uint32Array(traders.length);
	const good = new Uint32Array(goods.length);
	for (let pair = 0; pair < traders.length; pair += 1) {
		const place = next[traders[pair]!]!++;
		trader[place] = traders[pair]!;
		good[place] = goods[pair]!;
	}
	return { start, trader, good };
}

/** What makes two traders exchange, in place. */
function trading(start: Uint32Array, good: Uint32Array, goodCount: number, random: () => number) {
	/** The last trade in which each good was seen with the first, then the second trader. */
	const seen = [new Uint32Array(goodCount), new Uint32Array(goodCount)] as const;
	const places = new Uint32Array(2 * goodCount);
	const pool = new Uint32Array(2 * goodCount);
	let number = 0;
	return (a: number, b: number) => {
		number += 1;
		[a, b].forEach((trader, side) => {
			for (let k = start[trader]!; k < start[trader + 1]!; k += 1) seen[side]![good[k]!] = number;
		});
		let size = 0;
		[a, b].forEach((trader, side) => {
			const other = seen[1 - side]!;
			for (let k = start[trader]!; k < start[trader + 1]!; k += 1) {
				if (other[good[k]!] === number) continue;
				places[size] = k;
				pool[size] = good[k]!;
				size += 1;
			}
		});
		for (let left = size; left > 0; left -= 1) {
			const drawn = Math.floor(random() * left);
			good[places[left - 1]!] = pool[drawn]!;
			pool[drawn] = pool[left - 1]!;
		}
	};
}
