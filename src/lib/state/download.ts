/** Gives a file to the user, as a download of the browser. */
export function download(content: string | Blob, name: string, type: string): void {
	const blob = content instanceof Blob ? content : new Blob([content], { type });
	const url = URL.createObjectURL(blob);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// The download has the bytes once the click is handled.
	setTimeout(() => URL.revokeObjectURL(url), 0);
}
