/** Whether one word is the plural of the other. */
export function isPlural(a: string, b: string): boolean {
	const [one, many] = a.length < b.length ? [a, b] : [b, a];
	return many === `${one}s` || many === `${one}x`;
}
