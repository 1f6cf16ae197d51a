#ifndef GALLEY_TERMINAL_H
#define GALLEY_TERMINAL_H

/// How many columns the terminal behind a descriptor has; 0 where there is none, or where it does not say.
int galley_terminal_columns(int descriptor);

#endif
