const most = 500;

/** Formats are dear to make and never change: each is made once for a process. Readers choose zones, so there is a limit. */
function kept<Options extends object, Format>(make: (tag: string, options: Options) => Format) {
  const made = new Map<string, Format>();
  return (tag: string, options: Options): Format => {
    const key = `${tag} ${JSON.stringify(options)}`;
    const known = made.get(key) ?? make(tag, options);
    if (made.size >= most) made.clear();
    made.set(key, known);
    return known;
  };
}

/** How days and times are written in a language. */
export const dateFormat = kept(
  (tag: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(tag, options),
);

/** How names are joined in a language. */
export const listFormat = kept((tag: string, options: Intl.ListFormatOptions) => new Intl.ListFormat(tag, options));
