/**
 * A number with all its digits and a dot, without exponent. Spreadsheets count with 15 digits:
 * what a computer adds past them (0.30000000000000004) is left out.
 */
export function plainNumber(value: number): string {
	const kept = Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
	const text = String(kept);
	const exponent = /e([+-]\d+)$/.exec(text)?.[1];
	if (exponent === undefined) return text;
	if (Number(exponent) > 0) return BigInt(kept).toString();
	const decimals = Math.min(100, 15 - Number(exponent));
	return kept.toFixed(decimals).replace(/\.?0+$/, '');
}

/** A share of one as a percentage: `0.125` is `12.5%`. */
export function plainPercent(value: number): string {
	return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
}
