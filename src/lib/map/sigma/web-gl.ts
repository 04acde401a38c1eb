let known: boolean | undefined;

/** Whether this browser can draw with WebGL, as sigma needs. Asked once: contexts are few. */
export function hasWebGl(): boolean {
	known ??= document.createElement('canvas').getContext('webgl2') !== null;
	return known;
}
