// The door to libpq, and to the few Linux calls its event loop needs that Swift cannot see.
#ifndef HARRIER_CLIBPQ_SHIM_H
#define HARRIER_CLIBPQ_SHIM_H

#include <libpq-fe.h>
#include <poll.h>
#include <sys/eventfd.h>

#endif
