import type { MapFrame } from './map-frame.ts';

const VERTEX = `
attribute vec2 a_place;
uniform vec2 u_zoom;
uniform vec2 u_origin;
void main() {
	gl_Position = vec4(a_place * u_zoom + u_origin, 0.0, 1.0);
}`;

const FRAGMENT = `
precision mediump float;
uniform vec4 u_colour;
void main() {
	gl_FragColor = u_colour;
}`;

/**
 * Ties by the ten thousands, as lines one pixel wide: one buffer, one call a frame, nothing kept
 * per tie.
 */
export class TieLayer {
	#canvas: HTMLCanvasElement;
	#gl: WebGLRenderingContext;
	#zoom: WebGLUniformLocation | null;
	#origin: WebGLUniformLocation | null;
	#colour: WebGLUniformLocation | null;
	#count = 0;

	/** @throws when the canvas gives no WebGL */
	constructor(canvas: HTMLCanvasElement) {
		const gl = canvas.getContext('webgl');
		if (!gl) throw new Error('This browser gives no WebGL.');
		const program = gl.createProgram();
		for (const [type, source] of [
			[gl.VERTEX_SHADER, VERTEX],
			[gl.FRAGMENT_SHADER, FRAGMENT]
		] as const) {
			const shader = gl.createShader(type);
			if (!shader) throw new Error('This browser’s WebGL was lost.');
			gl.shaderSource(shader, source);
			gl.compileShader(shader);
			gl.attachShader(program, shader);
		}
		gl.linkProgram(program);
		gl.useProgram(program);
		this.#canvas = canvas;
		this.#gl = gl;
		this.#zoom = gl.getUniformLocation(program, 'u_zoom');
		this.#origin = gl.getUniformLocation(program, 'u_origin');
		this.#colour = gl.getUniformLocation(program, 'u_colour');
		gl.bindBuffer(gl.ARRAY_BUFFER, gl.createBuffer());
		const place = gl.getAttribLocation(program, 'a_place');
		gl.enableVertexAttribArray(place);
		gl.vertexAttribPointer(place, 2, gl.FLOAT, false, 0, 0);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
	}

	/** @param ends x and y of both ends of each tie, one tie after the other, those that matter first */
	set(ends: Float32Array): void {
		this.#gl.bufferData(this.#gl.ARRAY_BUFFER, ends, this.#gl.STATIC_DRAW);
		this.#count = ends.length / 4;
	}

	/**
	 * Draws the first `most` ties.
	 *
	 * @param colour red, green, blue and opacity, from 0 to 1
	 */
	draw(
		{ width, height, origin, zoom }: MapFrame,
		colour: readonly [number, number, number, number],
		most: number
	): void {
		const gl = this.#gl;
		this.#resize(Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio));
		gl.clear(gl.COLOR_BUFFER_BIT);
		const [r, g, b, opacity] = colour;
		gl.uniform2f(this.#zoom, (2 * zoom) / width, (2 * zoom) / height);
		gl.uniform2f(this.#origin, (2 * origin.x) / width - 1, 1 - (2 * origin.y) / height);
		gl.uniform4f(this.#colour, r * opacity, g * opacity, b * opacity, opacity);
		gl.drawArrays(gl.LINES, 0, 2 * Math.min(most, this.#count));
	}

	#resize(width: number, height: number): void {
		const canvas = this.#canvas;
		if (canvas.width === width && canvas.height === height) return;
		[canvas.width, canvas.height] = [width, height];
		this.#gl.viewport(0, 0, width, height);
	}

	kill(): void {
		this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
	}
}
