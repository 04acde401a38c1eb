import type { Shape } from '../look/appearance.ts';
import { LEAST, PARTS } from '../look/mark.ts';
import {
	CROSS,
	DASH,
	HEXAGON,
	reachOf,
	SQUARE,
	STAR,
	STAR_WAIST,
	TRIANGLE,
} from '../look/shape-outline.ts';

/** The number of each shape for the shaders. */
export const SHAPE_NUMBERS: Readonly<Record<Shape, number>> = {
	disc: 0,
	square: 1,
	triangle: 2,
	diamond: 3,
	cross: 4,
	star: 5,
	dash: 6,
	hexagon: 7,
};

/** How far the drawn surface goes from the centre, in radii: the furthest corner and a hair. */
const SURFACE = 1.03 * Math.max(...(Object.keys(SHAPE_NUMBERS) as Shape[]).map(reachOf));

const float = (value: number) => value.toFixed(6);

const VARYINGS = `
varying vec4 v_colour;
varying vec4 v_edge;
varying vec4 v_paper;
varying vec2 v_look;
varying float v_radius;
`;

const ATTRIBUTES = `
attribute vec2 a_position;
attribute float a_size;
attribute vec4 a_colour;
attribute vec4 a_edge;
attribute vec4 a_paper;
attribute vec2 a_look;
attribute vec4 a_id;
uniform mat3 u_matrix;
uniform float u_sizeRatio;
uniform float u_correctionRatio;
uniform float u_pixelRatio;
const float bias = 255.0 / 254.0;

void pass() {
	#ifdef PICKING_MODE
	v_colour = a_id;
	#else
	v_colour = a_colour;
	#endif
	v_colour.a *= bias;
	v_edge = vec4(a_edge.rgb, a_edge.a * bias);
	v_paper = vec4(a_paper.rgb, a_paper.a * bias);
	v_look = a_look;
	v_radius = a_size / u_sizeRatio * u_pixelRatio;
}
`;

/** A triangle around the mark, its corners given by an angle. */
export const TRIANGLE_VERTEX = `
${VARYINGS}
varying vec2 v_at;
attribute float a_angle;
${ATTRIBUTES}
void main() {
	vec2 corner = ${float(2 * SURFACE)} * vec2(cos(a_angle), sin(a_angle));
	vec2 place = a_position + corner * a_size * u_correctionRatio / u_sizeRatio * 2.0;
	gl_Position = vec4((u_matrix * vec3(place, 1)).xy, 0, 1);
	v_at = vec2(corner.x, -corner.y);
	pass();
}`;

/** A point: one vertex for each mark. */
export const POINT_VERTEX = `
${VARYINGS}
${ATTRIBUTES}
void main() {
	gl_Position = vec4((u_matrix * vec3(a_position, 1)).xy, 0, 1);
	pass();
	gl_PointSize = v_radius * ${float(2 * SURFACE)};
}`;

/** How far a point is outside of a shape, in radii, y downwards; negative inside. */
const DISTANCES = `
float fromStar(vec2 p) {
	const vec2 k1 = vec2(0.809017, -0.587785);
	const vec2 k2 = vec2(-0.809017, -0.587785);
	p = vec2(abs(p.x), -p.y);
	p -= 2.0 * max(dot(k1, p), 0.0) * k1;
	p -= 2.0 * max(dot(k2, p), 0.0) * k2;
	p = vec2(abs(p.x), p.y - ${float(STAR)});
	vec2 side = ${float(STAR_WAIST)} * vec2(0.587785, 0.809017) - vec2(0.0, 1.0);
	float along = clamp(dot(p, side) / dot(side, side), 0.0, ${float(STAR)});
	return length(p - side * along) * sign(p.y * side.x - p.x * side.y);
}

float outside(vec2 p, float shape) {
	vec2 q = abs(p);
	if (shape < 0.5) return length(p) - 1.0;
	if (shape < 1.5) return max(q.x, q.y) - ${float(SQUARE)};
	if (shape < 2.5) return max(p.y, 0.866025 * q.x - 0.5 * p.y) - ${float(TRIANGLE / 2)};
	if (shape < 3.5) return 0.707107 * (q.x + q.y) - ${float(SQUARE)};
	if (shape < 4.5) return min(
		max(q.x - ${float(CROSS.length)}, q.y - ${float(CROSS.width)}),
		max(q.x - ${float(CROSS.width)}, q.y - ${float(CROSS.length)})
	);
	if (shape < 5.5) return fromStar(p);
	if (shape < 6.5) return max(q.x - ${float(DASH.width)}, q.y - ${float(DASH.height)});
	return max(q.x, 0.5 * q.x + 0.866025 * q.y) - ${float((HEXAGON * Math.sqrt(3)) / 2)};
}
`;

const SHADING = `
uniform float u_pixelRatio;

/** How much of a pixel is in the shape made smaller. */
float within(vec2 at, float scale) {
	return clamp(0.5 - outside(at / scale, v_look.x) * scale * v_radius, 0.0, 1.0);
}

void shade(vec2 at) {
	float whole = within(at, 1.0);
	#ifdef PICKING_MODE
	if (whole < 0.5) discard;
	gl_FragColor = v_colour;
	#else
	float isBordered = mod(v_look.y, 2.0);
	float isHollow = step(1.5, v_look.y);
	float pixels = v_radius / u_pixelRatio;
	float inside = mix(1.0, ${float(PARTS.inside)}, isBordered);
	vec4 colour = v_edge;
	float gap = isBordered * step(${float(LEAST.gap)}, pixels);
	colour = mix(colour, v_paper, gap * within(at, ${float(PARTS.gap)}));
	colour = mix(colour, v_colour, within(at, inside));
	float hole = isHollow * step(${float(LEAST.hole)}, pixels);
	colour = mix(colour, v_paper, hole * within(at, inside * ${float(PARTS.hole)}));
	gl_FragColor = vec4(colour.rgb * whole, whole);
	#endif
}
`;

const FRAGMENT = `
precision highp float;
${VARYINGS}
${DISTANCES}
${SHADING}`;

export const TRIANGLE_FRAGMENT = `${FRAGMENT}
varying vec2 v_at;
void main() { shade(v_at); }`;

export const POINT_FRAGMENT = `${FRAGMENT}
void main() { shade((gl_PointCoord - 0.5) * ${float(2 * SURFACE)}); }`;
