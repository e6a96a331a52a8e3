// The door to lz4: its block format, without frames.
#ifndef HARRIER_CLZ4_SHIM_H
#define HARRIER_CLZ4_SHIM_H

#include <lz4.h>
#include <lz4hc.h>

#endif
