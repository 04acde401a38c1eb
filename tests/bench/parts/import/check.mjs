/** Sums of the same numbers in another order differ in their last digits. */
const RELATIVE_TOLERANCE = 1e-9;

function isClose(found, wanted) {
	return Math.abs(found - wanted) <= RELATIVE_TOLERANCE * Math.max(1, Math.abs(wanted));
}

/** What is wrong in an answer: nothing, or one sentence. */
export function wrongIn(answer, wanted) {
	if (answer.rows !== wanted.rows) return `${answer.rows} rows instead of ${wanted.rows}`;
	if (answer.channels.length !== wanted.channels.length) {
		return `${answer.channels.length} channels instead of ${wanted.channels.length}`;
	}
	for (const { channel, participations, amount } of wanted.channels) {
		const found = answer.channels.find((one) => one.channel === channel);
		if (!found) return `no channel ${channel}`;
		if (found.participations !== participations) {
			return `${found.participations} participations by ${channel} instead of ${participations}`;
		}
		if (!isClose(found.amount, amount)) {
			return `a sum of ${found.amount} for ${channel} instead of ${amount}`;
		}
	}
	return undefined;
}
