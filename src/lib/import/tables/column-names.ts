/** What two names must not share: case and Unicode form do not tell columns apart. */
function identity(name: string): string {
	return name.normalize('NFC').toLowerCase();
}

export interface NamedColumns {
	/** Trimmed, never empty, unique whatever the case; in the order of the file. */
	names: string[];
	/** Those that are not the header's own words. */
	renamed: string[];
}

/** Names the columns after the header: `col_3` for a blank one, `nom_2` for a second `nom`. */
export function nameColumns(header: readonly string[]): NamedColumns {
	const own = new Set(header.map((cell) => identity(cell.trim())));
	const taken = new Set<string>();
	const renamed: string[] = [];
	const names = header.map((cell, index) => {
		const given = cell.trim();
		const base = given === '' ? `col_${index + 1}` : given;
		let name = base;
		const isFree = () => !taken.has(identity(name)) && (name === given || !own.has(identity(name)));
		for (let number = 2; !isFree(); number++) name = `${base}_${number}`;
		taken.add(identity(name));
		if (name !== given) renamed.push(name);
		return name;
	});
	return { names, renamed };
}
