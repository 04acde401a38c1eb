/** Whether this browser draws with WebGL now, as sigma needs. */
export function hasWebGl(): boolean {
	const gl = document.createElement('canvas').getContext('webgl2');
	// Contexts are few: this one is given back.
	gl?.getExtension('WEBGL_lose_context')?.loseContext();
	return gl !== null;
}
