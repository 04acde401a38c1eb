import { printable } from '../../network/formats/printable.ts';
import { xmlAttributes, xmlText } from '../../network/formats/xml.ts';

type Attributes = Record<string, string | number | undefined>;

/** A number with two decimals at most, as coordinates are written. */
export const coordinate = (value: number): number => Math.round(value * 100) / 100 || 0;

/** An element around markup; numbers are rounded, attributes escaped. */
export function element(name: string, attributes: Attributes, content = ''): string {
	const written = Object.entries(attributes).map(([key, value]) => [
		key,
		typeof value === 'number' ? coordinate(value) : value && printable(value),
	]);
	const opening = `${name}${xmlAttributes(Object.fromEntries(written))}`;
	return content === '' ? `<${opening}/>` : `<${opening}>${content}</${name}>`;
}

/** An element around a text: any text makes valid XML. */
export function textElement(name: string, attributes: Attributes, text: string): string {
	return element(name, attributes, xmlText(printable(text)));
}

/** A group with one child a line; none when it has no child. */
export function group(attributes: Attributes, children: readonly string[]): string {
	return children.length === 0 ? '' : element('g', attributes, `\n${children.join('\n')}\n`);
}
