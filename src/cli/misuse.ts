/** The command was asked something that it cannot do; its message says what to do. */
export class Misuse extends Error {
	override name = 'Misuse';
}
