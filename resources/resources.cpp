// The library of the bundled files; rcc writes its contents.
