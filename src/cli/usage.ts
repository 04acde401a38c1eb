/** What the command says when it is asked nothing, or something that it does not know. */
export const USAGE = `maillage inspect FILE…
    prints what is understood of each file, as one JSON object a line
maillage convert FILE… --out FOLDER [--typed]
    writes each table as plain CSV: UTF-8, comma, quotes, LF

Files may be CSV in any dialect and encoding, XLSX, ODS, or archives of these (zip, gz).
--typed writes values in place of texts: dot decimals, ISO dates.
--lang fr or en is the language of messages; French unless the machine speaks English.
`;
