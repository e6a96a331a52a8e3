// The door to zstd.
#ifndef HARRIER_CZSTD_SHIM_H
#define HARRIER_CZSTD_SHIM_H

#include <zstd.h>

#endif
