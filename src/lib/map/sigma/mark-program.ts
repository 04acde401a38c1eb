import {
	NodeProgram,
	type InstancedProgramDefinition,
	type ProgramDefinition,
	type ProgramInfo,
} from 'sigma/rendering';
import type { NodeDisplayData, RenderParams } from 'sigma/types';
import { floatColor } from 'sigma/utils';
import {
	POINT_FRAGMENT,
	POINT_VERTEX,
	SHAPE_NUMBERS,
	TRIANGLE_FRAGMENT,
	TRIANGLE_VERTEX,
} from './mark-shaders.ts';
import type { NodeLook } from './node-look.ts';

const UNIFORMS = ['u_matrix', 'u_sizeRatio', 'u_correctionRatio', 'u_pixelRatio'] as const;
type Uniform = (typeof UNIFORMS)[number];

const { FLOAT, UNSIGNED_BYTE, TRIANGLES, POINTS } = WebGLRenderingContext;
const colour = (name: string) => ({ name, size: 4, type: UNSIGNED_BYTE, normalized: true });

const ATTRIBUTES = [
	{ name: 'a_position', size: 2, type: FLOAT },
	{ name: 'a_size', size: 1, type: FLOAT },
	colour('a_colour'),
	colour('a_edge'),
	colour('a_paper'),
	{ name: 'a_look', size: 2, type: FLOAT },
	colour('a_id'),
];

/** Every shape, with its border and its hole: see `layersOf`, which says the same. */
abstract class AnyMarkProgram extends NodeProgram<Uniform> {
	override drawLabel = undefined;
	override drawHover = () => {};

	override processVisibleItem(
		nodeIndex: number,
		start: number,
		{ x, y, size, color, ...look }: NodeDisplayData & NodeLook,
	): void {
		const flags = (look.isBordered ? 1 : 0) + (look.isHollow ? 2 : 0);
		this.array.set(
			[
				...[x, y, size, floatColor(color), floatColor(look.edge), floatColor(look.paper)],
				...[SHAPE_NUMBERS[look.shape], flags, nodeIndex],
			],
			start,
		);
	}

	override setUniforms(params: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
		gl.uniformMatrix3fv(uniformLocations.u_matrix, false, params.matrix);
		gl.uniform1f(uniformLocations.u_sizeRatio, params.sizeRatio);
		gl.uniform1f(uniformLocations.u_correctionRatio, params.correctionRatio);
		gl.uniform1f(uniformLocations.u_pixelRatio, params.pixelRatio);
	}
}

/** Marks as triangles, however large. */
export class MarkProgram extends AnyMarkProgram {
	override getDefinition(): InstancedProgramDefinition<Uniform> {
		return {
			VERTICES: 3,
			VERTEX_SHADER_SOURCE: TRIANGLE_VERTEX,
			FRAGMENT_SHADER_SOURCE: TRIANGLE_FRAGMENT,
			METHOD: TRIANGLES,
			UNIFORMS,
			ATTRIBUTES,
			CONSTANT_ATTRIBUTES: [{ name: 'a_angle', size: 1, type: FLOAT }],
			CONSTANT_DATA: [[0], [(2 * Math.PI) / 3], [(4 * Math.PI) / 3]],
		};
	}
}

/** Marks as points, one vertex each, for many nodes: a card limits how large they can be. */
export class MarkPointProgram extends AnyMarkProgram {
	override getDefinition(): ProgramDefinition<Uniform> {
		return {
			VERTICES: 1,
			VERTEX_SHADER_SOURCE: POINT_VERTEX,
			FRAGMENT_SHADER_SOURCE: POINT_FRAGMENT,
			METHOD: POINTS,
			UNIFORMS,
			ATTRIBUTES,
		};
	}
}
