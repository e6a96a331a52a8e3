// The door to zlib. `inflateInit2` is a macro and cannot be imported.
#ifndef HARRIER_CZLIB_SHIM_H
#define HARRIER_CZLIB_SHIM_H

#include <zlib.h>

static inline int harrier_inflate_init(z_streamp stream, int window_bits) {
    return inflateInit2(stream, window_bits);
}

#endif
