/* Kills a process at a boundary of its transactions.
 *
 * SQLite ends every transaction with fsync or fdatasync (synchronous=FULL). Each call has two boundaries: before it, when
 * all is written but not yet on the disk, and after it. KILL_AT=N kills at boundary N (from 1); without it nobody is
 * killed. Every boundary passed puts one byte into the file KILL_LOG.
 *
 * cc -shared -fPIC -O2 -o kill-at-sync.so kill-at-sync.c -ldl
 * LD_PRELOAD=./kill-at-sync.so KILL_AT=7 KILL_LOG=boundaries cordial sync Phone
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>

static void boundary(void)
{
    static int passed;
    const char *at = getenv("KILL_AT"), *log = getenv("KILL_LOG");
    int number = __atomic_add_fetch(&passed, 1, __ATOMIC_SEQ_CST);
    int fd;

    if (log && (fd = open(log, O_WRONLY | O_CREAT | O_APPEND, 0600)) >= 0) {
        if (write(fd, ".", 1) != 1)
            abort();
        close(fd);
    }
    if (at && atoi(at) == number)
        kill(getpid(), SIGKILL);
}

static int between(const char *name, int fd)
{
    int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
    int done;

    boundary();
    done = real(fd);
    boundary();
    return done;
}

int fsync(int fd)
{
    return between("fsync", fd);
}

int fdatasync(int fd)
{
    return between("fdatasync", fd);
}
