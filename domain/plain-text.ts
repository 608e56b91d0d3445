/** Signs by which a text would be shown in another order than it is written; no script of the region needs them. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Whatever somebody typed, in composed characters and without signs that turn round what stands beside them. */
export const asTyped = (text: string) => text.normalize("NFC").replace(turning, "");
