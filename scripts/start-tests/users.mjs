export const isRoot = () => process.getuid?.() === 0;

/** An ordinary user that every Unix has. */
export const nobody = { uid: 65534, gid: 65534 };
