/* A disk that fails: preloaded, it counts what a process writes below one folder and lets the n-th
 * operation kill the process or fail. Disarmed (at == 0) it only counts, and tells each operation
 * to a trace. Built by faults/disk.py; used by faults/server.py.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/sendfile.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

enum { COUNT, KILL, TORN, FULL, IO_ONCE, IO, READ_ONLY, PULLED, QUOTA, SHORT, TOO_MANY };
enum { WRITE = 'w', SYNC = 's', RENAME = 'r', UNLINK = 'u', TRUNCATE = 't', OPEN = 'o', READ = 'R' };

static char folder[PATH_MAX];
static long at, count;
static int mode, trace = -1, armed;

#define REAL(name) static typeof(&name) real; if (!real) real = (typeof(&name))dlsym(RTLD_NEXT, #name)

void faults_arm(const char *path, int how, long number, int trace_to) {
    snprintf(folder, sizeof folder, "%s", path);
    mode = how; at = number; count = 0; trace = trace_to; armed = 1;
}

long faults_disarm(void) { armed = 0; return count; }

static int below(const char *path) {
    size_t length = strlen(folder);
    return path && !strncmp(path, folder, length) && (path[length] == '/' || !path[length]);
}

static int fd_below(int fd, char *path) {
    char link[32];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t size = readlink(link, path, PATH_MAX - 1);
    if (size < 0) return 0;
    path[size] = 0;
    return below(path);
}

/* Whether this operation fails; it is counted where it is one that counts. */
static int fails(int kind, const char *path) {
    int reads = mode == PULLED;
    if ((kind == READ) != reads) return 0;
    count++;
    if (trace >= 0 && mode == COUNT) {
        const char *name = strrchr(path, '/');
        int was = armed;
        armed = 0;
        dprintf(trace, "%c %s\n", kind, name ? name + 1 : path);
        armed = was;
    }
    if (!at || count < at) return 0;
    int grows = kind == WRITE || kind == OPEN || kind == TRUNCATE;
    switch (mode) {
    case KILL: kill(getpid(), SIGKILL); break;
    case TORN: if (kind != WRITE) kill(getpid(), SIGKILL); break;
    case FULL: if (grows) { errno = ENOSPC; return 1; } break;
    case QUOTA: if (grows) { errno = EDQUOT; return 1; } break;
    case TOO_MANY: if (kind == OPEN) { errno = EMFILE; return 1; } break;
    case IO_ONCE: if (count == at) { errno = EIO; return 1; } break;
    case IO: if (grows || kind == SYNC) { errno = EIO; return 1; } break;
    case READ_ONLY: errno = EROFS; return 1;
    case PULLED: errno = EIO; return 1;
    }
    return 0;
}

static int torn(void) { return mode == TORN && at && count >= at; }

/* How much of a write the disk takes at once: half of the n-th, and says so. */
static size_t taken(int fd, size_t size) {
    char path[PATH_MAX];
    int half = armed && mode == SHORT && at && count == at && size > 1 && fd_below(fd, path);
    return half ? size / 2 : size;
}

#define ON_FD(kind, bad) \
    char path[PATH_MAX]; \
    if (armed && fd_below(fd, path) && fails(kind, path)) return bad

#define ON_PATH(kind, path, bad) \
    if (armed && below(path) && fails(kind, path)) return bad

ssize_t write(int fd, const void *from, size_t size) {
    REAL(write);
    ON_FD(WRITE, -1);
    if (armed && torn() && below(path)) { real(fd, from, size / 2); kill(getpid(), SIGKILL); }
    return real(fd, from, taken(fd, size));
}

#define PWRITE(name, offset) \
    ssize_t name(int fd, const void *from, size_t size, offset place) { \
        REAL(name); \
        ON_FD(WRITE, -1); \
        if (armed && torn() && below(path)) { \
            real(fd, from, size / 2, place); kill(getpid(), SIGKILL); \
        } \
        return real(fd, from, taken(fd, size), place); \
    }
PWRITE(pwrite, off_t)
PWRITE(pwrite64, off64_t)

#define READS(name, offset) \
    ssize_t name(int fd, void *to, size_t size, offset place) { \
        REAL(name); ON_FD(READ, -1); return real(fd, to, size, place); \
    }
READS(pread, off_t)
READS(pread64, off64_t)

ssize_t read(int fd, void *to, size_t size) {
    REAL(read); ON_FD(READ, -1); return real(fd, to, size);
}

ssize_t sendfile(int out, int in, off_t *offset, size_t size) {
    REAL(sendfile);
    char path[PATH_MAX];
    if (armed && fd_below(in, path) && fails(READ, path)) return -1;
    if (armed && fd_below(out, path) && fails(WRITE, path)) return -1;
    return real(out, in, offset, size);
}

ssize_t sendfile64(int out, int in, off64_t *offset, size_t size) {
    REAL(sendfile64);
    char path[PATH_MAX];
    if (armed && fd_below(in, path) && fails(READ, path)) return -1;
    if (armed && fd_below(out, path) && fails(WRITE, path)) return -1;
    return real(out, in, offset, size);
}

int fsync(int fd) { REAL(fsync); ON_FD(SYNC, -1); return real(fd); }
int fdatasync(int fd) { REAL(fdatasync); ON_FD(SYNC, -1); return real(fd); }
int ftruncate(int fd, off_t size) { REAL(ftruncate); ON_FD(TRUNCATE, -1); return real(fd, size); }
int ftruncate64(int fd, off64_t size) {
    REAL(ftruncate64); ON_FD(TRUNCATE, -1); return real(fd, size);
}

int rename(const char *from, const char *to) {
    REAL(rename); ON_PATH(RENAME, to, -1); return real(from, to);
}
int unlink(const char *path) { REAL(unlink); ON_PATH(UNLINK, path, -1); return real(path); }
int mkdir(const char *path, mode_t rights) {
    REAL(mkdir);
    struct stat seen;
    if (armed && stat(path, &seen)) { ON_PATH(OPEN, path, -1); }
    return real(path, rights);
}

/* Opening counts where it makes a file, and where a pulled stick is read. */
static int open_fails(const char *path, int flags) {
    if (!armed || !below(path)) return 0;
    if (flags & O_CREAT) {
        struct stat seen;
        if (stat(path, &seen) || (flags & O_TRUNC)) return fails(OPEN, path);
    }
    if (mode == READ_ONLY && at && count >= at && (flags & O_ACCMODE) != O_RDONLY) {
        errno = EROFS;
        return 1;
    }
    return fails(READ, path);
}

#define OPENS(name) \
    int name(const char *path, int flags, ...) { \
        REAL(name); \
        va_list more; va_start(more, flags); \
        mode_t rights = flags & O_CREAT ? va_arg(more, mode_t) : 0; \
        va_end(more); \
        if (open_fails(path, flags)) return -1; \
        return real(path, flags, rights); \
    }
OPENS(open)
OPENS(open64)
