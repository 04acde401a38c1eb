/** Whether this browser can draw with WebGL, as sigma needs. */
export function hasWebGl(): boolean {
	const canvas = document.createElement('canvas');
	const context = canvas.getContext('webgl2') ?? canvas.getContext('webgl');
	context?.getExtension('WEBGL_lose_context')?.loseContext();
	return context !== null;
}
