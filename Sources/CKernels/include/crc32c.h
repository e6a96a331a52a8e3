#ifndef HARRIER_CRC32C_H
#define HARRIER_CRC32C_H

#include <stddef.h>
#include <stdint.h>

/// CRC-32C (Castagnoli, reflected) of `count` bytes, continued from `crc`, which is 0 at the beginning.
uint32_t harrier_crc32c(uint32_t crc, const void *bytes, size_t count);

/// The same without the processor's instruction.
uint32_t harrier_crc32c_portable(uint32_t crc, const void *bytes, size_t count);

#endif
