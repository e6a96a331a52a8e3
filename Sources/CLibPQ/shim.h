// The door to libpq, and to the few Linux calls its event loop needs that Swift cannot see.
#ifndef HARRIER_CLIBPQ_SHIM_H
#define HARRIER_CLIBPQ_SHIM_H

#include <libpq-fe.h>
#include <poll.h>
#include <spawn.h>
#include <stdint.h>
#include <sys/eventfd.h>

// The PG_DIAG_* macros are character literals, which Swift does not import.
static inline const char *harrier_pq_sqlstate(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_SQLSTATE); }
static inline const char *harrier_pq_primary(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_MESSAGE_PRIMARY); }
static inline const char *harrier_pq_detail(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_MESSAGE_DETAIL); }
static inline const char *harrier_pq_hint(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_MESSAGE_HINT); }
static inline const char *harrier_pq_constraint(const PGresult *r) { return PQresultErrorField(r, PG_DIAG_CONSTRAINT_NAME); }

// Server notices would otherwise be printed to stderr.
static inline void harrier_pq_drop_notice(void *arg, const PGresult *r) { (void)arg; (void)r; }
static inline void harrier_pq_silence_notices(PGconn *c) { PQsetNoticeReceiver(c, harrier_pq_drop_notice, NULL); }

// eventfd(2), non-blocking and closed on exec.
static inline int harrier_eventfd(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }
static inline void harrier_eventfd_signal(int fd) { eventfd_write(fd, 1); }
static inline void harrier_eventfd_drain(int fd) { eventfd_t value; eventfd_read(fd, &value); }

// GNU extensions that glibc's headers hide from Swift.
extern int pipe2(int ends[2], int flags);
extern int posix_spawn_file_actions_addchdir_np(posix_spawn_file_actions_t *actions, const char *path);
extern int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

#endif
