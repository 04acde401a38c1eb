const VERTEX = `
attribute vec2 a_place;
uniform mat3 u_matrix;
void main() {
	gl_Position = vec4((u_matrix * vec3(a_place, 1.0)).xy, 0.0, 1.0);
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
	#matrix: WebGLUniformLocation | null;
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
		this.#matrix = gl.getUniformLocation(program, 'u_matrix');
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
	 * @param matrix from places to the screen, as sigma has it
	 * @param colour red, green, blue and opacity, from 0 to 1
	 */
	draw(matrix: Float32Array, colour: readonly [number, number, number, number], most: number): void {
		const [gl, canvas] = [this.#gl, this.#canvas];
		const [width, height] = [canvas.offsetWidth, canvas.offsetHeight].map(
			(length) => Math.round(length * devicePixelRatio)
		) as [number, number];
		if (canvas.width !== width || canvas.height !== height) {
			[canvas.width, canvas.height] = [width, height];
			gl.viewport(0, 0, width, height);
		}
		gl.clear(gl.COLOR_BUFFER_BIT);
		const [r, g, b, opacity] = colour;
		gl.uniformMatrix3fv(this.#matrix, false, matrix);
		gl.uniform4f(this.#colour, r * opacity, g * opacity, b * opacity, opacity);
		gl.drawArrays(gl.LINES, 0, 2 * Math.min(most, this.#count));
	}

	kill(): void {
		this.#gl.getExtension('WEBGL_lose_context')?.loseContext();
	}
}
