/** A growing list of whole numbers, without an object per number. */
export class NumbersList {
	#numbers = new Uint32Array(1024);
	#length = 0;

	get length(): number {
		return this.#length;
	}

	push(number: number): void {
		if (this.#length === this.#numbers.length) {
			const longer = new Uint32Array(this.#length * 2);
			longer.set(this.#numbers);
			this.#numbers = longer;
		}
		this.#numbers[this.#length++] = number;
	}

	toArray(): Uint32Array {
		return this.#numbers.subarray(0, this.#length);
	}
}
