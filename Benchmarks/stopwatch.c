/* Runs programs one after the other, as whole processes, and appends one line to a file: the milliseconds that all of them
   took together, the largest peak memory of one of them in KB, and the milliseconds that they kept processors busy.

   usage: stopwatch FILE COMMAND [ARGUMENT…] [, COMMAND [ARGUMENT…]]…
   Standard output of the programs is thrown away. Ends with the first status that is not 0. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

static double now(void) {
    struct timespec time;
    clock_gettime(CLOCK_MONOTONIC, &time);
    return time.tv_sec * 1e3 + time.tv_nsec / 1e6;
}

int main(int count, char **arguments) {
    if (count < 3) { fprintf(stderr, "usage: stopwatch FILE COMMAND [ARGUMENT…] [, COMMAND…]…\n"); return 64; }
    posix_spawn_file_actions_t quiet;
    posix_spawn_file_actions_init(&quiet);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    long peak = 0;
    double busy = 0;
    double start = now();
    for (int first = 2; first < count;) {
        int end = first;
        while (end < count && strcmp(arguments[end], ",")) end++;
        arguments[end] = NULL;
        pid_t child;
        int status = posix_spawnp(&child, arguments[first], &quiet, NULL, arguments + first, environ);
        if (status) { fprintf(stderr, "stopwatch: %s: %s\n", arguments[first], strerror(status)); return 127; }
        struct rusage usage;
        if (wait4(child, &status, 0, &usage) < 0) return 127;
        if (status) {
            fprintf(stderr, "stopwatch: %s ended with status %d\n", arguments[first], WEXITSTATUS(status));
            return WIFEXITED(status) ? WEXITSTATUS(status) : 126;
        }
        if (usage.ru_maxrss > peak) peak = usage.ru_maxrss;
        busy += (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1e3 + (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e3;
        first = end + 1;
    }
    double took = now() - start;
    FILE *file = fopen(arguments[1], "a");
    if (!file) { perror(arguments[1]); return 127; }
    fprintf(file, "%.3f %ld %.3f\n", took, peak, busy);
    return fclose(file) == 0 ? 0 : 127;
}
