/** The parts and options of a command line: `--large` gives `{ large: true }`, `--runs=3` `{ runs: '3' }`. */
export function readArguments(given, known) {
	const names = given.filter((one) => !one.startsWith('--'));
	const options = Object.fromEntries(
		given
			.filter((one) => one.startsWith('--'))
			.map((one) => {
				const [name, value = true] = one.slice(2).split('=');
				return [name, value];
			}),
	);
	const unknown = names.filter((name) => !known.includes(name));
	if (unknown.length > 0) {
		console.error(`No part is called ${unknown.join(', ')}. Parts: ${known.join(', ')}.`);
		process.exit(1);
	}
	return { names: names.length > 0 ? names : known, options };
}
