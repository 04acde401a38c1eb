/** Opens the file chooser of the browser. Resolves with the files chosen, none when it is closed. */
export function pickFiles(accept: string): Promise<File[]> {
	const input = document.createElement('input');
	input.type = 'file';
	input.multiple = true;
	input.accept = accept;
	return new Promise((resolve) => {
		input.addEventListener('change', () => resolve([...(input.files ?? [])]));
		input.addEventListener('cancel', () => resolve([]));
		input.click();
	});
}
