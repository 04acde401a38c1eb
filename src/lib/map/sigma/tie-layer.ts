import type { MapFrame } from '../map-frame.ts';

const VERTEX = `
attribute vec2 a_place;
attribute vec4 a_colour;
uniform vec2 u_zoom;
uniform vec2 u_origin;
varying vec4 v_colour;
void main() {
	v_colour = a_colour;
	gl_Position = vec4(a_place * u_zoom + u_origin, 0.0, 1.0);
}`;

const FRAGMENT = `
precision mediump float;
uniform float u_opacity;
varying vec4 v_colour;
void main() {
	gl_FragColor = v_colour * u_opacity;
}`;

/** Up to which share of the ties, which part of the opacity. */
const WHOLE = [[1, 1]] as const;
const FADING = [
	[0.7, 1],
	[0.85, 0.65],
	[1, 0.3],
] as const;

/**
 * Ties by the ten thousands, as lines one pixel wide: one buffer, one call a frame, nothing kept
 * per tie.
 */
export class TieLayer {
	#canvas: HTMLCanvasElement;
	#gl: WebGLRenderingContext;
	#zoom: WebGLUniformLocation | null;
	#origin: WebGLUniformLocation | null;
	#opacity: WebGLUniformLocation | null;
	#places: WebGLBuffer;
	#colours: WebGLBuffer;
	#count = 0;

	/** @throws when the canvas gives no WebGL */
	constructor(canvas: HTMLCanvasElement) {
		const gl = canvas.getContext('webgl');
		if (!gl) throw new Error('This browser gives no WebGL.');
		const program = gl.createProgram();
		for (const [type, source] of [
			[gl.VERTEX_SHADER, VERTEX],
			[gl.FRAGMENT_SHADER, FRAGMENT],
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
		this.#opacity = gl.getUniformLocation(program, 'u_opacity');
		this.#places = attributeBuffer(gl, program, 'a_place', 2, gl.FLOAT);
		this.#colours = attributeBuffer(gl, program, 'a_colour', 4, gl.UNSIGNED_BYTE);
		gl.enable(gl.BLEND);
		gl.blendFunc(gl.ONE, gl.ONE_MINUS_SRC_ALPHA);
	}

	/** @param ends x and y of both ends of each tie, one tie after the other, those that matter first */
	place(ends: Float32Array): void {
		this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, this.#places);
		this.#gl.bufferData(this.#gl.ARRAY_BUFFER, ends, this.#gl.DYNAMIC_DRAW);
		this.#count = ends.length / 4;
	}

	/** @param colours of both ends of each tie: red, green, blue, times their share of the opacity, and that share */
	colour(colours: Uint8Array): void {
		this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, this.#colours);
		this.#gl.bufferData(this.#gl.ARRAY_BUFFER, colours, this.#gl.STATIC_DRAW);
	}

	/**
	 * Moves one tie.
	 *
	 * @param index its rank among those placed
	 * @param ends x and y of both its ends
	 */
	move(index: number, ends: Float32Array): void {
		this.#gl.bindBuffer(this.#gl.ARRAY_BUFFER, this.#places);
		this.#gl.bufferSubData(this.#gl.ARRAY_BUFFER, ends.BYTES_PER_ELEMENT * 4 * index, ends);
	}

	/**
	 * Draws the first ties.
	 *
	 * @param count how many; the last of them fade when others are left out
	 * @param opacity from 0 to 1, of each
	 */
	draw({ width, height, origin, zoom }: MapFrame, count: number, opacity: number): void {
		const gl = this.#gl;
		const most = Math.min(count, this.#count);
		this.#resize(Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio));
		gl.clear(gl.COLOR_BUFFER_BIT);
		gl.uniform2f(this.#zoom, (2 * zoom) / width, (2 * zoom) / height);
		gl.uniform2f(this.#origin, (2 * origin.x) / width - 1, 1 - (2 * origin.y) / height);
		let first = 0;
		for (const [share, strength] of most < this.#count ? FADING : WHOLE) {
			const end = Math.ceil(share * most);
			gl.uniform1f(this.#opacity, opacity * strength);
			gl.drawArrays(gl.LINES, 2 * first, 2 * (end - first));
			first = end;
		}
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

function attributeBuffer(
	gl: WebGLRenderingContext,
	program: WebGLProgram,
	name: string,
	size: number,
	type: GLenum,
): WebGLBuffer {
	const buffer = gl.createBuffer();
	const attribute = gl.getAttribLocation(program, name);
	gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
	gl.enableVertexAttribArray(attribute);
	gl.vertexAttribPointer(attribute, size, type, type === gl.UNSIGNED_BYTE, 0, 0);
	return buffer;
}
