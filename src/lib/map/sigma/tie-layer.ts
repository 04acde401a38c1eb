import type { MapFrame } from '../view/map-frame.ts';

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

/** Beyond this scale, what was drawn is too coarse or too small to stand for what is asked for. */
const FARTHEST = 2;

/** What ties need to know of a frame. */
export type TieFrame = Pick<MapFrame, 'width' | 'height' | 'origin' | 'zoom'>;

/**
 * Ties by the ten thousands, as lines one pixel wide: one buffer, nothing kept per tie. They are
 * drawn in as many pieces as one likes, and moved as a picture.
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
	#drawing: { frame: TieFrame; opacity: number; end: number; done: number } | undefined;

	/** @throws when the canvas gives no WebGL */
	constructor(canvas: HTMLCanvasElement) {
		const gl = canvas.getContext('webgl', { preserveDrawingBuffer: true });
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
		canvas.style.transformOrigin = '0 0';
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
	 * Begins a drawing of the first ties, with none of them yet.
	 *
	 * @param count how many; the last of them fade when others are left out
	 * @param opacity from 0 to 1, of each
	 */
	begin(frame: TieFrame, count: number, opacity: number): void {
		const gl = this.#gl;
		const { width, height, origin, zoom } = frame;
		this.#resize(Math.round(width * devicePixelRatio), Math.round(height * devicePixelRatio));
		this.#canvas.style.transform = '';
		gl.clear(gl.COLOR_BUFFER_BIT);
		gl.uniform2f(this.#zoom, (2 * zoom) / width, (2 * zoom) / height);
		gl.uniform2f(this.#origin, (2 * origin.x) / width - 1, 1 - (2 * origin.y) / height);
		this.#drawing = { frame, opacity, end: Math.min(count, this.#count), done: 0 };
	}

	/**
	 * Goes on with the drawing.
	 *
	 * @param most ties to add to it
	 * @returns whether some are left to draw
	 */
	advance(most: number): boolean {
		const drawing = this.#drawing;
		if (!drawing) return false;
		const { end, opacity } = drawing;
		const to = Math.min(end, drawing.done + most);
		for (const [share, strength] of end < this.#count ? FADING : WHOLE) {
			const until = Math.min(to, Math.ceil(share * end));
			if (until <= drawing.done) continue;
			this.#gl.uniform1f(this.#opacity, opacity * strength);
			this.#gl.drawArrays(this.#gl.LINES, 2 * drawing.done, 2 * (until - drawing.done));
			drawing.done = until;
		}
		return to < end;
	}

	/**
	 * Moves and scales what is drawn as the picture that it is, which costs nothing.
	 *
	 * @returns false when what is asked for is too far from what was drawn
	 */
	shift({ width, height, origin, zoom }: TieFrame): boolean {
		const drawn = this.#drawing?.frame;
		if (!drawn || drawn.width !== width || drawn.height !== height) return false;
		const scale = zoom / drawn.zoom;
		const [x, y] = [origin.x - scale * drawn.origin.x, origin.y - scale * drawn.origin.y];
		const [right, bottom] = [x + scale * width, y + scale * height];
		const isNear =
			scale < FARTHEST &&
			scale > 1 / FARTHEST &&
			Math.min(right, width) - Math.max(x, 0) > width / 2 &&
			Math.min(bottom, height) - Math.max(y, 0) > height / 2;
		if (isNear) this.#canvas.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
		return isNear;
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
