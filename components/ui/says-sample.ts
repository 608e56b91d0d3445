/** Whether a title or a name says itself that it is invented; where it does not, a flag says so. */
export const saysSample = (name: string) => /\(sample\)/i.test(name);
